"""Which pack, in which language, about which programme and which years."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from comms_planner.design import SPACE_M, SPACE_S
from comms_planner.services.programme import FlagshipRow, PlanRow
from comms_planner.text import LANGUAGES
from comms_planner.ui.context import Context
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.screens.packs.writing import Order
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.labels import PlainLabel
from comms_planner.ui.widgets.option import OptionCard
from comms_planner.ui.widgets.segmented import SegmentedControl

AHEAD = 3
"""Years after the present one that a calendar can be asked for."""


class Choices(QWidget):
    """Three packs to choose from, and below them what the chosen one asks."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._plan: PlanRow | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self._packs())
        column.addWidget(self._particulars())
        column.addStretch(1)
        self._arrange()

    @property
    def kind(self) -> str:
        """The letter of the chosen pack."""
        return next(kind for kind, card in self.options.items() if card.isChecked())

    def choose(self, kind: str) -> None:
        """Turn a pack on."""
        self.options[kind].setChecked(True)
        self._arrange()

    def offer(self, plan: PlanRow, flagships: Sequence[FlagshipRow]) -> None:
        """Take over what there is to choose from."""
        texts, fresh = self._context.texts, self._plan is None
        self._plan = plan
        names = [(f.slug, f"{f.number}. {texts.say(f.name)}") for f in flagships]
        self.flagship.set_options([("", self.tr("All flagship programmes")), *names])
        now = QDate.currentDate().year()
        years = [(y, str(y)) for y in range(min(plan.first_year, now), now + AHEAD + 1)]
        for field in (self.first, self.last):
            field.set_options(years)
        if fresh:
            self.flagship.load("")
            self._default_years()

    def order(self) -> Order:
        """What is wanted now."""
        today = QDate.currentDate()
        first, last = sorted(int(str(field.value())) for field in (self.first, self.last))
        about = str(self.flagship.value()) if self.kind == "D" else ""
        return Order(
            kind=self.kind,
            language=self.language.current,
            first=dt.date(first, 1, 1),
            last=dt.date(last, 12, 31),
            made_on=dt.date(today.year(), today.month(), today.day()),
            flagship=about or None,
            author=self._context.preferences.user_name,
        )

    def file_name(self, order: Order) -> str:
        """A name that says what is in the file."""
        title = self.options[order.kind].text()
        about = f" {order.flagship}" if order.flagship else ""
        span = f"{order.first.year}" + (
            f"-{order.last.year}" if order.last.year != order.first.year else ""
        )
        name = f"{title}{about} {span} ({order.language})"
        return re.sub(r'[<>:"/\\|?*\x00-\x1f]', "-", name) + ".pdf"

    def _packs(self) -> Card:
        card = Card(self.tr("Which pack"))
        tokens = self._context.tokens
        self.options = {
            "D": OptionCard(
                tokens,
                "layout-grid",
                self.tr("Flagship action plan"),
                self.tr(
                    "The four cells of each programme word for word, commitments with their "
                    "state, actions, partners and indicators."
                ),
            ),
            "E": OptionCard(
                tokens,
                "calendar-days",
                self.tr("Campaign calendar"),
                self.tr(
                    "The year at a glance, 90 days ahead, a grid for each month and the list, "
                    "with what is still to be confirmed."
                ),
            ),
            "F": OptionCard(
                tokens,
                "chart-column",
                self.tr("Reach and results"),
                self.tr(
                    "Estimated against measured reach per platform, totals that say what they "
                    "are, and the expected outcomes."
                ),
            ),
        }
        self._group = QButtonGroup(self)
        for option in self.options.values():
            self._group.addButton(option)
            card.body.addWidget(option)
        self.options["D"].setChecked(True)
        self._group.buttonClicked.connect(self._arrange)
        return card

    def _particulars(self) -> Card:
        card = Card(self.tr("What goes into it"))
        tokens, texts = self._context.tokens, self._context.texts
        card.body.setSpacing(SPACE_M)
        self.language = SegmentedControl(list(LANGUAGES.items()), texts.language)
        language = QVBoxLayout()
        language.setSpacing(SPACE_S // 2)
        language.addWidget(PlainLabel(self.tr("Language of the pack"), "caption"))
        language.addWidget(self.language)
        card.body.addLayout(language)
        self.flagship = ChoiceField(self.tr("Flagship programme"), tokens, [])
        card.body.addWidget(self.flagship)
        self.first = ChoiceField(self.tr("From the start of"), tokens, [])
        self.last = ChoiceField(self.tr("To the end of"), tokens, [])
        years = QHBoxLayout()
        years.setSpacing(SPACE_M)
        years.addWidget(self.first, 1)
        years.addWidget(self.last, 1)
        card.body.addLayout(years)
        return card

    def _arrange(self) -> None:
        self.flagship.setVisible(self.kind == "D")
        self._default_years()

    def _default_years(self) -> None:
        """This year for plan and calendar, the years of the plan for reach."""
        now = QDate.currentDate().year()
        first = self._plan.first_year if self._plan and self.kind == "F" else now
        self.first.load(first)
        self.last.load(now)
