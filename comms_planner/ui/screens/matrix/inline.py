"""A field that writes in place and says at once when a rule refuses."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from comms_planner.design import RADIUS_S, Hue, Tokens
from comms_planner.ui.widgets.labels import PlainLabel


class InlineField(QLineEdit):
    """Enter or leaving the field enters its text, Escape gives up.

    Whoever hears `entered` answers with `refuse` or lets the field go.
    """

    entered = Signal(str, bool)
    """The text, and whether Enter was pressed (rather than the field left)."""
    given_up = Signal()

    def __init__(self, tokens: Tokens, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens, self._start = tokens, ""
        self.is_over = False
        self._note: PlainLabel | None = None
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setStyleSheet("QLineEdit { padding: 0 5px; min-height: 20px; border-radius: 5px; }")
        self.textEdited.connect(lambda: self._hush())

    def finish(self) -> None:
        """Enter nothing any more: the field is about to go, and will lose the keyboard."""
        self.is_over = True

    @property
    def touched(self) -> bool:
        """Whether the text is another than at the start."""
        return self.text() != self._start

    @property
    def complaint(self) -> str:
        """The sentence it shows, empty when nothing is wrong."""
        return self._note.text() if self._note else ""

    def begin(self, text: str) -> None:
        """Start over with a text."""
        self._hush()
        self._start = text
        self.setText(text)
        self.selectAll()

    def refuse(self, sentence: str) -> None:
        """Stay, and say below the field what is wrong."""
        self._say(sentence, self._tokens.danger)
        self._mark(wrong=True)

    def remark(self, sentence: str) -> None:
        """Say below the field how what is typed was understood; nothing takes that away."""
        self._hush()
        if sentence:
            self._say(sentence, self._tokens.info)

    def _say(self, sentence: str, hue: Hue) -> None:
        self._hush()
        host = self.window()
        self._note = PlainLabel(sentence, "error", host, wrap=True)
        self._note.setStyleSheet(
            f"background: {hue.tint}; color: {hue.text};"
            f"border: 1px solid {hue.solid}; border-radius: {RADIUS_S}px;"
            "padding: 4px 6px;"
        )
        self._note.setFixedWidth(max(self.width(), 200))
        self._note.adjustSize()
        at = self.mapTo(host, QPoint(0, self.height() + 2))
        at.setX(min(at.x(), host.width() - self._note.width() - 4))
        if at.y() + self._note.height() > host.height():
            at.setY(self.mapTo(host, QPoint(0, -self._note.height() - 2)).y())
        self._note.move(at)
        self._note.show()
        self._note.raise_()
        self.setAccessibleDescription(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter enters, Escape gives up."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(self.text(), True)
        elif event.key() == Qt.Key.Key_Escape:
            self._hush()
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Enter what was typed when the person goes elsewhere in the window."""
        super().focusOutEvent(event)
        staying = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if event.reason() not in staying and not self.is_over:
            self._hush()
            self.entered.emit(self.text(), False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the sentence along."""
        self._hush()
        super().hideEvent(event)

    def _hush(self) -> None:
        if self._note:
            self._note.hide()
            self._note.deleteLater()
            self._note = None
            self.setAccessibleDescription("")
            self._mark(wrong=False)

    def _mark(self, *, wrong: bool) -> None:
        self.setProperty("wrong", "true" if wrong else "false")
        self.style().unpolish(self)
        self.style().polish(self)
