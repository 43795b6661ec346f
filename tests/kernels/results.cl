// Kernels that matter, in the types that matter: their results are compared with NumPy's.

#pragma OPENCL EXTENSION cl_khr_fp64 : enable

#define TILE 8

#define KERNELS(T)                                                                               \
    kernel void saxpy_##T(global const T *x, global T *y, T a, uint n)                            \
    {                                                                                             \
        size_t i = get_global_id(0);                                                              \
        if (i < n)                                                                                \
            y[i] = a * x[i] + y[i];                                                               \
    }                                                                                             \
                                                                                                  \
    kernel void add_##T(global const T *a, global const T *b, global T *c, uint n)                \
    {                                                                                             \
        size_t i = get_global_id(0);                                                              \
        if (i < n)                                                                                \
            c[i] = a[i] + b[i];                                                                   \
    }                                                                                             \
                                                                                                  \
    /* c = a b, of n x k and k x m; a group makes a tile of c */                                  \
    kernel void matmul_##T(global const T *a, global const T *b, global T *c, uint n, uint m,     \
                           uint k)                                                                \
    {                                                                                             \
        local T left[TILE][TILE], right[TILE][TILE];                                              \
        uint column = get_global_id(0), row = get_global_id(1);                                   \
        uint x = get_local_id(0), y = get_local_id(1);                                            \
        T sum = 0;                                                                                \
        for (uint at = 0; at < k; at += TILE) {                                                   \
            left[y][x] = row < n && at + x < k ? a[row * k + at + x] : (T)0;                      \
            right[y][x] = column < m && at + y < k ? b[(at + y) * m + column] : (T)0;             \
            barrier(CLK_LOCAL_MEM_FENCE);                                                         \
            _Pragma("clang loop vectorize(disable) unroll(disable)")                              \
            for (uint i = 0; i < TILE; i++)                                                       \
                sum += left[y][i] * right[i][x];                                                  \
            barrier(CLK_LOCAL_MEM_FENCE);                                                         \
        }                                                                                         \
        if (row < n && column < m)                                                                \
            c[row * m + column] = sum;                                                            \
    }                                                                                             \
                                                                                                  \
    /* the sum of each group, halved again and again in local memory */                           \
    kernel void group_sums_##T(global const T *x, global T *sums, local T *part, uint n)          \
    {                                                                                             \
        size_t i = get_global_id(0), here = get_local_id(0);                                      \
        part[here] = i < n ? x[i] : (T)0;                                                         \
        for (uint span = get_local_size(0) / 2; span; span /= 2) {                                \
            barrier(CLK_LOCAL_MEM_FENCE);                                                         \
            if (here < span)                                                                      \
                part[here] += part[here + span];                                                  \
        }                                                                                         \
        if (here == 0)                                                                            \
            sums[get_group_id(0)] = part[0];                                                      \
    }

#ifndef KERNELS_ONLY

KERNELS(float)
KERNELS(double)
KERNELS(int)
KERNELS(long)
KERNELS(uchar)

kernel void sum_and_extremes(global const int *x, global int *total, global int *least,
                             global int *most, uint n)
{
    size_t i = get_global_id(0);
    if (i < n) {
        atomic_add(total, x[i]);
        atomic_min(least, x[i]);
        atomic_max(most, x[i]);
    }
}

kernel void histogram(global const uchar *x, global uint *counts, uint n)
{
    local uint here[256];
    for (uint i = get_local_id(0); i < 256; i += get_local_size(0))
        here[i] = 0;
    barrier(CLK_LOCAL_MEM_FENCE);
    for (size_t i = get_global_id(0); i < n; i += get_global_size(0))
        atomic_inc(&here[x[i]]);
    barrier(CLK_LOCAL_MEM_FENCE);
    for (uint i = get_local_id(0); i < 256; i += get_local_size(0))
        if (here[i])
            atomic_add(&counts[i], here[i]);
}

struct node {
    global struct node *next;
    float value;
};

kernel void walk(global const struct node *head, global float *total, global uint *length)
{
    float sum = 0;
    uint count = 0;
    for (; head; head = head->next) {
        sum += head->value;
        count++;
    }
    *total = sum;
    *length = count;
}

#endif
