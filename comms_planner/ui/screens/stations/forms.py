"""Forms of the stations screen: a station, a day off, planning anew."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from comms_planner.design import Tokens
from comms_planner.services import vocabulary
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import refitting, stations
from comms_planner.services.schedule.ripples import RippleRow
from comms_planner.services.schedule.stations import HolidayKind, HolidayRow, StationRow
from comms_planner.text import Texts
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.date import DayField
from comms_planner.ui.editors.deed import DeedForm
from comms_planner.ui.editors.text import BilingualField, TextField
from comms_planner.ui.editors.zone import ZoneField
from comms_planner.ui.screens.stations.fields import SPELLED, WeekdaysField
from comms_planner.ui.widgets.labels import PlainLabel

MOST = 80
"""Lines of a preview that are shown; the rest is counted."""


class StationForm(DeedForm):
    """A station: its name, its clock, the weekdays off; without a row it is a new one."""

    def __init__(
        self, tokens: Tokens, texts: Texts, row: StationRow | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(tokens, texts, parent)
        self.row = row
        self.name = self.add("name", BilingualField(self.tr("Name"), texts.language))
        self.fields["slug"] = self.name
        self.zone = self.add("zone", ZoneField(self.tr("Time zone, such as Africa/Nairobi"), texts))
        self.weekend = self.add("weekend", WeekdaysField(self.tr("Weekdays off"), tokens, texts))
        if row is not None:
            self.note = self.add("note", BilingualField(self.tr("Note"), texts.language, 4))
            self.name.load(row.name)
            self.zone.load(row.zone)
            self.weekend.load(",".join(SPELLED[number] for number in row.weekend))
            self.note.load(row.note)
        self.body.addStretch(1)

    def write(self, planner: Planner) -> object:
        """Keep the station."""
        name, zone, weekend = self.name.value(), self.zone.value(), self.weekend.value()
        if self.row is None:
            plain = "".join(c if c.isalnum() else "-" for c in (name.en or name.zh).casefold())
            slug = "-".join(filter(None, plain.split("-")))
            return planner.write(stations.add, slug, name, zone, weekend=weekend)
        return planner.write(
            stations.edit, self.row.id, name=name, zone=zone, weekend=weekend,
            note=self.note.value(),
        )  # fmt: skip

    @property
    def said(self) -> str:
        """That it is kept."""
        return self.tr("Duty station saved.")


class HolidayForm(DeedForm):
    """A day off of a station, or a floating one that warns everybody."""

    def __init__(
        self,
        tokens: Tokens,
        texts: Texts,
        station: StationRow | None,
        row: HolidayRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tokens, texts, parent)
        self.station, self.row = station, row
        self.day = self.add("day", DayField(self.tr("Day"), tokens, texts))
        self.name = self.add("name", BilingualField(self.tr("Name"), texts.language))
        kinds = [*vocabulary.choices(texts, "holiday")]
        if station is None:
            kinds = [pair for pair in kinds if pair[0] == "floating"]
        self.kind = self.add("kind", ChoiceField(self.tr("How much is off"), tokens, kinds))
        self.source = self.add("source", TextField(self.tr("Who says so: circular, gazette, link")))
        if row is not None:
            self.day.load(row.day)
            self.name.load(row.name)
            self.kind.load(row.kind)
            self.source.load(row.source)
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "A full day off moves tasks that follow a date to the working day before or "
                    "after. A half day counts half. A floating holiday only warns."
                ),
                "small", wrap=True,
            )
        )  # fmt: skip
        self.body.addStretch(1)

    def write(self, planner: Planner) -> object:
        """Keep the day off."""
        day, name = self.day.value(), self.name.value()
        kind, source = HolidayKind(str(self.kind.value())), self.source.value()
        if self.row is not None:
            return planner.write(
                stations.edit_holiday, self.row.id, day=day, name=name, kind=kind, source=source
            )
        station = self.station.id if self.station else None
        return planner.write(stations.add_holiday, station, day, name, kind=kind, source=source)

    @property
    def said(self) -> str:
        """That it is kept."""
        return self.tr("Day off saved.")


class RefitForm(DeedForm):
    """What would move if all tasks were placed anew around the days off."""

    def __init__(
        self, tokens: Tokens, texts: Texts, rows: Sequence[RippleRow],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(tokens, texts, parent)
        self.rows = [row for row in rows if not row.stays]
        count = self.tr("%n tasks move.", None, len(self.rows))
        self.body.addWidget(PlainLabel(count, "strong"))
        for row in self.rows[:MOST]:
            self.body.addWidget(PlainLabel(self._line(texts, row), "body", wrap=True))
        if len(self.rows) > MOST:
            rest = self.tr("and %n more", None, len(self.rows) - MOST)
            self.body.addWidget(PlainLabel(rest, "small"))
        self.body.addStretch(1)

    def write(self, planner: Planner) -> object:
        """Move them as one step."""
        return planner.write(refitting.refit)

    @property
    def said(self) -> str:
        """How many moved."""
        return self.tr("%n tasks keep to working days again.", None, len(self.rows))

    def _line(self, texts: Texts, row: RippleRow) -> str:
        before = texts.span(row.before_first, row.before_last, row.before_precision)
        after = texts.span(row.first, row.last, row.precision)
        shape = self.tr("{title}: {before} → {after}")
        return shape.format(title=texts.say(row.title), before=before, after=after)
