"""How the rows of the agenda are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle

from comms_planner.design import FOCUS_RING, RADIUS_L, SIZE_BODY, SIZE_LEAD, SIZE_SMALL, SIZE_TITLE
from comms_planner.ui.screens.calendar.agenda_rows import ENTRY, PAD, Row
from comms_planner.ui.screens.calendar.brushes import Brushes
from comms_planner.ui.screens.calendar.looks import NORMAL, Look, look_of
from comms_planner.ui.screens.calendar.painting import outline, paint_entry
from comms_planner.ui.theme import fonts
from comms_planner.ui.widgets.mirror import BY_WORDS

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.agenda import AgendaView

BAR = 26
DATES = 112
"""Width of the column with the days."""
SIDE = 200
"""Width of the column with kinds and dates."""
WIDE_ENOUGH = 640
WIDE, WIDE_SIDE = 860, 330
"""From which width on that column has room for who says so as well, and its width then."""


class AgendaPainter:
    """Paints the rows in view with pieces it keeps between paints."""

    def __init__(self, view: AgendaView) -> None:
        self._view = view
        self._density = 0.0

    def paint(self, exposed: QRect) -> None:
        """Draw the rows that lie in `exposed`."""
        view = self._view
        if self._density != view.devicePixelRatioF():
            self._density = view.devicePixelRatioF()
            self._bars = Brushes(view.tokens, BAR, SIZE_BODY, self._density)
            self._small = Brushes(view.tokens, BAR, SIZE_SMALL, self._density)
            self._number = fonts.font(SIZE_TITLE, QFont.Weight.DemiBold)
            self._heading = fonts.font(SIZE_LEAD, QFont.Weight.DemiBold)
        with QPainter(view.viewport()) as painter:
            painter.setLayoutDirection(BY_WORDS)
            for row in view.visible_rows(exposed.top(), exposed.bottom()):
                self._row(painter, row)
            if view.hasFocus() and not view.schedule.chosen:
                self._cursor(painter)

    def _row(self, painter: QPainter, row: Row) -> None:
        view, tokens = self._view, self._view.tokens
        top = row.top - view.verticalScrollBar().value()
        width = view.viewport().width()
        if row.heading:
            painter.setFont(self._heading)
            painter.setPen(self._bars.colour(tokens.text))
            rect = self._visual(QRect(0, top, width, row.height - 8))
            flags = self._leading() | Qt.AlignmentFlag.AlignBottom
            words = view.texts.month(row.heading.year, row.heading.month)
            painter.drawText(rect, int(flags), words)
            return
        self._sheet(painter, row, QRect(0, top, width, row.height))
        if row.opens_day:
            self._day(painter, row, top)
        line = top + PAD * row.opens_day
        if row.entry:
            self._entry(painter, row, line + (ENTRY - BAR) // 2)
        else:
            self._running(painter, row, line)

    def _sheet(self, painter: QPainter, row: Row, rect: QRect) -> None:
        """The piece of its month's card that lies under a row."""
        tokens = self._view.tokens
        card = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
        card.adjust(0, 0 if row.opens_month else -RADIUS_L, 0, 0 if row.closes_month else RADIUS_L)
        painter.save()
        painter.setClipRect(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._bars.colour(tokens.line))
        painter.setBrush(self._bars.colour(tokens.surface))
        painter.drawRoundedRect(card, RADIUS_L, RADIUS_L)
        painter.restore()
        if row.opens_day and not row.opens_month:
            painter.setPen(self._bars.colour(tokens.line))
            painter.drawLine(0, rect.top(), rect.right(), rect.top())

    def _cursor(self, painter: QPainter) -> None:
        """The line around the day in focus, or the next one that is listed."""
        row = self._view.row_of_cursor()
        if row:
            top = row.top - self._view.verticalScrollBar().value() + PAD * row.opens_day
            rect = self._visual(QRect(8, top, DATES - 16, ENTRY)).adjusted(0, 2, 0, -2)
            outline(painter, rect, QPen(self._bars.colour(self._view.tokens.focus), FOCUS_RING))

    def _day(self, painter: QPainter, row: Row, top: int) -> None:
        view, tokens, day = self._view, self._view.tokens, row.day
        assert day is not None
        today = day == view.schedule.today
        painter.setFont(self._number)
        painter.setPen(self._bars.colour(tokens.accent_text if today else tokens.text))
        rect = self._visual(QRect(16, top + PAD, 36, ENTRY))
        trailing = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, int(trailing), str(day.day))
        painter.setFont(self._small.fonts[NORMAL])
        if not today:
            painter.setPen(self._bars.colour(tokens.muted))
        rect = self._visual(QRect(58, top + PAD, DATES - 58, ENTRY))
        flags = self._leading() | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, int(flags), view.texts.weekday(day.weekday()))

    def _entry(self, painter: QPainter, row: Row, top: int) -> None:
        view, tokens, entry = self._view, self._view.tokens, row.entry
        assert entry is not None
        mirrored = self._mirrored()
        width = view.viewport().width()
        side = WIDE_SIDE if width >= WIDE else SIDE if width >= WIDE_ENOUGH else 0
        logical = QRect(DATES, top, width - DATES - 16 - side, BAR)
        look = look_of(entry, tokens, view.schedule.today, view.schedule.clashes.worst(entry.key))
        rect = self._visual(logical)
        paint_entry(painter, self._bars, rect, look, view.words.title(entry), mirrored=mirrored)
        if entry.key == view.schedule.chosen:
            colour = tokens.text if look.ground == tokens.accent else tokens.focus
            ring = rect.adjusted(-1, -1, 1, 1)
            outline(painter, ring, QPen(self._bars.colour(colour), FOCUS_RING))
        elif entry.key == view.hovered:
            outline(painter, rect, QPen(self._bars.colour(tokens.muted), 1))
        if side:
            words = view.words.beside(entry)
            if mirrored:  # cut in the order of reading, not at one side of words that run both ways
                metrics = QFontMetrics(self._small.fonts[NORMAL])
                words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, side - 24)
            beside = self._visual(QRect(width - 16 - side + 8, top, side - 8, BAR))
            paint_entry(
                painter, self._small, beside, Look("", "", tokens.muted), words, mirrored=mirrored
            )

    def _running(self, painter: QPainter, row: Row, top: int) -> None:
        view, tokens = self._view, self._view.tokens
        words = view.words.running(row.running)
        rect = self._visual(QRect(DATES, top, view.viewport().width() - DATES - 16, BAR))
        paint_entry(
            painter, self._small, rect, Look("", "", tokens.muted), words, mirrored=self._mirrored()
        )

    def _mirrored(self) -> bool:
        return self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _leading(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignRight if self._mirrored() else Qt.AlignmentFlag.AlignLeft

    def _visual(self, rect: QRect) -> QRect:
        view = self._view
        return QStyle.visualRect(view.layoutDirection(), view.viewport().rect(), rect)
