"""The picture that follows the pointer while cards are dragged."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

from comms_planner.design import LIGHT, RADIUS_M, SIZE_CHIP
from comms_planner.ui.theme import fonts

SHADOW = 10
OPACITY = 0.92
BADGE = 22


def picture(view: QListView, index: QModelIndex, count: int) -> QPixmap:
    """A card with a soft shadow, and how many there are when it is more than one."""
    rect = view.visualRect(index)
    density = view.devicePixelRatioF()
    made = QPixmap(rect.size().grownBy(_margins()) * density)
    made.setDevicePixelRatio(density)
    made.fill(Qt.GlobalColor.transparent)
    card = QRect(SHADOW, SHADOW, rect.width(), rect.height())
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = card
    option.state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Selected
    with QPainter(made) as painter:
        _draw_shadow(painter, card)
        painter.setOpacity(OPACITY)
        view.itemDelegate().paint(painter, option, index)
        if count > 1:
            painter.setOpacity(1)
            _draw_badge(painter, card, count, view.palette().highlight().color())
    return made


def _draw_shadow(painter: QPainter, card: QRect) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    colour = QColor(LIGHT.shadow)
    colour.setAlpha(7)
    painter.setBrush(colour)
    for grow in range(SHADOW - 2, 0, -1):
        plate = card.adjusted(-grow, 2 - grow, grow, grow - 4)
        painter.drawRoundedRect(plate, RADIUS_M + grow, RADIUS_M + grow)


def _draw_badge(painter: QPainter, card: QRect, count: int, colour: QColor) -> None:
    spot = QRect(card.right() - BADGE + SHADOW, card.top() - SHADOW, BADGE, BADGE)
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(spot)
    painter.setPen(QColor(LIGHT.on_accent))
    painter.setFont(fonts.font(SIZE_CHIP, QFont.Weight.Bold))
    painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), str(count))


def _margins() -> QMargins:
    return QMargins(SHADOW, SHADOW, SHADOW, SHADOW)
