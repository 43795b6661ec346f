// Kernels of tests/test_cpu_driver.py and tests/test_cpu_spirv.py.

struct mixed {
    char tag;
    double weight;
    int3 triple;
};

kernel void vector_add(global const float *a, global const float *b, global float *c) {
    size_t i = get_global_id(0);
    c[i] = a[i] + b[i];
}

kernel void every_kind(global int *out, constant int *table, local int *scratch, char small,
                       long large, float3 vector, struct mixed record) {
    size_t i = get_local_id(0);
    scratch[i] = table[i];
    barrier(CLK_LOCAL_MEM_FENCE);
    size_t n = get_local_size(0);
    out[get_global_id(0)] = scratch[n - 1 - i] + small + (int)large + (int)vector.z +
                            (int)record.weight + record.triple.z + record.tag;
}

kernel void store(global int *out, int value) { out[get_global_id(0)] = value; }

kernel void local_size(global uint *out) {
    if (get_local_linear_id() == 0)
        out[get_group_id(0)] = get_local_size(0) * get_local_size(1) * get_local_size(2);
}

kernel void ids(global ulong *out) {
    size_t x = get_global_id(0), y = get_global_id(1), z = get_global_id(2);
    size_t width = get_global_size(0), height = get_global_size(1);
    out[(z * height + y) * width + x] = x + 1000 * y + 1000000 * z;
}

kernel __attribute__((reqd_work_group_size(8, 2, 1))) void required(global int *out) {
    out[get_global_linear_id()] = get_local_size(0);
}

// Long enough to be seen running: dependent operations, so that nothing can be folded.
kernel void spin(global uint *out, uint rounds) {
    uint state = get_global_id(0) + 1;
    for (uint i = 0; i < rounds; i++)
        state = state * 1664525u + 1013904223u + (state >> 13);
    out[get_global_id(0)] = state;
}

// atomic_add and not atomic_fetch_add: the runtime lacks atomics on generic pointers.
kernel void atomic_count(global int *counter) { atomic_add(counter, 1); }

kernel void follow(global int *global *pointers, int index) {
    pointers[0][get_global_id(0)] = pointers[1][get_global_id(0)] + index;
}

kernel void image_copy(read_only image2d_t from, write_only image2d_t to, sampler_t sampler) {
    int2 at = (int2)(get_global_id(0), get_global_id(1));
    write_imagef(to, at, read_imagef(from, sampler, at));
}
