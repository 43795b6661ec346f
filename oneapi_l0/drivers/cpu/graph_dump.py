"""A graph as a picture: zeGraphDumpContentsExt writes it in the DOT language."""

from __future__ import annotations

import os
from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._opencl_cffi import ffi as cl_ffi
from oneapi_l0._generated._ze_cffi import ffi

from . import opencl
from .arguments import chained, require_enumerator, require_pointer
from .commands import Command
from .failure import INVALID_ARGUMENT, Failure
from .graph import finished_graph, refuse_extension

_DUMP_DESC = int(spec.ze_structure_type_t.RECORD_REPLAY_GRAPH_EXT_DUMP_DESC)
_mode = spec.ze_record_replay_graph_ext_dump_mode_t
_DETAILED, _SIMPLE = int(_mode.DETAILED), int(_mode.SIMPLE)


def _kernel_name(cl_kernel: Any) -> str:
    size = cl_ffi.new("size_t *")
    name = cl_ffi.new("char[]", 1024)
    which = opencl.lib.CL_KERNEL_FUNCTION_NAME
    opencl.check(opencl.lib.clGetKernelInfo(cl_kernel, which, 1024, name, size), "clGetKernelInfo")
    raw: Any = cl_ffi.string(name)
    return str(raw.decode("utf-8", "replace"))


def _label(command: Command, is_simple: bool) -> str:
    waits, function, arguments, signal = command
    lib = opencl.lib
    if function is None:
        lines = ["barrier"]
    elif arguments is None:
        lines = [getattr(function, "__name__", type(function).__name__)]
    elif function is lib.clEnqueueNDRangeKernel:
        sizes = [" x ".join(str(number) for number in size) for size in arguments[3:5]]
        lines = [f"kernel {_kernel_name(arguments[0])}", f"{sizes[0]} in groups of {sizes[1]}"]
    elif function is lib.clEnqueueMemcpyINTEL:
        lines = [f"copy of {arguments[3]} bytes"]
    elif function is lib.clEnqueueMemFillINTEL:
        lines = [f"fill of {arguments[3]} bytes"]
    else:
        lines = ["command"]
    if is_simple:
        return lines[0].partition(" of ")[0]
    if waits:
        lines.append(f"waits for {len(waits)} event{'s' if len(waits) > 1 else ''}")
    if signal is not None:
        lines.append("signals an event")
    return "\\n".join(lines)


def zeGraphDumpContentsExt(hGraph: Any, filePath: Any, pNext: Any) -> int:
    """The commands in the order in which they run. Arguments of kernels are not shown: the runtime
    does not tell them again.
    """
    graph = finished_graph(hGraph)
    require_pointer(filePath, "filePath")
    desc = chained(pNext, _DUMP_DESC, "ze_record_replay_graph_ext_dump_desc_t")
    mode = _DETAILED
    if desc is None:
        refuse_extension(pNext)
    else:
        mode = desc.mode
        require_enumerator(
            mode, (_DETAILED, _SIMPLE), "ze_record_replay_graph_ext_dump_desc_t.mode"
        )
    lines = ["digraph graph_contents {"]
    for number, command in enumerate(graph.commands):
        lines.append(f'  command{number} [label="{_label(command, mode == _SIMPLE)}"];')
        if number:
            lines.append(f"  command{number - 1} -> command{number};")
    try:
        with open(os.fsdecode(ffi.string(filePath)), "w", encoding="utf-8") as file:
            file.write("\n".join([*lines, "}", ""]))
    except OSError as error:
        raise Failure(INVALID_ARGUMENT, f"the file cannot be written: {error}") from None
    return 0
