"""The top line of a screen: its title at the left, what one can do at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from comms_planner.design import CONTROL, SPACE_M, SPACE_S
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.labels import PlainLabel, set_tip

SLACK = 8
"""What must be spare before a brief title is whole again, so that it does not go to and fro."""


class HeaderBar(QWidget):
    """Title, then things beside it (`add_left`), then actions at the right (`add`)."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(CONTROL)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        self.title = PlainLabel(title, "title")
        self._kind, self._whole, self._brief = "", title, ""
        row.addWidget(self.title)
        row.addSpacing(SPACE_M)
        self._left = QHBoxLayout()
        self._left.setSpacing(SPACE_S)
        row.addLayout(self._left)
        row.addStretch(1)
        self._right = QHBoxLayout()
        self._right.setSpacing(SPACE_S)
        row.addLayout(self._right)

    def event(self, event: QEvent) -> bool:
        """Leave words out where the line has become too short for them."""
        answer = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return answer

    def _fit(self) -> None:
        """Show some actions by their icons alone, then a title of fewer letters, where there is no
        room for every word."""
        layout = self.layout()
        if layout is None:
            return
        items = [self._right.itemAt(n) for n in range(self._right.count())]
        found = [item.widget() for item in items if item is not None]
        buttons = [b for b in found if isinstance(b, Button) and not b.isHidden()]
        words = self.title.fontMetrics().horizontalAdvance
        briefer = words(self._whole) - words(self.title.text())
        over = layout.minimumSize().width() - self.width() + briefer
        over += sum(b.whole_width - b.sizeHint().width() for b in buttons)
        for button in sorted(buttons, key=lambda b: b.property("kind") == "primary"):
            saved = button.whole_width - button.short_width
            button.shorten(short=over > 0)
            over -= saved if over > 0 else 0
        over += SLACK if briefer else 0  # a title is not measured to the pixel
        shown = self._brief if over > 0 and self._brief else self._whole
        if shown != self.title.text():
            self.title.setText(shown)
            self.title.setMinimumWidth(0)
            set_tip(self.title, self._whole if shown != self._whole else "")

    def set_title(self, title: str, kind: str = "", brief: str = "") -> None:
        """Change the title; those of one `kind` keep the room that the widest of them took, so that
        what stands behind them stays under the pointer. A `brief` one is shown where room is short.
        """
        room = self.title.width() if kind and kind == self._kind and self.isVisible() else 0
        self._kind, self._whole, self._brief = kind, title, brief
        set_tip(self.title, "")
        self.title.setText(title)
        room = max(room, self.title.sizeHint().width()) if room else 0
        if self.title.minimumWidth() != room:
            self.title.setMinimumWidth(room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In another width nothing is where it was."""
        super().resizeEvent(event)
        self._kind = ""
        self.title.setMinimumWidth(0)

    def add_left(self, *widgets: QWidget) -> None:
        """Put controls right behind the title."""
        for widget in widgets:
            self._left.addWidget(widget)

    def add(self, *widgets: QWidget) -> None:
        """Put actions at the right end."""
        for widget in widgets:
            self._right.addWidget(widget)
