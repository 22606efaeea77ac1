"""What is to come of it: outcomes and their indicators."""

from __future__ import annotations

from sqlalchemy.orm import Session

from comms_planner import models as m
from comms_planner.bilingual import Bilingual
from comms_planner.models.words import (
    Aggregation,
    Basis,
    Direction,
    IndicatorKind,
    OutcomeFamily,
    ResultLevel,
)
from comms_planner.reference import Reference

UNIT_OF_MEASURE = {"count": "policies", "money": "USD", "scale": "points"}
SUMMED = ("policies", "USD")
"""Units of the document's measures whose years go together as a sum; points of a scale do not."""


def outcomes(session: Session, r: Reference) -> None:
    """Write outcomes, indicators, and what the results framework is made of."""
    for c in r.results.classes:
        session.add(
            m.IndicatorClass(
                slug=c.slug,
                letter=c.letter,
                level=c.level,
                title=c.title,
                text=c.passage.text,
                ref=c.passage.ref,
            )
        )
    for item in r.results.items:
        session.add(m.PlanItem(slug=item.slug, letter=item.letter, text=item.text, ref=item.ref))
    for o in r.outcomes.outcomes:
        session.add(
            m.Outcome(
                slug=o.slug, code=o.code, title=o.title, text=o.passage.text, ref=o.passage.ref
            )
        )
    for f in r.outcomes.families:
        outcome = m.Outcome(
            slug=f.slug,
            code=f.code,
            family=OutcomeFamily(f.slug),
            title=f.title,
            text=f.passage.text,
            ref=f.passage.ref,
        )
        session.add(outcome)
        session.flush()
        for measure in f.measures:
            session.add(
                _indicator(
                    outcome.id, measure.slug, measure.text, UNIT_OF_MEASURE[measure.kind],
                    Basis.DOCUMENT, measure.unit_note, f.passage.ref,
                )
            )  # fmt: skip
        for s in f.suggestions:
            ours = _indicator(outcome.id, s.slug, s.text, s.unit, Basis.OURS, Bilingual(), "")
            ours.level, ours.kind = ResultLevel(s.level), IndicatorKind(s.kind)
            session.add(ours)


def _indicator(
    outcome_id: int, slug: str, name: Bilingual, unit: str, basis: Basis, note: Bilingual, ref: str
) -> m.Indicator:
    return m.Indicator(
        outcome_id=outcome_id,
        slug=slug,
        name=name,
        definition=note,
        numerator=Bilingual(),
        denominator=Bilingual(),
        partners=Bilingual(),
        coordination=Bilingual(),
        unit=unit,
        level=ResultLevel.OUTCOME,
        direction=Direction.UP,
        aggregation=Aggregation.SUM if unit in SUMMED else Aggregation.NONE,
        basis=basis,
        collection_method=Bilingual(),
        means_of_verification=Bilingual(),
        ref=ref,
    )
