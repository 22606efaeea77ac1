"""The contribution ledger: policies that changed and commitments made, and our part in them."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.clock import today
from comms_planner.errors import Invalid
from comms_planner.models import (
    Campaign,
    Country,
    Edition,
    Flagship,
    Indicator,
    LedgerEntry,
    Outcome,
    rules,
)
from comms_planner.models.words import LedgerKind as LedgerKind
from comms_planner.models.words import Precision as Precision
from comms_planner.models.words import ResultLevel
from comms_planner.services.planner import reads, undoable
from comms_planner.services.results import guard, lookup, periods, prices
from comms_planner.text import QT_TRANSLATE_NOOP

NEEDS_WHO = QT_TRANSLATE_NOOP("Errors", "Say who changed it or who made the commitment.")
NEEDS_PLACE = QT_TRANSLATE_NOOP("Errors", "Say where: choose a country or name a place.")
NEEDS_OURS = QT_TRANSLATE_NOOP(
    "Errors", "Say what we did for it. Without a part of ours it does not belong in the ledger."
)
NEEDS_OTHERS = QT_TRANSLATE_NOOP(
    "Errors", "Say what others did for it; write “none known” if nobody else took part."
)
NEEDS_SIGNIFICANCE = QT_TRANSLATE_NOOP("Errors", "Say why the change matters.")
NEEDS_SUBSTANTIATOR = QT_TRANSLATE_NOOP("Errors", "Say who confirms it, besides ourselves.")
OURSELVES = QT_TRANSLATE_NOOP(
    "Errors", "We cannot confirm our own contribution. Name somebody outside the organization."
)
IN_FUTURE = QT_TRANSLATE_NOOP(
    "Errors",
    "The ledger records what has happened. That day is still to come: choose an earlier one, or"
    " record it once it has happened.",
)
NO_PRECISION = QT_TRANSLATE_NOOP(
    "Errors", "Say the day, the month, the quarter or the year in which it happened."
)
NOT_OUTCOME = QT_TRANSLATE_NOOP(
    "Errors",
    "The ledger shows outcomes. Choose an indicator on the level of outcome or impact.",
)

_OURSELVES = ("un-habitat", "unhabitat", "un habitat", "人居署", "ourselves", "us", "we", "我们")


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """A policy change or a commitment: who, what, when, where, why it matters, whose part."""

    id: int
    indicator_id: int
    indicator: Bilingual
    outcome: str
    kind: str
    what: Bilingual
    who: Bilingual
    starts: dt.date
    ends: dt.date
    precision: str
    place: Bilingual
    country: str
    country_name: Bilingual
    significance: Bilingual
    our_part: Bilingual
    others_part: Bilingual
    substantiated_by: str
    substantiated_on: dt.date | None
    source: str
    flagship: str
    flagship_name: Bilingual
    campaign_id: int | None
    edition_id: int | None

    @property
    def substantiated(self) -> bool:
        """Whether somebody besides us confirms it."""
        return bool(self.substantiated_by)

    @property
    def year(self) -> int | None:
        """The year it happened in; None where it may lie in either of two."""
        return self.starts.year if self.starts.year == self.ends.year else None


@dataclass(frozen=True, slots=True)
class LedgerCount:
    """How many entries of a kind a year has, and how many of them somebody confirms."""

    kind: str
    year: int | None
    flagship: str
    recorded: int
    substantiated: int


@reads(LedgerEntry, Indicator, Outcome, Country, Flagship)
def rows(
    session: Session,
    *,
    kind: str | None = None,
    flagship: str | None = None,
    first: dt.date | None = None,
    last: dt.date | None = None,
) -> list[LedgerRow]:
    """The ledger by the day of each change, all of it or what a period touches."""
    ask = (
        select(LedgerEntry, Indicator.name, Outcome.slug, Country, Flagship)
        .join(Indicator, Indicator.id == LedgerEntry.indicator_id)
        .join(Outcome, Outcome.id == Indicator.outcome_id)
        .outerjoin(Country, Country.id == LedgerEntry.country_id)
        .outerjoin(Flagship, Flagship.id == LedgerEntry.flagship_id)
        .order_by(LedgerEntry.starts, LedgerEntry.id)
    )
    if kind:
        ask = ask.where(LedgerEntry.kind == kind)
    if flagship:
        ask = ask.where(Flagship.slug == flagship)
    if first:
        ask = ask.where(LedgerEntry.ends >= first)
    if last:
        ask = ask.where(LedgerEntry.starts <= last)
    return [
        LedgerRow(
            e.id, e.indicator_id, indicator, outcome, e.kind.value, e.what, e.who, e.starts,
            e.ends, e.precision.value, e.place, country.iso2 if country else "",
            country.name if country else Bilingual(), e.significance, e.our_part, e.others_part,
            e.substantiated_by, e.substantiated_on, e.source, ship.slug if ship else "",
            ship.name if ship else Bilingual(), e.campaign_id, e.edition_id,
        )
        for e, indicator, outcome, country, ship in session.execute(ask)
    ]  # fmt: skip


def counts(found: Sequence[LedgerRow]) -> list[LedgerCount]:
    """How many entries there are by kind, year and flagship, confirmed ones told apart."""
    groups: dict[tuple[str, int, str], list[LedgerRow]] = {}
    for row in found:
        groups.setdefault((row.kind, row.year or 0, row.flagship), []).append(row)
    return [
        LedgerCount(kind, year or None, ship, len(rows), sum(row.substantiated for row in rows))
        for (kind, year, ship), rows in sorted(groups.items())
    ]


@undoable(QT_TRANSLATE_NOOP("Undo", "Record contribution"))
def record(
    session: Session,
    indicator_id: int,
    kind: LedgerKind,
    what: Bilingual,
    who: Bilingual,
    on: dt.date,
    significance: Bilingual,
    our_part: Bilingual,
    others_part: Bilingual,
    *,
    precision: Precision = Precision.DAY,
    place: Bilingual = Bilingual(),
    country: str | None = None,
    substantiated_by: str = "",
    substantiated_on: dt.date | None = None,
    source: str = "",
    flagship: str | None = None,
    campaign_id: int | None = None,
    edition_id: int | None = None,
) -> int:
    """Record a policy that changed or a commitment that was made, with everybody's part in it."""
    row = LedgerEntry(kind=kind)
    _fill(
        session, row, indicator_id, what, who, on, precision, place, country, significance,
        our_part, others_part, source, flagship, campaign_id, edition_id,
    )  # fmt: skip
    _confirm(row, substantiated_by, substantiated_on)
    session.add(row)
    session.flush()
    return row.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Edit contribution"))
