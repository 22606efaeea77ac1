"""Foreign tables are read in a guarded child, whatever they do to it."""

from __future__ import annotations

import datetime as dt
import json
import zipfile
from pathlib import Path

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from comms_planner.errors import PlannerError
from comms_planner.interchange.tables import csv_read, xlsx_read
from comms_planner.interchange.tables.limits import MOST_ROWS
from comms_planner.interchange.tables.preview import read

HEAD: list[object] = ["Action", "Owner", "Start"]


def workbook(path: Path, *rows: list[object]) -> Path:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in (HEAD, *rows):
        book.active.append(row)
    book.save(path)
    return path


def test_a_workbook_gives_days_numbers_and_shares(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Film", dt.date(2026, 5, 1), 0.25, 12, "=1/0"])
    sheet["C1"].number_format = "0%"
    sheet.merge_cells("A1:A2")
    sheet["B2"] = "x"
    book.save(path)
    ((_, rows),) = read(path).sheets
    assert rows[0][:4] == ["Film", ["d", "2026-05-01"], ["p", 0.25], 12]
    assert rows[1] == ["Film", "x"]  # a merged cell speaks for all it covers


def test_words_that_stand_in_the_cell_itself_are_read_whole_without_how_they_look(
    tmp_path: Path,
) -> None:
    path, inline = tmp_path / "a.xlsx", CellRichText("Film ", TextBlock(InlineFont(b=True), "kit"))
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append([inline, " kept ", ""])
    book.save(path)
    with zipfile.ZipFile(path) as archive:
        assert b"inlineStr" in archive.read("xl/worksheets/sheet1.xml")
    ((_, rows),) = read(path).sheets
    assert rows == [["Film kit", " kept "]]


def test_a_cell_at_the_end_of_the_sheet_and_a_lying_size_cost_nothing(tmp_path: Path) -> None:
    path = workbook(tmp_path / "far.xlsx", ["Film", "Amina", "2026-05-01"])
    book = openpyxl.load_workbook(path)
    assert book.active is not None
    book.active["XFD1048576"] = "far"
    book.save(path)
    found = read(path)
    assert len(found.sheets[0][1]) == 2
    assert [said.values["rows"] for said in found.notices] == [MOST_ROWS]


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 60_000_000)
    with pytest.raises(PlannerError, match="unpacks to far more"):
        read(path)


def test_a_billion_laughs_are_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "laughs.xlsx", ["Film", "Amina", "2026-05-01"])
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    evil = f'<!DOCTYPE x [<!ENTITY l0 "ha">{laughs}]>'
    parts = {}
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = "xl/worksheets/sheet1.xml"
    parts[name] = parts[name].replace(b"<worksheet", evil.encode() + b"<worksheet", 1)
    with zipfile.ZipFile(path, "w") as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    with pytest.raises(PlannerError):
        read(path)


@pytest.mark.parametrize("content", [b"", b"PK", b"\xd0\xcf\x11\xe0 old", b"Action,Owner"])
def test_what_is_no_workbook_is_said_to_be_none(content: bytes) -> None:
    assert xlsx_read.read(content)["failed"][0] == xlsx_read.NOT_A_WORKBOOK


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "gb18030"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_a_csv_is_read_in_any_encoding_and_with_any_separator(
    encoding: str, separator: str
) -> None:
    rows = [["行动", "负责人"], ["新闻稿、专栏", "李薇"], ["Film", "Amina"]]
    text = "\r\n".join(separator.join(row) for row in rows)
    assert csv_read.read(text.encode(encoding))["sheets"][0]["rows"] == rows


def test_accents_are_western_european_and_not_chinese() -> None:
    found = csv_read.read("Activité;Été\nRéunion à Genève;dès été\n".encode("latin-1"))
    assert found["sheets"][0]["rows"] == [["Activité", "Été"], ["Réunion à Genève", "dès été"]]
    assert found["notices"][0][1] == {"encoding": "WINDOWS-1252"}


def test_quotes_hold_line_breaks_and_separators() -> None:
    found = csv_read.read(b'a,b\n"one, two\nthree","say ""hi"""\n')
    assert found["sheets"][0]["rows"][1] == ["one, two\nthree", 'say "hi"']


def test_bytes_that_are_no_text_are_refused() -> None:
    assert csv_read.read(bytes(range(256)) * 20)["failed"][0] == csv_read.NOT_TEXT


def test_a_json_list_of_objects_is_a_table(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps([{"title": {"en": "Film", "zh": "影片"}, "tags": ["a", "b"]}]))
    ((_, rows),) = read(path).sheets
    assert rows == [["title_en", "title_zh", "tags"], ["Film", "影片", "a; b"]]


@pytest.mark.parametrize("text", ["", "{", "[1, 2]", '"x"', "[" * 100_000, "{}"])
def test_other_json_is_refused_in_a_sentence(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.json"
    path.write_text(text)
    with pytest.raises(PlannerError):
        read(path)
