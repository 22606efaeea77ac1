"""An editor for a day that may be left open."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QWidget

from comms_planner.design import Tokens
from comms_planner.text import Texts
from comms_planner.ui.editors.date import FORMS, day_in
from comms_planner.ui.editors.field import Field
from comms_planner.ui.widgets.check_box import CheckBox
from comms_planner.ui.widgets.date_picker import DatePicker


class OptionalDayField(Field):
    """A day, or none."""

    def __init__(
        self,
        name: str,
        label: str,
        question: str,
        tokens: Tokens,
        texts: Texts,
        parent: QWidget | None = None,
    ) -> None:
        """`name` is the field that a refusal names, `question` stands beside the box."""
        super().__init__(label, parent)
        self.name = name
        self.known = CheckBox(tokens, question)
        self.picker = DatePicker(tokens, form=FORMS[texts.language])
        self._add(self.known)
        self._add(self.picker)
        self.picker.setAccessibleName(label)
        self.known.toggled.connect(self.picker.setVisible)
        self.known.toggled.connect(lambda _: self._touch())
        self.known.clicked.connect(self.bring_soon_into_sight)
        self.picker.picked.connect(lambda _: self._touch())
        self.load(None)

    def value(self) -> dt.date | None:
        """The day, None where the box is not ticked; raises Invalid for words that name no day."""
        return day_in(self.picker, self.name) if self.known.isChecked() else None

    @property
    def valid(self) -> bool:
        """Whether the words name a day."""
        return self.picker.readable or not self.known.isChecked()

    def _show(self, value: dt.date | None) -> None:
        self.known.setChecked(value is not None)
        self.picker.setVisible(value is not None)
        if value is not None:
            self.picker.set_day(value)

    def _controls(self) -> list[QWidget]:
        return [self.picker]
