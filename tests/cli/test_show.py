"""`show`, held against the document."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from comms_planner.cli.table import width_of
from comms_planner.services.commands import carry_out
from comms_planner.services.planner import Planner
from tests.cli.conftest import TODAY

Read = Callable[..., Any]


def figure(value: int, relation: str) -> dict[str, Any]:
    return {"value": value, "relation": relation, "unit": "people"}


def test_the_matrix_is_a_list_of_twenty_cells(read: Read, built_in: Path) -> None:
    cells = read("show", "matrix", built_in)
    assert len(cells) == 20
    assert [c["pillar"] for c in cells[:4]] == ["think", "act", "share", "partner"]
    assert len({c["flagship"] for c in cells}) == 5
    for cell in cells:
        assert cell["text_zh"]
        assert cell["text_en"]
        assert cell["actions"] == []
        assert {c["state"] for c in cell["commitments"]} == {"unplanned"}
    promise = cells[1]["commitments"][0]
    assert promise["quantity"] == {"value": 100, "relation": "=", "unit": "cities"}
    assert promise["slug"] == "sdg-cities.act.1"
    assert cells[0]["commitments"][0]["quantity"] is None


def test_the_matrix_shows_actions_and_a_period_narrows_them(
    read: Read, planner: Planner, built_in: Path
) -> None:
    for day in ("2026-12-01", "2027-02-01"):
        carry_out(planner, "actions.add", {"title": "Op-ed", "cell": 1, "starts": day})
    carry_out(planner, "actions.add", {"title": "someday", "cell": 1})
    assert len(read("show", "matrix", built_in)[0]["actions"]) == 3
    narrowed = read("show", "matrix", built_in, "--from", "2027")[0]["actions"]
    assert [a["start"] for a in narrowed] == ["2027-02-01"]


def test_the_platforms_are_twelve_with_null_for_not_applicable(read: Read, built_in: Path) -> None:
    rows = read("show", "platforms", built_in)
    assert len(rows) == 12
    by_slug = {r["slug"]: r for r in rows}
    assert by_slug["wuf"]["direct"] == figure(20_000, "=")
    assert by_slug["wuf"]["indirect"] == figure(5_000_000, "≥")
    assert by_slug["unha"]["direct"] == figure(4_000, "=")
    assert by_slug["whd"]["indirect"] == figure(1_000_000, "≥")
    assert by_slug["wcd"]["name_zh"] == "世界城市日"
    assert sum(r["direct"] is None and r["indirect"] is None for r in rows) == 8
    assert rows[4]["status_zh"] == ""
    assert [r["slug"] for r in rows if r["future"]] == [rows[10]["slug"], rows[11]["slug"]]


def test_the_calendar_says_what_when_and_on_whose_word(read: Read, built_in: Path) -> None:
    entries = read("show", "calendar", built_in, "--from", "2026-10-01", "--to", "2026-10-31")
    for entry in entries:
        assert {"kind", "title", "start", "end", "precision", "basis"} <= set(entry)
        assert dt.date.fromisoformat(entry["start"]) <= dt.date.fromisoformat(entry["end"])
    days = {e["platform"]: e for e in entries if e["kind"] == "edition" and e["precision"] == "day"}
    assert days["whd"]["start"] == "2026-10-05"
    assert days["wcd"]["start"] == "2026-10-31"
    season = next(e for e in entries if e["kind"] == "season")
    assert (season["start"], season["end"]) == ("2026-10-01", "2026-10-31")


@pytest.mark.parametrize(
    ("year", "day"),
    [(2019, 7), (2020, 5), (2021, 4), (2022, 3), (2023, 2), (2024, 7), (2025, 6), (2026, 5),
     (2027, 4), (2028, 2)],
)  # fmt: skip
def test_world_habitat_day_of_each_year(read: Read, built_in: Path, year: int, day: int) -> None:
    entries = read("show", "calendar", built_in, "--from", year, "--to", year)
    found = [e["start"] for e in entries if e["platform"] == "whd"]
    assert found == [f"{year}-10-{day:02}"]


def test_the_calendar_without_a_period_is_this_year(read: Read, built_in: Path) -> None:
    entries = read("show", "calendar", built_in)
    year = str(TODAY.year)
    assert all(e["start"][:4] <= year <= e["end"][:4] for e in entries)


def test_titles_come_in_the_language_asked_for(read: Read, built_in: Path) -> None:
    entries = read("show", "calendar", built_in, "--from", "2026-10", "--to", "2026-10",
                   "--lang", "zh")  # fmt: skip
    day = next(e for e in entries if e["platform"] == "whd")
    assert day["title"] == day["title_zh"]
    assert "世界人居日" in day["title"]
    assert day["title_en"] == "World Habitat Day 2026"


def test_reach_adds_up_as_the_fact_base_says(read: Read, built_in: Path) -> None:
    found = read("show", "reach", built_in)
    assert {y["year"]: (y["direct"], y["indirect"]) for y in found["years"]} == {
        2020: (figure(21_000, "="), figure(7_000_000, "≥")),
        2021: (figure(1_000, "="), figure(2_000_000, "≥")),
        2022: (figure(21_000, "="), figure(7_000_000, "≥")),
        2023: (figure(5_000, "="), figure(3_000_000, "≥")),
    }
    assert found["total"]["direct"] == figure(48_000, "=")
    assert found["total"]["indirect"] == figure(19_000_000, "≥")
    assert found["per_occurrence"]["direct"] == figure(25_000, "=")
    assert found["per_occurrence"]["indirect"] == figure(8_000_000, "≥")
    assert (found["platforms_with_figure"], found["platforms"]) == (4, 12)
    assert "gross" in found["counting"]


def test_reach_of_other_years_stands_estimate_beside_measurement(
    read: Read, built_in: Path
) -> None:
    found = read("show", "reach", built_in, "--from", "2024", "--to", "2024-12-31")
    assert [y["year"] for y in found["years"]] == [2024]
    forum = next(o for o in found["years"][0]["occurrences"] if o["platform"] == "wuf")
    assert forum["estimated"]["direct"] == figure(20_000, "=")
    assert forum["measured"]["direct"] is None
    assert forum["contested"]
    assert len(forum["measurements"]) == 2


def test_today_lists_what_wants_attention(read: Read, planner: Planner, built_in: Path) -> None:
    for day in ("2026-09-01", "2026-09-10"):
        carry_out(planner, "actions.add", {"title": day, "starts": day})
    page = read("show", "today", built_in, "--from", "2026-09-07", "--to", "2026-10-31")
    assert [a["title_en"] for a in page["overdue"]] == ["2026-09-01"]
    assert [a["title_en"] for a in page["due"]] == ["2026-09-10"]
    left = {m["title_en"]: m["days_left"] for m in page["moments"]}
    assert left["World Habitat Day 2026"] == 28
    assert page["changes"][0]["sentences"] == ["Added the action “2026-09-10”."]


def test_today_tells_what_can_still_be_saved_and_what_collides(
    read: Read, run: Callable[..., Any], planner: Planner, built_in: Path
) -> None:
    forum = {"edition_id": "wuf-2028", "starts": "2027-01-18", "ends": "2027-01-22"}
    carry_out(planner, "editions.settle", {**forum, "status": "confirmed"})
    ladder = {"edition_id": "wuf-2028", "ladder": "global-conference"}
    carry_out(planner, "ladders.apply_ladder", ladder)
    carry_out(planner, "people.add", {"name": "Maria"})
    for title in ("A", "B"):
        made = carry_out(planner, "actions.add", {"title": title, "starts": "2026-12-03"})
        who = {"person_id": 1, "action_id": made.ids[0]}
        carry_out(planner, "appearances.add", who)
    page = read("show", "today", built_in, "--from", "2026-11-28")
    first, last = page["at_risk"][0], page["at_risk"][-1]
    assert (first["days_left"] >= 0, first["infeasible"]) == (True, False)
    assert (last["days_left"], last["infeasible"], bool(last["why"])) == (None, True, True)
    assert [c["day"] for c in page["clashes"] if c["kind"] == "person-day"] == ["2026-12-03"]
    said = run("show", "today", built_in, "--from", "2026-11-28").stdout
    assert all(word in said for word in ("What can still be saved", "Begin by", "What collides"))
    mine = read("show", "today", built_in, "--from", "2026-11-28", "--owner", "1")
    assert mine["overdue"] == mine["at_risk"] == []
    refused = run("show", "today", built_in, "--owner", "99", code=2).stderr
    assert "99" in refused


@pytest.mark.parametrize("subject", ["matrix", "platforms", "calendar", "reach", "today"])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_people_get_text_that_fits_the_terminal(
    run: Callable[..., Any], built_in: Path, subject: str, language: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setenv("COLUMNS", "100")
    said = run("show", subject, built_in, "--lang", language).stdout
    assert max(width_of(line) for line in said.splitlines()) <= 120
    assert ("人" in said) or language == "en"


def test_what_goes_into_a_file_is_left_whole(
    run: Callable[..., Any], built_in: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    said = run("show", "ladder", built_in, "--edition", "whd-2027").stdout
    assert "…" not in said
    assert max(map(width_of, said.splitlines())) > 100


def test_the_calendar_tells_what_became_of_an_event_and_when_something_is(
    run: Callable[..., Any], planner: Planner, built_in: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    for name, args in (
        ("editions.set_date_status", {"edition_id": "wuf-2026", "status": "postponed",
                                      "reason": "Flood"}),
        ("editions.set_date_status", {"edition_id": "whd-2026", "status": "cancelled"}),
        ("actions.add", {"title": "Call with Apia", "starts": "2026-06-02"}),
        ("schedule.set_time", {"action_id": 1, "start_time": 570, "end_time": 600,
                            "zone": "Pacific/Apia"}),
    ):  # fmt: skip
        carry_out(planner, name, args)
    said = run("show", "calendar", built_in, "--from", "2026-01-01", "--to", "2026-12-31").stdout
    lines = said.splitlines()
    for title, mark in (("World Urban Forum, thir", "[postponed: Flood]"), ("Habitat Day", "[can")):
        assert any(title in line and mark in line for line in lines)
    (call,) = (line for line in lines if "Call with Apia" in line)
    assert call.startswith("2 June 2026 09:30–10:00 Apia")


def test_tables_stay_aligned_under_chinese(run: Callable[..., Any], built_in: Path) -> None:
    lines = run("show", "platforms", built_in, "--lang", "zh").stdout.splitlines()
    rule, rows = lines[1], lines[2:14]
    start = width_of(rule[: rule.index("  ─") + 2])
    for row in rows:
        taken = 0
        for character in row:
            if taken == start:
                assert character != " "
                break
            taken += width_of(character)


def test_markup_escapes_and_line_breaks_in_names_stay_in_their_column(
    run: Callable[..., Any], planner: Planner, built_in: Path
) -> None:
    title = "<b>مرحبا</b> 🏙️ =1+1"
    carry_out(planner, "actions.add", {"title": title, "cell": 1, "starts": "2026-10-05"})
    said = run("show", "calendar", built_in, "--from", "2026-10-05", "--to", "2026-10-05").stdout
    assert title in said
    assert max(width_of(line) for line in said.splitlines()) <= 120


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("--from", "2026-10-31", "--to", "2026-10-01"), "ends before it begins"),
        (("--from", "2026-13-01"), "is no day"),
        (("--from", "2026-02-30"), "is no day"),
        (("--from", "1-2-3-4"), "is no day"),
        (("--from", "soon"), "is no day"),
        (("--from", "1900"), "1970 to 2100"),
        (("--lang", "fr"), "fr"),
        (("--colour", "red"), "--colour"),
    ],
)
@pytest.mark.parametrize("subject", ["matrix", "calendar", "reach", "today", "platforms"])
def test_what_makes_no_sense_is_one_sentence(
    refused: Callable[..., str], built_in: Path, subject: str, words: tuple[str, ...], part: str
) -> None:
    assert part in refused("show", subject, built_in, *words)


def test_other_files_are_refused_plainly(refused: Callable[..., str], tmp_path: Path) -> None:
    (tmp_path / "text.commsplan").write_text("hello " * 200)
    (tmp_path / "empty.commsplan").touch()
    for name in ("text.commsplan", "empty.commsplan", "none.commsplan", "."):
        assert refused("show", "matrix", tmp_path / name)
    assert refused("show", "everything", tmp_path / "text.commsplan")
    assert refused("fly")


def test_an_edition_to_be_confirmed_has_no_days_and_comes_last(
    read: Read, planner: Planner, built_in: Path
) -> None:
    carry_out(planner, "editions.add", {"series": "wuf", "name": "WUF15", "precision": "tbc"})
    found = read("show", "calendar", built_in, "--from", "2026-10", "--to", "2026-10")
    assert [(e["title"], e["start"], e["end"]) for e in found if e["precision"] == "tbc"] == [
        ("WUF15", None, None)
    ]
    assert found[-1]["title"] == "WUF15"


def test_the_calendar_is_narrowed_as_files_and_window_are(
    read: Read, planner: Planner, built_in: Path
) -> None:
    carry_out(planner, "actions.add", {"title": "Brief the press", "starts": "2028-06-01",
                                       "edition_id": "wuf-2028"})  # fmt: skip
    carry_out(planner, "views.save", {"name": "Days", "view": "month",
                                      "hidden": ["action", "edition"]})  # fmt: skip

    def titles(*narrowed: str) -> list[str]:
        found = read("show", "calendar", built_in, "--from", "2028", "--to", "2028", *narrowed)
        return [entry["title"] for entry in found]

    forum = "World Urban Forum, fourteenth session (WUF14)"
    assert titles("--platform", "wuf") == [forum, "Brief the press"]
    assert titles("--platform", "wuf", "--kind", "action") == ["Brief the press"]
    assert titles("--platform", "wuf", "--hide", "action") == [forum]
    assert titles("--words", "fourteenth forum") == [forum]
    assert "Brief the press" not in titles("--flagship", "sdg-cities")
    assert titles("--saved", "Days", "--words", "habitat brief") == []
    assert titles("--saved", "days", "--words", "world environment") == ["World Environment Day"]
    carry_out(planner, "views.save", {"name": "Forum", "view": "month", "platform": "wuf"})
    assert titles("--saved", "Forum") == [forum, "Brief the press"]
    assert titles("--saved", "Forum", "--kind", "edition") == [forum]
    assert forum not in titles("--saved", "Forum", "--platform", "whd")


def test_the_calendar_names_the_source_of_a_date_until_it_is_ours(
    read: Read, planner: Planner, built_in: Path
) -> None:
    def forum() -> Any:
        (found,) = read("show", "calendar", built_in, "--from", "2028", "--to", "2028",
                        "--platform", "wuf")  # fmt: skip
        return found

    before = forum()
    assert before["source"].startswith("https://")
    assert before["confidence"]
    carry_out(planner, "editions.reschedule", {"edition_id": "wuf-2028", "starts": "2028-06-05",
                                               "precision": "day"})  # fmt: skip
    after = forum()
    assert (after["basis"], after["confidence"], after["source"]) == ("ours", None, None)


def test_a_day_that_a_rule_foresees_says_how_sure_it_is_and_by_whom(
    read: Read, built_in: Path
) -> None:
    found = read("show", "calendar", built_in, "--from", "2030", "--to", "2030")
    by_series = {e["series"]: e for e in found if e["kind"] == "edition"}
    day, forum = by_series["platform:whd"], by_series["platform:wuf"]
    assert (day["basis"], day["confidence"]) == ("outside-confirmed", "high")
    assert "40/202" in day["source"]
    assert (forum["precision"], forum["basis"], forum["confidence"]) == ("year", "projected", "low")
