"""What narrows the screen: a platform, the years of the plan period, one year of figures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from comms_planner.design import SPACE_S, Tokens
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.labels import PlainLabel


class Filters(QWidget):
    """Platform, then either the period or one year; `changed` comes after each choice."""

    changed = Signal()

    def __init__(
        self, tokens: Tokens, first: int, last: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.platform_box = ChoiceBox(tokens)
        self.platform_box.setAccessibleName(self.tr("Platform"))
        self.platform_box.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.platform_box.setMinimumContentsLength(10)
        self.from_box, self.to_box = ChoiceBox(tokens), ChoiceBox(tokens)
        self.from_box.setAccessibleName(self.tr("First year"))
        self.to_box.setAccessibleName(self.tr("Last year"))
        self.year_box = ChoiceBox(tokens)
        self.year_box.setAccessibleName(self.tr("Year"))
        for box in (self.from_box, self.to_box):
            box.setMinimumContentsLength(5)
            box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._first, self._last = first, last
        self._period = QWidget()
        period = QHBoxLayout(self._period)
        period.setContentsMargins(0, 0, 0, 0)
        period.setSpacing(SPACE_S // 2)
        period.addWidget(self.from_box)
        period.addWidget(PlainLabel("–", "muted"))
        period.addWidget(self.to_box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        for part in (self.platform_box, self._period, self.year_box):
            row.addWidget(part)
        self.year_box.hide()
        self.platform_box.chosen.connect(lambda _: self.changed.emit())
        self.year_box.chosen.connect(lambda _: self.changed.emit())
        self.from_box.chosen.connect(lambda _: self._years_chosen(first_moved=True))
        self.to_box.chosen.connect(lambda _: self._years_chosen(first_moved=False))

    @property
    def platform(self) -> str:
        """The slug of the chosen platform, or nothing for all."""
        return str(self.platform_box.current or "")

    @property
    def period(self) -> tuple[int, int]:
        """The first and the last year."""
        return self._first, self._last

    @property
    def year(self) -> int | None:
        """The one year of the measurements, None for all."""
        chosen = self.year_box.current
        return chosen if isinstance(chosen, int) and chosen else None

    def offer(
        self, platforms: Sequence[tuple[str, str]], years: range, measured: Sequence[int]
    ) -> None:
        """Say what can be chosen, keeping what is."""
        self.platform_box.set_options(
            [("", self.tr("All platforms")), *platforms], self.platform_box.current or ""
        )
        spans = [(year, str(year)) for year in years]
        self.from_box.set_options(spans, self._first)
        self.to_box.set_options(spans, self._last)
        self.year_box.set_options(
            [(0, self.tr("All years")), *((year, str(year)) for year in measured)],
            self.year_box.current or 0,
        )

    def show_period(self, shown: bool) -> None:
        """Offer the period, or one year instead."""
        self._period.setVisible(shown)
        self.year_box.setVisible(not shown)

    def set_period(self, first: int, last: int) -> None:
        """Choose the years, without telling anyone."""
        self._first, self._last = first, last
        self.from_box.set_current(first)
        self.to_box.set_current(last)

    def clear(self) -> None:
        """Show everything again."""
        self.platform_box.set_current("")
        self.year_box.set_current(0)
        self.changed.emit()

    def _years_chosen(self, *, first_moved: bool) -> None:
        first, last = int(str(self.from_box.current)), int(str(self.to_box.current))
        if first > last:  # the other end follows: a period is never upside down
            first, last = (first, first) if first_moved else (last, last)
        self.set_period(first, last)
        self.changed.emit()
