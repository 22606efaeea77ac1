"""The year, painted: twelve small months whose days are as deep as they are full, and a list."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from functools import lru_cache

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from comms_planner.design import Tokens
from comms_planner.layouts import year as layout
from comms_planner.layouts.year import SmallMonth
from comms_planner.services.month import Entry
from comms_planner.text import Texts
from comms_planner.ui.screens.calendar import keys
from comms_planner.ui.screens.calendar.parts import Part
from comms_planner.ui.screens.calendar.schedule import Schedule
from comms_planner.ui.screens.calendar.words import MOST_CLASHES, Words
from comms_planner.ui.screens.calendar.year_painting import YearPainter
from comms_planner.ui.screens.calendar.year_stage import YearStage
from comms_planner.ui.widgets.labels import tip

OWN = 1
"""The tier of what the year is planned around."""


class YearView(QWidget):
    """Shows how much lies on each day of a year, and what the year is planned around."""

    month_asked = Signal(object)
    """Somebody wants to see the month of a day."""

    def __init__(
        self, schedule: Schedule, tokens: Tokens, texts: Texts, first_weekday: int = 0
    ) -> None:
        # fields first: an accessibility tool may ask while the widget is being made
        self.schedule, self.tokens, self.texts, self.words = schedule, tokens, texts, Words(texts)
        self.year, self.first_weekday = schedule.day.year, first_weekday
        self.months: tuple[SmallMonth, ...] = layout.months(self.year, (), first_weekday)
        self.listed: list[Entry] = []
        self._counted: list[Entry] = []
        # not of QColor itself: wrapping that asks for its help, which PySide words at length
        self.colour = lru_cache(maxsize=128)(lambda name: QColor(name))
        self._stale = True
        self.layings = 0
        """How often the loads had to be counted anew: what is drawn of them is of that number."""
        super().__init__()
        self._painter = YearPainter(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Year"))
        schedule.changed.connect(self._again)
        schedule.cursor_moved.connect(self.update)

    @property
    def stage(self) -> YearStage:
        """Where everything lies now."""
        return YearStage(self.size(), self.layoutDirection())

    @property
    def busiest(self) -> int:
        """The load of the fullest day."""
        return max(month.busiest for month in self.months)

    @property
    def calmest(self) -> int:
        """The load of the emptiest day."""
        return min(d.load for month in self.months for week in month.weeks for d in week if d)

    def show_year(self, year: int) -> None:
        """Turn to a year."""
        self.year = year
        self._again()

    def lay(self) -> None:
        """Count the loads anew if anything has changed."""
        if not self._stale:
            return
        self._stale = False
        entries = self.schedule.entries
        self._counted = [e for e in entries if e.kind != "season" and not e.is_off]
        self.months = layout.months(self.year, self._counted, self.first_weekday)
        self.listed = sorted(
            (e for e in entries if e.kind == "edition" and e.tier == OWN),
            key=lambda e: (e.first, e.last, e.key),
        )

    @property
    def hidden(self) -> int:
        """How many events the list has no room for; the last line tells them."""
        rows = self.stage.rows
        return len(self.listed) - max(rows - 1, 0) if len(self.listed) > rows else 0

    def more_words(self) -> str:
        """+2 more, in the list's last line."""
        return self.tr("+%n more", "", self.hidden)

    def entry_at(self, at: QPoint) -> Entry | None:
        """The event of the list under a point."""
        self.lay()
        number = self.stage.row_at(at)
        return self.listed[number] if 0 <= number < len(self.listed) - self.hidden else None

    def _is_more(self, at: QPoint) -> bool:
        return bool(self.hidden) and self.stage.row_at(at) == len(self.listed) - self.hidden

    def parts(self) -> list[Part]:
        """The months, for those who do not see them."""
        self.lay()
        out = []
        for number, month in enumerate(self.months):
            first = dt.date(month.year, month.month, 1)
            last = first.replace(day=monthrange(month.year, month.month)[1])
            count = sum(e.first <= last and e.last >= first for e in self._counted)
            name = self.words.lane(self.texts.month(month.year, month.month), count)
            here = (first.year, first.month) == (self.schedule.day.year, self.schedule.day.month)
            inside = [e for e in self.listed if e.first <= last and e.last >= first]
            said = "; ".join(self.words.told(e, self.schedule) for e in inside)
            out.append(Part(self.stage.month(number), name, said, here))
        return out

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the year."""
        self.lay()
        self._painter.paint()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep no large picture of what is not seen."""
        super().hideEvent(event)
        self._painter.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move through the days; the other keys are those of `keys.press`."""
        mirrored = self.stage.mirrored
        days = keys.arrow_days(event, mirrored)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if days and plain:
            self.schedule.focus(self.schedule.day + dt.timedelta(days))
        elif not keys.press(event, self.schedule, self._place(), mirrored):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day or the event under the pointer; the name of a month opens it."""
        at = event.position().toPoint()
        entry, day = self.entry_at(at), self._day_at(at)
        if entry:
            self.schedule.focus(max(entry.first, dt.date(self.year, 1, 1)), entry)
        elif day:
            self.schedule.focus(day)
        elif self._is_more(at):
            name = self.tr("Events of the year")
            self.schedule.gathered.emit(name, self.listed, event.globalPosition().toPoint())
        elif event.button() == Qt.MouseButton.LeftButton and self.stage.name_at(at) >= 0:
            self.month_asked.emit(dt.date(self.year, self.stage.name_at(at) + 1, 1))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open an event, or list a day."""
        at, place = event.position().toPoint(), event.globalPosition().toPoint()
        entry, day = self.entry_at(at), self._day_at(at)
        if entry:
            self.schedule.opened.emit(entry, place)
        elif day:
            self.schedule.listed.emit(day, place)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is under the pointer."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        day = self.schedule.day if by_key else self._day_at(event.pos())
        entry = self.schedule.entry if by_key else self.entry_at(event.pos())
        if entry or day:
            place = self._place() if by_key else event.globalPos()
            self.schedule.asked.emit(entry, day or self.schedule.day, place)

    def event(self, event: QEvent) -> bool:
        """Let Tab walk through the entries of the day, and show tips."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        return keys.tab(event, self.schedule) or super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def _show_tip(self, event: QHelpEvent) -> None:
        entry, day = self.entry_at(event.pos()), self._day_at(event.pos())
        said = ""
        if entry:
            said = self.words.tip(entry, self.schedule)
        elif day:
            rows = self.schedule.clashes.on(day)
            clashes = (row.notice.say(self.texts) for row in rows[:MOST_CLASHES])
            count = self.words.day_with_items(day, len(self.schedule.on(day)))
            said = "\n".join((count, *clashes))
        QToolTip.showText(event.globalPos(), tip(said) if said else "", self)

    def _day_at(self, at: QPoint) -> dt.date | None:
        self.lay()
        found = self.stage.cell_at(at)
        if found is None:
            return None
        number, week, column = found
        weeks = self.months[number].weeks
        day = weeks[week][column] if week < len(weeks) else None
        return day.day if day else None

    def cell_of(self, day: dt.date) -> QRect | None:
        """The square of a day, if it is in the year."""
        if day.year != self.year:
            return None
        first = day.replace(day=1)
        offset = (first.weekday() - self.first_weekday) % 7 + day.day - 1
        return self.stage.cell(day.month - 1, offset // 7, offset % 7)

    def _place(self) -> QPoint:
        return self.spot().bottomLeft() + QPoint(0, 3)

    def spot(self) -> QRect:
        """Where on the screen the cursor is."""
        cell = self.cell_of(self.schedule.day) or self.rect()
        return QRect(self.mapToGlobal(cell.topLeft()), cell.size())

    def _again(self) -> None:
        self._stale = True
        self.layings += 1
        self.update()
