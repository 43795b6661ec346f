"""What is irregular in the upstream files: each kind has a rule that reads it, and each place where
it happens is listed in `anomalies.toml`. A place that is not listed is an error."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from .ir import Source, SpecError
from .read_toml import read_toml

LIST = Path(__file__).with_name("anomalies.toml")

# kind -> how the reader takes it
KINDS = {
    "duplicate-key": "the later of two equal keys counts",
    "misspelt-key": "`results` and `returns:` are read as `returns`",
    "scalar-result": "a result code with a missing colon: the code counts, its text is prose",
    "typed-prefix": "`$ZE_RESULT_X` is read as `ZE_RESULT_X`",
    "full-name": "an enumerator written with a prefix gets that of its enum all the same",
    "foreign-prefix": "a name outside the section's namespaces is kept",
    "late-direction": "the newest text that has a direction counts",
    "no-direction": "a parameter without a direction is `none`, and a role must be given to it",
    "bare-bracket": "an annotation without its word, as in `[*pCount]`, is a range from 0",
    "range-of-nothing": "a range by a parameter that the function does not have is passed over",
    "unknown-key": "a key that says nothing known is passed over",
    "unknown-word": "an annotation that is no known word is passed over",
    "unclosed": "an annotation without its closing bracket is read to the next blank",
}


class Anomalies:
    """Collects what a reader met and refuses what the list does not hold."""

    def __init__(self, path: Path = LIST) -> None:
        self.allowed: set[tuple[str, str, str]] = set()
        for kind, places in read_toml(path).items():
            if kind not in KINDS:
                raise SpecError(path.name, f"unknown kind of anomaly {kind!r}")
            for file, subjects in places.items():
                self.allowed |= {(kind, file, subject) for subject in subjects}
        self.met: Counter[tuple[str, str, str]] = Counter()

    @classmethod
    def lenient(cls) -> Anomalies:
        """Takes every irregularity by its rule and counts it: for trees other than ours."""
        found = _Lenient.__new__(_Lenient)
        found.allowed, found.met = set(), Counter()
        return found

    def note(self, kind: str, file: str, subject: str, where: Source) -> None:
        """Called where `KINDS[kind]` was applied to `subject`, a name in `file`."""
        if (kind, file, subject) not in self.allowed:
            raise SpecError(
                where,
                f"{kind} at {subject!r}: {KINDS[kind]}; if that is right here, add "
                f'"{subject}" to ["{kind}"] "{file}" in codegen/{LIST.name}',
            )
        self.met[kind, file, subject] += 1


class _Lenient(Anomalies):
    def note(self, kind: str, file: str, subject: str, where: Source) -> None:
        self.met[kind, file, subject] += 1
