"""What else a program asks about images: limits, residency, pitches (Level Zero core, "Device",
"Residency").
"""

from __future__ import annotations

from typing import Any

from . import opencl
from .arguments import require_pointer
from .device import DEVICES
from .driver import CONTEXTS
from .failure import UNSUPPORTED_SIZE, Failure
from .image import IMAGES


def zeDeviceGetImageProperties(hDevice: Any, pImageProperties: Any) -> int:
    DEVICES[hDevice]
    require_pointer(pImageProperties, "pImageProperties")
    p, lib = pImageProperties, opencl.lib
    p.maxImageDims1D = opencl.info_int(lib.CL_DEVICE_IMAGE2D_MAX_WIDTH)
    p.maxImageDims2D = min(
        opencl.info_int(lib.CL_DEVICE_IMAGE2D_MAX_WIDTH),
        opencl.info_int(lib.CL_DEVICE_IMAGE2D_MAX_HEIGHT),
    )
    p.maxImageDims3D = min(
        opencl.info_int(lib.CL_DEVICE_IMAGE3D_MAX_WIDTH),
        opencl.info_int(lib.CL_DEVICE_IMAGE3D_MAX_HEIGHT),
        opencl.info_int(lib.CL_DEVICE_IMAGE3D_MAX_DEPTH),
    )
    # OpenCL counts pixels, Level Zero bytes: right for the smallest pixel.
    p.maxImageBufferSize = opencl.info_int(lib.CL_DEVICE_IMAGE_MAX_BUFFER_SIZE)
    p.maxImageArraySlices = opencl.info_int(lib.CL_DEVICE_IMAGE_MAX_ARRAY_SIZE)
    p.maxSamplers = opencl.info_int(lib.CL_DEVICE_MAX_SAMPLERS)
    p.maxReadImageArgs = opencl.info_int(lib.CL_DEVICE_MAX_READ_IMAGE_ARGS)
    p.maxWriteImageArgs = opencl.info_int(lib.CL_DEVICE_MAX_WRITE_IMAGE_ARGS)
    return 0


def zeContextMakeImageResident(hContext: Any, hDevice: Any, hImage: Any) -> int:
    """No effect: pixels are memory of the process, where the cores find it."""
    CONTEXTS[hContext], DEVICES[hDevice], IMAGES[hImage]
    return 0


def zeContextEvictImage(hContext: Any, hDevice: Any, hImage: Any) -> int:
    """No effect: pixels are memory of the process, where the cores find it."""
    CONTEXTS[hContext], DEVICES[hDevice], IMAGES[hImage]
    return 0


def zeMemGetPitchFor2dImage(
    hContext: Any,
    hDevice: Any,
    imageWidth: int,
    imageHeight: int,
    elementSizeInBytes: int,
    rowPitch: Any,
) -> int:
    """Rows follow each other without a gap, in images of this driver too."""
    CONTEXTS[hContext], DEVICES[hDevice]
    require_pointer(rowPitch, "rowPitch")
    if not imageWidth or not imageHeight or not elementSizeInBytes:
        raise Failure(UNSUPPORTED_SIZE, "width, height and element size are not all positive")
    rowPitch[0] = imageWidth * elementSizeInBytes
    return 0
