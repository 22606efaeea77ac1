"""An editor for which of the six official languages are meant."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from comms_planner.design import SPACE_M, Tokens
from comms_planner.services.languages import LANGUAGE_NAMES, LANGUAGES
from comms_planner.text import Texts
from comms_planner.ui.editors.field import Field
from comms_planner.ui.widgets.check_box import CheckBox


class LanguagesField(Field):
    """Boxes for the six languages; the value is their codes: "en fr"."""

    def __init__(
        self, label: str, tokens: Tokens, texts: Texts, parent: QWidget | None = None
    ) -> None:
        super().__init__(label, parent)
        self.boxes: dict[str, CheckBox] = {}
        room = QWidget()
        row = QHBoxLayout(room)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        for code in LANGUAGES:
            box = CheckBox(tokens, code.upper())
            box.setAccessibleName(texts.say(LANGUAGE_NAMES[code]))
            box.toggled.connect(lambda _: self._touch())
            self.boxes[code] = box
            row.addWidget(box)
        row.addStretch(1)
        self._add(room)
        self.load("")

    def value(self) -> str:
        """The codes in the order of the six."""
        return " ".join(code for code, box in self.boxes.items() if box.isChecked())

    def _show(self, value: str) -> None:
        codes = value.split()
        for code, box in self.boxes.items():
            box.setChecked(code in codes)

    def _controls(self) -> list[QWidget]:
        return list(self.boxes.values())
