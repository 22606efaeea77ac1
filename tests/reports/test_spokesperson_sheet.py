"""Pack B: what somebody who speaks takes along, on two pages."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from comms_planner.errors import Missing
from comms_planner.reports.pack import gather, render
from comms_planner.services import people
from comms_planner.services.planner import Planner
from comms_planner.text import texts_for
from tests.reports.conftest import request
from tests.reports.paper import Paper, squeezed
from tests.typeset.paper import broken_rules

Papers = Callable[..., Paper]


@pytest.fixture
def ids(event_planner: Planner) -> dict[str, int]:
    return {person.name.en: person.id for person in event_planner.read(people.rows)}


@pytest.mark.parametrize("language", ["en", "zh", "ar"])
def test_it_is_sound_accessible_and_loses_no_letter(event_paper: Papers, language: str) -> None:
    pack = event_paper("B", language)
    assert pack.faults == ""
    assert broken_rules(pack.content) == []
    assert "U+" not in pack.pages[-1]


def test_everybody_who_speaks_has_two_pages_in_the_documents_order(event_paper: Papers) -> None:
    firsts = [(title, page) for level, title, page in event_paper("B").outline if level == 0]
    assert firsts[:3] == [("Amina Diallo", 2), ("Carlos Ibáñez", 4), ("Li Wen", 6)]


def test_for_one_person_the_cover_bears_their_name(
    event_paper: Papers, ids: dict[str, int]
) -> None:
    pages = event_paper("B", person=ids["Carlos Ibáñez"]).pages
    assert "Carlos Ibáñez" in pages[0]
    assert "World Urban Forum, fourteenth session" in pages[0]
    assert not any("Amina Diallo\nExecutive Director\nEvent" in page for page in pages)


def test_a_sheet_holds_the_message_its_proofs_points_questions_and_hours(
    event_paper: Papers, ids: dict[str, int]
) -> None:
    found = event_paper("B", person=ids["Li Wen"]).squeezed
    for words in (
        "A home in the city is a right, not a prize.",
        "57,000+ people: participants",
        "Name one city whose plan was drawn with its residents. – Cleared",
        "Is the Forum worth its cost? Judge it by the policies that follow.",
        "Launch of the World Cities Report 17 October 2028 11:00–12:30 UTC−6 17 October 2028, "
        "20:00 Arena A",
    ):
        assert squeezed(words) in found


def test_what_is_not_cleared_says_so_at_every_place(
    event_paper: Papers, ids: dict[str, int]
) -> None:
    text = event_paper("B", person=ids["Li Wen"]).text.replace("\n", " ")
    for words in (
        "People living in slums know what works; plan with them.",
        "Ask each minister for a date, not a promise. Housing ministers",
        "Any eviction without an alternative is wrong. We have raised it.",
        "The session is postponed. Registrations stay valid.",
    ):
        assert re.search(re.escape(words) + r"\s+Not yet cleared", text), words


def test_holding_lines_come_in_the_languages_the_person_speaks(
    event_paper: Papers, ids: dict[str, int]
) -> None:
    assert "我们正在核实" in event_paper("B", person=ids["Li Wen"]).squeezed
    assert "我们正在核实" not in event_paper("B", person=ids["Carlos Ibáñez"]).squeezed


def test_the_document_stands_apart_from_our_own_rules(event_paper: Papers) -> None:
    page = next(p for p in event_paper("B").pages if "How we speak" in p and "Do not" in p)
    assert "our proposal" in page
    assert squeezed("人居署应随时就现行的相关活动提供及时、权威的评论和引述") in squeezed(page)
    assert squeezed("Annex II, section B (g) · our translation") in squeezed(page)


def test_an_unknown_person_is_refused_with_those_there_are(event_planner: Planner) -> None:
    with pytest.raises(Missing) as refused:
        event_planner.read(gather, replace(request("B"), person=9999))
    assert "Amina Diallo" in str(refused.value.values["known"])


def test_without_anybody_who_speaks_it_says_what_to_do(planner: Planner) -> None:
    pack = Paper(render(planner.read(gather, request("B")), texts_for("en")))
    assert broken_rules(pack.content) == []
    assert squeezed("Nobody is named as a spokesperson yet.") in pack.squeezed
    assert squeezed("Nothing is recorded in the plan for: Message house") in pack.squeezed
