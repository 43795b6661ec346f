"""A device's own commands in a command list (sample 40, "Device-Specific Commands").

`CommandListReserveSpace` left the core on 2019-06-18 (commit 9633600b of the specification), within
days of the guide: no driver of Level Zero 1.0 or later lets a program write its command buffers.
"""

from oneapi_l0 import Context
from oneapi_l0.errors import NotSupported


def reserve_space(command_list, nbytes):
    """What a program that is brought over from the guide gets in its place."""
    raise NotSupported(
        f"no {nbytes} bytes in {type(command_list).__name__}: ReserveSpace is dropped since"
        " 2019-06-18 (9633600b)",
        hint="Append commands; to change one that was recorded, use mutable command lists"
        " (zeCommandListUpdateMutableCommandsExp, 1.9).",
    )


with Context() as context:
    try:
        reserve_space(context.create_command_list(), 64)
    except NotSupported as error:
        print(error)
    names = dir(context.driver.ze)
    print("zeCommandListReserveSpace in the API:", "zeCommandListReserveSpace" in names)
    updates = "zeCommandListUpdateMutableCommandsExp"
    print(f"{updates} in the API:", updates in names)
