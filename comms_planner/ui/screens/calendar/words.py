"""What the calendar says of days and entries: for tips, details and those who listen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from comms_planner.services import vocabulary, zone_names
from comms_planner.services.month import Entry
from comms_planner.text import QT_TRANSLATE_NOOP, Texts
from comms_planner.ui.screens.calendar.looks import is_overdue

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.schedule import Schedule

DAY = QT_TRANSLATE_NOOP("Calendar", "{weekday} {day} {year}")
DAY_WITH_ITEMS = QT_TRANSLATE_NOOP("Calendar", "{day}, {count}")
HOURS = QT_TRANSLATE_NOOP("Calendar", "{day}, {begin}–{end}")
NOTHING = QT_TRANSLATE_NOOP("Calendar", "nothing planned")
NO_EVENTS = QT_TRANSLATE_NOOP("Calendar", "No event to show.")
ONE_ITEM = QT_TRANSLATE_NOOP("Calendar", "1 item")
ITEMS = QT_TRANSLATE_NOOP("Calendar", "{number} items")
TO_BE_CONFIRMED = QT_TRANSLATE_NOOP("Calendar", "TBC")
PLATFORM = QT_TRANSLATE_NOOP("Calendar", "Platform")
MOMENT = QT_TRANSLATE_NOOP("Calendar", "Outside moment")
TIER = QT_TRANSLATE_NOOP("Calendar", "Observance, tier {tier}")
ACTION_OF = QT_TRANSLATE_NOOP("Calendar", "Action · {pillar}")
STILL_ON = QT_TRANSLATE_NOOP("Calendar", "Still on: {titles}")
NOTHING_BEGINS = QT_TRANSLATE_NOOP("Calendar", "Nothing begins today")
OVERDUE = QT_TRANSLATE_NOOP("Calendar", "Overdue")
BECAUSE = QT_TRANSLATE_NOOP("Calendar", "{word}: {reason}")
AWAY = QT_TRANSLATE_NOOP("Calendar", "{word} from {day}: {reason}")
AWAY_BARE = QT_TRANSLATE_NOOP("Calendar", "{word} from {day}")
COMES_AGAIN = QT_TRANSLATE_NOOP("Calendar", "comes again")
MOST_CLASHES = 4
"""Clashes of one entry that are said in passing; the list has them all."""
COPY = QT_TRANSLATE_NOOP("Calendar", "Copy: {dates}")


def clock(minutes: int) -> str:
    """09:30, of minutes after midnight."""
    return f"{minutes // 60:02}:{minutes % 60:02}"


class Words:
    """Says days and entries in the reader's language."""

    def __init__(self, texts: Texts) -> None:
        self.texts = texts

    def title(self, entry: Entry) -> str:
        """What an entry is called."""
        return self.texts.say(entry.title)

    def day(self, day: dt.date) -> str:
        """Wed 18 Nov 2026."""
        return self._say(
            DAY,
            weekday=self.texts.weekday(day.weekday()),
            day=self.texts.short_day(day),
            year=day.year,
        )

    def day_with_items(self, day: dt.date, count: int) -> str:
        """Wed 18 Nov 2026, 3 items."""
        return self._say(DAY_WITH_ITEMS, day=self.day(day), count=self.items(count))

    def hours(self, day: dt.date, begin: int, end: int) -> str:
        """Wed 18 Nov 2026, 09:00–10:30: some hours of a day, in minutes after its midnight."""
        return self._say(HOURS, day=self.day(day), begin=clock(begin), end=clock(end))

    def items(self, count: int) -> str:
        """3 items."""
        if count == 0:
            return self._say(NOTHING)
        return self._say(ONE_ITEM) if count == 1 else self._say(
            ITEMS, number=self.texts.number(count)
        )  # fmt: skip

    def no_events(self) -> str:
        """What stands in the place of a year's events where none is shown."""
        return self._say(NO_EVENTS)

    def placed(self, entry: Entry) -> str:
        """The dates of an entry, and its time if it has one."""
        return ", ".join(filter(None, (self.dates(entry), self.time(entry))))

    def held(self, entry: Entry, *, copying: bool) -> str:
        """The dates something would have, and whether another one would have them."""
        dates = self.dates(entry)
        return self._say(COPY, dates=dates) if copying else dates

    def dates(self, entry: Entry) -> str:
        """When an entry is, no more exactly than it is known."""
        precision = "day" if entry.is_dated else entry.precision
        return self.texts.span(entry.first, entry.last, precision)

    def lane(self, name: str, count: int) -> str:
        """Cities 2030, 3 items: a lane of the timeline for those who listen."""
        return self._say(DAY_WITH_ITEMS, day=name, count=self.items(count))

    def months(self, first: dt.date, last: dt.date) -> str:
        """October 2026 – January 2027, or one month if both days are in it."""
        return self.texts.span(first, last, "month")

    def undated(self, entry: Entry) -> str:
        """Q2 2027 · TBC: for the band above the days."""
        confirmed = self._say(TO_BE_CONFIRMED)
        return confirmed if entry.precision == "tbc" else f"{self.dates(entry)} · {confirmed}"

    def kind(self, entry: Entry) -> str:
        """What sort of thing an entry is."""
        if entry.kind == "edition":
            return self._say(PLATFORM if entry.tier == 1 else MOMENT)
        if entry.kind == "observance":
            return self._say(TIER, tier=entry.tier)
        if entry.kind == "action" and entry.pillar:
            return self._say(ACTION_OF, pillar=vocabulary.label(self.texts, "pillar", entry.pillar))
        return vocabulary.label(self.texts, "entry", entry.kind)

    def running(self, entries: Sequence[Entry]) -> str:
        """What has been going on since an earlier day; on today's line even when nothing has."""
        if not entries:
            return self._say(NOTHING_BEGINS)
        return self._say(STILL_ON, titles=" · ".join(self.title(e) for e in entries))

    def status(self, entry: Entry, *, overdue: bool = False) -> str:
        """How far the work is, or how firm the date, for a chip; empty for what has neither."""
        if overdue:
            return self._say(OVERDUE)
        return vocabulary.standing(self.texts, entry) if entry.status else ""

    def exception(self, entry: Entry) -> str:
        """What became of one of a series or of an event, and why: moved (holiday)."""
        if entry.exception:
            word = vocabulary.became(self.texts, entry)
        elif entry.kind == "edition" and entry.reason:
            word = vocabulary.label(self.texts, "date", entry.status)
        else:
            return ""
        why = self.texts.say(entry.reason)
        shape = AWAY if entry.exception and entry.rule_day != entry.first else BECAUSE
        if not why:
            shape = AWAY_BARE if shape == AWAY else "{word}"
        away = self.day(entry.rule_day) if entry.rule_day else ""
        return self._say(shape, word=word, reason=why, day=away)

    def known(self, entry: Entry) -> str:
        """How exactly the date is known, and who says so."""
        precision = vocabulary.label(self.texts, "precision", entry.precision)
        basis = vocabulary.label(self.texts, "basis", entry.basis)
        return basis if entry.precision == "day" else f"{precision} · {basis}"

    def beside(self, entry: Entry) -> str:
        """What stands beside an entry in a list: what became of it, when, what it is, who says."""
        when = self.dates(entry) if entry.last > entry.first else self.time(entry)
        said = [self.exception(entry), when or self.kind(entry)]
        if entry.kind != "action":
            said.append(vocabulary.label(self.texts, "basis", entry.basis))
        return " · ".join(filter(None, said))

    def time(self, entry: Entry) -> str:
        """10:00–11:00 · Nairobi, whose clock it is; nothing for whole days."""
        times = [t for t in (entry.start_time, entry.end_time) if t is not None]
        said = "–".join(map(clock, times))
        place = self.texts.say(zone_names.of_zone(entry.zone))
        return f"{said} · {place}" if said else ""

    def told(self, entry: Entry, schedule: Schedule) -> str:
        """All that is to be said of an entry in passing, in one line for a screen reader."""
        return ", ".join(part for line in self._lines(entry, schedule) for part in line if part)

    def tip(self, entry: Entry, schedule: Schedule) -> str:
        """The same for a tip: a line each for what it is, when, what became of it, how sure that
        is, and what stands in its way."""
        lines = (" · ".join(filter(None, line)) for line in self._lines(entry, schedule))
        return "\n".join(filter(None, lines))

    def _lines(self, entry: Entry, schedule: Schedule) -> list[list[str]]:
        overdue = is_overdue(entry, schedule.today)
        state = [self.exception(entry), self.status(entry, overdue=overdue)]
        if entry.exception == entry.status or (state[0] and entry.kind == "edition"):
            state[1] = ""
        if entry.kind == "action" and entry.rule_day:
            state.append(self._say(COMES_AGAIN))
        clashes = schedule.clashes.of(entry.key)[:MOST_CLASHES]
        return [
            [self.title(entry)],
            [self.kind(entry), self.dates(entry), self.time(entry)],
            state,
            [self.known(entry)],
            *([row.notice.say(self.texts)] for row in clashes),
        ]

    def _say(self, source: str, **values: object) -> str:
        return self.texts.translate("Calendar", source).format(**values)
