"""Reach through the command line, held against figures that were worked out by hand."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
Read = Callable[..., Any]
Figure = tuple[float | None, str]


@pytest.fixture
def plan(built_in: Path) -> Path:
    return built_in


def applied(run: Run, plan: Path, *lines: tuple[str, dict[str, Any]]) -> list[Any]:
    stdin = "\n".join(json.dumps({"command": name, "args": args}) for name, args in lines)
    return [json.loads(line) for line in run("apply", plan, "-", stdin=stdin).stdout.splitlines()]


def said(shape: Any) -> Figure:
    return shape["value"], shape["relation"]


def net(read: Read, plan: Path, *options: object) -> dict[str, Any]:
    found: dict[str, Any] = read("show", "net", plan, *options)
    return found


def years(read: Read, plan: Path) -> dict[int, tuple[Figure, Figure]]:
    found = read("show", "reach", plan)
    return {y["year"]: (said(y["direct"]), said(y["indirect"])) for y in found["years"]}


TWO = ("--kind", "direct", "--platform", "wuf", "--platform", "unha")
THREE = ("--kind", "direct", "--platform", "wuf", "--platform", "whd", "--platform", "wcd")
COUNTED = ("--overlap", "wuf:whd=400", "--overlap", "wuf:wcd=300", "--overlap", "whd:wcd=100")


def test_the_plan_period_adds_up_by_what_occurs(read: Read, plan: Path) -> None:
    assert years(read, plan) == {
        2020: ((21_000, "="), (7_000_000, "≥")), 2021: ((1_000, "="), (2_000_000, "≥")),
        2022: ((21_000, "="), (7_000_000, "≥")), 2023: ((5_000, "="), (3_000_000, "≥")),
    }  # fmt: skip
    found = read("show", "reach", plan)
    assert said(found["total"]["direct"]) == (48_000, "=")
    assert said(found["total"]["indirect"]) == (19_000_000, "≥")
    assert (found["platforms_with_figure"], found["platforms_without_figure"]) == (4, 8)


def test_another_date_a_dropped_edition_and_another_estimate_change_the_sums(
    run: Run, read: Read, plan: Path
) -> None:
    applied(
        run, plan,
        ("editions.reschedule",
         {"edition": "wuf-2022", "starts": "2023-06-26", "ends": "2023-06-30"}),
        ("editions.set_date_status", {"edition": "wcd-2021", "status": "cancelled"}),
        ("platforms.estimate", {"platform": "whd", "kind": "direct", "qty": "600+"}),
    )  # fmt: skip
    assert years(read, plan) == {
        2020: ((21_100, "≥"), (7_000_000, "≥")), 2021: ((600, "≥"), (1_000_000, "≥")),
        2022: ((1_100, "≥"), (2_000_000, "≥")), 2023: ((25_100, "≥"), (8_000_000, "≥")),
    }  # fmt: skip


def test_another_rhythm_changes_the_years_that_follow(run: Run, read: Read, plan: Path) -> None:
    def direct() -> list[Figure]:
        found = read("show", "reach", plan, "--from", "2030", "--to", "2033")
        return [said(y["direct"]) for y in found["years"]]

    assert direct() == [(21_000, "="), (5_000, "="), (21_000, "="), (1_000, "=")]
    applied(run, plan, ("platforms.set_every", {"platform": "wuf", "years": 3}))
    assert direct() == [(1_000, "="), (5_000, "="), (21_000, "="), (1_000, "=")]


@pytest.mark.parametrize(
    ("options", "low", "mid", "high"),
    [
        (TWO, (20_000, "="), (None, "?"), (24_000, "=")),
        ((*TWO, "--universe", "23000"), (20_000, "="), (None, "?"), (23_000, "=")),
        (
            (*TWO, "--method", "independence", "--universe", "40000"),
            (20_000, "="), (22_000, "="), (24_000, "="),
        ),
        (
            (*TWO, "--method", "overlap", "--share", "75 %"),
            (20_000, "="), (21_000, "="), (24_000, "="),
        ),
        (
            (*TWO, "--method", "pairs", "--overlap", "wuf:unha=1500"),
            (22_500, "="), (22_423.36, "="), (24_000, "="),
        ),
        (
            (*TWO, "--method", "pairs", "--overlap", "wuf:unha=about 1500"),
            (22_500, "≈"), (22_423.36, "≈"), (24_000, "="),
        ),
        (
            (*THREE, "--method", "independence", "--universe", "25,000"),
            (20_000, "="), (20_198, "="), (21_000, "="),
        ),
        (
            (*THREE, "--method", "pairs", *COUNTED),
            (20_200, "="), (20_136.99, "="), (21_000, "="),
        ),
        (
            (*TWO, "--adjust", "-500", "--reason", "staff"),
            (19_500, "="), (None, "?"), (23_500, "="),
        ),
    ],
)  # fmt: skip
def test_different_people_come_out_as_worked_out_by_hand(
    read: Read, plan: Path, options: tuple[str, ...], low: Figure, mid: Figure, high: Figure
) -> None:
    found = net(read, plan, *options)
    assert (said(found["low"]), said(found["mid"]), said(found["high"])) == (low, mid, high)
    assert found["method_text"]


def test_lower_bounds_open_the_top_of_every_method(read: Read, plan: Path) -> None:
    only = ("--kind", "indirect", "--platform", "wuf", "--platform", "unha")
    bare = net(read, plan, *only)
    assert (said(bare["low"]), said(bare["high"]), bare["open"]) == (
        (5_000_000, "≥"), (None, "?"), True,
    )  # fmt: skip
    within = net(read, plan, *only, "--method", "independence", "--universe", "20 million")
    assert said(within["mid"]) == (5_750_000, "≥")
    assert said(within["high"]) == (20_000_000, "≤")
    shared = net(read, plan, *only, "--method", "overlap", "--share", "0.5")
    assert said(shared["mid"]) == (5_500_000, "≥")


def test_the_top_is_sharper_where_pairs_are_counted(read: Read, plan: Path) -> None:
    found = net(read, plan, *THREE, "--method", "pairs", *COUNTED)
    assert said(found["hunter_high"]) == (20_300, "=")


def test_what_carries_no_figure_is_counted_and_never_nought(read: Read, plan: Path) -> None:
    found = net(read, plan, "--kind", "direct", "--platform", "wuf", "--platform", "website")
    assert (said(found["low"]), said(found["high"])) == ((20_000, "="), (20_000, "="))
    assert (found["with_figure"], found["without_figure"]) == (1, 1)


def test_audiences_and_overlaps_of_the_plan_go_in_by_themselves(
    run: Run, read: Read, plan: Path
) -> None:
    applied(
        run, plan,
        ("net.set_universe", {"kind": "direct", "qty": 40_000, "name": "Policy community"}),
        ("net.set_overlap", {"platform": "unha", "other": "wuf", "qty": 1_500,
                             "kind": "direct", "source": "two lists"}),
    )  # fmt: skip
    assert said(net(read, plan, *TWO, "--method", "independence")["mid"]) == (22_000, "=")
    assert said(net(read, plan, *TWO, "--method", "pairs")["low"]) == (22_500, "=")
    (refused,) = applied_refused(
        run, plan, ("net.set_universe", {"kind": "direct", "qty": 19_999, "name": "x"})
    )
    assert (refused["ok"], refused["field"]) == (False, "qty")


def applied_refused(run: Run, plan: Path, *lines: tuple[str, dict[str, Any]]) -> list[Any]:
    stdin = "\n".join(json.dumps({"command": name, "args": args}) for name, args in lines)
    answered = run("apply", plan, "-", stdin=stdin, code=2).stdout
    return [json.loads(line) for line in answered.splitlines()]


def test_parts_are_held_against_their_whole(run: Run, read: Read, plan: Path) -> None:
    def broken_down(edition: str) -> list[Any]:
        found = read("show", "reach", plan, "--from", "2022", "--to", "2023")
        rows = [o for y in found["years"] for o in y["occurrences"] if o["name_en"] == edition]
        return [b for o in rows for m in o["measurements"] for b in m["disaggregation"]]

    (forum,) = broken_down("World Urban Forum, eleventh session (WUF11)")
    assert (forum["state"], forum["difference"]) == ("mismatch", 1_000)
    assert forum["warning"]
    assert said(forum["sum"]) == (16_000, "≥")
    (made, *_) = applied(
        run, plan,
        ("reach.record", {"edition": "whd-2023", "qty": 900, "definition": "badges",
                          "source": "Host"}),
    )  # fmt: skip
    women = {"measurement_id": made["ids"][0], "dimension": "sex"}
    applied(run, plan, ("reach.disaggregate", {**women, "category": "women", "qty": 500}))
    (by_sex,) = broken_down("World Habitat Day 2023")
    assert (by_sex["state"], said(by_sex["not_disaggregated"])) == ("remainder", (400, "="))
    applied(run, plan, ("reach.disaggregate", {**women, "category": "men", "qty": 500}))
    (by_sex,) = broken_down("World Habitat Day 2023")
    assert (by_sex["state"], by_sex["difference"]) == ("mismatch", -100)


BAD = (
    ("value", {"qty": -1}),
    ("value", {"qty": "−1"}),
    ("qty", {"qty": 10**15}),
    ("value", {"qty": 2.5}),
    ("value", {"qty": {"value": 101, "relation": "=", "unit": "percent"}, "kind": "activity"}),
    ("kind", {"qty": {"value": 5, "relation": "=", "unit": "cities"}}),
    ("unit", {"qty": {"value": 5, "relation": "=", "unit": "cities"}, "metric": "participants"}),
    ("measured_on", {"qty": 5, "measured_on": "2023-06-26"}),
    ("period_to", {"qty": 5, "period_from": "2022-06-26", "period_to": "2022-07-30"}),
    ("value", {"qty": "n/a"}),
    ("kind", {"qty": "5 million views"}),
    ("unit", {"qty": "500 people", "metric": "views"}),
    ("unit", {"qty": {"value": 500, "relation": "=", "unit": "people"}, "metric": "views"}),
)


@pytest.mark.parametrize(
    ("args", "kind", "shape"),
    [
        ({"metric": "views", "qty": 4_500}, "activity", (4_500, "=", "views")),
        ({"metric": "views", "qty": "5 million+"}, "activity", (5_000_000, "≥", "views")),
        ({"metric": "clippings", "qty": "约 300"}, "activity", (300, "≈", "clippings")),
        ({"metric": "participants", "qty": "about 300"}, "direct", (300, "≈", "people")),
        ({"qty": "39 countries", "kind": "activity"}, "activity", (39, "=", "countries")),
        ({"qty": "12 500 人以上"}, "direct", (12_500, "≥", "people")),
    ],
)
def test_a_figure_without_a_unit_has_that_of_its_metric(
    run: Run, read: Read, plan: Path, args: dict[str, Any], kind: str,
    shape: tuple[int, str, str],
) -> None:  # fmt: skip
    about = {"edition": "whd-2023", "definition": "x", "source": "y", **args}
    applied(run, plan, ("reach.record", about))
    found = read("show", "reach", plan, "--from", "2023", "--to", "2023")
    rows = [o for o in found["years"][0]["occurrences"] if o["name_en"] == "World Habitat Day 2023"]
    made = rows[0]["measurements"][-1]
    quantity = made["quantity"]
    assert made["kind"] == kind
    assert (quantity["value"], quantity["relation"], quantity["unit"]) == shape


@pytest.mark.parametrize(("field", "args"), BAD)
def test_what_cannot_be_is_refused_with_the_reason_at_its_field(
    run: Run, read: Read, plan: Path, field: str, args: dict[str, Any]
) -> None:
    before = read("show", "reach", plan)
    wanted = {"edition": "wuf-2022", "definition": "x", "source": "y", **args}
    if args.get("measured_on") == "2023-06-26":
        wanted["measured_on"] = "2023-07-01"  # a year and a day after it closed
    (answer,) = applied_refused(run, plan, ("reach.record", wanted))
    assert (answer["ok"], answer["field"]) == (False, field)
    assert answer["error"]
    assert read("show", "reach", plan) == before


@pytest.mark.parametrize(
    ("command", "field", "written"),
    [
        ("reach.record", "qty", '"qty": NaN, "definition": "x", "source": "y"'),
        ("reach.record", "qty", '"qty": {"value": -Infinity, "relation": "="}, "source": "y"'),
        ("surveys.record", "n", '"n": NaN, "share": 50'),
        ("surveys.record", "share", '"n": 100, "share": Infinity'),
        ("indicators.set_target", "qty", '"indicator_id": 1, "year": 2022, "qty": NaN'),
    ],
)
def test_what_is_no_number_is_refused_at_its_argument(
    run: Run, plan: Path, command: str, field: str, written: str
) -> None:
    line = f'{{"command": "{command}", "args": {{{written}}}}}'
    answer = json.loads(run("apply", plan, "-", stdin=line, code=2).stdout)
    assert (answer["ok"], answer["command"], answer["field"]) == (False, command, field)
    assert "no number" in answer["error"]


def test_the_steps_of_a_scenario_are_told_with_what_they_change(run: Run, plan: Path) -> None:
    applied(
        run, plan,
        ("scenarios.begin", {"name": "Another autumn"}),
        ("scenarios.move", {"scenario_id": 1, "edition": "whd-2021", "starts": "2021-11-15"}),
        ("scenarios.move", {"scenario_id": 1, "edition": "wcd-2022", "starts": "2025-02-03"}),
        ("scenarios.estimate",
         {"scenario_id": 1, "platform": "whd", "kind": "direct", "qty": "700+"}),
    )  # fmt: skip
    told = " ".join(run("show", "scenarios", plan).stdout.split())
    assert "from 4 October 2021 to 15 November 2021; within its year, so no sum changes" in told
    assert "World Cities Day 2022, from 31 October 2022 to 3 February 2025" in told
    assert "World Habitat Day; direct 700+" in told
    assert "2025" in told.split("All years")[0], "the years that steps reach are compared too"


def test_a_scenario_stands_beside_the_plan_and_is_applied_as_one_step(
    run: Run, read: Read, plan: Path
) -> None:
    made = applied(
        run, plan,
        ("scenarios.begin", {"name": "A later Forum"}),
        ("scenarios.move", {"scenario_id": 1, "edition": "wuf-2022", "starts": "2023-06-26"}),
        ("scenarios.add_edition",
         {"scenario_id": 1, "name": "Regional Forum", "starts": "2022-09-05",
          "direct": 3_000, "indirect": "400,000+"}),
    )  # fmt: skip
    assert all(line["ok"] for line in made)
    (found,) = read("show", "scenarios", plan)
    then = {y["year"]: (said(y["direct"]), said(y["indirect"])) for y in found["scenario"]["years"]}
    assert then[2022] == ((4_000, "="), (2_400_000, "≥"))
    assert then[2023] == ((25_000, "="), (8_000_000, "≥"))
    assert years(read, plan)[2022] == ((21_000, "="), (7_000_000, "≥"))
    answers = applied(run, plan, ("scenarios.apply", {"scenario_id": 1}))
    assert years(read, plan)[2022] == then[2022]
    assert answers[0]["seq"]
