"""The quarter in its place on the screen."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from comms_planner.ui.screens.calendar.pages import same_day
from comms_planner.ui.screens.calendar.quarter import QuarterView
from comms_planner.ui.screens.calendar.schedule import lies_between

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.view import CalendarScreen


class QuarterPage:
    """A quarter of one calendar screen."""

    def __init__(self, screen: CalendarScreen) -> None:
        context, self._screen = screen.context, screen
        self.widget = QuarterView(
            screen.schedule, context.tokens, context.texts, screen.month.first_weekday
        )

    @property
    def busy(self) -> bool:
        """Whether something is being dragged."""
        return self.widget.mouse.busy

    def window(self) -> tuple[dt.date, dt.date]:
        """All cells, those of the neighbouring quarters too."""
        return self.widget.days_shown()

    at_hand = clash_window = window
    lies_on = staticmethod(lies_between)

    def band(self) -> tuple[dt.date, dt.date]:
        """The quarter itself."""
        return self.widget.quarter()

    paper_window = band

    def show_day(self, day: dt.date) -> None:
        """Turn to the quarter of a day."""
        self.widget.show_day(day)

    def turned(self, pages: int) -> dt.date:
        """The same day three months on or back."""
        day = self._screen.schedule.day
        return same_day(day, day.replace(day=1), 3 * pages)

    def heading(self) -> str:
        """Q4 2026."""
        return self._screen.context.texts.span(*self.widget.quarter(), "quarter")

    def spot(self) -> QRect:
        """The chosen bar, or the day."""
        schedule = self._screen.schedule
        return self.widget.month.spot_of(schedule.day, schedule.entry)
