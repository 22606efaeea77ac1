"""Indicators of outcomes: what is counted, how, by whom, and by when."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    Actual,
    Baseline,
    CoInvestment,
    FigureChange,
    Indicator,
    LedgerEntry,
    Milestone,
    Outcome,
    ResultEvidence,
    ResultLink,
    SurveyResult,
    Target,
    rules,
)
from comms_planner.models.words import Aggregation as Aggregation
from comms_planner.models.words import Basis
from comms_planner.models.words import Direction as Direction
from comms_planner.models.words import IndicatorKind as IndicatorKind
from comms_planner.models.words import ResultLevel as ResultLevel
from comms_planner.services.planner import undoable
from comms_planner.services.results import figures, guard, lookup, periods, prices
from comms_planner.text import QT_TRANSLATE_NOOP

NEEDS_UNIT = QT_TRANSLATE_NOOP(
    "Errors", "Say what is counted: countries, local authorities, cities, policies, people …"
)
NEEDS_PARTS = QT_TRANSLATE_NOOP(
    "Errors", "A ratio needs its numerator and its denominator in words."
)
NOT_POOLED = QT_TRANSLATE_NOOP(
    "Errors", "Only ratios are pooled over the years. Choose another way to put years together."
)
NO_SUM = QT_TRANSLATE_NOOP(
    "Errors", "Shares and scale points of different years are not added up. Choose another way."
)
BAND = QT_TRANSLATE_NOOP(
    "Errors", "Both limits lie between 0 and 100 %, and “at risk” not above “on track”."
)
HAS_FIGURES = QT_TRANSLATE_NOOP(
    "Errors",
    "This indicator has figures in {unit}. Take them away first, or add a new indicator.",
)
THE_DOCUMENTS = QT_TRANSLATE_NOOP(
    "Errors", "This measure is the document's own and stays. Indicators of yours can be deleted."
)
IN_USE = QT_TRANSLATE_NOOP(
    "Errors",
    "Entries of the ledger, co-investments, surveys or evidence are filed here. Move or delete"
    " them first.",
)
SHOWS_OUTCOMES = QT_TRANSLATE_NOOP(
    "Errors",
    "Entries of the ledger or co-investments stand here, which show an outcome. Move them before"
    " you lower the level.",
)
DONE_LATER = QT_TRANSLATE_NOOP("Errors", "A milestone cannot be reached on a day still to come.")


@undoable(QT_TRANSLATE_NOOP("Undo", "Add indicator"))
def add(
    session: Session,
    outcome_id: int,
    name: Bilingual,
    unit: str,
    *,
    kind: IndicatorKind = IndicatorKind.NUMBER,
    level: ResultLevel = ResultLevel.OUTCOME,
    direction: Direction = Direction.UP,
    aggregation: Aggregation = Aggregation.NONE,
    definition: Bilingual = Bilingual(),
    numerator: Bilingual = Bilingual(),
    denominator: Bilingual = Bilingual(),
    flagship: str | None = None,
    indicator_class: str | None = None,
    collection_method: Bilingual = Bilingual(),
    means_of_verification: Bilingual = Bilingual(),
    responsible: str = "",
    partners: Bilingual = Bilingual(),
    coordination: Bilingual = Bilingual(),
    on_track_from: int = 90,
    at_risk_from: int = 75,
) -> int:
    """Add an indicator to an outcome; its baseline and targets are given for themselves."""
    session.get_one(Outcome, outcome_id)
    row = Indicator(
        outcome_id=outcome_id, slug=_free_slug(session), basis=Basis.OURS, kind=kind,
        unit=_unit(kind, unit), level=level, direction=direction, aggregation=aggregation,
        numerator=rules.body("numerator", numerator),
        denominator=rules.body("denominator", denominator),
        flagship_id=lookup.flagship_id(session, flagship),
        class_id=lookup.class_id(session, indicator_class),
        on_track_from=on_track_from, at_risk_from=at_risk_from,
    )  # fmt: skip
    _describe(
        row, name, definition, collection_method, means_of_verification, responsible, partners,
        coordination,
    )  # fmt: skip
    _check(row)
    _check_parts(row)
    session.add(row)
    session.flush()
    return row.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Describe indicator"))
def describe(
    session: Session,
    indicator_id: int,
    *,
    name: Bilingual | None = None,
    definition: Bilingual | None = None,
    flagship: str | None = None,
    indicator_class: str | None = None,
    collection_method: Bilingual | None = None,
    means_of_verification: Bilingual | None = None,
    responsible: str | None = None,
    partners: Bilingual | None = None,
    coordination: Bilingual | None = None,
) -> None:
    """Say how an indicator is collected, verified and by whom; what is left out stays."""
    row = session.get_one(Indicator, indicator_id)
    if name is not None and row.basis is Basis.DOCUMENT and name != row.name:
        raise Invalid("name", THE_DOCUMENTS)
    if flagship is not None:
        row.flagship_id = lookup.flagship_id(session, flagship)
    if indicator_class is not None:
        row.class_id = lookup.class_id(session, indicator_class)
    _describe(
        row,
        row.name if name is None else name,
        row.definition if definition is None else definition,
        row.collection_method if collection_method is None else collection_method,
        row.means_of_verification if means_of_verification is None else means_of_verification,
        row.responsible if responsible is None else responsible,
        row.partners if partners is None else partners,
        row.coordination if coordination is None else coordination,
    )
    _check(row)


@undoable(QT_TRANSLATE_NOOP("Undo", "Define indicator"))
def define(
    session: Session,
    indicator_id: int,
    *,
    unit: str | None = None,
    kind: IndicatorKind | None = None,
    level: ResultLevel | None = None,
    direction: Direction | None = None,
    aggregation: Aggregation | None = None,
    numerator: Bilingual | None = None,
    denominator: Bilingual | None = None,
    reason: str = "",
    who: str = "",
) -> None:
    """Say what an indicator counts and how years go together; with figures, say why it changes."""
    row = session.get_one(Indicator, indicator_id)
    before = _meaning(row)
    has = _has_figures(session, indicator_id)
    new_kind = kind or row.kind
    new_unit = row.unit if unit is None else _unit(new_kind, unit)
    if has and (new_unit != row.unit or new_kind is not row.kind):
        raise Invalid("unit", HAS_FIGURES, unit=row.unit)
    row.kind, row.unit = new_kind, new_unit
    row.level, row.direction = level or row.level, direction or row.direction
    row.aggregation = aggregation or row.aggregation
    if numerator is not None:
        row.numerator = rules.body("numerator", numerator)
    if denominator is not None:
        row.denominator = rules.body("denominator", denominator)
    _check(row)
    if level is not None:
        _check_filed(session, row)
    if kind is IndicatorKind.RATIO:
        _check_parts(row)
    if has and _meaning(row) != before:
        periods.refuse_locked_indicator(session, "indicator_id", indicator_id)
        figures.note_change(
            session, indicator_id, "definition", None, before, _meaning(row), reason, who
        )


@undoable(QT_TRANSLATE_NOOP("Undo", "Edit indicator"))
def edit(
    session: Session,
    indicator_id: int,
    *,
    name: Bilingual | None = None,
    unit: str | None = None,
    kind: IndicatorKind | None = None,
    level: ResultLevel | None = None,
    direction: Direction | None = None,
    aggregation: Aggregation | None = None,
    definition: Bilingual | None = None,
    numerator: Bilingual | None = None,
    denominator: Bilingual | None = None,
    flagship: str | None = None,
    indicator_class: str | None = None,
    collection_method: Bilingual | None = None,
    means_of_verification: Bilingual | None = None,
    responsible: str | None = None,
    partners: Bilingual | None = None,
    coordination: Bilingual | None = None,
    on_track_from: int | None = None,
    at_risk_from: int | None = None,
    reason: str = "",
    who: str = "",
) -> None:
    """Describe and define an indicator and set its band at once; what is left out stays."""
    define(
        session, indicator_id, unit=unit, kind=kind, level=level, direction=direction,
        aggregation=aggregation, numerator=numerator, denominator=denominator, reason=reason,
        who=who,
    )  # fmt: skip
    describe(
        session, indicator_id, name=name, definition=definition, flagship=flagship,
        indicator_class=indicator_class, collection_method=collection_method,
        means_of_verification=means_of_verification, responsible=responsible, partners=partners,
        coordination=coordination,
    )  # fmt: skip
    row = session.get_one(Indicator, indicator_id)
    high = row.on_track_from if on_track_from is None else on_track_from
    low = row.at_risk_from if at_risk_from is None else at_risk_from
    set_band(session, indicator_id, high, low)


@undoable(QT_TRANSLATE_NOOP("Undo", "Set on-track band"))
def set_band(session: Session, indicator_id: int, on_track_from: int, at_risk_from: int) -> None:
    """Say from which percentage of what should be an indicator is on track, or at risk."""
    row = session.get_one(Indicator, indicator_id)
    if (on_track_from, at_risk_from) == (row.on_track_from, row.at_risk_from):
        return
    periods.refuse_locked_indicator(session, "on_track_from", indicator_id)
    row.on_track_from, row.at_risk_from = on_track_from, at_risk_from
    _check(row)


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete indicator"))
def delete(session: Session, indicator_id: int) -> None:
    """Take an indicator of ours and its figures out of the plan."""
    row = session.get_one(Indicator, indicator_id)
    if row.basis is Basis.DOCUMENT:
        raise Invalid("indicator_id", THE_DOCUMENTS)
    periods.refuse_locked_indicator(session, "indicator_id", indicator_id)
    for filed in (LedgerEntry, CoInvestment, SurveyResult, ResultEvidence):
        if session.scalars(select(filed.id).where(filed.indicator_id == indicator_id)).first():
            raise Invalid("indicator_id", IN_USE)
    for part in (Baseline, Target, Actual, Milestone, ResultLink, FigureChange):
        for one in session.scalars(select(part).where(part.indicator_id == indicator_id)).all():
            session.delete(one)
    session.flush()
    session.delete(row)


@undoable(QT_TRANSLATE_NOOP("Undo", "Add milestone"))
def add_milestone(
    session: Session,
    indicator_id: int,
    name: Bilingual,
    due_on: dt.date,
    *,
    note: Bilingual = Bilingual(),
) -> int:
    """Set a key stage or an event on the way of an indicator (R.7(d))."""
    session.get_one(Indicator, indicator_id)
    rules.in_order("due_on", due_on, due_on)
    prices.refuse_ave("name", name, note)
    row = Milestone(
        indicator_id=indicator_id, name=rules.title("name", name), due_on=due_on,
        note=rules.body("note", note),
    )  # fmt: skip
    session.add(row)
    session.flush()
    return row.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Edit milestone"))
def edit_milestone(
    session: Session,
    milestone_id: int,
    name: Bilingual,
    due_on: dt.date,
    *,
    done_on: dt.date | None = None,
    note: Bilingual = Bilingual(),
) -> None:
    """Change a milestone, or say on which day it was reached."""
    row = session.get_one(Milestone, milestone_id)
    for field, day in (("due_on", due_on), ("done_on", done_on)):
        rules.in_order(field, day, day)
    if done_on is not None and done_on > dt.datetime.now().astimezone().date():
        raise Invalid("done_on", DONE_LATER)
    prices.refuse_ave("name", name, note)
    row.name, row.due_on, row.done_on = rules.title("name", name), due_on, done_on
    row.note = rules.body("note", note)


@undoable(QT_TRANSLATE_NOOP("Undo", "Remove milestone"))
def remove_milestone(session: Session, milestone_id: int) -> None:
    """Take a milestone away."""
    session.delete(session.get_one(Milestone, milestone_id))


def _describe(
    row: Indicator,
    name: Bilingual,
    definition: Bilingual,
    collection_method: Bilingual,
    means_of_verification: Bilingual,
    responsible: str,
    partners: Bilingual,
    coordination: Bilingual,
) -> None:
    row.name = rules.title("name", name)
    row.definition = rules.body("definition", definition)
    row.collection_method = rules.body("collection_method", collection_method)
    row.means_of_verification = rules.body("means_of_verification", means_of_verification)
    row.responsible = rules.clean(responsible)
    row.partners = rules.body("partners", partners)
    row.coordination = rules.body("coordination", coordination)


def _check(row: Indicator) -> None:
    """Refuse what would make the indicator's figures mean nothing."""
    prices.refuse_ave("unit", row.unit)
    prices.refuse_ave("name", row.name)
    prices.refuse_ave("definition", row.definition)
    prices.refuse_ave("numerator", row.numerator, row.denominator)
    prices.refuse_ave("collection_method", row.collection_method, row.means_of_verification)
    whole = Bilingual(
        f"{row.name.en} {row.definition.en} {row.collection_method.en}",
        f"{row.name.zh} {row.definition.zh} {row.collection_method.zh}",
    )
    guard.refuse_disguised("level", row.level, whole, row.unit)
    ratio = row.kind is IndicatorKind.RATIO
    if row.aggregation is Aggregation.MEAN_OF_RATIO and not ratio:
        raise Invalid("aggregation", NOT_POOLED)
    if row.aggregation is Aggregation.SUM and (ratio or row.unit in ("percent", "points")):
        raise Invalid("aggregation", NO_SUM)
    low, high = row.at_risk_from, row.on_track_from
    if not 0 <= low <= high <= 100:
        raise Invalid("on_track_from", BAND)


