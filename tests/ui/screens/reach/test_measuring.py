from __future__ import annotations

import datetime as dt
import inspect

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.quantity import Qty, Relation
from comms_planner.services import measurement_rows, measurements
from comms_planner.ui.editors import deed
from comms_planner.ui.screens.reach import drawers
from comms_planner.ui.screens.reach.measurement_form import MeasurementForm
from comms_planner.ui.widgets.buttons import Button
from tests.ui.screens.reach.conftest import Desk
from tests.ui.screens.reach.test_view import edition_of, face, occurrence


def form(desk: Desk) -> MeasurementForm:
    content = desk.screen.drawers.content
    assert isinstance(content, MeasurementForm)
    return content


def fill(desk: Desk, number: str = "640+") -> MeasurementForm:
    desk.screen.drawers.record("wcd", edition_of(desk, "wcd", 2021))
    made = form(desk)
    type_figure(made, number)
    made.definition.load(Bilingual("badges scanned", "扫描证件"))
    made.source.load("https://example.org/report")
    return made


def type_figure(made: MeasurementForm, text: str) -> None:
    made.figure.number.setText(text)
    made.figure.number.textEdited.emit(text)


def test_recording_and_undo_reach_every_figure_and_the_chart(desk: Desk) -> None:
    screen = desk.screen
    screen.show_page("chart")
    desk.settle()
    lines = len(screen.chart.lines)
    before = desk.planner.read(measurement_rows.count)
    fill(desk).submitted.emit()
    desk.settle()
    assert desk.told[-1] == "Measurement recorded."
    assert not screen.drawers.drawer.is_open
    assert len(desk.measurements().table.rows) == before + 1
    assert face(desk, occurrence(desk, "wcd", 2021), 2) == "640+. at least 128%"
    assert "4 editions with a figure" in desk.cards()
    assert len(screen.chart.lines) == lines + 1
    line = next(line for line in screen.chart.lines if line.year == 2021)
    assert line.direct.figures == (Qty(640, Relation.GE),)
    desk.undo()
    assert len(desk.measurements().table.rows) == before
    screen.show_page("chart")
    assert face(desk, occurrence(desk, "wcd", 2021), 2) == "not measured"
    assert len(screen.chart.lines) == lines


@pytest.mark.parametrize(
    ("typed", "echo"),
    [
        ("5,000+", "Understood: at least 5,000 people"),
        ("500 万以上", "Understood: at least 5,000,000 people"),
        ("about 1.5 million", "Understood: about 1,500,000 people"),
        ("n/a", "Understood: not applicable"),
        ("many", "Not a figure yet"),
        ("", ""),
    ],
)
def test_what_was_understood_is_said_while_typing(desk: Desk, typed: str, echo: str) -> None:
    desk.screen.drawers.record("wuf", None)
    type_figure(form(desk), typed)
    assert form(desk).figure.echo.text() == echo


@pytest.mark.parametrize(
    ("field", "spoil", "said"),
    [
        ("value", lambda f: type_figure(f, "-5"), "cannot be less than zero"),
        ("value", lambda f: type_figure(f, "many"), "is not a number"),
        ("value", lambda f: type_figure(f, ""), "Type the figure"),
        ("value", lambda f: type_figure(f, "12.5"), "whole numbers"),
        ("value", lambda f: type_figure(f, "999999999999999999"), "too large"),
        ("definition", lambda f: f.definition.load(Bilingual()), "Say what was counted"),
        ("source", lambda f: f.source.load(" "), "Say where the figure comes from"),
        ("kind", lambda f: f.figure.unit.set_current("views"), "Record views as an activity"),
    ],
)
def test_a_refusal_stands_at_its_field_and_changes_nothing(
    desk: Desk, field: str, spoil: object, said: str
) -> None:
    before = desk.planner.read(measurements.rows)
    made = fill(desk)
    spoil(made)  # type: ignore[operator]  # each case brings its own
    made.submitted.emit()
    desk.settle()
    assert said in made.fields[field].error
    assert desk.screen.drawers.drawer.is_open
    assert desk.planner.read(measurements.rows) == before


def test_views_are_kept_as_an_activity_and_never_as_people(desk: Desk) -> None:
    made = fill(desk, "48,800,000")
    made.figure.unit.set_current("views")
    made.kind.load("activity")
    made.submitted.emit()
    desk.settle()
    page = desk.measurements()
    row = next(row for row in page.table.rows if row.definition.en == "badges scanned")
    assert page.standing(row)[0] == "Not people"
    assert face(desk, occurrence(desk, "wcd", 2021), 2) == "not measured"


def test_a_measurement_keeps_day_grade_note_and_who(desk: Desk) -> None:
    made = fill(desk)
    made.day.load(dt.date(2021, 11, 2))
    made.grade.load(3)
    made.note.load(Bilingual("at the main venue", ""))
    made.submitted.emit()
    row = desk.planner.read(measurements.rows)[-1]
    assert (row.measured_on, row.grade, row.note.en) == (
        dt.date(2021, 11, 2), 3, "at the main venue",
    )  # fmt: skip
    assert (row.about.en, row.year) == ("World Cities Day 2021", 2021)


def test_a_correction_is_saved_and_undone(desk: Desk) -> None:
    page = desk.measurements()
    row = next(row for row in page.table.rows if row.qty.value == 57_000)
    page.opened.emit(row)
    assert form(desk).figure.number.text() == "57,000+"
    type_figure(form(desk), "56,500")
    form(desk).submitted.emit()
    desk.settle()
    after = next(m for m in page.table.rows if m.id == row.id)
    assert (after.qty, after.reported) == (Qty(56_500), True)
    desk.undo()
    assert next(m for m in page.table.rows if m.id == row.id).qty == row.qty


