"""How long host memory is kept: what the device may use after a call has returned."""

from __future__ import annotations

import re

from .ir import Function
from .library import Library
from .roles import BYTES, Argument

_APPENDS = re.compile(
    r"zet?CommandListAppend|zeRTASBuilderCommandListAppend|urEnqueue|urCommandBufferAppend"
    r"|urBindlessImagesImageCopyExp"
)
# Others that go on using host memory after the call, and what it is kept under; under a text, for
# as long as the binding lives.
_KEEPING = {
    "urAdapterSetLoggerCallback": '"callbacks"',
    "urContextSetExtendedDeleter": '"callbacks"',
    "urEventSetCallback": '"callbacks"',
    "urLoaderConfigSetCodeLocationCallback": '"callbacks"',
    "zeGraphSetDestructionCallbackExt": "hGraph",
    "zeRTASBuilderBuildExp": "hParallelOperation",
    "zeRTASBuilderBuildExt": "hParallelOperation",
    "zesFirmwareFlash": "hFirmware",
    "urGraphSetDestructionCallbackExp": "hGraph",
}
# What is made of a list goes on using what the list uses.
SHARING = {
    "zeCommandListCreateCloneExp": ("hCommandList", "phClonedCommandList"),
    "zeCommandListEndGraphCaptureExt": ("hCommandList", "phGraph"),
    "zeGraphInstantiateExt": ("hGraph", "phExecutableGraph"),
    "urQueueEndGraphCaptureExp": ("hQueue", "phGraph"),
    "urGraphInstantiateGraphExp": ("hGraph", "phExecGraph"),
}
_RELEASING = {
    "zeCommandListReset",
    "zeCommandListDestroy",
    "zeCommandListHostSynchronize",
    "zeExecutableGraphDestroyExt",
    "zeGraphDestroyExt",
    "zeRTASParallelOperationJoinExp",
    "zeRTASParallelOperationJoinExt",
    "zeRTASParallelOperationDestroyExp",
    "zeRTASParallelOperationDestroyExt",
    "urQueueFinish",  # and not urQueueRelease, which waits for nothing
    "urGraphDestroyExp",
    "urGraphExecutableGraphDestroyExp",
}


def kept_under(library: Library, function: Function, arguments: tuple[Argument, ...]) -> str:
    """The handle under which an asynchronous call keeps host memory, as an expression; "" for a
    call that keeps none."""
    if not (_APPENDS.match(function.name) and any(_outlives(library, a) for a in arguments)):
        return _KEEPING.get(function.name, "")
    first = function.params[0].name
    names = (param.name for param in function.params)
    blocking = next((name for name in names if name.startswith("blocking")), None)
    return f"None if {blocking} else {first}" if blocking else first


def released_by(function: Function) -> str:
    """The handle whose kept memory the call lets go; "" for none."""
    names = [param.name for param in function.params]
    return names[0] if names and function.name in _RELEASING else ""


def _outlives(library: Library, argument: Argument) -> bool:
    """What the device may use after the call has returned: memory, and host functions."""
    if argument.role in ("memory", "source"):
        return argument.name != "pNext"
    if argument.role == "array":
        return argument.param.type.base in BYTES
    return library.is_callback(argument.param.type)
