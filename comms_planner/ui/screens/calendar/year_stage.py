"""Where the months, days and the list of a year lie in pixels."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt

from comms_planner.ui.widgets.mirror import visual

LIST = 300
LIST_FROM = 900
"""The width from which there is room for the list beside the months."""
GAP = 20
NAME = 28
DAYS = 18
"""Height of the line with the names of the weekdays."""
ROW = 46
HEAD = 40
PAD = 16
COLUMNS, MANY_COLUMNS = 4, 6
LOW = 480
"""The height below which three rows of months have no room for the numbers of their days."""
MONTHS = 12
WEEKS = 6


@dataclass(frozen=True, slots=True)
class YearStage:
    """A year in a view of a size, mirrored for right-to-left readers."""

    size: QSize
    direction: Qt.LayoutDirection

    @property
    def mirrored(self) -> bool:
        """Whether the first month stands at the right."""
        return self.direction == Qt.LayoutDirection.RightToLeft

    @property
    def list_width(self) -> int:
        """The width of the list of events; 0 where there is no room."""
        return LIST if self.size.width() >= LIST_FROM else 0

    def month(self, number: int) -> QRect:
        """The place of one of the twelve months."""
        return self._visual(self._month(number))

    def name(self, number: int) -> QRect:
        """Where the name of a month stands."""
        place = self._month(number)
        return self._visual(QRect(place.left(), place.top(), place.width(), NAME))

    def weekday(self, number: int, column: int) -> QRect:
        """Where the name of a weekday stands in a month."""
        cell = self._cell(number, 0, column)
        top = self._month(number).top() + NAME
        return self._visual(QRect(cell.left(), top, cell.width(), DAYS))

    def cell(self, number: int, week: int, column: int) -> QRect:
        """The square of a day."""
        return self._visual(self._cell(number, week, column))

    def list_area(self) -> QRect:
        """Where the list of events is."""
        wide = self.list_width
        return self._visual(QRect(self.size.width() - wide, 0, wide, self.size.height()))

    @property
    def rows(self) -> int:
        """How many events the list has room for."""
        return max((self.size.height() - HEAD) // ROW, 0)

    def row(self, number: int) -> QRect:
        """The place of an event in the list."""
        area = self.list_area()
        return QRect(area.left(), HEAD + number * ROW, area.width(), ROW)

    def row_at(self, at: QPoint) -> int:
        """The event of the list under a point, or -1."""
        if not self.list_width or not self.list_area().contains(at) or at.y() < HEAD:
            return -1
        return (at.y() - HEAD) // ROW

    def cell_at(self, at: QPoint) -> tuple[int, int, int] | None:
        """The month, week and column under a point."""
        for number in range(MONTHS):
            if self.month(number).contains(at):
                for week in range(WEEKS):
                    for column in range(7):
                        if self.cell(number, week, column).contains(at):
                            return number, week, column
        return None

    def name_at(self, at: QPoint) -> int:
        """The month whose name is under a point, or -1."""
        return next((n for n in range(MONTHS) if self.name(n).contains(at)), -1)

    @property
    def columns(self) -> int:
        """How many months stand side by side."""
        return MANY_COLUMNS if self.size.height() < LOW else COLUMNS

    def _month(self, number: int) -> QRect:
        wide = self.size.width() - (self.list_width + GAP if self.list_width else 0) - 2 * PAD
        high = self.size.height() - 2 * PAD
        columns = self.columns
        gap = GAP if columns == COLUMNS else GAP // 2
        rows = MONTHS // columns
        row, column = divmod(number, columns)
        left, right = column * (wide + gap) // columns, (column + 1) * (wide + gap) // columns
        top, bottom = row * (high + GAP // 2) // rows, (row + 1) * (high + GAP // 2) // rows
        return QRect(PAD + left, PAD + top, right - left - gap, bottom - top - GAP // 2)

    def _cell(self, number: int, week: int, column: int) -> QRect:
        place = self._month(number)
        top = place.top() + NAME + DAYS
        high = place.bottom() - top + 1
        left, right = place.width() * column // 7, place.width() * (column + 1) // 7
        up, down = high * week // WEEKS, high * (week + 1) // WEEKS
        return QRect(place.left() + left, top + up, right - left - 2, down - up - 2)

    def _visual(self, rect: QRect) -> QRect:
        return visual(self.direction, QRect(QPoint(0, 0), self.size), rect)
