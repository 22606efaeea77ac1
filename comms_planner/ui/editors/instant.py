"""An editor for a moment: a day, a time, and whose clock is meant."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTimeEdit, QVBoxLayout, QWidget

from comms_planner.design import CONTROL, SPACE_S, SPACE_XS, Tokens
from comms_planner.errors import Invalid
from comms_planner.services import zone_names
from comms_planner.services.schedule.stations import UNKNOWN_ZONE, StationRow
from comms_planner.services.schedule.zones import instant, on_clock
from comms_planner.text import Texts
from comms_planner.ui.editors.date import FORMS, day_in
from comms_planner.ui.editors.field import Field
from comms_planner.ui.widgets.check_box import CheckBox
from comms_planner.ui.widgets.completion import Completion
from comms_planner.ui.widgets.date_picker import DatePicker
from comms_planner.ui.widgets.labels import PlainLabel
from comms_planner.ui.widgets.spin_box import bare

MORNING = QTime(9, 0)
UTC = "UTC"


class InstantField(Field):
    """A moment with its offset as text, such as 2027-10-04T06:00+03:00, or none.

    The clock is that of a duty station or of any other zone, found as one types; the same moment
    loads on the first station's. Below it stands what each station's clock shows then.
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
        self._texts, self._stations = texts, tuple(stations)
        own = [zone_names.label(texts, one.zone, one.name) for one in stations]
        self.zone = QLineEdit(own[0] if own else UTC)
        offered = dict.fromkeys((*own, UTC, *zone_names.offered(texts)))
        self.zone.setCompleter(Completion(offered, self.zone))
        self.zone.setFixedHeight(CONTROL)
        self._clock = QWidget()
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.day, 2)
        row.addWidget(self.time, 1)
        whole = QVBoxLayout(self._clock)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_XS)
        whole.addLayout(row)
        whole.addWidget(self.zone)
        self._add(self.known)
        self._add(self._clock)
        self.elsewhere = PlainLabel("", "small", wrap=True)
        self._add(self.elsewhere)
        for part, said in (
            (self.day, label),
            (self.time, self.tr("Time")),
            (self.zone, self.tr("On the clock of")),
        ):
            part.setAccessibleName(said)
        self.known.toggled.connect(self._clock.setVisible)
        self.known.toggled.connect(lambda _: self._touch())
        self.known.clicked.connect(self.bring_soon_into_sight)
        self.edited.connect(self._tell)
        for signal in (self.day.picked, self.time.timeChanged, self.zone.textChanged):
            signal.connect(lambda _: self._set())
        self.load(None)

    def value(self) -> str | None:
        """The moment with its offset; None where the box is not ticked."""
        if not self.known.isChecked():
            return None
        clock, zone = self.time.time(), self.place()
        if zone is None:
            raise Invalid(self.name, UNKNOWN_ZONE, zone=self.zone.text().strip()[:60])
        minutes = clock.hour() * 60 + clock.minute()
        day = day_in(self.day, self.name)
        at = instant(day, minutes, zone, strict=True, fold=self._fold, field=self.name)
        return at.astimezone(ZoneInfo(zone)).isoformat(timespec="minutes")

    def place(self) -> str | None:
        """The zone whose clock is meant, by its name, its city's or its station's."""
        typed = self.zone.text().strip()
        by_name = (s.zone for s in self._stations if typed.casefold() in map(str.casefold, s.name))
        return (next(by_name, None) if typed else None) or zone_names.find(typed)

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
        zone = self._stations[0].zone if self._stations else UTC
        self.load(at.astimezone(ZoneInfo(zone)).isoformat(timespec="minutes"))

    def _show(self, value: str | None) -> None:
        self.known.setChecked(value is not None)
        self._clock.setVisible(value is not None)
        self._fold = 0
        if value is None:
            self._tell()
            return
        at = dt.datetime.fromisoformat(value)
        there = on_clock(at, self._fitting(at))
        self.day.set_day(there.date())
        blocked = self.time.blockSignals(True)
        self.time.setTime(QTime(there.hour, there.minute))
        self.time.blockSignals(blocked)
        self._fold = there.fold
        self._tell()

    def _fitting(self, at: dt.datetime) -> str:
        """The zone that has the offset of a moment: the one that stands there, or a station's."""
        offices = [one.zone for one in self._stations]
        for zone in (self.place(), *offices):
            if zone and on_clock(at, zone).utcoffset() == at.utcoffset():
                break
        else:
            zone = UTC
        if zone != self.place():
            blocked = self.zone.blockSignals(True)
            name = next((one.name for one in self._stations if one.zone == zone), None)
            self.zone.setText(zone_names.label(self._texts, zone, name) if name else zone)
            self.zone.blockSignals(blocked)
        return zone

    def _tell(self) -> None:
        """Say what each station's clock shows at that moment."""
        at = dt.datetime.fromisoformat(self.value() or "") if self._is_told() else None
        said = [
            self.tr("{place} {day} {time}").format(
                place=self._texts.say(one.name),
                day=self._texts.short_dated(on_clock(at, one.zone).date()),
                time=f"{on_clock(at, one.zone):%H:%M}",
            )
            for one in (self._stations if at else ()) if at
        ]  # fmt: skip
        self.elsewhere.setText(" · ".join(said))
        self.elsewhere.setVisible(bool(said))

    def _is_told(self) -> bool:
        return self.known.isChecked() and self.valid

    def _set(self) -> None:
        """Another moment is meant: of one that the clock shows twice, the first."""
        self._fold = 0
        self._touch()

    def _controls(self) -> list[QWidget]:
        return [self.day, self.zone]
