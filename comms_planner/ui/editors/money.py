"""An editor of an amount of money in its currency."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from comms_planner.design import SPACE_S
from comms_planner.errors import Invalid
from comms_planner.interchange.tables import figures
from comms_planner.quantity import Number, Relation
from comms_planner.text import QT_TRANSLATE_NOOP, Texts
from comms_planner.ui.editors.field import Field

CURRENCY_WIDTH = 72
NO_AMOUNT = QT_TRANSLATE_NOOP(
    "Errors", "“{text}” is no plain number. Write 1250, 1,250.50 or 1.250,50, or leave it empty."
)


def amount(field: str, text: str) -> Number | None:
    """A plain number as any country writes it, None where nothing is typed; else Invalid."""
    if not text.strip():
        return None
    try:
        read, _ = figures.money(text)
    except Invalid as error:
        raise Invalid(field, NO_AMOUNT, text=text.strip()[:40]) from error
    if read is None or read.relation is not Relation.EQ or read.value is None:
        raise Invalid(field, NO_AMOUNT, text=text.strip()[:40])
    return read.value


class MoneyField(Field):
    """An amount and its currency; no amount is not nothing."""

    def __init__(self, name: str, label: str, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(label, parent)
        self._name, self._texts = name, texts
        self.amount, self.currency = QLineEdit(), QLineEdit()
        self.currency.setFixedWidth(CURRENCY_WIDTH)
        self.currency.setMaxLength(3)
        room = QWidget()
        row = QHBoxLayout(room)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.amount, 1)
        row.addWidget(self.currency)
        self._add(room)
        for line in (self.amount, self.currency):
            line.installEventFilter(self)
            line.textEdited.connect(lambda _: self._touch())
        self.amount.setAccessibleName(label)
        self.currency.setAccessibleName(self.tr("Currency"))
        self.load((None, "USD"))

    def value(self) -> tuple[Number | None, str]:
        """The amount, None where none is given, and the currency's letters."""
        return amount(self._name, self.amount.text()), self.currency.text().strip().upper()

    @property
    def valid(self) -> bool:
        """Whether the amount can be read."""
        try:
            self.value()
        except Invalid:
            return False
        return True

    def _show(self, value: tuple[Number | None, str]) -> None:
        self.amount.setText("" if value[0] is None else self._texts.number(value[0]))
        self.currency.setText(value[1])

    def _controls(self) -> list[QWidget]:
        return [self.amount, self.currency]
