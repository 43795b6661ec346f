"""Copies on one queue while another one computes, and draws when what ran.

    python examples/two_queues.py [timeline.png]

Data goes through the device in chunks: in, blur, out. Three buffers of each kind let chunks
come in while one is computed and the last one goes out; events say what has to wait for what. The
picture needs Pillow (pip install oneapi-l0[examples]).
"""

import sys
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from oneapi_l0 import Context

HERE = Path(__file__).parent
CHUNKS, BUFFERS, RUNS = 8, 3, 5
NUMBERS, GROUP, ROUNDS = 1 << 21, 256, 1
COLOURS = {"in": "#4878a8", "blur": "#d88840", "out": "#58a068"}
LEGEND = {"in": "to the device", "blur": "kernel", "out": "to the host"}


class Pipeline:
    """The work for all chunks, recorded in one list for copies and one for kernels."""

    def __init__(self, context, source, result):
        module = context.create_module(HERE / "kernels/blur.spv")
        blur = module["blur"]
        nbytes = source[0].nbytes
        before, after = ([context.alloc_device(nbytes) for _ in range(BUFFERS)] for _ in range(2))
        pool = context.create_event_pool(3 * CHUNKS, flags=["host_visible", "kernel_timestamp"])
        events = [pool.create_event(i, signal="device", wait="device") for i in range(3 * CHUNKS)]
        self.events = {kind: events[at::3] for at, kind in enumerate(COLOURS)}
        came, done, gone = self.events.values()

        ordinal = context.device.queue_group(compute=False)
        self.copies = context.create_command_list(ordinal=ordinal)
        self.kernels = context.create_command_list()
        for at in range(CHUNKS + BUFFERS):
            last = at - BUFFERS  # the chunk that had this one's buffers
            buffer = at % BUFFERS
            ready = [done[last]] if last >= 0 else []
            if ready:
                self.copies.copy(result[last], after[buffer], signal=gone[last], wait=ready)
            if at < CHUNKS:
                self.copies.copy(before[buffer], source[at], signal=came[at], wait=ready)
        launch = blur[NUMBERS // GROUP, GROUP]
        for at in range(CHUNKS):
            buffer = at % BUFFERS
            wait = [came[at]] + ([gone[at - BUFFERS]] if at >= BUFFERS else [])
            arguments = before[buffer], after[buffer], ROUNDS
            launch(self.kernels, *arguments, signal=done[at], wait=wait)
        self.copies.end()
        self.kernels.end()
        self.copy_queue = context.create_command_queue(ordinal=ordinal)
        self.compute_queue = context.create_command_queue()

    def run(self):
        """Kind, chunk, start and end in ns, of everything that ran."""
        for events in self.events.values():
            for event in events:
                event.reset()
        self.copy_queue.execute(self.copies)
        self.compute_queue.execute(self.kernels)
        self.copy_queue.synchronize()
        self.compute_queue.synchronize()
        return [
            (kind, at, *event.kernel_timestamp())
            for kind, events in self.events.items()
            for at, event in enumerate(events)
        ]


def span_ns(times):
    """When the first began, and how long all of it took."""
    first = min(start for _, _, start, _ in times)
    return first, max(end for _, _, _, end in times) - first


def draw(times, path):
    """A row for each queue, a column for each event's command."""
    left, top, width, row = 80, 44, 840, 56
    first, whole = span_ns(times)
    picture = Image.new("RGB", (left + width + 20, top + 2 * row + 34), "white")
    pen = ImageDraw.Draw(picture)
    font = ImageFont.load_default(size=14)
    for place, (kind, colour) in enumerate(COLOURS.items()):
        pen.rectangle((left + 130 * place, 14, left + 130 * place + 12, 26), colour)
        pen.text((left + 130 * place + 18, 20), LEGEND[kind], "black", font, "lm")
    bottom = top + 2 * row
    step = next(step for step in (1, 2, 5, 10, 20, 50, 100, 1000) if whole / 1e6 / step <= 12)
    for ms in range(0, int(whole / 1e6) + 1, step):
        x = left + ms * 1e6 * width / whole
        pen.line((x, top - 4, x, bottom), "#d8d8d8")
        pen.text((x, bottom + 6), f"{ms} ms" if ms == 0 else f"{ms}", "black", font, "ma")
    for place, name in enumerate(("copies", "kernels")):
        pen.text((10, top + place * row + row // 2), name, "black", font, "lm")
    for kind, at, start, end in times:
        begin, stop = (left + (time - first) * width / whole for time in (start, end))
        y = top + (kind == "blur") * row + 4
        pen.rectangle((begin, y, max(begin, stop - 1), y + row - 8), COLOURS[kind])
        if stop - begin > 12:
            pen.text(((begin + stop) / 2, y + row // 2 - 4), str(at), "white", font, "mm")
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
        times = min((pipeline.run() for _ in range(RUNS)), key=lambda times: span_ns(times)[1])
        draw(times, path)
        copying = sum(end - start for kind, _, start, end in times if kind != "blur")
        ms = span_ns(times)[1] / 1e6
        print(f"{CHUNKS} chunks of {source[0].nbytes >> 20} MiB in {ms:.1f} ms: {path}")
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
