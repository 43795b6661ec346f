"""Every member of every object, used in every wrong way that its arguments allow; a program.

    python tests/misuse.py cpu [level_zero]

The first driver is misused; objects of the second one are the strangers. Prints what it
tries before it does, so that the last line of a process that died says what it died of, and then a
JSON object with what came of each. tests/test_misuse.py says what has to come of it.
"""

from __future__ import annotations

import ast
import functools
import gc
import json
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

import oneapi_l0 as l0
from oneapi_l0 import errors, exp

ROOT = Path(__file__).resolve().parents[1]
KERNEL = ROOT / "examples" / "kernels" / "vector_add.spv"

# Each is right as it stands: what is wrong with it is up to `ways`.
USES = (Path(__file__).parent / "misuse_uses.txt").read_text()

VALUES = ("array", "n", "page", "pixels", "spirv")  # which belong to nobody
JUNK: list[Any] = [None, -1, 0, 1 << 64, 1.5, float("nan"), "nonsense", b"", [], (None,), object()]


class World(dict[str, Any]):
    """One of each object, in contexts of their own; made when it is first asked for."""

    def __init__(self, driver: l0.Driver) -> None:
        super().__init__(
            MutableCommandList=exp.MutableCommandList,
            Context=l0.Context,
            Module=l0.Module,
            VirtualMemory=l0.VirtualMemory,
            driver=driver,
        )

    def __missing__(self, name: str) -> Any:
        if name not in _MADE:
            raise KeyError(name)
        self[name] = made = _MADE[name](self)
        return made


def _signalled(event: l0.Event) -> l0.Event:
    event.signal()
    return event


def _ended(commands: l0.CommandList) -> l0.CommandList:
    commands.end()
    return commands


_natives: dict[str, bytes] = {}


def _module(world: World) -> l0.Module:
    """From SPIR-V for the CPU; compiling for a GPU takes long, so that is done once."""
    name, context = world["driver"].name, world["context"]
    if "CPU" in name:
        return context.create_module(KERNEL)
    if name not in _natives:
        _natives[name] = context.create_module(KERNEL).native_binary()
    return context.create_module(_natives[name])


def _mapped(reserved: l0.VirtualMemory, memory: l0.PhysicalMemory) -> l0.VirtualMemory:
    reserved.map(memory)
    return reserved


_MADE: dict[str, Callable[[World], Any]] = {
    "device": lambda w: w["driver"].devices()[0],
    "context": lambda w: l0.Context(w["device"]),
    "shared": lambda w: w["context"].alloc_shared(256),
    "memory": lambda w: w["context"].alloc_device(256),
    "counts": lambda w: w["context"].alloc_shared(12),
    "view": lambda w: w["context"].alloc_shared(256).view("float32", 16),
    "array": lambda w: np.zeros(16, np.float32),
    "pixels": lambda w: np.zeros((4, 4), np.float32),
    "page": lambda w: l0.VirtualMemory.page_nbytes(w["context"], 1),
    "reserved": lambda w: w["context"].reserve_virtual(w["page"]),
    "mapped": lambda w: _mapped(w["context"].reserve_virtual(w["page"]), w["physical"]),
    "physical": lambda w: w["context"].create_physical_memory(w["page"]),
    "spirv": lambda w: KERNEL.read_bytes(),
    "module": lambda w: _module(w),
    "n": lambda w: np.uint32(0),
    "kernel": lambda w: w["module"]["vector_add"],
    "launch": lambda w: w["kernel"][1, 1],
    "queue": lambda w: w["context"].create_command_queue(),
    "commands": lambda w: w["context"].create_command_list(),
    "ended": lambda w: _ended(w["context"].create_command_list()),
    "immediate": lambda w: w["context"].create_immediate_list(),
    "pool": lambda w: w["context"].create_event_pool(
        4, flags=["host_visible", "kernel_timestamp", "ipc"]
    ),
    "event": lambda w: _signalled(w["pool"].create_event(0)),
    "counted": lambda w: w["context"].create_counter_based_event(
        flags=["immediate", "host_visible", "ipc"]
    ),
    "gate": lambda w: _signalled(w["pool"].create_event(2)),
    "asynchronous": lambda w: w["context"].create_immediate_list(mode="asynchronous"),
    "graph": lambda w: w["context"].create_graph(),
    "executable": lambda w: w["graph"].instantiate(),
    "mutable": lambda w: exp.MutableCommandList(w["context"]),
    "command": lambda w: w["mutable"].launch_mutable(
        w["launch"], w["shared"], w["memory"], w["view"], w["n"], wait=[w["gate"]]
    ),
    "fence": lambda w: w["queue"].create_fence(signaled=True),
    "image": lambda w: w["context"].create_image((4, 4), "r32_float"),
    "image2": lambda w: w["context"].create_image((4, 4), "r32_float"),
}