def test_delete_asks_first_and_can_be_undone(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    page = desk.measurements()
    row = page.table.rows[0]
    monkeypatch.setattr(drawers, "confirm", lambda *_, **__: False)
    page.removed.emit(row)
    desk.settle()
    assert page.table.row_of(row.id) == 0
    monkeypatch.setattr(drawers, "confirm", lambda *_, **__: True)
    page.removed.emit(row)
    desk.settle()
    assert page.table.row_of(row.id) == -1
    desk.undo()
    assert page.table.row_of(row.id) == 0


def test_a_form_whose_measurement_is_undone_goes_away(desk: Desk) -> None:
    fill(desk).submitted.emit()
    desk.settle()
    page = desk.measurements()
    page.opened.emit(page.table.rows[-1])
    desk.undo()
    assert not desk.screen.drawers.drawer.is_open


def test_a_second_figure_contests_the_first_unless_one_is_chosen(desk: Desk) -> None:
    for number, tick in (("640", False), ("900", False), ("700", True)):
        made = fill(desk, number)
        made.reported.load(tick)
        made.submitted.emit()
        desk.settle()
        said = face(desk, occurrence(desk, "wcd", 2021), 2)
        assert said == {"640": "640. 128%", "900": "2 figures – choose", "700": "700. 140%"}[number]
        assert ("choose under Measurements" in desk.told[-1]) == (number == "900")
    page = desk.measurements()
    standings = [page.standing(row)[0] for row in page.table.rows[-3:]]
    assert standings == ["Not chosen", "Not chosen", "In use"]


def test_the_year_narrows_measurements_only(desk: Desk) -> None:
    screen = desk.screen
    screen.show_page("measurements")
    assert screen.filters.year_box.isVisible()
    screen.filters.year_box.set_current(2022)
    screen.filters.changed.emit()
    assert {row.year for row in screen.measurements.table.rows} == {2022}
    assert "48,000 direct" in desk.cards()


def test_a_season_can_be_measured_too(desk: Desk) -> None:
    desk.screen.drawers.record("urban-october", None)
    made = form(desk)
    type_figure(made, "520")
    made.figure.unit.set_current("events")
    made.kind.load("activity")
    made.definition.load(Bilingual("events", "活动"))
    made.source.load("report")
    made.submitted.emit()
    desk.settle()
    assert desk.planner.read(measurements.rows)[-1].edition_id is not None


def test_a_figure_is_recorded_from_the_sheet_of_its_platform(desk: Desk, qtbot: QtBot) -> None:
    desk.screen.drawers.open_platform("wcd")
    buttons = desk.screen.drawers.drawer.findChildren(Button)
    record = next(one for one in buttons if one.text() == desk.screen.record.text())
    qtbot.mouseClick(record, Qt.MouseButton.LeftButton)
    assert form(desk).platform.value() == "wcd"


def test_a_read_only_plan_offers_no_record(desk: Desk, qtbot: QtBot) -> None:
    desk.planner.read_only = True
    desk.screen.drawers.record("wuf", None)
    made = form(desk)
    type_figure(made, "5")
    made.definition.load(Bilingual("heads", ""))
    made.source.load("me")
    made.submitted.emit()
    assert "reading only" in made.banner.text()


@pytest.mark.parametrize("language", ["zh"])
def test_a_refusal_names_the_unit_in_the_readers_language(desk: Desk) -> None:
    made = fill(desk, "12")
    made.figure.unit.set_current("views")
    made.submitted.emit()
    assert "浏览次数" in made.fields["kind"].error


def test_a_half_filled_form_stays_until_somebody_says_that_it_may_go(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = fill(desk)
    monkeypatch.setattr(deed, "confirm", lambda *_, **__: False)
    desk.screen.drawers.drawer.close_drawer()
    desk.screen.drawers.open_platform("wuf")
    assert form(desk) is made
    assert made.figure.number.text() == "640+"
    monkeypatch.setattr(deed, "confirm", lambda *_, **__: True)
    desk.screen.drawers.open_platform("wuf")
    assert desk.screen.drawers.form is None


def test_an_untouched_form_closes_without_a_word(desk: Desk) -> None:
    desk.screen.drawers.record("wuf", None)
    desk.screen.drawers.drawer.close_drawer()
    assert desk.told == []


def test_the_menu_of_a_figure_chooses_sorts_and_deletes_by_keyboard(desk: Desk) -> None:
    view = desk.measurements().view
    row = next(row for row in view.table.rows if row.qty.value == 13_000)
    menu = view.menu_of(row)
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == ["Open", "Use this figure", "Open the source", "Delete…", "Sort by"]
    menu.actions()[1].trigger()
    asked = desk.screen.drawers.form
    assert asked is not None
    asked.submitted.emit()
    desk.settle()
    assert face(desk, occurrence(desk, "wuf", 2020), 2).startswith("13,000+")
    menu.deleteLater()


def test_whatever_can_be_said_of_a_measurement_has_a_field_in_its_form(desk: Desk) -> None:
    desk.screen.drawers.record("", None)
    form = desk.screen.drawers.form
    assert form is not None
    elsewhere = {"qty": "value", "who": ""}
    wanted = [elsewhere.get(n, n) for n in inspect.signature(measurements.record).parameters]
    assert {*wanted[1:], "category", "address"} - {""} <= set(form.fields)
