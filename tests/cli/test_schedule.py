"""`show ladder`, `show clashes`, and the schedule's commands through `apply`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from comms_planner.services.commands import carry_out
from comms_planner.services.planner import Planner

Run = Callable[..., Any]


def line(command: str, **args: Any) -> str:
    return json.dumps({"command": command, "args": args}, ensure_ascii=False)


def apply(run: Run, plan: Path, *lines: str) -> list[dict[str, Any]]:
    said = run("apply", plan, stdin="\n".join(lines)).stdout
    return [json.loads(one) for one in said.splitlines()]


def test_a_ladder_is_previewed_on_an_edition_by_its_slug(run: Run, built_in: Path) -> None:
    words = ("show", "ladder", built_in, "--edition", "whd-2027", "--today", "2026-11-22")
    shown = json.loads(run(*words, "--json").stdout)
    assert (shown["ladder"], shown["station"], shown["precision"]) == (
        "un-observance", "nairobi", "day",
    )  # fmt: skip
    assert len(shown["tasks"]) == 32
    assert (shown["late"], shown["applied"]) == (1, False)
    dates = {task["position"]: task["date"] for task in shown["tasks"]}
    assert (dates[26], dates[22]) == ("2027-10-04", "2027-09-27")
    assert shown["in_plan"] == []
    assert "World Habitat Day 2027" in run(*words).stdout
    assert "2027年世界人居日" in run(*words, "--lang", "zh").stdout


def test_a_forum_known_to_the_year_has_windows(read: Run, built_in: Path) -> None:
    shown = read("show", "ladder", built_in, "--edition", "wuf-2028")
    assert shown["ladder"] == "global-conference"
    assert {task["date"] for task in shown["tasks"]} == {None}
    assert {task["precision"] for task in shown["tasks"]} == {"year"}


def test_a_ladder_applied_confirmed_moved_and_undone_through_apply(
    run: Run, read: Run, built_in: Path
) -> None:
    words = ("show", "ladder", built_in, "--edition", "wuf-2028", "--today", "2026-11-22")
    made = apply(
        run, built_in,
        line("ladders.apply_ladder", edition="wuf-2028", ladder="global-conference"),
        line("editions.reschedule", edition="wuf-2028", starts="2028-09-18", ends="2028-09-22"),
        line("editions.reschedule", edition="wuf-2028", starts="2028-10-16", ends="2028-10-20"),
        line("undo"),
    )  # fmt: skip
    assert [one["ok"] for one in made] == [True] * 4
    assert len(made[0]["ids"]) == 38
    shown = read(*words)
    assert shown["applied"]
    written = {row["title_en"]: row["end"] for row in shown["in_plan"]}
    assert written["Opening: statement, press conference, live blog"] == "2028-09-18"
    assert written["Closing: outcome document, press conference, handover"] == "2028-09-22"


def test_a_branch_of_plan_b_is_listed_and_nothing_of_it_is_done(
    run: Run, read: Run, built_in: Path
) -> None:
    apply(run, built_in, line("ladders.apply_ladder", edition="whd-2027", ladder="un-observance"))
    before = built_in.read_bytes()
    words = ("show", "contingency", built_in, "--edition", "whd-2027", "--on", "2027-06-01")
    off = read(*words, "--branch", "cancel")
    assert off["status"] == "cancelled"
    assert {one["kind"] for one in off["effects"]} == {"drop", "add"}
    later = read(*words, "--branch", "postpone", "--starts", "2027-11-08")
    moved = [one for one in later["effects"] if one["kind"] == "move"]
    assert later["start"] == "2027-11-08"
    assert moved
    assert all(one["start"] > one["start_now"] for one in moved)
    assert "No longer needed" in run(*words, "--branch", "cancel").stdout
    assert built_in.read_bytes() == before


def test_unknown_editions_ladders_and_stations_are_refused(refused: Run, built_in: Path) -> None:
    assert "wuf-1492" in refused("show", "ladder", built_in, "--edition", "wuf-1492")
    words = ("show", "ladder", built_in, "--edition", "whd-2027")
    assert "stairs" in refused(*words, "--ladder", "stairs")
    assert "atlantis" in refused(*words, "--station", "atlantis")


def test_clashes_are_listed_with_their_things(run: Run, read: Run, built_in: Path) -> None:
    apply(
        run, built_in,
        line("actions.add", title="Seminar", starts="2027-10-20"),
        line("people.add", name="Amina"),
        line("actions.add", title="Panel", starts="2027-05-05"),
        line("actions.add", title="Radio", starts="2027-05-05"),
        line("appearances.add", person_id=1, action_id=2),
        line("appearances.add", person_id=1, action_id=3),
    )  # fmt: skip
    rows = read("show", "clashes", built_in, "--from", "2027", "--to", "2027")
    by_kind = {row["kind"]: row for row in rows}
    assert by_kind["holiday"]["things"] == ["action:1"]
    assert "Mashujaa Day" in by_kind["holiday"]["sentence"]
    assert by_kind["person-day"]["day"] == "2027-05-05"
    assert (
        "Amina" in run("show", "clashes", built_in, "--from", "2027-05", "--to", "2027-05").stdout
    )
    assert read("show", "clashes", built_in, "--from", "2027-01-05", "--to", "2027-01-05") == []


def test_the_calendar_tells_series_exceptions_and_times(
    run: Run, read: Run, built_in: Path
) -> None:
    made = apply(
        run, built_in,
        line("actions.add", title="Briefing", starts="2027-03-01"),
        line("schedule.set_time", action_id=1, start_time=570, end_time=600, zone="Europe/Zurich"),
        line("series.repeat", action_id=1, rrule="FREQ=WEEKLY;BYDAY=MO"),
        line("series.except_day", action_id=1, on="2027-03-08", kind="cancelled",
             reason={"en": "Holiday", "zh": "假日"}),
        line("series.move", action_id=1, on="2027-03-15", starts="2027-03-16"),
        line("series.except_day", platform="wcd", on="2028-10-31", kind="rescheduled",
             reason="Election", starts="2028-11-02"),
    )  # fmt: skip
    assert all(one["ok"] for one in made), made
    entries = read("show", "calendar", built_in, "--from", "2027-03-01", "--to", "2027-03-16")
    found = [e for e in entries if e["series"] == "action:1"]
    assert [(e["start"], e["status"], e["exception"]) for e in found] == [
        ("2027-03-01", "planned", None),
        ("2027-03-08", "cancelled", "cancelled"),
        ("2027-03-16", "planned", "moved"),
    ]
    assert (found[0]["start_time"], found[0]["zone"]) == ("09:30", "Europe/Zurich")
    assert found[1]["reason_zh"] == "假日"
    days = read("show", "calendar", built_in, "--from", "2028-10-25", "--to", "2028-11-05")
    (day,) = [e for e in days if e["platform"] == "wcd"]
    assert (day["start"], day["status"], day["rule_day"]) == (
        "2028-11-02", "rescheduled", "2028-10-31",
    )  # fmt: skip
    said = run("show", "calendar", built_in, "--from", "2027-03-08", "--to", "2027-03-08").stdout
    assert "cancelled: Holiday" in said


def test_every_command_of_the_schedule_is_reachable(
    run: Run, planner: Planner, built_in: Path
) -> None:
    carry_out(planner, "ladders.apply_ladder", {"edition": "whd-2027", "ladder": "un-observance"})
    planner.close()
    made = apply(
        run, built_in,
        line("schedule.shift", action_ids=[1, 2], days=3),
        line("schedule.pin", action_id=1, pinned=False),
        line("schedule.anchor", action_id=5, anchor="6 weeks before whd-2027 opening"),
        line("schedule.move", action_id=6, starts="2027-06-01"),
        line("dependencies.add", action_id=8, after_id=7, lag_days=2),
        line("dependencies.remove", action_id=8, after_id=7),
        line("dependencies.add", action_id=8, after_id=7, lag_days=-2),
        line("stations.add", slug="amman", name="Amman", zone="Asia/Amman", weekend="FR,SA"),
        line("stations.add_holiday", station="amman", day="2027-05-25", name="Independence Day"),
        line("stations.set_weekend", station="amman", weekend="SA,SU"),
        line("ladders.from_edition", edition="whd-2027", name="Our day"),
        line("contingency.add_effect", edition="whd-2027", branch="virtual", kind="drop",
             action_id=9),
        line("contingency.apply_branch", edition="whd-2027", branch="virtual", reason="Flood"),
        line("cloning.clone_edition", edition="whd-2027", name="World Habitat Day 2028",
             starts="2028-10-02"),
        line("series.set_observance_rule", observance="water",
             rrule="FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=22"),
    )  # fmt: skip
    assert [one for one in made if not one["ok"]] == []


def test_a_ladder_on_the_forum_is_confirmed_moved_and_undone(
    run: Run, read: Callable[..., Any], built_in: Path
) -> None:
    def forum() -> dict[str, Any]:
        found: dict[str, Any] = read("show", "ladder", built_in, "--edition", "wuf-2028")
        return found

    def day_of(shown: dict[str, Any]) -> str:
        opening = next(t for t in shown["in_plan"] if t["title_en"].startswith("Opening"))
        return str(opening["start"])

    first = forum()
    assert (first["series"], first["status"], first["precision"], first["zone"]) == (
        "platform:wuf", "proposed", "year", "Africa/Nairobi",
    )  # fmt: skip
    edition = {"edition": "wuf-2028"}
    confirm = line("editions.settle", **edition, starts="2028-05-15", ends="2028-05-19",
                   status="confirmed")  # fmt: skip
    apply = line("ladders.apply_ladder", **edition, ladder="global-conference")
    run("apply", built_in, stdin=f"{apply}\n{confirm}\n")
    dated = forum()
    assert (dated["status"], dated["precision"], day_of(dated)) == (
        "confirmed", "day", "2028-05-15",
    )  # fmt: skip
    assert {"series", "status", "precision", "basis", "zone"} <= set(dated)
    assert all({"status", "precision", "basis", "zone"} <= set(t) for t in dated["in_plan"])
    move = line("editions.reschedule", **edition, starts="2028-06-12", ends="2028-06-16")
    run("apply", built_in, stdin=f"{move}\n")
    assert day_of(forum()) == "2028-06-12"
    run("apply", built_in, stdin=f"{move.replace('06-1', '09-1')}\n" + '{"command": "undo"}\n')
    assert day_of(forum()) == "2028-06-12"


def test_clashes_carry_what_the_calendar_says_of_their_things(
    run: Run, read: Callable[..., Any], built_in: Path
) -> None:
    report = {"series": "wcr", "name": "World Cities Report 2028", "starts": "2028-10-02"}
    run("apply", built_in, stdin=f"{line('editions.add', **report)}\n")
    found = read("show", "clashes", built_in, "--from", "2028", "--to", "2028")
    entries = [entry for clash in found for entry in clash["entries"]]
    entry = next(e for e in entries if e["key"] == "platform:whd:2028-10-02")
    assert (entry["series"], entry["status"], entry["precision"], entry["basis"]) == (
        "platform:whd", "proposed", "day", "outside-confirmed",
    )  # fmt: skip
    assert entry["zone"] is None


def test_a_ladder_in_the_plan_shows_all_its_tasks_with_what_holds_them(
    run: Run, read: Run, built_in: Path
) -> None:
    edition = {"edition": "wuf-2028"}
    apply(
        run, built_in,
        line("ladders.apply_ladder", **edition, ladder="global-conference"),
        line("actions.set_status", action_id=6, status="done", on="2026-11-20"),
        line("schedule.pin", action_id=14),
        line("editions.settle", **edition, starts="2028-06-05", ends="2028-06-09",
             status="confirmed"),
    )  # fmt: skip
    words = ("show", "ladder", built_in, "--edition", "wuf-2028", "--today", "2026-11-28")
    rows = {row["id"]: row for row in read(*words)["in_plan"]}
    assert len(rows) == 38
    assert (rows[6]["status"], rows[6]["precision"]) == ("done", "year")
    assert (rows[14]["pinned"], rows[14]["precision"]) == (True, "year")
    assert {row["precision"] for n, row in rows.items() if n not in (6, 14)} == {"day"}
    assert (rows[13]["offset_days"], rows[13]["anchor"]) == (-180, "start")
    below = run(*words).stdout.partition("in the plan already")[2]
    assert "done; gate" in below
    assert "pinned" in below


def test_remarks_that_the_table_cuts_stand_below_it_in_full(run: Run, built_in: Path) -> None:
    said = run("show", "ladder", built_in, "--edition", "whd-2027", "--today", "2027-09-25").output
    assert "gate; late at creation; cannot be done in time. Moved off" in " ".join(said.split())
    assert "It should have begun on" in said
    assert ".;" not in said


def test_each_action_says_what_gives_it_its_days(run: Run, read: Run, built_in: Path) -> None:
    apply(
        run, built_in,
        line("ladders.apply_ladder", edition="whd-2027", ladder="un-observance"),
        line("actions.add", title="Letter"),
        line("schedule.anchor", action_id=33, anchor="2 months before wuf-2028 opening"),
        line("actions.add", title="Call", starts="2027-02-01", ends="2027-02-01"),
        line("series.repeat", action_id=34, rrule="FREQ=MONTHLY;COUNT=4"),
        line("schedule.set_time", action_id=34, start_time=540, end_time=600, zone="Asia/Bangkok"),
        line("series.move", action_id=34, on="2027-03-01", starts="2027-03-02",
             reason="Holiday there"),
    )  # fmt: skip
    shown = {one["id"]: one for one in read("show", "actions", built_in)}
    task, letter, call = shown[1], shown[33], shown[34]
    assert (task["ladder"], task["anchor_end"], task["basis"]) == (
        "un-observance", "start", "ours",
    )  # fmt: skip
    assert task["anchor"].endswith("before whd-2027 opening")
    assert letter["anchor"] == "2 months before wuf-2028 opening"
    assert (letter["start"], letter["precision"], letter["rrule"]) == ("2027-11-01", "year", None)
    assert (call["rrule"], call["anchor"], call["zone"]) == (
        "FREQ=MONTHLY;COUNT=4", None, "Asia/Bangkok",
    )  # fmt: skip
    assert (call["start_time"], call["end_time"]) == ("09:00", "10:00")
    (moved,) = call["exceptions"]
    assert (moved["on"], moved["kind"], moved["start"], moved["reason_en"]) == (
        "2027-03-01", "moved", "2027-03-02", "Holiday there",
    )  # fmt: skip
    before = read("show", "actions", built_in)
    again = line("schedule.anchor", action_id=task["id"], anchor=task["anchor"])
    assert apply(run, built_in, again)[0]["ok"], "what is shown is what may be given"
    assert read("show", "actions", built_in) == before
