"""Donor report, partner toolkit and country brief, on a filled plan and on a bare one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.reports.kinds import PACKS
from comms_planner.reports.pack import gather, render
from comms_planner.services import duties, teamwork
from comms_planner.services.planner import Planner
from comms_planner.text import texts_for
from tests.reports.conftest import request
from tests.reports.filled import GRANT, Filling, fill
from tests.reports.paper import Paper
from tests.reports.test_hostile import TEXTS
from tests.typeset.paper import broken_rules

UCLG, KENYA = 5, "KE"
ONE: dict[str, dict[str, Any]] = {
    "G": {"grant": GRANT}, "H": {"partner": UCLG}, "K": {"country": KENYA},
}  # fmt: skip
Made = Callable[..., Paper]


@pytest.fixture(scope="module")
def full(built_in_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Planner]:
    path = tmp_path_factory.mktemp("full") / "plan.commsplan"
    path.write_bytes(built_in_once.read_bytes())
    planner = Planner(path, who="Mo")
    fill(planner)
    yield planner
    planner.close()


@pytest.fixture(scope="module")
def made(full: Planner) -> Made:
    """A pack of the filled plan; each is made once."""
    known: dict[tuple[object, ...], Paper] = {}

    def of(kind: str, language: str = "en", **about: object) -> Paper:
        key = (kind, language, *about.items())
        if key not in known:
            asked = replace(request(kind, language), **about)
            known[key] = Paper(render(full.read(gather, asked), texts_for(language)))
        return known[key]

    return of


@pytest.mark.parametrize("language", ["en", "zh", "ar"])
@pytest.mark.parametrize("kind", list(ONE))
def test_the_packs_of_one_and_of_all_keep_the_rules(made: Made, kind: str, language: str) -> None:
    for about in (ONE[kind], {}):
        pack = made(kind, language, **about)
        assert broken_rules(pack.content) == []
        assert pack.faults == ""


@pytest.mark.parametrize("kind", list(ONE))
def test_a_bare_plan_makes_short_packs_that_invent_nothing(planner: Planner, kind: str) -> None:
    about = {"H": {"partner": UCLG}, "K": {"country": KENYA}}.get(kind, {})
    pack = Paper(render(planner.read(gather, replace(request(kind), **about)), texts_for("en")))
    assert broken_rules(pack.content) == []
    assert len(pack.pages) <= 8
    assert "Homes for all" not in pack.text


@pytest.mark.parametrize("kind", list(ONE))
def test_the_cover_names_the_subject_and_the_first_page_is_a_summary(made: Made, kind: str) -> None:
    pack = made(kind, **ONE[kind])
    assert {"G": GRANT, "H": "United Cities", "K": "Kenya"}[kind] in pack.pages[0]
    starts = [page for level, _, page in pack.outline if level == 0]
    assert starts[0] == 2
    titles = [title for _, title, _ in pack.outline if title not in ANNEXES]
    assert titles[-1] in ("Sources and method", "Sources")


def test_a_donor_sees_costs_by_currency_and_never_their_sum(made: Made) -> None:
    text = made("G", **ONE["G"]).text
    for said in ("52,000 USD", "43,500 USD", "3,000 EUR", "2,100 EUR", "+3,500", "−900"):
        assert said in text.replace("\xa0", " ")
    assert "55,000" not in text
    assert "45,600" not in text


def test_a_donor_sees_duties_met_with_evidence_and_open(made: Made) -> None:
    text = made("G", **ONE["G"]).text
    assert "1 of 2 are met" in text
    assert "https://example.org/films#credits" in made("G", **ONE["G"]).squeezed
    assert "Donor named in the press release: due on 5 October 2026" in text


def test_a_donors_reach_keeps_its_qualifier_and_its_kinds_apart(made: Made) -> None:
    text = made("G", **ONE["G"]).text
    assert "2,300,000+" in text
    assert not re.search(r"2,300,000(?!\+)", text)
    assert "2,300,900" not in text
    assert "nobody chose this figure for its event" in re.sub(r"\s+", " ", text)


def test_the_report_on_all_funds_has_no_figure_that_nobody_paid_for(made: Made) -> None:
    text = made("G").text
    assert "Core budget" in text
    assert "WUF10" not in text


def test_only_stories_with_consent_are_printed(made: Made) -> None:
    text = made("G", **ONE["G"]).text
    assert "Grace keeps her street" in text
    assert "A story without consent" not in text


def test_a_partner_gets_cleared_words_only(made: Made) -> None:
    text = made("H", **ONE["H"]).text
    assert "A home is where a city's future begins." in text
    assert "This line nobody has cleared." not in text
    assert "1 message" in text
    assert "#HomesForAll" in text
    assert "人人都需要一个家" in text
    assert "كل إنسان" not in text


def test_a_partner_reads_the_aims_of_its_type_in_the_documents_words(made: Made) -> None:
    pack = made("H", **ONE["H"])
    assert "改善城市和地方政府的治理和管理" in pack.squeezed
    assert "Strategy" in pack.text
    assert "seven types of partner" in pack.text.replace("\n", " ")
    assert "Strategy" not in made("H").text.replace("Strategic", "")


def test_a_country_has_its_latest_categories_and_the_earlier_ones(made: Made) -> None:
    text = re.sub(r"\s+", " ", made("K", **ONE["K"]).text)
    assert "Requires institutional capacity at all levels" in text
    assert "Earlier: category 1 (15 January 2026)" in text
    assert "country office, self-" in text
    assert "Kenya's housing bill adopts upgrading in place" in text


def test_the_brief_of_all_countries_is_a_table_on_one_page(made: Made) -> None:
    pack = made("K")
    assert len(pack.pages) <= 4
    assert "Kenya (pilot)" in pack.pages[1]
    assert "Armenia (1)" in pack.pages[1]


def test_contacts_say_who_leads_and_who_owns(made: Made) -> None:
    text = re.sub(r"\s+", " ", made("H", **ONE["H"]).text)
    assert "leads Homes for all" in text
    assert "amina@example.org" in text


def test_hostile_words_bend_no_pack(built_in: Path) -> None:
    planner = Planner(built_in, who="Mo")
    filling: Filling = fill(planner)
    planner.write(teamwork.describe, filling.film, funding=TEXTS["an endless word"][:2000])
    for said in filter(str.strip, TEXTS.values()):
        planner.write(
            duties.add, duties.DutyKind.VISIBILITY, Bilingual(said[:300]), partner_id=UCLG,
            grant_code=said[:500], action_id=filling.film,
        )  # fmt: skip
    for kind in ONE:
        asked = replace(request(kind), **({} if kind == "G" else ONE[kind]))
        pack = Paper(render(planner.read(gather, asked), texts_for("en")))
        assert broken_rules(pack.content) == []
        assert pack.faults == ""
    planner.close()


ANNEXES = ("Where the figures come from", "Preflight")
CLOSING = ("provenance", "changes", "preflight")


def test_every_pack_ends_with_contacts_and_sources() -> None:
    for pack in (PACKS[kind] for kind in "DEFGHK"):
        own = [s.key for s in pack.sections if s.key not in CLOSING]
        assert set(own[-2:]) <= {"contacts", "sources", "method"}
