"""An action as the calendar knows it: its title, its days, its time and zone."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from comms_planner.bilingual import Bilingual
from comms_planner.design import Tokens
from comms_planner.errors import Invalid
from comms_planner.services import zone_names
from comms_planner.services.month import Entry
from comms_planner.text import QT_TRANSLATE_NOOP, Texts
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.date import DayField
from comms_planner.ui.editors.text import BilingualField, TextField
from comms_planner.ui.editors.zone import ZoneField
from comms_planner.ui.screens.calendar.form_dialog import FormDialog
from comms_planner.ui.widgets.labels import PlainLabel

NO_TIME = QT_TRANSLATE_NOOP("Errors", "Write times such as 9:30 or 9:30–11:00; not “{given}”.")
TIMES = re.compile(r"(\d{1,2})[:.h：](\d{2})(?:\s*[-–—至到]\s*(\d{1,2})[:.h：](\d{2}))?")


class Edit(NamedTuple):
    """What an action is to be; times are minutes after midnight."""

    title: Bilingual
    first: dt.date
    last: dt.date
    start: int | None
    end: int | None
    zone: str | None


class EntryDialog(FormDialog):
    """Edits one action; `act` is told of the edit and may be refused."""

    asks = True

    def __init__(
        self,
        parent: QWidget,
        tokens: Tokens,
        texts: Texts,
        entry: Entry,
        clocks: Sequence[tuple[Bilingual, str]],
        act: Callable[[Edit], object],
    ) -> None:
        super().__init__(parent, tokens, texts, self.tr("Edit action"), self.tr("Save"))
        form = self.form
        self.title = form.add("title", BilingualField(self.tr("Title"), texts.language))
        self.first = form.add("starts", DayField(self.tr("From"), tokens, texts))
        self.last = form.add("ends", DayField(self.tr("To"), tokens, texts))
        self.time = form.add("start_time", TextField(self.tr("Time; empty for the whole day")))
        form.fields["end_time"] = self.time
        named = {zone: zone_names.label(texts, zone, name) for name, zone in clocks}
        if entry.zone or not named:
            named.setdefault(entry.zone or "UTC", zone_names.label(texts, entry.zone or "UTC"))
        options = [*named.items(), ("", self.tr("Another time zone…"))]
        self.clock = ChoiceField(self.tr("On the clock of"), tokens, options)
        form.body.addWidget(self.clock)
        self.zone = form.add("zone", ZoneField(self.tr("Time zone, such as Asia/Tokyo"), texts))
        self.title.load(entry.title)
        self.first.load(entry.first)
        self.last.load(entry.last)
        self.time.load(said_times(entry.start_time, entry.end_time))
        self.clock.load(entry.zone or options[0][0])
        if entry.rule_day:
            note = self.tr("It comes again. Saving asks whether you mean this one or more.")
            form.body.addWidget(PlainLabel(note, "small", wrap=True))
        self._length = entry.last - entry.first
        self.first.edited.connect(self._follow)
        self.time.edited.connect(self._arrange)
        self.clock.edited.connect(self._arrange)
        self.keep = lambda: act(self._edit())
        self._arrange()
        self.title.focus()

    def _edit(self) -> Edit:
        start, end = read_times(str(self.time.value()))
        chosen = str(self.clock.value() or self.zone.value())
        zone = chosen if start is not None else None
        return Edit(self.title.value(), self.first.value(), self.last.value(), start, end, zone)

    def _follow(self) -> None:
        """Let the last day go with the first."""
        if self.first.valid:
            self.last.load(self.first.value() + self._length)

    def _arrange(self) -> None:
        timed = bool(self.time.value())
        self.clock.setVisible(timed)
        self.zone.setVisible(timed and not self.clock.value())
        self.fit()


def said_times(start: int | None, end: int | None) -> str:
    """9:30–11:00."""
    times = [t for t in (start, end) if t is not None]
    return "–".join(f"{minutes // 60}:{minutes % 60:02}" for minutes in times)


def read_times(text: str) -> tuple[int | None, int | None]:
    """Minutes after midnight out of 9:30 or 9:30–11:00; Invalid for other words."""
    if not text.strip():
        return None, None
    found = TIMES.fullmatch(text.strip())
    if not found:
        raise Invalid("start_time", NO_TIME, given=text[:40])
    hour, minute, end_hour, end_minute = found.groups()
    start = _minutes(hour, minute, text)
    return start, None if end_hour is None else _minutes(end_hour, end_minute, text)


def _minutes(hour: str, minute: str, text: str) -> int:
    minutes = int(hour) * 60 + int(minute)
    if int(minute) > 59 or minutes > 24 * 60:
        raise Invalid("start_time", NO_TIME, given=text[:40])
    return minutes
