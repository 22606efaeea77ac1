"""Results for commands to work on: told, confirmed, invested and asked, in years nobody locks."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import (
    CoInvestment,
    Indicator,
    InvestmentShare,
    LedgerEntry,
    Outcome,
    ResultLink,
    SurveyResult,
)
from comms_planner.models.words import (
    Aggregation,
    Basis,
    Direction,
    IndicatorKind,
    InvestmentKind,
    LedgerKind,
    Precision,
    ResultLevel,
    Sampling,
)
from comms_planner.quantity import Qty

SOME = 12


WORDS = ("definition", "numerator", "denominator", "collection_method", "partners",
         "means_of_verification", "coordination")  # fmt: skip
"""The texts of an indicator."""


def furnish_results(session: Session) -> None:
    """A narrative indicator, and some entries of each kind under the document's measure."""
    outcome = session.scalars(select(Outcome)).first()
    assert outcome is not None, "the template has outcomes"
    session.add(
        Indicator(
            outcome_id=outcome.id, slug="indicator-told", name=Bilingual("T"), unit="",
            kind=IndicatorKind.NARRATIVE, level=ResultLevel.OUTCOME, direction=Direction.UP,
            aggregation=Aggregation.NONE, basis=Basis.OURS, **_said(*WORDS),
        )
    )  # fmt: skip
    furnish_people(session)
    measure = session.scalars(select(Indicator).where(Indicator.slug == "policy-changes")).one()
    for number in range(SOME):
        day = dt.date(2017, 1, 1 + number)
        session.add_all([_entry(measure.id, day), _money(measure.id), _survey(measure.id, day)])
        session.add(ResultLink(indicator_id=measure.id, edition_id=number + 1))


def furnish_people(session: Session, batch: int = 0) -> None:
    """An output that counts people, for what is taken from measurements."""
    outcome = session.scalars(select(Outcome)).first()
    assert outcome is not None, "the template has outcomes"
    session.add(
        Indicator(
            outcome_id=outcome.id, slug=f"indicator-people-{batch}", name=Bilingual("P"),
            unit="people", kind=IndicatorKind.NUMBER, level=ResultLevel.OUTPUT,
            direction=Direction.UP, aggregation=Aggregation.SUM, basis=Basis.OURS, **_said(*WORDS),
        )
    )  # fmt: skip


def _entry(measure: int, day: dt.date) -> LedgerEntry:
    parts = _said("what", "who", "place", "significance", "our_part", "others_part")
    return LedgerEntry(
        indicator_id=measure, kind=LedgerKind.COMMITMENT, starts=day, ends=day,
        precision=Precision.DAY, **parts,
    )  # fmt: skip


def _money(measure: int) -> CoInvestment:
    made = CoInvestment(
        indicator_id=measure, kind=InvestmentKind.MOBILIZED, amount=Qty(5, unit="USD"), year=2017,
        **_said("what", "investor", "note"),
    )  # fmt: skip
    made.shares.append(InvestmentShare(who=Bilingual("A"), share=20))
    return made


def _survey(measure: int, day: dt.date) -> SurveyResult:
    return SurveyResult(
        indicator_id=measure, asked_on=day, n=400, sampling=Sampling.RANDOM, share=50,
        **_said("question", "population", "note"),
    )  # fmt: skip


def _said(*fields: str) -> dict[str, Any]:
    return dict.fromkeys(fields, Bilingual("x"))
