"""Packs in the six languages of the United Nations."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

import pytest

from comms_planner.reports.pack import render
from comms_planner.reports.section import PackData
from comms_planner.text import Forms, Messages, Texts, texts_for
from tests.reports.paper import Paper, squeezed
from tests.typeset.paper import broken_rules, through_pdfium

TRANSLATED = "ABCDEFGHIJK"
"""The packs whose every word is in all catalogues; a pack joins when its words are."""
FURTHER = ("ar", "es", "fr", "ru")
OTHERWISE = ("Names", "Errors", "Dates")
"""Contexts that may lack words: user text is marked, dates have patterns of their own."""

Data = Callable[..., PackData]


class Listening:
    """A catalogue that remembers what was asked of it in vain."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self.missing: set[tuple[str, str]] = set()

    def get(self, key: tuple[str, str], default: Forms, /) -> Forms:
        found = self._messages.get(key, ("",))
        spoken = re.search(r"[A-Za-z]", re.sub(r"\{\w*\}", "", key[1]))
        if found == ("",) and spoken and key[0] not in OTHERWISE:
            self.missing.add(key)
        return self._messages.get(key, default)


@pytest.mark.parametrize("language", FURTHER)
@pytest.mark.parametrize("kind", TRANSLATED)
def test_every_word_of_a_pack_is_in_the_catalogue(data: Data, kind: str, language: str) -> None:
    heard = Listening(texts_for(language).messages)
    render(data(kind, language), Texts(language, heard))
    assert heard.missing == set()


@pytest.mark.parametrize("language", ["en", "zh", *FURTHER])
@pytest.mark.parametrize("kind", ["D", "E", "F"])
def test_packs_with_charts_and_links_keep_all_rules_of_accessibility(
    data: Data, kind: str, language: str
) -> None:
    content = render(data(kind, language), texts_for(language))
    assert broken_rules(content) == []
    assert Paper(content).faults == ""


def test_arabic_pages_read_from_the_right_and_can_be_searched(data: Data) -> None:
    content = render(data("F", "ar"), texts_for("ar"))
    plain = re.sub("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", Paper(content).in_order)
    for words in ("الوصول والنتائج", "المنتدى الحضري العالمي", "ماذا تعني الأرقام"):
        assert words in unicodedata.normalize("NFC", plain)
        assert words in through_pdfium(content)


def test_russian_and_french_dates_stand_as_their_readers_write_them(data: Data) -> None:
    russian = squeezed(Paper(render(data("E", "ru"), texts_for("ru"))).text)
    assert "5октября2026года" in russian
    assert "октябрь2026" in russian
    french = squeezed(Paper(render(data("E", "fr"), texts_for("fr"))).text)
    assert "5octobre2026" in french
    assert "Journéemondialedel’habitat2026" in french


def test_a_text_without_a_translation_is_marked(data: Data) -> None:
    found = Paper(render(data("D", "es"), texts_for("es"))).squeezed
    assert "Photoessayᵉⁿ" in found
