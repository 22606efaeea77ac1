"""A broken reference file is one clear sentence with the file and the place in it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from comms_planner import paths
from comms_planner.errors import PlannerError
from comms_planner.reference import BrokenReference, document_text, load


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(paths.REFERENCE, tmp_path / "data" / "reference"))


def break_file(folder: Path, name: str, change: Callable[[Any], object]) -> None:
    """Read a file, let `change` spoil it, write it back."""
    path = folder / f"{name}.json"
    raw = json.loads(path.read_text(encoding="utf-8"))
    change(raw)
    path.write_text(json.dumps(raw, ensure_ascii=False), encoding="utf-8")


def put(*steps: str | int, value: object) -> Callable[[Any], None]:
    def change(raw: Any) -> None:
        for step in steps[:-1]:
            raw = raw[step]
        raw[steps[-1]] = value

    return change


def drop(*steps: str | int) -> Callable[[Any], None]:
    def change(raw: Any) -> None:
        for step in steps[:-1]:
            raw = raw[step]
        del raw[steps[-1]]

    return change


REACH = ("platforms", 3, "reach")


@pytest.mark.parametrize(
    ("name", "change", "where", "says"),
    [
        (
            "platforms",
            put(*REACH, "direct", "value", value="abc"),
            "platforms[3].reach.direct.value",
            'expected a whole number, found "abc"',
        ),
        (
            "platforms",
            put(*REACH, "direct", "relation", value=">"),
            "platforms[3].reach.direct.relation",
            'found ">"',
        ),
        (
            "platforms",
            put(*REACH, "direct", "value", value=None),
            "platforms[3].reach.direct.value",
            "expected a number",
        ),
        ("platforms", drop(*REACH), "platforms[3]", "the field “reach” is missing"),
        (
            "platforms",
            put(*REACH, "reech", value=1),
            "platforms[3].reach.reech",
            "there is no field called “reech”",
        ),
        ("platforms", put("platforms", value={}), "platforms", "expected a list, found {}"),
        (
            "platforms",
            put("platforms", 1, "slug", value="wuf"),
            "platforms[1].slug",
            "“wuf” is there twice",
        ),
        (
            "platforms",
            put("platforms", 0, "name", "zh", value=5),
            "platforms[0].name.zh",
            "expected a text, found 5",
        ),
        (
            "platforms",
            put("platforms", 0, "name", "zh", value=""),
            "platforms[0].name",
            "this must not be empty",
        ),
        (
            "platforms",
            put("platforms", 0, "number", value=True),
            "platforms[0].number",
            "expected a whole number, found true",
        ),
        (
            "plan",
            put("document", "date", value="28 August 2019"),
            "document.date",
            "expected a date such as 2019-08-28",
        ),
        (
            "plan",
            put("documents_requested", 2, "submitted", value="yes"),
            "documents_requested[2].submitted",
            "expected true or false",
        ),
        ("plan", put("vision", value="text"), "vision", "expected an object"),
        ("plan", put("flagships", value=[]), "flagships", "this must not be empty"),
        (
            "cells",
            put("cells", 4, "flagship", value="smart-towns"),
            "cells[4].flagship",
            "nothing is called “smart-towns”",
        ),
        (
            "commitments",
            put("commitments", 0, "hook", value="hlfp"),
            "commitments[0].hook",
            "nothing is called “hlfp”",
        ),
        (
            "commitments",
            put("commitments", 0, "products", 1, value="poems"),
            "commitments[0].products[1]",
            "nothing is called “poems”",
        ),
        (
            "moments",
            put("editions", 0, "country", value="XX"),
            "editions[0].country",
            "nothing is called “XX”",
        ),
        (
            "moments",
            put("editions", 0, "when", "precision", value="month"),
            "editions[0].when.start",
            'no more exact than its precision, found "2019-11-19"',
        ),
        (
            "moments",
            put("editions", 0, "when", "precision", value=["day"]),
            "editions[0].when.precision",
            "expected one of day, month, quarter, year, tbc",
        ),
        (
            "moments",
            put("editions", 0, "when", "end", value="2019-11-18"),
            "editions[0].when.end",
            "the end comes before the start",
        ),
        (
            "moments",
            put("editions", 0, "when", "start", value="2019-02-30"),
            "editions[0].when.start",
            "expected a date",
        ),
        (
            "moments",
            put("editions", 0, "confidence", value="sure"),
            "editions[0].confidence",
            "expected one of high, medium, low",
        ),
        (
            "moments",
            put("measurements", 2, "edition", value="wuf-2019"),
            "measurements[2].edition",
            "nothing is called “wuf-2019”",
        ),
        (
            "observances",
            put("observances", 0, "flagships", value=["x"]),
            "observances[0].flagships[0]",
            "nothing is called “x”",
        ),
        (
            "ladders",
            put("ladders", 1, "tasks", 5, "owner", value="CEO"),
            "ladders[1].tasks[5].owner",
            "nothing is called “CEO”",
        ),
        (
            "partners",
            put("named", 0, "type", value="banks"),
            "named[0].type",
            "nothing is called “banks”",
        ),
        (
            "typology",
            put("pilots", 0, "country", value="FR"),
            "pilots[0].country",
            "nothing is called “FR”",
        ),
        ("countries", drop("countries"), "", "the field “countries” is missing"),
        ("results", put("extra", value=1), "extra", "there is no field called “extra”"),
        ("outcomes", drop("families", 0, "code"), "families[0]", "“code” is missing"),
    ],
)
def test_a_fault_names_the_file_the_place_and_what_is_expected(
    copy: Path, name: str, change: Callable[[Any], object], where: str, says: str
) -> None:
    break_file(copy, name, change)
    with pytest.raises(BrokenReference) as caught:
        load(copy)
    sentence = str(caught.value)
    assert caught.value.file == f"data/reference/{name}.json"
    assert caught.value.where == where
    assert sentence.startswith(f"data/reference/{name}.json{', ' if where else ''}{where}: ")
    assert says in sentence
    assert "\n" not in sentence


def test_a_missing_file_is_named(copy: Path) -> None:
    (copy / "ladders.json").unlink()
    with pytest.raises(
        BrokenReference, match=r"^data/reference/ladders\.json: the file is missing"
    ):
        load(copy)


def test_broken_json_is_named_with_its_line(copy: Path) -> None:
    (copy / "cells.json").write_text('{\n "cells": [,]\n}', encoding="utf-8")
    with pytest.raises(BrokenReference, match=r"cells\.json: .*line 2, column 12"):
        load(copy)


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"[]", b"null", b'"x"', b"3"])
def test_what_is_no_object_is_refused(copy: Path, content: bytes) -> None:
    (copy / "plan.json").write_bytes(content)
    with pytest.raises(BrokenReference, match=r"^data/reference/plan\.json: "):
        load(copy)


def test_the_documents_text_missing_is_named(copy: Path) -> None:
    (copy / "HSP-EB.1-7.zh.txt").unlink()
    with pytest.raises(BrokenReference, match=r"HSP-EB\.1-7\.zh\.txt"):
        document_text(copy)


def test_a_broken_reference_is_an_expected_error() -> None:
    assert issubclass(BrokenReference, PlannerError)


def test_loading_twice_gives_equal_values() -> None:
    assert load() == load()


def test_no_field_of_a_file_can_be_lost_unnoticed(copy: Path) -> None:
    """Take every needed field of the first platform away in turn."""
    raw = json.loads((copy / "platforms.json").read_text(encoding="utf-8"))
    optional = {"flags", "notes", "history", "audience_figure", "audience_year", "search_names"}
    for field in raw["platforms"][0]:
        if field in optional:
            continue
        spoiled = json.loads(json.dumps(raw))
        del spoiled["platforms"][0][field]
        (copy / "platforms.json").write_text(json.dumps(spoiled), encoding="utf-8")
        with pytest.raises(BrokenReference, match=rf"platforms\[0\]: the field “{field}”"):
            load(copy)
