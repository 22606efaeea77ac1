from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle

from comms_planner.ui.widgets.mirror import visual

ROOM = QRect(7, 3, 200, 40)


def test_mirrors_like_qt_in_both_directions() -> None:
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        for rect in (QRect(7, 3, 1, 1), QRect(20, 5, 30, 10), QRect(150, 0, 57, 40)):
            assert visual(direction, ROOM, rect) == QStyle.visualRect(direction, ROOM, rect)
