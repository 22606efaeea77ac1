from __future__ import annotations

import datetime as dt
import io
import re
from pathlib import Path

import pytest

import comms_planner.reports.sections as sections
from comms_planner.bilingual import Bilingual
from comms_planner.reports.page import HEIGHT, LEFT, WIDTH, Pages, Title
from comms_planner.reports.parts import Align, Band, Cell, Column, KeyFigure, Parts, Story
from comms_planner.reports.press import Press
from comms_planner.text import Texts
from tests.reports.paper import Paper

HOSTILE = "<b>bold</b> & <img src='/etc/passwd'/> <br/> </para> &lt; %s {x}"
TITLE = Title("A title", "Under it", "A programme", (("Made on", "today"),), "foot", "me")


def printed(parts: Parts, *story: Story) -> Paper:
    buffer = io.BytesIO()
    flowables = Press.of(parts).lay([part for run in story for part in run])
    Pages(buffer, parts, TITLE, dt.date(2026, 11, 22)).typeset(flowables, lambda _: None)
    return Paper(buffer.getvalue())


def test_markup_in_text_prints_as_text_everywhere() -> None:
    parts = Parts(Texts())
    paper = printed(
        parts,
        [parts.heading(1, HOSTILE), parts.lead(HOSTILE), parts.body(HOSTILE), parts.note(HOSTILE)],
        parts.bullets([HOSTILE]),
        [parts.figures([KeyFigure("5", HOSTILE, HOSTILE)])],
        [parts.table([Column(HOSTILE)], [[HOSTILE], [Cell(HOSTILE, below=HOSTILE)]])],
        [parts.quote(HOSTILE, Bilingual(HOSTILE, HOSTILE), HOSTILE, parts.tokens.info)],
    )
    wanted = "".join(HOSTILE.split())
    assert paper.squeezed.count(wanted) >= 11
    assert b"/Subtype /Image" not in paper.plain()


def test_a_very_long_text_goes_on_over_pages_and_keeps_every_word() -> None:
    parts = Parts(Texts())
    words = " ".join(f"word{number}" for number in range(2500))
    paper = printed(parts, [parts.body(words)])
    assert len(paper.pages) > 2
    assert all(f"word{number}" in paper.text for number in range(2500))


def test_a_cell_higher_than_a_page_is_split_and_keeps_every_word() -> None:
    parts = Parts(Texts())
    words = " ".join(f"word{number}" for number in range(2500))
    table = parts.table([Column("Title", 1), Column("Text", 2)], [["short", words]])
    paper = printed(parts, [table])
    assert all(f"word{number}" in paper.text for number in range(2500))


def test_a_table_repeats_its_head_on_every_page() -> None:
    parts = Parts(Texts())
    rows = [[str(number), f"row {number}"] for number in range(200)]
    table = parts.table([Column("Number", 1, Align.END), Column("Words", 3)], rows)
    pages = printed(parts, [table]).pages[1:]
    assert len(pages) > 2
    assert all(re.search(r"Number\s+Words", page) for page in pages)
    assert "row 199" in pages[-1]


def test_a_band_never_ends_a_page() -> None:
    parts = Parts(Texts())
    rows: list[list[str] | Band] = []
    for number in range(90):
        rows += [Band(f"band {number}"), [f"row {number}"]]
    pages = printed(parts, [parts.table([Column("Only")], rows)]).pages[1:]
    for page in pages:
        last = [line for line in page.splitlines() if re.match(r"(band|row) \d", line)][-1]
        assert last.startswith("row")


def test_a_heading_never_ends_a_page() -> None:
    parts = Parts(Texts())
    story: Story = [parts.heading(1, "all of them")]
    for number in range(60):
        story += [parts.heading(2, f"heading {number}"), parts.body(f"body {number} " * 30)]
    for page in printed(parts, story).pages[1:]:
        lines = [line for line in page.splitlines() if line and not line.startswith("Page")]
        assert not [line for line in lines if line != "foot"][-1].startswith("heading")


@pytest.mark.parametrize("lines", range(30, 46))
def test_headings_that_open_each_other_stay_with_what_they_open(lines: int) -> None:
    parts = Parts(Texts())
    table = parts.table([Column("Head")], [[Cell("first", below="second")], ["third"]])
    story: Story = [
        *parts.bullets([f"line {number}" for number in range(lines)]),
        parts.heading(1, "Outer"), parts.heading(2, "Inner"), table,
    ]  # fmt: skip
    pages = printed(parts, story).pages[1:]
    page = next(page for page in pages if "Outer" in page)
    assert "Inner" in page
    assert "first" in page


def test_a_character_without_a_glyph_is_drawn_as_a_box_and_can_still_be_copied() -> None:
    parts = Parts(Texts())
    paper = printed(parts, [parts.body("before ௐ after")])
    assert "before ௐ after" in paper.text
    assert list(parts.faces.missing) == ["ௐ"]


def test_arabic_is_printed_joined_and_found_again() -> None:
    parts = Parts(Texts())
    paper = printed(parts, [parts.body("المدن والمجتمعات")])
    assert not parts.faces.missing
    assert "NotoSansArabic" in str(paper.fonts)


def test_links_lead_to_their_address() -> None:
    parts = Parts(Texts())
    cell = Cell("https://example.org/report", link="https://example.org/report")
    paper = printed(parts, [parts.table([Column("Source")], [[cell]])])
    plain = paper.plain().decode("latin-1")
    assert "/URI (https://example.org/report)" in plain
    left, base, right, top = (
        float(number) for number in re.findall(r"/Rect \[\s*([^\]]+)\]", plain)[-1].split()
    )
    assert LEFT < left < right < WIDTH - LEFT
    assert HEIGHT - 140 < base < top < HEIGHT - 70


def test_sections_use_parts_and_never_reportlab() -> None:
    folder = Path(sections.__file__).parent
    for file in folder.glob("*.py"):
        source = file.read_text(encoding="utf-8")
        assert "reportlab" not in source, file.name
        assert "matplotlib.p" not in source, file.name


def test_no_text_is_ever_parsed_as_markup() -> None:
    folder = Path(sections.__file__).parent.parent
    for file in folder.rglob("*.py"):
        assert not re.search(r"\b(Paragraph|XPreformatted)\(", file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("lines", [1, 6, 40])
def test_no_single_row_stands_alone_on_the_next_page(lines: int) -> None:
    """Nor does the head stand twice on one page, where the last row is the tallest."""
    for count in range(22, 38):
        parts = Parts(Texts())
        rows = [[f"Row {number}"] for number in range(1, count)]
        rows.append(["Row" + "\nof several lines" * (lines - 1)])
        pages = printed(parts, [parts.table([Column("Head")], rows)]).pages
        assert pages[-1].count("Row") != 1 or lines == 40, count
        assert [page.count("Head") for page in pages[1:]] == [1] * (len(pages) - 1), count


@pytest.mark.parametrize("lines", range(31, 37))
def test_a_chart_and_its_caption_stand_on_one_page(lines: int) -> None:
    parts = Parts(Texts())
    filling = [parts.body("a line") for _ in range(lines)]
    chart = parts.figure(lambda figure: figure.text(0.1, 0.5, "inside"), "What it shows")
    paper = printed(parts, filling, chart)
    page = next(text for text in paper.pages if "inside" in text)
    assert "What it shows" in page
