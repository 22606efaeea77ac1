"""The indicators of the results framework, with their figures and where they stand."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from comms_planner.cli.listings.shapes import both, day, number, quantity
from comms_planner.cli.table import paragraph, table
from comms_planner.clock import today
from comms_planner.quantity import Qty
from comms_planner.services import vocabulary
from comms_planner.services.results import register, surveys
from comms_planner.services.results.proofs import EvidenceRow
from comms_planner.services.results.register import ActualRow, IndicatorRow, MilestoneRow, ReasonRow
from comms_planner.services.results.surveys import ChangeRow, SurveyRow
from comms_planner.services.results.tracking import Standing, YearFigure, is_pooled, short
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

HEAD = (
    QT_TRANSLATE_NOOP("Listings", "Indicator"),
    QT_TRANSLATE_NOOP("Listings", "Level"),
    QT_TRANSLATE_NOOP("Listings", "Named by"),
    QT_TRANSLATE_NOOP("Listings", "Baseline"),
    QT_TRANSLATE_NOOP("Listings", "Target"),
    QT_TRANSLATE_NOOP("Listings", "Actual"),
    QT_TRANSLATE_NOOP("Listings", "Standing"),
)
DIFFERS = QT_TRANSLATE_NOOP(
    "Listings",
    "{name}, {year}: the actual says {actual}, the entries filed under it come to {entries}.",
)
NONE = QT_TRANSLATE_NOOP("Listings", "none yet")
MISMATCH = "the actual and the entries filed under it do not match"
SUGGESTED = QT_TRANSLATE_NOOP("Listings", "our suggestion")


@dataclass(frozen=True, slots=True)
class Register:
    """The indicators, and the surveys that stand behind some of them."""

    rows: list[IndicatorRow]
    surveys: list[SurveyRow]
    changes: list[ChangeRow]


def gather(session: Session, first: dt.date | None, last: dt.date | None) -> Register:
    """Every indicator as it stands at the end of a period, or now."""
    found = surveys.rows(session)
    if last is not None:
        found = [s for s in found if s.asked_on <= last]
    rows = register.rows(session, last.year if last else None)
    return Register(rows, found, surveys.changes(found))


def data(found: Register) -> list[dict[str, Any]]:
    """One object for each indicator."""
    return [
        one(
            row,
            [s for s in found.surveys if s.indicator_id == row.id],
            found.changes,
        )
        for row in found.rows
    ]


def one(row: IndicatorRow, asked: list[SurveyRow], changes: list[ChangeRow]) -> dict[str, Any]:
    """An indicator with all that is known of it; null where there is no figure."""
    pooled = is_pooled([YearFigure(y.year, y.qty, y.numerator, y.denominator) for y in row.years])
    return {
        "id": row.id,
        "slug": row.slug,
        "outcome": row.outcome,
        "family": row.family or None,
        **both("name", row.name),
        **both("definition", row.definition),
        "kind": row.kind,
        "unit": row.unit,
        "level": row.level,
        "shows_outcomes": row.proves_outcomes,
        "direction": row.direction,
        "aggregation": row.aggregation,
        "basis": row.basis,
        "suggested": row.suggested,
        "ref": row.ref or None,
        "class": row.indicator_class or None,
        "flagship": row.flagship or None,
        **both("numerator", row.numerator),
        **both("denominator", row.denominator),
        **both("collection_method", row.collection_method),
        **both("means_of_verification", row.means_of_verification),
        "responsible": row.responsible or None,
        **both("partners", row.partners),
        **both("coordination", row.coordination),
        "items_filled": list(row.items),
        "baseline": None if row.baseline is None else {
            "year": row.baseline_year, "quantity": said(row.baseline),
            "source": row.baseline_source or None,
        },
        "targets": [{"year": year, "quantity": said(qty)} for year, qty in row.targets],
        "actuals": [_actual(year) for year in row.years],
        "cumulative": None if row.cumulative is None else quantity(row.cumulative),
        "cumulative_method": _method(row, pooled),
        "plain_mean": None if row.plain_mean is None else quantity(row.plain_mean),
        "standing": _standing(row.standing, row),
        "milestones": [_milestone(m) for m in row.milestones],
        "evidence": [_evidence(e) for e in row.evidence],
        "proved": row.has_proof,
        "ledger_entries": row.ledger,
        "ledger_substantiated": row.substantiated,
        "surveys": [survey(s, changes) for s in asked],
        "co_investments": row.investments,
        "mismatches": [
            {"year": m.year, "actual": said(m.actual), "entries": said(m.entries),
             "warning": MISMATCH}
            for m in row.mismatches
        ],
        "changes": [reason(r) for r in row.reasons],
    }  # fmt: skip


def said(qty: Qty) -> dict[str, Any]:
    """A figure, or n/a or unknown with what is said of it; the value is null, never zero."""
    shape: dict[str, Any] = {
        "value": number(qty.value), "relation": qty.relation.value, "unit": qty.unit,
    }  # fmt: skip
    return shape if qty.value is not None else {**shape, "reason": qty.reason or None}


def reason(row: ReasonRow) -> dict[str, Any]:
    """Why something was changed; figures or words before and after."""
    words = bool(row.before_text or row.after_text)
    return {
        "what": row.what,
        "year": row.year,
        "before": row.before_text if words else said(row.before),
        "after": row.after_text if words else said(row.after),
        "reason": row.reason,
        "who": row.who or None,
        "at": row.at.isoformat(timespec="seconds"),
    }


def survey(row: SurveyRow, changes: list[ChangeRow]) -> dict[str, Any]:
    """A round of a survey, with its margin of error and the change since the one before."""
    found = next((c for c in changes if c.last_id == row.id), None)
    return {
        "id": row.id,
        **both("question", row.question),
        **both("population", row.population),
        "asked_on": day(row.asked_on),
        "n": row.n,
        "population_size": row.population_size,
        "sampling": row.sampling,
        "answer": quantity(row.answer),
        "scale": [number(end) for end in row.scale] if row.scale else None,
        "margin": number(row.margin),
        "margin_given": row.margin_given,
        "confidence": 95 if row.margin is not None else None,
        "interval": [number(end) for end in row.interval] if row.interval else None,
        "source": row.source,
        "change": None if found is None else {
            "since": found.first_id, "difference": number(found.difference),
            "margin": number(found.margin), "verdict": found.verdict,
        },
    }  # fmt: skip


def _actual(row: ActualRow) -> dict[str, Any]:
    return {
        "year": row.year,
        "quantity": said(row.qty),
        "numerator": number(row.numerator),
        "denominator": number(row.denominator),
        **both("narrative", row.narrative),
        "judgement": row.judgement or None,
        "source": row.source or None,
        "locked": row.locked,
    }


def _milestone(row: MilestoneRow) -> dict[str, Any]:
    return {
        "id": row.id,
        **both("name", row.name),
        "due_on": day(row.due_on),
        "done_on": day(row.done_on),
        "state": row.state(today()),
        "benchmark": None if row.benchmark is None else said(row.benchmark),
        "so_far": None if row.so_far is None else said(row.so_far),
        "verdict": row.verdict or None,
        **both("note", row.note),
    }


def _standing(row: Standing, of: IndicatorRow) -> dict[str, Any]:
    return {
        "status": row.status,
        "year": row.year,
        "actual": None if row.actual is None else quantity(row.actual),
        "target": None if row.target is None else quantity(row.target),
        "progress": None if row.progress is None else quantity(row.progress),
        "years": list(row.years),
        "missing_years": list(row.missing),
        "band": {"on_track_from": of.band.on_track_from, "at_risk_from": of.band.at_risk_from},
    }


def _method(row: IndicatorRow, pooled: bool) -> str | None:
    if row.aggregation == "mean-of-ratio":
        return "sum of numerators over sum of denominators" if pooled else "plain mean of the years"
    return {
        "sum": "sum of the years", "last": "latest year", "max": "highest year", "none": None,
    }[row.aggregation]  # fmt: skip


def _evidence(row: EvidenceRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "kind": row.kind,
        "level": row.level,
        **both("title", row.title),
        "source": row.source or None,
        "year": row.year,
        "grade": row.grade,
        "measurement_id": row.measurement_id,
        "proves": row.proves,
    }


def text(found: Register, texts: Texts) -> str:
    """The indicators as a table."""
    lines = [line(row, texts) for row in found.rows]
    made = table([texts.translate("Listings", word) for word in HEAD], lines, right=(3, 4, 5))
    told = [paragraph(one) for row in found.rows for one in warnings(row, texts)]
    return "\n\n".join([made, *told])


def warnings(row: IndicatorRow, texts: Texts) -> list[str]:
    """A sentence for each year whose actual is not what its entries come to."""
    return [
        texts.translate("Listings", DIFFERS).format(
            name=texts.say(row.name), year=m.year, actual=texts.quantity(short(m.actual)),
            entries=texts.quantity(short(m.entries)),
        )
        for m in row.mismatches
    ]  # fmt: skip


def line(row: IndicatorRow, texts: Texts) -> tuple[str, ...]:
    """One indicator as the cells of a table."""
    none = texts.translate("Listings", NONE)
    stands = row.standing
    target = stands.target or (row.targets[-1][1] if row.targets else None)
    actual = stands.actual or (row.actuals[-1][1] if row.actuals else None)

    def figure(qty: Qty | None) -> str:
        return none if qty is None else texts.quantity(short(qty), unit=qty.value is not None)

    return (
        texts.say(row.name),
        vocabulary.word(texts, "level", row.level),
        texts.translate("Listings", SUGGESTED)
        if row.suggested
        else vocabulary.word(texts, "basis", row.basis),
        figure(row.baseline),
        figure(target),
        figure(actual),
        vocabulary.word(texts, "track", stands.status),
    )
