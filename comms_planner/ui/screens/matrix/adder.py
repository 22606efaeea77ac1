"""Add in place: a quiet button that becomes a field, and stays one until it is left empty."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QWidget

from comms_planner.design import SIZE_SMALL, Tokens
from comms_planner.ui.screens.matrix.gestures import ARROWS
from comms_planner.ui.screens.matrix.inline import InlineField
from comms_planner.ui.theme import icons
from comms_planner.ui.widgets.buttons import Button

HEIGHT = 30


class AddButton(Button):
    """The quiet button; arrows leave it for the neighbours."""

    stepped = Signal(int, int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go on, Enter opens the field."""
        arrow = ARROWS.get(Qt.Key(event.key()))
        if arrow and not event.modifiers():
            self.stepped.emit(*arrow)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Adder(QWidget):
    """Each Enter adds one more; `add` answers with the sentence of a refusal."""

    def __init__(
        self, tokens: Tokens, word: str, add: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._add = add
        self.setFixedHeight(HEIGHT)
        self.button = AddButton(word, tokens, "quiet", "plus")
        self.button.setIcon(icons.icon("plus", tokens.muted, size=14))
        self.button.setStyleSheet(
            f"QPushButton {{ text-align: left; padding: 0 6px; min-height: {HEIGHT - 4}px;"
            f" font-size: {SIZE_SMALL}px; color: {tokens.muted}; }}"
            f"QPushButton:hover, QPushButton:focus {{ color: {tokens.accent_text}; }}"
        )
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.open)
        self.field = InlineField(tokens, self.tr("Title of the new action"))
        self.field.entered.connect(self._enter)
        self.field.given_up.connect(self.close_field)
        self._either = QStackedLayout(self)
        self._either.setContentsMargins(0, 0, 0, 0)
        self._either.addWidget(self.button)
        self._either.addWidget(self.field)

    @property
    def is_open(self) -> bool:
        """Whether the field shows."""
        return self._either.currentWidget() is self.field

    def open(self) -> None:
        """Show the field and wait for a title."""
        self.field.begin("")
        self._either.setCurrentWidget(self.field)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_field(self) -> None:
        """Show the button again."""
        had_focus = self.field.hasFocus()
        self.field.begin("")
        self._either.setCurrentWidget(self.button)
        if had_focus:
            self.button.setFocus(Qt.FocusReason.TabFocusReason)

    def _enter(self, text: str, by_key: bool) -> None:
        if not self.is_open or (not by_key and not text.strip()):
            self.close_field()
            return
        refused = self._add(text)
        if refused:
            self.field.refuse(refused)
        elif by_key:
            self.field.begin("")
        else:
            self.close_field()
