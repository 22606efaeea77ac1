"""The week and the day in their place on the screen, with the clocks of the duty stations."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect

from comms_planner.layouts import timegrid
from comms_planner.ui.screens.calendar import looking, moves
from comms_planner.ui.screens.calendar.filter_bar import FilterChip
from comms_planner.ui.screens.calendar.week import WeekView
from comms_planner.ui.screens.calendar.week_stage import HEAD

INSET = 8

if TYPE_CHECKING:
    from comms_planner.services.month import Entry
    from comms_planner.ui.screens.calendar.view import CalendarScreen


class WeekPage(QObject):
    """A week, or one day, of one calendar screen."""

    def __init__(self, screen: CalendarScreen, key: str) -> None:
        super().__init__(screen)
        context, self._screen = screen.context, screen
        self._days = 7 if key == "week" else 1
        self.widget = WeekView(
            screen.schedule, context.tokens, context.texts, self._days, (),
            screen.month.first_weekday,
        )  # fmt: skip
        self.clocks = FilterChip(self.tr("Time zones"), "", "", context.tokens, menu=True)
        self.clocks.setParent(self.widget)
        self.clocks.clicked.connect(self._choose)
        self.widget.resized.connect(self._place)
        self.show_zones()

    def show_zones(self) -> None:
        """Have the hours on the clocks that are chosen."""
        context = self._screen.context
        clocks = moves.clocks(context.planner)
        named = {zone: name for name, zone in reversed(clocks)}
        self.widget.show_zones(looking.places(self._screen.zones, named, context.texts))
        self._place()

    def _choose(self) -> None:
        from comms_planner.ui.screens.calendar.zones_menu import ZonesMenu

        ZonesMenu(self._screen).open(self.clocks)

    def _place(self) -> None:
        """Put the button over the corner above the clocks, as much of it as there is room for."""
        stage = self.widget.stage
        size = self.clocks.sizeHint()
        wide = min(size.width(), stage.side - 2 * INSET)
        origin = self.widget.viewport().geometry().topLeft()
        place = stage.visual(QRect(INSET, (HEAD - size.height()) // 2, wide, size.height()))
        self.clocks.setGeometry(place.translated(origin))

    @property
    def busy(self) -> bool:
        """Whether something is being dragged."""
        return self.widget.mouse.busy

    def window(self) -> tuple[dt.date, dt.date]:
        """The days shown."""
        return self.widget.days_shown()

    band = paper_window = window

    def at_hand(self) -> tuple[dt.date, dt.date]:
        """Days more at both ends: what lies on them elsewhere may lie on these here."""
        return self.widget.days_beside(0)

    clash_window = at_hand

    def lies_on(self, entry: Entry, first: dt.date, last: dt.date) -> bool:
        """Whether an entry lies on any of some days, by the main clock."""
        return timegrid.lies_on(entry, self.widget.place, first, last)

    def show_day(self, day: dt.date) -> None:
        """Show the week of a day, or the day."""
        self.widget.show_day(day)

    def turned(self, pages: int) -> dt.date:
        """The same weekday of another week, or another day."""
        return self._screen.schedule.day + dt.timedelta(self._days * pages)

    def heading(self) -> str:
        """5–11 October 2026."""
        return self._screen.context.texts.span(*self.widget.days_shown())

    def spot(self) -> QRect:
        """The chosen bar, or the head of the day."""
        return self.widget.spot()
