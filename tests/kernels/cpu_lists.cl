// Kernels of tests/test_cpu_events.py, tests/test_cpu_lists.py and tests/test_cpu_random.py;
// cpu_lists.spv is this file, compiled as kernels/cpu_driver.cl says.

// Does not commute with itself, nor with a copy or a fill: any wrong order shows.
kernel void affine(global uint *out, uint factor, uint term) {
    size_t i = get_global_id(0);
    out[i] = out[i] * factor + term;
}

kernel void add(global uint *out, global const uint *from) {
    size_t i = get_global_id(0);
    out[i] += from[i];
}

kernel void store(global uint *out, uint value) { out[get_global_id(0)] = value; }

// Long enough to be seen running, and then adds one.
kernel void slow_increment(global uint *out, uint rounds) {
    uint state = get_global_id(0) + 1;
    for (uint i = 0; i < rounds; i++)
        state = state * 1664525u + 1013904223u + (state >> 13);
    out[get_global_id(0)] += state == 0 ? 2 : 1;
}

kernel void set_counts(global uint *counts, uint x, uint y, uint z) {
    counts[0] = x;
    counts[1] = y;
    counts[2] = z;
}

kernel void count_groups(global int *counter) {
    if (get_local_linear_id() == 0)
        atomic_add(counter, 1);
}

// Each group waits for all others, but not for ever: out is what it saw.
kernel void rendezvous(global int *counter, global int *out, int rounds) {
    int groups = get_num_groups(0), seen = 0;
    atomic_add(counter, 1);
    for (int i = 0; i < rounds && seen < groups; i++)
        seen = atomic_add(counter, 0);
    out[get_group_id(0)] = seen;
}
