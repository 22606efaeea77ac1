"""What a preflight check finds, and what a check is."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.services.preflight.scope import STOP, Look
from comms_planner.services.schedule.notices import Notice, Value
from comms_planner.services.search_sources import shown_at

SHORT = 80
_KEPT = 16
"""Hexadecimal digits of what an identity keeps of a finding's matter."""

Where = Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One finding: which check, how serious, the sentence, and what it is about.

    `kind` and `id` name its subject as search does, `screen` and `where` open it. `identity` is
    the same as long as the finding is. `waived_by` and `waived_why` say who answers for it.
    """

    check: str
    severity: str
    notice: Notice
    kind: str
    id: int
    title: Bilingual
    identity: str
    waived_by: str = ""
    waived_why: str = ""

    @property
    def stops(self) -> bool:
        """Whether it keeps the pack from being final, since nobody answers for it."""
        return self.severity == STOP and not self.waived_by

    @property
    def screen(self) -> str:
        """The screen that shows its subject."""
        return shown_at(self.kind, self.id)[0]

    @property
    def where(self) -> Where:
        """What that screen is told, to show its subject."""
        return shown_at(self.kind, self.id)[1]


@dataclass(frozen=True, slots=True)
class Check:
    """One check: its key, what it is called (marked), the tables it reads, and how it finds."""

    key: str
    title: str
    reads: tuple[type, ...]
    find: Callable[[Session, Look], Iterable[FindingRow]]


def found(
    check: str,
    severity: str,
    text: str,
    about: tuple[str, int, Bilingual],
    *matter: object,
    **values: Value,
) -> FindingRow:
    """A finding about a subject (kind, id, title), which the sentence may call {title}.

    `matter` is what it was found in besides the values: with other matter it is another finding.
    """
    kind, number, title = about
    values = {"title": shortened(title), **values}
    told = "\x1f".join(map(str, (text, title, sorted(values.items()), *matter)))
    digest = hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()[:_KEPT]
    return FindingRow(
        check, severity, Notice(text, tuple(values.items()), "Preflight"), kind, number, title,
        f"{check}:{kind}:{number}:{digest}",
    )  # fmt: skip


def shortened(text: Bilingual) -> Bilingual:
    """A title that fits a sentence."""
    return Bilingual(_short(text.en), _short(text.zh))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SHORT else f"{line[: SHORT - 1].rstrip()}…"
