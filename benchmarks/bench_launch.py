"""What launching a kernel on the CPU driver costs through raw.ze, checked and unchecked.

The kernels do next to nothing, so what is left is the way there and back. The yardstick is the OpenCL
that the driver itself calls, through cffi, on the very same kernels.
"""

from __future__ import annotations

from pathlib import Path
from timeit import Timer
from typing import Any

from interleaved import Group, Skip, Timed, main

from oneapi_l0 import open_driver
from oneapi_l0.errors import Error
from oneapi_l0.loader import use_driver
from oneapi_l0.raw import ze

SPIRV = Path(__file__).resolve().parent.parent / "examples" / "kernels"
LAUNCHES = 100
FOREVER = 2**64 - 1  # ns


class Program:
    """One kernel with its arguments set, lists of both kinds, and the OpenCL underneath."""

    def __init__(self, kernel_name: str) -> None:
        try:
            driver = open_driver("cpu")
        except Error as error:
            raise Skip(str(error)) from None
        use_driver(driver)  # the one that raw.ze speaks to
        self.context = ze.zeContextCreate(driver.handles[0], ze.ze_context_desc_t())
        self.device = ze.zeDeviceGet(driver.handles[0])[0]
        spirv = SPIRV.joinpath(f"{kernel_name}.spv").read_bytes()
        desc = ze.ze_module_desc_t(
            format=ze.ze_module_format_t.IL_SPIRV, inputSize=len(spirv), pInputModule=spirv
        )
        self.module = ze.zeModuleCreate(self.context, self.device, desc)
        self.kernel = ze.zeKernelCreate(self.module, ze.ze_kernel_desc_t(pKernelName=kernel_name))
        ze.zeKernelSetGroupSize(self.kernel, 1, 1, 1)
        self.group_count = ze.ze_group_count_t(groupCountX=1, groupCountY=1, groupCountZ=1)
        self.queue = ze.zeCommandQueueCreate(
            self.context, self.device, ze.ze_command_queue_desc_t()
        )

    def shared(self) -> Any:
        """Memory for one number that host and device share, as the block that holds its address."""
        descs = ze.ze_device_mem_alloc_desc_t(), ze.ze_host_mem_alloc_desc_t()
        memory = ze.zeMemAllocShared(self.context, *descs, 64, 64, self.device)
        return ze.ffi.new("void **", memory)

    def immediate(self, mode: int) -> Any:
        desc = ze.ze_command_queue_desc_t(mode=mode)
        return ze.zeCommandListCreateImmediate(self.context, self.device, desc)

    def recorded(self, launches: int) -> Any:
        commands = ze.zeCommandListCreate(self.context, self.device, ze.ze_command_list_desc_t())
        for _ in range(launches):
            ze.zeCommandListAppendLaunchKernel(commands, self.kernel, self.group_count)
        ze.zeCommandListClose(commands)
        return commands

    def names(self) -> dict[str, Any]:
        """What statements speak of, the unchecked functions and OpenCL's among them."""
        from oneapi_l0._generated._opencl_cffi import ffi as cl_ffi
        from oneapi_l0.drivers.cpu import opencl
        from oneapi_l0.drivers.cpu.kernel import KERNELS
        from oneapi_l0.drivers.cpu.queue import COMMAND_QUEUES

        one = cl_ffi.new("size_t[3]", [1, 1, 1])
        null = cl_ffi.NULL
        return {
            "ze": ze,
            "kernel": self.kernel,
            "groups": self.group_count,
            "c_groups": self.group_count.cdata,
            "queue": self.queue,
            "NULL": ze.ffi.NULL,
            "FOREVER": FOREVER,
            "hundred": range(LAUNCHES),
            "append": ze.unchecked.zeCommandListAppendLaunchKernel,
            "execute": ze.unchecked.zeCommandQueueExecuteCommandLists,
            "wait_list": ze.unchecked.zeCommandListHostSynchronize,
            "wait_queue": ze.unchecked.zeCommandQueueSynchronize,
            "set_argument": ze.unchecked.zeKernelSetArgumentValue,
            "cl": opencl.lib,
            "cl_kernel": KERNELS[self.kernel].cl_kernel,
            "cl_queue": COMMAND_QUEUES[self.queue].stream.cl_queue,
            "enqueue": opencl.lib.clEnqueueNDRangeKernel,
            "finish": opencl.lib.clFinish,
            "cl_sizes": (3, null, one, one, 0, null, null),
        }


ENQUEUE = "enqueue(cl_queue, cl_kernel, *cl_sizes)"


def timed(statements: dict[str, str], names: dict[str, Any]) -> dict[str, Timed]:
    for statement in statements.values():
        exec(statement, names)
    return {name: Timer(text, globals=names).timeit for name, text in statements.items()}


