"""Memory shared with PyTorch and dpctl, both on the CPU."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import DEBIAN_PACKAGES

from oneapi_l0.drivers.cpu import opencl

ROOT = Path(__file__).parents[1]

BEGIN = """
import numpy as np
import oneapi_l0 as l0

def opened():
    context = l0.Context(l0.Driver(l0.open_driver("cpu")))
    module = context.create_module("examples/kernels/vector_add.spv")
    return context, context.create_immediate_list(), module["vector_add"]
"""

PYTORCH = """
memory = context.alloc_shared(64)
tensor = torch.from_dlpack(memory.view("f4"))
assert tensor.data_ptr() == memory.address
tensor.fill_(3)
mine = l0.from_dlpack(torch.arange(16, dtype=torch.float32))
out = context.shared_array(16, "f4")
vector_add[1, 16](commands, memory, mine, out, 16)
assert out.tolist() == [3 + i for i in range(16)]
strided = torch.arange(64, dtype=torch.int32).reshape(4, 16)[1:, ::2]
assert l0.from_dlpack(strided).tolist() == strided.tolist()
torch.from_dlpack(memory.view("f4")).fill_(1)
assert memory.asarray("f4").tolist() == [1] * 16

device = context.alloc_device(64)
commands.copy(device, mine)
commands.copy(tensor.data_ptr(), device)
assert tensor.sum() == 120
try:
    torch.from_dlpack(device.view("f4"))
except Exception:
    pass  # each version refuses it in its own words
else:
    raise AssertionError("PyTorch on the CPU took memory of a device")

memory.close()
assert tensor.sum() == 120  # it keeps the memory

def fails():
    local = torch.from_dlpack(context.alloc_shared(64).view("f4"))
    raise RuntimeError(f"with a tensor of {local.numel()} on the way")

try:
    fails()
except RuntimeError as error:
    assert "16" in str(error)
print("done")
"""

DPCTL = """
import dpctl.memory

context, commands, vector_add = opened()
queue = dpctl.SyclQueue("opencl:cpu")
a, out = (dpctl.memory.MemoryUSMShared(64, queue=queue) for _ in range(2))
a.copy_from_host(np.arange(16, dtype="f4").tobytes())
vector_add[1, 16](commands, a, a, out, 16)
assert np.frombuffer(out.copy_to_host(), "f4").tolist() == [2 * i for i in range(16)]
memory = context.alloc_device(64)
commands.copy(memory, a)
assert memory.view("f4").copy_to().tolist() == list(range(16))
print("done")
"""


def run(script: str, **environment: str) -> None:
    env = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    command = [sys.executable, "-W", "ignore", "-c", script]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=300)
    assert done.stdout == "done\n", done.stderr


@pytest.mark.needs("cpu", "torch")
@pytest.mark.parametrize("first", ["import torch", "made = opened()"])
def test_pytorch_and_kernels_work_on_the_same_memory(first: str) -> None:
    # Debian's PyTorch comes after everything else, for so does its NumPy, which is another.
    path = f"import sys; sys.path.append({str(DEBIAN_PACKAGES)!r})"
    begin = f"{first}\nimport torch\ncontext, commands, vector_add = opened()"
    run("\n".join((BEGIN, path, begin, PYTORCH)))


@pytest.mark.needs("cpu", "dpctl")
def test_usm_of_dpctl_is_an_argument_and_can_be_copied() -> None:
    runtime = opencl.find(None)  # SYCL is told where it is
    run(BEGIN + DPCTL, OCL_ICD_FILENAMES=runtime, OCL_ICD_VENDORS=runtime)
