"""A row of choices of which one holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from comms_planner.design import CONTROL
from comms_planner.ui.widgets.labels import set_tip


class SegmentedControl(QFrame):
    """Buttons side by side, one of them on; arrow keys move between them."""

    chosen = Signal(str)

    def __init__(
        self, options: Sequence[tuple[str, str]], current: str = "", parent: QWidget | None = None
    ) -> None:
        """Take (key, word) pairs; `current` is the key that is on."""
        super().__init__(parent)
        self.setObjectName("segments")
        self.setFixedHeight(CONTROL)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        for key, word in options:
            button = QToolButton()
            button.setText(word.replace("&", "&&"))
            button.setProperty("role", "segment")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
            button.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            self._group.addButton(button)
            self._buttons[key] = button
            row.addWidget(button)
        self.set_current(current or next(iter(self._buttons), ""))

    @property
    def current(self) -> str:
        """The key of the choice that is on."""
        return next((key for key, b in self._buttons.items() if b.isChecked()), "")

    def allow(self, key: str, *, allowed: bool) -> None:
        """Let a choice be taken, or not."""
        self._buttons[key].setEnabled(allowed)

    def tip(self, key: str, words: str) -> None:
        """Say something about one of the choices."""
        set_tip(self._buttons[key], words)
        self._buttons[key].setAccessibleDescription(words)

    def set_word(self, key: str, word: str) -> None:
        """Call one of the choices something else."""
        self._buttons[key].setText(word.replace("&", "&&"))

    def set_current(self, key: str) -> None:
        """Turn a choice on without telling anyone."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)
