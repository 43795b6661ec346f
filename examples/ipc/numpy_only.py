"""Memory of a device as a file descriptor, mapped by a process that knows nothing of Level Zero.

The other process gets the descriptor's number and a size; it needs NumPy and `mmap`, no driver.
"""

from __future__ import annotations

import subprocess
import sys

import numpy as np

from oneapi_l0 import Context, ipc

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
    numbers = np.arange(COUNT, dtype=np.float32)
    # Memory has to be made for it.
    memory = Context().alloc_device(numbers.nbytes, extensions=[ipc.export_desc()])
    memory.copy_from(numbers)
    fd = memory.export_fd()
    command = [sys.executable, "-c", OTHER, str(fd), str(numbers.nbytes)]
    subprocess.run(command, pass_fds=[fd], check=True)
    np.testing.assert_array_equal(memory.view("float32").copy_to(), numbers**2)
    memory.close()  # closes the descriptor, too
    print("this process: device memory, squared by NumPy over there")


if __name__ == "__main__":
    main()
