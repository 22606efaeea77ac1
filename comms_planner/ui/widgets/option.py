"""A choice as a small card: icon, title and a sentence; one of a group is on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from comms_planner.design import (
    FOCUS_RING,
    RADIUS_M,
    SIZE_BODY,
    SIZE_SMALL,
    SPACE_M,
    SPACE_S,
    Tokens,
)
from comms_planner.ui.theme import fonts, icons

ICON = 20
LEFT = SPACE_M + ICON + SPACE_M - 4
WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class OptionCard(QAbstractButton):
    """Put several into a QButtonGroup; Space chooses, the arrow keys of the group move."""

    def __init__(
        self, tokens: Tokens, icon: str, title: str, sentence: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tokens, self._icon, self._sentence = tokens, icon, sentence
        self._title = fonts.font(SIZE_BODY, QFont.Weight.DemiBold)
        self._words = fonts.font(SIZE_SMALL)
        self._over = False
        self.setText(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"{title}. {sentence}")

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(280, self.heightForWidth(280))

    def hasHeightForWidth(self) -> bool:
        """The sentence wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for the title and the lines of the sentence."""
        room = QRect(0, 0, max(40, width - LEFT - SPACE_M), 1000)
        lines = QFontMetrics(self._words).boundingRect(room, WRAP, self._sentence).height()
        return 2 * (SPACE_S + 4) + QFontMetrics(self._title).height() + 4 + lines

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
        """Draw ground, frame, icon and words."""
        tokens, on = self._tokens, self.isChecked()
        ground = tokens.selection if on else tokens.hover if self._over else tokens.surface
        line = tokens.focus if self.hasFocus() else tokens.accent if on else tokens.line
        width = FOCUS_RING if self.hasFocus() else 1
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(ground))
            painter.setPen(QPen(QColor(line), width))
            inset = width / 2
            frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(frame, RADIUS_M, RADIUS_M)
            colour = tokens.on_selection if on else tokens.muted
            density = self.devicePixelRatioF()
            picture = icons.pixmap(self._icon, colour, ICON, density)
            painter.drawPixmap(SPACE_M, SPACE_S + 4, picture)
            top = SPACE_S + 4
            title = QRect(
                LEFT, top, self.width() - LEFT - SPACE_M, QFontMetrics(self._title).height()
            )
            painter.setFont(self._title)
            painter.setPen(QColor(tokens.on_selection if on else tokens.text))
            painter.drawText(title, int(Qt.AlignmentFlag.AlignVCenter), self.text())
            painter.setFont(self._words)
            painter.setPen(QColor(tokens.text if on else tokens.muted))
            room = QRect(LEFT, title.bottom() + 4, title.width(), self.height())
            painter.drawText(room, WRAP, self._sentence)
