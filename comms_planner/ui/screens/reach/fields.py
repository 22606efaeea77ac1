"""Editors of the measurement form: a figure read as people write it, and a day or none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from comms_planner.design import SPACE_S, Tokens
from comms_planner.errors import Invalid
from comms_planner.quantity import Qty, parse
from comms_planner.services import vocabulary
from comms_planner.text import QT_TRANSLATE_NOOP, UNITS, Texts
from comms_planner.ui.editors.field import Field
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.labels import PlainLabel

MINUS = ("-", "−", "－")


class FigureField(Field):
    """A figure typed as one would say it, its unit, and below what was understood of it."""

    def __init__(
        self,
        label: str,
        tokens: Tokens,
        texts: Texts,
        units: Sequence[str] = tuple(UNITS),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, parent)
        self._texts = texts
        self.number = QLineEdit()
        self.number.setPlaceholderText(self.tr("13,000, 5,000+, about 1.5 million, n/a: why"))
        self.unit = ChoiceBox(
            tokens, [(unit, texts.translate("Units", UNITS[unit])) for unit in units]
        )
        self.unit.setAccessibleName(self.tr("Unit"))
        room = QWidget()
        row = QHBoxLayout(room)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.number, 1)
        row.addWidget(self.unit)
        self._add(room)
        self.number.setAccessibleName(label)
        self.number.installEventFilter(self)
        self.echo = PlainLabel("", "small", wrap=True)
        self._add(self.echo)
        self.number.textEdited.connect(lambda _: self._typed())
        self.unit.chosen.connect(lambda _: self._typed())
        self.load(None)

    def value(self) -> Qty:
        """The figure; raises Invalid where it cannot be read."""
        text = self.number.text().strip()
        if not text:
            raise Invalid("value", QT_TRANSLATE_NOOP("Errors", "Type the figure that was counted."))
        unit = str(self.unit.current)
        if text.startswith(MINUS):
            parse(text.lstrip("".join(MINUS)), unit)
            raise Invalid(
                "value",
                QT_TRANSLATE_NOOP("Errors", "A count cannot be less than zero. Correct it."),
            )
        return parse(text, unit)

    @property
    def dirty(self) -> bool:
        """Whether anything was typed, or something else than what was loaded."""
        if self._loaded is None:
            return bool(self.number.text().strip())
        return super().dirty

    @property
    def valid(self) -> bool:
        """Whether the figure can be read."""
        try:
            self.value()
        except Invalid:
            return False
        return True

    def choose_unit(self, unit: str) -> None:
        """Count in another unit, as if it had been chosen by hand."""
        if self.unit.findData(unit) < 0:
            self.unit.addItem(unit, unit)
        self.unit.set_current(unit)
        self._typed()

    def _typed(self) -> None:
        self.refuse("")
        self._echo()
        self._touch()

    def _echo(self) -> None:
        """Say what was understood, while it is being typed."""
        said = ""
        if self.number.text().strip():
            said = self.tr("Not a figure yet")
            if self.valid:
                said = self.tr("Understood: {figure}").format(figure=self._in_words(self.value()))
        self.echo.setText(said)

    def _in_words(self, qty: Qty) -> str:
        relation = vocabulary.word(self._texts, "relation", qty.relation.value)
        if qty.value is None:
            return f"{relation} – {qty.reason}" if qty.reason else relation
        return self.tr("{relation} {number} {unit}").format(
            relation=relation,
            number=self._texts.number(qty.value),
            unit=self._texts.translate("Units", UNITS.get(qty.unit, qty.unit)),
        )

    def _show(self, value: Qty | None) -> None:
        said = self._texts.quantity(value) if value is not None else ""
        if value is not None and value.reason:
            said = f"{said}: {value.reason}"
        self.number.setText(said)
        unit = value.unit if value is not None else str(self.unit.itemData(0))
        if self.unit.findData(unit) < 0:
            self.unit.addItem(unit, unit)
        self.unit.set_current(unit)
        self._echo()

    def _controls(self) -> list[QWidget]:
        return [self.number]
