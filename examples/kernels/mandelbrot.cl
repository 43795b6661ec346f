// How many steps z = z*z + c stays within a circle of radius 2, for each pixel's c.
kernel void mandelbrot(global uint *steps, uint width, float left, float top, float pixel, uint limit)
{
    size_t x = get_global_id(0), y = get_global_id(1);
    if (x >= width)
        return;
    float c_re = left + x * pixel, c_im = top - y * pixel;
    float re = 0, im = 0;
    uint step = 0;
    for (; step < limit && re * re + im * im <= 4; step++) {
        float next = re * re - im * im + c_re;
        im = 2 * re * im + c_im;
        re = next;
    }
    steps[y * width + x] = step;
}
