"""What the painted month tells those who do not see it: days as cells with their entries."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QAccessibleStateChangeEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from comms_planner.ui.screens.calendar.month import MonthView
from comms_planner.ui.screens.calendar.parts import PartsAccess, Told
from comms_planner.ui.screens.calendar.schedule import Schedule
from comms_planner.ui.screens.calendar.words import Words
from comms_planner.ui.widgets.painted_item import PaintedItem, standing


class DayCell(PaintedItem):
    """One day of the month: "Wed 18 Nov 2026, 3 items", and the items as its description."""

    def __init__(self, month: MonthAccess, index: int) -> None:
        super().__init__(month)
        self._month, self._index = month, index

    def isValid(self) -> bool:
        """Whether the day is still shown."""
        return self._month.isValid() and self._index < self._month.view.grid.days

    def rect(self) -> QRect:
        """Where the day is on the screen."""
        view = self._month.view
        cell = view.grid.cell(self._index)
        return QRect(view.mapToGlobal(cell.topLeft()), cell.size())

    def role(self) -> QAccessible.Role:
        """A cell of a table."""
        return QAccessible.Role.Cell

    def state(self) -> QAccessible.State:
        """Focused when the cursor is on it, and always able to be."""
        view = self._month.view
        here = view.grid.day(self._index) == view.schedule.day
        return standing(chosen=here, held=view.hasFocus())

    def text(self, t: QAccessible.Text) -> str:
        """The day and how many entries it has; as description, the entries."""
        view = self._month.view
        day = view.grid.day(self._index)
        entries = view.schedule.on(day)
        if t == QAccessible.Text.Name:
            return view.words.day_with_items(day, len(entries))
        if t == QAccessible.Text.Description:
            return "; ".join(view.words.told(e, view.schedule) for e in entries[:20])
        return ""


class MonthAccess(QAccessibleWidget):
    """The month as a table of days."""

    def __init__(self, view: MonthView) -> None:
        super().__init__(view, QAccessible.Role.Table, view.accessibleName())
        self.view = view
        self._cells: dict[int, DayCell] = {}

    def childCount(self) -> int:
        """As many as days."""
        return self.view.grid.days

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """The cell of a day."""
        if not 0 <= index < self.view.grid.days:
            return None
        if index not in self._cells:
            self._cells[index] = DayCell(self, index)
        return self._cells[index]

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """The cell under a point of the screen."""
        at = self.view.mapFromGlobal(QPoint(x, y))
        return self.child(self.view.grid.index_at(at)) if self.view.rect().contains(at) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The place of a day."""
        return next((n for n, cell in self._cells.items() if cell is child), -1)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """The cell of the day in focus."""
        if not self.view.hasFocus():
            return None
        return self.child(self.view.grid.index(self.view.schedule.day))


def interface_of(name: str, thing: QObject) -> QAccessibleInterface | None:
    """The factory Qt asks: an interface for a painted view, nothing for anything else."""
    if isinstance(thing, MonthView):
        return MonthAccess(thing)
    if isinstance(thing, QWidget) and isinstance(thing, Told):
        return PartsAccess(thing)
    return None


def announce(widget: QWidget, said: str) -> None:
    """Have a screen reader say something that happened."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, said))


def focus_moved(view: QWidget, words: Words, schedule: Schedule) -> None:
    """Tell a screen reader which entry has been chosen, or which day is in focus."""
    if QAccessible.isActive():
        state = QAccessible.State()
        state.focused = True
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(view, state))
        entry, day = schedule.entry, schedule.day
        announce(
            view,
            words.told(entry, schedule)
            if entry
            else words.day_with_items(day, len(schedule.on(day))),
        )
