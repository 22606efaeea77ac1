"""Translations that no longer fit the text they were made from."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from comms_planner.models import Asset, ContentItem
from comms_planner.services.languages import LANGUAGE_NAMES
from comms_planner.services.preflight.finding import Check, FindingRow, found
from comms_planner.services.preflight.scope import Look, Matter
from comms_planner.text import QT_TRANSLATE_NOOP

STALE = QT_TRANSLATE_NOOP(
    "Preflight", "“{title}”: the {language} text no longer fits the one it was translated from."
)


def find(_session: Session, look: Look) -> Iterator[FindingRow]:
    """One finding for each stale version, in any language: all of them go out together."""
    for row, version in look.versions():
        if version.state == "stale" and version.id is not None:
            yield found(
                "stale-translation", look.severity(Matter.CONTENT), STALE,
                ("text", version.id, row.title), version.channel, version.text,
                language=LANGUAGE_NAMES[version.language],
            )  # fmt: skip


CHECK = Check(
    "stale-translation",
    QT_TRANSLATE_NOOP("Preflight", "Stale translation"),
    (Asset, ContentItem),
    find,
)
