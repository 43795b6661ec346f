"""C values as short text: enumerators by name, handles by number, structs by their members.

Whatever a pointer leads to is copied first (`memory`), so a bad one shows as an address.
"""

from __future__ import annotations

import re
import threading

from ..raw._enums import Enum
from ..raw._structs import Struct
from ..raw._types import NAMESPACES, CData, Types
from .memory import read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar

TEXT = 200  # characters of a string
ELEMENTS = 8  # of an array
DEPTH = 6  # structs in structs, and of a pNext chain

_HANDLE = re.compile(r"struct _?(?:zes|zet|zer|ze|ur)_(\w+?)_handle_t_? \*")
_NAMES = {2**32 - 1: "UINT32_MAX", 2**64 - 1: "UINT64_MAX"}


class Handles:
    """Names of handles: `context#1` is the first context that was seen since a trace began."""

    def __init__(self) -> None:
        self.renew()

    def renew(self) -> None:
        """Begins with 1 again."""
        # Reentrant, for a collection that runs meanwhile may make calls.
        self._lock = threading.RLock()
        self._names: dict[tuple[str, int], str] = {}
        self._last: dict[str, int] = {}
        self._released: set[tuple[str, int]] = set()

    def name(self, noun: str, address: int, *, new: bool = False) -> str:
        """`new`: the handle comes from a function that makes objects, so it is another one if its
        address was released before."""
        key = (noun, address)
        with self._lock:
            if new and key in self._released:
                self._names.pop(key, None)
                self._released.discard(key)
            name = self._names.get(key)
            if name is None:
                self._last[noun] = number = self._last.get(noun, 0) + 1
                name = self._names[key] = f"{noun}#{number}"
            return name

    def release(self, noun: str, address: int) -> None:
        """The object may be gone, and its address may come back as another one."""
        with self._lock:
            self._released.add((noun, address))


handles = Handles()


def noun(ctype: Any) -> str:
    """What a handle's C type stands for: `command_list`; "" for other types."""
    found = _HANDLE.fullmatch(ctype.cname)
    return found[1] if found else ""


def shortened(text: str) -> str:
    """The beginning of a text, as a literal."""
    return repr(text) if len(text) <= TEXT else f"{text[:TEXT]!r}…"


def listed(elements: list[str], count: int) -> str:
    """The first elements of an array that has `count`."""
    rest = [f"… {count} in all"] if count > len(elements) else []
    return f"[{', '.join(elements + rest)}]"


