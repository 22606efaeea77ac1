"""The calendar's entries as events of a file: one object for each thing and each series."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from icalendar import Event, vRecur

from comms_planner.interchange.calendar_data import CalendarData, Particulars
from comms_planner.interchange.ics_series import DONE, Recurring, by_series, recurring
from comms_planner.services import vocabulary
from comms_planner.services.month import Entry
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

BASIS = QT_TRANSLATE_NOOP("Calendar file", "Basis of the date: {basis}")
SOURCE = QT_TRANSLATE_NOOP("Calendar file", "Source: {source}")
THEME = QT_TRANSLATE_NOOP("Calendar file", "Theme: {theme}")
OWNER = QT_TRANSLATE_NOOP("Calendar file", "Owner: {owner}")
WITHIN = QT_TRANSLATE_NOOP("Calendar file", "The day is not fixed; it lies within these days.")
LEAP = QT_TRANSLATE_NOOP("Calendar file", "It comes in leap years only, on 29 February.")
GONE = QT_TRANSLATE_NOOP("Calendar file", "Removed from the plan")
NO_DAY = QT_TRANSLATE_NOOP("Calendar file", "The plan no longer has a day for it.")
BECAUSE = QT_TRANSLATE_NOOP("Calendar file", "{status}: {reason}")

STATUS = {"confirmed": "CONFIRMED", "held": "CONFIRMED", "cancelled": "CANCELLED"}
OFF = ("cancelled", "postponed")
"""The exceptions that do not take place on the rule's day."""

When = dt.date | dt.datetime


@dataclass(frozen=True, slots=True)
class CalendarObject:
    """What a calendar keeps under one name: an event, or a series with all that differs from it."""

    uid: str
    title: str
    events: tuple[Event, ...]
    zone: str
    first_year: int
    last_year: int


def objects(data: CalendarData, texts: Texts) -> Iterator[CalendarObject]:
    """All dated entries, those of a series put together, in the order of their first day."""
    writer = _Writer(data, texts)
    for key, entries in by_series(data.dated).items():
        uid = _uid(key, data)
        if len(entries) > 1:
            events = writer.series(uid, recurring(entries, data.series[key]))
        else:
            events = (writer.event(uid, entries[0]),)
        days = [day for e in entries for day in (e.first, e.last, e.rule_day) if day]
        yield CalendarObject(
            uid, str(events[0]["SUMMARY"]), events, _zone(entries[0]),
            min(days).year, max(days).year,
        )  # fmt: skip


def called_off(data: CalendarData, texts: Texts) -> Iterator[CalendarObject]:
    """What is no longer on the calendar, for those who may still have it on theirs."""
    writer = _Writer(data, texts)
    for entry in data.removed:
        uid = _uid(entry.key, data)
        event = writer.called_off(uid, entry)
        yield CalendarObject(
            uid, str(event["SUMMARY"]), (event,), _zone(entry), entry.first.year, entry.last.year
        )


def _uid(key: str, data: CalendarData) -> str:
    return f"{key.replace(':', '-')}@{data.uuid}.comms-planner"