def fill() -> tuple[Program, Any]:
    """`fill(out, 7, 1)`: sets one number."""
    program = Program("fill")
    out = program.shared()
    number = ze.ffi.new("uint32_t[]", [7, 1])
    ze.zeKernelSetArgumentValue(program.kernel, 0, 8, out)
    ze.zeKernelSetArgumentValue(program.kernel, 1, 4, number)
    ze.zeKernelSetArgumentValue(program.kernel, 2, 4, number + 1)
    return program, ze.ffi.cast("uint32_t *", out[0])


def one_launch() -> dict[str, Timed]:
    program, out = fill()
    names = program.names()
    names["synchronous"] = program.immediate(ze.ze_command_queue_mode_t.SYNCHRONOUS)
    names["commands"] = program.recorded(1)
    names["c_lists"] = ze.ffi.new("ze_command_list_handle_t[]", [names["commands"]])
    variants = timed(
        {
            "OpenCL": f"{ENQUEUE}; finish(cl_queue)",
            "synchronous list, unchecked": "append(synchronous, kernel, c_groups, NULL, 0, NULL)",
            "synchronous list, checked": (
                "ze.zeCommandListAppendLaunchKernel(synchronous, kernel, groups)"
            ),
            "closed list on a queue, unchecked": (
                "execute(queue, 1, c_lists, NULL); wait_queue(queue, FOREVER)"
            ),
            "closed list on a queue, checked": (
                "ze.zeCommandQueueExecuteCommandLists(queue, [commands])\n"
                "ze.zeCommandQueueSynchronize(queue, FOREVER)"
            ),
        },
        names,
    )
    assert out[0] == 7, "the kernel did not run"
    return variants


def many_launches() -> dict[str, Timed]:
    program, out = fill()
    names = program.names()
    names["immediate"] = program.immediate(ze.ze_command_queue_mode_t.ASYNCHRONOUS)
    names["commands"] = program.recorded(LAUNCHES)
    names["c_lists"] = ze.ffi.new("ze_command_list_handle_t[]", [names["commands"]])
    variants = timed(
        {
            "OpenCL": f"for _ in hundred: {ENQUEUE}\nfinish(cl_queue)",
            "immediate list, unchecked": (
                "for _ in hundred: append(immediate, kernel, c_groups, NULL, 0, NULL)\n"
                "wait_list(immediate, FOREVER)"
            ),
            "immediate list, checked": (
                "for _ in hundred: ze.zeCommandListAppendLaunchKernel(immediate, kernel, groups)\n"
                "ze.zeCommandListHostSynchronize(immediate, FOREVER)"
            ),
            "closed list on a queue, unchecked": (
                "execute(queue, 1, c_lists, NULL); wait_queue(queue, FOREVER)"
            ),
            "closed list on a queue, checked": (
                "ze.zeCommandQueueExecuteCommandLists(queue, [commands])\n"
                "ze.zeCommandQueueSynchronize(queue, FOREVER)"
            ),
        },
        names,
    )
    assert out[0] == 7, "the kernel did not run"
    return variants


def four_arguments() -> dict[str, Timed]:
    program = Program("vector_add")
    pointers = [program.shared() for _ in range(3)]
    values = [ze.ffi.cast("float *", pointer[0]) for pointer in pointers]
    values[0][0], values[1][0] = 3, 4
    names = program.names()
    names["synchronous"] = program.immediate(ze.ze_command_queue_mode_t.SYNCHRONOUS)
    names["a"], names["b"], names["c"] = pointers
    names["n"] = ze.ffi.new("uint32_t *", 1)
    # cffi objects of two libraries: OpenCL's functions take the same addresses as void pointers.
    names["cl_a"], names["cl_b"], names["cl_c"] = (pointer[0] for pointer in pointers)
    names["set_pointer"] = names["cl"].clSetKernelArgMemPointerINTEL
    names["set_value"] = names["cl"].clSetKernelArg
    pointers_of = "for i, p in enumerate((a, b, c)): "
    variants = timed(
        {
            "OpenCL": (
                "for i, p in enumerate((cl_a, cl_b, cl_c)): set_pointer(cl_kernel, i, p)\n"
                f"set_value(cl_kernel, 3, 4, n); {ENQUEUE}; finish(cl_queue)"
            ),
            "synchronous list, unchecked": (
                f"{pointers_of}set_argument(kernel, i, 8, p)\n"
                "set_argument(kernel, 3, 4, n)\n"
                "append(synchronous, kernel, c_groups, NULL, 0, NULL)"
            ),
            "synchronous list, checked": (
                f"{pointers_of}ze.zeKernelSetArgumentValue(kernel, i, 8, p)\n"
                "ze.zeKernelSetArgumentValue(kernel, 3, 4, n)\n"
                "ze.zeCommandListAppendLaunchKernel(synchronous, kernel, groups)"
            ),
        },
        names,
    )
    assert values[2][0] == 7, "the kernel did not run"
    return variants


if __name__ == "__main__":
    main(
        __doc__,
        [
            Group("One launch and one wait", one_launch),
            Group(f"{LAUNCHES} launches and one wait, each launch", many_launches, per=LAUNCHES),
            Group("Four arguments set, one launch and one wait", four_arguments),
        ],
    )
