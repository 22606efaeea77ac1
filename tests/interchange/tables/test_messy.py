"""A workbook as offices keep it: two heading rows, merged cells, totals, remarks, many hands."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import openpyxl
import pytest

from comms_planner.interchange.tables import mapping, preview
from comms_planner.interchange.tables.actions import ACTIONS
from comms_planner.interchange.tables.preview import Preview
from comms_planner.interchange.tables.shape import table, tidy
from comms_planner.services import action_sheet, actions, people, teamwork
from comms_planner.services.planner import Planner

HEADS = [
    ["UN-Habitat communications workplan"],
    ["Last updated: 3 February 2026", None, None, "internal"],
    [],
    ["No.", "Activity", "Responsible", "Timeline", None, "Status ", "Budget (USD)", None, "Remarks",
     "Programme"],
    [None, None, None, "Start", "End", None, "Planned", "Actual", None, None],
]  # fmt: skip
ROWS: list[list[object]] = [
    [1, "Press release ", "Amina Otieno", dt.date(2026, 9, 1), "2026年10月5日", "Ongoing",
     "1,234", None, "  lead story  ", "F1"],
    ["Q2 activities"],
    [2, "社交媒体", "王芳、李伟", "mid-March 2026", "31/03/2026", "50%", "500万元", "n/a"],
    [3, "Exhibition", "J. Smith / amina otieno", "05/03/2026", "06/03/2026", "on hold", 1200.5, 80],
    [3, "Exhibition", "J. Smith", "05/03/2026", "06/03/2026", "on hold", 1200.5, 80],
    ["Subtotal Q2", None, None, None, None, None, 3700, 80],
    ["No.", "Activity", "Responsible", "Start", "End", "Status", "Planned", "Actual", "Remarks",
     "Programme"],
    [4, "Total rethink of the website", "王芳", "TBC", None, "100%", "free"],
    [5, None, "王芳", "2026-06-01"],
    [6, "Web story", "王芳", "whenever", "2026-13-45", "planned", "abc"],
    ["TOTAL", None, None, None, None, None, 99],
    [],
    ["Note: figures are indicative."],
]  # fmt: skip
SPANS = ("A1:J1", "A4:A5", "B4:B5", "C4:C5", "D4:E4", "F4:F5", "G4:H4", "I4:I5", "J4:J5")


def workbook(path: Path, *, merged: bool) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Workplan"
    for row in (*HEADS, *ROWS):
        sheet.append(row)
    for span in SPANS if merged else ():
        sheet.merge_cells(span)
    sheet.row_dimensions[8].hidden = True
    sheet["I9"] = "=1+1"
    book.create_sheet("Lists").append(["Status", "Owner"])
    book.save(path)
    return path


@pytest.fixture
def seen(planner: Planner, tmp_path: Path) -> Preview:
    path = workbook(tmp_path / "plan.xlsx", merged=True)
    return planner.read(preview.preview, ACTIONS, preview.read(path), None)


def texts(seen: Preview) -> list[str]:
    return [one.text.format(**one.values) for one in seen.notices]


def test_two_rows_of_headings_are_one_heading_each(planner: Planner, tmp_path: Path) -> None:
    wanted = {
        "Activity": "title", "Responsible": "owner", "Timeline – Start": "starts",
        "Timeline – End": "ends", "Status": "work_status", "Budget (USD) – Planned": "cost_planned",
        "Budget (USD) – Actual": "cost_actual", "Remarks": "note", "Programme": "flagship",
    }  # fmt: skip
    for merged in (True, False):
        path = workbook(tmp_path / f"{merged}.xlsx", merged=merged)
        found = planner.read(preview.preview, ACTIONS, preview.read(path), None)
        assert found.mapping.columns == wanted
        assert found.table.header == 5
        kept = mapping.loads(mapping.dumps(found.mapping), "kept.json")
        again = planner.read(preview.preview, ACTIONS, preview.read(path), kept)
        assert [row.state for row in again.rows] == [row.state for row in found.rows]


def test_a_line_above_plain_headings_is_no_heading() -> None:
    rows = [["Status", "3 February"], ["Activity", "Owner", "Due"], ["Film", "Amina", "2026-05-01"]]
    found = table("", rows, lambda h: h in map(tidy, ("activity", "owner", "due", "status")))
    assert [column.heading for column in found.columns] == ["Activity", "Owner", "Due"]


def test_totals_remarks_and_repeated_headings_are_left_out_and_said(seen: Preview) -> None:
    assert [row.line.number for row in seen.rows] == [6, 8, 9, 10, 13, 14, 15]
    assert texts(seen) == [
        "Sheet “Workplan” hides rows (8); they were read like the others.",
        "Formulas without a result in sheet “Workplan”: 1. Open it in a spreadsheet program, save"
        " it there, and import it again.",
        "Left out as totals: row 11, 16.",
        "Left out as headings that come again: row 12.",
        "Left out as headings or remarks between: row 7, 18.",
    ]


def test_what_is_wrong_is_told_by_row_and_the_rest_is_taken(seen: Preview) -> None:
    states = {row.line.number: row.state for row in seen.rows}
    assert states == {
        6: "new", 8: "new", 9: "new", 10: "twice", 13: "new", 14: "refused", 15: "refused",
    }  # fmt: skip
    faults = {row.line.number: [f.heading for f in row.faults] for row in seen.of("refused")}
    assert faults[15] == ["Timeline – Start", "Timeline – End", "Budget (USD) – Planned"]


def test_values_are_read_as_they_are_meant(planner: Planner, seen: Preview) -> None:
    assert preview.accept(planner, seen) == 4
    rows = {row.title.en or row.title.zh: row for row in planner.read(actions.rows)}
    release = rows["Press release"]
    assert (release.starts, release.ends) == (dt.date(2026, 9, 1), dt.date(2026, 10, 5))
    assert release.note.en == "lead story\nflagship programme: F1"
    social = rows["社交媒体"]
    assert (social.starts, social.ends) == (dt.date(2026, 3, 11), dt.date(2026, 3, 31))
    assert (social.precision, social.work_status) == ("window", "in progress")
    assert (social.cost_planned, social.cost_actual, social.currency) == (5_000_000, None, "CNY")
    rethink = rows["Total rethink of the website"]
    assert (rethink.precision, rethink.work_status, rethink.cost_planned) == ("tbc", "done", 0)
    assert rows["Exhibition"].work_status == "planned"


def test_the_first_name_owns_an_action_and_the_others_do_it_too(
    planner: Planner, seen: Preview
) -> None:
    before = planner.read(people.rows)
    preview.accept(planner, seen)
    names = {p.id: p.name.en or p.name.zh for p in planner.read(people.rows)}
    row = next(r for r in planner.read(actions.rows) if r.title.zh == "社交媒体")
    sheet = planner.read(teamwork.sheet, row.id)
    assert sheet.accountable_id == row.owner_id
    assert names[row.owner_id or 0] == "王芳"
    assert [names[number] for number in sheet.responsible_ids] == ["李伟"]
    assert [*names.values()].count("Amina Otieno") == 1
    assert planner.read(action_sheet.served, row.id) == ()
    planner.undo()
    assert planner.read(people.rows) == before
    assert planner.read(actions.rows) == []


def test_the_same_file_again_brings_nothing_new(planner: Planner, tmp_path: Path) -> None:
    found = preview.read(workbook(tmp_path / "plan.xlsx", merged=True))
    preview.accept(planner, planner.read(preview.preview, ACTIONS, found, None))
    again = planner.read(preview.preview, ACTIONS, found, None)
    assert (len(again.of("new")), len(again.of("known"))) == (0, 5)


def test_a_chinese_workplan_is_understood_by_its_headings(planner: Planner, tmp_path: Path) -> None:
    path = tmp_path / "plan.csv"
    path.write_text(
        "2026年宣传工作计划,,,,\n序号,工作任务,任务负责人,完成时限,完成情况\n"
        "1,制作宣传片,王芳,2026年6月底前,进行中\n2,吹风会,李伟,2026年9月中旬,未启动\n",
        encoding="utf-8",
    )
    seen = planner.read(preview.preview, ACTIONS, preview.read(path), None)
    assert seen.mapping.columns == {
        "工作任务": "title", "任务负责人": "owner", "完成时限": "ends", "完成情况": "work_status",
    }  # fmt: skip
    assert [(e.when.last, e.work.value) for e in seen.entries] == [
        (dt.date(2026, 6, 30), "in progress"), (dt.date(2026, 9, 20), "planned"),
    ]  # fmt: skip


def test_progress_in_figures_says_how_far_work_is(planner: Planner, tmp_path: Path) -> None:
    path = tmp_path / "plan.csv"
    path.write_text("Activity,Progress (%)\nA,0\nB,40\nC,100\nD,140\n", encoding="utf-8")
    seen = planner.read(preview.preview, ACTIONS, preview.read(path), None)
    assert [e.work.value for e in seen.entries] == ["planned", "in progress", "done"]
    assert len(seen.of("refused")) == 1


OFFICE = {
    "fr": ("Titre;Programme phare;Pilier;Responsable;Début;Fin;Statut;Budget (k EUR)\n"
           "Atelier;Flagship 1;agir;Élise Petit;01/09/2026;15/09/2026;prévu;1,5\n"
           "Tribune;F2;partager;Élise Petit;15/09/2026;;en cours;2\n"
           + ";\n" * 50_500),
    "zh": ("活动名称,旗舰方案,支柱,负责人,开始日期,状态,预算（万元）\n"
           "发布会,旗舰方案一,分享,阿达,2026年10月31日,计划中,“1.5”\n"
           "短视频,方案2,思考,陈伟,2026.9.1,未开始,0.8\n"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("key", "encoding", "costs", "currency"),
    [("fr", "utf-8-sig", (1500, 2000), "EUR"), ("fr", "cp1252", (1500, 2000), "EUR"),
     ("zh", "gb18030", (15_000, 8000), "CNY"), ("zh", "utf-16", (15_000, 8000), "CNY")],
)  # fmt: skip
def test_office_tables_of_other_languages_and_encodings_come_in_whole(
    planner: Planner, tmp_path: Path, key: str, encoding: str, costs: tuple[int], currency: str
) -> None:
    path = tmp_path / "office.csv"
    path.write_bytes(OFFICE[key].encode(encoding))
    seen = planner.read(preview.preview, ACTIONS, preview.read(path))
    assert [row.faults for row in seen.rows] == [(), ()]
    assert not any("beyond" in said.text for said in seen.notices)
    assert tuple((e.planned, e.currency) for e in seen.entries) == tuple(
        (cost, currency) for cost in costs
    )
    assert all(entry.cell_id and entry.owner and entry.when.first for entry in seen.entries)


def test_a_column_that_writes_days_both_ways_is_told(planner: Planner, tmp_path: Path) -> None:
    path = tmp_path / "days.csv"
    path.write_text("Title,Start\nA,3/4/2026\nB,13/4/2026\nC,4/13/2026\n")
    seen = planner.read(preview.preview, ACTIONS, preview.read(path))
    (said,) = seen.notices
    assert said.values == {"heading": "Start"}


def test_an_unknown_flagship_is_refused_with_what_to_write(
    planner: Planner, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Title,Flagship,Pillar\nA,9,act\nB,1,dance\n")
    seen = planner.read(preview.preview, ACTIONS, preview.read(path))
    told = [fault.why.text for row in seen.rows for fault in row.faults]
    assert ["not a flagship" in told[0], "not a pillar" in told[1]] == [True, True]
