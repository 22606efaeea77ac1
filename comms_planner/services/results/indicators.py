"""Indicators of outcomes: what is counted, how, by whom, and by when."""

from __future__ import annotations

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
from comms_planner.services.results import figures, lookup, meaning, periods
from comms_planner.text import QT_TRANSLATE_NOOP

HAS_FIGURES = QT_TRANSLATE_NOOP(
    "Errors",
    "This indicator has figures in {unit}. Take them away first, or add a new indicator.",
)
THE_DOCUMENTS = QT_TRANSLATE_NOOP(
    "Errors", "This measure is the document’s own and stays. Indicators of yours can be deleted."
)
IN_USE = QT_TRANSLATE_NOOP(
    "Errors",
    "Entries of the ledger, co-investments, surveys or evidence are filed here. Move or delete"
    " them first.",
)


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
        unit=meaning.unit_of(kind, unit), level=level, direction=direction, aggregation=aggregation,
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
    meaning.check(row)
    meaning.check_parts(row)
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
    meaning.check(row)


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
    before = meaning.in_words(row)
    has = meaning.has_figures(session, indicator_id)
    new_kind = kind or row.kind
    new_unit = row.unit if unit is None else meaning.unit_of(new_kind, unit)
    if has and (new_unit != row.unit or new_kind is not row.kind):
        raise Invalid("unit", HAS_FIGURES, unit=row.unit)
    row.kind, row.unit = new_kind, new_unit
    row.level, row.direction = level or row.level, direction or row.direction
    row.aggregation = aggregation or row.aggregation
    if numerator is not None:
        row.numerator = rules.body("numerator", numerator)
    if denominator is not None:
        row.denominator = rules.body("denominator", denominator)
    meaning.check(row)
    if level is not None:
        meaning.check_filed(session, row)
    if kind is IndicatorKind.RATIO:
        meaning.check_parts(row)
    if has and meaning.in_words(row) != before:
        periods.refuse_locked_indicator(session, "indicator_id", indicator_id)
        figures.note_change(
            session, indicator_id, "definition", None, before, meaning.in_words(row), reason, who
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
    meaning.check(row)


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


def _free_slug(session: Session) -> str:
    taken = set(session.scalars(select(Indicator.slug)))
    number = int(session.scalars(select(func.max(Indicator.id))).one() or 0) + 1
    while f"indicator-{number}" in taken:
        number += 1
    return f"indicator-{number}"
