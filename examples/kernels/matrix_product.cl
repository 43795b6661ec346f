// C = A B for square matrices of float32, whose size is a multiple of the tile's.
// A group computes one tile of C. It reads A and B tile by tile into local memory, once for all its work items.
#define TILE 16

kernel __attribute__((reqd_work_group_size(TILE, TILE, 1)))
void matrix_product(global const float *a, global const float *b, global float *c, uint size)
{
    local float tile_a[TILE][TILE], tile_b[TILE][TILE];
    size_t x = get_local_id(0), y = get_local_id(1);
    size_t column = get_global_id(0), row = get_global_id(1);
    float sum = 0;
    for (uint at = 0; at < size; at += TILE) {
        tile_a[y][x] = a[row * size + at + x];
        tile_b[y][x] = b[(at + y) * size + column];
        barrier(CLK_LOCAL_MEM_FENCE);
        for (uint k = 0; k < TILE; k++)
            sum += tile_a[y][k] * tile_b[k][x];
        barrier(CLK_LOCAL_MEM_FENCE);
    }
    c[row * size + column] = sum;
}
