"""`show` of the workspace: what a team works with is there, narrowed, for people and programs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

LISTED = ("commitments", "campaigns", "actions", "content", "messages")
SAMPLE = [
    ("people.add", {"name": "Amina"}),
    ("campaigns.add", {"title": "Homes", "objective": "Mayors sign", "target": "30 signatures",
                       "theme": "Housing", "starts": "2026-10-01", "ends": "2027-03-31",
                       "edition_ids": [3]}),
    ("actions.add", {"title": "Film", "cell_id": 1, "campaign_id": 1, "owner_id": 1}),
    ("actions.add", {"title": "Brief", "cell_id": 2}),
    ("actions.set_editions", {"action_id": 1, "edition_ids": [3, 5]}),
    ("teamwork.join", {"action_id": 1, "partner_id": 2}),
    ("dependencies.add", {"action_id": 2, "after_id": 1, "lag_days": 3}),
    ("content.add", {"title": "Release", "text": "Homes for all.", "action_id": 1}),
    ("messages.add", {"kind": "roof", "text": "Homes for all", "campaign_id": 1}),
]  # fmt: skip


@pytest.fixture
def filled(run: Any, built_in: Path) -> Path:
    lines = "\n".join(json.dumps({"command": name, "args": args}) for name, args in SAMPLE)
    run("apply", built_in, stdin=lines)
    return built_in


@pytest.mark.parametrize("subject", LISTED)
def test_each_part_is_shown_to_people_and_to_programs(
    subject: str, filled: Path, run: Any, read: Any
) -> None:
    assert read("show", subject, filled)
    for language in ("en", "zh"):
        assert run("show", subject, filled, "--lang", language).stdout.strip()


def test_actions_are_narrowed_by_what_they_are_tied_to(
    filled: Path, read: Any, refused: Any
) -> None:
    def titles(*words: object) -> list[str]:
        return [row["title_en"] for row in read("show", "actions", filled, *words)]

    assert titles() == ["Film", "Brief"]
    for words in (("--edition", 5), ("--partner", 2), ("--campaign", 1), ("--owner", 1),
                  ("--flagship", "sdg-cities", "--pillar", "think")):  # fmt: skip
        assert titles(*words) == ["Film"], words
    assert titles("--status", "done") == []
    assert "nowhere" in refused("show", "actions", filled, "--edition", "nowhere")


def test_an_action_names_its_editions_partners_and_what_it_waits_for(
    filled: Path, read: Any
) -> None:
    film, brief = read("show", "actions", filled)
    assert (film["editions"], film["partners"]) == ([3, 5], [2])
    assert brief["waits_for"] == [{"action_id": 1, "lag_days": 3}]


@pytest.mark.parametrize(
    ("subject", "option", "given"),
    [
        *((subject, "--flagship", "nowhere")
          for subject in ("commitments", "campaigns", "actions", "content", "messages", "stories")),
        *((subject, "--campaign", 999) for subject in ("actions", "content", "messages")),
        *((subject, "--edition", 999) for subject in ("actions", "content", "messages")),
        ("actions", "--owner", 999), ("actions", "--partner", "nobody"),
        ("content", "--action", 999),
    ],
)  # fmt: skip
def test_what_the_plan_does_not_have_is_refused_and_never_an_empty_list(
    filled: Path, refused: Any, subject: str, option: str, given: object
) -> None:
    said = refused("show", subject, filled, option, given, "--json")
    assert f"{given} in the plan" in said.replace("“", "").replace("”", "")


def test_a_number_of_another_thing_is_called_so_everywhere(filled: Path, read: Any) -> None:
    film = read("show", "actions", filled)[0]
    assert (film["campaign_id"], film["owner_id"]) == (1, 1)
    assert read("show", "matrix", filled)[0]["cell_id"] == 1
    for subject in LISTED:
        found = read("show", subject, filled)
        for row in found["rows"] if isinstance(found, dict) else found:
            for name in ("campaign", "edition", "owner", "cell", "action", "asset", "person"):
                assert not isinstance(row.get(name), int), (subject, name)


def test_commitments_are_narrowed_to_unkept_ones_of_a_cell(filled: Path, read: Any) -> None:
    every = read("show", "commitments", filled)
    unkept = read("show", "commitments", filled, "--unkept", "--flagship", "sdg-cities",
                  "--pillar", "act")  # fmt: skip
    assert 0 < len(unkept) < len(every)
    cities = next(row for row in unkept if row["slug"] == "sdg-cities.act.1")
    assert (cities["quantity"]["value"], cities["quantity"]["unit"]) == (100, "cities")


def test_messages_recall_the_house_style(filled: Path, run: Any, read: Any) -> None:
    line = json.dumps({"command": "messages.add", "args": {
        "kind": "question", "text": "Who pays?", "campaign_id": 1,
        "answer": {"en": "The program pays!", "zh": "第三世界"},
    }})  # fmt: skip
    run("apply", filled, stdin=line)
    roof, question = read("show", "messages", filled)
    assert roof["house_style"] == []
    assert [one["found"] for one in question["house_style"]] == ["program", "pays!", "第三世界"]
    assert (
        "House style: “programme” rather than “program”." in run("show", "messages", filled).stdout
    )
