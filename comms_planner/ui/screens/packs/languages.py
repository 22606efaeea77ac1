"""The languages that a pack is made in: a pack for each that is ticked."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from comms_planner.design import SPACE_S, Tokens
from comms_planner.text import BESIDE, PAPER_LANGUAGES
from comms_planner.ui.editors.field import Field
from comms_planner.ui.widgets.check_box import CheckBox
from comms_planner.ui.widgets.flow import FlowLayout


def name_of(language: str) -> str:
    """A language, or two side by side, by their own names."""
    names = (PAPER_LANGUAGES[one] for one in language.split("+"))
    return " + ".join(name[:1].upper() + name[1:] for name in names)


class LanguagesField(Field):
    """A box for each of the six, and one for English beside Chinese."""

    def __init__(self, label: str, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(label, parent)
        room = QWidget()
        flow = FlowLayout(room, SPACE_S)
        self.boxes: dict[str, CheckBox] = {}
        for language in (*PAPER_LANGUAGES, BESIDE[0]):
            box = CheckBox(tokens, name_of(language))
            box.clicked.connect(self._touch)
            box.clicked.connect(self._commit)
            flow.addWidget(box)
            self.boxes[language] = box
        self._more: tuple[str, ...] = ()
        self._add(room)
        self.load(("en",))

    def value(self) -> tuple[str, ...]:
        """The languages that are ticked, in a fixed order."""
        ticked = [language for language, box in self.boxes.items() if box.isChecked()]
        return (*ticked, *self._more)

    def _show(self, value: tuple[str, ...]) -> None:
        for language, box in self.boxes.items():
            box.setChecked(language in value)
        self._more = tuple(one for one in value if one not in self.boxes)
