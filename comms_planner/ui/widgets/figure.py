"""One number that matters, with what it counts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from comms_planner.design import SPACE_M, Hue, Tokens
from comms_planner.ui.theme import icons
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.labels import ElidedLabel, NumberLabel, set_tip

ICON = 18


class FigureCard(Card):
    """A small card: an icon and what is counted above, the number below.

    Told where it `leads`, it can be pressed like a button.
    """

    pressed = Signal()

    def __init__(
        self, tokens: Tokens, icon: str, label: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._tokens, self._icon = tokens, icon
        self._picture = QLabel()
        self.head.addWidget(self._picture)
        self.head.addWidget(ElidedLabel(label, "muted"), 1)
        self.number = NumberLabel("", "display")
        self.detail = ElidedLabel("", "small")
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        outer.insertLayout(0, self.head)
        outer.setContentsMargins(SPACE_M, 12, SPACE_M, 12)
        outer.setSpacing(4)
        self.body.setSpacing(0)
        self.body.addWidget(self.number)
        self.body.addWidget(self.detail)
        self.show_figure("")

    def leads(self, where: str) -> None:
        """Let it be pressed, by pointer or keyboard; `where` says in its tip where that goes."""
        self.setProperty("leads", "true")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        set_tip(self, where)
        self.setAccessibleDescription(where)

    @property
    def _leads(self) -> bool:
        return bool(self.property("leads"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go there, where the pointer is let go on it."""
        if self._leads and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()
        else:
            super().mouseReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep the press, so that its release comes here too."""
        if not self._leads:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go there with Space or Enter."""
        if self._leads and event.key() in (
            Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter,
        ):  # fmt: skip
            self.pressed.emit()
        else:
            super().keyPressEvent(event)

    def show_figure(self, number: str, detail: str = "", hue: Hue | None = None) -> None:
        """Show a number; `hue` colours the icon where the number is good or bad news."""
        colour = hue.solid if hue else self._tokens.muted
        self._picture.setPixmap(icons.pixmap(self._icon, colour, ICON, self.devicePixelRatioF()))
        self.number.setText(number)
        self.detail.setText(detail)
        self.setAccessibleName(f"{number} {detail}".strip())
