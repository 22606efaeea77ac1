"""import, publish-caldav and calendar-pdf as a person types them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import keyring
import pypdfium2
import pytest
from click.testing import Result

from comms_planner.cli.publish import PASSWORD as VARIABLE
from comms_planner.services.commands import carry_out
from comms_planner.services.planner import Planner
from tests.interchange.servers import PASSWORD, USER, radicale

Run = Callable[..., Result]
Refused = Callable[..., str]

FOREIGN = """BEGIN:VCALENDAR
BEGIN:VEVENT
UID:a
SUMMARY:Press call
DTSTART:20270301
RRULE:FREQ=WEEKLY;COUNT=3
EXDATE:20270308
END:VEVENT
BEGIN:VEVENT
UID:b
SUMMARY:Bomb
DTSTART:20270301
RRULE:FREQ=SECONDLY
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def foreign(tmp_path: Path) -> Path:
    path = tmp_path / "foreign.ics"
    path.write_text(FOREIGN, encoding="utf-8")
    return path


def test_a_dry_run_tells_all_and_changes_nothing(
    run: Run, read: Callable[..., Any], built_in: Path, foreign: Path
) -> None:
    before = built_in.read_bytes()
    said = run("import", foreign, built_in, "--dry-run").stdout
    assert (
        "Would be taken in: 1. Would be brought up to date: 0. There before: 0. Refused: 1." in said
    )
    assert (
        "Refused, line 9, Bomb: A series cannot repeat more often than daily. "
        "Choose days, weeks, months or years." in said
    )
    found = read("import", foreign, built_in, "--dry-run")
    assert (found["dry_run"], found["new"][0]["id"]) == (True, None)
    assert built_in.read_bytes() == before


def test_an_export_calls_off_what_is_gone_unless_it_is_told_not_to(
    run: Run, built_in: Path, tmp_path: Path
) -> None:
    out = tmp_path / "plan.ics"
    film = {"title": "Film", "starts": "2026-11-01"}
    made = json.dumps({"command": "actions.add", "args": film})
    (number,) = json.loads(run("apply", built_in, stdin=made).stdout)["ids"]
    off = json.dumps({"command": "actions.delete", "args": {"action_id": number}})
    run("apply", built_in, stdin=off)
    said = "Called off, since the plan no longer has them or their day: 1."
    assert said in run("export", "ics", built_in, "--out", out).stdout
    assert b"Removed from the plan" in out.read_bytes()
    assert said not in run("export", "ics", built_in, "--out", out, "--without-removed").stdout
    assert b"Removed from the plan" not in out.read_bytes()


def test_what_is_accepted_stands_on_the_calendar(
    run: Run, read: Callable[..., Any], built_in: Path, foreign: Path
) -> None:
    found = read("import", foreign, built_in)
    assert [row["title"] for row in found["new"]] == ["Press call"]
    assert found["refused"][0]["line"] == 9
    shown = read("show", "calendar", built_in, "--from", "2027-03", "--to", "2027-03")
    mine = [e for e in shown if e["kind"] == "action"]
    assert [(e["start"], e["exception"]) for e in mine] == [
        ("2027-03-01", None), ("2027-03-08", "cancelled"), ("2027-03-15", None),
    ]  # fmt: skip
    assert {e["series"] for e in mine} == {f"action:{found['new'][0]['id']}"}
    assert read("import", foreign, built_in)["new"] == []


def test_what_is_called_off_and_never_was_here_is_told_apart_from_what_is_refused(
    run: Run, read: Callable[..., Any], built_in: Path, foreign: Path
) -> None:
    foreign.write_text(FOREIGN.replace("UID:a", "UID:a\nSTATUS:CANCELLED"), encoding="utf-8")
    said = run("import", foreign, built_in, "--dry-run").stdout
    assert "so that there is nothing to remove: 1." in said
    assert "Would be taken in: 0." in said
    assert "Refused: 1." in said
    for options in (["--dry-run"], []):
        found = read("import", foreign, built_in, *options)
        (row,) = found["nothing_to_remove"]
        assert (row["uid"], row["state"]) == ("a", "nothing to remove")
        assert [one["uid"] for one in found["refused"]] == ["b"]
        assert (found["new"], found["known"], found["ids"]) == ([], [], [])


