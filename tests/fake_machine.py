"""A machine that is described instead of run on."""

from __future__ import annotations

import ntpath
import posixpath
from collections.abc import Mapping
from typing import NamedTuple

from oneapi_l0.loader.search import Machine


class File(NamedTuple):
    text: str = ""
    user: str = "root"
    group: str = "root"
    mode: int = 0o644
    link: str = ""


class FakeMachine(Machine):
    """files: by path, their text or a `File`. packages: the paths that each brings. registry: by
    key and value. The user is `alice`, in the groups given; `members` is the system's list."""

    def __init__(
        self,
        files: Mapping[str, str | File] = {},
        *,
        platform: str = "linux",
        environ: Mapping[str, str] = {},
        packages: Mapping[str, list[str]] = {},
        points: list[tuple[str, str, str]] | None = None,
        registered: Mapping[tuple[str, str], list[str]] = {},
        registered_names: Mapping[str, list[str]] = {},
        groups: list[str] | None = None,
        members: Mapping[str, list[str]] = {},
    ) -> None:
        self.platform = platform
        self.path = ntpath if platform == "windows" else posixpath
        self.prefix = r"C:\env" if platform == "windows" else "/env"
        self.environ = environ
        self._files = {k: f if isinstance(f, File) else File(f) for k, f in files.items()}
        self._packages, self._points = packages, points or []
        self._registered, self._registered_names = registered, registered_names
        self._groups, self._members = groups or ["alice"], members

    @property
    def architecture(self) -> str:
        return "AMD64" if self.platform == "windows" else "x86_64"

    def exists(self, path: str) -> bool:
        folder = path.rstrip(self.path.sep) + self.path.sep
        return path in self._files or any(file.startswith(folder) for file in self._files)

    def _may(self, path: str, bit: int) -> bool:
        file = self._files.get(path)
        if file is None:
            return False
        shift = 6 if file.user == "alice" else 3 if file.group in self._groups else 0
        return bool(file.mode >> shift & bit)

    def is_readable(self, path: str) -> bool:
        return self._may(path, 4)

    def is_writable(self, path: str) -> bool:
        return self._may(path, 2)

    def listdir(self, path: str) -> list[str]:
        folder = path.rstrip(self.path.sep) + self.path.sep
        inside = [file[len(folder) :] for file in self._files if file.startswith(folder)]
        return sorted({name.partition(self.path.sep)[0] for name in inside})

    def read_text(self, path: str) -> str:
        return self._files[path].text if path in self._files else ""

    def realpath(self, path: str) -> str:
        file = self._files.get(path)
        return file.link if file and file.link else path

    def owner(self, path: str) -> tuple[str, str, int]:
        return self._files[path].user, self._files[path].group, self._files[path].mode

    def user(self) -> str:
        return "alice"

    def groups(self) -> list[str]:
        return self._groups

    def members(self, group: str) -> list[str]:
        return self._members.get(group, [])

    def package_files(self, package: str, names: tuple[str, ...]) -> list[str]:
        files = self._packages.get(package, [])
        return [file for file in files if self.path.basename(file) in names]

    def entry_points(self, group: str) -> list[tuple[str, str, str]]:
        return self._points

    def registry(self, key: str, value: str) -> list[str]:
        return list(self._registered.get((key, value), []))

    def registry_names(self, key: str) -> list[str]:
        return list(self._registered_names.get(key, []))
