"""The week or one day, painted: whole days in a band above, times in hours below."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip

from comms_planner.design import Tokens
from comms_planner.layouts import timegrid
from comms_planner.layouts.timegrid import Band, Block
from comms_planner.services.month import Entry
from comms_planner.text import QT_TRANSLATE_NOOP, Texts
from comms_planner.ui.screens.calendar import keys
from comms_planner.ui.screens.calendar.parts import Part
from comms_planner.ui.screens.calendar.schedule import Schedule
from comms_planner.ui.screens.calendar.week_beyond import Beyond
from comms_planner.ui.screens.calendar.week_crowds import Crowds
from comms_planner.ui.screens.calendar.week_mouse import WeekMouse
from comms_planner.ui.screens.calendar.week_painting import WeekPainter
from comms_planner.ui.screens.calendar.week_stage import GAP, HEAD, HOUR, LINE, WeekStage
from comms_planner.ui.screens.calendar.words import Words, clock
from comms_planner.ui.widgets.labels import tip

MOST_ZONES = 4
FIRST_HOUR = 7
"""The hour that is at the top when the view opens."""
BAND_SHARE = {1: 0.62, 7: 0.5}
"""How much of the height the band may take, by the number of days."""
A_MINUTE = 60_000
TIMED = QT_TRANSLATE_NOOP("Calendar", "{time} {title}")


class WeekView(QAbstractScrollArea):
    """Shows seven days of a schedule, or one, with the same keys as the month."""

    laid = Signal()
    """What had changed is being painted for the first time."""
    resized = Signal()
    """There is other room for what lies over the corners."""

    def __init__(
        self,
        schedule: Schedule,
        tokens: Tokens,
        texts: Texts,
        days: int,
        zones: Sequence[tuple[str, str]] = (),
        first_weekday: int = 0,
    ) -> None:
        # fields first: an accessibility tool may ask while the widget is being made
        self.schedule, self.tokens, self.texts, self.words = schedule, tokens, texts, Words(texts)
        self.zones = list(zones[:MOST_ZONES])
        self._days, self._first_weekday = days, first_weekday
        self._first = schedule.day
        self.band: Band[Entry] = Band([], [0] * days, 0)
        self.blocks: list[Block[Entry]] = []
        self.crowds = Crowds(self)
        self.beyond = Beyond(self)
        self._stale, self._opened = True, False
        self.layings, self._laid = 1, 0
        """How often everything had to be placed anew, and how often it was when last painted."""
        # not of QColor itself: wrapping that asks for its help, which PySide words at length
        self.colour = lru_cache(maxsize=128)(lambda name: QColor(name))
        self.more_words = lru_cache(maxsize=512)(lambda n: self.tr("+%n more", "", n))
        self.bare_more = lru_cache(maxsize=512)(lambda n: self.tr("+%n", "", n))
        super().__init__()
        self.mouse = WeekMouse(self)
        self._painter = WeekPainter(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Week") if days > 1 else self.tr("Day"))
        self._minute = QTimer(self, interval=A_MINUTE)
        self._minute.timeout.connect(self.viewport().update)
        self._minute.start()
        schedule.changed.connect(self._again)
        schedule.cursor_moved.connect(self._bring)
        schedule.cursor_moved.connect(self.viewport().update)
        self.show_day(schedule.day)

    @property
    def stage(self) -> WeekStage:
        """Where everything lies now."""
        lines = self.band.lines + any(self.band.hidden)
        return WeekStage(
            self._first, self._days, self.viewport().size(), len(self.zones), max(lines, 1),
            self.verticalScrollBar().value(), self.layoutDirection(),
        )  # fmt: skip

    def show_day(self, day: dt.date) -> None:
        """Show the day, or the week that it lies in."""
        back = (day.weekday() - self._first_weekday) % 7 if self._days > 1 else 0
        self._first = max(day, dt.date.min + dt.timedelta(7)) - dt.timedelta(back)
        self._again()

    def show_zones(self, zones: Sequence[tuple[str, str]]) -> None:
        """Show the hours on other clocks, the main one first."""
        self.zones = list(zones[:MOST_ZONES])
        self._again()

    def days_shown(self) -> tuple[dt.date, dt.date]:
        """The first and the last day."""
        return self._first, self._first + dt.timedelta(self._days - 1)

    @property
    def place(self) -> str:
        """The zone of the main clock; nothing where there is none."""
        return self.zones[0][1] if self.zones else ""

    def days_beside(self, pages: int) -> tuple[dt.date, dt.date]:
        """The days, by clocks of their own, of all that is shown so many pages on or back."""
        first, last = self.days_shown()
        step = dt.timedelta(self._days * pages)
        return timegrid.around(first + step, last + step, self.place)

    def now(self) -> tuple[dt.date, int]:
        """This minute on the clock of the first duty station."""
        here = (
            dt.datetime.now(ZoneInfo(self.place)) if self.place else dt.datetime.now().astimezone()
        )
        return here.date(), here.hour * 60 + here.minute

    def lay(self) -> None:
        """Place everything if anything has changed."""
        if not self._stale:
            return
        self._stale = False
        timed = [e for e in self.schedule.entries if e.start_time is not None]
        whole = [e for e in self.schedule.entries if e.start_time is None]
        preview = self.schedule.preview
        if preview:
            whole.sort(key=lambda e: e.key != preview.key)
        room = self.viewport().height() * BAND_SHARE[self._days] - HEAD
        lines = max(int(room // LINE), 2)
        self.band = timegrid.band(whole, self._first, self._days, lines)
        bar, stage = self.verticalScrollBar(), self.stage
        placed = timegrid.blocks(
            (entry, *piece) for entry in timed for piece in self._pieces(entry)
        )
        self.blocks, self.crowds.all = timegrid.gathered(
            placed, stage.most_columns, stage.beside_crowd
        )
        if preview:  # what is dragged shows even where it lands in a crowd
            self.blocks += [
                replace(b, column=0, columns=1)
                for b in placed
                if b.item.key == preview.key
                and not any(
                    shown.item.key == preview.key and shown.day == b.day for shown in self.blocks
                )
            ]
        bar.setRange(0, max(stage.height - (self.viewport().height() - stage.band_bottom), 0))
        bar.setPageStep(max(self.viewport().height() - stage.band_bottom, 1))
        bar.setSingleStep(HOUR // 2)
        if not self._opened and self.isVisible():
            self._opened = True
            bar.setValue(FIRST_HOUR * HOUR - HOUR // 3)

    def hours_of(self, entry: Entry) -> tuple[timegrid.Clock, timegrid.Clock]:
        """When a timed entry begins and ends, on the main clock."""
        return timegrid.hours_of(entry, self.place)

    def timed_words(self, entry: Entry) -> str:
        """09:30 Press briefing."""
        begin, end = self.hours_of(entry)
        time = clock(begin[1])
        preview = self.schedule.preview
        if preview and preview.key == entry.key and end > begin:  # while it is being changed
            time = f"{time}–{clock(end[1])}"
        said = self.texts.translate("Calendar", TIMED)
        return said.format(time=time, title=self.words.title(entry))

    def at(self, at: QPoint) -> tuple[Entry, QRect, bool, bool] | None:
        """The entry under a point, its rectangle, and which of its ends are true ones."""
        self.lay()
        stage = self.stage
        for bar in self.band.bars:
            rect = stage.bar(bar)
            if rect.contains(at):
                return bar.item, rect, bar.begins, bar.ends
        if at.y() > stage.band_bottom:
            for block in self.blocks:
                rect = stage.block(block)
                if rect.contains(at):
                    return block.item, rect, False, False
        return None

    def more_at(self, at: QPoint) -> dt.date | None:
        """The day whose "+n more" is under a point."""
        self.lay()
        stage = self.stage
        for day, count in enumerate(self.band.hidden):
            if count and stage.more(day).contains(at):
                return stage.first + dt.timedelta(day)
        return None

    def place_of_cursor(self) -> QPoint:
        """Where on the screen something about the cursor should open."""
        return self.spot().bottomLeft() + QPoint(8, 2)

    def spot(self) -> QRect:
        """Where on the screen the cursor is, as much of it as can be seen."""
        self.lay()
        stage, chosen = self.stage, self.schedule.chosen
        rects = [stage.bar(b) for b in self.band.bars if b.item.key == chosen]
        rects += [stage.block(b) for b in self.blocks if b.item.key == chosen]
        rects += [stage.block(c) for c in self.crowds.of(chosen)]
        number = min(max((self.schedule.day - stage.first).days, 0), stage.days - 1)
        rect = (
            rects[0]
            if rects
            else stage.column(number).adjusted(0, 0, 0, HEAD - stage.size.height())
        )
        rect.setBottom(min(max(rect.bottom(), HEAD), stage.size.height() - 20))
        rect.setTop(min(max(rect.top(), HEAD), rect.bottom()))
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def parts(self) -> list[Part]:
        """The days, for those who do not see them."""
        stage, out = self.stage, []
        for number in range(stage.days):
            day = stage.first + dt.timedelta(number)
            entries = self.schedule.on(day)
            said = "; ".join(self.words.told(e, self.schedule) for e in entries[:20])
            name = self.words.day_with_items(day, len(entries))
            out.append(Part(stage.column(number), name, said, day == self.schedule.day))
        return out

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the days."""
        self.lay()
        self._painter.paint()
        if self._laid != self.layings:
            self._laid = self.layings
            self.laid.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep no large picture of what is not seen."""
        super().hideEvent(event)
        self._painter.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the new room."""
        self._again()
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move through the days; the other keys are those of `keys.press`."""
        if event.key() == Qt.Key.Key_Escape and self.mouse.cancel():
            return
        if event.key() == Qt.Key.Key_Plus and self.crowds.list_at_cursor():
            return
        mirrored = self.stage.mirrored
        days = keys.arrow_days(event, mirrored)
        if abs(days) == timegrid.WEEK and keys.retime(event, self.schedule, days > 0):
            return
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if days and plain:
            self.schedule.focus(self.schedule.day + dt.timedelta(days))
        elif not keys.press(event, self.schedule, self.place_of_cursor(), mirrored):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Let Tab walk through the entries of the day."""
        return keys.tab(event, self.schedule) or super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show tips, forget the pointer when it goes."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            sign = self.beyond.at(event.pos())
            found = None if sign else self.at(event.pos())
            if sign:
                said = self.beyond.told(sign)
                QToolTip.showText(event.globalPos(), tip(said), self, sign.rect)
            if found:
                said = self.words.tip(found[0], self.schedule)
                QToolTip.showText(event.globalPos(), tip(said), self, found[1])
            crowd = None if sign else self.crowds.at(event.pos())
            if crowd:
                rect, said = self.stage.block(crowd), self.crowds.told(crowd)
                QToolTip.showText(event.globalPos(), tip(said), self, rect)
            return True
        if event.type() == QEvent.Type.Leave:
            self.mouse.leave()
        return super().viewportEvent(event)

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
        """Open what is under the pointer, or begin an action on the day."""
        self.mouse.double(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is under the pointer."""
        schedule = self.schedule
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            schedule.asked.emit(schedule.entry, schedule.day, self.place_of_cursor())
            return
        found, day = self.at(event.pos()), self.stage.day_at(event.pos())
        schedule.focus(day, found[0] if found else None)
        schedule.asked.emit(found[0] if found else None, day, event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _bring(self) -> None:
        """Scroll so far that the chosen entry can be seen among the hours."""
        if not self.schedule.chosen or self.mouse.busy:
            return
        self.lay()
        chosen, stage = self.schedule.chosen, self.stage
        rects = [stage.block(b) for b in self.blocks if b.item.key == chosen]
        rects += [stage.block(c) for c in self.crowds.of(chosen)]
        if not rects:
            return
        bar, rect = self.verticalScrollBar(), rects[0]
        if rect.top() < stage.band_bottom:
            bar.setValue(bar.value() - (stage.band_bottom - rect.top()) - GAP)
        elif rect.bottom() > stage.size.height():
            below = rect.bottom() - stage.size.height()
            bar.setValue(bar.value() + min(below, rect.top() - stage.band_bottom) + GAP)

    def _pieces(self, entry: Entry) -> list[tuple[int, int, int]]:
        return timegrid.stretches(*self.hours_of(entry), self._first, self._days)

    def _again(self) -> None:
        self._stale = True
        self.layings += 1
        self.viewport().update()
