"""Overlaps that are larger than one of the audiences that are said to share them."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from comms_planner.models import Estimate, Overlap, Platform
from comms_planner.services import overlaps, platforms
from comms_planner.services.preflight.finding import Check, FindingRow, found
from comms_planner.services.preflight.scope import WARNING, Look, Matter
from comms_planner.text import QT_TRANSLATE_NOOP

KEY = "large-overlap"
TOO_LARGE = QT_TRANSLATE_NOOP(
    "Preflight",
    "“{title}” and “{other}” are said to share {people} people, and the smaller audience is"
    " estimated at {most}. Net reach leaves that overlap out.",
)


def find(session: Session, look: Look) -> Iterator[FindingRow]:
    """Overlaps that fitted when they were recorded, before an estimate was lowered."""
    if not look.scope.prints(Matter.FIGURES):
        return
    known = {p.slug: p.id for p in platforms.rows(session)}
    for row in overlaps.overlaps(session):
        if row.most is not None:
            about = ("platform", known[row.one], row.one_name)
            yield found(
                KEY, WARNING, TOO_LARGE, about, row.kind, other=row.other_name,
                people=int(row.qty.figure), most=int(row.most.figure),
            )  # fmt: skip


CHECK = Check(
    KEY,
    QT_TRANSLATE_NOOP("Preflight", "Overlap larger than an audience"),
    (Overlap, Platform, Estimate),
    find,
)
