"""The register of indicators: all that is known of each, and where it stands."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import (
    Actual,
    Baseline,
    CoInvestment,
    FigureChange,
    Flagship,
    Indicator,
    IndicatorClass,
    LedgerEntry,
    Milestone,
    Outcome,
    ReportingPeriod,
    ResultEvidence,
    SurveyResult,
    Target,
)
from comms_planner.models.words import Aggregation, Direction, ResultLevel
from comms_planner.quantity import Number, Qty, Verdict
from comms_planner.services.planner import reads
from comms_planner.services.results import guard, proofs, tracking
from comms_planner.services.results.judging import Band
from comms_planner.services.results.matching import Mismatch, mismatches
from comms_planner.services.results.proofs import EvidenceRow
from comms_planner.services.results.tracking import Standing, YearFigure


@dataclass(frozen=True, slots=True)
class ActualRow:
    """What one year showed; a narrative one in words, with a judgement."""

    year: int
    qty: Qty
    numerator: Number | None
    denominator: Number | None
    narrative: Bilingual
    judgement: str
    source: str
    locked: bool


@dataclass(frozen=True, slots=True)
class MilestoneRow:
    """A key stage on the way, due on a day and perhaps reached.

    With a `benchmark`, `so_far` is what the figures of the years up to its own come to, and
    `verdict` whether that reaches it: "met", "missed", "not shown", empty without both.
    """

    id: int
    name: Bilingual
    due_on: dt.date
    done_on: dt.date | None
    note: Bilingual
    benchmark: Qty | None = None
    so_far: Qty | None = None
    verdict: str = ""

    def state(self, today: dt.date) -> str:
        """Reached, on its day or late; reached by the figures; late, or still to come."""
        if self.done_on is not None:
            return "reached late" if self.done_on > self.due_on else "reached"
        if self.verdict == Verdict.MET:
            return "met"
        return "late" if self.due_on < today else "to come"


@dataclass(frozen=True, slots=True)
class ReasonRow:
    """Why a figure or a definition that stood already was changed."""

    indicator_id: int
    what: str
    year: int | None
    before: Qty
    after: Qty
    before_text: str
    after_text: str
    reason: str
    who: str
    at: dt.datetime


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """What could be counted, who proposes it, and the figures there are; none is made up.

    `targets` and `actuals` hold year and figure; `cumulative` is the actuals put together as
    `aggregation` says, None where they do not go together. `items` names the seven items of R.7
    that are filled in; `ledger`, `surveys` and `investments` count what is filed here.
    """

    id: int
    slug: str
    outcome: str
    outcome_title: Bilingual
    family: str
    name: Bilingual
    definition: Bilingual
    kind: str
    unit: str
    level: str
    direction: str
    aggregation: str
    basis: str
    ref: str
    indicator_class: str
    flagship: str
    flagship_name: Bilingual
    numerator: Bilingual
    denominator: Bilingual
    collection_method: Bilingual
    means_of_verification: Bilingual
    responsible: str
    partners: Bilingual
    coordination: Bilingual
    band: Band
    baseline: Qty | None
    baseline_year: int | None
    baseline_source: str
    targets: tuple[tuple[int, Qty], ...]
    actuals: tuple[tuple[int, Qty], ...]
    years: tuple[ActualRow, ...]
    milestones: tuple[MilestoneRow, ...]
    standing: Standing
    cumulative: Qty | None
    plain_mean: Qty | None
    evidence: tuple[EvidenceRow, ...]
    reasons: tuple[ReasonRow, ...]
    ledger: int
    substantiated: int
    surveys: int
    investments: int
    mismatches: tuple[Mismatch, ...] = ()

    @property
    def suggested(self) -> bool:
        """Whether it is one that this app suggests; the document names none here."""
        return self.basis == "ours" and not self.slug.startswith("indicator-")

    @property
    def proves_outcomes(self) -> bool:
        """Whether its level is high enough to show an outcome at all."""
        return guard.proves(ResultLevel(self.level), ResultLevel.OUTCOME)

    @property
    def has_proof(self) -> bool:
        """Whether something stands behind it that its level accepts."""
        filed = any(e.proves for e in self.evidence)
        return filed or bool(self.substantiated or self.surveys or self.investments)

    @property
    def items(self) -> tuple[str, ...]:
        """The letters of the seven items of R.7 that are filled in."""
        stands = self.baseline is not None and bool(self.targets or self.kind == "narrative")
        filled = {
            "a": bool(self.definition or (self.numerator and self.denominator)),
            "b": bool(self.unit) or self.kind == "narrative",
            "c": bool(self.responsible),
            "d": bool(self.milestones),
            "e": stands,
            "f": bool(self.coordination),
            "g": bool(self.collection_method and self.means_of_verification),
        }
        return tuple(letter for letter, is_filled in filled.items() if is_filled)


class _Filed(Protocol):
    """Whatever belongs to an indicator."""

    @property
    def indicator_id(self) -> Any:
        """The number of the indicator."""


P = TypeVar("P", bound=_Filed)

TABLES = (
    Outcome, Indicator, IndicatorClass, Flagship, Baseline, Target, Actual, Milestone,
    ReportingPeriod, ResultEvidence, FigureChange, LedgerEntry, SurveyResult, CoInvestment,
)  # fmt: skip
"""What a row of the register is made of."""


@reads(*TABLES)
def rows(session: Session, until: int | None = None) -> list[IndicatorRow]:
    """Every indicator in the order of its outcome, as it stands now or at the end of a year."""
    parts = _Parts(session)
    found = session.execute(
        select(Indicator, Outcome, IndicatorClass.slug, Flagship)
        .join(Outcome, Outcome.id == Indicator.outcome_id)
        .outerjoin(IndicatorClass, IndicatorClass.id == Indicator.class_id)
        .outerjoin(Flagship, Flagship.id == Indicator.flagship_id)
        .order_by(Outcome.id, Indicator.id)
    )
    return [
        _row(indicator, outcome, kind or "", ship, parts, until)
        for indicator, outcome, kind, ship in found
    ]


@reads(FigureChange)
def reasons(session: Session, indicator_id: int | None = None) -> list[ReasonRow]:
    """Every change with its reason, the latest first."""
    ask = select(FigureChange).order_by(FigureChange.id.desc())
    if indicator_id is not None:
        ask = ask.where(FigureChange.indicator_id == indicator_id)
    return [_reason(change) for change in session.scalars(ask)]


class _Parts:
    """All that belongs to indicators, read at once and looked up by indicator."""

    def __init__(self, session: Session) -> None:
        self.baselines = {b.indicator_id: b for b in session.scalars(select(Baseline))}
        self.targets = _by_indicator(session.scalars(select(Target).order_by(Target.year)))
        self.actuals = _by_indicator(session.scalars(select(Actual).order_by(Actual.year)))
        self.milestones = _by_indicator(
            session.scalars(select(Milestone).order_by(Milestone.due_on, Milestone.id))
        )
        self.reasons = _by_indicator(reasons(session))
        self.evidence = _by_indicator(proofs.rows(session))
        self.locked = set(
            session.scalars(select(ReportingPeriod.year).where(ReportingPeriod.approved))
        )
        self.ledger: dict[int, list[bool]] = defaultdict(list)
        self.entries: dict[int, Counter[tuple[int, str]]] = defaultdict(Counter)
        e = LedgerEntry
        for owner, by, kind, starts, ends in session.execute(
            select(e.indicator_id, e.substantiated_by, e.kind, e.starts, e.ends)
        ):
            self.ledger[owner].append(bool(by))
            if starts.year == ends.year:
                self.entries[owner][starts.year, kind.value] += 1
        self.money: dict[int, dict[tuple[int, str], list[Qty]]] = defaultdict(dict)
        for row in session.scalars(select(CoInvestment)):
            of_year = self.money[row.indicator_id].setdefault((row.year, row.amount.unit), [])
            of_year.append(row.amount)
        self.surveys = _counted(session.scalars(select(SurveyResult.indicator_id)))
        self.investments = _counted(session.scalars(select(CoInvestment.indicator_id)))


def _row(
    i: Indicator,
    outcome: Outcome,
    class_slug: str,
    ship: Flagship | None,
    parts: _Parts,
    until: int | None,
) -> IndicatorRow:
    base = parts.baselines.get(i.id)
    targets = {t.year: t.qty for t in parts.targets[i.id]}
    years = tuple(_actual(a, parts.locked) for a in parts.actuals[i.id])
    band = Band(i.on_track_from, i.at_risk_from)
    figures = [
        YearFigure(y.year, y.qty, y.numerator, y.denominator)
        for y in years
        if until is None or y.year <= until
    ]
    if i.kind.value == "narrative":
        standing = _judged(years, until)
    else:
        standing = tracking.standing(
            figures, targets, base.qty if base else None, i.aggregation, i.direction, band, until
        )
    filed = parts.ledger[i.id]
    return IndicatorRow(
        i.id, i.slug, outcome.slug, outcome.title, outcome.family.value if outcome.family else "",
        i.name, i.definition, i.kind.value, i.unit, i.level.value, i.direction.value,
        i.aggregation.value, i.basis.value, i.ref, class_slug, ship.slug if ship else "",
        ship.name if ship else Bilingual(), i.numerator, i.denominator, i.collection_method,
        i.means_of_verification, i.responsible, i.partners, i.coordination, band,
        base.qty if base else None, base.year if base else None, base.source if base else "",
        tuple(targets.items()), tuple((y.year, y.qty) for y in years), years,
        tuple(_milestone(m, figures, i) for m in parts.milestones[i.id]),
        standing, tracking.combined(figures, i.aggregation, i.unit),
        tracking.mean(figures) if i.kind.value == "ratio" else None,
        tuple(parts.evidence[i.id]), tuple(parts.reasons[i.id]), len(filed), sum(filed),
        parts.surveys[i.id], parts.investments[i.id],
        mismatches(figures, i.unit, parts.entries[i.id], parts.money[i.id]),
    )  # fmt: skip


def _milestone(m: Milestone, figures: Sequence[YearFigure], of: Indicator) -> MilestoneRow:
    """A milestone with what the years up to its own come to, where it has a benchmark."""
    if m.qty.value is None:
        return MilestoneRow(m.id, m.name, m.due_on, m.done_on, m.note)
    seen = [f for f in figures if f.year <= m.due_on.year]
    if of.aggregation is Aggregation.NONE:
        so_far = max(seen, key=lambda f: f.year).qty if seen else None
    else:
        so_far = tracking.combined(seen, of.aggregation, of.unit)
    told = so_far is not None and so_far.value is not None and so_far.unit == m.qty.unit
    down = of.direction is Direction.DOWN
    verdict = so_far.reaches(m.qty, downwards=down).value if so_far is not None and told else ""
    return MilestoneRow(m.id, m.name, m.due_on, m.done_on, m.note, m.qty, so_far, verdict)


def _judged(years: Iterable[ActualRow], until: int | None) -> Standing:
    """A narrative indicator stands as somebody judged its latest year."""
    told = [y for y in years if y.narrative and (until is None or y.year <= until)]
    if not told:
        return Standing("empty")
    return Standing(told[-1].judgement, told[-1].year, years=tuple(y.year for y in told))


def _actual(a: Actual, locked: set[int]) -> ActualRow:
    return ActualRow(
        a.year, a.qty, a.numerator, a.denominator, a.narrative,
        a.judgement.value if a.judgement else "", a.source, a.year in locked,
    )  # fmt: skip


def _reason(c: FigureChange) -> ReasonRow:
    return ReasonRow(
        c.indicator_id, c.what, c.year, c.before, c.after, c.before_text, c.after_text, c.reason,
        c.who, c.at,
    )  # fmt: skip


def _by_indicator(found: Iterable[P]) -> dict[int, list[P]]:
    sorted_out: dict[int, list[P]] = defaultdict(list)
    for one in found:
        sorted_out[one.indicator_id].append(one)
    return sorted_out


def _counted(owners: Iterable[int]) -> dict[int, int]:
    counts: dict[int, int] = defaultdict(int)
    for owner in owners:
        counts[owner] += 1
    return counts
