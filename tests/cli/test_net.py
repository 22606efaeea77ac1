"""`show net`: the worked checks of the domain notes, through the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run


def ask(run: Run, plan: Path, *options: str) -> dict[str, Any]:
    said: dict[str, Any] = json.loads(run("show", "net", plan, *options, "--json").stdout)
    return said


@pytest.mark.parametrize(
    ("options", "mid"),
    [
        (("--method", "independence", "--universe", "100000"), 23_966.08),
        (("--method", "independence", "--universe", "50,000"), 22_949.24),
        (("--method", "independence", "--universe", "1 million"), 24_895.84),
        (("--method", "independence-95", "--universe", "100000"), 22_767.78),
        (("--method", "overlap", "--share", "0"), 25_000),
        (("--method", "overlap", "--share", "0.25"), 23_750),
        (("--method", "overlap", "--share", "50%"), 22_500),
        (("--method", "overlap", "--share", "1"), 20_000),
        (("--method", "pairs", "--universe", "100000"), 23_879.74),
    ],
)
def test_direct_participants_of_table_two(
    run: Run, built_in: Path, options: tuple[str, ...], mid: float
) -> None:
    found = ask(run, built_in, *options)["direct"]
    assert found["mid"] == {"value": mid, "relation": "=", "unit": "people"}
    assert found["high"]["value"] == 25_000
    assert found["low"]["value"] == (23_957.5 if "pairs" in options else 20_000)
    assert (found["with_figure"], found["without_figure"], found["open"]) == (4, 8, False)


@pytest.mark.parametrize(
    ("options", "mid"),
    [
        (("--method", "frechet"), None),
        (("--method", "overlap", "--share", "0.5"), 6_500_000),
        (("--method", "independence", "--universe", "1000 万"), 6_355_000),
        (("--method", "independence", "--universe", "100,000,000"), 7_821_595),
    ],
)
def test_indirect_participants_are_open_at_the_top(
    run: Run, built_in: Path, options: tuple[str, ...], mid: int | None
) -> None:
    found = ask(run, built_in, *options, "--kind", "indirect")
    assert found["low"] == {"value": 5_000_000, "relation": "≥", "unit": "people"}
    assert found["gross"] == {"value": 8_000_000, "relation": "≥", "unit": "people"}
    assert found["mid"]["value"] == mid
    assert found["mid"]["relation"] == ("?" if mid is None else "≥")
    assert found["high"]["relation"] in ("?", "≤")
    assert found["high"]["value"] != 8_000_000


def test_a_universe_that_fits_one_kind_only_answers_that_kind(run: Run, built_in: Path) -> None:
    found = ask(run, built_in, "--method", "independence", "--universe", "100000")
    assert (found["indirect"]["low"], found["indirect"]["field"]) == (None, "universe")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--method", "independence", "--universe", "19999"), "smaller than the largest audience"),
        (("--method", "independence"), "how many people there are"),
        (("--method", "independence", "--universe", "-5"), "less than zero"),
        (("--method", "overlap"), "0 to 1"),
        (("--method", "overlap", "--share", "1.5"), "between 0 and 100"),
        (("--method", "overlap", "--share", "NaN"), "between 0 and 100"),
        (("--method", "pairs"), "No overlap was counted"),
        (("--method", "pairs", "--overlap", "wuf:unha=5000"), "share between 0 and 4,000"),
        (("--method", "pairs", "--overlap", "wuf:moon=5"), "no platform “moon”"),
        (("--method", "pairs", "--overlap", "wuf5"), "is not an overlap"),
        (("--platform", "moon"), "no platform “moon”"),
        (("--platform", "wuc"), "carries a figure"),
        (("--adjust", "-100"), "Say why"),
        (("--adjust", "-99999", "--reason", "x"), "fewer people than none"),
        (("--universe", "1000000000000000"), "too large"),
    ],
)
def test_what_cannot_be_answered_is_refused_in_a_sentence(
    refused: Callable[..., str], built_in: Path, options: tuple[str, ...], said: str
) -> None:
    assert said in refused("show", "net", built_in, *options, "--kind", "direct")


def test_some_pairs_give_a_range_without_a_point(run: Run, built_in: Path) -> None:
    found = ask(run, built_in, "--method", "pairs", "--overlap", "wuf:unha=800", "--kind", "direct")
    assert (found["mid"]["relation"], found["low"]["value"]) == ("?", 25_000 - 800 - 5 * 500)
    assert found["hunter_high"]["value"] == 24_200


def test_the_years_of_the_plan_are_audiences_too(run: Run, built_in: Path) -> None:
    found = ask(run, built_in, "--from", "2020", "--to", "2023")
    assert found["direct"]["gross"]["value"] == 48_000
    assert found["direct"]["low"]["value"] == 20_000


def test_the_table_says_the_method_in_both_languages(run: Run, built_in: Path) -> None:
    assert (
        "Sainsbury"
        in run("show", "net", built_in, "--method", "independence", "--universe", "100000").stdout
    )
    said = run("show", "net", built_in, "--lang", "zh").stdout
    assert "500 万以上" in said.replace("\N{NO-BREAK SPACE}", " ")


def test_more_shared_people_than_the_smaller_audience_has_are_refused_at_the_field(
    run: Run, built_in: Path
) -> None:
    def record(qty: object) -> dict[str, Any]:
        args = {"platform": "wuf", "other": "whd", "qty": qty, "kind": "direct", "source": "lists"}
        line = json.dumps({"command": "net.set_overlap", "args": args})
        code = 2 if qty in (501, "501+") else 0
        answered = run("apply", built_in, "-", stdin=line, code=code).stdout
        said: dict[str, Any] = json.loads(answered.splitlines()[0])
        return said

    for too_many in (501, "501+"):
        refused = record(too_many)
        assert (refused["ok"], refused["field"]) == (False, "qty")
        assert "500 people; they cannot share more" in refused["error"].replace("\xa0", " ")
    assert record("at most 600")["ok"]
    assert record(500)["ok"]


def test_an_overlap_that_an_estimate_has_fallen_below_is_left_out_and_said(
    run: Run, built_in: Path
) -> None:
    lines = [
        {"command": "net.set_overlap",
         "args": {"platform": "wuf", "other": "whd", "qty": 450, "kind": "direct", "source": "x"}},
        {"command": "platforms.estimate",
         "args": {"platform": "whd", "kind": "direct", "qty": 400}},
    ]  # fmt: skip
    run("apply", built_in, "-", stdin="\n".join(map(json.dumps, lines)))
    found = ask(run, built_in, "--method", "pairs", "--kind", "direct")
    assert (found["low"]["value"], found["high"]["value"]) == (20_000, 24_900)
    (left,) = found["left_out"]
    assert "cannot share 450" in left["warning"]
    told = run("show", "net", built_in, "--method", "pairs", "--kind", "direct").stdout
    assert "Left out: World Urban Forum" in told
    given = run(
        "show", "net", built_in, "--method", "pairs", "--kind", "direct",
        "--overlap", "wuf:whd=450", code=2,
    )  # fmt: skip
    assert "between 0 and 400" in given.stderr.replace("\xa0", " ")


def test_what_a_range_rests_on_is_told_beside_it(run: Run, built_in: Path) -> None:
    def told(*options: str) -> str:
        return " ".join(run("show", "net", built_in, "--kind", "direct", *options).stdout.split())

    assert "Overlap assumed: 25%." in told("--method", "overlap", "--share", "0.25")
    assert "Direct: adjusted by −300: staff." in told("--adjust", "-300", "--reason", "staff")
    pairs = ("--platform", "wuf", "--platform", "unha", "--overlap", "wuf:unha=1500")
    assert "Direct 24,000 22,500 22,423 24,000 2/2" in told("--method", "pairs", *pairs)
    assert "at most 22,500" in told("--method", "pairs", *pairs)
    random = told("--method", "independence", "--universe", "100000")
    assert "23,966 25,000" in random, "people come in whole numbers where people read"
    assert "hardly anybody" not in random


def test_a_universe_that_hides_all_overlap_is_told_as_such(run: Run, built_in: Path) -> None:
    everybody = ("--method", "independence", "--universe", "8,000,000,000")
    assert "hardly anybody is met twice" in run("show", "net", built_in, *everybody).stdout
    assert ask(run, built_in, *everybody)["indirect"]["universe_hides_overlap"]


def test_an_overlap_of_a_platform_that_was_not_asked_for_says_so(
    built_in: Path, refused: Callable[..., str]
) -> None:
    asked = ("--method", "pairs", "--platform", "wuf", "--platform", "unha", "--overlap")
    assert "not among those asked for" in refused("show", "net", built_in, *asked, "wuf:whd=9")
    assert "no platform “moon”" in refused("show", "net", built_in, *asked, "wuf:moon=9")
