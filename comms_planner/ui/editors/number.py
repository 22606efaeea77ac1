"""An editor for a whole number."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from comms_planner.errors import Invalid
from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.editors.text import TextField

NOT_WHOLE = QT_TRANSLATE_NOOP("Errors", "Write a whole number, such as 42 or -7; not “{given}”.")
MINUS = str.maketrans("−–－", "---")
LONGEST = 6


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