def edit(
    session: Session,
    entry_id: int,
    kind: LedgerKind,
    what: Bilingual,
    who: Bilingual,
    on: dt.date,
    significance: Bilingual,
    our_part: Bilingual,
    others_part: Bilingual,
    *,
    indicator_id: int | None = None,
    precision: Precision = Precision.DAY,
    place: Bilingual = Bilingual(),
    country: str | None = None,
    substantiated_by: str = "",
    substantiated_on: dt.date | None = None,
    source: str = "",
    flagship: str | None = None,
    campaign_id: int | None = None,
    edition_id: int | None = None,
) -> None:
    """Correct an entry of the ledger."""
    row = session.get_one(LedgerEntry, entry_id)
    periods.refuse_locked_span(session, "on", row.starts, row.ends)
    row.kind = kind
    _fill(
        session, row, indicator_id or row.indicator_id, what, who, on, precision, place, country,
        significance, our_part, others_part, source, flagship, campaign_id, edition_id,
    )  # fmt: skip
    _confirm(row, substantiated_by, substantiated_on or row.substantiated_on)


@undoable(QT_TRANSLATE_NOOP("Undo", "Substantiate contribution"))
def substantiate(
    session: Session, entry_id: int, by: str, *, on: dt.date | None = None, source: str = ""
) -> None:
    """Say who besides us confirms an entry, and when."""
    row = session.get_one(LedgerEntry, entry_id)
    periods.refuse_locked_span(session, "entry_id", row.starts, row.ends)
    rules.in_order("on", on, on)
    row.substantiated_by, row.substantiated_on = _somebody_else(by), on
    if source:
        prices.refuse_ave("source", source)
        row.source = rules.clean(source)


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete contribution"))
def delete(session: Session, entry_id: int) -> None:
    """Take an entry out of the ledger."""
    row = session.get_one(LedgerEntry, entry_id)
    periods.refuse_locked_span(session, "entry_id", row.starts, row.ends)
    session.delete(row)


