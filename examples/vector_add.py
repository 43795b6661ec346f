"""Adds two vectors of 16 Mi float32 on the default device, through Level Zero by its C names.

Without a GPU that is the CPU driver. Every call is the specification's own; what it returns in C
by pointer comes back as a value, and a failure is an exception.
"""

from pathlib import Path
from time import perf_counter

import numpy as np

import oneapi_l0
from oneapi_l0.raw import ze

ELEMENTS = 1 << 24
FOREVER = 2**64 - 1  # ns

driver = ze.zeDriverGet()[0]
device = ze.zeDeviceGet(driver)[0]
properties = ze.zeDeviceGetProperties(device)
version = ze.zeDriverGetApiVersion(driver)
print(f"driver: {oneapi_l0.default_driver().name} (Level Zero {version >> 16}.{version & 0xFFFF})")
print(f"device: {properties.name} ({properties.type.name})")

# A module from SPIR-V, and its kernel.
context = ze.zeContextCreate(driver, ze.ze_context_desc_t())
spirv = Path(__file__).with_name("kernels").joinpath("vector_add.spv").read_bytes()
module = ze.zeModuleCreate(
    context,
    device,
    ze.ze_module_desc_t(
        format=ze.ze_module_format_t.IL_SPIRV, inputSize=len(spirv), pInputModule=spirv
    ),
)
kernel = ze.zeKernelCreate(module, ze.ze_kernel_desc_t(pKernelName="vector_add"))

# Two inputs and an output in the device's memory.
rng = np.random.default_rng(0)
a = rng.random(ELEMENTS, dtype=np.float32)
b = rng.random(ELEMENTS, dtype=np.float32)
result = np.empty_like(a)
on_device = ze.ze_device_mem_alloc_desc_t()
d_a, d_b, d_out = (ze.zeMemAllocDevice(context, on_device, a.nbytes, 64, device) for _ in range(3))

# Arguments are passed by address, as in C.
for index, pointer in enumerate((d_a, d_b, d_out)):
    ze.zeKernelSetArgumentValue(kernel, index, 8, ze.ffi.new("void **", pointer))
ze.zeKernelSetArgumentValue(kernel, 3, 4, np.array([ELEMENTS], dtype=np.uint32))
group_size = ze.zeKernelSuggestGroupSize(kernel, ELEMENTS, 1, 1)
ze.zeKernelSetGroupSize(kernel, *group_size)
groups = ze.ze_group_count_t(
    groupCountX=-(-ELEMENTS // group_size[0]), groupCountY=1, groupCountZ=1
)

# A command list: copy in, add, copy out; then run it.
queue = ze.zeCommandQueueCreate(context, device, ze.ze_command_queue_desc_t())
commands = ze.zeCommandListCreate(context, device, ze.ze_command_list_desc_t())
ze.zeCommandListAppendMemoryCopy(commands, d_a, a, a.nbytes)
ze.zeCommandListAppendMemoryCopy(commands, d_b, b, b.nbytes)
ze.zeCommandListAppendBarrier(commands)
ze.zeCommandListAppendLaunchKernel(commands, kernel, groups)
ze.zeCommandListAppendBarrier(commands)
ze.zeCommandListAppendMemoryCopy(commands, result, d_out, result.nbytes)
ze.zeCommandListClose(commands)

start = perf_counter()
ze.zeCommandQueueExecuteCommandLists(queue, [commands])
ze.zeCommandQueueSynchronize(queue, FOREVER)
print(f"{ELEMENTS:,} float32 copied in, added, copied out: {(perf_counter() - start) * 1e3:.1f} ms")

# What was made is given back, children first.
ze.zeCommandListDestroy(commands)
ze.zeCommandQueueDestroy(queue)
for pointer in (d_a, d_b, d_out):
    ze.zeMemFree(context, pointer)
ze.zeKernelDestroy(kernel)
ze.zeModuleDestroy(module)
ze.zeContextDestroy(context)

np.testing.assert_array_equal(result, a + b)
print("ok")
