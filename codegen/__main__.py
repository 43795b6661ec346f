"""`python -m codegen`: import a specification, generate the bindings, check what is committed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from . import snapshot
from .anomalies import Anomalies
from .dialects import DIALECTS, dialect_of, newest_version
from .ir import Function, SpecError, format_version, parse_version
from .read_yaml import Reader
from .write import Output, differences, write_all

ROOT = Path(__file__).resolve().parent.parent
# In an installed oneapi_l0 this package is oneapi_l0._codegen, and Level Zero's facts lie in it.
INSTALLED = Path(__file__).resolve().parent / "specs"
SPECS = INSTALLED if INSTALLED.is_dir() else ROOT / "specs"


def import_tree(args: argparse.Namespace) -> int:
    project, tree = args.project, args.tree
    version = parse_version(args.version, "--version") if args.version else None
    dialect = DIALECTS[project]
    if not tree.is_dir():
        raise SpecError(str(tree), "no such folder")
    if (found := dialect_of(tree)) is not dialect:
        other = f"one of {found.project}" if found else "no specification's"
        raise SpecError(str(tree), f"not a tree of {project}, but {other}")
    version = version or newest_version(tree)
    reader = Reader(dialect, version, Anomalies())
    files = reader.read(tree)
    outputs = [Output(SPECS / file.path, snapshot.dump(file)) for file in files]
    for file, output in zip(files, outputs, strict=True):
        if snapshot.loads(output.text, file.path) != file:
            raise SpecError(file.path, "does not survive the snapshot; this is an error of codegen")
    changed = write_all(outputs, [SPECS / project])
    decls = sum(len(file.decls) for file in files)
    print(f"{project} {format_version(version)}: {len(files)} files, {decls} declarations")
    for name in reader.future:
        print(f"  left out, of a later version: {name}")
    later = {entry.rpartition("(")[2].rstrip(")") for entry in reader.future}
    if same := sorted(v for v in later if v.startswith(f"{version[0]}.")):
        print(f"  the tree has declarations of {', '.join(same)}: --version {same[-1]} takes them")
    print(f"  {sum(reader.anomalies.met.values())} anomalies, all in codegen/anomalies.toml")
    for path in changed:
        print(f"  changed: {path.relative_to(ROOT)}")
    print("  nothing changed" if not changed else f"  {len(changed)} files written")
    return 0


def generate_release(args: argparse.Namespace) -> int:
    from .emit import emit_release
    from .releases import check_folder, files_of

    if not args.to:
        raise SpecError("generate", "another release needs --to FOLDER: ours stays as it is")
    check_folder(args.to)
    version = parse_version(args.version, "--version") if args.version else None
    files, told = files_of(SPECS, version, args.source)
    outputs, reasons = emit_release(files, args.to)
    changed = write_all(outputs, [args.to])
    for reason in reasons:
        print(f"no wrapper for {reason}")
    print(f"{told or 'specs/'}: {len(outputs)} files in {args.to}, {len(changed)} changed")
    return 0


def _all_outputs() -> tuple[list[Output], list[Path]]:
    from .emit import emit_all
    from .pages import pages

    outputs, folders = emit_all(ROOT)
    return outputs + pages(ROOT), folders


def check(_: argparse.Namespace) -> int:
    outputs, folders = _all_outputs()
    found = differences(outputs, folders)
    for path, why in found:
        print(f"{path.relative_to(ROOT)}: {why}")
    print(f"{len(found)} differences" if found else f"{len(outputs)} generated files are current")
    return 1 if found else 0


def generate(args: argparse.Namespace) -> int:
    if args.version or args.source or args.to:
        return generate_release(args)
    outputs, folders = _all_outputs()
    changed = write_all(outputs, folders)
    for path in changed:
        print(f"changed: {path.relative_to(ROOT)}")
    print(f"{len(outputs)} files, {len(changed)} changed")
    return 0


def import_headers(args: argparse.Namespace) -> int:
    from .import_headers import only_used, read_files, used_names, write_snapshot

    files, left_out = read_files(args.files, args.include, SPECS, args.folder)
    if args.used_in:
        files = only_used(files, used_names(args.used_in), args.also)
    changed = write_snapshot(files, SPECS)
    for file in files:
        print(f"specs/{file.path}: {len(file.decls)} declarations")
    for line in () if args.used_in else left_out:
        print(f"  left out: {line}")
    print(f"  not in headers: {', '.join(files[0].unknown)}" if files else "  nothing is used")
    for path in changed:
        print(f"  changed: {path.relative_to(ROOT)}")
    return 0


def extension(args: argparse.Namespace) -> int:
    from .import_headers import read_files, write_extension

    files, left_out = read_files(args.files, args.include, SPECS, args.name)
    changed = write_extension(args.name, files, SPECS, args.to, args.overrides)
    functions = sum(isinstance(decl, Function) for file in files for decl in file.decls)
    for line in left_out:
        print(f"left out: {line}")
    print(f"{args.to / args.name}: {functions} functions, {len(changed)} files changed")
    return 0


def diff_command(args: argparse.Namespace) -> int:
    from . import diff_text
    from .diff import diff
    from .sources import load

    specs = SPECS
    changes, notes = diff(load(args.old, specs), load(args.new, specs))
    render = {"markdown": diff_text.markdown, "json": diff_text.as_json}.get(
        args.form, diff_text.text
    )
    print(render(args.old, args.new, changes, notes), end="")
    return 1 if any(change.breaks for change in changes) else 0


def history_command(args: argparse.Namespace) -> int:
    from .history import NAME, updated

    text = updated(args.project, args.repository, SPECS)
    changed = write_all([Output(SPECS / NAME, text)], [])
    print(f"specs/{NAME}: {'changed' if changed else 'nothing changed'}")
    return 0


def report(_: argparse.Namespace) -> int:
    from .emit import emit_all

    outputs = emit_all(ROOT)[0]
    print(next(output.text for output in outputs if output.path.name == "REPORT.md"), end="")
    return 0


def main(argv: Sequence[str] | None = None, prog: str = "python -m codegen") -> int:
    parser = argparse.ArgumentParser(prog=prog, description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    importer = commands.add_parser("import", help="read upstream's YAML tree into specs/")
    importer.add_argument("project", choices=sorted(DIALECTS))
    importer.add_argument("tree", type=Path, help="the folder that holds scripts/")
    importer.add_argument("--version", help="as of this version (default: the tree's newest)")
    headers = commands.add_parser("import-headers", help="read C headers or documents into specs/")
    headers.add_argument("files", nargs="+", type=Path, help=".h, or .md and .rst with C code")
    headers.add_argument(
        "--folder", default="extensions", help="below specs/ (default: %(default)s)"
    )
    headers.add_argument("--used-in", type=Path, help="only what the Python files there speak of")
    headers.add_argument("--also", default="", help="a pattern of names that they put together")
    bind = commands.add_parser("extension", help="make a Python package of a vendor's header")
    bind.add_argument("files", nargs="+", type=Path, help=".h, or .md and .rst with C code")
    bind.add_argument("--name", required=True, help="of the package")
    bind.add_argument("--to", type=Path, default=Path(), help="the folder that gets it")
    bind.add_argument("--overrides", type=Path, help="roles that the annotations do not say")
    for command in (headers, bind):
        command.add_argument(
            *("-I", "--include"), type=Path, action="append", default=[], help="for #include"
        )
    importer.set_defaults(run=import_tree)
    headers.set_defaults(run=import_headers)
    bind.set_defaults(run=extension)
    generator = commands.add_parser("generate", help="write oneapi_l0/_generated/ from specs/")
    generator.add_argument("--version", help="as of this version of Level Zero, such as 1.9")
    generator.add_argument(
        "--from", dest="source", metavar="SPEC", help="another release: anything that diff reads"
    )
    generator.add_argument("--to", type=Path, help="the folder for a version or a release")
    generator.set_defaults(run=generate)
    checker = commands.add_parser(
        "check", help="exit 1 if oneapi_l0/_generated/ is not what specs/ gives"
    )
    checker.set_defaults(run=check)
    differ = commands.add_parser(
        "diff",
        help="what changed between two specifications; exit 1 if it breaks programs",
        description="OLD and NEW: a snapshot (specs/), upstream's tree, a folder of headers, one "
        "header or document, a git revision (HEAD~3, HEAD:specs, FOLDER@v1.9). Exit status: 0; 1 "
        "where a change breaks programs; 2 where an input cannot be read.",
    )
    differ.add_argument("old", metavar="OLD")
    differ.add_argument("new", metavar="NEW")
    forms = differ.add_mutually_exclusive_group()
    for form, what in (("markdown", "for a change log"), ("json", "for programs")):
        forms.add_argument(f"--{form}", dest="form", action="store_const", const=form, help=what)
    differ.set_defaults(run=diff_command)
    steps = commands.add_parser("history", help="compare upstream's tags: specs/history.json")
    steps.add_argument("project", choices=("level-zero", "unified-runtime"))
    steps.add_argument("repository", type=Path, help="a git repository with upstream's tags")
    steps.set_defaults(run=history_command)
    reporter = commands.add_parser("report", help="print how every declaration was generated")
    reporter.set_defaults(run=report)
    args = parser.parse_args(argv)
    try:
        if SPECS == INSTALLED and args.command not in ("extension", "diff"):
            raise SpecError(args.command, "works in the source tree only, next to specs/")
        run: Callable[[argparse.Namespace], int] = args.run
        return run(args)
    except SpecError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
