"""Rectangles for both reading directions, before Qt has loaded its large class of styles."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication

BY_WORDS = Qt.LayoutDirection.LayoutDirectionAuto
"""A painter's direction where places are mirrored already: each text runs as its own words do."""

LEFT_TO_RIGHT = "\N{LEFT-TO-RIGHT MARK}"
"""Before words that begin with a number, for a control that is read from right to left."""


@lru_cache(maxsize=4096)
def runs_from_right(words: str) -> bool:
    """Whether words are read from right to left, by their first letter."""
    kinds = (unicodedata.bidirectional(letter) for letter in words)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), False)


def kept(words: str) -> str:
    """Words for a control, with … and brackets at their own end where all else is mirrored."""
    if not words or not QGuiApplication.isRightToLeft() or runs_from_right(words):
        return words
    return f"{LEFT_TO_RIGHT}{words}{LEFT_TO_RIGHT}"


def visual(direction: Qt.LayoutDirection, room: QRect, rect: QRect) -> QRect:
    """Where a rectangle lies in its room: mirrored from right to left, as QStyle.visualRect does.

    QStyle brings some twenty enumerations, which would be a twentieth of a bare window's start.
    """
    if direction != Qt.LayoutDirection.RightToLeft:
        return rect
    left = room.left() + room.right() - rect.right()
    return QRect(left, rect.top(), rect.width(), rect.height())
