"""What stands above a view on whose days nothing is: why, and how something comes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout

from comms_planner.design import SPACE_M, SPACE_S
from comms_planner.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.view import CalendarScreen


class Nothing(QFrame):
    """Tells that the days of a view are empty, while they are; the view below stays whole."""

    def __init__(self, screen: CalendarScreen) -> None:
        super().__init__()
        self._screen = screen
        self.setProperty("role", "card")
        self.why, self.how = PlainLabel("", "strong"), PlainLabel("", "muted", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        row.setSpacing(SPACE_M)
        row.addWidget(self.why)
        row.addWidget(self.how, 1)
        self.hide()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.look)
        screen.schedule.changed.connect(self.soon)

    def soon(self) -> None:
        """Look once what is being read or turned to has settled."""
        self._later.start()

    def look(self) -> None:
        """Say so where nothing is, or be gone."""
        is_empty, is_filtered = self._state()
        if is_empty:
            why, how = self._words(filtered=is_filtered)
            self.why.setText(why)
            self.how.setText(how)
            self.setAccessibleName(f"{why}. {how}")
        self.setVisible(is_empty)

    def _state(self) -> tuple[bool, bool]:
        """Whether nothing is shown, and whether that is for the filter."""
        screen = self._screen
        timeline = screen.made("timeline") if screen.view == "timeline" else None
        if timeline is None:
            schedule = screen.schedule
            return not schedule.entries and not screen.is_reading, schedule.hides_any
        reading = timeline.reading
        is_empty = not any(lane.items for lane in reading.book.lanes)
        return is_empty and not reading.is_reading, bool(reading.book.entries)

    def _words(self, *, filtered: bool) -> tuple[str, str]:
        if filtered:
            return self.tr("The filter hides everything here"), self.tr(
                "Choose “Show all” in the line above, or clear the words in “Filter the calendar”."
            )
        one_day = self._screen.view == "day"
        why = (
            self.tr("Nothing on this day yet") if one_day else self.tr("Nothing on these days yet")
        )
        return why, self.tr(
            "Actions are planned with the N key or New action, events under Editions; another "
            "program’s calendar comes in under Import and export."
        )
