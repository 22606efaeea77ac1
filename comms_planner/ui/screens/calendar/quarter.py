"""The quarter: its weeks below each other, painted and moved as those of the month are."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStyle, QWidget

from comms_planner.design import SIZE_SMALL, Tokens
from comms_planner.layouts import timescale
from comms_planner.layouts.month import WEEK, Weeks
from comms_planner.text import Texts
from comms_planner.ui.screens.calendar.grid import HEAD
from comms_planner.ui.screens.calendar.keys import months_later
from comms_planner.ui.screens.calendar.month import MonthView
from comms_planner.ui.screens.calendar.mouse import Mouse
from comms_planner.ui.screens.calendar.schedule import Schedule
from comms_planner.ui.theme import fonts
from comms_planner.ui.widgets.mirror import BY_WORDS

LOWEST = 68
"""The least height of a week: its numbers and two lines."""
MONTHS = 3


class QuarterMonth(MonthView):
    """A month view of thirteen weeks or fourteen."""

    def __init__(
        self, schedule: Schedule, tokens: Tokens, texts: Texts, first_weekday: int = 0
    ) -> None:
        super().__init__(schedule, tokens, texts, first_weekday)
        self.setAccessibleName(self.tr("Quarter"))
        # said here once more, since words belong to the class of the speaker
        self.more_words = lru_cache(maxsize=512)(lambda n: self.tr("+%n more", "", n))

    def quarter(self) -> tuple[dt.date, dt.date]:
        """The first and the last day of the quarter shown."""
        first = timescale.start_of(timescale.QUARTER, dt.date(self.year, self.month, 1))
        return first, months_later(first, MONTHS) - dt.timedelta(1)

    def weeks_of(self, year: int, month: int) -> Weeks:
        """The whole weeks that show the quarter a month is in."""
        first = timescale.start_of(timescale.QUARTER, dt.date(year, month, 1))
        day = timescale.start_of(timescale.WEEK, first, self.first_weekday)
        end, weeks = months_later(first, MONTHS), []
        while day < end:
            weeks.append(tuple(day + dt.timedelta(n) for n in range(WEEK)))
            day += dt.timedelta(WEEK)
        return tuple(weeks)

    def is_outside(self, day: dt.date) -> bool:
        """Whether a day belongs to another quarter."""
        first, last = self.quarter()
        return not first <= day <= last


class WeekdayHeads(QWidget):
    """The names of the weekdays, kept above the weeks while those of the quarter scroll away."""

    def __init__(self, month: QuarterMonth, parent: QWidget) -> None:
        super().__init__(parent)
        self._month = month
        self.setFont(fonts.font(SIZE_SMALL, QFont.Weight.Medium))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def names(self) -> list[str]:
        """What stands over the columns, in their order."""
        month = self._month
        return [month.texts.weekday(month.grid.day(n).weekday()) for n in range(WEEK)]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them as the first week has them above it."""
        tokens, grid = self._month.tokens, self._month.grid
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(tokens.surface))
            painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(tokens.line))
            painter.setPen(QColor(tokens.muted))
            painter.setLayoutDirection(BY_WORDS)
            side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
            for column, name in enumerate(self.names):
                room = grid.head(column).adjusted(10, 0, -10, 0)
                painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), name)


class QuarterView(QScrollArea):
    """Shows the quarter in which a day lies, as much of it as there is room for."""

    def __init__(
        self, schedule: Schedule, tokens: Tokens, texts: Texts, first_weekday: int = 0
    ) -> None:
        super().__init__()
        self.month = QuarterMonth(schedule, tokens, texts, first_weekday)
        self._schedule = schedule
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(self.month)
        self.setFocusProxy(self.month)
        self.heads = WeekdayHeads(self.month, self.viewport())
        self.verticalScrollBar().valueChanged.connect(self._keep_heads)
        schedule.cursor_moved.connect(self._follow)

    @property
    def mouse(self) -> Mouse:
        """The pointer over it."""
        return self.month.mouse

    def show_day(self, day: dt.date) -> None:
        """Turn to the quarter of a day."""
        self.month.show_month(day.year, day.month)
        self._make_room()
        self._follow()

    def days_shown(self) -> tuple[dt.date, dt.date]:
        """The first and the last day that has a cell."""
        return self.month.days_shown()

    def quarter(self) -> tuple[dt.date, dt.date]:
        """The first and the last day of the quarter itself."""
        return self.month.quarter()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the new room."""
        super().resizeEvent(event)
        self._make_room()
        self._keep_heads()

    def _make_room(self) -> None:
        weeks = len(self.month.weeks_of(self.month.year, self.month.month))
        self.month.setMinimumHeight(max(HEAD + weeks * LOWEST, self.viewport().height()))

    def _keep_heads(self) -> None:
        """Show the names of the weekdays once the first week has scrolled away with its own."""
        self.heads.setGeometry(0, 0, self.viewport().width(), HEAD)
        self.heads.setVisible(self.verticalScrollBar().value() > 0)

    def _follow(self) -> None:
        """Bring the day in focus into view."""
        if not self.isVisible():
            return
        self.month.lay_grid()
        grid = self.month.grid
        if grid.shows(self._schedule.day):
            cell = grid.cell(grid.index(self._schedule.day))
            self.ensureVisible(cell.center().x(), cell.center().y(), 0, cell.height() // 2 + HEAD)
            bar, whole = self.verticalScrollBar(), (top - HEAD for top in grid.rows())
            next_week = next((top for top in whole if top >= bar.value()), 0)
            if next_week <= cell.top() - HEAD:  # no week above it is half hidden by the weekdays
                bar.setValue(next_week)
