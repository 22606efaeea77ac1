"""Packs that carry their own data: the plan, its calendar and each table, inside the PDF."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pikepdf
import pytest
from icalendar import Calendar

from comms_planner.interchange import json as plan_document
from comms_planner.interchange import json_import
from comms_planner.interchange.tables.csv_write import MARK
from comms_planner.quantity import Qty, Relation
from comms_planner.reports import attached
from comms_planner.reports.pack import gather, render
from comms_planner.reports.parts import Cell, Column, Parts
from comms_planner.reports.section import Carry
from comms_planner.reports.table_files import csv_of, tables
from comms_planner.services.planner import Planner
from comms_planner.text import texts_for
from tests.reports.conftest import request
from tests.reports.paper import Paper
from tests.typeset.paper import broken_rules

Files = dict[str, bytes]
Made = Callable[..., bytes]


@pytest.fixture(scope="module")
def anew(planner: Planner) -> Made:
    """Makes a pack with what it carries."""

    def of(kind: str, language: str = "en", carry: Carry = Carry.PLAN) -> bytes:
        asked = replace(request(kind, language), carry=carry)
        return render(planner.read(gather, asked), texts_for(language))

    return of


@pytest.fixture(scope="module")
def made(anew: Made) -> Made:
    """Such a pack, made when it is first asked for."""
    return cache(anew)


def files(content: bytes) -> Files:
    with pikepdf.open(io.BytesIO(content)) as document:
        return {name: spec.get_file().read_bytes() for name, spec in document.attachments.items()}


def table(content: bytes) -> list[list[str]]:
    assert content.startswith(MARK)
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))


@pytest.mark.parametrize("language", ["en", "zh", "ar"])
@pytest.mark.parametrize("kind", ["D", "E", "F"])
def test_what_is_inside_breaks_no_rule_and_is_the_same_each_time(
    made: Made, anew: Made, kind: str, language: str
) -> None:
    content = made(kind, language)
    assert broken_rules(content) == []
    assert Paper(content).faults == ""
    assert content == anew(kind, language)
    with pikepdf.open(io.BytesIO(content)) as document:
        specs = list(document.Root.AF)
        assert all(spec.AFRelationship == "/Data" and str(spec.Desc) for spec in specs)
        assert sorted(str(spec.UF) for spec in specs) == sorted(document.attachments)


def test_the_plan_inside_makes_the_same_plan_again(
    made: Made, planner: Planner, tmp_path: Path
) -> None:
    inside = files(made("D"))["plan.json"]
    assert inside == plan_document.dumps(planner.read(plan_document.document))
    source, again = tmp_path / "plan.json", tmp_path / "again.commsplan"
    source.write_bytes(inside)
    json_import.import_plan(source, again)
    remade = Planner(again)
    assert plan_document.dumps(remade.read(plan_document.document)) == inside
    remade.close()


def test_the_calendar_inside_is_that_of_the_period(made: Made) -> None:
    calendar = Calendar.from_ical(files(made("E"))["calendar.ics"])
    titles = {str(event["SUMMARY"]) for event in calendar.walk("VEVENT")}
    assert {"World Habitat Day 2026", "Photo essay"} <= titles


def test_every_table_is_a_file_with_numbers_to_count_on(made: Made) -> None:
    inside = files(made("F"))
    rows = table(inside["platform-reach-01.csv"])
    assert rows[0][2:8] == [
        "Direct", "Direct: relation", "Direct: unit",
        "Indirect", "Indirect: relation", "Indirect: unit",
    ]  # fmt: skip
    assert rows[1][1:8] == ["World Urban Forum", "20000", "=", "people", "5000000", "≥", "people"]
    assert rows[5][2:5] == ["", "n/a", "people"]
    measured = table(inside["measured-01.csv"])
    assert measured[0][0] == "Group"
    assert measured[1][:5] == ["World Urban Forum", "WUF9 2018", "24000", "≥", "people"]
    chinese = table(files(made("F", "zh"))["platform-reach-01.csv"])
    assert chinese[1][2:4] == ["20000", "="]


def test_no_table_inside_calculates() -> None:
    parts = Parts(texts_for("en"))
    figure = Cell(texts_for("en").quantity(Qty(5, Relation.GE)), below="+1")
    part = parts.table([Column("=A1"), Column("N")], [["=HYPERLINK(1)", figure], ["@x", "-"]])
    (found,) = tables([part])
    assert table(csv_of(found, parts.texts)) == [
        ["'=A1", "N", "N: relation", "N: unit", "N: more"],
        ["'=HYPERLINK(1)", "5", "≥", "people", "'+1"],
        ["'@x", "-", "", "", ""],
    ]


def test_packs_for_outside_carry_no_plan_unless_asked(planner: Planner) -> None:
    assert [kind for kind in "ABCDEFGHIJK" if attached.usual_carry(kind) is Carry.TABLES] == [
        "B", "C", "H",
    ]  # fmt: skip
    outward = replace(request("E"), kind="C", carry=Carry.TABLES)
    assert attached.readings(outward) == (attached.calendar,)
    shown = planner.read(attached.calendar, outward)
    assert shown.dated
    assert not any(entry.kind == "action" for entry in (*shown.dated, *shown.undated))


def test_a_copy_may_carry_its_tables_alone_or_nothing(made: Made) -> None:
    assert "plan.json" not in files(made("F", carry=Carry.TABLES))
    assert "calendar.ics" in files(made("F", carry=Carry.TABLES))
    assert files(made("F", carry=Carry.NOTHING)) == {}


def test_a_plan_too_large_to_carry_is_left_out_and_the_pack_says_so(
    anew: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attached, "MOST", 1000)
    content = anew("D")
    inside = files(content)
    assert "plan.json" not in inside
    assert "calendar.ics" in inside
    assert b'"plan_left_out": true' in inside["pack.json"]
    assert "is not carried inside this file" in " ".join(Paper(content).text.split())
