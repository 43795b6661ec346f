"""A kernel signals an event when it has finished (sample 9, "Events")."""

from pathlib import Path

from oneapi_l0 import Context

KERNELS = Path(__file__).parents[1] / "kernels"


def state(event):
    return "SUCCESS" if event.is_signaled else "NOT_READY"


with Context() as context:
    produce = context.create_module(KERNELS / "guide.spv")["produce"]
    numbers = context.alloc_device(64 * 4)

    pool = context.create_event_pool(1, flags="host_visible")
    event = pool.create_event(0, signal="host")  # the host sees what the kernel wrote
    commands = context.create_command_list()
    produce[4, 16](commands, numbers, 0, signal=event)
    commands.end()
    print("before:", state(event))

    queue = context.create_command_queue()
    queue.execute(commands)
    queue.synchronize()
    print("after:", state(event))
