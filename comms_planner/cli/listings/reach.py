"""Reach, estimated and measured; every sum is gross participations, never different people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from comms_planner.cli.listings.shapes import both, day, figure, number, quantity
from comms_planner.cli.table import paragraph, table
from comms_planner.quantity import Total
from comms_planner.services import breakdown, monthly, programme, reach
from comms_planner.services.forecast import Forecast, Key, forecasts, key
from comms_planner.services.measurements import MeasurementRow
from comms_planner.services.monthly import MonthRow
from comms_planner.services.reach import OccurrenceRow, ReachPlan
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

YEARS = (
    QT_TRANSLATE_NOOP("Listings", "Year"),
    QT_TRANSLATE_NOOP("Listings", "Direct, gross"),
    QT_TRANSLATE_NOOP("Listings", "Indirect, gross"),
    QT_TRANSLATE_NOOP("Listings", "Occurrences with a figure"),
)
MEASURED = (
    QT_TRANSLATE_NOOP("Listings", "Edition"),
    QT_TRANSLATE_NOOP("Listings", "Estimated"),
    QT_TRANSLATE_NOOP("Listings", "Measured"),
    QT_TRANSLATE_NOOP("Listings", "What was counted"),
)
ALL = QT_TRANSLATE_NOOP("Listings", "All years")
GROSS = QT_TRANSLATE_NOOP(
    "Listings",
    "Sums are gross participations: who comes twice counts twice. {some} of {all} platforms carry"
    " a figure, {none} carry none.",
)
NOTHING_MEASURED = QT_TRANSLATE_NOOP("Listings", "Nothing has been measured in this period.")


@dataclass(frozen=True, slots=True)
class Figures:
    """The reach plan of some years, with what one occurrence of each platform adds up to."""

    plan: ReachPlan
    per_occurrence: tuple[Total, Total]
    forecasts: Mapping[Key, tuple[Forecast, ...]]
    months: Sequence[MonthRow]


def gather(session: Session, first_year: int | None, last_year: int | None) -> Figures:
    """The figures of a span of years; of the plan's own period if none is given."""
    own = programme.plan(session)
    first = first_year or min(own.first_year, last_year or own.first_year)
    last = last_year or max(own.last_year, first)
    begin, end = reach.span(session)
    every = reach.occurrences(session, min(begin, first), max(end, last))
    return Figures(
        reach.plan(session, first, last),
        reach.per_occurrence(session),
        forecasts(every),
        monthly.rows(session, f"{first}-01", f"{last}-12"),
    )


def data(found: Figures) -> dict[str, Any]:
    """Per year and in all, with the relation of every sum."""
    plan = found.plan
    return {
        "first_year": plan.first_year,
        "last_year": plan.last_year,
        "counting": "gross participations, not different people",
        "platforms": plan.platforms,
        "platforms_with_figure": plan.platforms_with_figure,
        "platforms_without_figure": plan.platforms - plan.platforms_with_figure,
        "per_occurrence": _sums(*found.per_occurrence),
        "years": [
            {
                "year": year.year,
                **_sums(year.direct, year.indirect),
                "occurrences": [
                    {**_occurrence(o), "forecast": _forecast(found.forecasts.get(key(o), ()))}
                    for o in year.occurrences
                ],
            }
            for year in plan.years
        ],
        "total": _sums(plan.direct, plan.indirect),
        "measured_by_month": [_month(row) for row in found.months],
    }


def _sums(direct: Total, indirect: Total) -> dict[str, Any]:
    return {
        "direct": figure(direct.qty),
        "indirect": figure(indirect.qty),
        "with_figure": direct.with_figure,
        "not_applicable": direct.not_applicable,
        "unknown": direct.unknown,
    }


def _month(row: MonthRow) -> dict[str, Any]:
    """What was counted in a month, by kind and unit; what contests waits beside the sum."""
    return {
        "platform": row.platform or None,
        "month": row.month,
        "kind": row.kind,
        **figure(row.sum.qty),
        "count": row.sum.with_figure,
        "unknown": row.sum.unknown,
        "not_applicable": row.sum.not_applicable,
        "unchosen": row.unchosen,
    }


def _forecast(found: Sequence[Forecast]) -> dict[str, Any] | None:
    """The mean of past editions, called what it is."""
    if not found:
        return None
    return {
        f.kind: {
            **figure(f.qty),
            "method": "mean of the last measured editions",
            "of": [{**both("name", name), "quantity": figure(qty)} for name, qty in f.of],
        }
        for f in found
    }


