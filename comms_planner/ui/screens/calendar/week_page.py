"""The week and the day in their place on the screen, with the clocks of the duty stations."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from comms_planner.ui.screens.calendar import moves
from comms_planner.ui.screens.calendar.week import WeekView

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.view import CalendarScreen


class WeekPage:
    """A week, or one day, of one calendar screen."""

    def __init__(self, screen: CalendarScreen, key: str) -> None:
        context, self._screen = screen.context, screen
        self._days = 7 if key == "week" else 1
        zones = [(context.texts.say(name), zone) for name, zone in moves.clocks(context.planner)]
        self.widget = WeekView(
            screen.schedule, context.tokens, context.texts, self._days, zones,
            screen.month.first_weekday,
        )  # fmt: skip

    @property
    def busy(self) -> bool:
        """Whether something is being dragged."""
        return self.widget.mouse.busy

    def window(self) -> tuple[dt.date, dt.date]:
        """The days shown."""
        return self.widget.days_shown()

    band = clash_window = window

    def show_day(self, day: dt.date) -> None:
        """Show the week of a day, or the day."""
        self.widget.show_day(day)

    def turned(self, pages: int) -> dt.date:
        """The same weekday of another week, or another day."""
        return self._screen.schedule.day + dt.timedelta(self._days * pages)

    def heading(self) -> str:
        """5–11 October 2026."""
        return self._screen.context.texts.span(*self.widget.days_shown())
