"""Packs in two languages side by side."""

from __future__ import annotations

from collections.abc import Callable

import pypdfium2
import pytest

from comms_planner.reports.pack import render
from comms_planner.reports.section import PackData
from comms_planner.text import texts_for
from tests.reports.paper import Paper
from tests.typeset.paper import broken_rules

Data = Callable[..., PackData]


def both(data: Data, kind: str) -> Paper:
    return Paper(render(data(kind), texts_for("en"), beside=texts_for("zh")))


@pytest.mark.parametrize("kind", ["D", "E", "F"])
def test_both_languages_stand_on_wide_tagged_pages(data: Data, kind: str) -> None:
    paper = both(data, kind)
    document = pypdfium2.PdfDocument(paper.content)
    width, height = document[1].get_size()
    document.close()
    assert width > height
    assert broken_rules(paper.content) == []
    assert paper.faults == ""


def test_the_outline_names_each_section_once_in_both(data: Data) -> None:
    titles = [title for level, title, _ in both(data, "F").outline if level == 0]
    assert all(" · " in title for title in titles)
    assert len(titles) == len(set(titles)) > 6


def test_passages_that_mean_the_same_begin_on_the_same_page(data: Data) -> None:
    pages = both(data, "F").pages
    english = next(at for at, page in enumerate(pages) if "What the numbers mean" in page[50:])
    chinese = texts_for("zh").translate("Packs", "What the numbers mean")
    assert chinese in "".join(pages[english].split())


def test_no_page_stays_empty(data: Data) -> None:
    for kind in ("B", "D"):
        for number, page in enumerate(both(data, kind).pages, start=1):
            assert len(page.split("\n")) > 3, f"page {number} of {kind} has its furniture alone"


def test_a_wide_table_has_the_whole_page_in_each_language_in_turn(data: Data) -> None:
    paper = both(data, "F")
    words = "".join(paper.text.split())
    assert words.index("Whatitcounts") < words.index("benzinga") < words.index("统计内容")
    assert "https://www.benzinga.com/pressreleases" in words
