"""A measurement as a form says it, with its parts and its evidence, kept in one step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Measurement, MeasurementEvidence, MeasurementPart, rules
from comms_planner.models.words import Metric as Metric
from comms_planner.quantity import Qty
from comms_planner.services import breakdown, evidence, measurements
from comms_planner.services.breakdown import Dimension
from comms_planner.services.measurement_rows import one
from comms_planner.services.planner import undoable
from comms_planner.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class PartLine:
    """So many of a figure are of this category."""

    dimension: str
    category: str
    qty: Qty


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """A link or a file, graded 1 (best) to 4."""

    address: str
    grade: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that a form says of a measurement; `said` holds what `measurements.revise` takes."""

    qty: Qty
    said: Mapping[str, Any]
    why: Bilingual
    parts: tuple[PartLine, ...] = ()
    evidence: tuple[EvidenceLine, ...] = ()
    who: str = ""

    @undoable(QT_TRANSLATE_NOOP("Undo", "Record measurement"))
    def record(self, session: Session, owner: Mapping[str, Any], reported: bool = False) -> int:
        """Record it for its owner; nothing is kept where any of it is refused."""
        number = measurements.record(
            session, self.qty, **self.said, **owner, why=self.why, reported=reported, who=self.who
        )
        self._attach(session, number)
        return number

    @undoable(QT_TRANSLATE_NOOP("Undo", "Edit measurement"))
    def correct(self, session: Session, measurement_id: int) -> None:
        """Make a measurement say this, and no more."""
        row = session.get_one(Measurement, measurement_id)
        measurements.revise(session, row, self.qty, **self.said)
        row.why = rules.body("why", self.why)
        session.flush()
        self._attach(session, measurement_id)

    def _attach(self, session: Session, number: int) -> None:
        self._break_down(session, number)
        self._prove(session, number)

    def _break_down(self, session: Session, number: int) -> None:
        wanted = {(p.dimension, p.category): p.qty for p in self.parts}
        if len(wanted) < len(self.parts):
            raise Invalid(
                "category",
                QT_TRANSLATE_NOOP("Errors", "A part is named twice; name each part once."),
            )
        row = one(session, number)
        held = {(p.dimension, p.category): p for p in row.parts} if row else {}
        for key, part in held.items():
            if key not in wanted:
                session.delete(session.get_one(MeasurementPart, part.id))
        session.flush()
        for (dimension, category), qty in wanted.items():
            there = held.get((dimension, category))
            if there is None or there.qty != qty:
                try:
                    breakdown.disaggregate(session, number, Dimension(dimension), category, qty)
                except Invalid as error:
                    raise at_parts(error) from error

    def _prove(self, session: Session, number: int) -> None:
        wanted = {line.address: line.grade for line in self.evidence}
        row = one(session, number)
        held = {e.address: e for e in row.evidence} if row else {}
        for address, piece in held.items():
            proof = session.get_one(MeasurementEvidence, piece.id)
            if address not in wanted:
                session.delete(proof)
            elif proof.grade != wanted[address]:
                proof.grade = wanted[address]
        session.flush()
        for line in self.evidence:
            if line.address not in held:
                evidence.add(session, number, line.address, line.grade, who=self.who)


def at_parts(error: Invalid) -> Invalid:
    """The same refusal, where the parts stand rather than at the whole."""
    return Invalid("category", error.text, **error.values)
