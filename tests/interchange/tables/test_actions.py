"""A messy table becomes actions: seen first, refused row by row, taken back as one step."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import openpyxl
import pytest

from comms_planner.errors import Invalid
from comms_planner.interchange.tables import mapping, preview, targets
from comms_planner.interchange.tables.actions import ACTIONS
from comms_planner.interchange.tables.mapping import ColumnMap
from comms_planner.interchange.tables.preview import Preview
from comms_planner.interchange.tables.shape import table
from comms_planner.services import actions, people
from comms_planner.services.planner import Planner

ROWS: list[list[object]] = [
    ["Communications workplan 2026"],
    ["as of 1 March"],
    [],
    ["No.", "Activity", "Flagship", "Pillar", "Responsible", "Start date", "Due date", "Status",
     "Budget (USD)", "Remarks", "Remarks"],
    [1, "Launch the film", "SDG Cities", "share", "Amina", dt.date(2026, 5, 1), "31/05/2026",
     "Completed", "≥ 5,000", "first", "second"],
    [2, "Brief the press", None, None, "Li Wei", "3 June 2026", "10 June 2026", "ongoing",
     "$1,200.50"],
    [],
    [3, "城市发展报告", "F1", "思想", "李薇", "2026年6月1日", None, "进行中", "5000"],
    [4, "Radio talk", None, None, None, "soon", None, "planned", "abc"],
    [5, "Partner kit", "Nowhere", "partner", None, "Q2 2026"],
    [6, None, None, None, None, "2026-06-01"],
    [7, "Brief the press", None, None, None, "3 June 2026"],
    ["Total", None, None, None, None, None, None, None, 11200],
]  # fmt: skip


@pytest.fixture
def messy(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["Notes"])
    sheet = book.create_sheet("Plan")
    for row in ROWS:
        sheet.append(row)
    sheet.merge_cells("A1:H1")
    path = tmp_path / "messy.xlsx"
    book.save(path)
    return path


def see(planner: Planner, path: Path, wanted: ColumnMap | None = None) -> Preview:
    return planner.read(preview.preview, ACTIONS, preview.read(path), wanted)


def test_the_table_is_found_and_its_columns_are_guessed(planner: Planner, messy: Path) -> None:
    seen = see(planner, messy)
    assert (seen.table.sheet, seen.table.header, seen.table.totals) == ("Plan", 4, (13,))
    assert seen.mapping.columns == {
        "Activity": "title", "Flagship": "flagship", "Pillar": "pillar", "Responsible": "owner",
        "Start date": "starts", "Due date": "ends", "Status": "work_status",
        "Budget (USD)": "cost_planned", "Remarks": "note",
    }  # fmt: skip


def test_each_row_is_taken_recognized_or_refused_with_all_its_faults(
    planner: Planner, messy: Path
) -> None:
    seen = see(planner, messy)
    assert [row.title for row in seen.of("new")] == [
        "Launch the film", "Brief the press", "城市发展报告",
    ]  # fmt: skip
    assert [row.line.number for row in seen.of("twice")] == [12]
    refused = {row.line.number: [f.heading for f in row.faults] for row in seen.of("refused")}
    assert refused == {9: ["Start date", "Budget (USD)"], 10: ["Flagship"], 11: ["Activity"]}
    text = preview.rejected(seen, "Why", lambda said: said.text.format(**said.values)).decode()
    assert text.splitlines()[1].startswith("4,Radio talk,,,,soon,,planned,abc")
    assert "“soon” is not a date" in text


def test_taking_in_is_one_step_of_undo_and_a_second_time_nothing(
    planner: Planner, messy: Path
) -> None:
    before = planner.read(actions.rows)
    assert preview.accept(planner, see(planner, messy)) == 3
    rows = {row.title.en or row.title.zh: row for row in planner.read(actions.rows)}
    film, report = rows["Launch the film"], rows["城市发展报告"]
    assert (film.flagship, film.pillar, film.owner.en) == ("sdg-cities", "share", "Amina")
    assert (film.starts, film.ends) == (dt.date(2026, 5, 1), dt.date(2026, 5, 31))
    assert (film.work_status, film.cost_planned) == ("done", 5000)
    assert "≥ 5,000" in film.note.en  # a cost has no room for a qualifier, the notes have
    assert (report.pillar, report.owner.zh, report.work_status) == ("think", "李薇", "in progress")
    assert len(see(planner, messy).of("known")) == 4
    assert preview.accept(planner, see(planner, messy)) == 0
    planner.undo()
    assert planner.read(actions.rows) == before
    assert planner.read(people.rows) == []
    planner.redo()
    assert len(planner.read(actions.rows)) == len(before) + 3


def test_a_mapping_is_mended_kept_and_used_again(planner: Planner, messy: Path) -> None:
    mended = see(planner, messy).mapping.with_column("Remarks (2)", "note")
    again = mapping.loads(mapping.dumps(mended), "m.json")
    assert again == mended
    seen = see(planner, messy, again)
    assert seen.of("new")[0].entry.note.en.startswith("second")


@pytest.mark.parametrize(
    ("columns", "field"),
    [
        ({"Activity": "nothing"}, "columns"),
        ({"Elsewhere": "title"}, "columns"),
        ({"Activity": "title", "Remarks": "title"}, "columns"),
        ({"Remarks": "note"}, "columns"),
    ],
)
def test_a_mapping_that_fits_nothing_is_refused(
    planner: Planner, messy: Path, columns: dict[str, str], field: str
) -> None:
    with pytest.raises(Invalid) as refused:
        see(planner, messy, ColumnMap(columns))
    assert refused.value.field == field


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"columns": 3}', '{"columns": {"a": 1}}'])
def test_what_is_no_mapping_is_said_to_be_none(text: str) -> None:
    with pytest.raises(Invalid):
        mapping.loads(text, "m.json")


def test_a_column_of_days_that_shows_no_order_is_told() -> None:
    rows = [["Action", "Start"], ["Film", "03/04/2026"]]
    seen = table("", rows, lambda heading: mapping.is_known(ACTIONS, heading))
    assert mapping.guess(ACTIONS, seen).columns == {"Action": "title", "Start": "starts"}


def test_people_are_taken_in_by_the_same_door(planner: Planner, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("姓名;职务;邮箱\n李薇;新闻官;li@example.org\n", encoding="gb18030")
    found = preview.read(path)
    target = targets.fitting(found)
    assert target.key == "people"
    preview.accept(planner, planner.read(preview.preview, target, found))
    (row,) = planner.read(people.rows)
    assert (row.name.zh, row.role.zh, row.email) == ("李薇", "新闻官", "li@example.org")


def test_formula_guards_of_our_own_exports_are_taken_off(planner: Planner, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Action\n'=SUM(A1)\n", encoding="utf-8")
    assert see(planner, path).of("new")[0].title == "=SUM(A1)"
