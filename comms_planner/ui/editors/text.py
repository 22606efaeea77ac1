"""Editors of words: in one language, or in the plan's two."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from comms_planner.bilingual import Bilingual
from comms_planner.design import SPACE_S
from comms_planner.ui.editors.field import Field
from comms_planner.ui.widgets.labels import PlainLabel

LINES = 4
DOWN = 7
"""From the edge of several lines to the first of them."""
LONGEST = 10_000
"""Characters of one text; a longer one is refused by the plan as well."""


class Lines(QPlainTextEdit):
    """A plain text of several lines; Tab leaves it."""

    def __init__(self, lines: int = LINES) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 16)


Control = QLineEdit | Lines


def _control(lines: int) -> Control:
    return QLineEdit() if lines == 1 else Lines(lines)


def _text(control: Control) -> str:
    return control.text() if isinstance(control, QLineEdit) else control.toPlainText()


def _show(control: Control, text: str) -> None:
    if _text(control) != text:  # setting the same text would throw the cursor back
        blocked = control.blockSignals(True)
        if isinstance(control, QLineEdit):
            control.setText(text)
            control.setCursorPosition(0)
        else:
            control.setPlainText(text)
        control.blockSignals(blocked)


class TextField(Field):
    """A text in one language; one line, or several."""

    def __init__(self, label: str, lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(label, parent)
        self.control = _control(lines)
        self._add(self.control)
        self.control.textChanged.connect(lambda *_: self._touch())
        if isinstance(self.control, QLineEdit):
            self.control.setMaxLength(LONGEST)
            self.control.returnPressed.connect(self._commit)
        self.load("")

    def value(self) -> str:
        """The text without air around it."""
        return _text(self.control).strip()

    def _show(self, value: str) -> None:
        _show(self.control, value)

    def _controls(self) -> list[QWidget]:
        return [self.control]


class BilingualField(Field):
    """The same text in English and Chinese, one over the other, the reader's language first."""

    def __init__(
        self, label: str, language: str, lines: int = 1, parent: QWidget | None = None
    ) -> None:
        super().__init__(label, parent)
        self._sides: dict[str, Control] = {}
        for side in ("zh", "en") if language == "zh" else ("en", "zh"):
            self._sides[side] = control = _control(lines)
            room = QWidget()
            row = QHBoxLayout(room)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(SPACE_S)
            mark = PlainLabel("EN" if side == "en" else "中", "small")
            mark.setFixedWidth(20)
            mark.setContentsMargins(0, DOWN if lines > 1 else 0, 0, 0)
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop if lines > 1 else Qt.AlignmentFlag(0))
            row.addWidget(control, 1)
            self._add(room)
            control.installEventFilter(self)
            control.setAccessibleName(f"{label} ({mark.text()})")
            control.textChanged.connect(lambda *_: self._touch())
            if isinstance(control, QLineEdit):
                control.returnPressed.connect(self._commit)
        self.load(Bilingual())

    def value(self) -> Bilingual:
        """Both texts without air around them."""
        return Bilingual(_text(self._sides["en"]).strip(), _text(self._sides["zh"]).strip())

    def control(self, side: str) -> Control:
        """The control of "en" or "zh"."""
        return self._sides[side]

    def _show(self, value: Bilingual) -> None:
        _show(self._sides["en"], value.en)
        _show(self._sides["zh"], value.zh)

    def _controls(self) -> list[QWidget]:
        return list(self._sides.values())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter commits a text of several lines, and goes on to the form it stands in."""
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if ctrl and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._commit()
            event.ignore()
        else:
            super().keyPressEvent(event)
