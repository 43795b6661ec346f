"""Memory of a device as a file descriptor, mapped by a process that knows nothing of Level Zero.

The other process gets the descriptor's number and a size; it needs NumPy and `mmap`, no driver.
"""

from __future__ import annotations

import subprocess
import sys

import numpy as np
from session import Session

from oneapi_l0 import ipc

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
    here = Session()
    numbers = np.arange(COUNT, dtype=np.float32)
    # Memory has to be made for it.
    pointer = here.alloc(numbers.nbytes, ipc.export_desc())
    here.upload(pointer, numbers)
    fd = ipc.export_fd(here, pointer)
    command = [sys.executable, "-c", OTHER, str(fd), str(numbers.nbytes)]
    subprocess.run(command, pass_fds=[fd], check=True)
    np.testing.assert_array_equal(here.download(pointer, COUNT), numbers**2)
    here.free(pointer)  # closes the descriptor, too
    print("this process: a kernel's memory, squared by NumPy over there")


if __name__ == "__main__":
    main()