class Use:
    """One line of USES, whose objects and arguments can be others."""

    def __init__(self, line: str) -> None:
        self.line = line
        self.expression = ast.parse(line, mode="eval").body
        names = sorted(
            (node.col_offset, node.id)
            for node in ast.walk(self.expression)
            if isinstance(node, ast.Name)
        )
        self.names = [name for name in dict.fromkeys(name for _, name in names) if name in _MADE]
        self.call = self.expression if isinstance(self.expression, ast.Call) else None
        self.arguments: list[Any] = []  # the nodes
        if self.call is not None:
            self.arguments = [*self.call.args, *self.call.keywords]

    @staticmethod
    def value(node: ast.expr, world: World) -> Any:
        return eval(compile(ast.Expression(node), "<use>", "eval"), {}, world)

    def __call__(self, world: World, at: int = -1, junk: Any = None) -> Any:
        """As it stands, or with junk as the argument at a place."""
        if self.call is None:
            return self.value(self.expression, world)
        function = self.value(self.call.func, world)
        positional, keywords = [], {}
        for place, node in enumerate(self.arguments):
            is_keyword = isinstance(node, ast.keyword)
            value = junk if place == at else self.value(node.value if is_keyword else node, world)
            if is_keyword:
                keywords[str(node.arg)] = value
            else:
                positional.append(value)
        return function(*positional, **keywords)

    def argument_name(self, at: int) -> str:
        node = self.arguments[at]
        return str(node.arg) if isinstance(node, ast.keyword) else str(at)


def closable(name: str, world: World) -> Any:
    """The object that is closed where one of that name is to be."""
    found = world[name]
    if isinstance(found, l0.MemoryView):
        return found.memory
    return found.kernel if name == "launch" else found


def ways(driver: l0.Driver, stranger: l0.Driver | None) -> Iterator[tuple[str, Callable[[], Any]]]:
    """Each use with each thing that can be wrong with it: a name, and what does it."""
    for use in map(Use, filter(None, USES.splitlines())):
        if not made(use, driver):
            yield f"not supported: {use.line}", lambda: None
            continue
        yield f"right: {use.line}", lambda use=use: use(World(driver))
        world = World(driver)  # only looked at, and for junk
        for name in use.names:
            if hasattr(closable(name, world), "close"):
                yield f"closed {name}: {use.line}", functools.partial(closed, use, name, driver)
        if any(name not in ("device", "driver", "array") for name in use.names):
            yield f"closed context, {use.line}", functools.partial(orphaned, use, driver)
        for name in use.names[1:]:
            if name not in (*VALUES, "device"):
                args = use, name, driver
                yield f"other context's {name}: {use.line}", functools.partial(other, *args, driver)
            if name not in VALUES and stranger and made(use, stranger):
                args = use, name, driver
                yield (
                    f"other driver's {name}: {use.line}",
                    functools.partial(other, *args, stranger),
                )
        for place in range(len(use.arguments)):
            for junk in [*JUNK, Wrong]:
                what = "a wrong object" if junk is Wrong else f"{junk!r:.20}"
                yield (
                    f"{what} as {use.argument_name(place)}: {use.line}",
                    functools.partial(junked, use, world, place, junk),
                )


class Wrong:
    """Stands for a live object of another kind than is wanted."""


def made(use: Use, driver: l0.Driver) -> bool:
    """Whether the driver has all that the use needs."""
    world = World(driver)
    try:
        for name in use.names:
            world[name]
    except errors.NotSupported:
        return False
    return True


def closed(use: Use, name: str, driver: l0.Driver) -> Any:
    world = World(driver)
    for each in use.names:
        world[each]
    closable(name, world).close()
    return use(world)


def orphaned(use: Use, driver: l0.Driver) -> Any:
    world = World(driver)
    for each in use.names:
        world[each]
    world["context"].close()
    return use(world)


def other(use: Use, name: str, driver: l0.Driver, of: l0.Driver) -> Any:
    world = World(driver)
    for each in use.names:
        world[each]
    world[name] = World(of)[name]
    return use(world)


def junked(use: Use, world: World, place: int, junk: Any) -> Any:
    for name in use.names:
        if getattr(closable(name, world), "closed", False):
            del world[name]
    wrong = world["fence"] if "event" in use.names else world["event"]
    return use(world, place, wrong if junk is Wrong else junk)


def main(name: str, stranger: str | None = None, *only: str) -> None:
    warnings.simplefilter("error")
    warnings.simplefilter("ignore", ResourceWarning)
    driver = l0.Driver(l0.open_driver(name))
    foreign = l0.Driver(l0.open_driver(stranger)) if stranger and stranger != "-" else None
    found: dict[str, Any] = {}
    for title, attempt in ways(driver, foreign):
        if only and not any(part in title for part in only):
            continue
        print(title, file=sys.stderr, flush=True)
        try:
            result = attempt()
            found[title] = None
            del result
        except BaseException as error:
            kinds = [kind.__name__ for kind in type(error).__mro__]
            found[title] = [kinds, str(error)]
            if isinstance(error, (KeyboardInterrupt, SystemExit)):
                raise
    gc.collect()
    print(json.dumps(found))


if __name__ == "__main__":
    main(*sys.argv[1:])
