"""Many figures at once: pasted, checked cell by cell, recorded as one step of undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from comms_planner.design import SIZE_SMALL
from comms_planner.quantity import Qty, Relation
from comms_planner.services import measurement_rows
from comms_planner.ui.editors import deed
from comms_planner.ui.screens.reach.grid import COLUMNS, FIELDS, EntryGrid
from comms_planner.ui.theme import fonts
from tests.ui.screens.reach.conftest import Desk

PASTED = (
    "wuf-2026\t\tparticipants\t57,000+\t\t\t\t\tEuronews\t\n"
    "\twebsite\tviews\t500 万以上\t\t2026-01-31\tweb\t\tMatomo\t\n"
    "\twebsite\tparticipants\t-5\t\t\t\t\tMatomo\t\n"
    "\tmoon\tparticipants\t5\t\t\t\t\tMatomo\t\n"
)


def test_rows_out_of_a_spreadsheet_are_recorded_and_the_wrong_ones_stay(desk: Desk) -> None:
    screen = desk.screen
    screen.show_page("grid")
    before = desk.planner.read(measurement_rows.count)
    screen.grid.paste(PASTED)
    screen.grid.record()
    desk.settle()
    rows = desk.planner.read(measurement_rows.rows)[before:]
    assert [r.qty for r in rows] == [Qty(5_000_000, Relation.GE, "views")], "57,000+ was known"
    left = screen.grid.cells()
    assert [row[3] for row in left] == ["-5", "5"]
    assert "less than" in screen.grid.sheet.fault(0, 3)
    assert "not recorded" in screen.grid.said.text()
    desk.planner.undo()
    assert desk.planner.read(measurement_rows.count) == before


def test_an_empty_sheet_says_how_it_is_filled(desk: Desk) -> None:
    desk.screen.show_page("grid")
    desk.screen.grid.record()
    assert "paste" in desk.screen.grid.said.text()
    assert not desk.screen.grid.cells()


def test_the_other_pictures_are_drawn_with_their_numbers(desk: Desk, tmp_path: Path) -> None:
    screen = desk.screen
    screen.show_page("more")
    desk.settle()
    for key in ("net", "cumulative-reach", "flagships", "flagships-indirect", "disaggregation"):
        screen.more.choice.set_current(key)
        assert screen.more.choice.current == key, "it can be chosen"
        screen.more.rebuild()
        assert screen.more.figure(72).axes or not screen.more.rows
    assert screen.more.csv().startswith(b"\xef\xbb\xbfname,")


def test_what_excel_puts_on_the_clipboard_is_read_with_its_headings_and_quotes(desk: Desk) -> None:
    screen = desk.screen
    screen.show_page("grid")
    before = desk.planner.read(measurement_rows.count)
    screen.grid.paste(
        "Edition\tPlatform\tMetric\tFigure\tDay\tChannel\tPlace\tSource\tNote\r\n"
        'whd-2023\t\tparticipants\t"5,000,000+"\t2023-10-02\t\tBaku\t"Host ""city"" report"\t\r\n'
        "whd-2022\t\tviews\t500 万以上\t2022-10-03\tYouTube\t\tAnalytics\t\r\n"
        "whd-2021\t\tparticipants\tn/a: nobody counted\t\t\t\tHost\t\r\n"
        "whd-2020\t\tparticipants\tn/a\t\t\t\tHost\t\r\n"
        "whd-2019\t\tparticipants\t1000000000000000\t\t\t\tHost\t\r\n"
        "whd-2019\t\tparticipants\t12\t2023-01-01\t\t\tHost\t\r\n"
    )
    screen.grid.record()
    desk.settle()
    rows = desk.planner.read(measurement_rows.rows)[before:]
    assert [(r.qty.value, r.qty.relation, r.qty.unit, r.qty.reason) for r in rows] == [
        (5_000_000, Relation.GE, "people", ""), (5_000_000, Relation.GE, "views", ""),
        (None, Relation.NA, "people", "nobody counted"),
    ]  # fmt: skip
    assert rows[0].source == 'Host "city" report'
    sheet = screen.grid.sheet
    told = [
        (row, column, fault)
        for row in range(3)
        for column in range(11)
        if (fault := sheet.fault(row, column))
    ]
    assert [(row, column) for row, column, _ in told] == [(0, 3), (1, 3), (2, 5)]
    assert "Say why" in told[0][2]
    assert "too large" in told[1][2]
    assert "The edition lasts" in told[2][2]
    desk.undo()
    assert desk.planner.read(measurement_rows.count) == before


@pytest.fixture
def grid(desk: Desk) -> EntryGrid:
    """The sheet, in front."""
    desk.screen.show_page("grid")
    return desk.screen.grid


def test_what_is_chosen_is_copied_as_a_spreadsheet_takes_it(grid: EntryGrid) -> None:
    grid.paste("a\tb\nc\td")
    grid.view.selectAll()
    assert grid.view.as_text().startswith("a\tb\t")


def test_a_figure_without_a_metric_says_at_its_cell_that_it_needs_words(grid: EntryGrid) -> None:
    grid.paste("wuf-2026\t\t\t500")
    grid.record()
    assert "Say what was counted" in grid.sheet.fault(0, 4)
    grid.paste("wuf-2026\t\t\t501\tBadges scanned at the north door")
    grid.record()
    assert not grid.cells()


def test_a_kind_that_does_not_fit_is_told_at_the_metric(grid: EntryGrid) -> None:
    grid.paste("wuf-2026\t\tviews\t150 %")
    grid.record()
    assert [bool(grid.sheet.fault(0, at)) for at in range(5)] == [False, False, False, True, False]


def choose(grid: EntryGrid, first: tuple[int, int], last: tuple[int, int]) -> None:
    """Choose the cells from one to another."""
    chosen = QItemSelection(grid.sheet.index(*first), grid.sheet.index(*last))
    grid.view.setCurrentIndex(grid.sheet.index(*first))
    grid.view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def test_the_top_row_is_filled_down_and_taken_back(grid: EntryGrid, qtbot: QtBot) -> None:
    grid.paste("wuf-2026\t\tviews\t1\nwuf-2024\t\t\t2\n\t\t\t3\n")
    choose(grid, (0, 0), (2, 2))
    qtbot.keyClick(grid.view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert [row[:4] for row in grid.cells()] == [["wuf-2026", "", "views", n] for n in "123"]
    qtbot.keyClick(grid.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [row[0] for row in grid.cells()] == ["wuf-2026", "wuf-2024", ""]
    qtbot.keyClick(grid.view, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert [row[2] for row in grid.cells()] == ["views"] * 3


def test_undo_is_the_sheets_while_it_has_something_to_take_back(grid: EntryGrid) -> None:
    def asks() -> bool:
        keys = QKeyEvent(
            QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
        )
        keys.ignore()
        grid.view.event(keys)
        return keys.isAccepted()

    assert not asks()
    grid.paste("a")
    assert asks()
    grid.sheet.undo()
    assert not asks()
    assert not grid.cells()


def test_cut_delete_and_clear_can_be_taken_back(grid: EntryGrid, qtbot: QtBot) -> None:
    grid.paste("a\tb\nc\td")
    choose(grid, (0, 0), (0, 1))
    qtbot.keyClick(grid.view, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert [row[:2] for row in grid.cells()] == [["", ""], ["c", "d"]]
    choose(grid, (3, 0), (3, 0))
    qtbot.keyClick(grid.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert grid.cells()[3][:2] == ["a", "b"]
    grid.clear.click()
    assert not grid.cells()
    grid.sheet.undo()
    assert grid.cells()[3][:2] == ["a", "b"]


def test_enter_goes_down_and_typing_offers_the_editions(grid: EntryGrid, qtbot: QtBot) -> None:
    choose(grid, (0, 0), (0, 0))
    qtbot.keyClick(grid.view, Qt.Key.Key_F2)
    editor = grid.view.findChildren(QLineEdit)[0]
    completer = editor.completer()
    assert completer is not None
    completer.setCompletionPrefix("habitat day 2025")
    assert completer.currentCompletion() == "World Habitat Day 2025"
    editor.setText("wuf-2026")  # typed, the list would take the keyboard
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: grid.view.currentIndex().row() > 0)
    assert grid.cells()[0][0] == "wuf-2026"
    assert (grid.view.currentIndex().row(), grid.view.currentIndex().column()) == (1, 0)


def test_many_rows_are_checked_beside_the_window(desk: Desk, grid: EntryGrid, qtbot: QtBot) -> None:
    before = desk.planner.read(measurement_rows.count)
    grid.paste("\n".join(f"wuf-2026\t\tviews\t{n or 'x'}\t\t\tweb" for n in range(150)))
    with qtbot.waitSignal(desk.screen.context.jobs.started):
        grid.record()
    assert not grid.view.isEnabled()
    qtbot.waitUntil(grid.view.isEnabled, timeout=20_000)
    assert desk.planner.read(measurement_rows.count) == before + 149
    assert [row[3] for row in grid.cells()] == ["x"]
    assert "“x”" in grid.said.text()


def test_what_is_typed_outlives_a_change_of_language_and_asks_before_it_goes(
    desk: Desk, grid: EntryGrid, monkeypatch: pytest.MonkeyPatch
) -> None:
    grid.paste("wuf-2026\t\tviews\t7")
    kept = desk.screen.keep()
    grid.sheet.fill(())
    assert not desk.screen.is_dirty
    desk.screen.take_up(kept)
    assert grid.cells()[0][3] == "7"
    assert desk.screen.is_dirty
    for answer in (False, True):
        monkeypatch.setattr(deed, "confirm", lambda *_, answer=answer, **__: answer)
        assert desk.screen.may_go() is answer


def test_a_heading_without_a_column_is_said(grid: EntryGrid) -> None:
    grid.paste("Edition\tFigure\tMood\nwuf-2026\t5\tgood\n")
    assert "Mood" in grid.said.text()
    assert grid.cells()[0][:4] == ["wuf-2026", "", "", "5"]


def test_units_and_kinds_that_are_pasted_are_kept_and_never_made_people(desk: Desk) -> None:
    desk.screen.show_page("grid")
    grid, before = desk.screen.grid, desk.planner.read(measurement_rows.count)
    grid.paste(
        "Edition\tFigure\tUnit\tKind of reach\tWhat it counts\n"
        "whd-2023\t39\tcountries\t\tcountries taking part\n"
        "whd-2023\t40,000+\tpeople\tindirect\tlisteners of the radio\n"
        "whd-2023\t12\tcountries\tdirect\tcountries taking part\n"
        "whd-2023\t12\tfurlongs\t\tlength\n"
    )
    grid.record()
    desk.settle()
    made = desk.planner.read(measurement_rows.rows)[before:]
    assert {(m.kind, m.qty) for m in made} == {
        ("activity", Qty(39, unit="countries")), ("indirect", Qty(40_000, Relation.GE)),
    }  # fmt: skip
    assert "Only people" in grid.sheet.fault(0, FIELDS.index("kind"))
    assert "furlongs" in grid.sheet.fault(1, FIELDS.index("unit"))


def test_each_heading_has_room(desk: Desk) -> None:
    sheet = EntryGrid(desk.screen.context)
    metrics = QFontMetrics(fonts.font(SIZE_SMALL, QFont.Weight.DemiBold))
    for column, (name, width) in enumerate(COLUMNS.items()):
        said = sheet.sheet.headerData(column, Qt.Orientation.Horizontal)
        assert metrics.horizontalAdvance(str(said)) + 20 <= width, name
    sheet.deleteLater()
