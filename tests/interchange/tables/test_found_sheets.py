"""Tables as they were found in other people's folders: calendars of content, boards, workplans."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from comms_planner.interchange.tables import preview
from comms_planner.interchange.tables.preview import Preview
from comms_planner.interchange.tables.targets import fitting
from comms_planner.services.planner import Planner

CONTENT = """Date,Channel,Theme/Topic,Format,Title/Hook,Asset Owner,Status,UTM_Campaign,Notes
2026-09-02,SEO,Housing,Blog,Who builds the city,Alice,Planned,q3,Link to brief
2026-09-10,Email,Nurture,Email,Case study: 40% faster permits,Bob,Draft,q3,
"""
SLUGS = """Topic,Slug,PublishDate,Keyword
Five ways to house a million,five-ways,2026-04-12,housing
"""
BOARD = """16;;;;'= next task id
;;;sort order: STATUS (desc);
;;;;
ID;STATUS;PRIO;DESCR;COMPLETION_DATE
14;not started;1;add registration;
9;done;1;rewrite the pledge form;2026-08-31
"""
CHINESE = """序号,工作任务,责任人,起始时间,进展
1,制作短视频,王芳,46082,进行中 50%
2,吹风会,李伟,2026/5/6,已完成（3月）
"""
COLOURS = """What,Deadline (dd.mm.yyyy),Status (RAG),Comments – HQ
Film,15.03.2026,🟢 Done,fine
Op-ed,16.03.2026,Amber,late
"""


def seen(planner: Planner, folder: Path, text: str) -> Preview:
    file = folder / "found.csv"
    file.write_text(text, encoding="utf-8-sig")
    found = preview.read(file)
    return planner.read(preview.preview, fitting(found), found)


def mapped(found: Preview) -> dict[str, str]:
    return dict(found.mapping.columns)


def test_a_short_calendar_of_content_is_found_though_a_cell_says_email(
    planner: Planner, tmp_path: Path
) -> None:
    found = seen(planner, tmp_path, CONTENT)
    assert found.target.key == "actions"
    assert mapped(found) == {
        "Date": "date", "Title/Hook": "title", "Asset Owner": "owner", "Status": "work_status",
        "Notes": "note",
    }  # fmt: skip
    assert [row.state for row in found.rows] == ["new", "new"]


def test_two_words_in_one_are_two(planner: Planner, tmp_path: Path) -> None:
    assert mapped(seen(planner, tmp_path, SLUGS)) == {"Topic": "title", "PublishDate": "date"}


def test_a_board_keeps_on_which_day_work_was_done(planner: Planner, tmp_path: Path) -> None:
    found = seen(planner, tmp_path, BOARD)
    assert found.table.header == 4
    assert mapped(found) == {
        "DESCR": "title", "STATUS": "work_status", "COMPLETION_DATE": "done_on",
    }  # fmt: skip
    assert [entry.done_on for entry in found.entries] == [None, dt.date(2026, 8, 31)]


def test_a_day_as_a_spreadsheet_counts_and_a_word_with_a_remark_are_read(
    planner: Planner, tmp_path: Path
) -> None:
    first, second = seen(planner, tmp_path, CHINESE).entries
    assert (first.when.first, first.work) == (dt.date(2026, 3, 1), "in progress")
    assert (second.when.first, second.work) == (dt.date(2026, 5, 6), "done")


def test_colours_say_that_work_goes_on_and_remarks_of_an_office_are_not_chinese(
    planner: Planner, tmp_path: Path
) -> None:
    found = seen(planner, tmp_path, COLOURS)
    assert mapped(found) == {
        "What": "title", "Deadline (dd.mm.yyyy)": "ends", "Status (RAG)": "work_status",
    }  # fmt: skip
    assert [entry.work for entry in found.entries] == ["done", "in progress"]


def test_a_table_without_headings_is_told_to_have_none(planner: Planner, tmp_path: Path) -> None:
    found = seen(planner, tmp_path, "Press release,Amina,2026-05-01\nVideo,José,2026-06-01\n")
    assert found.notices[0].text.startswith("No column has a name known here; row {row}")


@pytest.mark.parametrize("text", ["Title,Owner\n", "Email\n\n\n"])
def test_headings_alone_are_no_table(planner: Planner, tmp_path: Path, text: str) -> None:
    with pytest.raises(Exception, match="no row stands below a heading"):
        seen(planner, tmp_path, text)
