"""The month, painted: weeks of days with what lies on them."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from comms_planner.design import Tokens
from comms_planner.layouts import month as layout
from comms_planner.layouts.month import Bar, Packed, Weeks
from comms_planner.services.month import Entry, matters
from comms_planner.text import Texts
from comms_planner.ui.screens.calendar import keys
from comms_planner.ui.screens.calendar.grid import Grid
from comms_planner.ui.screens.calendar.keys import months_later
from comms_planner.ui.screens.calendar.month_painting import MonthPainter
from comms_planner.ui.screens.calendar.mouse import Mouse
from comms_planner.ui.screens.calendar.schedule import Schedule
from comms_planner.ui.screens.calendar.words import Words
from comms_planner.ui.widgets.labels import tip

SMALLEST = QSize(560, 236)
"""All days and how much lies on them; bars come with more room."""
MOST_RIBBONS = 2


class MonthView(QWidget):
    """Shows the month of a schedule that `show_month` names; every gesture has a key."""

    laid = Signal()
    """What had changed is being painted for the first time."""

    def __init__(
        self, schedule: Schedule, tokens: Tokens, texts: Texts, first_weekday: int = 0
    ) -> None:
        # fields first: an accessibility tool may ask while the QWidget is being made
        self.schedule, self.tokens, self.texts = schedule, tokens, texts
        self.words, self.first_weekday = Words(texts), first_weekday
        self.year, self.month = schedule.day.year, schedule.day.month
        weeks = self.weeks_of(self.year, self.month)
        self.grid = Grid(weeks, SMALLEST, (0,) * len(weeks))
        self.packed: Packed[Entry] = Packed([], [0] * self.grid.days)
        self.ribbons: list[Bar[Entry]] = []
        self._laid = self._has_grid = False
        self.layings = 0
        """How often everything had to be placed anew: what is drawn of it is of that number."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(SMALLEST)
        self.setAccessibleName(self.tr("Month"))
        self.more_words = lru_cache(maxsize=512)(lambda n: self.tr("+%n more", "", n))
        self.mouse = Mouse(self)
        self._painter = MonthPainter(self)
        schedule.changed.connect(self.lay_again)
        schedule.cursor_moved.connect(self.update)

    def show_month(self, year: int, month: int) -> None:
        """Turn to a month."""
        self.year, self.month = year, month
        self.lay_again()

    def days_shown(self) -> tuple[dt.date, dt.date]:
        """The first and the last day that has a cell."""
        return self.days_of(self.year, self.month)

    def days_of(self, year: int, month: int) -> tuple[dt.date, dt.date]:
        """The first and the last day that has a cell when some month is shown."""
        weeks = self.weeks_of(year, month)
        return weeks[0][0], weeks[-1][-1]

    def days_beside(self, pages: int) -> tuple[dt.date, dt.date]:
        """The first and the last day that has a cell so many months on or back."""
        there = months_later(dt.date(self.year, self.month, 1), pages)
        return self.days_of(there.year, there.month)

    def weeks_of(self, year: int, month: int) -> Weeks:
        """The whole weeks that show a month."""
        return layout.weeks(year, month, self.first_weekday)

    def is_outside(self, day: dt.date) -> bool:
        """Whether a day is shown only because its week is."""
        return day.month != self.month

    def lay_again(self) -> None:
        """Place everything anew before the next paint."""
        self._laid = self._has_grid = False
        self.layings += 1
        self.update()

    def lay(self) -> None:
        """Place the bars if anything has changed since the last time."""
        self.lay_grid()
        if self._laid:
            return
        self._laid = True
        self._painter.ready()
        weeks = self.weeks_of(self.year, self.month)
        bars = [entry for entry in self.schedule.entries if entry.kind != "season"]
        lines = [self.grid.lines(week) for week in range(len(weeks))]
        must_show = self._matters if self.schedule.preview else matters
        packed = layout.pack(weeks, bars, lines, must_show, spare=0)
        self.packed = layout.spread(packed, lines, self._painter.lines_wanted)

    def lay_grid(self) -> None:
        """Place the days, which is all that it takes to bring one into view."""
        if self._has_grid:
            return
        self._has_grid = True
        weeks = self.weeks_of(self.year, self.month)
        seasons = [entry for entry in self.schedule.entries if entry.kind == "season"]
        self.ribbons = layout.pack(weeks, seasons, MOST_RIBBONS).bars
        counts = [0] * len(weeks)
        for bar in self.ribbons:
            counts[bar.week] = max(counts[bar.week], bar.lane + 1)
        self.grid = Grid(weeks, self.size(), tuple(counts), self.layoutDirection())

    def _matters(self, entry: Entry) -> bool:
        """Whether an entry may not hide: what is dragged, own events, days to campaign on."""
        preview = self.schedule.preview
        if preview and entry.key == preview.key:
            return True
        return matters(entry)

    def bar_at(self, at: QPoint) -> tuple[Bar[Entry], QRect] | None:
        """The bar under a point, with its rectangle."""
        self.lay()
        for bar in self.packed.bars:
            rect = self.grid.bar(bar)
            if rect.contains(at):
                return bar, rect
        for bar in self.ribbons:
            rect = self.grid.ribbon(bar)
            if rect.contains(at):
                return bar, rect
        return None

    def more_at(self, at: QPoint) -> dt.date | None:
        """The day whose "+n more" is under a point."""
        self.lay()
        index = self.grid.index_at(at)
        if self.packed.hidden[index] and self.grid.more(index).contains(at):
            return self.grid.day(index)
        return None

    def place_of(self, day: dt.date, entry: Entry | None) -> QPoint:
        """Where on the screen something about a day or an entry should open."""
        return self.spot_of(day, entry).bottomLeft() + QPoint(8, 2)

    def spot_of(self, day: dt.date, entry: Entry | None) -> QRect:
        """Where on the screen a day or an entry is."""
        self.lay()
        rect = self.grid.cell(min(max(self.grid.index(day), 0), self.grid.days - 1))
        for bar in self.packed.bars:
            if entry and bar.item.key == entry.key:
                rect = self.grid.bar(bar)
                break
        return QRect(self.mapToGlobal(rect.topLeft()), rect.size())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the month."""
        is_new = not self._laid
        self.lay()
        self._painter.paint()
        if is_new:
            self.laid.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything in the new room."""
        self.lay_again()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep no large picture of what is not seen."""
        super().hideEvent(event)
        self._painter.forget()

    def changeEvent(self, event: QEvent) -> None:
        """Mirror when the reading direction changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.lay_again()

    def event(self, event: QEvent) -> bool:
        """Let Tab walk through the entries of the day, and show tips."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        return keys.tab(event, self.schedule) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move through the days; the other keys are those of `keys.press`."""
        if event.key() == Qt.Key.Key_Escape and self.mouse.cancel():
            return
        days = keys.arrow_days(event, self.grid.mirrored)
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if days and not plain:
            self.schedule.focus(self.schedule.day + dt.timedelta(days))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not plain:
            column = self.grid.index(self.schedule.day) % layout.WEEK
            end = layout.WEEK - 1 if event.key() == Qt.Key.Key_End else 0
            self.schedule.focus(self.schedule.day + dt.timedelta(end - column))
        elif not keys.press(
            event,
            self.schedule,
            self.place_of(self.schedule.day, self.schedule.entry),
            self.grid.mirrored,
        ):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of what is under the pointer."""
        self.mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or show what could be dragged."""
        self.mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop."""
        self.mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is under the pointer."""
        self.mouse.double(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is under the pointer."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            entry, day = self.schedule.entry, self.schedule.day
            self.schedule.asked.emit(entry, day, self.place_of(day, entry))
            return
        found = self.bar_at(event.pos())
        day = self.grid.day(self.grid.index_at(event.pos()))
        self.schedule.focus(day, found[0].item if found else None)
        self.schedule.asked.emit(found[0].item if found else None, day, event.globalPos())

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        self.mouse.leave()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def _show_tip(self, event: QHelpEvent) -> None:
        found = self.bar_at(event.pos())
        if found is None:
            QToolTip.hideText()
            return
        entry = found[0].item
        said = self.words.tip(entry, self.schedule)
        QToolTip.showText(event.globalPos(), tip(said), self, found[1])
