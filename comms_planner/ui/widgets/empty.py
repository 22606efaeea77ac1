"""What stands where nothing is yet: why, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from comms_planner.design import SPACE_L, SPACE_M, SPACE_S, Tokens
from comms_planner.ui.theme import icons
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.labels import PlainLabel

ICON = 40
WIDTH = 380


class EmptyState(QWidget):
    """An icon, a title, a sentence and perhaps a button, in the middle of the room."""

    def __init__(
        self,
        tokens: Tokens,
        icon: str,
        title: str,
        sentence: str,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_S)
        column.addStretch(2)
        picture = QLabel()
        picture.setPixmap(icons.pixmap(icon, tokens.line_strong, ICON, self.devicePixelRatioF()))
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(SPACE_S)
        heading = PlainLabel(title, "heading")
        column.addWidget(heading, 0, Qt.AlignmentFlag.AlignHCenter)
        words = PlainLabel(sentence, "muted", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setFixedWidth(WIDTH)
        row = QHBoxLayout()  # an aligned label would not grow with its lines
        row.addStretch(1)
        row.addWidget(words)
        row.addStretch(1)
        column.addLayout(row)
        self.button: Button | None = None
        if action and on_action:
            column.addSpacing(SPACE_M)
            self.button = Button(action, tokens, "primary")
            self.button.clicked.connect(lambda: on_action())
            self.setFocusProxy(self.button)
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def allow(self, *, writing: bool) -> None:
        """Let its button be pressed, which begins something new, or not."""
        if self.button:
            self.button.setEnabled(writing)
