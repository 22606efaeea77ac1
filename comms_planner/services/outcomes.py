"""Expected outcomes, and the indicators that could show them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import Actual, Baseline, Indicator, Outcome, Target
from comms_planner.quantity import Qty
from comms_planner.services.planner import reads


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """What could be counted, who proposes it, and the figures there are; none is made up."""

    id: int
    slug: str
    name: Bilingual
    definition: Bilingual
    unit: str
    basis: str
    ref: str
    baseline: Qty | None
    targets: tuple[tuple[int, Qty], ...]
    actuals: tuple[tuple[int, Qty], ...]


@dataclass(frozen=True, slots=True)
class OutcomeRow:
    """An outcome in the document's words; `family` is empty outside the three of I.15."""

    id: int
    slug: str
    code: str
    family: str
    title: Bilingual
    text: Bilingual
    ref: str
    indicators: tuple[IndicatorRow, ...]


@reads(Outcome, Indicator, Baseline, Target, Actual)
def rows(session: Session) -> list[OutcomeRow]:
    """The outcomes as the document lists them, each with its indicators."""
    indicators = _indicators(session)
    return [
        OutcomeRow(
            o.id, o.slug, o.code, o.family.value if o.family else "", o.title, o.text, o.ref,
            tuple(indicators[o.id]),
        )
        for o in session.scalars(select(Outcome).order_by(Outcome.id))
    ]  # fmt: skip


def _indicators(session: Session) -> dict[int, list[IndicatorRow]]:
    baselines = {b.indicator_id: b.qty for b in session.scalars(select(Baseline))}
    targets, actuals = _by_year(session, Target), _by_year(session, Actual)
    found: dict[int, list[IndicatorRow]] = defaultdict(list)
    for i in session.scalars(select(Indicator).order_by(Indicator.id)):
        found[i.outcome_id].append(
            IndicatorRow(
                i.id, i.slug, i.name, i.definition, i.unit, i.basis.value, i.ref,
                baselines.get(i.id), tuple(targets[i.id]), tuple(actuals[i.id]),
            )
        )  # fmt: skip
    return found


def _by_year(
    session: Session, model: type[Target] | type[Actual]
) -> dict[int, list[tuple[int, Qty]]]:
    found: dict[int, list[tuple[int, Qty]]] = defaultdict(list)
    rows: Iterable[Target | Actual] = session.scalars(select(model).order_by(model.year))
    for row in rows:
        found[row.indicator_id].append((row.year, row.qty))
    return found
