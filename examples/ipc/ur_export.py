"""Memory of Unified Runtime as a file descriptor, mapped by a process that has only NumPy.

`urMemoryExportAllocExportableMemoryExp` and `urMemoryExportExportMemoryHandleExp` are Intel's
implementation, on the CPU driver.
"""

from __future__ import annotations

import os
import subprocess
import sys

import numpy as np

from oneapi_l0 import ur

COUNT = 1000

OTHER = """
import mmap, sys
import numpy as np
fd, nbytes = map(int, sys.argv[1:])
array = np.frombuffer(mmap.mmap(fd, nbytes), np.float32)
print(f"other process: sees {array[:4]}, and squares it")
np.square(array, out=array)
assert "oneapi_l0" not in sys.modules
"""


def main() -> None:
    context = ur.open(on="cpu-driver").devices()[0].create_context()
    queue, numbers = context.create_queue(), np.arange(COUNT, dtype=np.float32)
    with context.alloc_exportable(numbers.nbytes) as memory:
        queue.copy(memory, numbers).wait()
        fd = memory.export_fd()
        command = [sys.executable, "-c", OTHER, str(fd), str(numbers.nbytes)]
        subprocess.run(command, pass_fds=[fd], check=True)
        os.close(fd)  # it is ours
        result = np.zeros(COUNT, np.float32)
        queue.copy(result, memory).wait()
    np.testing.assert_array_equal(result, numbers**2)
    print("this process: device memory, squared by NumPy over there")


if __name__ == "__main__":
    main()
