// Imports functions and a variable of module_library.cl; see tests/test_cpu_modules.py.

extern global int total;
int scale(int x);
void add_to_total(int x);

kernel void scaled(global int *out) { out[get_global_id(0)] = scale(get_global_id(0)) + total; }

kernel void count(int x) { add_to_total(x); }
