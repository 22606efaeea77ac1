"""An editor for yes or no."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from comms_planner.design import Tokens
from comms_planner.ui.editors.field import Field
from comms_planner.ui.widgets.check_box import CheckBox


class TickField(Field):
    """Yes or no, with the question beside the box."""

    def __init__(self, question: str, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.box = CheckBox(tokens, question)
        self._add(self.box)
        self.box.setAccessibleName(question)
        self.box.clicked.connect(self._clicked)
        self.load(False)

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.box.isChecked()

    def _clicked(self) -> None:
        self._touch()
        self._commit()

    def _show(self, value: bool) -> None:
        self.box.setChecked(value)

    def _controls(self) -> list[QWidget]:
        return [self.box]