def _occurrence(row: OccurrenceRow) -> dict[str, Any]:
    return {
        "platform": row.platform,
        "edition_id": row.edition_id,
        **both("name", row.name),
        "start": day(row.starts),
        "end": day(row.ends),
        "precision": row.precision,
        "projected": row.projected,
        "cancelled": row.called_off == "cancelled",
        "postponed": row.called_off == "postponed",
        "estimated": {
            "direct": quantity(row.estimated_direct),
            "indirect": quantity(row.estimated_indirect),
        },
        "measured": {
            "direct": quantity(row.measured_direct),
            "indirect": quantity(row.measured_indirect),
        },
        "without_figure": _missing(row),
        "contested": row.contested,
        "measurements": [_measurement(m) for m in row.measurements],
    }


def _missing(row: OccurrenceRow) -> dict[str, Any]:
    """Why a figure that is null is so: not applicable and unknown are two things."""
    held = {
        "estimated_direct": row.estimated_direct,
        "estimated_indirect": row.estimated_indirect,
        "measured_direct": row.measured_direct,
        "measured_indirect": row.measured_indirect,
    }
    return {
        name: {"relation": qty.relation.value, "reason": qty.reason or None}
        for name, qty in held.items()
        if qty.value is None
    }


def _measurement(row: MeasurementRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "kind": row.kind,
        "metric": row.metric,
        "quantity": figure(row.qty),
        **both("definition", row.definition),
        "channel": row.channel or None,
        "period": {"from": day(row.period_from), "to": day(row.period_to)},
        **both("place", row.place),
        "source": row.source,
        "measured_on": day(row.measured_on),
        "grade": row.grade,
        "reported": row.reported,
        **both("why", row.why),
        "basis": row.basis,
        "entered_by": row.entered_by or None,
        "entered_at": row.entered_at.isoformat() if row.entered_at else None,
        **both("note", row.note),
        "disaggregation": [_breakdown(b) for b in breakdown.breakdowns(row)],
        "evidence": [
            {"id": e.id, "address": e.address, "grade": e.grade, "sha256": e.sha256 or None,
             **both("note", e.note), "entered_by": e.entered_by or None,
             "entered_at": e.entered_at.isoformat() if e.entered_at else None}
            for e in row.evidence
        ],
    }  # fmt: skip


def _breakdown(found: breakdown.Breakdown) -> dict[str, Any]:
    return {
        "dimension": found.dimension,
        "parts": [{"id": p.id, "category": p.category, **figure(p.qty)} for p in found.parts],
        "sum": figure(found.sum),
        "not_disaggregated": figure(found.remainder),
        "difference": number(found.gap),
        "state": found.state,
        "warning": breakdown.STATES[found.state] if found.warns else None,
    }


def text(found: Figures, texts: Texts) -> str:
    """Estimated sums per year, then what was measured beside what was estimated."""
    plan = found.plan
    rows = [
        (str(y.year), texts.quantity(y.direct.qty), texts.quantity(y.indirect.qty),
         str(y.direct.with_figure))
        for y in plan.years
    ]  # fmt: skip
    rows.append(
        (
            texts.translate("Listings", ALL),
            texts.quantity(plan.direct.qty),
            texts.quantity(plan.indirect.qty),
            str(plan.direct.with_figure),
        )
    )
    head = [texts.translate("Listings", word) for word in YEARS]
    said = texts.translate("Listings", GROSS).format(
        some=plan.platforms_with_figure,
        all=plan.platforms,
        none=plan.platforms - plan.platforms_with_figure,
    )
    return "\n\n".join([table(head, rows, right=(1, 2, 3)), paragraph(said), _beside(plan, texts)])


def _beside(plan: ReachPlan, texts: Texts) -> str:
    """Each measurement beside the estimate of its kind; contested ones one under the other."""
    rows = [
        (
            texts.say(o.name),
            texts.quantity(o.estimated_indirect if m.kind == "indirect" else o.estimated_direct)
            if m.qty.unit == reach.PEOPLE
            else "–",
            texts.quantity(m.qty, unit=True),
            texts.say(m.definition),
        )
        for year in plan.years
        for o in year.occurrences
        for m in o.measurements
    ]
    if not rows:
        return texts.translate("Listings", NOTHING_MEASURED)
    return table([texts.translate("Listings", word) for word in MEASURED], rows, right=(1, 2))
