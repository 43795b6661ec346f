"""An extension as a small package: `__init__` (data and types), `_cffi`, `_functions`, stubs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..library import Library
from ..overrides import Overrides
from ..plans import Plan
from .cffi_module import extension_cffi
from .data import enums, handles, resolve_aliases, structs
from .functions import methods
from .stubs import Stubs

_DATA = '''"""{title} by its C names. Written by `python -m codegen`; do not edit."""

from oneapi_l0.raw._extension import Extension, ExtensionTypes

from ._cffi import ffi

TYPES = ExtensionTypes(__name__, ffi)
'''
_TAIL = '''

_extension = Extension(__name__, "{cls}", by_symbol={by_symbol})


def bind(driver):
    """The functions on one driver."""
    return _extension.bind(driver)


def __getattr__(name):
    return _extension.lookup(name)


def __dir__():
    return _extension.names()
'''
_FUNCTIONS = '''"""The functions of {title}. Written by `python -m codegen`; do not edit."""

from oneapi_l0.raw._arguments import (
    NOTHING, NULL, addresses, array, buffer, data, memory, out_struct, string, struct, structs,
    text, unpack, value,
)
from oneapi_l0.raw._functions import Functions

from . import TYPES as T
from ._cffi import ffi

__all__ = ["{cls}"]

new = ffi.new
cast = ffi.cast


class {cls}(Functions):
    __slots__ = ()
    namespace = "ze"
    types = T
'''
_STUB = """# {title}. Written by `python -m codegen`; do not edit.
from collections.abc import Sequence
from typing import Any, ClassVar

from oneapi_l0.drivers import Driver
from oneapi_l0.raw._enums import Enum, Flags
from oneapi_l0.raw._functions import Functions
from oneapi_l0.raw._structs import Struct
from oneapi_l0.raw._types import Handle
from oneapi_l0.raw._typing import Addresses, Member, Memory, Numbers, Pointer, Text
"""


def class_name(name: str) -> str:
    """zex -> Zex, my_vendor -> MyVendor."""
    return "".join(word.capitalize() for word in name.split("_"))


def extension_package(
    library: Library, overrides: Overrides, plans: list[Plan], package: str, title: str
) -> Iterator[tuple[str, str]]:
    """Every file of the package: its name and its text."""
    cls = class_name(library.name)
    yield "__init__.py", _data(library, overrides, title, cls)
    yield "_cffi.py", extension_cffi(library, package)
    body = "\n".join(methods(library, plans))
    text = _FUNCTIONS.format(title=title, cls=cls) + body + "\n"
    yield "_functions.py", re.sub(r"[ \t]+\n", "\n", text)
    yield from _stubs(library, overrides, plans, package, title, cls)


def _data(library: Library, overrides: Overrides, title: str, cls: str) -> str:
    lines = [_DATA.format(title=title)]
    own = library.own or frozenset()
    for part in (
        enums(library, library.name),
        structs(library, overrides, library.name),
        handles(library, library.name),
    ):
        lines += resolve_aliases(library, "\n".join(part)).splitlines()
    lines.append("MACROS = {")
    lines += [f'    "{name}": {value!r},' for name, value in library.values.items() if name in own]
    lines += ["}", f'FUNCTIONS = "{" ".join(library.functions)}".split()']
    lines.append(_TAIL.format(cls=cls, by_symbol=library.by_symbol).rstrip("\n"))
    return "\n".join(lines) + "\n"


def _stubs(
    library: Library, overrides: Overrides, plans: list[Plan], package: str, title: str, cls: str
) -> Iterator[tuple[str, str]]:
    stubs = Stubs(library, overrides, library.name)
    body = list(stubs.types())
    for plan in plans:
        body += stubs.function(plan, "", method=False)
    facts = [
        *(f"from oneapi_l0._generated import {name} as _{name}" for name in sorted(stubs.used)),
        f"from ._functions import {cls} as {cls}",
        "",
        "FUNCTIONS: list[str]",
        "ffi: Any",
        "unchecked: Any",
        "TYPES: Any",
        f"def bind(driver: Driver) -> {cls}: ...",
        "def new(ctype: str, /, **fields: Any) -> Any: ...",
    ]
    header = _STUB.format(title=title)
    yield "__init__.pyi", "\n".join([header, *facts, *body]) + "\n"
    stubs = Stubs(library, overrides, library.name)
    stubs.home = False
    lines = [line for plan in plans for line in stubs.function(plan, "    ", method=True)]
    head = [
        header,
        *(
            f"from oneapi_l0._generated import {name} as _{name}"
            for name in sorted(stubs.used - {library.name})
        ),
        "",
        f'__all__ = ["{cls}"]',
        "",
        f"class {cls}(Functions):",
        "    namespace: ClassVar[str]",
        "    types: ClassVar[Any]",
    ]
    if library.name in stubs.used:
        head.insert(1, f"import {package} as _{library.name}")
    yield "_functions.pyi", "\n".join([*head, *lines]) + "\n"