class Values:
    """The values of one library, ze or ur."""

    _libraries: ClassVar[dict[str, Values]] = {}

    def __init__(self, library: str) -> None:
        self.types = Types.of(library)
        self.ffi = self.types.ffi
        self._extensions: dict[str, dict[int, str]] | None = None

    @classmethod
    def of(cls, library: str) -> Values:
        found = cls._libraries.get(library)
        if found is None:
            found = cls._libraries[library] = cls(library)
        return found

    def text(self, value: Any, depth: int = 0) -> str:
        """Any value, of Python or of C."""
        if isinstance(value, Enum):
            return enumerator(value)
        if isinstance(value, Struct):
            return self.struct(value, depth)
        if isinstance(value, CData):
            return self._c(value, depth)
        if isinstance(value, str):
            return shortened(value)
        if isinstance(value, (bytes, bytearray)):
            return f"0x{value.hex()}" if 0 < len(value) <= 16 else f"<{len(value)} bytes>"
        if isinstance(value, (list, tuple)):
            return listed([self.text(item, depth) for item in value[:ELEMENTS]], len(value))
        if isinstance(value, int) and value in _NAMES:
            return _NAMES[value]
        text = repr(value)
        return text if len(text) <= TEXT else f"{text[:TEXT]}…"

    def named(self, kind: str, value: Any, *, new: bool = False, depth: int = 0) -> str:
        """A value by the type that the specification gives it, which C may not keep."""
        if isinstance(value, CData):
            return self._c(value, depth, new=new)
        data = self.types.data(kind)
        if data is not None and kind in data.ENUMS and isinstance(value, int):
            return enumerator(getattr(self.types, kind)(value))
        if kind == "bool" or kind.endswith("_bool_t"):
            return str(bool(value))
        return self.text(value, depth)

    def string(self, pointer: Any, limit: int = TEXT + 1) -> str:
        """The text at a pointer, which ends with a NUL or after `limit` bytes."""
        if not pointer:
            return "NULL"
        found = read(pointer, min(limit, TEXT + 1))
        if not found and limit > 0:
            return self.address(pointer)
        return shortened(found.partition(b"\0")[0].decode("utf-8", "replace"))

    def address(self, pointer: Any) -> str:
        return hex(int(self.ffi.cast("uintptr_t", pointer))) if pointer else "NULL"

    def elements(self, pointer: Any, ctype: Any, count: int) -> tuple[list[Any], Any]:
        """Copies of the first `count` elements at a pointer, as many as can be read: C values, and
        what owns their memory."""
        if ctype.cname == "_Bool":
            ctype = self.ffi.typeof("uint8_t")  # as which every byte can be read
        size = self.ffi.sizeof(ctype)
        owner = self.ffi.from_buffer(read(pointer, size * count))
        array = self.ffi.cast(self.ffi.getctype(ctype, "*"), owner)
        return [array[index] for index in range(len(owner) // size)], owner

    def struct_at(self, name: str, pointer: Any, depth: int = 0, *, brief: bool = False) -> str:
        """The struct at a pointer; brief: without the members that are zero."""
        if not pointer:
            return "NULL"
        kind = getattr(self.types, name)
        found, owner = self.elements(pointer, self.ffi.typeof(name), 1)
        if not found:
            return self.address(pointer)
        return self.struct(kind.wrap(self.ffi.addressof(found[0]), owner), depth, brief=brief)

    def struct(self, struct: Any, depth: int = 0, *, brief: bool = False) -> str:
        kind: Any = type(struct)
        if struct._ctype.kind == "union":  # which member holds is not known
            raw = bytes(self.ffi.buffer(struct.cdata))
            return f"{kind.__name__}(0x{raw[:16].hex()}{'…' if len(raw) > 16 else ''})"
        if depth >= DEPTH:
            return f"{kind.__name__}(…)"
        shown = []
        for member, ctype in kind._members.items():
            try:
                text = self._member(struct, member, ctype, depth + 1, brief=brief)
            except Exception:  # not every byte is a _Bool
                text = "?"
            if text:
                shown.append(f"{member}={text}")
        return f"{kind.__name__}({', '.join(shown)})"

    def _member(self, struct: Any, member: str, ctype: Any, depth: int, *, brief: bool) -> str:
        """A member's text; "" for one that says nothing."""
        kind: Any = type(struct)
        if brief and not any(bytes(self.ffi.buffer(self._address_of(struct, member, ctype)))):
            return ""
        value = getattr(struct.cdata, member)
        if member == "stype" and value == kind._stype:
            return ""  # it is what the struct's name says
        if member == "pNext":
            return self._chained(kind, value, depth) if value else ""
        if ctype.kind in ("pointer", "function"):
            return self._c(value, depth)
        if ctype.kind == "array" and ctype.item.kind in ("pointer", "function"):
            found = [self._c(item, depth) for item in value[0 : min(len(value), ELEMENTS)]]
            return listed(found, len(value))
        return self.text(struct._readers[member](value, struct), depth)

    def _address_of(self, struct: Any, member: str, ctype: Any) -> Any:
        """A member's memory, whatever its type."""
        at = self.ffi.cast("char *", struct.cdata) + self.ffi.offsetof(struct._ctype, member)
        return self.ffi.cast(f"char(*)[{self.ffi.sizeof(ctype)}]", at)[0]

    def _chained(self, kind: Any, pointer: Any, depth: int) -> str:
        """What pNext leads to, by the `stype` that it begins with."""
        found, _ = self.elements(pointer, self.ffi.typeof("uint32_t"), 1)
        if not found:
            return self.address(pointer)
        name = self._extension(kind, found[0])
        if not name:
            return f"{self.address(pointer)} (stype {found[0]:#x})"
        return self.struct_at(name, pointer, depth)

    def _extension(self, kind: Any, stype: int) -> str:
        """The struct of a `stype`; each namespace numbers its own, and extends ze's."""
        if self._extensions is None:
            self._extensions = {}
            for namespace in NAMESPACES[self.types.library]:
                known = self._extensions.setdefault(namespace, {})
                structs: dict[str, tuple[int, str]] = self.types.data(f"{namespace}_").STRUCTS
                for name, (number, _) in structs.items():
                    if number:
                        known.setdefault(number, name)
        own = kind.__name__.partition("_")[0]
        namespaces = [own, *self._extensions]
        return next(filter(None, (self._extensions[each].get(stype) for each in namespaces)), "")

    def _c(self, value: Any, depth: int, *, new: bool = False) -> str:
        """A C value by its C type."""
        ctype = self.ffi.typeof(value)
        if ctype.kind in ("struct", "union"):
            name = self._declared(ctype)
            if not name:
                return f"{ctype.cname}(…)"
            kind = getattr(self.types, name)
            return self.struct(kind.wrap(self.ffi.addressof(value), value), depth)
        if ctype.kind not in ("pointer", "array", "function"):
            return self.text(int(value), depth)
        if ctype.kind == "array" or not value:
            return self.address(value)
        if noun(ctype):
            address = int(self.ffi.cast("uintptr_t", value))
            return handles.name(noun(ctype), address, new=new)
        if ctype.kind == "pointer" and ctype.item.cname == "char":
            return self.string(value)
        if ctype.kind == "pointer" and ctype.item.kind == "struct" and self._declared(ctype.item):
            return self.struct_at(self._declared(ctype.item), value, depth)
        return self.address(value)

    def _declared(self, ctype: Any) -> str:
        """The specification's name of a C struct; "" where it is none of its own."""
        name: str = ctype.cname.split()[-1].lstrip("_")
        data = self.types.data(name)
        return name if data is not None and name in data.STRUCTS else ""


def enumerator(value: Enum) -> str:
    """`GPU`, `BIAS_CACHED|BIAS_UNCACHED`, or the number of what has no name."""
    kind = type(value).__name__
    text = repr(value).replace(f"{kind}.", "").replace(" | ", "|")
    return re.sub(rf"{kind}\((\w+)\)", r"\1", text)
