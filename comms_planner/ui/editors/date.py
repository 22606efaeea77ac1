"""An editor for days that may be known no more exactly than their year."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QWidget

from comms_planner.design import SPACE_S, Tokens
from comms_planner.errors import Invalid
from comms_planner.services import vocabulary
from comms_planner.text import QT_TRANSLATE_NOOP, Texts
from comms_planner.ui.editors.field import Field
from comms_planner.ui.errors import sentence
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.date_picker import DatePicker
from comms_planner.ui.widgets.labels import PlainLabel

NO_SUCH_DAY = QT_TRANSLATE_NOOP("Errors", "There is no such day: “{part}”. Correct it.")
NO_DAY = QT_TRANSLATE_NOOP("Errors", "This needs an exact day. Choose one.")
FORMS = {"en": "d MMM yyyy", "zh": "yyyy年M月d日"}


@dataclass(frozen=True, slots=True)
class Days:
    """From a day to a day, and how exactly that is known; no day when it is to be confirmed."""

    first: dt.date | None = None
    last: dt.date | None = None
    precision: str = "day"


def day_in(picker: DatePicker, field: str) -> dt.date:
    """The day in a picker; Invalid, naming `field`, where its words name none."""
    if not picker.readable:
        raise Invalid(field, NO_SUCH_DAY, part=picker.text())
    return picker.day


def widened(days: Days) -> Days:
    """The same days out to the ends of the month, quarter or year they are known to."""
    if days.first is None or days.precision == "tbc":
        return Days(None, None, "tbc")
    first, last = days.first, days.last or days.first
    if days.precision == "month":
        months = (first.month, first.month)
    elif days.precision == "quarter":
        start = (first.month - 1) // 3 * 3 + 1
        months = (start, start + 2)
    elif days.precision == "year":
        months = (1, 12)
    else:
        return Days(first, last, days.precision)
    end = calendar.monthrange(first.year, months[1])[1]
    return Days(
        dt.date(first.year, months[0], 1), dt.date(first.year, months[1], end), days.precision
    )


class DaysField(Field):
    """First day, last day and precision; or that they are to be confirmed."""

    def __init__(
        self, label: str, tokens: Tokens, texts: Texts, parent: QWidget | None = None
    ) -> None:
        super().__init__(label, parent)
        self._texts, self._unreadable = texts, False
        form = FORMS[texts.language]
        self.precision = ChoiceBox(tokens, list(vocabulary.choices(texts, "precision")))
        self.first = DatePicker(tokens, form=form)
        self.last = DatePicker(tokens, form=form)
        self._dash = PlainLabel("–", "muted")
        self._meant = PlainLabel("", "small")
        room = QWidget()
        row = QHBoxLayout(room)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.first, 1)
        row.addWidget(self._dash)
        row.addWidget(self.last, 1)
        self._days = room
        self._add(self.precision)
        self._add(room)
        self._add(self._meant)
        for picker in (self.first, self.last):
            picker.installEventFilter(self)
            picker.picked.connect(self._picked)
            picker.setAccessibleName(label)
        self.precision.chosen.connect(self._chosen)
        self.load(Days())

    def load(self, value: Days) -> None:
        """Show days as the field says them, so that it is clean until somebody changes them."""
        super().load(widened(value))

    def value(self) -> Days:
        """The days, widened to what the precision says; raises Invalid for what is no day."""
        precision = str(self.precision.current)
        if precision == "tbc":
            return widened(Days(None, None, precision))
        last = day_in(self.last, "ends") if precision in ("day", "window") else None
        return widened(Days(day_in(self.first, "ends"), last, precision))

    @property
    def valid(self) -> bool:
        """Whether the words name days."""
        try:
            self.value()
        except Invalid:
            return False
        return True

    def _commit(self) -> None:
        """Say at once what cannot be read, and commit what can."""
        was_unreadable, self._unreadable = self._unreadable, not self.valid
        if self._unreadable:
            self._say_unreadable()
            return
        if was_unreadable:
            self.refuse("")
        super()._commit()

    def _say_unreadable(self) -> None:
        try:
            self.value()
        except Invalid as error:
            self.refuse(sentence(self._texts, error))

    def _picked(self) -> None:
        if self.sender() is self.first and self.last.day < self.first.day:
            self.last.set_day(self.first.day)
        self._arrange()
        self._touch()

    def _chosen(self) -> None:
        self._arrange()
        self._touch()
        self._commit()

    def _show(self, value: Days) -> None:
        self.precision.set_current(value.precision if value.first else "tbc")
        if value.first:
            self.first.set_day(value.first)
            self.last.set_day(value.last or value.first)
        self._arrange()

    def _arrange(self) -> None:
        """Show what the precision asks for, and say what the days mean then."""
        precision = str(self.precision.current)
        exact = precision in ("day", "window")
        self._days.setVisible(precision != "tbc")
        self._dash.setVisible(exact)
        self.last.setVisible(exact)
        days = self.value() if self.valid else Days()
        self._meant.setText(self._texts.span(days.first, days.last, days.precision))
        self._meant.setVisible(not exact and precision != "tbc")

    def _controls(self) -> list[QWidget]:
        return [self.first, self.last]


class DayField(Field):
    """One exact day."""

    def __init__(
        self, label: str, tokens: Tokens, texts: Texts, parent: QWidget | None = None
    ) -> None:
        super().__init__(label, parent)
        self.control = DatePicker(tokens, form=FORMS[texts.language])
        self._add(self.control)
        self.control.picked.connect(lambda _: self._touch())
        self.load(self.control.day)

    def value(self) -> dt.date:
        """The day; raises Invalid for words that name none."""
        return day_in(self.control, "day")

    @property
    def valid(self) -> bool:
        """Whether the words name a day."""
        return self.control.readable

    def _show(self, value: dt.date) -> None:
        self.control.set_day(value)

    def _controls(self) -> list[QWidget]:
        return [self.control]


def exact(field: DaysField) -> tuple[dt.date, dt.date | None]:
    """The days of a field that must be known to the day."""
    days = field.value()
    if days.first is None or days.precision != "day":
        raise Invalid("ends", NO_DAY)
    return days.first, days.last
