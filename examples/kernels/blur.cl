// Work for a while: averages each number with its neighbours, some times over, within a group's part.
kernel void blur(global const float *in, global float *out, uint rounds)
{
    local float part[256];
    size_t i = get_local_id(0), last = get_local_size(0) - 1;
    float here = in[get_global_id(0)];
    for (uint round = 0; round < rounds; round++) {
        part[i] = here;
        barrier(CLK_LOCAL_MEM_FENCE);
        here = (part[i ? i - 1 : 0] + 2 * here + part[i < last ? i + 1 : last]) / 4;
        barrier(CLK_LOCAL_MEM_FENCE);
    }
    out[get_global_id(0)] = here;
}
