"""Add in place: a quiet button that becomes a field, and stays one until it is left empty."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QWidget

from comms_planner.design import SIZE_SMALL, Tokens
from comms_planner.ui.screens.matrix.gestures import ARROWS
from comms_planner.ui.screens.matrix.inline import InlineField
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.labels import set_tip

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


def quiet_sheet(tokens: Tokens) -> str:
    """The look of the buttons, for whatever holds adders: one sheet, not one for each."""
    return (
        f'QPushButton[kind="add"] {{ text-align: left; padding: 0 6px; border-color: transparent;'
        f" background: transparent; min-height: {HEIGHT - 4}px; font-size: {SIZE_SMALL}px;"
        f" color: {tokens.muted}; }}"
        f'QPushButton[kind="add"]:hover {{ background: {tokens.hover}; }}'
        f'QPushButton[kind="add"]:focus {{ padding: 0 5px; min-height: {HEIGHT - 6}px; }}'
        f'QPushButton[kind="add"]:hover, QPushButton[kind="add"]:focus'
        f" {{ color: {tokens.accent_text}; }}"
    )


class Adder(QWidget):
    """Each Enter adds one more; `add` answers with the sentence of a refusal, and `foretell` says
    meanwhile what is understood of what is typed."""

    opened = Signal(bool)
    """The field shows, or the button again."""

    def __init__(
        self,
        tokens: Tokens,
        word: str,
        icon: QIcon,
        add: Callable[[str], str],
        foretell: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tokens, self._add, self._foretell = tokens, add, foretell
        self._field: InlineField | None = None
        self.setFixedHeight(HEIGHT)
        self.button = AddButton(word, tokens, "add")
        self.button.setIcon(icon)
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(lambda: self.open())
        self._either = QStackedLayout(self)
        self._either.setContentsMargins(0, 0, 0, 0)
        self._either.addWidget(self.button)
        self._either.currentChanged.connect(lambda _: self.opened.emit(self.is_open))

    @property
    def field(self) -> InlineField:
        """The field, made when it is first wanted."""
        if self._field is None:
            self._field = InlineField(self._tokens, self.tr("Title of the new action"))
            set_tip(self._field, self.tr("With a day at its end, such as “, Friday” or “by 4 Dec”"))
            self._field.entered.connect(self._enter)
            self._field.textEdited.connect(self._tell)
            self._field.given_up.connect(self.close_field)
            self._either.addWidget(self._field)
        return self._field

    @property
    def is_open(self) -> bool:
        """Whether the field shows."""
        return self._either.currentWidget() is self._field

    @property
    def begun(self) -> str:
        """The title that is being typed."""
        return self.field.text() if self.is_open else ""

    def open(self, begun: str = "") -> None:
        """Show the field and wait for a title, where one may be given."""
        if self.isHidden():
            return
        self.field.begin(begun)
        self._either.setCurrentWidget(self.field)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_field(self) -> None:
        """Show the button again."""
        had_focus = self.field.hasFocus()
        self.field.begin("")
        self._either.setCurrentWidget(self.button)
        if had_focus:
            self.button.setFocus(Qt.FocusReason.TabFocusReason)

    def _tell(self, text: str) -> None:
        self.field.remark(self._foretell(text))

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
