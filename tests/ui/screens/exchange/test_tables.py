"""A messy table is mended, taken in and taken back in the window; the plan goes out as files."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comms_planner.services import actions, import_mappings
from comms_planner.ui.screens.exchange import table_page
from comms_planner.ui.screens.exchange.table_page import TablePage
from comms_planner.ui.screens.exchange.view import ExchangeScreen
from comms_planner.ui.window import Window
from tests.interchange.tables.test_more_offices import months

ROWS = "Activity;Lead;Start;Info\nFilm;Amina;1/5/2026;first\nTalk;;soon;\n"


@pytest.fixture
def page(real_window: Window, tmp_path: Path, qtbot: QtBot) -> TablePage:
    source = tmp_path / "a.csv"
    source.write_text(ROWS, encoding="utf-8")
    real_window.navigate("exchange", page="tables")
    screen = real_window.screen_of("exchange")
    assert isinstance(screen, ExchangeScreen)
    screen.tables.open(source)
    qtbot.waitUntil(lambda: screen.tables.seen is not None, timeout=20_000)
    return screen.tables


def test_rows_are_seen_mended_taken_in_and_taken_back(
    page: TablePage, real_window: Window, tmp_path: Path
) -> None:
    planner = real_window.context.planner
    assert [row.state for row in page.table.rows] == ["new", "refused"]
    film = page.table.faces[1].face(page.table.rows[0])
    understood = film.lines[1][0].replace("\xa0", " ")
    assert understood == "Amina · 1 May 2026 · planned"
    assert page.boxes["Info"].current is None
    page.boxes["Info"].chosen.emit("note")
    assert page.boxes["Info"].current == "note"
    page.write_rejected(tmp_path / "rejected.csv")
    assert "Talk" in (tmp_path / "rejected.csv").read_text(encoding="utf-8-sig")
    page.accept.click()
    (row,) = planner.read(actions.rows)
    assert (row.title.en, row.note.en, row.owner.en) == ("Film", "first", "Amina")
    assert [one.state for one in page.table.rows] == ["known", "refused"]
    assert not page.accept.isEnabled()
    planner.undo()
    assert planner.read(actions.rows) == []


def test_columns_are_sent_elsewhere_with_the_keyboard(page: TablePage, qtbot: QtBot) -> None:
    box = page.boxes["Info"]
    box.setFocus()
    for _ in range(2):
        qtbot.keyClick(box, Qt.Key.Key_Down)
        QApplication.processEvents()
    assert page.boxes["Info"] is box, "a box that speaks stays"
    assert page.seen is not None
    assert page.seen.mapping.columns["Info"] == box.current
    assert box.nextInFocusChain() is not None
    chain = [page.maps.kept.nextInFocusChain()]
    while chain[-1] is not page.view:
        chain.append(chain[-1].nextInFocusChain())
    assert [one for one in chain if one in page.boxes.values()] == [*page.boxes.values()]


def test_two_columns_for_one_field_let_the_last_have_it(page: TablePage) -> None:
    page.remap("Info", "title")
    assert page.seen is not None
    assert page.seen.mapping.columns == {"Lead": "owner", "Start": "starts", "Info": "title"}


def test_the_plan_goes_out_as_files(page: TablePage, tmp_path: Path, qtbot: QtBot) -> None:
    for form in page.files.buttons:
        target = tmp_path / f"out.{form}"
        page.files.export(form, target)
        qtbot.waitUntil(target.exists, timeout=30_000)


def test_what_cannot_be_read_is_said_on_the_page(
    page: TablePage, tmp_path: Path, qtbot: QtBot
) -> None:
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(b"no workbook")
    page.open(bad)
    qtbot.waitUntil(page.banner.isVisible, timeout=20_000)
    assert "not an Excel workbook" in page.banner.text()


def test_a_mended_mapping_is_kept_and_used_for_the_next_file_like_it(
    page: TablePage, real_window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    planner = real_window.context.planner
    page.boxes["Info"].chosen.emit("audience")
    page.maps.keep()
    assert page.banner.isVisible()  # a name is wanted
    page.maps.name.setText("Our list")
    page.maps.kept.click()
    (row,) = planner.read(import_mappings.rows)
    assert (row.name, row.headings) == ("Our list", {"Activity", "Lead", "Start", "Info"})
    page.seen = None
    source = tmp_path / "b.csv"
    source.write_text(ROWS.replace("Film", "Song"), encoding="utf-8")
    page.open(source)
    qtbot.waitUntil(lambda: page.seen is not None, timeout=20_000)
    assert page.maps.box.current == row.id
    assert page.boxes["Info"].current == "audience"
    page.maps.box.set_current(None)
    page.maps.box.chosen.emit(None)
    assert page.boxes["Info"].current is None
    planner.undo()
    qtbot.waitUntil(lambda: page.maps.box.count() == 1)


def test_another_sheet_of_the_file_is_read_once_it_is_chosen(
    page: TablePage, tmp_path: Path, qtbot: QtBot
) -> None:
    assert not page.sheet.isVisible(), "a file of one sheet asks nothing"
    page.open(months(tmp_path / "year.xlsx", "September", "October"))
    qtbot.waitUntil(page.sheet.isVisible, timeout=20_000)
    assert [row.title for row in page.table.rows] == ["Film of September"]
    page.sheet.setFocus()
    qtbot.keyClick(page.sheet, Qt.Key.Key_Down)
    assert [row.title for row in page.table.rows] == ["Film of October"]
    page.accept.click()
    assert page.window().focusWidget() is page.view, "Ctrl+Z there takes back what was taken in"


def test_much_is_looked_at_beside_the_window_and_the_last_wish_counts(
    page: TablePage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table_page, "FEW", 0)
    page.boxes["Info"].chosen.emit("note")
    assert not page.accept.isEnabled(), "nothing can be taken in before it was looked at"
    assert len(page.table.rows) == 2, "what was seen stays until then"
    page.remap("Info", "audience")
    qtbot.waitUntil(lambda: page.accept.isEnabled())
    assert page.boxes["Info"].current == "audience"
