"""Editors of the editions screen: whole numbers, ticks."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QCheckBox, QWidget

from comms_planner.errors import Invalid
from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.editors.date import DaysField
from comms_planner.ui.editors.field import Field
from comms_planner.ui.editors.text import TextField

NOT_WHOLE = QT_TRANSLATE_NOOP("Errors", "Write a whole number, such as 42 or -7; not “{given}”.")
NO_DAY = QT_TRANSLATE_NOOP("Errors", "This needs an exact day. Choose one.")
MINUS = str.maketrans("−–－", "---")
LONGEST = 6


def exact(field: DaysField) -> tuple[dt.date, dt.date | None]:
    """The days of a field that must be known to the day."""
    days = field.value()
    if days.first is None or days.precision != "day":
        raise Invalid("ends", NO_DAY)
    return days.first, days.last


class NumberField(TextField):
    """A whole number, or none where `optional`; `name` is the field a refusal names."""

    def __init__(
        self, name: str, label: str, *, optional: bool = False, parent: QWidget | None = None
    ) -> None:
        self.name, self._optional = name, optional
        super().__init__(label, 1, parent)

    def number(self) -> int | None:
        """The number; raises Invalid where there is none to be read."""
        text = super().value().translate(MINUS).lstrip("+").strip()
        if not text and self._optional:
            return None
        if not text.removeprefix("-").isdecimal() or len(text) > LONGEST:
            raise Invalid(self.name, NOT_WHOLE, given=super().value()[:40])
        return int(text)

    def whole(self) -> int:
        """The number of a field that must have one."""
        found = self.number()
        return 0 if found is None else found

    def show_number(self, number: int | None) -> None:
        """Load a number."""
        self.load("" if number is None else str(number))


class TickField(Field):
    """Yes or no, with the question beside the box."""

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.control = QCheckBox(question.replace("&", "&&"))
        self._add(self.control)
        self.control.setAccessibleName(question)
        self.control.clicked.connect(self._clicked)
        self.load(False)

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.control.isChecked()

    def _clicked(self) -> None:
        self._touch()
        self._commit()

    def _show(self, value: bool) -> None:
        self.control.setChecked(value)

    def _controls(self) -> list[QWidget]:
        return [self.control]
