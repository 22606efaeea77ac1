"""The head of a cell: what the document says, and how far its commitments are."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from comms_planner.design import FOCUS_RING, RADIUS_M, SPACE_S
from comms_planner.services.matrix import CellRow, CommitmentRow
from comms_planner.ui.screens.matrix.brush import AT_END, ONE_LINE, Brush, Lines, centred, write
from comms_planner.ui.screens.matrix.gestures import ARROWS
from comms_planner.ui.screens.matrix.words import STATE_HUES, STATE_ICONS, Words
from comms_planner.ui.widgets.labels import set_tip

LINES_NARROW, LINES_WIDE = 2, 3
ROW, TIGHT = 18, 15
"""A commitment on one line; each of its two lines where room is short."""
WIDE = 262
"""From this width a commitment and its state share one line."""
ICON = 13
PAD = 4


class Mandate(QAbstractButton):
    """The document's text in three lines and its commitments; a click shows all of it."""

    stepped = Signal(int, int)

    def __init__(self, brush: Brush, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._brush, self._words = brush, words
        self._row: CellRow | None = None
        self._lines: Lines | None = None
        self._lines_width = 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_row(self, row: CellRow) -> None:
        """Show a cell."""
        if row.text != (self._row.text if self._row else None):
            self._lines = None
            set_tip(self, self._words.texts.say(row.text))
        self._row = row
        said = self.tr("{cell}: {text}")
        self.setAccessibleName(
            said.format(cell=self._words.cell(row), text=self._words.texts.say(row.text))
        )
        self.setAccessibleDescription("\n".join(map(self._words.commitment, row.commitments)))
        self.update()

    def height_for(self, width: int) -> int:
        """How much room text and commitments need."""
        if self._row is None:
            return 0
        each = ROW if width >= WIDE else 2 * TIGHT + PAD
        rows = len(self._row.commitments) * each
        return 2 * PAD + self._broken(width).height + PAD + ROW + rows

    def sizeHint(self) -> QSize:
        """The pane decides."""
        return QSize(WIDE, self.height_for(WIDE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go on to the neighbours, Enter shows all."""
        arrow = ARROWS.get(Qt.Key(event.key()))
        if arrow and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(*arrow)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, the count and the commitments."""
        if self._row is None:
            return
        brush, tokens = self._brush, self._brush.tokens
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            if self.underMouse() or self.hasFocus():
                self._plate(painter)
            room = self.rect().adjusted(PAD + 2, PAD, -PAD - 2, -PAD)
            painter.setFont(brush.body)
            painter.setPen(brush.colour(tokens.text))
            lines = self._broken(self.width())
            lines.draw(painter, room)
            room.setTop(room.top() + lines.height + PAD)
            self._count(painter, QRect(room.left(), room.top(), room.width(), ROW), self._row)
            room.setTop(room.top() + ROW)
            for commitment in self._row.commitments:
                room.setTop(room.top() + self._commitment(painter, room, commitment))

    def _plate(self, painter: QPainter) -> None:
        tokens = self._brush.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QPen(self._brush.colour(tokens.focus), FOCUS_RING)
        painter.setPen(line if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(self._brush.colour(tokens.hover if self.underMouse() else tokens.surface))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS_M - 2, RADIUS_M - 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _count(self, painter: QPainter, line: QRect, row: CellRow) -> None:
        """Draw how many commitments are planned, and whose words these are."""
        brush, tokens = self._brush, self._brush.tokens
        painter.setFont(brush.strong_chip)
        painter.setPen(brush.colour(tokens.muted))
        said = self.tr("{done} of {all} planned").format(done=row.planned, all=len(row.commitments))
        write(painter, line, ONE_LINE, said)
        used = brush.strong_chip_metrics.horizontalAdvance(said)
        basis = self._words.basis(row)
        if used + brush.chip_metrics.horizontalAdvance(basis) + SPACE_S <= line.width():
            painter.setFont(brush.chip)
            write(painter, line, AT_END, basis)

    def _commitment(self, painter: QPainter, room: QRect, row: CommitmentRow) -> int:
        """Draw one clause at the top of the room; returns the height it took."""
        brush, tokens = self._brush, self._brush.tokens
        wide = self.width() >= WIDE
        high = ROW if wide else TIGHT
        line = QRect(room.left(), room.top(), room.width(), high)
        hue = getattr(tokens, STATE_HUES[row.state])
        icon = brush.icon(STATE_ICONS[row.state], hue.solid, ICON)
        spot = QRect(line.left(), line.top(), ICON, high)
        rtl = self.layoutDirection()
        painter.drawPixmap(centred(icon, QStyle.visualRect(rtl, line, spot)), icon)
        words = QStyle.visualRect(rtl, line, line.adjusted(ICON + 5, 0, 0, 0))
        progress, state = self._words.progress(row), self._words.state(row)
        said = " · ".join(part for part in (progress, state) if part)
        used = brush.chip_metrics.horizontalAdvance(said) + SPACE_S if wide else 0
        text = brush.chip_metrics.elidedText(
            self._words.texts.say(row.text), Qt.TextElideMode.ElideRight, words.width() - used
        )
        painter.setFont(brush.chip)
        painter.setPen(brush.colour(tokens.text))
        write(painter, words, ONE_LINE, text)
        painter.setPen(brush.colour(hue.text))
        if wide:
            write(painter, words, AT_END, said)
            return ROW
        below = brush.chip_metrics.elidedText(said, Qt.TextElideMode.ElideRight, words.width())
        write(painter, words.translated(0, TIGHT - 1), ONE_LINE, below)
        return 2 * TIGHT + PAD

    def _broken(self, width: int) -> Lines:
        if self._lines is None or self._lines_width != width:
            text = self._words.texts.say(self._row.text) if self._row else ""
            room = width - 2 * (PAD + 2)
            limit = LINES_WIDE if width >= WIDE else LINES_NARROW
            self._lines = Lines(text, self._brush.body, room, limit)
            self._lines_width = width
        return self._lines
