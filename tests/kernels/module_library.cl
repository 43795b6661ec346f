// A library for tests/test_cpu_modules.py: functions and variables that another module imports.
// Compiled as cpu_driver.cl is.

global int total = 5;
global int table[16];

int scale(int x) { return 3 * x; }

void add_to_total(int x) { atomic_add(&total, x); }

// A kernel of the library sees the same variable.
kernel void read_total(global int *out) { out[get_global_id(0)] = total; }

kernel void fill_table(int value) { table[get_global_id(0)] = value; }
