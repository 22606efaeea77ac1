"""The key figures at the top of the screen: each says what it is a sum of."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from comms_planner.design import SPACE_M, SPACE_S, SPACE_XS
from comms_planner.quantity import Total
from comms_planner.services.reach import ReachPlan
from comms_planner.ui.screens.reach.words import Words
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.labels import ElidedLabel, NumberLabel, PlainLabel

DISPLAY, TITLE = 36, 30
"""Heights of a large number and of a smaller one."""
NARROW = 800
"""Below this width the numbers are set smaller, so that each stays whole."""


class KeyFigure(Card):
    """A heading, one or two numbers side by side, and below them what they are."""

    def __init__(self, title: str, numbers: int = 1, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._narrow = False
        self._grid: QGridLayout | None = None
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(SPACE_M, SPACE_S + SPACE_XS, SPACE_M, SPACE_S + SPACE_XS)
        self.title = ElidedLabel(title, "caption")
        self.values = [
            NumberLabel("", "display" if numbers == 1 else "title") for _ in range(numbers)
        ]
        for value in self.values:  # Chinese letters are taller: numbers keep one line of height
            value.setFixedHeight(DISPLAY if numbers == 1 else TITLE)
        self.words = [PlainLabel("", "small", wrap=numbers == 1) for _ in range(numbers)]
        self.foot = PlainLabel("", "small", wrap=True)
        self.body.setSpacing(SPACE_XS)
        self.body.addWidget(self.title)
        if numbers == 1:
            self.body.addWidget(self.values[0])
            self.body.addWidget(self.words[0])
        else:
            self.body.addSpacing(SPACE_XS)
            self._grid = self._pairs()
            self.body.addLayout(self._grid)
            self.body.addWidget(self.foot)
        self.body.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep every word, however often it wraps."""
        super().resizeEvent(event)
        self._fit()

    def set_narrow(self, narrow: bool) -> None:
        """Set large numbers smaller and closer to the edge, or as they were."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        layout = self.layout()
        if layout is not None:
            side = SPACE_S + SPACE_XS if narrow else SPACE_M
            layout.setContentsMargins(side, SPACE_S + SPACE_XS, side, SPACE_S + SPACE_XS)
        if self._grid is not None:
            self._grid.setHorizontalSpacing(SPACE_S if narrow else SPACE_M)
        if len(self.values) == 1:
            (value,) = self.values
            value.set_role("title" if narrow else "display")
            value.setFixedHeight(TITLE if narrow else DISPLAY)
        self._hold()
        self._fit()

    def _hold(self) -> None:
        for value in self.values:  # half a number is another number
            value.setMinimumWidth(value.sizeHint().width())

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def _pairs(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(0)
        for number, (value, words) in enumerate(zip(self.values, self.words, strict=True)):
            grid.addWidget(value, 0, number)
            grid.addWidget(words, 1, number)
        grid.setColumnStretch(len(self.values), 1)
        return grid

    def show_figures(self, *figures: tuple[str, str], foot: str = "") -> None:
        """Show (number, words) for each, and a sentence below."""
        for (number, said), value, words in zip(figures, self.values, self.words, strict=True):
            value.setText(number)
            words.setText(said)
        self._hold()
        self.foot.setText(foot)
        self._fit()
        parts = [f"{number} {said}" for number, said in figures]
        self.setAccessibleName(". ".join([self.title.text(), *parts, *([foot] if foot else [])]))


class KeyFigures(QWidget):
    """Direct, indirect, the plan period and what has been measured, side by side."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.direct = KeyFigure(self.tr("Direct, one occurrence of each"))
        self.indirect = KeyFigure(self.tr("Indirect, one occurrence of each"))
        self.period = KeyFigure("", 2)
        self.measured = KeyFigure(self.tr("Measured so far"), 2)
        self._row = row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        for card, weight in (
            (self.direct, 5),
            (self.indirect, 5),
            (self.period, 6),
            (self.measured, 5),
        ):
            row.addWidget(card, weight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(row, 1)  # what height there is goes to the cards, whose words wrap
        self.note = PlainLabel(
            self.tr(
                "Gross counts participations, not different people: who comes twice counts twice. "
                "Direct and indirect overlap, so they are never added together."
            ),
            "small",
            wrap=True,
        )
        column.addWidget(self.note)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)  # the narrower the cards, the more lines their words take
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep each number whole where the window is small."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        self._row.setSpacing(SPACE_S if narrow else SPACE_M)
        for card in (self.direct, self.indirect, self.period, self.measured):
            card.set_narrow(narrow)

    def show_sums(self, once: tuple[Total, Total], plan: ReachPlan) -> None:
        """Show what the platforms reach once each, and what the chosen years add up to."""
        words, texts = self._words, self._words.texts
        for card, total in zip((self.direct, self.indirect), once, strict=True):
            said = self.tr("gross participations; {carried}").format(
                carried=words.platforms_carried(total)
            )
            card.show_figures((words.figure(total.qty), said))
        self.period.title.setText(
            self.tr("Plan period {first}–{last}, gross").format(
                first=plan.first_year, last=plan.last_year
            )
        )
        foot = words.occurrences_carried(plan.direct)
        if plan.indirect.with_figure != plan.direct.with_figure:
            foot = self.tr("direct: {direct}; indirect: {indirect}").format(
                direct=words.carried(plan.direct), indirect=words.carried(plan.indirect)
            )
        self.period.show_figures(
            (texts.quantity(plan.direct.qty), self.tr("direct")),
            (texts.quantity(plan.indirect.qty), self.tr("indirect")),
            foot=foot,
        )

    def show_measured(self, chosen: int, contested: int) -> None:
        """Show at how many editions a figure counts, and at how many none has been chosen."""
        texts = self._words.texts
        self.measured.show_figures(
            (texts.number(chosen), self.tr("editions with a figure", "", chosen)),
            (texts.number(contested), self.tr("contested")),
            foot=self.tr("Contested figures count nowhere.")
            if contested
            else self.tr("No figures contest each other."),
        )
