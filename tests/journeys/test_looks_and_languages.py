"""Theme and language change while work is under way, and nothing of it is lost."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.services import actions, matrix
from comms_planner.ui.editors import deed
from comms_planner.ui.screens.calendar.entry_dialog import EntryDialog
from comms_planner.ui.screens.matrix.form import ActionForm
from comms_planner.ui.screens.reach.measurement_form import MeasurementForm
from comms_planner.ui.window import Window
from tests.journeys.conftest import OpenWindow, calendar_of, matrix_of, reach_of


def change_both(window: Window, qtbot: QtBot) -> None:
    """Go over to the dark, then to Chinese."""
    window.furniture.errands.swap_theme()
    qtbot.waitUntil(lambda: window.context.tokens.dark)
    window.furniture.errands.language("zh")
    qtbot.waitUntil(lambda: window.context.texts.language == "zh")


def line(control: object) -> QLineEdit:
    assert isinstance(control, QLineEdit)
    return control


@pytest.fixture
def typed(window: Window) -> ActionForm:
    """The sheet of a new action, with something typed into most of its fields."""
    cell = window.planner.read(matrix.cells)[0]
    action = window.planner.write(actions.add, Bilingual("Op-ed"), cell_id=cell.id)
    window.navigate("matrix")
    screen = matrix_of(window)
    screen.filters.text.setText("op")
    screen.open_action(action)
    form = screen.drawer.form
    assert form is not None
    line(form.title.control("en")).setText("Op-ed for the Forum")
    line(form.title.control("zh")).setText("评论文章")
    form.pillar.control.set_current("share")
    form.pillar.control.chosen.emit("share")
    form.owner.line.setText("Somebody new")
    form.days.precision.set_current("day")
    form.days.first.setText("not a day yet")
    form.served.lines[1].box.setChecked(True)
    form.served.lines[1].evidence.setText("a link")
    line(form.planned.control).setText("12")
    return form


def test_an_unsaved_sheet_comes_through_both(
    typed: ActionForm, window: Window, qtbot: QtBot
) -> None:
    said = (typed.title.value(), typed.owner.value(), typed.served.value())
    change_both(window, qtbot)
    assert window.current == "matrix"
    screen = matrix_of(window)
    form = screen.drawer.form
    assert form is not None
    assert form is not typed
    assert (form.title.value(), form.owner.value(), form.served.value()) == said
    assert form.days.first.text() == "not a day yet"
    assert form.pillar.value() == "share"
    assert form.planned.value() == "12"
    assert form.dirty
    assert screen.filters.text.text() == "op"
    form.days.first.setText("2026-12-01")
    form.days.last.setText("2026-12-02")
    screen.drawer.keep()
    assert not screen.drawer.is_open
    saved = next(
        a for c in window.planner.read(matrix.cells) for a in c.actions if a.title.zh == "评论文章"
    )
    assert (saved.owner.zh or saved.owner.en, saved.starts) == (
        "Somebody new",
        dt.date(2026, 12, 1),
    )


def test_a_sheet_left_behind_is_still_there_after_a_change_made_elsewhere(
    typed: ActionForm, window: Window, qtbot: QtBot
) -> None:
    window.navigate("settings")
    change_both(window, qtbot)
    change_both_back(window, qtbot)
    form = matrix_of(window).drawer.form
    assert form is not None
    assert form.title.value().zh == "评论文章"


def change_both_back(window: Window, qtbot: QtBot) -> None:
    window.furniture.errands.theme("light")
    window.furniture.errands.language("en")
    qtbot.waitUntil(
        lambda: window.context.texts.language == "en" and not window.context.tokens.dark
    )


def test_a_half_typed_measurement_comes_through_both(window: Window, qtbot: QtBot) -> None:
    window.navigate("reach")
    screen = reach_of(window)
    screen.show_page("occurrences")
    screen.record.click()
    form = screen.drawers.content
    assert isinstance(form, MeasurementForm)
    platform = form.platform.control.itemData(2)
    form.platform.control.set_current(platform)
    form.platform.edited.emit()
    edition = form.edition.value()
    form.figure.number.setText("half a")
    line(form.source.control).setText("Somebody's notes")
    change_both(window, qtbot)
    screen = reach_of(window)
    form = screen.drawers.content
    assert isinstance(form, MeasurementForm)
    assert screen.segments.current == "occurrences"
    assert (form.platform.value(), form.edition.value()) == (platform, edition)
    assert form.figure.number.text() == "half a"
    assert form.source.value() == "Somebody's notes"


OPENINGS: dict[str, Callable[[Any], object]] = {
    "actions": lambda screen: screen.begin(),
    "campaigns": lambda screen: screen.begin(),
    "content": lambda screen: screen.add_here(),
    "editions": lambda screen: screen.drawers.new(),
    "framework": lambda screen: screen.begin(),
    "outcomes": lambda screen: screen.record("ledger"),
    "people": lambda screen: screen.add_here(),
    "stations": lambda screen: screen.open_new(),
}


EARLIER = 84
"""An edition that the screen of editions would not show by itself."""


def drawer_of(window: Window, key: str) -> deed.DeedDrawer:
    """The drawer of a screen, which lies over it."""
    drawer = window.screen_of(key).over[0]
    assert isinstance(drawer, deed.DeedDrawer)
    return drawer


def half_typed(form: deed.DeedForm) -> tuple[str, QLineEdit]:
    """The first field of a form that takes words, by its name, and the line in it."""
    for name, field in form.fields.items():
        if found := field.findChildren(QLineEdit):
            return name, found[0]
    raise AssertionError("no field takes words")


def test_the_half_filled_form_of_every_screen_comes_through_both(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed: dict[str, deed.DeedForm] = {}
    for key, begin in OPENINGS.items():
        window.navigate(key)
        begin(window.screen_of(key))
        form = drawer_of(window, key).form
        assert form is not None, key
        half_typed(form)[1].setText("half a")
        typed[key] = form
    window.screen_of("editions").reveal(edition=EARLIER, page="ladder")
    change_both(window, qtbot)
    kept = window.screen_of("editions").keep()
    assert kept == {"key": f"edition:{EARLIER}", "page": "ladder"}
    for key, before in typed.items():
        again = drawer_of(window, key).form
        assert again is not None, key
        assert again is not before, key
        name = half_typed(again)[0]
        lines = again.fields[name].findChildren(QLineEdit)
        assert "half a" in [line.text() for line in lines], key
    asked: list[str] = []
    monkeypatch.setattr(deed, "confirm", lambda *said, **__: bool(asked.append(said[2])))
    window.navigate("today")
    event = QCloseEvent()
    window.closeEvent(event)
    assert not event.isAccepted()
    assert len(asked) == 1
    assert window.current in OPENINGS
    monkeypatch.setattr(deed, "confirm", lambda *_, **__: True)


def test_the_calendar_stays_on_its_month_with_its_filter(window: Window, qtbot: QtBot) -> None:
    window.navigate("calendar", day=dt.date(2022, 6, 26))
    calendar_of(window).filters.choose(calendar_of(window).filters.filter.toggled("season"))
    change_both(window, qtbot)
    screen = calendar_of(window)
    assert (screen.month.year, screen.month.month) == (2022, 6)
    assert "season" in screen.filters.filter.hidden
    assert screen.schedule.day == dt.date(2022, 6, 26)


def test_a_form_over_the_calendar_comes_through_both(window: Window, qtbot: QtBot) -> None:
    day = dt.date(2026, 10, 7)
    number = window.planner.write(actions.add, Bilingual("Op-ed"), starts=day, ends=day)
    window.navigate("calendar", day=day, kind="action", id=number)
    entry = next(e for e in calendar_of(window).schedule.on(day) if e.id == number)

    def form() -> EntryDialog | None:
        found = [d for d in calendar_of(window).findChildren(EntryDialog) if d.isVisible()]
        return found[0] if found else None

    calendar_of(window).openings.edit(entry)
    before = form()
    assert before is not None
    before.time.control.setText("half a ti")  # type: ignore[union-attr]  # one line
    change_both(window, qtbot)
    qtbot.waitUntil(lambda: form() is not None)
    again = form()
    assert again is not None
    assert again is not before
    assert again.time.value() == "half a ti"
    QTest.keyClick(again, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: form() is None)


def test_the_window_asks_before_it_goes_with_what_was_typed(
    typed: ActionForm, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def no(*_: object, **__: object) -> bool:
        asked.append("asked")
        return False

    monkeypatch.setattr(deed, "confirm", no)
    window.navigate("today")
    event = QCloseEvent()
    window.closeEvent(event)
    assert not event.isAccepted()
    assert (asked, window.current) == (["asked"], "matrix")
    assert typed.title.value().en == "Op-ed for the Forum"
    monkeypatch.setattr(deed, "confirm", lambda *_, **__: True)


def test_language_theme_and_place_are_there_again(
    window: Window, open_window: OpenWindow, plan: Path, qtbot: QtBot
) -> None:
    window.navigate("history")
    change_both(window, qtbot)
    window.close()
    again = open_window(plan)
    assert again.current == "history"
    assert again.context.texts.language == "zh"
    assert again.context.tokens.dark


def test_a_title_begun_in_a_cell_outlives_the_systems_change_of_theme(
    window: Window, qtbot: QtBot
) -> None:
    window.navigate("matrix")
    cell = window.planner.read(matrix.cells)[2].id
    pane = matrix_of(window).board.pane(cell)
    pane.adder.open()
    qtbot.keyClicks(pane.adder.field, "Brief the pr")
    window.rebuild()
    again = matrix_of(window).board.pane(cell).adder
    assert again.begun == "Brief the pr"
