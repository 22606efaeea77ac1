"""Looking for words in the pages: a field, how many there are, the next and the one before."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from comms_planner.design import SPACE_S, SPACE_XS, Tokens
from comms_planner.ui.widgets.buttons import IconButton
from comms_planner.ui.widgets.labels import PlainLabel
from comms_planner.ui.widgets.search_field import SearchField


class FindBar(QWidget):
    """Enter and F3 go to the next, with Shift to the one before; Escape closes."""

    searched = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = SearchField(self.tr("Find in the pages"), tokens)
        self.field.searched.connect(self.searched)
        self.count = PlainLabel("", "muted")
        self.count.setMinimumWidth(72)
        self.back = IconButton("chevron-up", self.tr("The one before (Shift+F3)"), tokens)
        self.on = IconButton("chevron-down", self.tr("The next (F3)"), tokens)
        close = IconButton("x", self.tr("Close"), tokens)
        self.back.clicked.connect(lambda: self.stepped.emit(-1))
        self.on.clicked.connect(lambda: self.stepped.emit(1))
        close.clicked.connect(self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_S, SPACE_XS, SPACE_S, SPACE_XS)
        row.setSpacing(SPACE_S)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        row.addWidget(self.back)
        row.addWidget(self.on)
        row.addWidget(close)
        self.hide()

    def enter(self) -> None:
        """Show it, with the words of last time to be typed over."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def leave(self) -> None:
        """Put it away."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def say(self, here: int, many: int) -> None:
        """Say where among how many places one is; `here` counts from 0."""
        if not self.field.text().strip():
            self.count.setText("")
        elif many:
            self.count.setText(self.tr("{here} of {many}").format(here=here + 1, many=many))
        else:
            self.count.setText(self.tr("Not found"))
        self.count.setAccessibleName(self.count.text())
        for button in (self.back, self.on):
            button.setEnabled(many > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Escape closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