def window(on: dt.date, precision: Precision) -> tuple[dt.date, dt.date]:
    """The days that a day stands for when only its month, quarter or year is known."""
    if precision is Precision.DAY:
        return on, on
    if precision is Precision.YEAR:
        return dt.date(on.year, 1, 1), dt.date(on.year, 12, 31)
    if precision not in (Precision.MONTH, Precision.QUARTER):
        raise Invalid("precision", NO_PRECISION)
    months = 3 if precision is Precision.QUARTER else 1
    first = on.month if months == 1 else 3 * ((on.month - 1) // 3) + 1
    last = first + months - 1
    return dt.date(on.year, first, 1), dt.date(on.year, last, monthrange(on.year, last)[1])


def _fill(
    session: Session,
    row: LedgerEntry,
    indicator_id: int,
    what: Bilingual,
    who: Bilingual,
    on: dt.date,
    precision: Precision,
    place: Bilingual,
    country: str | None,
    significance: Bilingual,
    our_part: Bilingual,
    others_part: Bilingual,
    source: str,
    flagship: str | None,
    campaign_id: int | None,
    edition_id: int | None,
) -> None:
    indicator = session.get_one(Indicator, indicator_id)
    if guard.rank(indicator.level) < guard.rank(ResultLevel.OUTCOME):
        raise Invalid("indicator_id", NOT_OUTCOME)
    prices.refuse_ave("what", what, significance)
    prices.refuse_ave("our_part", our_part, others_part)
    prices.refuse_ave("source", source)
    guard.refuse_disguised("what", ResultLevel.OUTCOME, what)
    row.starts, row.ends = window(on, precision)
    rules.in_order("on", row.starts, row.ends)
    if row.starts > today():
        raise Invalid("on", IN_FUTURE)
    periods.refuse_locked_span(session, "on", row.starts, row.ends)
    row.precision, row.country_id = precision, lookup.country_id(session, country)
    row.indicator_id, row.flagship_id = indicator_id, lookup.flagship_id(session, flagship)
    row.what, row.who = rules.title("what", what), rules.needed("who", who, NEEDS_WHO)
    row.place = rules.body("place", place)
    if not row.place and row.country_id is None:
        raise Invalid("place", NEEDS_PLACE)
    row.significance = rules.needed("significance", significance, NEEDS_SIGNIFICANCE)
    row.our_part = rules.needed("our_part", our_part, NEEDS_OURS)
    row.others_part = rules.needed("others_part", others_part, NEEDS_OTHERS)
    row.source = rules.clean(source)
    row.campaign_id = session.get_one(Campaign, campaign_id).id if campaign_id else None
    row.edition_id = session.get_one(Edition, edition_id).id if edition_id else None


def _confirm(row: LedgerEntry, by: str, on: dt.date | None) -> None:
    """Somebody besides us, and the day they said so; nobody has no day."""
    rules.in_order("substantiated_on", on, on)
    row.substantiated_by = _somebody_else(by) if by else ""
    row.substantiated_on = on if by else None


def _somebody_else(by: str) -> str:
    tidy = rules.clean(by)
    if not tidy:
        raise Invalid("substantiated_by", NEEDS_SUBSTANTIATOR)
    if tidy.lower().strip(" .") in _OURSELVES:
        raise Invalid("substantiated_by", OURSELVES)
    return tidy
