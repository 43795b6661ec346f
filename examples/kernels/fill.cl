kernel void fill(global uint *out, uint value, uint n)
{
    size_t i = get_global_id(0);
    if (i < n)
        out[i] = value;
}
