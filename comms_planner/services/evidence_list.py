"""All evidence in one list: of measured figures, of results, of commitments, of duties."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import (
    Action,
    ActionCommitment,
    Duty,
    Indicator,
    Measurement,
    MeasurementEvidence,
    ResultEvidence,
)
from comms_planner.services.planner import reads

FIGURE, RESULT, COMMITMENT, DUTY = "figure", "result", "commitment", "duty"


@dataclass(frozen=True, slots=True)
class ProofRow:
    """A piece of evidence: what it proves, where it is, from when, how good, and its hash.

    `number` is that of the measurement, indicator, action or duty it belongs to.
    """

    kind: str
    number: int
    proves: Bilingual
    where: str
    on: dt.date | None
    year: int | None
    grade: int | None
    sha256: str


@reads(MeasurementEvidence, Measurement, ResultEvidence, Indicator, ActionCommitment, Action, Duty)
def rows(session: Session) -> list[ProofRow]:
    """Every piece of evidence, kind by kind in the order it was filed."""
    figures = session.execute(
        select(MeasurementEvidence, Measurement.definition, Measurement.id)
        .join(Measurement, Measurement.id == MeasurementEvidence.measurement_id)
        .order_by(MeasurementEvidence.id)
    )
    results = session.execute(
        select(ResultEvidence, Indicator.id)
        .join(Indicator, Indicator.id == ResultEvidence.indicator_id)
        .order_by(ResultEvidence.id)
    )
    kept = session.execute(
        select(ActionCommitment, Action)
        .join(Action, Action.id == ActionCommitment.action_id)
        .where(ActionCommitment.evidence != "")
        .order_by(ActionCommitment.id)
    )
    met = session.scalars(select(Duty).where(Duty.met_on.is_not(None)).order_by(Duty.id))
    return [
        *(ProofRow(FIGURE, number, what, e.address, e.entered_at.date() if e.entered_at else None,
                   None, e.grade, e.sha256) for e, what, number in figures),
        *(ProofRow(RESULT, number, e.title, e.source, None, e.year, e.grade, "")
          for e, number in results),
        *(ProofRow(COMMITMENT, a.id, a.title, link.evidence, a.done_on, None, None, "")
          for link, a in kept),
        *(ProofRow(DUTY, d.id, d.text, d.evidence, d.met_on, None, None, "") for d in met),
    ]  # fmt: skip