def test_apply_takes_what_import_prints(
    run: Run, read: Callable[..., Any], built_in: Path, foreign: Path
) -> None:
    new = read("import", foreign, built_in, "--dry-run")["new"]
    entries = json.dumps([row["entry"] for row in new])
    line = json.dumps({"command": "calendar.take_in", "args": {"entries": entries}})
    undo = json.dumps({"command": "undo"})
    answers = run("apply", built_in, stdin=f"{line}\n{undo}\n").stdout.splitlines()
    assert [json.loads(a)["ok"] for a in answers] == [True, True]


@pytest.mark.parametrize("entries", ["", "7", "[7]", "[{}]", '[{"uid": 1}]', "[" * 5000,
                                     '[{"uid": "a", "title": "b", "first": "2027-13-01"}]',
                                     '[{"uid": "a", "title": "b", "exceptions": 7}]'])  # fmt: skip
def test_apply_refuses_what_import_never_prints(run: Run, built_in: Path, entries: str) -> None:
    line = json.dumps({"command": "calendar.take_in", "args": {"entries": entries}})
    answer = json.loads(run("apply", built_in, stdin=f"{line}\n", code=2).stdout)
    assert answer["ok"] is False


def test_files_that_are_none_of_ours_are_refused(
    refused: Refused, built_in: Path, tmp_path: Path
) -> None:
    assert ".ics" in refused("import", tmp_path / "x.docx", built_in)
    assert "no file" in refused("import", tmp_path / "none.ics", built_in)
    empty = tmp_path / "empty.ics"
    empty.touch()
    assert "not a calendar file" in refused("import", empty, built_in)


def test_the_calendar_goes_to_a_server_and_stays_up_to_date(
    run: Run, refused: Refused, built_in: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, PASSWORD)
    with radicale(tmp_path) as folder:
        words = ("publish-caldav", built_in, "--url", f"{folder}plan/", "--user", USER,
                 "--from", "2027-10", "--to", "2027-10", "--kind", "edition")  # fmt: skip
        assert "Published: 2 added, 0 updated, 0 deleted" in run(*words).stdout
        assert "0 added, 0 updated, 0 deleted, 2 as they were" in run(*words).stdout
        monkeypatch.setenv(VARIABLE, "wrong")
        assert "does not accept that name and password" in refused(*words)


def test_the_keyring_is_asked_for_the_password(
    refused: Refused, built_in: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str]] = []

    def nothing(service: str, user: str) -> None:
        asked.append((service, user))

    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setattr(keyring, "get_password", nothing)
    said = refused("publish-caldav", built_in, "--url", "https://mo@cal.example.org/plan/")
    assert asked == [("Comms Planner · cal.example.org", "mo")]
    assert VARIABLE in said
    assert "https" in refused("publish-caldav", built_in, "--url", "http://cal.example.org/")


def test_a_saved_timeline_is_printed_with_all_its_days(
    run: Run, planner: Planner, built_in: Path, tmp_path: Path
) -> None:
    out = tmp_path / "calendar.pdf"
    carry_out(planner, "views.save", {"name": "Decade", "view": "timeline", "span_days": 3650})

    def period(*narrowed: str) -> str:
        run("calendar-pdf", built_in, "--saved", "Decade", "--out", out, *narrowed)
        document = pypdfium2.PdfDocument(out)
        text = document[0].get_textpage().get_text_range()
        document.close()
        return " ".join(text.split())

    assert "28 November 2024 – 25 November 2034" in period()
    assert "28 November 2024 – 25 November 2034" in period("--view", "timeline")
    assert "2027 – 28 December 2036" in period("--from", "2027-01-01")
    assert "September 2026" in period("--view", "month", "--from", "2026-09")


@pytest.mark.parametrize("view", ["month", "quarter", "year", "agenda", "timeline"])
def test_each_view_becomes_a_pdf(run: Run, built_in: Path, tmp_path: Path, view: str) -> None:
    out = tmp_path / "calendar.pdf"
    run("calendar-pdf", built_in, "--view", view, "--out", out, "--from", "2026-10",
        "--to", "2026-10")  # fmt: skip
    assert out.read_bytes().startswith(b"%PDF")


