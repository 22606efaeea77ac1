"""Rectangles for both reading directions, before Qt has loaded its large class of styles."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt


def visual(direction: Qt.LayoutDirection, room: QRect, rect: QRect) -> QRect:
    """Where a rectangle lies in its room: mirrored from right to left, as QStyle.visualRect does.

    QStyle brings some twenty enumerations, which would be a twentieth of a bare window's start.
    """
    if direction != Qt.LayoutDirection.RightToLeft:
        return rect
    left = room.left() + room.right() - rect.right()
    return QRect(left, rect.top(), rect.width(), rect.height())
