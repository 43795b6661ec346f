// The small kernels of the samples in examples/guide/.

kernel void count(global int *counter)
{
    if (get_global_id(0) == 0)
        atomic_inc(counter);
}

kernel void produce(global uint *out, uint start)
{
    size_t i = get_global_id(0);
    out[i] = start + i;
}

kernel void double_it(global const uint *in, global uint *out)
{
    size_t i = get_global_id(0);
    out[i] = 2 * in[i];
}

// One step of a prefix sum: after steps of 1, 2, 4, … each number has all before it added.
kernel void prefix_step(global const uint *in, global uint *out, uint step)
{
    size_t i = get_global_id(0);
    out[i] = in[i] + (i >= step ? in[i - step] : 0);
}

kernel void write_ids(global uint *out)
{
    size_t i = get_global_id(1) * get_global_size(0) + get_global_id(0);
    out[i] = i;
}

kernel void write_local_size(global uint *out)
{
    if (get_global_id(0) == 0)
        *out = get_local_size(0);
}

kernel void reverse_groups(global uint *data)
{
    local uint group[64];
    group[get_local_id(0)] = data[get_global_id(0)];
    barrier(CLK_LOCAL_MEM_FENCE);
    data[get_global_id(0)] = group[get_local_size(0) - 1 - get_local_id(0)];
}

struct node {
    global struct node *next;
    ulong value;
};

kernel void sum_list(global const struct node *head, global ulong *sum)
{
    ulong total = 0;
    for (global const struct node *node = head; node; node = node->next)
        total += node->value;
    *sum = total;
}
