"""Names at the left, what is known at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from comms_planner.design import SPACE_M, SPACE_S
from comms_planner.ui.widgets.labels import PlainLabel

CAPTION = 120


class Facts(QWidget):
    """Names at the left, what is known at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setVerticalSpacing(SPACE_S)
        self._grid.setColumnMinimumWidth(0, CAPTION)
        self._grid.setColumnStretch(1, 1)

    def add(self, name: str, said: str, more: str = "") -> None:
        """One fact, perhaps with something smaller under it."""
        at = self._grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(PlainLabel(name, "muted"), at, 0, top)
        cell = QVBoxLayout()
        cell.setSpacing(0)
        for text, role in ((said, "body"), (more, "small")):
            if text:
                label = PlainLabel(text, role, wrap=True)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                cell.addWidget(label)
        self._grid.addLayout(cell, at, 1)
