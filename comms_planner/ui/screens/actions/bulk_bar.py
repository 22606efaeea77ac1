"""What several chosen actions can be given at once, as one step of undo."""

from __future__ import annotations

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QStackedWidget, QWidget

from comms_planner.design import CONTROL, SPACE_S, Tokens
from comms_planner.ui.screens.actions.columns import Spec
from comms_planner.ui.screens.actions.grid import Options
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.labels import PlainLabel

BULK = ("work", "approval", "date", "owner", "campaign", "tool", "starts", "ends")


class BulkBar(QWidget):
    """Shown while several are chosen: field, value, and the button."""

    asked = Signal(str, str)
    removed = Signal()

    def __init__(self, tokens: Tokens, specs: dict[str, Spec], options: Options) -> None:
        super().__init__()
        self._options, self._specs = options, specs
        self.count = PlainLabel("", "strong")
        self.field = ChoiceBox(tokens, [(specs[key].field, specs[key].title) for key in BULK])
        self.field.setAccessibleName(self.tr("Field to change"))
        self.value = ChoiceBox(tokens)
        self.value.setAccessibleName(self.tr("New value"))
        self.day = QDateEdit(QDate.currentDate())
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setAccessibleName(self.tr("New value"))
        self.day.setFixedHeight(CONTROL)
        self._either = QStackedWidget()
        self._either.addWidget(self.value)
        self._either.addWidget(self.day)
        self._either.setFixedHeight(CONTROL)
        self.apply = Button(self.tr("Change them"), tokens, "primary", "check")
        self.delete = Button(self.tr("Delete"), tokens, "danger", "trash-2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        for part in (self.count, self.field, self._either, self.apply):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.delete)
        self.field.chosen.connect(lambda _: self.offer())
        self.apply.clicked.connect(lambda: self.asked.emit(str(self.field.current), self.given))
        self.delete.clicked.connect(self.removed)

    @property
    def given(self) -> str:
        """The value as the command takes it."""
        if self._either.currentIndex() == 1:
            return self.day.date().toString("yyyy-MM-dd")
        return str(self.value.current or "")

    def show_count(self, count: int) -> None:
        """Say how many are chosen; hide where it is one or none."""
        self.setVisible(count > 1)
        self.count.setText(self.tr("%n actions chosen", "", count))
        self.offer()

    def offer(self) -> None:
        """Offer what the field can be given."""
        field = str(self.field.current)
        if field in ("starts", "ends"):
            self._either.setCurrentWidget(self.day)
            return
        kept = self.value.current
        self.value.set_options(self._options(field), kept)
        if self.value.currentIndex() < 0:
            self.value.setCurrentIndex(0)
        self._either.setCurrentWidget(self.value)
