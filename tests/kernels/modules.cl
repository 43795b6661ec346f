// Kernels of tests/test_cpu_modules.py: constants, attributes, sub-groups, offsets, pointers.

int __attribute__((overloadable)) __spirv_SpecConstant(int, int);
float __attribute__((overloadable)) __spirv_SpecConstant(int, float);
long __attribute__((overloadable)) __spirv_SpecConstant(int, long);
char __attribute__((overloadable)) __spirv_SpecConstant(int, char);

kernel void constants(global double *out) {
    out[0] = __spirv_SpecConstant(10, 7);
    out[1] = __spirv_SpecConstant(11, 1.5f);
    out[2] = __spirv_SpecConstant(12, (long)1 << 40);
    out[3] = __spirv_SpecConstant(13, (char)-3);
}

kernel __attribute__((reqd_work_group_size(8, 4, 2))) __attribute__((vec_type_hint(float4)))
void attributes(global int *out) {
    out[get_global_linear_id()] = 1;
}

kernel __attribute__((work_group_size_hint(16, 1, 1))) void hinted(global int *out) {
    out[get_global_id(0)] = 2;
}

kernel __attribute__((intel_reqd_sub_group_size(16))) void sub_groups(global uint *out) {
    out[get_global_id(0)] = get_sub_group_size() * 1000 + get_sub_group_local_id();
}

kernel void offsets(global ulong *out) {
    size_t i = get_global_id(0) - get_global_offset(0);
    out[i] = get_global_id(0) + 1000 * get_global_id(1) + 1000000 * get_global_offset(2);
}

kernel void private_and_local(global int *out, local int *more) {
    local int scratch[64];
    scratch[get_local_id(0)] = get_local_id(0);
    more[get_local_id(0)] = 1;
    barrier(CLK_LOCAL_MEM_FENCE);
    out[get_global_id(0)] = scratch[63 - get_local_id(0)] + more[0];
}

int square(int x) { return x * x; }
kernel void squares(global int *out) { out[get_global_id(0)] = square(get_global_id(0)); }

struct node {
    global struct node *next;
    long value;
};

kernel void walk(global struct node *head, global long *sum) {
    long total = 0;
    for (; head; head = head->next)
        total += head->value;
    *sum = total;
}

kernel __attribute__((vec_type_hint(double2))) void hinted_double(global int *out) { *out = 1; }
