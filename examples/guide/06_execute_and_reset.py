"""Runs a command list, and records it anew (sample 6, "Command Lists: Submission")."""

from pathlib import Path

from oneapi_l0 import Context

KERNELS = Path(__file__).parents[1] / "kernels"

with Context() as context:
    count = context.create_module(KERNELS / "guide.spv")["count"]
    counter = context.shared_array(1, "int32")
    queue = context.create_command_queue()

    commands = context.create_command_list()
    count[1, 1](commands, counter)
    commands.end()
    queue.execute(commands)
    queue.synchronize()
    print("after the first run:", counter[0])

    # What ran is forgotten; the list takes new commands.
    commands.reset()
    count[1, 1](commands, counter)
    commands.end()
    queue.execute(commands)
    queue.synchronize()
    print("after a reset and another run:", counter[0])
