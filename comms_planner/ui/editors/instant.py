"""An editor for a moment: a day, a time, and whose clock is meant."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QHBoxLayout, QTimeEdit, QWidget

from comms_planner.design import CONTROL, SPACE_S, Tokens
from comms_planner.errors import Invalid
from comms_planner.services.schedule.stations import StationRow
from comms_planner.services.schedule.zones import instant
from comms_planner.text import Texts
from comms_planner.ui.editors.date import FORMS, day_in
from comms_planner.ui.editors.field import Field
from comms_planner.ui.widgets.check_box import CheckBox
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.date_picker import DatePicker
from comms_planner.ui.widgets.spin_box import bare

MORNING = QTime(9, 0)


class InstantField(Field):
    """A moment with its offset as text, such as 2027-10-04T06:00+03:00, or none.

    The clock is that of a duty station, or UTC; the same moment loads on the first of them.
    """

    def __init__(
        self,
        name: str,
        label: str,
        question: str,
        tokens: Tokens,
        texts: Texts,
        stations: Sequence[StationRow],
        parent: QWidget | None = None,
    ) -> None:
        """`name` is the field that a refusal names, `question` stands beside the box."""
        super().__init__(label, parent)
        self.name = name
        self._fold = 0
        """1 for the second of two moments at which the clock shows the same."""
        self.known = CheckBox(tokens, question)
        self.day = DatePicker(tokens, form=FORMS[texts.language])
        self.time = QTimeEdit(MORNING)
        self.time.setDisplayFormat("HH:mm")
        self.time.setFixedHeight(CONTROL)
        bare(self.time)
        clocks = [(station.zone, texts.say(station.name)) for station in stations]
        self.zone = ChoiceBox(tokens, [*clocks, ("UTC", "UTC")])
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.day, 2)
        row.addWidget(self.time, 1)
        row.addWidget(self.zone, 2)
        self._add(self.known)
        self._add(self._row)
        for part, said in (
            (self.day, label),
            (self.time, self.tr("Time")),
            (self.zone, self.tr("On the clock of")),
        ):
            part.setAccessibleName(said)
        self.known.toggled.connect(self._row.setVisible)
        self.known.toggled.connect(lambda _: self._touch())
        self.known.clicked.connect(self.bring_soon_into_sight)
        for signal in (self.day.picked, self.time.timeChanged, self.zone.chosen):
            signal.connect(lambda _: self._set())
        self.load(None)

    def value(self) -> str | None:
        """The moment with its offset; None where the box is not ticked."""
        if not self.known.isChecked():
            return None
        clock, zone = self.time.time(), str(self.zone.current)
        minutes = clock.hour() * 60 + clock.minute()
        day = day_in(self.day, self.name)
        at = instant(day, minutes, zone, strict=True, fold=self._fold, field=self.name)
        return at.astimezone(ZoneInfo(zone)).isoformat(timespec="minutes")

    @property
    def valid(self) -> bool:
        """Whether the words name a day, and a time that its clocks show."""
        if not self.known.isChecked():
            return True
        try:
            return self.day.readable and bool(self.value())
        except Invalid:
            return False

    def load_instant(self, at: dt.datetime | None) -> None:
        """Show a moment of the plan on the first duty station's clock."""
        if at is None:
            self.load(None)
            return
        zone = str(self.zone.itemData(0))
        self.load(at.astimezone(ZoneInfo(zone)).isoformat(timespec="minutes"))

    def _show(self, value: str | None) -> None:
        self.known.setChecked(value is not None)
        self._row.setVisible(value is not None)
        self._fold = 0
        if value is None:
            return
        at = dt.datetime.fromisoformat(value)
        shown = self.zone.current
        if shown is None or at.astimezone(ZoneInfo(str(shown))).utcoffset() != at.utcoffset():
            zones = [str(self.zone.itemData(n)) for n in range(self.zone.count())]
            fits = [z for z in zones if at.astimezone(ZoneInfo(z)).utcoffset() == at.utcoffset()]
            self.zone.set_current((fits or ["UTC"])[0])
        there = at.astimezone(ZoneInfo(str(self.zone.current)))
        self.day.set_day(there.date())
        blocked = self.time.blockSignals(True)
        self.time.setTime(QTime(there.hour, there.minute))
        self.time.blockSignals(blocked)
        self._fold = there.fold

    def _set(self) -> None:
        """Another moment is meant: of one that the clock shows twice, the first."""
        self._fold = 0
        self._touch()

    def _controls(self) -> list[QWidget]:
        return [self.day]
