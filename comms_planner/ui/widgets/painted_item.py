"""One thing of a painted view, as those hear of it who do not see it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget


class PaintedItem(QAccessibleInterface):
    """What every painted thing answers alike: it is no object, has no parts, and is not typed in.

    Which thing it is, where it lies and what it says is left to those that derive from it.
    """

    def __init__(self, whole: QAccessibleWidget) -> None:
        super().__init__()
        self._whole = whole

    def object(self) -> QObject | None:  # type: ignore[override]  # a painted thing has none
        """It is painted, not an object."""
        return None

    def window(self) -> QWindow:
        """The window it is in."""
        return self._whole.window()

    def parent(self) -> QAccessibleInterface:
        """The view."""
        return self._whole

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # none
        """It has no parts of its own."""
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Nothing within it."""
        return None

    def childCount(self) -> int:
        """None."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """No child has a place here."""
        return -1

    def setText(self, t: QAccessible.Text, text: str) -> None:
        """It is not edited by its name."""


def standing(*, chosen: bool, held: bool) -> QAccessible.State:
    """The state of a thing that can be chosen: whether it is, and whether its view has the keys."""
    state = QAccessible.State()
    state.focusable = state.selectable = True
    state.selected = chosen
    state.focused = chosen and held
    return state
