// Kernels of tests/test_cpu_images.py. Compiled as cpu_driver.cl is.

kernel void copy_1d(read_only image1d_t from, write_only image1d_t to) {
    int x = get_global_id(0);
    write_imagef(to, x, read_imagef(from, x));
}

kernel void copy_1d_array(read_only image1d_array_t from, write_only image1d_array_t to) {
    int2 at = (int2)(get_global_id(0), get_global_id(1));
    write_imagef(to, at, read_imagef(from, at));
}

kernel void copy_2d(read_only image2d_t from, write_only image2d_t to) {
    int2 at = (int2)(get_global_id(0), get_global_id(1));
    write_imagef(to, at, read_imagef(from, at));
}

kernel void copy_2d_array(read_only image2d_array_t from, write_only image2d_array_t to) {
    int4 at = (int4)(get_global_id(0), get_global_id(1), get_global_id(2), 0);
    write_imagef(to, at, read_imagef(from, at));
}

kernel void copy_3d(read_only image3d_t from, write_only image3d_t to) {
    int4 at = (int4)(get_global_id(0), get_global_id(1), get_global_id(2), 0);
    write_imagef(to, at, read_imagef(from, at));
}

kernel void copy_buffer(read_only image1d_buffer_t from, write_only image1d_buffer_t to) {
    int x = get_global_id(0);
    write_imagef(to, x, read_imagef(from, x));
}

kernel void read_float(read_only image2d_t from, global float4 *out) {
    int2 at = (int2)(get_global_id(0), get_global_id(1));
    out[at.y * get_global_size(0) + at.x] = read_imagef(from, at);
}

kernel void read_int(read_only image2d_t from, global int4 *out) {
    int2 at = (int2)(get_global_id(0), get_global_id(1));
    out[at.y * get_global_size(0) + at.x] = read_imagei(from, at);
}

kernel void read_uint(read_only image2d_t from, global uint4 *out) {
    int2 at = (int2)(get_global_id(0), get_global_id(1));
    out[at.y * get_global_size(0) + at.x] = read_imageui(from, at);
}

kernel void write_float(write_only image2d_t to, global const float4 *in) {
    int2 at = (int2)(get_global_id(0), get_global_id(1));
    write_imagef(to, at, in[at.y * get_global_size(0) + at.x]);
}

kernel void write_int(write_only image2d_t to, global const int4 *in) {
    int2 at = (int2)(get_global_id(0), get_global_id(1));
    write_imagei(to, at, in[at.y * get_global_size(0) + at.x]);
}

kernel void write_uint(write_only image2d_t to, global const uint4 *in) {
    int2 at = (int2)(get_global_id(0), get_global_id(1));
    write_imageui(to, at, in[at.y * get_global_size(0) + at.x]);
}

// Samples at coordinates that are given, normalized or not: the sampler knows.
kernel void sample_2d(read_only image2d_t from, sampler_t sampler, global const float2 *at,
                      global float4 *out) {
    size_t i = get_global_id(0);
    out[i] = read_imagef(from, sampler, at[i]);
}

kernel void sample_3d(read_only image3d_t from, sampler_t sampler, global const float4 *at,
                      global float4 *out) {
    size_t i = get_global_id(0);
    out[i] = read_imagef(from, sampler, at[i]);
}

// A convolution with a 3x3 filter; what is outside, the sampler decides.
kernel void convolve(read_only image2d_t from, sampler_t sampler, constant float *filter,
                     global float *out) {
    int x = get_global_id(0), y = get_global_id(1);
    float sum = 0;
    for (int j = -1; j <= 1; j++)
        for (int i = -1; i <= 1; i++)
            sum += filter[(j + 1) * 3 + i + 1] * read_imagef(from, sampler, (int2)(x + i, y + j)).x;
    out[y * get_global_size(0) + x] = sum;
}

kernel void sizes(read_only image3d_t from, global int *out) {
    out[0] = get_image_width(from);
    out[1] = get_image_height(from);
    out[2] = get_image_depth(from);
}
