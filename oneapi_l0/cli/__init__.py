"""The command `oneapi-l0`."""

from __future__ import annotations

import argparse
import json

from .._version import __version__
from ..loader.search import this_machine

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Runs a command; returns the exit status: 0, or 1 where something has to be done."""
    options = _parser().parse_args(argv)
    machine = this_machine()
    if options.command == "list":
        from . import listing

        answers = listing.collect(machine)
        print(json.dumps(answers, indent=2) if options.json else listing.text(answers))
        return 0 if any(answer["drivers"] for answer in answers) else 1
    from . import doctor

    report = doctor.examine(machine)
    print(json.dumps(report, indent=2) if options.json else doctor.text(report))
    return 0 if report["is_well"] else 1


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
    return parser
