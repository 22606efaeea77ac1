"""Days off at the duty stations, which ladders and due dates keep to."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from comms_planner.reports.parts import Band, Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, PackRequest, Section
from comms_planner.services.schedule import stations
from comms_planner.services.schedule.stations import HolidayRow, StationRow
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Days off")
LEAD = QT_TRANSLATE_NOOP(
    "Reports", "Weekends and days off of the duty stations between {first} and {last}."
)
STATION = QT_TRANSLATE_NOOP("Reports", "{station}: weekend {days}")
DAY = QT_TRANSLATE_NOOP("Reports", "Day")
NAME = QT_TRANSLATE_NOOP("Reports", "Name")
KIND = QT_TRANSLATE_NOOP("Reports", "Kind")
SAYS = QT_TRANSLATE_NOOP("Reports", "Says who")
EVERYWHERE = QT_TRANSLATE_NOOP("Reports", "Everywhere")


@dataclass(frozen=True, slots=True)
class Off:
    """The duty stations, and the days off of the period."""

    stations: tuple[StationRow, ...]
    holidays: tuple[HolidayRow, ...]


def off(session: Session, request: PackRequest) -> Off:
    """Stations with their weekends, and the days off of the period."""
    found = stations.holidays(session, request.first, request.last)
    return Off(tuple(stations.rows(session)), tuple(found))


def build(data: PackData, parts: Parts) -> Story:
    """A band for each station, then its days; those of everywhere last."""
    found, texts = data.of(off), parts.texts
    if not found.stations:
        return []
    first, last = texts.day(data.request.first), texts.day(data.request.last)
    columns = [
        Column(parts.say(DAY), 2.0),
        Column(parts.say(NAME), 3.6),
        Column(parts.say(KIND), 1.6),
        Column(parts.say(SAYS), 3.0),
    ]
    rows: list[list[str | Cell] | Band] = []
    for station in found.stations:
        weekend = texts.listed(texts.weekday(day) for day in station.weekend)
        rows.append(Band(parts.say(STATION, station=texts.say(station.name), days=weekend or "–")))
        own = (row for row in found.holidays if row.station_id == station.id)
        rows += [_line(row, parts) for row in own]
    everywhere = [row for row in found.holidays if row.station_id is None]
    if everywhere:
        rows.append(Band(parts.say(EVERYWHERE)))
        rows += [_line(row, parts) for row in everywhere]
    return [
        parts.heading(1, texts.translate("Packs", TITLE), follow=120),
        parts.body(parts.say(LEAD, first=first, last=last)),
        parts.table(columns, rows),
    ]


def _line(row: HolidayRow, parts: Parts) -> list[str | Cell]:
    texts = parts.texts
    return [
        texts.day(row.day),
        texts.say(row.name),
        label(texts, "holiday", row.kind),
        Cell(label(texts, "basis", row.basis), muted=True),
    ]


SECTION = Section("days-off", TITLE, build, new_page=False, reads=(off,))
