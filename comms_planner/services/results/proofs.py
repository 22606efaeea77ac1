"""Evidence filed under indicators, each on its own link of the AMEC chain."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Indicator, Measurement, ResultEvidence, rules
from comms_planner.models.words import EvidenceKind as EvidenceKind
from comms_planner.models.words import ReachKind, ResultLevel
from comms_planner.services.planner import reads, undoable
from comms_planner.services.results import guard, periods, prices
from comms_planner.text import QT_TRANSLATE_NOOP

NEEDS_SOURCE = QT_TRANSLATE_NOOP("Errors", "Say where the evidence is: a file, a link, a page.")
GRADE = QT_TRANSLATE_NOOP("Errors", "Evidence is graded from 1, the best, to 4.")


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """Something held up to show an indicator; `proves` says whether its level is high enough."""

    id: int
    indicator_id: int
    kind: str
    level: str
    title: Bilingual
    source: str
    year: int | None
    grade: int | None
    measurement_id: int | None
    note: Bilingual
    proves: bool


@reads(ResultEvidence, Indicator)
def rows(session: Session, indicator_id: int | None = None) -> list[EvidenceRow]:
    """What is filed under all indicators, or one, in the order it was filed."""
    ask = (
        select(ResultEvidence, Indicator.level)
        .join(Indicator, Indicator.id == ResultEvidence.indicator_id)
        .order_by(ResultEvidence.id)
    )
    if indicator_id is not None:
        ask = ask.where(ResultEvidence.indicator_id == indicator_id)
    return [
        EvidenceRow(
            e.id, e.indicator_id, e.kind.value, e.level.value, e.title, e.source, e.year, e.grade,
            e.measurement_id, e.note, guard.proves(e.level, level),
        )
        for e, level in session.execute(ask)
    ]  # fmt: skip


@undoable(QT_TRANSLATE_NOOP("Undo", "File evidence"))
def file_evidence(
    session: Session,
    indicator_id: int,
    title: Bilingual,
    kind: EvidenceKind,
    *,
    source: str = "",
    level: ResultLevel | None = None,
    year: int | None = None,
    grade: int | None = None,
    measurement_id: int | None = None,
    note: Bilingual = Bilingual(),
) -> int:
    """File evidence under an indicator; an output is refused where an outcome is to be shown."""
    indicator = session.get_one(Indicator, indicator_id)
    prices.refuse_ave("title", title, note)
    prices.refuse_ave("source", source)
    if measurement_id is not None:
        measured = session.get_one(Measurement, measurement_id)
        kind, level = _of_measurement(measured)
        guard.refuse_too_low("measurement_id", level, indicator.level)
    level = level or min(guard.CAPS[kind], indicator.level, key=guard.rank)
    guard.refuse_above_kind(kind, level)
    guard.refuse_too_low("kind", level, indicator.level)
    guard.refuse_disguised("title", level, title)
    periods.refuse_no_year("year", year)
    periods.refuse_locked(session, "year", year)
    if grade is not None and not 1 <= grade <= 4:
        raise Invalid("grade", GRADE)
    if not rules.clean(source) and measurement_id is None:
        raise Invalid("source", NEEDS_SOURCE)
    row = ResultEvidence(
        indicator_id=indicator_id, measurement_id=measurement_id, kind=kind, level=level,
        title=rules.title("title", title), source=rules.clean(source), year=year, grade=grade,
        note=rules.body("note", note),
    )  # fmt: skip
    session.add(row)
    session.flush()
    return row.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Remove evidence"))
def remove_evidence(session: Session, proof_id: int) -> None:
    """Take evidence away from an indicator."""
    row = session.get_one(ResultEvidence, proof_id)
    periods.refuse_locked(session, "proof_id", row.year)
    session.delete(row)


def _of_measurement(measured: Measurement) -> tuple[EvidenceKind, ResultLevel]:
    """What a measurement shows: reach and views are outputs, what people did with it out-takes."""
    low = guard.UNIT_LEVELS.get(measured.qty.unit, ResultLevel.OUTPUT)
    if measured.kind is ReachKind.ACTIVITY and low is ResultLevel.OUT_TAKE:
        return EvidenceKind.INTERACTION, low
    return EvidenceKind.REACH, ResultLevel.OUTPUT
