"""Of whom a figure is made, line by line, held against the whole while one types."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from comms_planner.design import Tokens
from comms_planner.errors import Invalid
from comms_planner.quantity import Qty, parse
from comms_planner.services import vocabulary
from comms_planner.services.breakdown import MISMATCH, Breakdown, compared
from comms_planner.services.measurement_rows import PartRow
from comms_planner.services.measurement_sheet import PartLine, at_parts
from comms_planner.text import Texts
from comms_planner.ui.screens.reach.row_lines import Line, LinesField, LineWidget
from comms_planner.ui.screens.reach.sheets import Remark
from comms_planner.ui.screens.reach.words import Words
from comms_planner.ui.widgets.choice_box import ChoiceBox


class PartWidget(LineWidget):
    """Along which line, which part of it, and how many."""

    def __init__(self, field: PartsField, texts: Texts) -> None:
        super().__init__(field.tokens)
        self._words = dict(vocabulary.choices(texts, "category"))
        self.dimension = ChoiceBox(
            field.tokens, list(vocabulary.choices(texts, "dimension")), "sex"
        )
        self.dimension.setMinimumContentsLength(6)
        self.dimension.setAccessibleName(self.tr("Broken down by"))
        self.row.addWidget(self.dimension)
        self.category = self.text(self.tr("women"), self.tr("Part"), 3)
        self.number = self.text(self.tr("8,000"), self.tr("How many"), 2)

    def say(self, line: Line) -> None:
        """Show a part; a known one in the reader's language."""
        dimension, category, number = line
        self.dimension.set_current(dimension)
        self.category.setText(self._words.get(category, category))
        self.number.setText(number)

    def said(self) -> Line:
        """The part, a known one by its key whatever the language."""
        typed, number = self.category.text().strip(), self.number.text().strip()
        if not typed and not number:
            return ()
        known = (key for key, word in self._words.items() if word.casefold() == typed.casefold())
        return (str(self.dimension.current), next(known, typed), number)


class PartsField(LinesField):
    """The parts; each dimension says at once whether its parts match the whole."""

    def __init__(
        self,
        tokens: Tokens,
        texts: Texts,
        whole: Callable[[], Qty | None],
        parent: QWidget | None = None,
    ) -> None:
        self._texts, self._whole, self._said = texts, whole, Words(texts).parts
        self._remarks: list[Remark] = []
        super().__init__(
            QCoreApplication.translate(
                "PartsField", "Of whom: by sex, age, region, country or disability"
            ),
            tokens,
            QCoreApplication.translate("PartsField", "Add a part"),
            self._empty,
            parent,
        )

    def _empty(self) -> PartWidget:
        """An empty part, along the same line as the one above."""
        line = PartWidget(self, self._texts)
        above = self.lines[-1] if self.lines else None
        if isinstance(above, PartWidget):
            line.dimension.set_current(above.dimension.current)
        return line

    def show_parts(self, parts: tuple[PartRow, ...]) -> None:
        """Load the parts of a measurement."""
        self.load(tuple((p.dimension, p.category, self._texts.quantity(p.qty)) for p in parts))
        self._loaded = self.words()

    def parts(self, unit: str) -> tuple[PartLine, ...]:
        """The parts in the unit of the whole; raises Invalid where one cannot be read."""
        return tuple(PartLine(d, c, _read(number, unit)) for d, c, number in self.words())

    @property
    def said(self) -> list[str]:
        """What stands below: a sentence for each dimension."""
        return [remark.accessibleName() for remark in self._remarks]

    def compare(self) -> None:
        """Hold the parts against the whole anew."""
        for remark in self._remarks:
            self._column.removeWidget(remark)
            remark.hide()
            remark.deleteLater()
        self._remarks = []
        whole = self._whole()
        if whole is None:
            return
        for found in self._breakdowns(whole):
            warns = found.state == MISMATCH
            remark = Remark(self.tokens, self._said(found, whole), "warning" if warns else "info")
            self._remarks.append(remark)
            self._column.insertWidget(self._column.count() - 2, remark)

    def _breakdowns(self, whole: Qty) -> list[Breakdown]:
        by: dict[str, list[PartRow]] = {}
        for dimension, category, number in self.words():
            try:
                qty = _read(number, whole.unit)
            except Invalid:
                continue
            by.setdefault(dimension, []).append(PartRow(0, dimension, category, qty))
        return [compared(dimension, parts, whole) for dimension, parts in by.items()]

    def _changed(self) -> None:
        self.compare()
        super()._changed()


def _read(number: str, unit: str) -> Qty:
    """A part's figure; a refusal stands at the parts, not at the whole."""
    try:
        return parse(number, unit)
    except Invalid as error:
        raise at_parts(error) from error
