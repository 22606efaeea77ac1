"""The list of places at the left of the window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from comms_planner.design import CONTROL, SIDE_BAR, SPACE_M, SPACE_S, Tokens
from comms_planner.ui.theme import icons


class SideBar(QFrame):
    """Buttons one under another, one of them on; Up and Down move between them."""

    chosen = Signal(str)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sideBar")
        self.setFixedWidth(SIDE_BAR)
        self._tokens = tokens
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S + 4, SPACE_M, SPACE_S + 4, SPACE_S + 4)
        column.setSpacing(SPACE_S // 2)
        self.top = QVBoxLayout()
        self._entries = QVBoxLayout()
        self._entries.setSpacing(SPACE_S // 2)
        self._bottom = QVBoxLayout()
        column.addLayout(self.top)
        column.addLayout(self._entries)
        column.addStretch(1)
        column.addLayout(self._bottom)

    def add(self, key: str, word: str, icon: str, *, at_bottom: bool = False) -> QToolButton:
        """Add a place; `at_bottom` sets it apart from the others."""
        button = QToolButton()
        button.setText(word.replace("&", "&&"))
        button.setProperty("role", "nav")
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIcon(
            icons.icon(icon, self._tokens.muted, chosen=self._tokens.on_selection, gap=SPACE_S)
        )
        button.setIconSize(QSize(icons.SIZE + SPACE_S, icons.SIZE))
        button.setFixedHeight(CONTROL + 2)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(button)
        self._buttons[key] = button
        (self._bottom if at_bottom else self._entries).addWidget(button)
        return button

    def set_current(self, key: str) -> None:
        """Turn a place on without telling anyone."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def button(self, key: str) -> QToolButton:
        """The button of a place."""
        return self._buttons[key]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the focus with Up and Down."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        buttons = list(self._buttons.values())
        focused = next((n for n, b in enumerate(buttons) if b.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        buttons[(focused + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
