from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from comms_planner.errors import Invalid, Missing
from comms_planner.reports import readings
from comms_planner.reports.pack import gather, render
from comms_planner.reports.section import PackData
from comms_planner.services import matrix, outcomes, platforms
from comms_planner.services.planner import Planner
from comms_planner.text import texts_for
from tests.reports.conftest import request
from tests.reports.paper import Paper, squeezed

Papers = Callable[..., Paper]
KINDS = [(kind, language) for kind in "DEF" for language in ("en", "zh")]
CHINESE = re.compile(r"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")


@pytest.mark.parametrize(("kind", "language"), KINDS)
def test_every_font_is_embedded_and_none_is_helvetica(
    paper: Papers, kind: str, language: str
) -> None:
    pack = paper(kind, language)
    assert pack.fonts
    assert all(font[1:] == ["yes", "yes", "yes"] for font in pack.fonts)
    assert b"Helvetica" not in pack.plain()
    assert {re.sub(r"^\w+\+", "", font[0]).split("-")[0] for font in pack.fonts} <= {
        "Inter", "NotoSansSC", "NotoSansArabic", "NotoEmoji",
    }  # fmt: skip


@pytest.mark.parametrize(("kind", "language"), KINDS)
def test_the_file_is_sound(paper: Papers, kind: str, language: str) -> None:
    assert paper(kind, language).faults == ""


@pytest.mark.parametrize(("kind", "language"), KINDS)
def test_each_page_says_which_of_how_many_it_is(paper: Papers, kind: str, language: str) -> None:
    pages = paper(kind, language).pages
    for number, page in enumerate(pages[1:], start=2):
        assert f"Page {number} of {len(pages)}" in page


@pytest.mark.parametrize(("kind", "language"), KINDS)
def test_the_outline_leads_to_pages_that_hold_the_heading(
    paper: Papers, kind: str, language: str
) -> None:
    pack = paper(kind, language)
    assert len(pack.outline) > 4
    pages = [squeezed(page) for page in pack.pages]
    for _, title, page in pack.outline:
        assert squeezed(title) in pages[page - 1]


def test_the_cover_lists_the_contents_with_pages_and_links(paper: Papers) -> None:
    pack = paper("F")
    firsts = [(title, page) for level, title, page in pack.outline if level == 0]
    for title, page in firsts:
        assert re.search(rf"{re.escape(title)}\s+{page}\b", pack.pages[0])
    assert pack.plain().count(b"/Subtype /Link") >= len(firsts)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_document_says_what_it_is(paper: Papers, language: str) -> None:
    plain = paper("D", language).plain()
    assert b"/DisplayDocTitle true" in plain
    assert b"/Lang (zh-Hans)" in plain if language == "zh" else b"/Lang (en)" in plain
    assert b"/CreationDate (D:20261122000000" in plain
    assert b"/Creator (Comms Planner)" in plain


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_action_plan_quotes_all_twenty_cells_in_both_languages(
    paper: Papers, planner: Planner, language: str
) -> None:
    text = paper("D", language).squeezed
    cells = planner.read(matrix.cells)
    assert len(cells) == 20
    for cell in cells:
        assert squeezed(cell.text.zh) in text
        assert squeezed(cell.text.en) in text


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_reach_pack_has_the_words_and_figures_of_the_document(
    paper: Papers, planner: Planner, language: str
) -> None:
    text = paper("F", language).squeezed
    for platform in planner.read(platforms.rows):
        assert squeezed(platform.name.in_language(language)) in text
        assert squeezed(platform.status.in_language(language)) in text
    for outcome in planner.read(outcomes.rows):
        if outcome.family:
            assert squeezed(outcome.text.in_language(language)) in text
    figures = ("48,000", "19,000,000+") if language == "en" else ("48000", "1900万+")
    for figure in figures:
        assert figure in text


def test_chinese_keeps_every_character(paper: Papers, planner: Planner) -> None:
    """Counted, so that a character lost in one place is not excused by another."""
    printed = CHINESE.findall(paper("D", "zh").text)
    wanted: list[str] = []
    for cell in planner.read(matrix.cells):
        wanted += CHINESE.findall(cell.text.zh)
        for promise in cell.commitments:
            wanted += CHINESE.findall(promise.text.zh)
    for char in set(wanted):
        assert printed.count(char) >= wanted.count(char), char


def test_platforms_without_a_figure_say_so_and_never_zero(paper: Papers) -> None:
    text = paper("F").text
    assert text.count("n/a") >= 16
    assert "4 of 12" in text
    assert not re.search(r"(?m)^World Urban Campaign 0", text)


def test_a_lower_bound_keeps_its_plus_sign(paper: Papers) -> None:
    text = paper("F").text
    assert text.count("5,000,000+") >= 2
    assert not re.search(r"5,000,000(?!\+)", text)


