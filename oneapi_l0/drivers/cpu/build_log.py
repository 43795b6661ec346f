"""Build logs (Level Zero core, "Module Build Log"): what building or linking had to say."""

from __future__ import annotations

from typing import Any

from .arguments import fill_bytes
from .handles import Table


class BuildLog:
    __slots__ = ("handle", "text")

    def __init__(self, text: str) -> None:
        self.text = text.encode("utf-8") + b"\0"
        self.handle = BUILD_LOGS.add(self)


BUILD_LOGS: Table[BuildLog] = Table("ze_module_build_log_handle_t")


def zeModuleBuildLogDestroy(hModuleBuildLog: Any) -> int:
    BUILD_LOGS.remove(hModuleBuildLog)
    return 0


def zeModuleBuildLogGetString(hModuleBuildLog: Any, pSize: Any, pBuildLog: Any) -> int:
    fill_bytes(pSize, pBuildLog, BUILD_LOGS[hModuleBuildLog].text)
    return 0
