"""The pages of the results framework: indicators by the seven items, years, the document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from comms_planner.design import SPACE_S, Tokens
from comms_planner.services import citation, vocabulary
from comms_planner.services.outcomes import IndicatorRow
from comms_planner.services.results.framework import ClassRow, ItemRow
from comms_planner.services.results.periods import PeriodRow
from comms_planner.text import UNITS, Texts
from comms_planner.ui.face_table import FaceTable, FaceView
from comms_planner.ui.faces import Chip, Face, FaceColumn, column
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.card_page import CardPage
from comms_planner.ui.widgets.facts import Facts
from comms_planner.ui.widgets.labels import PlainLabel

HEIGHT = 62
LETTERS = "abcdefg"
LETTER = 40
"""Width of a column with a mark; no head may be narrower."""


class RegisterPage(QWidget):
    """Every indicator as a row: what it is, and which of the seven items of R.7 are filled in."""

    opened = Signal(object)
    removed = Signal(object)

    def __init__(self, tokens: Tokens, texts: Texts) -> None:
        super().__init__()
        self.texts = texts
        self._items: dict[str, str] = {}
        self.table: FaceTable[IndicatorRow] = FaceTable(self._columns(), lambda r: r.id, self)
        self.view = FaceView(self.table, tokens, self.tr("Indicators"), HEIGHT)
        self.view.opened.connect(self.opened)
        self.view.removed.connect(self.removed)
        self.view.menu_filled.connect(
            lambda menu, row: menu.addAction(self.tr("Delete")).triggered.connect(
                lambda: self.removed.emit(row)
            )
        )
        self.summary = PlainLabel("", "muted", wrap=True)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(SPACE_S)
        lines.addWidget(self.summary)
        lines.addWidget(self.view, 1)

    def show_rows(self, rows: Sequence[IndicatorRow], items: Sequence[ItemRow]) -> None:
        """Take other indicators, and the document's words for the items."""
        self._items = {item.letter: self.texts.say(item.text) for item in items}
        self.table.show(rows)
        whole = sum(len(row.items) == len(LETTERS) for row in rows)
        said = self.tr(
            "{whole} of {all} indicators have all seven items of the measurement plan (R.7): ● is"
            " filled in, ○ still empty."
        )
        self.summary.setText(
            said.format(whole=self.texts.number(whole), all=self.texts.number(len(rows)))
        )

    def _columns(self) -> list[FaceColumn[IndicatorRow]]:
        say = self.texts.say
        columns: list[FaceColumn[IndicatorRow]] = [
            column(
                self.tr("Indicator"),
                lambda r: Face(
                    ((self._name(r), "strong"), (say(r.outcome_title), "small")), wrap=2
                ),
                14, 190, self._name,
            ),
            column(
                self.tr("Level"),
                lambda r: Face(chips=(Chip(vocabulary.label(self.texts, "level", r.level),
                                           "success" if r.proves_outcomes else "info"),)),
                2, 90, lambda r: r.level,
            ),
            column(
                self.tr("Named by"), lambda r: Face(((self._basis(r), "body"),)), 3, 100,
                self._basis,
            ),
            column(self.tr("Unit"), lambda r: Face(((self._unit(r), "body"),)), 2, 80, self._unit),
            column(
                self.tr("Office"), lambda r: Face(((r.responsible or "–", "body"),)), 4, 70,
                lambda r: r.responsible,
            ),
        ]  # fmt: skip
        return columns + [self._item(letter) for letter in LETTERS]

    def _item(self, letter: str) -> FaceColumn[IndicatorRow]:
        return column(
            f"({letter})",
            lambda r: Face((("●" if letter in r.items else "○", "body"),)),
            0,
            LETTER,
            lambda r: letter in r.items,
            also=lambda r: (
                self.tr("filled in") if letter in r.items else self.tr("still empty"),
                self._items.get(letter, ""),
            ),
        )

    def _name(self, row: IndicatorRow) -> str:
        said = self.texts.say(row.name)
        return said[:1].upper() + said[1:]

    def _basis(self, row: IndicatorRow) -> str:
        if row.suggested:
            return self.tr("Our suggestion")
        return vocabulary.label(self.texts, "basis", row.basis)

    def _unit(self, row: IndicatorRow) -> str:
        return self.texts.translate("Units", UNITS.get(row.unit, row.unit)) if row.unit else "–"


