"""Works on one tile of a device (sample 27, "Sub-Device Support").

The guide asserts that there are three; here fewer are told of. Its properties call takes a device,
not a group.
"""

from oneapi_l0 import Context

with Context() as context:
    device = context.device
    tiles = device.sub_devices()
    print("device:", device.uuid.hex())
    if len(tiles) < 3:
        print(f"{len(tiles)} sub-devices; sub-device 2 needs 3")
    else:
        tile = tiles[2]
        print("tile:", tile.uuid.hex())
        print("is a sub-device:", "SUBDEVICE" in str(tile.properties.flags))
        print("id:", tile.properties.subdevice_id)

        # The memory is the tile's own: where that is full, it is an error, not another tile's.
        memory = context.alloc_device(4096, tile)
        print("memory is the tile's:", context.memory_properties(memory.handle)[1] == tile)

        # The ordinal counts the tile's groups of queues.
        ordinal = tile.queue_group(compute=True)
        with context.create_command_queue(tile, ordinal=ordinal) as queue:
            print("queue on the tile:", bool(queue.handle))
