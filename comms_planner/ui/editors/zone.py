"""An editor for a time zone: by its name or its city's, completed as one types."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from comms_planner.services import zone_names
from comms_planner.text import Texts
from comms_planner.ui.editors.text import TextField
from comms_planner.ui.widgets.completion import Completion


class ZoneField(TextField):
    """A time zone; what none is called comes out as it was typed, for the rule to refuse."""

    def __init__(self, label: str, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(label, 1, parent)
        assert isinstance(self.control, QLineEdit), "one line"
        self.control.setCompleter(Completion(zone_names.offered(texts), self.control))

    def value(self) -> str:
        """The name of the zone, such as Asia/Tokyo, be it typed as Tokyo or 东京."""
        typed = super().value()
        return zone_names.find(typed) or typed
