// Scales an image as a sampler says that is passed to it, which works in normalized coordinates.
kernel void image_sampling(sampler_t sampler, read_only image2d_t source, write_only image2d_t target, uint width,
                           uint height)
{
    int2 at = (int2)(get_global_id(0), get_global_id(1));
    if (at.x >= width || at.y >= height)
        return;
    float2 where = (convert_float2(at) + 0.5f) / (float2)(width, height);
    write_imagef(target, at, read_imagef(source, sampler, where));
}