def _zone(entry: Entry) -> str:
    """The zone that the file must describe; none for dates and for UTC."""
    return entry.zone if entry.start_time is not None and entry.zone != "UTC" else ""


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes events of one calendar in one language."""

    data: CalendarData
    texts: Texts

    def event(self, uid: str, entry: Entry) -> Event:
        known = self.data.of(entry)
        event = self._bare(uid, entry, self.texts.say(entry.title), self._status(entry, known))
        groups = [("entry", entry.kind)] + ([("pillar", entry.pillar)] if entry.pillar else [])
        labels = [vocabulary.label(self.texts, group, value) for group, value in groups]
        event.add("categories", labels)
        if place := self.texts.say(known.place):
            event.add("location", place)
        event.add("description", "\n".join(self._description(entry, known)))
        return event

    def called_off(self, uid: str, entry: Entry) -> Event:
        """What is gone: its name and its days as others have them, and no more than that."""
        title = self.texts.say(entry.title)
        event = self._bare(uid, entry, title or self._say(GONE), "CANCELLED")
        if title:
            event.add("description", self._say(NO_DAY))
        return event

    def _bare(self, uid: str, entry: Entry, title: str, status: str) -> Event:
        known, event = self.data.of(entry), Event()
        event.add("uid", uid)
        event.add("dtstamp", known.changed_at)
        event.add("last-modified", known.changed_at)
        event.add("sequence", known.sequence)
        event.add("summary", title)
        event.add("dtstart", at(entry.first, entry.start_time, entry))
        end = _end(entry)
        if end is not None:
            event.add("dtend", end)
        event.add("status", status)
        event.add("transp", "TRANSPARENT")
        return event

    def series(self, uid: str, series: Recurring) -> tuple[Event, ...]:
        """The rule, then what differs from it, each named by the day that the rule gives."""
        model = series.model
        event = self.event(uid, model._replace(exception="", reason=model.reason))
        if series.rule:
            event.add("rrule", vRecur.from_ical(f"{series.rule};UNTIL={_until(series)}"))
        if series.extra:
            event.add("rdate", [at(day, model.start_time, model) for day in series.extra])
        if series.left_out:
            event.add("exdate", [at(day, model.start_time, model) for day in series.left_out])
        if series.leap:
            said = f"{event['DESCRIPTION']}\n{self._say(LEAP)}"
            del event["DESCRIPTION"]
            event.add("description", said)
        return event, *(self._changed(uid, entry, model) for entry in series.changed)

    def _changed(self, uid: str, entry: Entry, model: Entry) -> Event:
        assert entry.rule_day is not None, "an exception is one to a day of the rule"
        event = self.event(uid, entry)
        event.add("recurrence-id", at(entry.rule_day, model.start_time, model))
        return event

    def _status(self, entry: Entry, known: Particulars) -> str:
        if entry.exception in OFF:
            return "CANCELLED"
        return STATUS.get(known.date_status, "TENTATIVE")

    def _say(self, shape: str, **values: str) -> str:
        return self.texts.translate("Calendar file", shape).format(**values)

    def _description(self, entry: Entry, known: Particulars) -> Iterator[str]:
        """What one should know before relying on the day: who says so, where, and why."""
        if entry.exception or entry.reason:
            status = (
                vocabulary.became(self.texts, entry)
                if entry.exception
                else vocabulary.label(self.texts, "date", entry.status)
            )
            reason = self.texts.say(entry.reason)
            yield self._say(BECAUSE, status=status, reason=reason) if reason else status
        if entry.kind == "action" and entry.status == DONE:
            yield vocabulary.label(self.texts, "work", entry.status)
        if theme := self.texts.say(known.theme):
            yield self._say(THEME, theme=theme)
        if owner := self.texts.say(entry.owner):
            yield self._say(OWNER, owner=owner)
        if entry.precision == "window":
            yield self._say(WITHIN)
        yield self._say(BASIS, basis=vocabulary.word(self.texts, "basis", entry.basis))
        if known.source:
            yield self._say(SOURCE, source=known.source)
        if note := self.texts.say(known.note):
            yield note


def at(day: dt.date, minutes: int | None, entry: Entry) -> When:
    """A day, or for a timed entry the clock time of its zone on that day."""
    if minutes is None or entry.start_time is None:
        return day
    place = dt.UTC if entry.zone == "UTC" else ZoneInfo(entry.zone)
    moment = dt.datetime.combine(day, dt.time()) + dt.timedelta(minutes=minutes)
    return moment.replace(tzinfo=place)


def _end(entry: Entry) -> When | None:
    """The first day, or the instant, that is no longer part of it; none if nobody said."""
    if entry.start_time is None:
        return entry.last + dt.timedelta(1)
    if entry.end_time is None and entry.last == entry.first:
        return None
    begin = at(entry.first, entry.start_time, entry)
    end = at(entry.last, entry.start_time if entry.end_time is None else entry.end_time, entry)
    return end if end > begin else None


def _until(series: Recurring) -> str:
    """The end of the rule: a date, or for timed events an instant in UTC."""
    last = at(series.until, series.model.start_time, series.model)
    if isinstance(last, dt.datetime):
        return last.astimezone(dt.UTC).strftime("%Y%m%dT%H%M%SZ")
    return last.strftime("%Y%m%d")
