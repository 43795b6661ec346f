"""The words of one file of upstream's YAML: tags, versions, what descriptions say in brackets."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .annotations import DEPRECATED, WORDS, call, deprecated, direction
from .anomalies import Anomalies
from .ir import FIRST_VERSION, Mark, Source, SpecError, Version, parse_version
from .text_yaml import Map, Text

_DIRECTIONS = {"in", "out", "in,out"}


@dataclass
class Words:
    """What words mean in a file, as of a version; what is irregular in them is noted."""

    file: str
    tags: dict[str, str]  # tag -> namespace
    version: Version
    anomalies: Anomalies
    where: Source  # the document that is read, for words without a place of their own

    def note(self, kind: str, subject: str, where: Source) -> None:
        self.anomalies.note(kind, self.file, subject, where)

    def text(self, text: str) -> str:
        """Substitutes the tags: `$xFence` -> zeFence, `$X_BIT` -> ZE_BIT."""

        def substitute(match: re.Match[str]) -> str:
            tag = match[1]
            if tag == "OneApi":
                return "oneAPI"
            name = self.tags.get(tag.lower())
            if name is None:
                source = getattr(text, "source", self.where)
                raise SpecError(source, f"unknown tag ${tag} in {str(text)!r}")
            return name.upper() if tag.isupper() else name

        return re.sub(r"\$\{?(OneApi|[A-Za-z])\}?", substitute, text)

    def since(self, item: Map) -> Version:
        if "version" not in item:
            return FIRST_VERSION
        return parse_version(item["version"], item["version"].source)

    def descriptions(self, item: Map) -> list[Text]:
        """The texts of `desc`, newest first; a `{version: text}` map is cut at our version."""
        desc = item.get("desc", Text("", item.source))
        if isinstance(desc, list):
            return desc[:1]
        if isinstance(desc, Map):
            versions = sorted(
                (parse_version(key, desc.key_sources[key]), text) for key, text in desc.items()
            )
            return [text for version, text in reversed(versions) if version <= self.version]
        return [desc]

    def deprecated(self, item: Map) -> tuple[Mark, ...]:
        """The mark of an item that its description or its details call deprecated."""
        details = item.get("details", [])
        texts = details if isinstance(details, list) else [details]
        said = [*self.descriptions(item), *(text for text in texts if isinstance(text, str))]
        return next((marks for text in said if (marks := deprecated(text))), ())

    def annotations(self, item: Map, owner: str) -> tuple[str, list[Mark]]:
        """The direction and the marks at the start of a description."""
        subject = f"{owner}.{item['name']}"
        marks: list[Mark] = []
        for age, text in enumerate(self.descriptions(item)):
            found, marks = self._brackets(text, subject, item.source)
            if found != "none":
                if age:
                    self.note("late-direction", subject, item.source)
                return found, marks
        return "none", marks

    def _brackets(self, text: str, subject: str, where: Source) -> tuple[str, list[Mark]]:
        directions: list[str] = []
        marks: list[Mark] = []
        rest = text.lstrip()
        while rest.startswith("["):
            match = re.match(r"\[([^\]\n]*?)\]\s*", rest)
            if not match or " pointer " in match[1]:
                match = re.match(r"\[(\w+)\s+", rest)
                if not match:
                    raise SpecError(where, f"an annotation that does not end: {rest[:40]!r}")
                self.note("unclosed", subject, where)
            rest = rest[match.end() :]
            word = match[1].strip()
            compact = re.sub(r"\s", "", word)
            if compact in _DIRECTIONS:
                directions += compact.split(",")
            elif word in WORDS:
                marks.append(Mark(word))
            elif mark := call(word):
                marks.append(mark)
            elif word.startswith("*"):
                self.note("bare-bracket", subject, where)
                marks.append(Mark("range", f"0, {word}"))
            elif word not in DEPRECATED:
                self.note("unknown-word", f"{subject}: {word}", where)
        return direction(directions), marks