def test_no_action_and_no_date_is_made_up(paper: Papers) -> None:
    text = paper("D").text
    assert "No actions are recorded for this flagship programme." in text
    assert "date to be confirmed" in text


def test_user_text_with_markup_stands_as_it_was_typed(paper: Papers) -> None:
    text = paper("D").squeezed
    assert squeezed("Film & <i>stories</i> from 100 cities") in text
    assert squeezed("Amina <b>Diallo</b>") in text


def test_a_character_no_face_has_is_listed_at_the_end(paper: Papers) -> None:
    assert "U+0BD0 tamil om" in paper("D").pages[-1]


def test_one_flagship_is_about_that_one_only(paper: Papers, data: Callable[..., PackData]) -> None:
    pack = paper("D", "en", "smart-cities")
    assert "Flagship programme 3" in pack.text
    assert "Flagship programme 1" not in pack.text
    assert {cell.flagship for cell in data("D", "en", "smart-cities").of(readings.cells)} == {
        "smart-cities"
    }


def test_an_unknown_flagship_is_refused_with_the_ones_there_are(planner: Planner) -> None:
    with pytest.raises(Missing, match="sdg-cities"):
        planner.read(gather, request("D", "en", "no-such"))


def test_a_reversed_or_endless_period_is_refused(planner: Planner) -> None:
    asked = request("E")
    with pytest.raises(Invalid, match="ends before"):
        planner.read(gather, replace(asked, first=dt.date(2027, 1, 1)))
    with pytest.raises(Invalid, match="at most 10 years"):
        planner.read(gather, replace(asked, last=dt.date(2099, 1, 1)))
    with pytest.raises(Missing, match="no pack"):
        planner.read(gather, replace(asked, kind="Z"))


@pytest.mark.parametrize("kind", ["D", "E", "F"])
def test_no_line_of_chinese_begins_with_a_closing_mark(paper: Papers, kind: str) -> None:
    lines = paper(kind, "zh").text.splitlines()
    assert not [line for line in lines if line[:1] in set("，。、；：！？）》」』”")]


def test_the_calendar_has_each_month_and_the_platforms_days(paper: Papers) -> None:
    text = paper("E").text
    for month in ("January 2026", "July 2026", "December 2026"):
        assert text.count(month) >= 3
    assert re.search(r"5\s+October\s+2026\s+World Habitat Day 2026", text)
    assert re.search(r"31\s+October\s+2026\s+World Cities Day 2026", text)


def test_what_has_no_day_is_listed_apart(paper: Papers) -> None:
    page = next(p for p in paper("E").pages if "Known to the month, quarter or year" in p)
    assert "City Prosperity Initiative 2026" in page
    assert "Undated emoji 🎬 post" in paper("E").text


def test_charts_are_vectors_with_words_that_can_be_found(paper: Papers) -> None:
    pack = paper("F")
    assert b"/Subtype /Image" not in pack.plain()
    assert "Direct: took part" in pack.text
    assert "13,000+ / 18,000+" in pack.text


def test_a_pack_holds_only_the_sections_asked_for_in_their_order(planner: Planner) -> None:
    wanted = replace(request("F"), sections=("method", "headlines"))
    pack = Paper(render(planner.read(gather, wanted), texts_for("en")))
    assert [title for level, title, _ in pack.outline if level == 0] == [
        "What the numbers mean", "Headlines",
    ]  # fmt: skip


def test_a_section_no_pack_has_is_refused_with_those_there_are(planner: Planner) -> None:
    with pytest.raises(Invalid) as refused:
        planner.read(gather, replace(request("F"), sections=("horoscope",)))
    assert refused.value.field == "sections"
    assert "headlines" in str(refused.value.values["known"])


@pytest.mark.parametrize(("paper_name", "size"), [("a3", (842, 1191)), ("letter", (612, 792))])
def test_a_pack_comes_on_the_paper_asked_for(
    planner: Planner, paper_name: str, size: tuple[int, int]
) -> None:
    wanted = replace(request("F"), paper=paper_name, sections=("headlines",))
    pack = Paper(render(planner.read(gather, wanted), texts_for("en")))
    assert pack.size == size


def test_the_cover_says_for_whom_it_is_and_that_it_is_a_draft(planner: Planner) -> None:
    wanted = replace(
        request("F"), audience="Executive Board", classification="Internal",
        sections=("headlines",),
    )  # fmt: skip
    pages = Paper(render(planner.read(gather, wanted), texts_for("en"))).pages
    assert "Executive Board" in pages[0]
    assert "Draft" in pages[0]
    assert "Internal" in pages[1]
    final = replace(wanted, final=True)
    assert "Final" in Paper(render(planner.read(gather, final), texts_for("en"))).pages[0]
