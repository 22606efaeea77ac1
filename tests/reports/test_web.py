"""Packs as a page for browsers."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from html.parser import HTMLParser

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.progress import silent
from comms_planner.reports.pack import render
from comms_planner.reports.page import Title
from comms_planner.reports.parts import Band, Cell, Column, KeyFigure, Parts, Span
from comms_planner.reports.section import PackData
from comms_planner.reports.telling import Told
from comms_planner.reports.web import printed
from comms_planner.text import texts_for
from tests.reports.test_hostile import TEXTS

Data = Callable[..., PackData]
VOID = {"meta", "br", "img", "hr"}


@dataclass
class Page(HTMLParser):
    """A page as a reader's browser takes it apart; refuses what is not closed."""

    content: str
    open: list[str] = field(default_factory=list)
    tags: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.content)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())

    def all(self, *names: str) -> list[dict[str, str | None]]:
        return [attrs for tag, attrs in self.tags if tag in names]


def page_of(data: PackData, language: str, beside: str | None = None) -> Page:
    second = texts_for(beside) if beside else None
    return Page(render(data, texts_for(language), silent, second, ".html").decode())


@pytest.mark.parametrize("kind", "DEF")
@pytest.mark.parametrize("language", ["en", "zh", "ar"])
def test_a_page_can_be_read_by_ear_and_by_keyboard(data: Data, kind: str, language: str) -> None:
    page = page_of(data(kind, language), language)
    html = page.all("html")[0]
    assert html["lang"] == {"en": "en", "zh": "zh-Hans", "ar": "ar"}[language]
    assert html["dir"] == ("rtl" if language == "ar" else "ltr")
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch(r"h\d", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later <= earlier + 1 for earlier, later in itertools.pairwise(levels))
    assert all(image["alt"] for image in page.all("img"))
    assert all(cell["scope"] for cell in page.all("th"))
    ids = [attrs["id"] for _, attrs in page.tags if "id" in attrs]
    assert len(ids) == len(set(ids))
    inner = [str(link["href"])[1:] for link in page.all("a") if str(link["href"])[0] == "#"]
    assert set(inner) <= set(ids)


def test_a_page_holds_everything_in_one_file_and_no_script(data: Data) -> None:
    page = page_of(data("F"), "en")
    assert not page.all("script", "link", "iframe")
    assert all(str(image["src"]).startswith("data:image/png;base64,") for image in page.all("img"))
    assert page.all("img")
    assert not [attrs for _, attrs in page.tags if any(name.startswith("on") for name in attrs)]


def test_a_page_says_what_paper_says(data: Data) -> None:
    text = page_of(data("F"), "en").text
    for words in ("48,000", "19,000,000+", "no upper limit known", "What the numbers mean"):
        assert words in text


def test_two_languages_stand_side_by_side_each_in_its_own(data: Data) -> None:
    page = page_of(data("F"), "en", "zh")
    tongues = [attrs.get("lang") for tag, attrs in page.tags if tag == "div" and "lang" in attrs]
    assert tongues.count("en") == tongues.count("zh-Hans") > 4
    assert "毛" in page.text
    assert "gross" in page.text


@pytest.mark.parametrize("name", [name for name in TEXTS if "endless" not in name])
def test_nothing_typed_is_ever_read_as_markup(data: Data, name: str) -> None:
    parts, text = Parts(texts_for("en")), TEXTS[name]
    story = [
        parts.heading(1, text), parts.body(Span(text, link=f'javascript:"{text}"')),
        parts.noted(text, text), parts.quote(text, Bilingual(text, text), text, parts.tokens.info),
        *parts.bullets([Span(text, link="https://example.org/" + text)]),
        parts.figures([KeyFigure(text, text, text)]),
        parts.table([Column(text)], [Band(text), [text], [Cell(text, below=text, link=text)]]),
    ]  # fmt: skip
    title = Title(text, text, text, ((text, text),), text, text, text)
    page = Page(printed(Told(data("F"), title, story, parts), silent).decode())
    tags = {tag for tag, _ in page.tags}
    assert not tags & {"b", "script", "img"}
    assert all("javascript" not in str(link.get("href")) for link in page.all("a"))


def test_the_same_data_gives_the_same_page(data: Data) -> None:
    first, second = (render(data("F"), texts_for("zh"), suffix=".html") for _ in range(2))
    assert first == second
