"""Build flags of a module, translated to options of the CPU runtime's compiler
(Level Zero core, "ze_module_desc_t").
"""

from __future__ import annotations

import re

# Wishes about a GPU's code generation: they hold, or mean nothing, on a CPU.
_DROPPED = frozenset(
    (
        "-ze-opt-greater-than-4GB-buffer-required",
        "-ze-opt-large-register-file",
        "-ze-opt-has-buffer-offset-arg",
        "-ze-take-global-address",
        "-ze-intel-greater-than-4GB-buffer-required",
        "-ze-intel-has-buffer-offset-arg",
        "-ze-opt-large-grf",
        # Modules with exports can always be linked.
        "-library-compilation",
        "-ze-library-compilation",
        "-ze-intel-library-compilation",
    )
)
_SAME = frozenset(
    (
        "-g",
        "-cl-opt-disable",
        "-cl-mad-enable",
        "-cl-no-signed-zeros",
        "-cl-unsafe-math-optimizations",
        "-cl-finite-math-only",
        "-cl-fast-relaxed-math",
        "-cl-denorms-are-zero",
        "-cl-single-precision-constant",
        "-cl-fp32-correctly-rounded-divide-sqrt",
        "-cl-uniform-work-group-size",
        "-cl-no-subgroup-ifp",
        "-w",
    )
)
# What Intel's GPU compiler takes besides; nobody relies on it, so it is remarked on.
_FOR_GPUS = re.compile(
    r"-(Xfinalizer|igc_opts) |-(cl|ze)-intel-[\w-]+$|-cl-(take-global-address|library-compilation)$"
)
_LEVEL = re.compile(r"-ze-opt-level[= ]?O?([0-9])$")


class UnknownFlag(Exception):
    """The flag that nobody knows, as the text."""


def spelled(flags: str) -> str:
    """Build flags as Intel's GPU compiler writes them into its binaries, where tools look for
    them: an optimisation level is O2."""
    return " ".join(_LEVEL.sub(r"-ze-opt-level=O\1", word) for word in _words(flags))


def _words(flags: str) -> list[str]:
    whole = re.sub(r"-ze-opt-level\s+(?=O?\d)", "-ze-opt-level=", flags)
    return re.findall(r"(?:-Xfinalizer|-igc_opts)\s+(?:'[^']*'|[^\s,]+)|[^\s,]+", whole)


def translate(flags: str) -> str:
    """OpenCL options for Level Zero build flags, which blanks or commas separate."""
    options: list[str] = []
    for word in _words(flags):
        level = _LEVEL.match(word)
        if word == "-ze-opt-disable" or (level and level[1] == "0"):
            options.append("-cl-opt-disable")
        elif level or word in _DROPPED or _FOR_GPUS.match(word):
            continue
        elif word in _SAME:
            options.append(word)
        else:
            raise UnknownFlag(word)
    return " ".join(options)


def remarks(flags: str) -> str:
    """What the build log says of flags that are left out."""
    ignored = [w for w in _words(flags) if _FOR_GPUS.match(w) and w not in _DROPPED]
    return "".join(f"ignored, as only GPUs have a use for it: {word}\n" for word in ignored)
