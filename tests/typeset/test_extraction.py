"""What is printed can be found, copied and read aloud, with two unlike readers."""

from __future__ import annotations

import re
import unicodedata

import pytest

from comms_planner.typeset.style import Span
from tests.typeset.paper import SAMPLES, broken_rules, set_text, through_pdfium

CONTROLS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFC", CONTROLS.sub(" ", text))
    return re.findall(r"[\w\u064b-\u0652]+", plain)


@pytest.mark.parametrize("language", list(SAMPLES))
def test_every_word_comes_back_in_order(language: str) -> None:
    paper = set_text(SAMPLES[language], language=language)
    wanted = words(SAMPLES[language])
    found = words(paper.in_order if language == "ar" else paper.text)
    if language == "zh":  # lines end between any two letters
        assert "".join(found) == "".join(wanted)
    else:
        assert sorted(found) == sorted(wanted)
    if language != "ar":
        assert "".join(words(through_pdfium(paper.content))) == "".join(wanted)
    else:
        arabic = [word for word in wanted if word[0] > "\u0600"]
        assert set(arabic) <= set(words(through_pdfium(paper.content)))


def test_arabic_ligatures_come_back_as_the_letters_they_are() -> None:
    text = "الأمم لأن الإسكان لا السلام الله بالإضافة"
    found = words(through_pdfium(set_text(text, language="ar").content))
    assert found == text.split()


def test_a_divided_word_comes_back_whole() -> None:
    paper = set_text("internationalization", width=60)
    assert paper.squeezed.strip() == "internationalization"


@pytest.mark.parametrize("language", list(SAMPLES))
def test_a_tagged_page_keeps_all_rules_of_accessibility(language: str) -> None:
    paper = set_text(
        SAMPLES[language], Span(" more", link="https://example.org"), Span(" 中文", language="zh"),
        language=language,
    )  # fmt: skip
    assert broken_rules(paper.content) == []
    assert paper.faults == ""


def test_hostile_text_is_set_as_far_as_it_goes() -> None:
    text = "<b>a</b> & \x00\x07 \ud800 \udfff &lt; %s {x} \u202e abc \u2066 " + "\u0301" * 50
    paper = set_text(text)
    assert "<b>a</b>&" in paper.squeezed
    assert broken_rules(paper.content) == []


def test_the_same_page_has_the_same_bytes() -> None:
    for language, text in SAMPLES.items():
        assert set_text(text, language=language).content == (
            set_text(text, language=language).content
        )
