"""The days a pack covers: a period that moves along, or two fixed days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QWidget

from comms_planner.design import SPACE_S, Tokens
from comms_planner.services import vocabulary
from comms_planner.services.recipes import RecipePeriod
from comms_planner.text import Texts
from comms_planner.ui.editors.date import FORMS, day_in
from comms_planner.ui.editors.field import Field
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.date_picker import DatePicker
from comms_planner.ui.widgets.labels import PlainLabel


@dataclass(frozen=True, slots=True)
class Period:
    """Which days; only a fixed period has some of its own."""

    kind: RecipePeriod = RecipePeriod.USUAL
    first: dt.date | None = None
    last: dt.date | None = None


class PeriodField(Field):
    """A choice, and below it the days that it comes to now, or fields for them."""

    def __init__(
        self,
        label: str,
        tokens: Tokens,
        texts: Texts,
        days_of: Callable[[RecipePeriod], tuple[dt.date, dt.date]],
        parent: QWidget | None = None,
    ) -> None:
        """`days_of` says what a period that moves along comes to today."""
        super().__init__(label, parent)
        self._texts, self._days_of = texts, days_of
        self.control = ChoiceBox(tokens, list(vocabulary.choices(texts, "pack period")))
        self.first = DatePicker(tokens, form=FORMS[texts.language])
        self.last = DatePicker(tokens, form=FORMS[texts.language])
        self._meant = PlainLabel("", "small")
        self._room = QWidget()
        row = QHBoxLayout(self._room)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.first, 1)
        row.addWidget(PlainLabel("–", "muted"))
        row.addWidget(self.last, 1)
        for control in (self.control, self._room, self._meant):
            self._add(control)
        self.first.setAccessibleName(self.tr("First day"))
        self.last.setAccessibleName(self.tr("Last day"))
        self.control.chosen.connect(self._chosen)
        for picker in (self.first, self.last):
            picker.picked.connect(lambda _: self._touch())
            picker.installEventFilter(self)

    def value(self) -> Period:
        """The period; raises Invalid for words that name no day."""
        kind = RecipePeriod(str(self.control.current))
        if kind is not RecipePeriod.FIXED:
            return Period(kind)
        return Period(kind, day_in(self.first, "first"), day_in(self.last, "last"))

    @property
    def valid(self) -> bool:
        """Whether the words name days."""
        fixed = self.control.current == RecipePeriod.FIXED.value
        return not fixed or (self.first.readable and self.last.readable)

    def say_days(self) -> None:
        """Say anew what the period comes to."""
        kind = RecipePeriod(str(self.control.current))
        fixed = kind is RecipePeriod.FIXED
        self._room.setVisible(fixed)
        self._meant.setVisible(not fixed)
        if not fixed:
            self._meant.setText(self._texts.span(*self._days_of(kind)))

    def _chosen(self) -> None:
        if self.control.current == RecipePeriod.FIXED.value:
            self._begin_with(*self._days_of(RecipePeriod.USUAL))
        self.say_days()
        self._touch()
        self._commit()

    def _begin_with(self, first: dt.date, last: dt.date) -> None:
        self.first.set_day(first)
        self.last.set_day(last)

    def _show(self, value: Period) -> None:
        self.control.set_current(value.kind.value)
        if value.first and value.last:
            self._begin_with(value.first, value.last)
        self.say_days()

    def _controls(self) -> list[QWidget]:
        return [self.first, self.last]
