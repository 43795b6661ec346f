"""What the search reads of the machine: files, variables, Python packages, Windows' registry.

The search asks a `Machine` for everything, so that a test can describe a machine that it does not
run on: Windows, one without a driver, one whose device files belong to somebody else.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


class Machine:
    """A machine as this process sees it. What is not there is empty: no step has to ask first.

    platform: "windows", or "linux" for everything else. path: `posixpath` or `ntpath`.
    architecture: as `uname -m` has it. prefix: the folder of the Python environment.
    """

    platform = "windows" if os.name == "nt" else "linux"
    path: Any = os.path
    prefix: str = sys.prefix
    environ: Mapping[str, str] = os.environ

    @property
    def architecture(self) -> str:
        import platform

        return platform.machine()

    # Files ----------------------------------------------------------------------------------

    def exists(self, path: str) -> bool:
        return os.path.exists(path)

    def is_readable(self, path: str) -> bool:
        return os.access(path, os.R_OK)

    def is_writable(self, path: str) -> bool:
        return os.access(path, os.W_OK)

    def listdir(self, path: str) -> list[str]:
        """The sorted names in a folder."""
        try:
            return sorted(os.listdir(path))
        except OSError:
            return []

    def read_text(self, path: str) -> str:
        try:
            with open(path, encoding="utf-8", errors="replace") as file:
                return file.read()
        except OSError:
            return ""

    def realpath(self, path: str) -> str:
        return os.path.realpath(path)

    def owner(self, path: str) -> tuple[str, str, int]:
        """The user and the group that a file belongs to, and its permission bits."""
        status = os.stat(path)
        return _user(status.st_uid), _group(status.st_gid), status.st_mode & 0o7777

    # The user -------------------------------------------------------------------------------

    def user(self) -> str:
        if self.platform == "windows":
            return self.environ.get("USERNAME", "")
        return _user(os.geteuid())

    def groups(self) -> list[str]:
        """The groups that this process has, which may be fewer than the user was given since."""
        if self.platform == "windows":
            return []
        return sorted({_group(gid) for gid in (*os.getgroups(), os.getegid())})

    def members(self, group: str) -> list[str]:
        """The users that the system's list names as members of a group."""
        try:
            import grp

            return list(grp.getgrnam(group).gr_mem)
        except (ImportError, KeyError):
            return []

    # Python packages ------------------------------------------------------------------------

    def package_files(self, package: str, names: tuple[str, ...]) -> list[str]:
        """The paths of an installed distribution's files that have one of the names."""
        from importlib import metadata

        try:
            distribution = metadata.distribution(package)
        except metadata.PackageNotFoundError:
            return []
        files = [file for file in distribution.files or () if file.name in names]
        paths = [os.path.split(str(distribution.locate_file(file))) for file in files]
        # Not the file itself: an installer may have linked it into the environment from elsewhere.
        return [os.path.join(os.path.realpath(folder), name) for folder, name in paths]

    def entry_points(self, group: str) -> list[tuple[str, str, str]]:
        """The name, the object (`module:attribute`) and the distribution of each."""
        from importlib import metadata

        return [
            (point.name, point.value, point.dist.name if point.dist else "")
            for point in metadata.entry_points(group=group)
        ]

    # Windows --------------------------------------------------------------------------------

    def registry(self, key: str, value: str) -> list[str]:
        """A value, one text or several, of each subkey of a key of HKEY_LOCAL_MACHINE."""
        found: list[str] = []
        for subkey in self._registry(key, subkeys=True):
            for name, data in self._registry(f"{key}\\{subkey}"):
                if name == value:
                    found += [data] if isinstance(data, str) else list(data)
        return [path for path in found if path]

    def registry_names(self, key: str) -> list[str]:
        """The names of the values of a key: OpenCL registers libraries by these."""
        return [name for name, _ in self._registry(key)]

    def _registry(self, key: str, subkeys: bool = False) -> list[Any]:
        """A key's values, as (name, data), or the names of its subkeys."""
        try:
            from importlib import import_module

            winreg: Any = import_module("winreg")
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as opened:
                keys, values, _ = winreg.QueryInfoKey(opened)
                if subkeys:
                    return [winreg.EnumKey(opened, index) for index in range(keys)]
                return [winreg.EnumValue(opened, index)[:2] for index in range(values)]
        except (ImportError, OSError):  # not Windows; no such key, or not for this user
            return []


def this_machine() -> Machine:
    """The machine that this process runs on, with the variables as they are now."""
    return Machine()


def _user(uid: int) -> str:
    try:
        import pwd

        return pwd.getpwuid(uid).pw_name
    except (ImportError, KeyError):
        return str(uid)


def _group(gid: int) -> str:
    try:
        import grp

        return grp.getgrgid(gid).gr_name
    except (ImportError, KeyError):
        return str(gid)
