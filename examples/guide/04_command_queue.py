"""Makes a command queue (sample 4, "Command Queues: Creation").

The ordinal names a group of queues with the same abilities, and the index a queue of it.
"""

from oneapi_l0 import Context

with Context() as context:
    device = context.device
    ordinal = device.queue_group(compute=True)
    print("the group can compute:", device.queue_groups[ordinal].can_compute)
    with context.create_command_queue(ordinal=ordinal, index=0, priority="normal") as queue:
        print("made:", bool(queue.handle))
    print("destroyed:", queue.closed)
