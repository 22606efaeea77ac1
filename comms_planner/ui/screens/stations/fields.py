"""An editor of the stations screen: the weekdays off."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from comms_planner.design import SPACE_M, Tokens
from comms_planner.text import Texts
from comms_planner.ui.editors.field import Field
from comms_planner.ui.widgets.check_box import CheckBox
from comms_planner.ui.widgets.flow import FlowLayout

SPELLED = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
"""The weekdays as calendar rules and duty stations spell them."""


class WeekdaysField(Field):
    """Weekdays to tick; the value spells them as a calendar rule does."""

    def __init__(
        self, label: str, tokens: Tokens, texts: Texts, parent: QWidget | None = None
    ) -> None:
        super().__init__(label, parent)
        self.boxes = {
            word: CheckBox(tokens, texts.weekday(number)) for number, word in enumerate(SPELLED)
        }
        room, flow = QWidget(), FlowLayout(gap=SPACE_M)
        room.setLayout(flow)
        for box in self.boxes.values():
            box.clicked.connect(lambda: self._touch())
            flow.addWidget(box)
        self._add(room)
        self.load("SA,SU")

    def value(self) -> str:
        """Such as "FR,SA"."""
        return ",".join(word for word, box in self.boxes.items() if box.isChecked())

    def _show(self, value: str) -> None:
        for word, box in self.boxes.items():
            box.setChecked(word in value.split(","))
