"""The native binary of a module: the runtime's own binaries, with what only the SPIR-V knew.

A container of ours, since the runtime takes binaries on trust and cannot tell the kinds of a
kernel's parameters: magic, a digest of all that follows, which runtime and CPU it is for, a JSON
header, the runtime's binaries.
"""

from __future__ import annotations

import hashlib
import json
import struct
from typing import NamedTuple

from .spirv_kernels import Kernel

MAGIC = b"L0CPU\x00\x00\x04"
_HEADER = struct.Struct("<8s32s16sQQ")


class Unusable(Exception):
    """Not a binary that this driver can load; the text says why."""


class NativeBinary(NamedTuple):
    """A module that was built before.

    executable: what runs, empty for a module that waits for others. objects: what can be linked.
    flags: how it was built, one text for each input.
    """

    executable: bytes
    objects: list[bytes]
    kernels: list[Kernel]
    imports: list[str]
    exports: list[str]
    link_once: list[str]
    flags: list[str]
    uuid: bytes

    def pack(self, target: bytes) -> bytes:
        document = {
            "kernels": [kernel.to_json() for kernel in self.kernels],
            "imports": self.imports,
            "exports": self.exports,
            "link_once": self.link_once,
            "flags": self.flags,
            "uuid": self.uuid.hex(),
            "objects": [len(item) for item in self.objects],
        }
        header = json.dumps(document).encode()
        code = b"".join((*self.objects, self.executable))
        body = target + struct.pack("<QQ", len(header), len(code)) + header + code
        return MAGIC + hashlib.sha256(body).digest() + body


def unpack(data: bytes, target: bytes) -> NativeBinary:
    """The binary within; `target` names this runtime and CPU. Raises `Unusable`."""
    if len(data) < _HEADER.size or data[:7] != MAGIC[:7]:
        raise Unusable("it was not made by zeModuleGetNativeBinary of the CPU driver")
    _, digest, made_for, header_nbytes, code_nbytes = _HEADER.unpack_from(data)
    if hashlib.sha256(data[40:]).digest() != digest:
        raise Unusable("it is truncated or was changed")
    if made_for != target or data[:8] != MAGIC:
        raise Unusable("it was made for another version of the CPU runtime or another CPU")
    header = data[_HEADER.size : _HEADER.size + header_nbytes]
    code = data[_HEADER.size + header_nbytes :]
    if len(header) != header_nbytes or len(code) != code_nbytes:
        raise Unusable("its sizes do not fit together")
    document = json.loads(header)
    objects, at = [], 0
    for nbytes in document["objects"]:
        objects.append(code[at : at + nbytes])
        at += nbytes
    return NativeBinary(
        code[at:],
        objects,
        [Kernel.from_json(kernel) for kernel in document["kernels"]],
        document["imports"],
        document["exports"],
        document["link_once"],
        document["flags"],
        bytes.fromhex(document["uuid"]),
    )
