"""One thing in a list: a coloured bar, a title, a detail below, and a word at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from comms_planner.design import (
    BAR,
    FOCUS_RING,
    RADIUS_M,
    RADIUS_S,
    SIZE_BODY,
    SIZE_CHIP,
    SIZE_SMALL,
    SPACE_S,
    Hue,
    Tokens,
)
from comms_planner.ui.theme import fonts
from comms_planner.ui.widgets.labels import set_tip
from comms_planner.ui.widgets.mirror import BY_WORDS

HEIGHT = 52
CHIP = 20


class ListRow(QAbstractButton):
    """A row that can be clicked, or reached by Tab and pressed with Space or Enter."""

    def __init__(
        self,
        tokens: Tokens,
        title: str,
        detail: str = "",
        *,
        hue: Hue | None = None,
        chip: str = "",
        chip_hue: Hue | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tokens, self._hue = tokens, hue
        self._title, self._detail = " ".join(title.split()), " ".join(detail.split())
        self._chip, self._chip_hue = chip, chip_hue or tokens.neutral
        self._fonts = (
            fonts.font(SIZE_BODY, QFont.Weight.Medium),
            fonts.font(SIZE_SMALL),
            fonts.font(SIZE_CHIP, QFont.Weight.Medium),
        )
        self._over = False
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(", ".join(p for p in (self._title, self._detail, chip) if p))
        set_tip(self, "\n".join(p for p in (title, detail) if p))

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(240, HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up."""
        self._over = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go calm again."""
        self._over = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, bar, words and chip."""
        tokens = self._tokens
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            if self._over or self.isDown():
                painter.setBrush(QColor(tokens.pressed if self.isDown() else tokens.hover))
                painter.drawRoundedRect(self.rect(), RADIUS_M, RADIUS_M)
            left = SPACE_S
            if self._hue:
                painter.setBrush(QColor(self._hue.solid))
                bar = self._at(QRect(left, 10, BAR, HEIGHT - 20))
                painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
                left += BAR + SPACE_S + 2
            room = QRect(left, 0, self.width() - left - SPACE_S, HEIGHT)
            room.setWidth(room.width() - self._draw_chip(painter))
            self._draw_words(painter, room)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                pen = painter.pen()
                pen.setStyle(Qt.PenStyle.SolidLine)
                pen.setColor(QColor(tokens.focus))
                pen.setWidth(FOCUS_RING)
                painter.setPen(pen)
                painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS_M, RADIUS_M)

    def _draw_chip(self, painter: QPainter) -> int:
        """Draw the chip at the right end and say how much room it took."""
        if not self._chip:
            return 0
        width = QFontMetrics(self._fonts[2]).horizontalAdvance(self._chip) + 2 * SPACE_S
        rect = self._at(QRect(self.width() - SPACE_S - width, (HEIGHT - CHIP) // 2, width, CHIP))
        painter.setBrush(QColor(self._chip_hue.tint))
        painter.drawRoundedRect(QRectF(rect), RADIUS_S, RADIUS_S)
        painter.setFont(self._fonts[2])
        painter.setPen(QColor(self._chip_hue.text))
        painter.setLayoutDirection(BY_WORDS)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), self._chip)
        return width + SPACE_S

    def _draw_words(self, painter: QPainter, room: QRect) -> None:
        upper = QRect(room.left(), 8, room.width(), 19)
        if not self._detail:
            upper = QRect(room.left(), 0, room.width(), HEIGHT)
        self._line(painter, 0, self._tokens.text, upper, self._title)
        lower = QRect(room.left(), 27, room.width(), 18)
        self._line(painter, 1, self._tokens.muted, lower, self._detail)

    def _line(self, painter: QPainter, font: int, colour: str, rect: QRect, text: str) -> None:
        shown = QFontMetrics(self._fonts[font]).elidedText(
            text, Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.setFont(self._fonts[font])
        painter.setPen(QColor(colour))
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        middle = (
            Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        )  # scripts differ in height
        painter.setLayoutDirection(BY_WORDS)
        painter.drawText(self._at(rect), int(side | middle), shown)

    def _at(self, rect: QRect) -> QRect:
        """Where a rectangle lies in the reader's direction."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)
