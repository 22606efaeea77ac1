"""A calm surface that holds things which belong together."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from comms_planner.design import SPACE_M, SPACE_S
from comms_planner.ui.widgets.labels import PlainLabel


class Card(QFrame):
    """A framed surface with an optional heading; put things into `body`."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        outer.setSpacing(SPACE_S + SPACE_S // 2)
        self.head = QHBoxLayout()
        self.head.setSpacing(SPACE_S)
        if title:
            self.head.addWidget(PlainLabel(title, "heading"))
            self.head.addStretch(1)
            outer.addLayout(self.head)
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE_S)
        outer.addLayout(self.body, 1)


class Line(QFrame):
    """A thin line between two things."""

    def __init__(self, parent: QWidget | None = None, *, upright: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("role", "line")
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
