"""Workbooks of further offices: merged groups of headings, numbered rows, names in two columns."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import openpyxl
import pytest

from comms_planner.interchange.tables import mapping, preview
from comms_planner.interchange.tables.preview import Preview
from comms_planner.interchange.tables.targets import fitting
from comms_planner.services import actions, import_mappings, people
from comms_planner.services.planner import Planner

PLAN: list[list[object]] = [
    [None, "#", "What", None, "Who", None, "When", None, "Cost (USD)", "Progress", "Language"],
    [None, None, "Deliverable", "Format", "Lead", "Support", "From", "To", None, "%", None],
    [None, 1, "Global press release", "text", "陈静/Zainab Qureshi", None, "15 Sept. 2027",
     "Oct 4th, 2027", "12,500", 0.75, "EN"],
    [None, None, "B. Events"],
    [None, 2, "Launch event", "event", "UNEP/UN-Habitat", None, 46661, "04.10.2027"],
    [None, 3, "Film", "video", "Zainab Qureshi", None, dt.date(2027, 9, 1), "2027-9-30"],
    [None, 4, "Closing", "event", None, None, "2027.9.20-9.21"],
]  # fmt: skip


def workbook(path: Path, rows: list[list[object]], *spans: str, hidden: bool = False) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    for span in spans:
        sheet.merge_cells(span)
    if hidden:
        book.create_sheet("Old").sheet_state = "hidden"
        book["Old"].append(["Activity", "Owner", "Due"])
    book.save(path)
    return path


def seen(planner: Planner, path: Path) -> Preview:
    found = preview.read(path)
    return planner.read(preview.preview, fitting(found), found)


@pytest.fixture
def plan(planner: Planner, tmp_path: Path) -> Preview:
    spans = ("C1:D1", "E1:F1", "G1:H1")
    return seen(planner, workbook(tmp_path / "plan.xlsx", PLAN, *spans, hidden=True))


def test_a_lower_row_counts_though_one_of_its_headings_stands_below_a_single_one(
    plan: Preview,
) -> None:
    assert plan.table.header == 2
    assert dict(plan.mapping.columns) == {
        "What – Deliverable": "title", "Who – Lead": "owner", "When – From": "starts",
        "When – To": "ends", "Cost (USD)": "cost_planned", "Progress – %": "work_status",
    }  # fmt: skip


def test_a_title_without_a_number_among_numbered_rows_is_a_heading_between(plan: Preview) -> None:
    assert [row.title for row in plan.rows] == [
        "Global press release", "Launch event", "Film", "Closing",
    ]  # fmt: skip
    said = [one.text.format(**one.values) for one in plan.notices]
    assert "Left out as headings or remarks between: row 4." in said
    assert any("hidden sheet “Old” was not read" in one for one in said)


def test_people_with_a_bare_stroke_between_them_are_two_and_offices_one(
    planner: Planner, plan: Preview
) -> None:
    assert preview.accept(planner, plan) == 4
    names = {person.name.en or person.name.zh for person in planner.read(people.rows)}
    assert names >= {"陈静", "Zainab Qureshi", "UNEP/UN-Habitat"}
    last = next(row for row in planner.read(actions.rows) if row.title.en == "Closing")
    assert (last.starts, last.ends) == (dt.date(2027, 9, 20), dt.date(2027, 9, 21))


def test_a_first_name_in_a_column_of_its_own_is_not_lost(planner: Planner, tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Surname", "First name", "Job title", "E-mail"],
        ["Quaye", "Ama", "Officer", "ama@example.org"],
        ["陈", "静", "新闻官", "chen@example.org"],
    ]
    found = seen(planner, workbook(tmp_path / "people.xlsx", rows))
    assert found.target.key == "people"
    assert [row.title for row in found.rows] == ["Ama Quaye", "陈静"]


def test_figures_are_found_by_the_words_the_window_uses(planner: Planner, tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Platform", "Event", "Type", "Figure", "Unit", "Source", "Date"],
        ["World Urban Forum", "WUF13", "badges scanned", "13,000+", "人次", "Desk", "20 May 2026"],
        ["Website", None, "visits", "1.2m", "visits", "Matomo", "March 2026"],
    ]
    found = seen(planner, workbook(tmp_path / "reach.xlsx", rows))
    assert found.mapping.columns["Figure"] == "value"
    assert [row.faults for row in found.rows] == [(), ()]
    forum = found.rows[0].entry[0]
    assert (forum.qty.value, str(forum.qty.relation), forum.qty.unit) == (13_000, "≥", "people")
    assert forum.edition_id


def test_a_cell_of_very_many_characters_comes_in_whole(planner: Planner, tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_text(f"Activity;Notes\nFilm;{'长 ' * 20_000}end\n", encoding="utf-16")
    preview.accept(planner, seen(planner, path))
    (row,) = planner.read(actions.rows)
    assert len(row.note.zh) == 40_003


def months(path: Path, *titles: str) -> Path:
    """A workbook with a sheet for each month, all with the same headings."""
    book = openpyxl.Workbook()
    for title in titles:
        sheet = book.create_sheet(title)
        sheet.append(["Activity", "Owner", "Due", "Ref"])
        sheet.append([f"Film of {title}", "Ines", "2027-09-01", "x"])
    del book[book.sheetnames[0]]
    book.save(path)
    return path


def test_a_workbook_of_several_sheets_says_which_are_not_read_and_reads_each(
    planner: Planner, tmp_path: Path
) -> None:
    found = preview.read(months(tmp_path / "year.xlsx", "September", "October"))
    target = fitting(found)
    first = planner.read(preview.preview, target, found)
    said = [one.text.format(**one.values) for one in first.notices]
    assert any("Only the sheet “September” is read. Rows stand in “October” too" in s for s in said)
    wanted = preview.guessed(target, found, "October")
    assert [row.title for row in planner.read(preview.preview, target, found, wanted).rows] == [
        "Film of October"
    ]


def test_a_mapping_kept_for_one_month_serves_the_next(planner: Planner, tmp_path: Path) -> None:
    first = preview.read(months(tmp_path / "a.xlsx", "September", "October"))
    seen = planner.read(preview.preview, fitting(first), first)
    mended = seen.mapping.with_column("Ref", "note")
    planner.write(import_mappings.keep, "Year", mapping.dumps(mended))
    later = preview.read(months(tmp_path / "b.xlsx", "November", "December"))
    kept = planner.read(preview.kept_for, seen.target, later)
    assert kept is not None
    again = planner.read(preview.preview, seen.target, later, kept[1])
    assert [row.entry.note.en for row in again.rows] == ["x"]


def test_a_column_of_other_words_is_left_out_rather_than_every_row_refused(
    planner: Planner, tmp_path: Path
) -> None:
    path = tmp_path / "tracker.csv"
    path.write_text(
        "Activity;Channel / Tool;Responsible (focal point);Est. cost;Due\n"
        "Teaser;Instagram;TBD;12.500,-;2027-W40\nSpots;Radio;待定;€ 3.000,–;week 40 2027\n"
    )
    found = seen(planner, path)
    assert dict(found.mapping.columns) == {
        "Activity": "title", "Responsible (focal point)": "owner", "Est. cost": "cost_planned",
        "Due": "ends",
    }  # fmt: skip
    preview.accept(planner, found)
    rows = planner.read(actions.rows)
    assert [row.ends for row in rows] == [dt.date(2027, 10, 10)] * 2
    assert {(row.cost_planned, row.owner_id) for row in rows} == {(12_500, None), (3_000, None)}
    assert planner.read(people.rows) == [], "nobody is called TBD"


def test_usual_words_for_the_tools_are_understood(planner: Planner, tmp_path: Path) -> None:
    path = tmp_path / "tools.csv"
    path.write_text("Activity,Tool\nA,Social media\nB,Media relations\nC,research\n")
    preview.accept(planner, seen(planner, path))
    assert {row.tool for row in planner.read(actions.rows)} == {"social", "media", "research"}
