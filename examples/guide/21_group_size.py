"""Each launch keeps the group size that it was appended with (sample 21, "Function Group Size")."""

from pathlib import Path

from oneapi_l0 import Context

KERNELS = Path(__file__).parents[1] / "kernels"

with Context() as context:
    kernel = context.create_module(KERNELS / "guide.spv")["write_local_size"]
    sizes = context.shared_array(2, "uint32")

    commands = context.create_command_list()
    kernel[4, 8](commands, sizes[0:1])
    kernel[4, 16](commands, sizes[1:2])
    commands.end()
    queue = context.create_command_queue()
    queue.execute(commands)
    queue.synchronize()
    print("group sizes:", sizes)
