"""Runs a command as it is appended (sample 7, "Low-Latency Immediate Command Lists")."""

from pathlib import Path

from oneapi_l0 import Context

KERNELS = Path(__file__).parents[1] / "kernels"

with Context() as context:
    produce = context.create_module(KERNELS / "guide.spv")["produce"]
    numbers = context.shared_array(64, "uint32")

    commands = context.create_immediate_list(mode="asynchronous")
    produce[4, 16](commands, numbers, 100)
    commands.synchronize()
    print("neither closed nor executed, and done:", numbers[:4], "...", numbers[-1])
