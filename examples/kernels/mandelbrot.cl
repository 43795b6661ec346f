// How many steps z = z*z + c stays within a circle, for each pixel's c, and the part of a step after
// that until it left: so that colours have no edges.
kernel void mandelbrot(global float *steps, uint width, float left, float top, float pixel, uint limit)
{
    const float radius = 16;
    size_t x = get_global_id(0), y = get_global_id(1);
    if (x >= width)
        return;
    float c_re = left + x * pixel, c_im = top - y * pixel;
    float re = 0, im = 0;
    uint step = 0;
    for (; step < limit && re * re + im * im <= radius * radius; step++) {
        float next = re * re - im * im + c_re;
        im = 2 * re * im + c_im;
        re = next;
    }
    float passed = log2(log2(hypot(re, im)) / log2(radius));
    steps[y * width + x] = step < limit ? step - passed : limit;
}
