"""Many figures at once: pasted, checked cell by cell, recorded as one step of undo."""

from __future__ import annotations

from pathlib import Path

from comms_planner.quantity import Qty, Relation
from comms_planner.services import measurement_rows
from tests.ui.screens.reach.conftest import Desk

PASTED = (
    "wuf-2026\t\tparticipants\t57,000+\t\t\t\tEuronews\t\n"
    "\twebsite\tviews\t500 万以上\t2026-01-31\tweb\t\tMatomo\t\n"
    "\twebsite\tparticipants\t-5\t\t\t\tMatomo\t\n"
    "\tmoon\tparticipants\t5\t\t\t\tMatomo\t\n"
)


def test_rows_out_of_a_spreadsheet_are_recorded_and_the_wrong_ones_stay(desk: Desk) -> None:
    screen = desk.screen
    screen.show_page("grid")
    before = desk.planner.read(measurement_rows.count)
    screen.grid.sheet.setCurrentCell(0, 0)
    screen.grid.sheet.paste(PASTED)
    screen.grid.record()
    desk.settle()
    rows = desk.planner.read(measurement_rows.rows)[before:]
    assert [r.qty for r in rows] == [Qty(5_000_000, Relation.GE, "views")], "57,000+ was known"
    left = screen.grid.cells()
    assert [row[3] for row in left] == ["-5", "5"]
    item = screen.grid.sheet.item(0, 3)
    assert item is not None
    assert "less than" in item.toolTip()
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
        screen.more.rebuild()
        assert screen.more.figure(72).axes or not screen.more.rows
    assert screen.more.csv().startswith(b"\xef\xbb\xbfname,")


def test_what_excel_puts_on_the_clipboard_is_read_with_its_headings_and_quotes(desk: Desk) -> None:
    screen = desk.screen
    screen.show_page("grid")
    before = desk.planner.read(measurement_rows.count)
    screen.grid.sheet.setCurrentCell(0, 0)
    screen.grid.sheet.paste(
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
    told = [
        (row, column, item.toolTip())
        for row in range(3)
        for column in range(9)
        if (item := screen.grid.sheet.item(row, column)) is not None and item.toolTip()
    ]
    assert [(row, column) for row, column, _ in told] == [(0, 3), (1, 3), (2, 4)]
    assert "Say why" in told[0][2]
    assert "too large" in told[1][2]
    assert "The edition lasts" in told[2][2]
    desk.undo()
    assert desk.planner.read(measurement_rows.count) == before


def test_what_is_chosen_is_copied_as_a_spreadsheet_takes_it(desk: Desk) -> None:
    sheet = desk.screen.grid.sheet
    sheet.paste("a\tb\nc\td")
    sheet.selectAll()
    assert sheet.chosen().startswith("a\tb\t")
