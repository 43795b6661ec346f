"""What launching a kernel on the CPU driver costs through raw.ze, checked and unchecked.

The kernels do next to nothing, so what is left is the way there and back. The yardstick is the
OpenCL that the driver itself calls, through cffi, on the very same kernels.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from timeit import Timer
from typing import Any

from interleaved import Group, Skip, Timed, main

from oneapi_l0 import open_driver
from oneapi_l0.errors import Error
from oneapi_l0.loader import use_driver
from oneapi_l0.raw import ze

SPIRV = Path(__file__).resolve().parent.parent / "examples" / "kernels"
FOREVER = 2**64 - 1  # ns

ENQUEUE = "enqueue(cl_queue, cl_kernel, 3, cl_NULL, one, one, 0, cl_NULL, cl_NULL)"
APPEND = "append(immediate, kernel, groups.cdata, NULL, 0, NULL)"
CHECKED_APPEND = "ze.zeCommandListAppendLaunchKernel(immediate, kernel, groups)"


class Program:
    """A kernel of one work-item, a queue, and memory that host and device share."""

    def __init__(self, name: str) -> None:
        try:
            driver = open_driver("cpu")
        except Error as error:
            raise Skip(str(error)) from None
        use_driver(driver)  # the one that raw.ze speaks to
        self.context = ze.zeContextCreate(driver.handles[0], ze.ze_context_desc_t())
        self.device = ze.zeDeviceGet(driver.handles[0])[0]
        spirv = SPIRV.joinpath(f"{name}.spv").read_bytes()
        desc = ze.ze_module_desc_t(
            format=ze.ze_module_format_t.IL_SPIRV, inputSize=len(spirv), pInputModule=spirv
        )
        module = ze.zeModuleCreate(self.context, self.device, desc)
        self.kernel = ze.zeKernelCreate(module, ze.ze_kernel_desc_t(pKernelName=name))
        ze.zeKernelSetGroupSize(self.kernel, 1, 1, 1)
        self.groups = ze.ze_group_count_t(groupCountX=1, groupCountY=1, groupCountZ=1)
        desc = ze.ze_command_queue_desc_t()
        self.queue = ze.zeCommandQueueCreate(self.context, self.device, desc)

    def shared(self) -> Any:
        """64 bytes, as the block that holds their address."""
        descs = ze.ze_device_mem_alloc_desc_t(), ze.ze_host_mem_alloc_desc_t()
        return ze.ffi.new("void **", ze.zeMemAllocShared(self.context, *descs, 64, 64, self.device))

    def immediate(self, *, is_synchronous: bool) -> Any:
        modes = ze.ze_command_queue_mode_t
        mode = modes.SYNCHRONOUS if is_synchronous else modes.ASYNCHRONOUS
        desc = ze.ze_command_queue_desc_t(mode=mode)
        return ze.zeCommandListCreateImmediate(self.context, self.device, desc)

    def recorded(self, launches: int) -> Any:
        commands = ze.zeCommandListCreate(self.context, self.device, ze.ze_command_list_desc_t())
        for _ in range(launches):
            ze.zeCommandListAppendLaunchKernel(commands, self.kernel, self.groups)
        ze.zeCommandListClose(commands)
        return commands

    def timed(self, statements: dict[str, str], **names: Any) -> dict[str, Timed]:
        """The statements, which speak of these names, of the unchecked functions, of OpenCL."""
        from oneapi_l0._generated._opencl_cffi import ffi as cl_ffi
        from oneapi_l0.drivers.cpu import opencl
        from oneapi_l0.drivers.cpu.kernel import KERNELS
        from oneapi_l0.drivers.cpu.queue import COMMAND_QUEUES

        names |= {
            "ze": ze,
            "kernel": self.kernel,
            "groups": self.groups,
            "queue": self.queue,
            "NULL": ze.ffi.NULL,
            "FOREVER": FOREVER,
            "append": ze.unchecked.zeCommandListAppendLaunchKernel,
            "execute": ze.unchecked.zeCommandQueueExecuteCommandLists,
            "wait_list": ze.unchecked.zeCommandListHostSynchronize,
            "wait_queue": ze.unchecked.zeCommandQueueSynchronize,
            "set_argument": ze.unchecked.zeKernelSetArgumentValue,
            "enqueue": opencl.lib.clEnqueueNDRangeKernel,
            "finish": opencl.lib.clFinish,
            "set_pointer": opencl.lib.clSetKernelArgMemPointerINTEL,
            "set_value": opencl.lib.clSetKernelArg,
            "cl_kernel": KERNELS[self.kernel].cl_kernel,
            "cl_queue": COMMAND_QUEUES[self.queue].stream.cl_queue,
            "cl_NULL": cl_ffi.NULL,
            "one": cl_ffi.new("size_t[3]", [1, 1, 1]),
        }
        for statement in statements.values():
            exec(statement, names)  # what fails, fails here
        return {name: Timer(text, globals=names).timeit for name, text in statements.items()}


def launches(count: int) -> dict[str, Timed]:
    """`fill(out, 7, 1)`, so often, then one wait."""
    program = Program("fill")
    out, numbers = program.shared(), ze.ffi.new("uint32_t[]", [7, 1])
    for index, (nbytes, value) in enumerate(((8, out), (4, numbers), (4, numbers + 1))):
        ze.zeKernelSetArgumentValue(program.kernel, index, nbytes, value)
    commands = program.recorded(count)
    kind, each, wait, wait_checked = "synchronous immediate list", "", "", ""
    if count > 1:
        kind, each = "immediate list", "for _ in repeats: "
        wait = "\nwait_list(immediate, FOREVER)"
        wait_checked = "\nze.zeCommandListHostSynchronize(immediate, FOREVER)"
    variants = program.timed(
        {
            "OpenCL": f"{each}{ENQUEUE}\nfinish(cl_queue)",
            f"{kind}, unchecked": f"{each}{APPEND}{wait}",
            f"{kind}, checked": f"{each}{CHECKED_APPEND}{wait_checked}",
            "closed list on a queue, unchecked": (
                "execute(queue, 1, commands_array, NULL)\nwait_queue(queue, FOREVER)"
            ),
            "closed list on a queue, checked": (
                "ze.zeCommandQueueExecuteCommandLists(queue, [commands])\n"
                "ze.zeCommandQueueSynchronize(queue, FOREVER)"
            ),
        },
        repeats=range(count),
        immediate=program.immediate(is_synchronous=count == 1),
        commands=commands,
        commands_array=ze.ffi.new("ze_command_list_handle_t[]", [commands]),
    )
    assert ze.ffi.cast("uint32_t *", out[0])[0] == 7, "the kernel did not run"
    return variants


def four_arguments() -> dict[str, Timed]:
    """`vector_add(a, b, out, 1)`, whose arguments are set anew for each launch."""
    program = Program("vector_add")
    blocks = a, b, out = [program.shared() for _ in range(3)]
    a_value, b_value, out_value = (ze.ffi.cast("float *", block[0]) for block in blocks)
    a_value[0], b_value[0] = 3, 4
    variants = program.timed(
        {
            "OpenCL": (
                "set_pointer(cl_kernel, 0, a[0])\nset_pointer(cl_kernel, 1, b[0])\n"
                "set_pointer(cl_kernel, 2, out[0])\nset_value(cl_kernel, 3, 4, n)\n"
                f"{ENQUEUE}\nfinish(cl_queue)"
            ),
            "synchronous immediate list, unchecked": (
                "set_argument(kernel, 0, 8, a)\nset_argument(kernel, 1, 8, b)\n"
                "set_argument(kernel, 2, 8, out)\nset_argument(kernel, 3, 4, n)\n" + APPEND
            ),
            "synchronous immediate list, checked": (
                "ze.zeKernelSetArgumentValue(kernel, 0, 8, a)\n"
                "ze.zeKernelSetArgumentValue(kernel, 1, 8, b)\n"
                "ze.zeKernelSetArgumentValue(kernel, 2, 8, out)\n"
                "ze.zeKernelSetArgumentValue(kernel, 3, 4, n)\n" + CHECKED_APPEND
            ),
        },
        a=a,
        b=b,
        out=out,
        n=ze.ffi.new("uint32_t *", 1),
        immediate=program.immediate(is_synchronous=True),
    )
    assert out_value[0] == 7, "the kernel did not run"
    return variants


if __name__ == "__main__":
    main(
        __doc__,
        [
            Group("One launch and one wait", partial(launches, 1)),
            Group("100 launches and one wait, each launch", partial(launches, 100), per=100),
            Group("Four arguments set, one launch and one wait", four_arguments),
        ],
    )
