kernel void vector_add(global const float *a, global const float *b, global float *out, uint n)
{
    size_t i = get_global_id(0);
    if (i < n)
        out[i] = a[i] + b[i];
}
