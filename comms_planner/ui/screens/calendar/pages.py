"""The views of the calendar as the screen turns them over; each is made when first shown."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.screens.calendar.drag import FIRST_DAY, LAST_DAY
from comms_planner.ui.screens.calendar.keys import months_later
from comms_planner.ui.screens.calendar.schedule import lies_between

if TYPE_CHECKING:
    from comms_planner.services.month import Entry
    from comms_planner.ui.screens.calendar.agenda import AgendaView
    from comms_planner.ui.screens.calendar.month import MonthView
    from comms_planner.ui.screens.calendar.timeline_page import TimelinePage
    from comms_planner.ui.screens.calendar.view import CalendarScreen
    from comms_planner.ui.screens.calendar.week_page import WeekPage

WORDS = {
    "day": QT_TRANSLATE_NOOP("CalendarViews", "Day"),
    "week": QT_TRANSLATE_NOOP("CalendarViews", "Week"),
    "month": QT_TRANSLATE_NOOP("CalendarViews", "Month"),
    "quarter": QT_TRANSLATE_NOOP("CalendarViews", "Quarter"),
    "year": QT_TRANSLATE_NOOP("CalendarViews", "Year"),
    "agenda": QT_TRANSLATE_NOOP("CalendarViews", "Agenda"),
    "timeline": QT_TRANSLATE_NOOP("CalendarViews", "Timeline"),
}
"""The views in the order in which they are offered."""
BACK_AND_ON = {
    "day": (
        QT_TRANSLATE_NOOP("CalendarViews", "Previous day"),
        QT_TRANSLATE_NOOP("CalendarViews", "Next day"),
    ),
    "week": (
        QT_TRANSLATE_NOOP("CalendarViews", "Previous week"),
        QT_TRANSLATE_NOOP("CalendarViews", "Next week"),
    ),
    "quarter": (
        QT_TRANSLATE_NOOP("CalendarViews", "Previous quarter"),
        QT_TRANSLATE_NOOP("CalendarViews", "Next quarter"),
    ),
    "year": (
        QT_TRANSLATE_NOOP("CalendarViews", "Previous year"),
        QT_TRANSLATE_NOOP("CalendarViews", "Next year"),
    ),
    "timeline": (
        QT_TRANSLATE_NOOP("CalendarViews", "Earlier"),
        QT_TRANSLATE_NOOP("CalendarViews", "Later"),
    ),
}
MONTH_BY_MONTH = (
    QT_TRANSLATE_NOOP("CalendarViews", "Previous month"),
    QT_TRANSLATE_NOOP("CalendarViews", "Next month"),
)

Window = tuple[dt.date, dt.date]


class Page(Protocol):
    """A view in the place it has on the screen."""

    @property
    def widget(self) -> QWidget:
        """What is shown and takes the keys."""

    @property
    def busy(self) -> bool:
        """Whether a gesture is under way."""

    def window(self) -> Window:
        """The days on which the cursor may be."""

    def at_hand(self) -> Window:
        """The days whose entries have to be at hand."""

    def lies_on(self, entry: Entry, first: dt.date, last: dt.date) -> bool:
        """Whether an entry is shown on any of the days from one to another."""

    def band(self) -> Window | None:
        """The days of which the band says what has no day; None if the view shows that itself."""

    def clash_window(self) -> Window:
        """The days whose collisions are marked."""

    def paper_window(self) -> Window:
        """The days that are shown, for paper."""

    def show_day(self, day: dt.date) -> None:
        """Show the stretch of time that a day lies in."""

    def turned(self, pages: int) -> dt.date:
        """The day to go to for so many pages on or back."""

    def heading(self) -> str:
        """What is shown, as the title of the screen."""

    def spot(self) -> QRect | None:
        """Where on the screen the cursor is, which no sheet about it should cover."""


class MonthPage:
    """The month."""

    def __init__(self, screen: CalendarScreen) -> None:
        self.widget: MonthView = screen.month
        self._screen = screen

    @property
    def busy(self) -> bool:
        """Whether something is being dragged."""
        return self.widget.mouse.busy

    def window(self) -> Window:
        """All cells, those of the neighbouring months too."""
        return self.widget.days_shown()

    at_hand = clash_window = window
    lies_on = staticmethod(lies_between)

    def band(self) -> Window:
        """The month itself."""
        first = dt.date(self.widget.year, self.widget.month, 1)
        return first, first.replace(day=monthrange(first.year, first.month)[1])

    paper_window = band

    def show_day(self, day: dt.date) -> None:
        """Turn to its month."""
        self.widget.show_month(day.year, day.month)

    def turned(self, pages: int) -> dt.date:
        """The same day of another month."""
        first = dt.date(self.widget.year, self.widget.month, 1)
        return same_day(self._screen.schedule.day, first, pages)

    def heading(self) -> str:
        """October 2026."""
        return self._screen.context.texts.month(self.widget.year, self.widget.month)

    def spot(self) -> QRect:
        """The chosen bar, or the day."""
        schedule = self._screen.schedule
        return self.widget.spot_of(schedule.day, schedule.entry)


class AgendaPage:
    """The agenda."""

    busy = False

    def __init__(self, screen: CalendarScreen) -> None:
        from comms_planner.ui.screens.calendar.agenda import AgendaView

        context = screen.context
        self.widget: AgendaView = AgendaView(screen.schedule, context.tokens, context.texts)
        self._screen = screen

    def window(self) -> Window:
        """The days listed."""
        return self.widget.days_shown()

    at_hand = band = clash_window = paper_window = window
    lies_on = staticmethod(lies_between)

    def show_day(self, day: dt.date) -> None:
        """List from today, or from the beginning of a month."""
        self.widget.show_from(self.widget.first_for(day))

    def turned(self, pages: int) -> dt.date:
        """The same day of another month."""
        return same_day(self._screen.schedule.day, self.widget.first.replace(day=1), pages)

    def heading(self) -> str:
        """October 2026 – January 2027."""
        return self._screen.words.months(*self.widget.days_shown())

    def spot(self) -> QRect:
        """The row."""
        return self.widget.spot()


def same_day(day: dt.date, first: dt.date, months: int) -> dt.date:
    """The day of the month, some months after a month, within the years a plan can have."""
    there = months_later(first, months)
    if not FIRST_DAY <= there <= LAST_DAY:
        there = first
    return there.replace(day=min(day.day, monthrange(there.year, there.month)[1]))


def timeline_page() -> type[TimelinePage]:
    """The class of the timeline's page, imported now and not before."""
    from comms_planner.ui.screens.calendar.timeline_page import TimelinePage

    return TimelinePage


def with_clocks() -> type[WeekPage]:
    """The class of the pages with hours, imported now and not before."""
    from comms_planner.ui.screens.calendar.week_page import WeekPage

    return WeekPage


def make(key: str, screen: CalendarScreen) -> Page:
    """The page of a view; its modules are imported now and not before."""
    if key == "month":
        return MonthPage(screen)
    if key == "agenda":
        return AgendaPage(screen)
    if key in ("day", "week"):
        return with_clocks()(screen, key)
    if key == "quarter":
        from comms_planner.ui.screens.calendar.quarter_page import QuarterPage

        return QuarterPage(screen)
    if key == "year":
        from comms_planner.ui.screens.calendar.year_page import YearPage

        return YearPage(screen)
    return timeline_page()(screen)
