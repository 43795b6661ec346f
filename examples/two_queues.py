"""Copies on one queue while another one computes, and draws when what ran.

    python examples/two_queues.py [timeline.png]

Data goes through the device in chunks: in, blur, out. Two buffers of each kind let the next chunk
come in while one is computed and the last one goes out; events say what has to wait for what. The
picture needs Pillow (pip install oneapi-l0[examples]).
"""

import sys
from pathlib import Path
from time import perf_counter

import numpy as np
from PIL import Image, ImageDraw

from oneapi_l0 import Context

HERE = Path(__file__).parent
CHUNKS, NUMBERS, GROUP, ROUNDS = 8, 1 << 19, 256, 8
COLOURS = {"in": "#4878a8", "blur": "#d88840", "out": "#58a068"}


class Pipeline:
    """The work for all chunks, recorded in one list for copies and one for kernels."""

    def __init__(self, context, source, result):
        module = context.create_module(HERE / "kernels/blur.spv")
        blur = module["blur"]
        nbytes = source[0].nbytes
        before, after = ([context.alloc_device(nbytes) for _ in range(2)] for _ in range(2))
        pool = context.create_event_pool(3 * CHUNKS, flags=["host_visible", "kernel_timestamp"])
        events = [pool.create_event(i, signal="device", wait="device") for i in range(3 * CHUNKS)]
        self.events = {kind: events[at::3] for at, kind in enumerate(COLOURS)}
        came, done, gone = self.events.values()

        ordinal = context.device.queue_group(compute=False)
        self.copies = context.create_command_list(ordinal=ordinal)
        self.kernels = context.create_command_list()
        for at in range(CHUNKS + 1):
            if at < CHUNKS:  # its buffer is free when the chunk before the last was computed
                wait = [done[at - 2]] if at >= 2 else []
                self.copies.copy(before[at % 2], source[at], signal=came[at], wait=wait)
            if at >= 1:
                last = at - 1
                self.copies.copy(
                    result[last], after[last % 2], signal=gone[last], wait=[done[last]]
                )
        for at in range(CHUNKS):
            wait = [came[at]] + ([gone[at - 2]] if at >= 2 else [])
            launch = blur[NUMBERS // GROUP, GROUP]
            launch(self.kernels, before[at % 2], after[at % 2], ROUNDS, signal=done[at], wait=wait)
        self.copies.end()
        self.kernels.end()
        self.copy_queue = context.create_command_queue(ordinal=ordinal)
        self.compute_queue = context.create_command_queue()

    def run(self):
        """Seconds for all chunks."""
        for events in self.events.values():
            for event in events:
                event.reset()
        start = perf_counter()
        self.copy_queue.execute(self.copies)
        self.compute_queue.execute(self.kernels)
        self.copy_queue.synchronize()
        self.compute_queue.synchronize()
        return perf_counter() - start

    def times(self):
        """Kind, chunk, start and end in ns, of everything that ran."""
        return [
            (kind, at, *event.kernel_timestamp())
            for kind, events in self.events.items()
            for at, event in enumerate(events)
        ]


def draw(times, path):
    width, lane = 1000, 40
    first, last = min(time[2] for time in times), max(time[3] for time in times)
    picture = Image.new("RGB", (width + 100, 3 * lane + 20), "white")
    pen = ImageDraw.Draw(picture)
    for row, name in enumerate(("copies", "kernels")):
        pen.text((10, 15 + row * (lane + 10) + lane // 2), name, "black")
    for kind, at, start, end in times:
        left, right = (80 + (time - first) * width / (last - first) for time in (start, end))
        top = 15 + (kind == "blur") * (lane + 10)
        pen.rectangle((left, top, max(left, right - 1), top + lane), COLOURS[kind])
        pen.text((left + 3, top + 3), f"{kind} {at}", "white")
    pen.text((80, 2 * lane + 35), f"0 to {(last - first) / 1e6:.1f} ms", "black")
    picture.save(path)


def overlapped_ns(times):
    """For how long copies and kernels ran at the same time."""
    copies = [time for time in times if time[0] != "blur"]
    kernels = [time for time in times if time[0] == "blur"]
    return sum(
        max(0, min(copy[3], kernel[3]) - max(copy[2], kernel[2]))
        for copy in copies
        for kernel in kernels
    )


def main(path="timeline.png"):
    with Context() as context:
        source, result = (context.host_array((CHUNKS, NUMBERS), "float32") for _ in range(2))
        source[:] = np.random.default_rng(0).random(source.shape, dtype=np.float32)
        pipeline = Pipeline(context, source, result)
        seconds = min(pipeline.run() for _ in range(3))
        times = pipeline.times()
        draw(times, path)
        copying = sum(end - start for kind, _, start, end in times if kind != "blur")
        print(f"{CHUNKS} chunks of {source[0].nbytes >> 20} MiB in {seconds * 1e3:.1f} ms: {path}")
        print(f"{overlapped_ns(times) / copying:.0%} of the copying was beside a kernel")
        some = slice(None, None, 16)  # NumPy is slow at this: one group in 16 is compared
        groups = source.reshape(-1, GROUP)[some], result.reshape(-1, GROUP)[some]
        print("equal to NumPy's:", np.allclose(groups[1], blurred(groups[0]), atol=1e-5))


def blurred(parts):
    for _ in range(ROUNDS):
        padded = np.pad(parts, ((0, 0), (1, 1)), "edge")
        parts = (padded[:, :-2] + 2 * parts + padded[:, 2:]) / 4
    return parts


if __name__ == "__main__":
    main(*sys.argv[1:])
