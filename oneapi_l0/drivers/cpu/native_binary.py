"""The native binary of a module: the runtime's own binary, with what only the SPIR-V knew.

A container of ours, since the runtime takes binaries on trust and cannot tell the kinds of a
kernel's parameters: magic, a digest of all that follows, which runtime and CPU it is for, a JSON
header, the runtime's binary.
"""

from __future__ import annotations

import hashlib
import json
import struct
from typing import NamedTuple

from .spirv_kernels import Kernel

MAGIC = b"L0CPU\x00\x00\x01"
_HEADER = struct.Struct("<8s32s16sQQ")


class Unusable(Exception):
    """Not a binary that this driver can load; the text says why."""


class NativeBinary(NamedTuple):
    """A module that was built before."""

    code: bytes
    kernels: list[Kernel]
    uuid: bytes

    def pack(self, target: bytes) -> bytes:
        document = {"kernels": [k.to_json() for k in self.kernels], "uuid": self.uuid.hex()}
        header = json.dumps(document).encode()
        body = target + struct.pack("<QQ", len(header), len(self.code)) + header + self.code
        return MAGIC + hashlib.sha256(body).digest() + body


def unpack(data: bytes, target: bytes) -> NativeBinary:
    """The binary within; `target` names this runtime and CPU. Raises `Unusable`."""
    if len(data) < _HEADER.size or data[:8] != MAGIC:
        raise Unusable("it was not made by zeModuleGetNativeBinary of the CPU driver")
    _, digest, made_for, header_nbytes, code_nbytes = _HEADER.unpack_from(data)
    if hashlib.sha256(data[40:]).digest() != digest:
        raise Unusable("it is truncated or was changed")
    if made_for != target:
        raise Unusable("it was made for another version of the CPU runtime or another CPU")
    header = data[_HEADER.size : _HEADER.size + header_nbytes]
    code = data[_HEADER.size + header_nbytes :]
    if len(header) != header_nbytes or len(code) != code_nbytes:
        raise Unusable("its sizes do not fit together")
    document = json.loads(header)
    kernels = [Kernel.from_json(kernel) for kernel in document["kernels"]]
    return NativeBinary(code, kernels, bytes.fromhex(document["uuid"]))
