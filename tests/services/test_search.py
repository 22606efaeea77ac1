"""One field over everything."""

from __future__ import annotations

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.services import actions, people, search
from comms_planner.services.planner import Planner


def kinds(planner: Planner, words: str) -> set[str]:
    return {hit.kind for hit in planner.read(search.find, words)}


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("habitat day", "platform"),
        ("世界人居日", "platform"),
        ("WUF10", "edition"),
        ("天气候", "nothing"),
        ("infographics", "cell"),
        ("信息图表", "cell"),
        ("forests", "observance"),
    ],
)
def test_things_are_found_in_both_languages(planner: Planner, words: str, kind: str) -> None:
    assert (kind in kinds(planner, words)) is (kind != "nothing")


def test_what_was_just_entered_is_found_by_any_of_its_words(planner: Planner) -> None:
    planner.write(people.add, Bilingual("Ada Obi", "阿达"))
    planner.write(actions.add, Bilingual("Radio spot for 城市日"))
    assert kinds(planner, "obi ada") == {"person"}
    assert kinds(planner, "SPOT 城市日") == {"action"}


@pytest.mark.parametrize("words", ["", "   ", "%", "_", "\\", "'; DROP TABLE action; --", "“”"])
def test_odd_searches_find_nothing_and_break_nothing(planner: Planner, words: str) -> None:
    assert [h for h in planner.read(search.find, words) if h.kind == "action"] == []


def test_no_more_than_asked_for(planner: Planner) -> None:
    assert len(planner.read(search.find, "day", 5)) == 5
