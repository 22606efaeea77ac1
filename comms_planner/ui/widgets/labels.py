"""Labels that show text as text: what a person typed can never become markup."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from comms_planner.ui.widgets.mirror import BY_WORDS

MARKUP = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\n", "<br>"))
"""What Qt would read as markup, and how to write it as text."""

AIR = 4
"""Above and below a large number."""


class PlainLabel(QLabel):
    """A label for any text; `role` picks its look.

    Roles: display, title, heading, strong, body, muted, small, caption, error.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        parent: QWidget | None = None,
        *,
        wrap: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(wrap)
        if self.isRightToLeft():  # Qt would lay English ones at the left
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            self.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self.setText(text)

    def set_role(self, role: str) -> None:
        """Take another look."""
        self.setProperty("role", role)
        self.style().unpolish(self)
        self.style().polish(self)


class ElidedLabel(PlainLabel):
    """A label of one line that ends in … where room is short, with the whole text as a tip."""

    def __init__(self, text: str = "", role: str = "body", parent: QWidget | None = None) -> None:
        super().__init__("", role, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    @property
    def elided(self) -> bool:
        """Whether the text is longer than the room it has."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

    def setText(self, text: str) -> None:
        """Show a text of one line."""
        super().setText(" ".join(text.split()))
        set_tip(self, text)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as fits."""
        rect = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, rect.width()
        )
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            whole = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
            side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
            painter.setLayoutDirection(BY_WORDS)
            painter.drawText(rect, int(side | whole), shown)


class NumberLabel(PlainLabel):
    """A number, perhaps with words: all side by side stand on one line, whatever their script."""

    def sizeHint(self) -> QSize:
        """As high as its Latin letters, and no higher for Chinese ones."""
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + AIR)

    def minimumSizeHint(self) -> QSize:
        """No half of a number is a number."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it on the line that Latin letters would stand on."""
        room, metrics = self.contentsRect(), self.fontMetrics()
        line = room.top() + (room.height() + metrics.ascent() - metrics.descent()) // 2
        width = metrics.horizontalAdvance(self.text())
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            painter.setLayoutDirection(BY_WORDS)
            left = room.right() + 1 - width if self.isRightToLeft() else room.left()
            painter.drawText(left, line, self.text())


def set_tip(widget: QWidget, text: str) -> None:
    """Give a widget a tool tip that shows the text as it is, wrapped."""
    widget.setToolTip(tip(text))


def tip(text: str) -> str:
    """A text escaped for a tool tip, which Qt would otherwise read as markup."""
    if not text:
        return ""
    for sign, name in MARKUP:
        text = text.replace(sign, name)
    return f"<qt>{text}</qt>"
