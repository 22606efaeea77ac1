"""Flagship plan, calendar and results on a plan with a year's work in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from comms_planner.reports.pack import gather, render
from comms_planner.services import editions, people
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import appearances
from comms_planner.text import texts_for
from tests.reports.conftest import request
from tests.reports.filled import fill
from tests.reports.paper import Paper
from tests.typeset.paper import broken_rules

Made = Callable[..., Paper]


@pytest.fixture(scope="module")
def made(built_in_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    """A pack of the filled plan; each is made once."""
    path = tmp_path_factory.mktemp("full") / "plan.commsplan"
    path.write_bytes(built_in_once.read_bytes())
    planner = Planner(path, who="Mo")
    fill(planner)
    lena = next(p.id for p in planner.read(people.rows) if p.name.en == "Lena Berg")
    numbers = {e.slug: e.id for e in planner.read(editions.rows)}
    for slug in ("whd-2026", "urban-october-2026"):
        planner.write(appearances.add, lena, edition_id=numbers[slug])
    known: dict[tuple[str, ...], Paper] = {}

    def of(kind: str, language: str = "en") -> Paper:
        if (kind, language) not in known:
            asked = request(kind, language)
            content = render(planner.read(gather, asked), texts_for(language))
            known[kind, language] = Paper(content)
        return known[kind, language]

    yield of
    planner.close()


def text_of(paper: Paper) -> str:
    return re.sub(r"\s+", " ", paper.text)


@pytest.mark.parametrize("language", ["en", "zh", "ar"])
@pytest.mark.parametrize("kind", ["D", "E", "F"])
def test_full_packs_keep_all_rules(made: Made, kind: str, language: str) -> None:
    pack = made(kind, language)
    assert broken_rules(pack.content) == []
    assert pack.faults == ""


def test_a_flagship_has_its_indicators_with_where_they_stand(made: Made) -> None:
    text = text_of(made("D"))
    assert "Number of policy changes" in text
    assert "At risk" in text


def test_the_calendar_lists_who_owns_what(made: Made) -> None:
    text = text_of(made("E"))
    assert "Amina Diallo (2)" in text
    assert "Chen Wei (1)" in text


def test_the_calendar_tells_what_clashes_and_which_days_are_off(made: Made) -> None:
    text = text_of(made("E"))
    assert "Lena Berg is needed on the same day" in text
    assert "Madaraka Day" in text
    assert re.search(r"Nairobi: weekend Sat, ?Sun", text)


def test_the_chain_runs_from_input_to_impact(made: Made) -> None:
    text = text_of(made("F"))
    links = ("What was put in?", "What was done?", "What came out", "What did people make",
             "What changed in what they know", "What changed for people")  # fmt: skip
    places = [text.index(link) for link in links]
    assert places == sorted(places)
    assert "2,100 EUR, 43,500 USD" in text.replace("\xa0", " ")


def test_parts_that_do_not_match_are_warned_of_and_the_rest_is_shown(made: Made) -> None:
    text = text_of(made("F"))
    assert "The parts do not match the whole in 2 cases" in text
    assert re.search(r"not disaggregated 90 7%", text)
    assert "not disaggregated unknown" in text


def test_a_net_range_names_its_method_and_never_a_single_number(made: Made) -> None:
    text = text_of(made("F"))
    assert "Overlap of 50% assumed" in text
    assert "no upper limit known" in text


def test_every_figure_has_a_caption_a_source_and_words_for_who_cannot_see(made: Made) -> None:
    pack = made("F")
    captions = re.findall(r"Figure (\d+)\.", pack.text)
    assert [int(n) for n in captions] == list(range(1, len(captions) + 1))
    assert len(captions) >= 5
    assert pack.text.count("Source: ") == len(captions)
    assert pack.plain().count(b"/S /Figure") >= len(captions)


def test_evidence_is_listed_with_grade_and_what_did_not_work_with_its_reason(made: Made) -> None:
    text = text_of(made("F"))
    assert "Panel survey, wave 2" in text
    assert "Translations came two weeks late" in text
    assert "was due on 2 October 2026" in text
