"""Where written libraries are kept: the user's cache, or a private folder for temporary files."""

from __future__ import annotations

import hashlib
import os
import stat
import tempfile

from ..errors import LibraryUnusable


def stored(name: str, content: bytes) -> str:
    """The path of a file of that name and content, written where it is not yet there."""
    digest = hashlib.sha256(content).hexdigest()[:16]
    failures = []
    for folder in _folders():
        path = os.path.join(folder, digest, name)
        try:
            _make_private(folder)
            os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
            if not _has(path, content):
                replace(path, content)
            return path
        except OSError as error:
            failures.append(str(error))
    raise LibraryUnusable(
        f"{name} cannot be written: " + "; ".join(failures),
        hint="Set XDG_CACHE_HOME or TMPDIR to a folder that you may write to.",
    )


def replace(path: str, content: bytes) -> None:
    """Writes a file at once: who opens it sees all of it, and who has it open keeps the old one."""
    handle, temporary = tempfile.mkstemp(dir=os.path.dirname(os.path.abspath(path)))
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.chmod(temporary, 0o755)
        os.replace(temporary, path)
    except OSError:
        os.unlink(temporary)
        raise


def _folders() -> list[str]:
    cache = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    name = f"oneapi_l0-{os.getuid()}" if hasattr(os, "getuid") else "oneapi_l0"
    return [
        os.path.join(cache, "oneapi_l0", "native"),
        os.path.join(tempfile.gettempdir(), name),
    ]


def _make_private(folder: str) -> None:
    """Code is loaded from there: nobody else may own it or write to it."""
    os.makedirs(folder, mode=0o700, exist_ok=True)
    status = os.lstat(folder)
    if not stat.S_ISDIR(status.st_mode) or status.st_uid != os.getuid() or status.st_mode & 0o022:
        raise PermissionError(f"{folder} belongs to somebody else, or others may write to it")


def _has(path: str, content: bytes) -> bool:
    try:
        with open(path, "rb") as file:
            return file.read() == content
    except FileNotFoundError:
        return False
