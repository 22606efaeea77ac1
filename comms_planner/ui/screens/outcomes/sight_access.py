"""What the line of sight tells those who do not see it: things as items that hang together."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget

from comms_planner.ui.screens.outcomes.sight_view import SightView


class ThingAccess(QAccessibleInterface):
    """One thing of the picture: what it is, and how much lies before and behind it."""

    def __init__(self, line: SightAccess, index: int) -> None:
        super().__init__()
        self._line, self._index = line, index

    def isValid(self) -> bool:
        """Whether the thing is still shown."""
        return self._line.isValid() and self._index < self._line.childCount()

    def object(self) -> QObject | None:  # type: ignore[override]  # a painted box has none
        """A box is painted, not an object."""
        return None

    def window(self) -> QWindow:
        """The window it is in."""
        return self._line.window()

    def parent(self) -> QAccessibleInterface:
        """The line of sight."""
        return self._line

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # none
        """A thing has no parts."""
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Nothing within a thing."""
        return None

    def childCount(self) -> int:
        """None."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """No child has a place here."""
        return -1

    def rect(self) -> QRect:
        """Where it is on the screen."""
        view = self._line.view
        box = view.placed.boxes[view.sight.nodes[self._index].key]
        at = view.mapToGlobal(QPoint(round(box.x), round(box.y)))
        return QRect(at.x(), at.y(), round(box.w), round(box.h))

    def role(self) -> QAccessible.Role:
        """An item of a list."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Focused when it is the one that is lit, and always able to be."""
        view, state = self._line.view, QAccessible.State()
        here = view.sight.nodes[self._index].key == view.current
        state.focusable = state.selectable = True
        state.selected = here
        state.focused = here and view.hasFocus()
        return state

    def text(self, t: QAccessible.Text) -> str:
        """What it is, read out."""
        view = self._line.view
        return view.said(view.sight.nodes[self._index]) if t == QAccessible.Text.Name else ""

    def setText(self, t: QAccessible.Text, text: str) -> None:
        """A thing is not edited by its name."""


class SightAccess(QAccessibleWidget):
    """The line of sight as a list of things."""

    def __init__(self, view: SightView) -> None:
        super().__init__(view, QAccessible.Role.List, view.accessibleName())
        self.view = view
        self._things: dict[int, ThingAccess] = {}

    def childCount(self) -> int:
        """As many as there are things."""
        return len(self.view.sight.nodes)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """A thing by its place."""
        if not 0 <= index < self.childCount():
            return None
        if index not in self._things:
            self._things[index] = ThingAccess(self, index)
        return self._things[index]

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """The thing under a point of the screen."""
        key = self.view.key_at(self.view.mapFromGlobal(QPoint(x, y)).toPointF())
        return self._of(key)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The place of a thing."""
        return next((n for n, thing in self._things.items() if thing is child), -1)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """The thing that is lit."""
        return self._of(self.view.current) if self.view.hasFocus() else None

    def _of(self, key: str | None) -> QAccessibleInterface | None:
        keys = [node.key for node in self.view.sight.nodes]
        return self.child(keys.index(key)) if key in keys else None


def interface_of(name: str, thing: QObject) -> QAccessibleInterface | None:
    """The factory Qt asks: an interface for the line of sight, nothing for anything else."""
    return SightAccess(thing) if isinstance(thing, SightView) else None
