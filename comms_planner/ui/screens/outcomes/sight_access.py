"""What the line of sight tells those who do not see it: things as items that hang together."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from comms_planner.ui.screens.outcomes.sight_view import SightView
from comms_planner.ui.widgets.painted_item import PaintedItem, standing


class ThingAccess(PaintedItem):
    """One thing of the picture: what it is, and how much lies before and behind it."""

    def __init__(self, line: SightAccess, index: int) -> None:
        super().__init__(line)
        self._line, self._index = line, index

    def isValid(self) -> bool:
        """Whether the thing is still shown."""
        return self._line.isValid() and self._index < self._line.childCount()

    def rect(self) -> QRect:
        """Where it is on the screen."""
        view = self._line.view
        box = view.rect_of(view.sight.nodes[self._index].key).toRect()
        return QRect(view.mapToGlobal(box.topLeft()), box.size())

    def role(self) -> QAccessible.Role:
        """An item of a list."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Focused when it is the one that is lit, and always able to be."""
        view = self._line.view
        here = view.sight.nodes[self._index].key == view.current
        return standing(chosen=here, held=view.hasFocus())

    def text(self, t: QAccessible.Text) -> str:
        """What it is, read out."""
        view = self._line.view
        return view.said(view.sight.nodes[self._index]) if t == QAccessible.Text.Name else ""


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
