"""Reporting periods: a year that somebody approved is locked until it is opened again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.errors import Invalid
from comms_planner.models import Actual, ReportingPeriod, rules
from comms_planner.services.planner import reads, undoable
from comms_planner.text import QT_TRANSLATE_NOOP

LOCKED = QT_TRANSLATE_NOOP(
    "Errors",
    "The figures of {year} were approved by {who} and are locked. Open {year} again, with a reason,"
    " to change them.",
)
BASELINE_LOCKED = QT_TRANSLATE_NOOP(
    "Errors",
    "The figures of {year}, which {who} approved, are held against this baseline. Open {year}"
    " again, with a reason, to change it.",
)
NEEDS_NAME = QT_TRANSLATE_NOOP("Errors", "Say who approves: an approval carries a name.")
NEEDS_REASON = QT_TRANSLATE_NOOP("Errors", "Say why: the reason stands in the change log.")
IS_APPROVED = QT_TRANSLATE_NOOP(
    "Errors", "{year} is approved already, by {who}. Open it again to change it."
)
NOT_APPROVED = QT_TRANSLATE_NOOP("Errors", "{year} is not approved, so there is nothing to open.")
NO_YEAR = QT_TRANSLATE_NOOP("Errors", "Choose a year between 1970 and 2100.")


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """A year that was approved, or opened again; by whom, when and why."""

    year: int
    approved: bool
    who: str
    at: dt.datetime
    reason: str


@reads(ReportingPeriod)
def rows(session: Session) -> list[PeriodRow]:
    """Every year that somebody approved or opened again."""
    found = session.scalars(select(ReportingPeriod).order_by(ReportingPeriod.year))
    return [PeriodRow(p.year, p.approved, p.who, p.at, p.reason) for p in found]


@undoable(QT_TRANSLATE_NOOP("Undo", "Approve period"))
def approve(session: Session, year: int, by: str) -> None:
    """Approve the figures of a year; they are locked from then on."""
    refuse_no_year("year", year)
    if not rules.clean(by):
        raise Invalid("by", NEEDS_NAME)
    period = _of(session, year)
    if period is not None and period.approved:
        raise Invalid("year", IS_APPROVED, year=year, who=period.who)
    _set(session, period, year, True, by, "")


@undoable(QT_TRANSLATE_NOOP("Undo", "Open period again"))
def reopen(session: Session, year: int, reason: str, *, by: str = "") -> None:
    """Open an approved year again, with the reason."""
    period = _of(session, year)
    if period is None or not period.approved:
        raise Invalid("year", NOT_APPROVED, year=year)
    if not rules.clean(reason):
        raise Invalid("reason", NEEDS_REASON)
    _set(session, period, year, False, by, reason)


def refuse_no_year(field: str, year: int | None) -> None:
    """Refuse a year that no plan can mean."""
    if year is not None and not rules.FIRST_DAY.year <= year <= rules.LAST_DAY.year:
        raise Invalid(field, NO_YEAR)


def refuse_locked(session: Session, field: str, *years: int | None) -> None:
    """Refuse to touch figures of an approved year."""
    period = _approved(session, [year for year in years if year is not None])
    if period is not None:
        raise Invalid(field, LOCKED, year=period.year, who=period.who)


def refuse_locked_span(session: Session, field: str, first: dt.date, last: dt.date) -> None:
    """Refuse to touch what happened, or may have, in an approved year."""
    refuse_locked(session, field, *range(first.year, last.year + 1))


def refuse_locked_indicator(session: Session, field: str, indicator_id: int) -> None:
    """Refuse to touch what approved actuals of an indicator rest upon."""
    years = session.scalars(select(Actual.year).where(Actual.indicator_id == indicator_id)).all()
    period = _approved(session, years)
    if period is not None:
        raise Invalid(field, BASELINE_LOCKED, year=period.year, who=period.who)


def _approved(session: Session, years: Sequence[int]) -> ReportingPeriod | None:
    return session.scalars(
        select(ReportingPeriod)
        .where(ReportingPeriod.year.in_(years), ReportingPeriod.approved)
        .order_by(ReportingPeriod.year)
    ).first()


def _of(session: Session, year: int) -> ReportingPeriod | None:
    return session.scalars(select(ReportingPeriod).where(ReportingPeriod.year == year)).first()


def _set(
    session: Session, period: ReportingPeriod | None, year: int, approved: bool, by: str, why: str
) -> None:
    if period is None:
        period = ReportingPeriod(year=year)
        session.add(period)
    period.approved, period.who, period.reason = approved, rules.clean(by), rules.clean(why)
    period.at = dt.datetime.now(dt.UTC)
