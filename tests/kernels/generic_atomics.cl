// OpenCL C 2.0 atomics take generic pointers.
kernel void count(global atomic_int *counter, global int *seen)
{
    seen[get_global_id(0)] = atomic_fetch_add(counter, 1);
}

kernel void copy(global atomic_int *from, global atomic_int *to)
{
    size_t i = get_global_id(0);
    atomic_store(&to[i], atomic_load(&from[i]));
}
