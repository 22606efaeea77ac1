"""An editor for a figure with its qualifier and its unit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from comms_planner.design import SPACE_S, Tokens
from comms_planner.errors import Invalid
from comms_planner.quantity import Qty, Relation, parse
from comms_planner.services import vocabulary
from comms_planner.text import QT_TRANSLATE_NOOP, UNITS, Texts
from comms_planner.ui.editors.field import Field
from comms_planner.ui.errors import sentence
from comms_planner.ui.widgets.choice_box import ChoiceBox

WITHOUT_FIGURE = (Relation.UNKNOWN, Relation.NA)


class QtyField(Field):
    """Relation, number and unit; a qualifier typed with the number wins ("5,000+", "约 500 万").

    For "not applicable" the number gives way to the reason.
    """

    def __init__(
        self,
        label: str,
        tokens: Tokens,
        texts: Texts,
        units: Sequence[str] = tuple(UNITS),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, parent)
        self._texts, self._waiting = texts, False
        self.relation = ChoiceBox(tokens, list(vocabulary.choices(texts, "relation")))
        self.number = QLineEdit()
        self.number.setPlaceholderText(self.tr("5,000 or 5,000+"))
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why it does not apply"))
        self.unit = ChoiceBox(
            tokens, [(unit, texts.translate("Units", UNITS.get(unit, unit))) for unit in units]
        )
        room = QWidget()
        row = QHBoxLayout(room)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.relation)
        row.addWidget(self.number, 1)
        row.addWidget(self.reason, 1)
        row.addWidget(self.unit)
        self._add(room)
        for line in (self.number, self.reason):
            line.installEventFilter(self)
            line.setAccessibleName(label)
            line.textEdited.connect(lambda _: self._touch())
            line.returnPressed.connect(self._commit)
        self.relation.chosen.connect(self._chosen)
        self.unit.chosen.connect(self._chosen)
        self.load(Qty.unknown(units[0]))

    def value(self) -> Qty:
        """The figure; raises Invalid where the number cannot be read."""
        unit, relation = str(self.unit.current), Relation(str(self.relation.current))
        if relation is Relation.NA:
            return Qty.na(self.reason.text().strip(), unit)
        if relation is Relation.UNKNOWN:
            return Qty.unknown(unit)
        if not self.number.text().strip():
            raise Invalid(
                "value",
                QT_TRANSLATE_NOOP(
                    "Errors", "Give a number, or say that it is unknown or not applicable."
                ),
            )
        read = parse(self.number.text(), unit)
        if read.relation is not Relation.EQ or read.value is None:
            return read
        return Qty(read.value, relation, unit)

    @property
    def dirty(self) -> bool:
        """Whether it says something else than what was loaded; an empty beginning says nothing."""
        untouched = self.relation.current == Relation.EQ.value and not self.number.text().strip()
        return not (self._waiting and untouched) and super().dirty

    def begin(self) -> None:
        """Wait for a number, exact unless it is said otherwise."""
        self._waiting = True
        self.relation.set_current(Relation.EQ.value)
        self._arrange()

    @property
    def valid(self) -> bool:
        """Whether the number can be read."""
        try:
            self.value()
        except Invalid:
            return False
        return True

    def _chosen(self) -> None:
        self._arrange()
        self._touch()
        if self.valid:
            self._commit()

    def _commit(self) -> None:
        try:
            read = self.value()
        except Invalid as error:
            if self.number.text().strip():
                self.refuse(sentence(self._texts, error))
            return
        self.refuse("")
        self._show(read)
        super()._commit()

    def _show(self, value: Qty) -> None:
        self.relation.set_current(value.relation.value)
        if self.unit.findData(value.unit) < 0:
            self.unit.addItem(value.unit, value.unit)
        self.unit.set_current(value.unit)
        self.number.setText("" if value.value is None else self._texts.number(value.value))
        self.reason.setText(value.reason)
        self._arrange()

    def _arrange(self) -> None:
        relation = Relation(str(self.relation.current))
        self.reason.setVisible(relation is Relation.NA)
        self.number.setVisible(relation not in WITHOUT_FIGURE)

    def _controls(self) -> list[QWidget]:
        return [self.number]
