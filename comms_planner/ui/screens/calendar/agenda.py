"""The agenda, painted: the days ahead as a list."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip

from comms_planner.design import Tokens
from comms_planner.layouts import agenda as layout
from comms_planner.text import Texts
from comms_planner.ui.screens.calendar import keys
from comms_planner.ui.screens.calendar.agenda_painting import AgendaPainter
from comms_planner.ui.screens.calendar.agenda_rows import ENTRY, Row, rows_of
from comms_planner.ui.screens.calendar.pages import same_day
from comms_planner.ui.screens.calendar.parts import Part
from comms_planner.ui.screens.calendar.schedule import Schedule
from comms_planner.ui.screens.calendar.words import Words
from comms_planner.ui.widgets.labels import tip

DAYS = 90


class AgendaView(QAbstractScrollArea):
    """Lists the entries of a schedule by day, with the same keys as the month."""

    laid = Signal()
    """What had changed is being painted for the first time."""

    def __init__(self, schedule: Schedule, tokens: Tokens, texts: Texts) -> None:
        # fields first: an accessibility tool may ask while the widget is being made
        self.schedule, self.tokens, self.texts, self.words = schedule, tokens, texts, Words(texts)
        self.first = schedule.today
        self.rows: list[Row] = []
        self.hovered = ""
        self._tops: list[int] = []
        self._stale = self._unseen = True
        super().__init__()
        self._painter = AgendaPainter(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Agenda"))
        schedule.changed.connect(self._again)
        schedule.cursor_moved.connect(self._follow)

    def first_for(self, day: dt.date) -> dt.date:
        """From when on days are listed for one of them: today, or the beginning of a month."""
        return day if day == self.schedule.today else day.replace(day=1)

    def show_from(self, day: dt.date) -> None:
        """List the days from here on."""
        self.first = day
        self.verticalScrollBar().setValue(0)
        self._stale = True  # listed once what happens on these days has come
        self.viewport().update()

    def days_shown(self) -> tuple[dt.date, dt.date]:
        """The first and the last day that may be listed."""
        return self.first, self.first + dt.timedelta(DAYS - 1)

    def days_beside(self, pages: int) -> tuple[dt.date, dt.date]:
        """The first and the last day that may be listed so many pages on or back."""
        first = self.first_for(same_day(self.schedule.day, self.first.replace(day=1), pages))
        return first, first + dt.timedelta(DAYS - 1)

    def lay(self) -> None:
        """List everything anew if anything has changed."""
        if not self._stale:
            return
        self._stale, self._unseen = False, True
        entries, today = self.schedule.entries, self.schedule.today
        days = layout.days(entries, *self.days_shown(), today, lambda entry: entry.goes_on)
        self.rows = rows_of(days)
        self._tops = [row.top for row in self.rows]
        self._measure()

    def _measure(self) -> None:
        """How far the list can be scrolled."""
        height = self.rows[-1].bottom if self.rows else 0
        bar = self.verticalScrollBar()
        bar.setRange(0, max(height - self.viewport().height(), 0))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(30)

    def row_at(self, at: QPoint) -> Row | None:
        """The row under a point of the viewport."""
        self.lay()
        y = at.y() + self.verticalScrollBar().value()
        index = bisect_right(self._tops, y) - 1
        return self.rows[index] if index >= 0 and y < self.rows[index].bottom else None

    def visible_rows(self, top: int, bottom: int) -> list[Row]:
        """The rows between two heights of the viewport."""
        self.lay()
        shift = self.verticalScrollBar().value()
        first = max(bisect_right(self._tops, top + shift) - 1, 0)
        last = bisect_right(self._tops, bottom + shift)
        return self.rows[first:last]

    def parts(self) -> list[Part]:
        """The rows in view, for those who do not see them."""
        out, shift = [], self.verticalScrollBar().value()
        width, here = self.viewport().width(), self.row_of_cursor()
        for row in self.visible_rows(0, self.viewport().height()):
            if not row.day:
                continue
            rect = QRect(0, row.top - shift, width, row.height)
            name = self.words.title(row.entry) if row.entry else self.words.day(row.day)
            said = (
                f"{self.words.day(row.day)}; {self.words.told(row.entry, self.schedule)}"
                if row.entry
                else self.words.running(row.running)
            )
            out.append(Part(rect, name, said, row is here))
        return out

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows in view."""
        self.lay()
        self._painter.paint(event.rect())
        if self._unseen:
            self._unseen = False
            self.laid.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the new room; what is listed stays."""
        self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down choose entries; the other keys are those of `keys.press`."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if plain and key in steps:
            self._choose(steps[key])
            return
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if not keys.press(event, self.schedule, self._place(), mirrored):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the pointer."""
        row = self.row_at(event.position().toPoint())
        if row and row.day:
            self.schedule.focus(row.day, row.entry)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is under the pointer."""
        row = self.row_at(event.position().toPoint())
        if row and row.day and event.button() == Qt.MouseButton.LeftButton:
            at = event.globalPosition().toPoint()
            if row.entry:
                self.schedule.opened.emit(row.entry, at)
            else:
                self.schedule.wanted.emit(row.day, row.day, at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what is under the pointer."""
        row = self.row_at(event.position().toPoint())
        key = row.entry.key if row and row.entry else ""
        if key != self.hovered:
            self.hovered = key
            self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is under the pointer."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.schedule.asked.emit(self.schedule.entry, self.schedule.day, self._place())
            return
        row = self.row_at(event.pos())
        if row and row.day:
            self.schedule.focus(row.day, row.entry)
            self.schedule.asked.emit(row.entry, row.day, event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Show tips, forget the pointer when it goes."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self.row_at(event.pos())
            said = self.words.tip(row.entry, self.schedule) if row and row.entry else ""
            QToolTip.showText(event.globalPos(), tip(said), self)
            return True
        if event.type() == QEvent.Type.Leave and self.hovered:
            self.hovered = ""
            self.viewport().update()
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _choose(self, step: int) -> None:
        """Choose the next entry down or up the list."""
        self.lay()
        listed = [row for row in self.rows if row.entry]
        if not listed:
            return
        chosen = self.schedule.chosen
        at = next((n for n, row in enumerate(listed) if row.entry and row.entry.key == chosen), -1)
        if at < 0:
            later = (n for n, r in enumerate(listed) if r.day and r.day >= self.schedule.day)
            at = next(later, len(listed)) - (step > 0)
        row = listed[min(max(at + step, 0), len(listed) - 1)]
        if row.day:
            self.schedule.focus(row.day, row.entry)

    def row_of_cursor(self) -> Row | None:
        """The row of the cursor."""
        self.lay()
        schedule = self.schedule
        chosen = (r for r in self.rows if r.entry and r.entry.key == schedule.chosen)
        ahead = (r for r in self.rows if r.day and r.day >= schedule.day)
        return next(chosen, None) if schedule.chosen else next(ahead, None)

    def _place(self) -> QPoint:
        return self.spot().bottomLeft() + QPoint(self.viewport().width() // 4, 1)

    def spot(self) -> QRect:
        """Where on the screen the row of the cursor is."""
        row, width = self.row_of_cursor(), self.viewport().width()
        top, bottom = (row.top, row.bottom) if row else (0, 0)
        at = QPoint(0, top - self.verticalScrollBar().value())
        return QRect(self.viewport().mapToGlobal(at), QSize(width, bottom - top))

    def _follow(self) -> None:
        """Bring the cursor into view."""
        if not self.isVisible():
            return
        row, bar = self.row_of_cursor(), self.verticalScrollBar()
        if row:
            area = QRect(0, bar.value(), 1, self.viewport().height())
            leaps = row.top > area.bottom() + ENTRY  # then what follows is wanted too
            if leaps or row.top - 40 < area.top():
                bar.setValue(row.top - 40)
            elif row.bottom > area.bottom():
                bar.setValue(row.bottom - area.height())
        self.viewport().update()

    def _again(self) -> None:
        self._stale = True
        if self.isVisible():
            self.lay()
            self.viewport().update()
