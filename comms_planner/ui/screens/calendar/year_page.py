"""The year in its place on the screen."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from comms_planner.ui.screens.calendar.pages import same_day
from comms_planner.ui.screens.calendar.schedule import lies_between
from comms_planner.ui.screens.calendar.year import YearView

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.view import CalendarScreen


class YearPage:
    """A year of one calendar screen."""

    busy = False

    def __init__(self, screen: CalendarScreen) -> None:
        context, self._screen = screen.context, screen
        self.widget = YearView(
            screen.schedule, context.tokens, context.texts, screen.month.first_weekday
        )
        self.widget.month_asked.connect(self._open)

    def window(self) -> tuple[dt.date, dt.date]:
        """The whole year."""
        return dt.date(self.widget.year, 1, 1), dt.date(self.widget.year, 12, 31)

    at_hand = band = clash_window = paper_window = window
    lies_on = staticmethod(lies_between)

    def show_day(self, day: dt.date) -> None:
        """Turn to the year of a day."""
        self.widget.show_year(day.year)

    def turned(self, pages: int) -> dt.date:
        """The same day of another year."""
        day = self._screen.schedule.day
        return same_day(day, day.replace(day=1), 12 * pages)

    def heading(self) -> str:
        """2026."""
        return self._screen.context.texts.span(*self.window(), "year")

    def spot(self) -> QRect:
        """The square of the day."""
        return self.widget.spot()

    def _open(self, day: dt.date) -> None:
        self._screen.schedule.focus(day)
        self._screen.show_as("month")
