"""Expected outcomes, the indicators that could show them, and what stands behind each."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import Outcome
from comms_planner.services.planner import reads
from comms_planner.services.results import register
from comms_planner.services.results.register import IndicatorRow as IndicatorRow

PROOF = ("shown", "unproved", "signs only", "none")
"""How well an outcome is shown: by evidence, by bare figures, by lower levels only, not at all."""


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

    @property
    def showing(self) -> tuple[IndicatorRow, ...]:
        """The indicators whose level can show an outcome."""
        return tuple(i for i in self.indicators if i.proves_outcomes)

    @property
    def signs(self) -> tuple[IndicatorRow, ...]:
        """Indicators of outputs and out-takes: signs on the way that prove nothing."""
        return tuple(i for i in self.indicators if not i.proves_outcomes)

    @property
    def statuses(self) -> dict[str, int]:
        """How many of the indicators that can show it stand how."""
        return dict(Counter(i.standing.status for i in self.showing))

    @property
    def proof(self) -> str:
        """How well it is shown, one of PROOF."""
        if any(i.has_proof for i in self.showing):
            return "shown"
        if any(i.years for i in self.showing):
            return "unproved"
        return "signs only" if any(i.years for i in self.signs) else "none"


@reads(*register.TABLES)
def rows(session: Session, until: int | None = None) -> list[OutcomeRow]:
    """The outcomes as the document lists them, each with its indicators."""
    indicators: dict[str, list[IndicatorRow]] = defaultdict(list)
    for row in register.rows(session, until):
        indicators[row.outcome].append(row)
    return [
        OutcomeRow(
            o.id, o.slug, o.code, o.family.value if o.family else "", o.title, o.text, o.ref,
            tuple(indicators[o.slug]),
        )
        for o in session.scalars(select(Outcome).order_by(Outcome.id))
    ]  # fmt: skip
