// Kernels that matter, in half precision: a module of its own, for not every CPU has it.

#pragma OPENCL EXTENSION cl_khr_fp16 : enable

#define KERNELS_ONLY
#include "results.cl"

KERNELS(half)
