"""Waits for a queue by a fence (sample 8, "Fences").

The guide waits MAX_UINT32 for ever. Today's timeouts are 64 bits of nanoseconds, and that number
is 4.3 seconds; here a timeout is in seconds and None is for ever.
"""

from oneapi_l0 import Context


def state(fence):
    return "SUCCESS" if fence.is_signaled else "NOT_READY"


with Context() as context:
    queue = context.create_command_queue()
    commands = context.create_command_list()
    commands.barrier()
    commands.end()

    fence = queue.create_fence()
    print("made:", state(fence))
    queue.execute(commands, fence=fence)
    fence.wait(timeout=None)
    print("waited for:", state(fence))
    fence.reset()
    print("reset:", state(fence))