@dataclass(frozen=True, slots=True)
class YearRow:
    """A reporting year: how many actuals and targets it has, and what became of it."""

    year: int
    targets: int
    actuals: int
    period: PeriodRow | None

    @property
    def approved(self) -> bool:
        """Whether its figures are locked."""
        return self.period is not None and self.period.approved


class YearsPage(QWidget):
    """The reporting years; opening one approves it, or opens it again."""

    opened = Signal(object)

    def __init__(self, tokens: Tokens, texts: Texts) -> None:
        super().__init__()
        self.texts = texts
        columns: list[FaceColumn[YearRow]] = [
            column(
                self.tr("Year"), lambda r: Face(((f"{r.year}", "strong"),)), 1, 80, lambda r: r.year
            ),
            column(
                self.tr("Targets"), lambda r: self._number(r.targets), 1, 90,
                lambda r: (False, r.targets), right=True,
            ),
            column(
                self.tr("Actuals"), lambda r: self._number(r.actuals), 1, 90,
                lambda r: (False, r.actuals), right=True,
            ),
            column(self.tr("State"), lambda r: Face(chips=(self._state(r),)), 3, 130),
            column(self.tr("By whom, when and why"), self._why, 10, 260),
        ]  # fmt: skip
        self.table: FaceTable[YearRow] = FaceTable(columns, lambda r: r.year, self)
        self.view = FaceView(self.table, tokens, self.tr("Reporting years"), 46)
        self.view.opened.connect(self.opened)
        hint = self.tr(
            "Open a year to approve its figures: they are locked then. Opening an approved year"
            " again needs a reason."
        )
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(SPACE_S)
        lines.addWidget(PlainLabel(hint, "muted", wrap=True))
        lines.addWidget(self.view, 1)

    def show_rows(
        self, rows: Sequence[IndicatorRow], found: Sequence[PeriodRow], first: int, last: int
    ) -> None:
        """Take the years of the plan and all others that carry a figure."""
        targets = [year for row in rows for year, _ in row.targets]
        actuals = [year for row in rows for year, _ in row.actuals]
        of_year = {period.year: period for period in found}
        years = sorted({*range(first, last + 1), *targets, *actuals, *of_year})
        self.table.show(
            [
                YearRow(year, targets.count(year), actuals.count(year), of_year.get(year))
                for year in years
            ]
        )

    def _number(self, count: int) -> Face:
        return Face(((self.texts.number(count), "number"),), right=True)

    def _state(self, row: YearRow) -> Chip:
        if row.approved:
            return Chip(self.tr("Approved, locked"), "success")
        return Chip(self.tr("Opened again") if row.period else self.tr("Open"), "neutral")

    def _why(self, row: YearRow) -> Face:
        if row.period is None:
            return Face()
        said = [row.period.who, self.texts.day(row.period.at.date()), row.period.reason]
        return Face(((" · ".join(part for part in said if part), "small"),))


class DocumentPage(CardPage):
    """What the document says: five classes, seven items, and what it leaves out."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self.texts = texts

    def show_rows(
        self, classes: Sequence[ClassRow], items: Sequence[ItemRow], rows: Sequence[IndicatorRow]
    ) -> None:
        """Show both lists; each class says how many indicators it has here."""
        first, second = Card(self.tr("Five classes of indicators")), Card(self.tr("Seven items"))
        facts = Facts()
        for one in classes:
            count = sum(row.indicator_class == one.slug for row in rows)
            here = self.tr("indicators here: {count}").format(count=self.texts.number(count))
            where = citation.place(self.texts, one.ref)
            said = f"{self.texts.say(one.title)}\n{self.texts.say(one.text)}"
            facts.add(f"({one.letter})", said, f"HSP/EB.1/7, {where} · {here}")
        first.body.addWidget(facts)
        facts = Facts()
        for item in items:
            where = citation.place(self.texts, item.ref)
            facts.add(f"({item.letter})", self.texts.say(item.text), f"HSP/EB.1/7, {where}")
        second.body.addWidget(facts)
        left_out = self.tr(
            "The document’s own indicators, baselines, targets and data sources are in its "
            "addendum 1, which is not part of this plan. Nothing is invented in their place: "
            "fields are empty until you fill them in."
        )
        third = Card(self.tr("What the document leaves to its addendum"))
        third.body.addWidget(PlainLabel(left_out, "body", wrap=True))
        self.show_cards([second, first, third])
