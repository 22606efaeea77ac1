"""What the calendar says of days and entries: for tips, details and those who listen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from comms_planner.services import vocabulary
from comms_planner.services.month import Entry
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

DAY = QT_TRANSLATE_NOOP("Calendar", "{weekday} {day} {year}")
DAY_WITH_ITEMS = QT_TRANSLATE_NOOP("Calendar", "{day}, {count}")
NOTHING = QT_TRANSLATE_NOOP("Calendar", "nothing planned")
ONE_ITEM = QT_TRANSLATE_NOOP("Calendar", "1 item")
ITEMS = QT_TRANSLATE_NOOP("Calendar", "{number} items")
ENTRY = QT_TRANSLATE_NOOP("Calendar", "{title}, {kind}, {dates}")
ENTRY_WITH_STATUS = QT_TRANSLATE_NOOP("Calendar", "{title}, {kind}, {dates}, {status}")
TO_BE_CONFIRMED = QT_TRANSLATE_NOOP("Calendar", "TBC")
PLATFORM = QT_TRANSLATE_NOOP("Calendar", "Platform")
MOMENT = QT_TRANSLATE_NOOP("Calendar", "Outside moment")
TIER = QT_TRANSLATE_NOOP("Calendar", "Observance, tier {tier}")
ACTION_OF = QT_TRANSLATE_NOOP("Calendar", "Action · {pillar}")
STILL_ON = QT_TRANSLATE_NOOP("Calendar", "Still on: {titles}")
NOTHING_BEGINS = QT_TRANSLATE_NOOP("Calendar", "Nothing begins today")
OVERDUE = QT_TRANSLATE_NOOP("Calendar", "Overdue")


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

    def items(self, count: int) -> str:
        """3 items."""
        if count == 0:
            return self._say(NOTHING)
        return self._say(ONE_ITEM) if count == 1 else self._say(
            ITEMS, number=self.texts.number(count)
        )  # fmt: skip

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
        return f"{self.dates(entry)} · {self._say(TO_BE_CONFIRMED)}"

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
        group = "work" if entry.kind == "action" else "date"
        return vocabulary.label(self.texts, group, entry.status) if entry.status else ""

    def whole(self, entry: Entry, *, overdue: bool = False) -> str:
        """An entry in one line, as a screen reader says it."""
        status = self.status(entry, overdue=overdue)
        return self._say(
            ENTRY_WITH_STATUS if status else ENTRY,
            title=self.title(entry),
            kind=self.kind(entry),
            dates=self.dates(entry),
            status=status,
        )

    def _say(self, source: str, **values: object) -> str:
        return self.texts.translate("Calendar", source).format(**values)
