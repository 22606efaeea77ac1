"""Duty stations: their working days and days off, and how to correct them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import lru_cache
from zoneinfo import available_timezones

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid, Missing
from comms_planner.models import Action, DutyStation, Holiday, rules
from comms_planner.models.words import Basis
from comms_planner.models.words import HolidayKind as HolidayKind
from comms_planner.services.planner import reads, undoable
from comms_planner.services.schedule.working import (
    WEEKDAYS,
    DayOff,
    WorkingCalendar,
    calendar_of,
    weekdays_off,
)
from comms_planner.store import many
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

UNKNOWN_ZONE = QT_TRANSLATE_NOOP(
    "Errors", "“{zone}” is not a time zone. Write it as Africa/Nairobi or Europe/Zurich."
)
NO_STATION = QT_TRANSLATE_NOOP(
    "Errors", "There is no duty station “{slug}” in the plan. Choose another."
)
TAKEN = QT_TRANSLATE_NOOP("Errors", "“{name}” already stands on that day. Choose another day.")
IN_USE = QT_TRANSLATE_NOOP(
    "Errors", "Tasks reckon with this duty station. Give them another first."
)
KNOWN_SLUG = QT_TRANSLATE_NOOP(
    "Errors", "There is a duty station “{slug}” already. Give another name."
)
ONLY_FLOATING = QT_TRANSLATE_NOOP(
    "Errors", "Only a floating holiday goes without a duty station. Choose one."
)


SOURCES = (
    QT_TRANSLATE_NOOP("Holiday source", "United Nations Headquarters, recalled"),
    QT_TRANSLATE_NOOP("Holiday source", "Kenyan public holiday, recalled"),
    QT_TRANSLATE_NOOP("Holiday source", "Thai public holiday, recalled"),
    QT_TRANSLATE_NOOP("Holiday source", "United States federal holiday, recalled"),
    QT_TRANSLATE_NOOP("Holiday source", "Geneva public holiday, recalled"),
    QT_TRANSLATE_NOOP("Holiday source", "floating holiday of the United Nations, recalled"),
    QT_TRANSLATE_NOOP(
        "Holiday source",
        "floating holiday of the United Nations, recalled; added by the General Assembly in 2023",
    ),
    QT_TRANSLATE_NOOP(
        "Holiday source",
        "estimate from 2027 on: the sighting of the moon decides; before that as kept in Kenya",
    ),
)
"""Who says so of the days off that come with a plan; what others write stands as written."""


@dataclass(frozen=True, slots=True)
class StationRow:
    """A duty station as lists and choices show it; `weekend` as weekday numbers from Monday."""

    id: int
    slug: str
    name: Bilingual
    zone: str
    weekend: tuple[int, ...]
    note: Bilingual


@dataclass(frozen=True, slots=True)
class HolidayRow:
    """A day off, with who says so; without a station it warns everybody."""

    id: int
    station_id: int | None
    station: str
    day: dt.date
    name: Bilingual
    kind: str
    basis: str
    source: str


def source(texts: Texts, row: HolidayRow) -> str:
    """Who says so, in the reader's language where it came with the plan."""
    return texts.translate("Holiday source", row.source) if row.source in SOURCES else row.source


@reads(DutyStation)
def rows(session: Session) -> list[StationRow]:
    """All duty stations; the first is the one a plan reckons with unless told otherwise."""
    order = (DutyStation.position, DutyStation.id)
    return [
        StationRow(s.id, s.slug, s.name, s.zone, tuple(sorted(weekdays_off(s.weekend))), s.note)
        for s in session.scalars(select(DutyStation).order_by(*order))
    ]


@reads(DutyStation, Holiday)
def holidays(
    session: Session,
    first: dt.date,
    last: dt.date,
    *,
    station_id: int | None = None,
) -> list[HolidayRow]:
    """The days off from first to last: of one station, or of all; floating ones always."""
    ask = (
        select(Holiday, DutyStation.slug)
        .outerjoin(DutyStation, DutyStation.id == Holiday.station_id)
        .where(Holiday.day.between(first, last))
        .order_by(Holiday.day, DutyStation.position.nulls_first(), Holiday.id)
    )
    if station_id is not None:
        ask = ask.where(or_(Holiday.station_id == station_id, Holiday.station_id.is_(None)))
    return [
        HolidayRow(
            h.id, h.station_id, slug or "", h.day, h.name, h.kind.value, h.basis.value, h.source
        )
        for h, slug in session.execute(ask)
    ]


@reads(DutyStation, Holiday)
def calendar(session: Session, station_id: int | None = None) -> WorkingCalendar:
    """The working days of a station, or of the plan's first one; of nowhere if there is none."""
    station = session.get(DutyStation, station_id) if station_id else first(session)
    if station is None:
        return WorkingCalendar()
    found = session.execute(
        select(Holiday.day, Holiday.name, Holiday.kind).where(
            or_(Holiday.station_id == station.id, Holiday.station_id.is_(None))
        )
    )
    return calendar_of(station.weekend, (DayOff(day, name, kind) for day, name, kind in found))


