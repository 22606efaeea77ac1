"""All that a calendar file needs, read in one snapshot."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.interchange import calendar_log, calendar_removed
from comms_planner.interchange.calendar_filter import Wanted, chosen
from comms_planner.interchange.calendar_log import Log
from comms_planner.models import (
    Action,
    Base,
    Change,
    Country,
    Edition,
    Observance,
    Platform,
    Season,
)
from comms_planner.models.words import WorkStatus
from comms_planner.services import month, occurrences, programme
from comms_planner.services.month import Entry

NOTHING = Bilingual()


@dataclass(frozen=True, slots=True)
class Particulars:
    """What the calendar does not show of an entry but a file tells.

    `sequence` is 0 for what stands as the plan was made with it, and higher after each change
    of the thing itself or of anything that makes its series differ from the rule.
    """

    sequence: int
    changed_at: dt.datetime
    date_status: str
    note: Bilingual = NOTHING
    theme: Bilingual = NOTHING
    place: Bilingual = NOTHING
    source: str = ""


@dataclass(frozen=True, slots=True)
class Series:
    """What repeats: its name without a year, its rule, and the day from which it holds."""

    title: Bilingual
    rrule: str
    start: dt.date
    start_time: int | None = None
    end_time: int | None = None


@dataclass(frozen=True, slots=True)
class CalendarData:
    """A calendar with the particulars of its entries; `uuid` is the plan's own, for ever.

    `series` is by the key that entries name theirs by; `removed` is what is to be called off,
    since the plan no longer has it or no longer has a day for it.
    """

    uuid: str
    title: Bilingual
    dated: tuple[Entry, ...]
    undated: tuple[Entry, ...]
    particulars: Mapping[tuple[str, int], Particulars]
    series: Mapping[str, Series]
    removed: tuple[Entry, ...] = ()

    def of(self, entry: Entry) -> Particulars:
        """The particulars of one entry."""
        return self.particulars[_source(entry)]


def gather(session: Session, wanted: Wanted = Wanted()) -> CalendarData:
    """The calendar that is asked for, dropped actions included so that others can drop them too.

    The period is the plan's own, up to the last thing entered, if none is given.
    """
    plan = programme.plan(session)
    first = wanted.first or dt.date(plan.first_year, 1, 1)
    last = wanted.last or dt.date(max(plan.last_year, _last_year(session)), 12, 31)
    entries = [*month.everything(session, first, last), *_dropped(session, first, last)]
    entries = chosen(session, entries, wanted)
    entries.sort(key=lambda e: (e.first, e.last, e.key))
    log = calendar_log.read(session, calendar_log.MODELS)
    removed = calendar_removed.removed(session, wanted, log) if wanted.removed else ()
    return CalendarData(
        uuid=session.scalars(select(Change.uuid).order_by(Change.seq).limit(1)).one(),
        title=plan.title,
        dated=tuple(e for e in entries if e.is_dated),
        undated=tuple(e for e in entries if not e.is_dated),
        particulars=_particulars(session, log, removed),
        series=dict(_series(session)),
        removed=removed,
    )


def _source(entry: Entry) -> tuple[str, int]:
    """The table and id of the row an entry comes from."""
    return entry.key.partition(":")[0], entry.id


def _last_year(session: Session) -> int:
    """The last year for which anything has been entered."""
    days = [session.scalars(select(func.max(model.ends))).one() for model in (Action, Edition)]
    return max((day.year for day in days if day), default=0)


def _series(session: Session) -> Iterator[tuple[str, Series]]:
    for action in session.scalars(select(Action).where(Action.rrule.is_not(None))):
        if action.rrule and action.starts:
            yield (
                f"action:{action.id}",
                Series(
                    action.title, action.rrule, action.starts, action.start_time, action.end_time
                ),
            )
    rows = (
        *session.scalars(select(Platform)),
        *session.scalars(select(Observance)),
        *session.scalars(select(Season)),
    )
    for row in rows:
        if row.rrule and row.rrule_start:
            key = f"{row.__tablename__}:{row.slug}"
            yield key, Series(row.name, row.rrule, row.rrule_start)


def _dropped(session: Session, first: dt.date, last: dt.date) -> Iterator[Entry]:
    """Cancelled actions: off the calendar, but a file says that they are off."""
    changed = occurrences.exceptions(session)
    ask = select(Action).where(
        Action.work_status == WorkStatus.CANCELLED, Action.starts.is_not(None)
    )
    for action in session.scalars(ask):
        entry = _entry(action)
        if action.rrule is not None:
            rule = month.compiled(action.rrule, entry.first)
            model = entry._replace(series=entry.key)
            own = changed.get(("action", action.id))
            yield from occurrences.happenings(model, rule, own, first, last)
        elif entry.first <= last and entry.last >= first:
            yield entry


def _entry(action: Action) -> Entry:
    assert action.starts is not None, "only dated actions are asked for"
    return Entry(
        key=f"action:{action.id}",
        kind="action",
        id=action.id,
        title=action.title,
        first=action.starts,
        last=action.ends or action.starts,
        precision=action.precision.value,
        status=action.work_status.value,
        pillar=action.cell.pillar.key if action.cell else "",
        flagship=action.cell.flagship.slug if action.cell else "",
        owner=action.owner.name if action.owner else NOTHING,
        start_time=action.start_time,
        end_time=action.end_time,
        zone=action.zone or "",
    )


def _particulars(
    session: Session, log: Log, removed: Iterable[Entry]
) -> dict[tuple[str, int], Particulars]:
    countries = {c.id: c.name for c in session.scalars(select(Country))}
    found: dict[tuple[str, int], Particulars] = {}
    for name, model in calendar_log.MODELS.items():
        for row in session.scalars(select(model)):
            found[name, row.id] = _of(row, *log.of(name, row.id), countries)
    for entry in removed:
        found[_source(entry)] = Particulars(*log.of(*_source(entry)), "cancelled")
    return found


def _of(
    row: Base, sequence: int, at: dt.datetime, countries: Mapping[int, Bilingual]
) -> Particulars:
    if isinstance(row, Action):
        settled = {WorkStatus.CANCELLED: "cancelled", WorkStatus.DONE: "held"}
        status = settled.get(row.work_status, row.date_status.value)
        return Particulars(sequence, at, status, note=row.note)
    if isinstance(row, Edition):
        country = countries.get(row.country_id or 0, NOTHING)
        place = Bilingual(
            ", ".join(filter(None, (row.city.en, country.en))),
            "，".join(filter(None, (row.city.zh, country.zh))),
        )
        return Particulars(
            sequence, at, row.date_status.value, row.note, row.theme, place, row.source
        )
    if isinstance(row, Observance):
        return Particulars(sequence, at, "confirmed", row.note, source=row.source)
    if isinstance(row, Platform):
        return Particulars(sequence, at, "proposed", row.note)
    assert isinstance(row, Season)
    return Particulars(sequence, at, "confirmed", row.note)
