// Scales an image. The sampler is the kernel's own: the guide leaves SMPL_PREF open.
constant sampler_t SMPL_PREF = CLK_NORMALIZED_COORDS_TRUE | CLK_ADDRESS_CLAMP_TO_EDGE | CLK_FILTER_NEAREST;

kernel void image_scaling(read_only image2d_t src_img, write_only image2d_t dest_img, uint width, uint height)
{
    int2 coor = (int2)(get_global_id(0), get_global_id(1));
    if (coor.x >= width || coor.y >= height)
        return;
    // The middle of a pixel is half a pixel from its corner.
    float2 norm_coor = (convert_float2(coor) + 0.5f) / (float2)(width, height);
    write_imagef(dest_img, coor, read_imagef(src_img, SMPL_PREF, norm_coor));
}