class Calendars(dict[int | None, WorkingCalendar]):
    """The calendar of each station asked for, read once; None is the plan's first station."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def __missing__(self, station_id: int | None) -> WorkingCalendar:
        self[station_id] = made = calendar(self._session, station_id)
        return made


def first(session: Session) -> DutyStation | None:
    """The duty station a plan reckons with unless told otherwise."""
    order = (DutyStation.position, DutyStation.id)
    return session.scalars(select(DutyStation).order_by(*order)).first()


def by_slug(session: Session, slug: str) -> DutyStation:
    """A duty station by its slug; Missing where there is none."""
    found = session.scalars(select(DutyStation).where(DutyStation.slug == slug)).first()
    if found is None:
        raise Missing(NO_STATION, slug=slug)
    return found


@undoable(QT_TRANSLATE_NOOP("Undo", "Add duty station"))
def add(session: Session, slug: str, name: Bilingual, zone: str, *, weekend: str = "SA,SU") -> int:
    """Reckon with another duty station, its clock and its weekend."""
    tidy = rules.clean(slug).casefold()
    if session.scalars(select(DutyStation.id).where(DutyStation.slug == tidy)).first():
        raise Invalid("slug", KNOWN_SLUG, slug=tidy)
    station = DutyStation(
        slug=tidy,
        name=rules.title("name", name),
        zone=checked_zone(zone),
        weekend=_spelled(weekend),
        note=Bilingual(),
        position=len(rows(session)),
    )
    session.add(station)
    session.flush()
    return station.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Change weekend"))
def set_weekend(session: Session, station_id: int, weekend: str) -> None:
    """Say which weekdays are off at a station, such as "FR,SA"."""
    session.get_one(DutyStation, station_id).weekend = _spelled(weekend)


@undoable(QT_TRANSLATE_NOOP("Undo", "Edit duty station"))
def edit(
    session: Session, station_id: int, *, name: Bilingual, zone: str, weekend: str,
    note: Bilingual = Bilingual(),
) -> None:  # fmt: skip
    """Change what a station is called, its clock, the weekdays off there, and its note."""
    station = session.get_one(DutyStation, station_id)
    station.name, station.note = rules.title("name", name), rules.body("note", note)
    station.zone, station.weekend = checked_zone(zone), _spelled(weekend)


@undoable(QT_TRANSLATE_NOOP("Undo", "Reckon with another duty station"))
def prefer(session: Session, station_id: int) -> None:
    """Make a station the one that the plan reckons with unless told otherwise."""
    chosen = session.get_one(DutyStation, station_id)
    order = (DutyStation.position, DutyStation.id)
    others = [s for s in session.scalars(select(DutyStation).order_by(*order)) if s is not chosen]
    for position, station in enumerate([chosen, *others]):
        station.position = position


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete duty station"))
def remove(session: Session, station_id: int) -> None:
    """Take a duty station and its days off out of the plan; refused while tasks use it."""
    station = session.get_one(DutyStation, station_id)
    if session.scalars(select(Action.id).where(Action.station_id == station_id)).first():
        raise Invalid("station_id", IN_USE)
    session.delete(station)


@undoable(QT_TRANSLATE_NOOP("Undo", "Add day off"))
def add_holiday(
    session: Session,
    station_id: int | None,
    day: dt.date,
    name: Bilingual,
    *,
    kind: HolidayKind = HolidayKind.FULL,
    source: str = "",
) -> int:
    """Enter a day off at a station, or a floating holiday for all."""
    holiday = Holiday(station_id=station_id, basis=Basis.OURS)
    _write(session, holiday, day, name, kind, source)
    session.add(holiday)
    session.flush()
    return holiday.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Edit day off"))
def edit_holiday(
    session: Session,
    holiday_id: int,
    *,
    day: dt.date,
    name: Bilingual,
    kind: HolidayKind,
    source: str = "",
) -> None:
    """Correct a day off: its day, its name, how much of it is off, and who says so."""
    holiday = session.get_one(Holiday, holiday_id)
    if (day, kind) != (holiday.day, holiday.kind):
        holiday.basis = Basis.OURS
    _write(session, holiday, day, name, kind, source)


def _write(
    session: Session, holiday: Holiday, day: dt.date, name: Bilingual, kind: HolidayKind,
    source: str,
) -> None:  # fmt: skip
    if holiday.station_id is None and kind is not HolidayKind.FLOATING:
        raise Invalid("station_id", ONLY_FLOATING)
    rules.in_order("day", day, day)
    tidy = rules.title("name", name)
    same = select(Holiday).where(Holiday.day == day, Holiday.station_id == holiday.station_id)
    if any(h.name == tidy and h.id != holiday.id for h in session.scalars(same)):
        raise Invalid("name", TAKEN, name=tidy.en or tidy.zh)
    holiday.day, holiday.name, holiday.kind = day, tidy, kind
    holiday.source = rules.clean(source)


@undoable(QT_TRANSLATE_NOOP("Undo", "Remove day off"))
def remove_holiday(session: Session, holiday_id: int) -> None:
    """Take a day off out of a station's calendar, or a floating holiday out of all."""
    session.delete(session.get_one(Holiday, holiday_id))


@undoable(QT_TRANSLATE_NOOP("Undo", "Remove days off"))
def remove_holidays(session: Session, holiday_ids: tuple[int, ...]) -> None:
    """Take several days off out of their calendars as one step."""
    many.remove(session, Holiday, holiday_ids)


def checked_zone(zone: str) -> str:
    """A time zone that this computer knows."""
    tidy = zone.strip()
    if tidy not in _known_zones():
        raise Invalid("zone", UNKNOWN_ZONE, zone=tidy[:60])
    return tidy


@lru_cache(maxsize=1)
def _known_zones() -> frozenset[str]:
    """The zones of this computer: finding them takes longer than a thousand other steps."""
    return frozenset(available_timezones())


def _spelled(weekend: str) -> str:
    return ",".join(WEEKDAYS[number] for number in sorted(weekdays_off(weekend)))
