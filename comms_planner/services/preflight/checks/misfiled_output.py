"""Outputs filed under an outcome: an impression is no proof of knowledge."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Indicator, ResultEvidence
from comms_planner.models.words import ResultLevel
from comms_planner.services.preflight.finding import Check, FindingRow, found
from comms_planner.services.preflight.scope import Look, Matter
from comms_planner.services.results import guard
from comms_planner.text import QT_TRANSLATE_NOOP

KEY = "misfiled-output"
TOO_LOW = QT_TRANSLATE_NOOP(
    "Preflight",
    "“{evidence}” is filed under “{title}”, an outcome, but only shows that something was put out"
    " or reached people.",
)
COUNTS_OUTPUTS = QT_TRANSLATE_NOOP(
    "Preflight", "The indicator “{title}” stands as an outcome but counts what was put out."
)


def find(session: Session, look: Look) -> Iterator[FindingRow]:
    """Evidence below the level of what it is to show, and indicators that are none of outcomes."""
    severity = look.severity(Matter.PROOFS)
    filed: dict[int, list[ResultEvidence]] = {}
    for evidence in session.scalars(select(ResultEvidence).order_by(ResultEvidence.id)):
        filed.setdefault(evidence.indicator_id, []).append(evidence)
    for indicator in session.scalars(select(Indicator).order_by(Indicator.id)):
        if not look.holds(flagship=indicator.flagship_id):
            continue
        about = ("indicator", indicator.id, indicator.name)
        if _disguised(indicator.level, indicator.name, indicator.unit):
            yield found(KEY, severity, COUNTS_OUTPUTS, about, indicator.unit)
        for one in filed.get(indicator.id, ()):
            low = not guard.proves(one.level, indicator.level)
            if low or _disguised(indicator.level, one.title):
                yield found(KEY, severity, TOO_LOW, about, one.id, one.source, evidence=one.title)


def _disguised(level: ResultLevel, text: Bilingual, unit: str = "") -> bool:
    """Whether the guard would refuse it today; what was taken in from elsewhere never met it."""
    try:
        guard.refuse_disguised("name", level, text, unit)
    except Invalid:
        return True
    return False


CHECK = Check(
    KEY,
    QT_TRANSLATE_NOOP("Preflight", "Output filed under an outcome"),
    (Indicator, ResultEvidence),
    find,
)
