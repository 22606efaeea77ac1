"""Pack A: one event whole, from what the plan holds and nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Missing
from comms_planner.reports.kinds import PACKS
from comms_planner.reports.pack import gather, render
from comms_planner.services import editions, messages, opening
from comms_planner.services.messages import MessageKind
from comms_planner.services.planner import Planner
from comms_planner.text import texts_for
from tests.reports.conftest import request
from tests.reports.paper import Paper, squeezed
from tests.typeset.paper import broken_rules

Papers = Callable[..., Paper]
SECTIONS = [section.title for section in PACKS["A"].sections if section.key != "changes"]


@pytest.mark.parametrize("language", ["en", "zh", "ar"])
def test_it_is_sound_accessible_and_loses_no_letter(event_paper: Papers, language: str) -> None:
    pack = event_paper("A", language)
    assert pack.faults == ""
    assert broken_rules(pack.content) == []
    assert "U+" not in pack.pages[-1]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_section_stands_in_its_order(event_paper: Papers, language: str) -> None:
    texts = texts_for(language)
    firsts = [title for level, title, _ in event_paper("A", language).outline if level == 0]
    assert firsts == [texts.translate("Packs", title) for title in SECTIONS]


def test_the_cover_says_what_when_where_and_until_when_it_is_held(event_paper: Papers) -> None:
    pages = event_paper("A").pages
    for words in ("World Urban Forum, fourteenth session", "16–20", "Centro Citibanamex"):
        assert squeezed(words) in squeezed(pages[0])
    embargo = squeezed("Embargo until 16 October 2028, 10:00 (UTC−6)")
    assert all(embargo in squeezed(page) for page in pages)


def test_hours_stand_on_the_clock_of_the_event_and_of_each_duty_station(
    event_paper: Papers,
) -> None:
    found = event_paper("A").squeezed
    for place, clock, time in (
        ("Mexico City", "UTC−6", "08:30"), ("Nairobi", "UTC+3", "17:30"),
        ("New York", "UTC−4", "10:30"), ("Geneva", "UTC+2", "16:30"),
        ("Bangkok", "UTC+7", "21:30"),
    ):  # fmt: skip
        assert squeezed(f"{place} {clock} 16 October 2028, {time}") in found


def test_the_embargo_lifts_the_day_after_where_that_is_so(event_paper: Papers) -> None:
    assert squeezed("Bangkok 16 October 2028, 23:00") in event_paper("A").squeezed


def test_contested_figures_of_past_sessions_stand_side_by_side(event_paper: Papers) -> None:
    found = event_paper("A").text
    for figure in ("37,000+", "25,000+", "17,000+", "10,000+", "6,000+", "57,000+"):
        assert figure in found
    assert found.count("contested") >= 4
    assert re.search(r"57,000\+\s+chosen", found)


def test_estimates_are_gross_and_say_whose_they_are(event_paper: Papers) -> None:
    found = event_paper("A").squeezed
    assert squeezed("about 22,000") in found
    assert squeezed("HSP/EB.1/7: 20,000 per occurrence") in found
    assert squeezed("never called people") in found


def test_only_cleared_messages_are_printed_as_cleared(event_paper: Papers) -> None:
    page = next(p for p in event_paper("A").pages if "Message house" in p and "prize" in p)
    assert re.search(r"People living in slums know what works;[^–]*Not yet cleared", page, re.S)
    assert re.search(r"Housing is the entry point[^–]*Cleared\s+Amina Diallo", page, re.S)


def test_a_figure_keeps_qualifier_source_and_day(event_paper: Papers) -> None:
    found = event_paper("A").squeezed
    assert re.search(r"57,000\+people:participants·https://www\.dailymotion", found)


def test_cells_that_its_work_serves_stand_word_for_word(event_paper: Papers) -> None:
    found = event_paper("A", "en").squeezed
    assert squeezed("与地方和国家媒体、社交媒体和网站合作") in found


def test_an_empty_plan_says_what_is_missing_and_makes_nothing_up(planner: Planner) -> None:
    pack = Paper(render(planner.read(gather, request("A")), texts_for("en")))
    assert "World Habitat Day 2027" in pack.pages[0]
    assert broken_rules(pack.content) == []
    last = squeezed("".join(pack.pages[-3:]))
    assert squeezed("Nothing is recorded in the plan for: Message house, Talking points") in last
    firsts = [title for level, title, _ in pack.outline if level == 0]
    assert "Programme" not in firsts
    assert "not laid down" in pack.text


@pytest.mark.parametrize("kind", list("ABCIJ"))
@pytest.mark.parametrize("slug", ["hlpf-2027", "urban-october-2027", "unha-2029", "wuf-2024"])
def test_meetings_of_others_seasons_and_events_of_some_year_have_packs_too(
    planner: Planner, kind: str, slug: str
) -> None:
    number = next(e.id for e in planner.read(editions.rows) if e.slug == slug)
    data = planner.read(gather, replace(request(kind), edition=number))
    pack = Paper(render(data, texts_for("en")))
    assert pack.faults == ""
    assert broken_rules(pack.content) == []


def test_an_unknown_event_is_refused_with_those_there_are(event_planner: Planner) -> None:
    with pytest.raises(Missing) as refused:
        event_planner.read(gather, replace(request("A"), edition=9999))
    assert refused.value.values["number"] == 9999
    assert "World" in str(refused.value.values["known"]) or "…" in str(
        refused.value.values["known"]
    )


@pytest.mark.parametrize("language", ["en", "zh", "ar"])
def test_whatever_was_typed_is_printed_as_it_was(tmp_path: Path, language: str) -> None:
    path = tmp_path / "hostile.commsplan"
    opening.create(path)
    with_it = Planner(path)
    number = next(e.id for e in with_it.read(editions.rows) if e.slug == "whd-2027")
    nasty = "<b>&amp;</b> <img src='/etc/passwd'> {x} %s " + "x" * 3000
    with_it.write(
        editions.edit, number, name=Bilingual("World <i>Habitat</i> Day {0}", "世界人居日 <b>"),
        theme=Bilingual(nasty[:200], ""), city=Bilingual("<City>", ""),
        note=Bilingual("word " * 20_000, ""), venue=Bilingual("Hall & Co", ""),
    )  # fmt: skip
    with_it.write(messages.add, MessageKind.ROOF, Bilingual("<b>Roof</b> {y}"), edition_id=number)
    with_it.write(messages.add, MessageKind.QUESTION, Bilingual(nasty), edition_id=number)
    wanted = replace(request("A", language), edition=number)
    pack = Paper(render(with_it.read(gather, wanted), texts_for(language)))
    with_it.close()
    assert pack.faults == ""
    assert broken_rules(pack.content) == []
    assert squeezed("<b>Roof</b> {y}") in pack.squeezed
    assert squeezed("<img src='/etc/passwd'>") in pack.squeezed
