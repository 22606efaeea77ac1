"""Duty stations in the window: their clocks, their days off, and what those move."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from comms_planner import clock
from comms_planner.bilingual import Bilingual
from comms_planner.services import editions
from comms_planner.services.schedule import ladders, stations
from comms_planner.ui.screens.exchange.view import ExchangeScreen
from comms_planner.ui.screens.stations import view
from comms_planner.ui.screens.stations.forms import HolidayForm, RefitForm, StationForm
from comms_planner.ui.screens.stations.view import StationsScreen
from comms_planner.ui.window import Window


@pytest.fixture
def screen(real_window: Window) -> StationsScreen:
    real_window.navigate("stations", year=2027)
    found = real_window.screen_of("stations")
    assert isinstance(found, StationsScreen)
    return found


def names(screen: StationsScreen) -> list[str]:
    return [row.name.en for row in screen.holidays.table.rows]


def slugs(window: Window) -> list[str]:
    return [row.slug for row in window.planner.read(stations.rows)]


def test_four_stations_and_the_floating_holidays_are_there(screen: StationsScreen) -> None:
    rows = screen.list.table.rows
    assert [row.station.slug if row.station else "" for row in rows] == [
        "nairobi", "new-york", "geneva", "bangkok", "",
    ]  # fmt: skip
    assert {"Mashujaa Day", "Eid al-Fitr", "Nowruz"} <= set(names(screen))
    assert "Africa/Nairobi · off: Sat, Sun" in screen.facts.text()
    screen.list.view.select_key(0)
    assert {row.kind for row in screen.holidays.table.rows} == {"floating"}
    assert not screen.take_in.isVisible()


def test_a_station_with_a_weekend_of_friday_and_saturday_is_added(
    screen: StationsScreen, real_window: Window, qtbot: QtBot
) -> None:
    screen.add.click()
    form = screen.drawer.form
    assert isinstance(form, StationForm)
    form.name.load(Bilingual("Amman", "安曼"))
    form.zone.load("Asia/Nowhere")
    form.weekend.load("FR,SA")
    screen.drawer.keep()
    assert "not a time zone" in form.zone.error
    form.zone.load("Asia/Amman")
    screen.drawer.keep()
    row = next(r for r in real_window.planner.read(stations.rows) if r.slug == "amman")
    assert row.weekend == (4, 5)
    screen.add.click()
    form = screen.drawer.form
    assert isinstance(form, StationForm)
    form.name.load(Bilingual("Amman"))
    form.zone.load("Asia/Amman")
    screen.drawer.keep()
    assert "already" in form.name.error
    real_window.planner.undo()
    assert "amman" not in slugs(real_window)


def test_a_day_off_is_added_corrected_and_taken_out(
    screen: StationsScreen, real_window: Window, qtbot: QtBot
) -> None:
    screen.add_day.click()
    form = screen.drawer.form
    assert isinstance(form, HolidayForm)
    form.day.load(dt.date(2027, 8, 9))
    form.name.load(Bilingual("Founders' half day"))
    form.kind.load("half")
    screen.drawer.keep()
    qtbot.waitUntil(lambda: "Founders' half day" in names(screen))
    row = next(r for r in screen.holidays.table.rows if r.name.en == "Founders' half day")
    assert (row.kind, row.basis) == ("half", "ours")
    screen.open_day(row)
    form = screen.drawer.form
    assert isinstance(form, HolidayForm)
    form.day.load(dt.date(2027, 8, 10))
    screen.drawer.keep()
    qtbot.waitUntil(lambda: dt.date(2027, 8, 10) in {r.day for r in screen.holidays.table.rows})
    screen.holidays.view.select_key(row.id)
    screen.holidays.view.setFocus()
    qtbot.keyClick(screen.holidays.view, Qt.Key.Key_Delete)
    assert real_window.furniture.toast.text() == "1 day off is gone."
    qtbot.waitUntil(lambda: "Founders' half day" not in names(screen))


def test_only_floating_holidays_go_without_a_station(screen: StationsScreen, qtbot: QtBot) -> None:
    screen.list.view.select_key(0)
    screen.add_day.click()
    form = screen.drawer.form
    assert isinstance(form, HolidayForm)
    assert form.kind.control.count() == 1
    form.name.load(Bilingual("Day of rest"))
    screen.drawer.keep()
    qtbot.waitUntil(lambda: "Day of rest" in names(screen))


def test_what_a_new_day_off_would_move_is_offered_and_done_as_one_step(
    screen: StationsScreen, real_window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "today", lambda: dt.date(2026, 11, 28))  # tasks are still to come
    planner = real_window.planner
    edition = planner.read(editions.rows, platform="whd")[-1]
    planner.write(ladders.apply_ladder, edition.id, "un-observance")
    preview = planner.read(ladders.preview_ladder, edition.id, "un-observance")
    day = max(t.day for t in preview.tasks if t.day and t.offset_days < 0)
    nairobi = planner.read(stations.rows)[0]
    planner.write(stations.add_holiday, nairobi.id, day, Bilingual("Unforeseen"))
    qtbot.waitUntil(lambda: "would lie elsewhere" in screen.banner.text())
    screen.open_moves()
    assert isinstance(screen.drawer.form, RefitForm)
    screen.drawer.keep()
    assert "keep to working days again" in real_window.furniture.toast.text() or "keeps" in (
        real_window.furniture.toast.text()
    )
    qtbot.waitUntil(screen.banner.isHidden)
    assert planner.undo_label == "Plan anew around days off"


def test_another_station_becomes_the_one_reckoned_with(
    screen: StationsScreen, real_window: Window
) -> None:
    screen.list.choose("geneva")
    next(a for a in screen.menu().actions() if a.text() == "Reckon with this one").trigger()
    assert slugs(real_window)[0] == "geneva"


def test_a_station_is_removed_once_that_is_agreed(
    screen: StationsScreen, real_window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen.list.choose("bangkok")
    remove = next(a for a in screen.menu().actions() if a.text() == "Delete…")
    monkeypatch.setattr(view, "confirm", lambda *_, **__: False)
    remove.trigger()
    assert "bangkok" in slugs(real_window)
    monkeypatch.setattr(view, "confirm", lambda *_, **__: True)
    remove.trigger()
    assert "bangkok" not in slugs(real_window)


def test_its_list_of_days_off_comes_from_a_file(
    screen: StationsScreen, real_window: Window, qtbot: QtBot
) -> None:
    screen.list.choose("geneva")
    screen.take_in.click()
    qtbot.waitUntil(lambda: real_window.current == "exchange")
    exchange = real_window.screen_of("exchange")
    assert isinstance(exchange, ExchangeScreen)
    assert exchange.take_in.target.current == "holiday:geneva"