def test_a_view_without_a_period_shows_its_own_length(
    run: Run, refused: Refused, built_in: Path, tmp_path: Path
) -> None:
    out = tmp_path / "calendar.pdf"
    for view in ("month", "agenda", "timeline"):
        run("calendar-pdf", built_in, "--view", view, "--out", out)
        run("calendar-pdf", built_in, "--view", view, "--out", out, "--to", "2027-03")
    assert refused("calendar-pdf", built_in, "--view", "party", "--out", out)
    assert refused("calendar-pdf", built_in, "--out", out, "--paper", "napkin")


def test_a_calendar_on_paper_is_narrowed_as_a_file_is(
    run: Run, refused: Refused, built_in: Path, tmp_path: Path
) -> None:
    out = tmp_path / "calendar.pdf"
    asked = "calendar-pdf", built_in, "--view", "agenda", "--out", out, "--from", "2026-10"
    for name in ("whd", "世界人居日"):
        run(*asked, "--platform", name)
        document = pypdfium2.PdfDocument(out.read_bytes())
        text = " ".join(page.get_textpage().get_text_range() for page in document)
        document.close()
        assert "World Habitat Day" in text
        assert "World Cities Day" not in text
    assert "The nearest: World Habitat Day" in refused(*asked, "--platform", "world habitat dai")
    assert "There is no campaign “World Urban”" in refused(*asked, "--campaign", "World Urban")
    assert "smart-cities" in refused(*asked, "--flagship", "smart-city")


def test_a_calendar_is_narrowed_by_names_as_people_say_them(
    run: Run, built_in: Path, tmp_path: Path
) -> None:
    said = set()
    for name in ("whd", "World  habitat DAY", "世界人居日"):
        out = tmp_path / "out.ics"
        run("export", "ics", built_in, "--out", out, "--platform", name, "--from", "2027")
        said.add(out.read_bytes())
    assert len(said) == 1
    assert b"SUMMARY:World Habitat Day 2027" in said.pop()


@pytest.mark.parametrize(
    ("option", "name", "near"),
    [
        ("--platform", "world habitat dai", "The nearest: World Habitat Day"),
        ("--platform", "世界人居", "The nearest: 世界人居日."),
        ("--platform", "", "“comms-planner show platforms” lists all"),
        ("--flagship", "smart-city", "smart-cities"),
        ("--campaign", "World Urban", "There is no campaign “World Urban”"),
    ],
)
def test_a_name_that_is_not_there_is_told_with_those_like_it(
    refused: Refused, built_in: Path, tmp_path: Path, option: str, name: str, near: str
) -> None:
    out = tmp_path / "out.ics"
    assert near in refused("export", "ics", built_in, "--out", out, option, name)
    assert not out.exists()


def test_a_dash_is_no_file(refused: Refused, built_in: Path) -> None:
    assert "“-” is no file" in refused("export", "ics", built_in, "--out", "-")


def test_an_edition_of_no_such_name_is_told_with_those_like_it(
    refused: Refused, built_in: Path
) -> None:
    assert "The nearest: Africa Urban Forum" in refused(
        "show", "ladder", built_in, "--edition", "Africa Urban Forums"
    )


def test_what_entries_become_may_be_named_as_people_say_it(
    read: Callable[..., Any], refused: Refused, built_in: Path, tmp_path: Path
) -> None:
    path = tmp_path / "one.ics"
    path.write_text(FOREIGN.replace("RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20270308\n", ""))
    for name in ("whd", "world habitat day", "世界人居日"):
        said = read("import", path, built_in, "--dry-run", "--as", name)
        assert [row["series"] for row in said["new"]] == ["whd"]
    told = refused("import", path, built_in, "--as", "world-habitat-day")
    assert "The nearest: whd" in told


def test_an_empty_calendar_is_said_to_be_one(run: Run, built_in: Path, tmp_path: Path) -> None:
    path = tmp_path / "empty.ics"
    path.write_text("BEGIN:VCALENDAR\nEND:VCALENDAR\n")
    assert "no events and no tasks" in run("import", path, built_in).stdout