def _check_filed(session: Session, row: Indicator) -> None:
    """What is filed under an indicator must suit its level, also when the level changes."""
    of_row = ResultEvidence.indicator_id == row.id
    for filed in session.scalars(select(ResultEvidence).where(of_row)):
        guard.refuse_too_low("level", filed.level, row.level)
    if guard.proves(row.level, ResultLevel.OUTCOME):
        return
    for model in (LedgerEntry, CoInvestment):
        if session.scalars(select(model.id).where(model.indicator_id == row.id)).first():
            raise Invalid("level", SHOWS_OUTCOMES)


def _check_parts(row: Indicator) -> None:
    """A ratio says what is over what."""
    if row.kind is IndicatorKind.RATIO and not (row.numerator and row.denominator):
        raise Invalid("numerator" if not row.numerator else "denominator", NEEDS_PARTS)


def _unit(kind: IndicatorKind, unit: str) -> str:
    tidy = rules.clean(unit)
    if kind is IndicatorKind.NARRATIVE:
        return tidy
    if not tidy:
        raise Invalid("unit", NEEDS_UNIT)
    return "percent" if tidy in ("%", "％", "per cent", "百分比") else tidy


def _meaning(row: Indicator) -> str:
    """What the figures mean, as one text, to tell whether it changed."""
    parts = [row.unit, row.kind.value, row.level.value, row.direction.value, row.aggregation.value]
    parts += [row.numerator.en or row.numerator.zh, row.denominator.en or row.denominator.zh]
    return " · ".join(part for part in parts if part)


def _has_figures(session: Session, indicator_id: int) -> bool:
    return any(
        session.scalars(select(model.id).where(model.indicator_id == indicator_id)).first()
        for model in (Baseline, Target, Actual)
    )


def _free_slug(session: Session) -> str:
    taken = set(session.scalars(select(Indicator.slug)))
    number = int(session.scalars(select(func.max(Indicator.id))).one() or 0) + 1
    while f"indicator-{number}" in taken:
        number += 1
    return f"indicator-{number}"
