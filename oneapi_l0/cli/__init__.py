"""The command `oneapi-l0`."""

from __future__ import annotations

import argparse
import json
import os
import sys
from importlib import import_module

from .._version import __version__
from ..loader.search import this_machine

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Runs a command; returns the exit status: 0, or 1 where something has to be done.

    `run` becomes the program and returns only where it cannot, as a shell would."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    if arguments[:1] == ["extension"]:
        return _extension(arguments)
    options = _parser().parse_args(arguments)
    if options.command == "run":
        return _run(options)
    machine = this_machine()
    if options.command == "list":
        from . import listing

        answers = listing.collect(machine)
        text = json.dumps(answers, indent=2) if options.json else listing.text(answers)
        return _printed(text, any(answer["drivers"] for answer in answers))
    from . import doctor

    report = doctor.examine(machine)
    text = json.dumps(report, indent=2) if options.json else doctor.text(report)
    return _printed(text, report["is_well"])


def _printed(text: str, is_well: bool) -> int:
    """Prints it; the exit status."""
    try:
        print(text, flush=True)
    except BrokenPipeError:  # who reads it has seen enough
        _forget_output()
    except OSError as error:
        _forget_output()
        print(f"oneapi-l0: the output cannot be written: {error.strerror}", file=sys.stderr)
        return 1
    return 0 if is_well else 1


def _forget_output() -> None:
    """Python would try again at its end to write what is left."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="oneapi-l0", description="Level Zero and Unified Runtime for Python."
    )
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")
    for name, what in (
        ("list", "the drivers that open, and their devices"),
        ("doctor", "what is installed, what works, and what to install or change"),
    ):
        command = commands.add_parser(name, help=what, description=f"Prints {what}.")
        command.add_argument("--json", action="store_true", help="for programs")
    commands.add_parser(
        "extension",
        help="a Python package from a vendor's header: oneapi-l0 extension acme.h --name acme",
        add_help=False,
    )
    command = commands.add_parser(
        "run",
        help="a native Level Zero program on the CPU driver",
        description="Runs a native Level Zero program on a Python driver, by default ours for the "
        "CPU. Programs that look for GPUs only find it with ONEAPI_L0_CPU_DEVICE_TYPE=gpu.",
        usage="%(prog)s [--loader own|system] [--driver NAME] [--] program [argument ...]",
    )
    command.add_argument(
        "--loader",
        choices=("own", "system"),
        default="own",
        help="own: the driver is the program's libze_loader.so.1 (the default); "
        "system: the installed loader loads it",
    )
    command.add_argument("--driver", default="cpu", metavar="NAME", help="a Python driver's name")
    command.add_argument("program", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    return parser


def _extension(arguments: list[str]) -> int:
    """The generator's own command; it reads its arguments itself."""
    try:
        try:
            codegen = import_module("oneapi_l0._codegen.__main__")
        except ModuleNotFoundError as error:
            if error.name not in ("oneapi_l0._codegen", "oneapi_l0._codegen.__main__"):
                raise
            codegen = import_module("codegen.__main__")  # the source tree
    except ModuleNotFoundError as error:
        print(f"oneapi-l0 extension: {error.name} is missing", file=sys.stderr)
        print("Install what it needs: pip install 'oneapi-l0[codegen]'", file=sys.stderr)
        return 1
    status: int = codegen.main(arguments, prog="oneapi-l0")
    return status


def _run(options: argparse.Namespace) -> int:
    from ..errors import Error
    from . import run

    command = options.program[1:] if options.program[:1] == ["--"] else options.program
    try:
        if not command:
            raise run.Unusable("name a program: oneapi-l0 run -- ./program argument ...", 2)
        run.run(command, options.driver, options.loader)
    except run.Unusable as unusable:
        print(f"oneapi-l0 run: {unusable}", file=sys.stderr)
        return unusable.status
    except Error as error:
        print(f"oneapi-l0 run: {error}", file=sys.stderr)
    return 1
