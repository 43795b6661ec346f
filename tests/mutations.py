"""Files as an editor, a merge or a broken download leaves them: small damages of good ones."""

from __future__ import annotations

import random
import re

# What breaks YAML, C or the notation of the snapshot.
_PIECES = [
    *("{", "}", "[", "]", "(", ")", ":", ": ", "- ", "\t", '"', "'", "#", "*", "&", "@", "$", "|"),
    *(">", "%", "\\", ";", ",", "\n", "\n\n", "    ", "\r\n", "\0", "\x7f", "é", "\ufeff", "---\n"),
    *(
        "@range(",
        "@of()",
        "[in]",
        "[in",
        "$x_",
        "$Q_",
        "9999999999999999999999",
        "-1",
        "0x",
        "1.10",
    ),
    *("null", "true", "~", "!!python/object:os.system", "<<: *a", "? ", "const ", "struct ", "/*"),
    *("*/", "//", "#if 0\n", "#endif\n", "#define A A\n", ": 3", "...", "typedef ", "= {", "int"),
]


def mutated(text: str, rng: random.Random) -> str:
    """One to four damages."""
    for _ in range(rng.choice((1, 1, 1, 2, 4))):
        text = rng.choice(_DAMAGES)(text, rng)
    return text


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True) or [""]


def _insert(text: str, rng: random.Random) -> str:
    at = rng.randrange(len(text) + 1)
    return text[:at] + rng.choice(_PIECES) + text[at:]


def _delete(text: str, rng: random.Random) -> str:
    at = rng.randrange(len(text) + 1)
    return text[:at] + text[at + rng.choice((1, 1, 2, 5, 20)) :]


def _truncate(text: str, rng: random.Random) -> str:
    return text[: rng.randrange(len(text) + 1)]


def _drop_line(text: str, rng: random.Random) -> str:
    lines = _lines(text)
    del lines[rng.randrange(len(lines))]
    return "".join(lines)


def _repeat_line(text: str, rng: random.Random) -> str:
    lines = _lines(text)
    at = rng.randrange(len(lines))
    lines.insert(rng.randrange(len(lines) + 1), lines[at])
    return "".join(lines)


def _swap_lines(text: str, rng: random.Random) -> str:
    lines = _lines(text)
    one, two = rng.randrange(len(lines)), rng.randrange(len(lines))
    lines[one], lines[two] = lines[two], lines[one]
    return "".join(lines)


def _tab(text: str, rng: random.Random) -> str:
    lines = _lines(text)
    at = rng.randrange(len(lines))
    lines[at] = "\t" + lines[at].lstrip()
    return "".join(lines)


def _word(text: str, rng: random.Random) -> str:
    """One word becomes another of the file."""
    words = list(re.finditer(r"\w+", text))
    if not words:
        return text
    one, two = rng.choice(words), rng.choice(words)
    return text[: one.start()] + two[0] + text[one.end() :]


def _piece_of_itself(text: str, rng: random.Random) -> str:
    """A part is moved elsewhere, as a bad merge does."""
    start = rng.randrange(len(text) + 1)
    end = min(len(text), start + rng.randrange(200))
    at = rng.randrange(len(text) + 1)
    return text[:at] + text[start:end] + text[at:]


_DAMAGES = (
    *(_insert, _insert, _insert, _delete, _delete, _truncate, _drop_line, _repeat_line),
    *(_swap_lines, _tab, _word, _word, _word, _piece_of_itself),
)
