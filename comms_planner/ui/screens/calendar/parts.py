"""What painted views tell those who do not see them: a list of named parts with rectangles."""

from __future__ import annotations

from typing import NamedTuple, Protocol, cast, runtime_checkable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from comms_planner.ui.widgets.painted_item import PaintedItem, standing


class Part(NamedTuple):
    """One thing in a painted view: a day, a month, a lane."""

    rect: QRect
    name: str
    said: str
    """What it has, in one line."""
    has_cursor: bool


@runtime_checkable
class Told(Protocol):
    """A painted view that can name its parts."""

    def parts(self) -> list[Part]:
        """The parts in their order, with rectangles in the view."""


class PartAccess(PaintedItem):
    """One part; asked for anew each time, since painting moves them."""

    def __init__(self, whole: PartsAccess, number: int) -> None:
        super().__init__(whole)
        self._parts, self._number = whole, number

    def _part(self) -> Part | None:
        parts = self._parts.parts()
        return parts[self._number] if self._number < len(parts) else None

    def isValid(self) -> bool:
        """Whether the part is still there."""
        return self._parts.isValid() and self._part() is not None

    def rect(self) -> QRect:
        """Where the part is on the screen."""
        part = self._part()
        if part is None:
            return QRect()
        return QRect(self._parts.view.mapToGlobal(part.rect.topLeft()), part.rect.size())

    def role(self) -> QAccessible.Role:
        """An item of a list."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Focused when the cursor is on it."""
        part = self._part()
        here = part is not None and part.has_cursor
        return standing(chosen=here, held=self._parts.view.hasFocus())

    def text(self, t: QAccessible.Text) -> str:
        """The name of the part; as description, what it has."""
        part = self._part()
        if part is None:
            return ""
        return {QAccessible.Text.Name: part.name, QAccessible.Text.Description: part.said}.get(
            t, ""
        )


class PartsAccess(QAccessibleWidget):
    """A painted view as a list of its parts."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view, QAccessible.Role.List, view.accessibleName())
        self.view = view
        self._kept: dict[int, PartAccess] = {}

    def parts(self) -> list[Part]:
        """What the view names now."""
        return cast(Told, self.view).parts()

    def childCount(self) -> int:
        """As many as parts."""
        return len(self.parts())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """A part."""
        if not 0 <= index < len(self.parts()):
            return None
        return self._kept.setdefault(index, PartAccess(self, index))

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """The part under a point of the screen."""
        at = self.view.mapFromGlobal(QPoint(x, y))
        found = (n for n, part in enumerate(self.parts()) if part.rect.contains(at))
        number = next(found, None)
        return None if number is None else self.child(number)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The place of a part."""
        return next((n for n, part in self._kept.items() if part is child), -1)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """The part that the cursor is on."""
        if not self.view.hasFocus():
            return None
        here = (n for n, part in enumerate(self.parts()) if part.has_cursor)
        number = next(here, None)
        return None if number is None else self.child(number)
