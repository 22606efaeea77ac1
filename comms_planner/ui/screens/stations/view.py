"""Duty stations: the list at the left, days off of the chosen one at the right."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtCore import QDate
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from comms_planner.clock import today
from comms_planner.design import SPACE_M, SPACE_S
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import refitting, stations
from comms_planner.services.schedule.stations import HolidayRow, StationRow
from comms_planner.ui.context import Context
from comms_planner.ui.editors.deed import DeedDrawer, opens_form
from comms_planner.ui.screen import Screen
from comms_planner.ui.screens.stations.forms import HolidayForm, RefitForm, StationForm
from comms_planner.ui.screens.stations.holiday_list import HolidayList
from comms_planner.ui.screens.stations.station_list import StationList
from comms_planner.ui.widgets.buttons import Button, IconButton
from comms_planner.ui.widgets.confirm import confirm
from comms_planner.ui.widgets.labels import ElidedLabel, PlainLabel

ROOMY = 900
"""Where the screen is so wide, there is room for every word above the days off."""


class StationsScreen(Screen):
    """Where a team says when its offices work, and sees what that moves."""

    watches: ClassVar = (stations.rows, stations.holidays, refitting.preview_refit)

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Duty stations"))
        tokens, texts = context.tokens, context.texts
        self.add = Button(self.tr("New duty station"), tokens, "primary", "plus")
        self.add.clicked.connect(self.open_new)
        self.header.add(self.add)
        self.list = StationList(tokens, texts)
        self.holidays = HolidayList(tokens, texts)
        self.drawer = DeedDrawer(self, context)
        self.drawer.left.connect(self._focus)
        self.year = QDate.currentDate().year()
        self.title, self.facts = PlainLabel("", "heading"), ElidedLabel("", "small")
        self.span = PlainLabel("", "strong")
        self.earlier = IconButton("chevron-left", self.tr("Year before"), tokens, framed=True)
        self.later = IconButton("chevron-right", self.tr("Year after"), tokens, framed=True)
        self.earlier.clicked.connect(lambda: self.turn_year(-1))
        self.later.clicked.connect(lambda: self.turn_year(1))
        self.add_day = Button(self.tr("New day off"), tokens, "plain", "calendar-plus")
        self.add_day.clicked.connect(self.open_new_day)
        self.take_in = Button(self.tr("Import…"), tokens, "plain", "upload")
        self.take_in.clicked.connect(self._import)
        self.more = IconButton("ellipsis", self.tr("More for this station"), tokens, framed=True)
        self.more.clicked.connect(self._show_menu)
        self.list.chosen.connect(self.show_station)
        self.list.opened.connect(lambda _: self.open_station())
        self.holidays.opened.connect(self.open_day)
        self.holidays.removed.connect(lambda _: self.remove_days())
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words of two buttons out in a narrow window."""
        super().resizeEvent(event)
        for button in (self.add_day, self.take_in):
            button.shorten(short=self.width() < ROOMY)

    @property
    def station(self) -> StationRow | None:
        """The station that is shown; None stands for the floating holidays."""
        return self.list.current

    def refresh(self) -> None:
        """Read again; what would move with the days off stands in the banner."""
        self.drawer.refresh()
        self.list.show_rows(self.context.planner.read(stations.rows))
        self.show_station(self.station)
        self._look_for_moves()

    def ask_ahead(self, planner: Planner) -> None:
        """The stations, and what their days off would move, which goes through all tasks."""
        planner.foresee(stations.rows)
        planner.foresee(refitting.preview_refit)

    def is_long(self) -> bool:
        """Whether there are very many tasks that a day off may move."""
        return self.has_many_actions

    def reveal(self, **where: object) -> None:
        """Choose a `station` by its slug, and a `year`."""
        self._refresh_now()
        if isinstance(slug := where.get("station"), str):
            self.list.choose(slug)
        if isinstance(year := where.get("year"), int):
            self.turn_year(year - self.year)

    def keep(self) -> dict[str, Any]:
        """The station and the year that are shown."""
        return {"year": self.year} | ({"station": self.station.slug} if self.station else {})

    def take_up(self, kept: Mapping[str, Any]) -> None:
        """Show the station and the year that were shown."""
        if kept:
            self.reveal(**kept)

    def show_station(self, row: StationRow | None) -> None:
        """Show the days off of a station in the year that is open."""
        texts, writable = self.context.texts, not self.context.planner.read_only
        first, last = dt.date(self.year, 1, 1), dt.date(self.year, 12, 31)
        found = self.context.planner.read(
            stations.holidays, first, last, station_id=row.id if row else 0
        )
        self.holidays.show_rows(found)
        self.span.setText(str(self.year))
        if row is None:
            self.title.setText(self.tr("Floating holidays"))
            self.facts.setText(
                self.tr("Staff may choose one of these days. Meetings are asked to avoid them.")
            )
        else:
            self.title.setText(texts.say(row.name))
            off = texts.listed(texts.weekday(number) for number in row.weekend)
            said = self.tr("{zone} · off: {weekdays}").format(zone=row.zone, weekdays=off)
            note = texts.say(row.note)
            self.facts.setText(f"{said} · {note}" if note else said)
        for part in (self.take_in, self.more):
            part.setVisible(row is not None)
        for button in (self.add, self.add_day, self.take_in):
            button.setEnabled(writable)

    def turn_year(self, years: int) -> None:
        """Show another year."""
        self.year = max(1970, min(2100, self.year + years))
        self.show_station(self.station)

    @opens_form
    def open_new(self) -> None:
        """Add a station."""
        form = StationForm(self.context.tokens, self.context.texts)
        self.drawer.show_form(self.tr("New duty station"), self.tr("Add duty station"), form)

    @opens_form
    def open_station(self) -> None:
        """Change what the chosen station is called, its clock and its weekend."""
        if self.station is not None:
            form = StationForm(self.context.tokens, self.context.texts, self.station)
            self.drawer.show_form(self.tr("Duty station"), self.tr("Save"), form)

    @opens_form
    def open_new_day(self) -> None:
        """Add a day off."""
        form = HolidayForm(self.context.tokens, self.context.texts, self.station)
        now = today()
        form.day.load(now if self.year == now.year else dt.date(self.year, 1, 1))
        if self.station is None:
            form.kind.load("floating")
        self.drawer.show_form(self.tr("New day off"), self.tr("Add day off"), form)

    @opens_form
    def open_day(self, row: HolidayRow) -> None:
        """Correct a day off."""
        lines = self.list.table.rows
        station = next((line.station for line in lines if line.key == row.station_id), None)
        form = HolidayForm(self.context.tokens, self.context.texts, station, row)
        self.drawer.show_form(self.tr("Day off"), self.tr("Save"), form)

    def remove_days(self) -> None:
        """Take out the days that are selected, as one step."""
        ids = tuple(row.id for row in self.holidays.chosen)
        write = self.context.planner.write
        if ids and self.attempt(lambda: write(stations.remove_holidays, ids)):
            self.drawer.told(self.tr("%n days off are gone.", None, len(ids)))

    def menu(self) -> QMenu:
        """What else can be done with a station."""
        menu = QMenu(self)
        for said, do in (
            (self.tr("Edit…"), self.open_station),
            (self.tr("Reckon with this one"), self._prefer),
            (self.tr("Delete…"), self._remove),
        ):
            menu.addAction(said).triggered.connect(do)
        return menu

    @opens_form
    def open_moves(self) -> None:
        """Show what would move around the days off, and offer to move it."""
        rows = self.context.planner.read(refitting.preview_refit)
        form = RefitForm(self.context.tokens, self.context.texts, rows)
        self.drawer.show_form(self.tr("Plan anew around days off"), self.tr("Move them"), form)

    def _look_for_moves(self) -> None:
        rows = self.context.planner.read(refitting.preview_refit)
        count = sum(not row.stays for row in rows)
        if not count or self.context.planner.read_only:
            self.banner.hide()
            return
        said = self.tr("%n tasks would lie elsewhere by the days off as they are now.", None, count)
        self.banner.say("info", said, self.tr("Look…"), self.open_moves)

    def _prefer(self) -> None:
        station, write = self.station, self.context.planner.write
        if station and self.attempt(lambda: write(stations.prefer, station.id)):
            self.drawer.told(
                self.tr("The plan reckons with {name}.").format(
                    name=self.context.texts.say(station.name)
                )
            )

    def _remove(self) -> None:
        station, write = self.station, self.context.planner.write
        if station is None or self.context.planner.read_only:
            return
        question = self.tr("“{title}” goes out of the plan. Undo brings it back.").format(
            title=self.context.texts.say(station.name)
        )
        title = self.tr("Delete this duty station?")
        agreed = confirm(self, self.context.tokens, title, question, self.tr("Delete"), danger=True)
        if agreed and self.attempt(lambda: write(stations.remove, station.id)):
            self.drawer.told(self.tr("Duty station deleted."))

    def _import(self) -> None:
        if self.station is not None:
            target = f"holiday:{self.station.slug}"
            self.context.navigate("exchange", page="import", target=target)

    def _show_menu(self) -> None:
        menu = self.menu()
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _focus(self) -> None:
        self.holidays.view.setFocus()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.facts)
        head.addLayout(words, 1)
        for part in (self.earlier, self.span, self.later, self.add_day, self.take_in, self.more):
            head.addWidget(part)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(head)
        column.addWidget(self.holidays, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(self.list)
        row.addWidget(right, 1)
        self.body.addLayout(row, 1)
