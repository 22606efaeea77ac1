from __future__ import annotations

import datetime as dt
import re

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.quantity import Qty, Relation
from comms_planner.text import PAPER_LANGUAGES, Texts, texts_for
from comms_planner.text.lent import lender_of
from comms_planner.text.texts import locale_of

FIRST, LAST = dt.date(2026, 10, 1), dt.date(2026, 11, 5)


def said(language: str, text: str) -> str:
    return text.replace("_", "\u00a0")


@pytest.mark.parametrize(
    ("language", "day", "span"),
    [
        ("fr", "1er_octobre 2026", "1er_octobre – 5_novembre 2026"),
        ("es", "1_de octubre de 2026", "1_de octubre – 5_de noviembre de 2026"),
        ("ru", "1_октября 2026_года", "1_октября – 5_ноября 2026_года"),
        (
            "ar",
            "1_تشرين_الأول/أكتوبر 2026",
            "من 1_تشرين_الأول/أكتوبر إلى 5_تشرين_الثاني/نوفمبر 2026",
        ),
    ],
)  # fmt: skip
def test_days_are_written_as_each_language_does(language: str, day: str, span: str) -> None:
    texts = texts_for(language)
    assert texts.day(FIRST) == said(language, day)
    assert texts.span(FIRST, LAST) == said(language, span)


def test_spans_say_nothing_twice_and_no_more_than_is_known() -> None:
    french, russian = texts_for("fr"), texts_for("ru")
    assert french.span(FIRST, dt.date(2026, 10, 7)) == "1er–7\u00a0octobre 2026"
    assert russian.span(FIRST, LAST, "month") == "октябрь–ноябрь 2026"
    assert russian.span(FIRST, FIRST, "quarter") == "4-й квартал 2026"
    assert texts_for("es").span(FIRST, FIRST, "quarter") == "4.º trimestre de 2026"
    assert texts_for("ar").span(FIRST, FIRST, "quarter") == "الربع الرابع من عام 2026"
    assert french.span(FIRST, dt.date(2027, 1, 1), "year") == "2026–2027"
    assert french.span(None, None) == "date à confirmer"


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_a_title_short_of_room_has_its_months_by_their_short_names(language: str) -> None:
    texts = texts_for(language)
    said = texts.span(dt.date(2026, 9, 1), dt.date(2027, 1, 31), "month")
    short = said
    for month in (9, 1):
        short = short.replace(texts.month_name(month), texts.short_month(month))
    assert texts.abridged(said) == short
    assert language == "zh" or len(texts.abridged(said)) < len(said)


@pytest.mark.parametrize(
    ("language", "number", "compact"),
    [("fr", "1_234_567", "1,235_M"), ("es", "1.234.567", "1,235_M"),
     ("ru", "1_234_567", "1,235_млн"), ("ar", "1,234,567", "1.235_مليون")],
)  # fmt: skip
def test_numbers_are_grouped_as_each_language_does(
    language: str, number: str, compact: str
) -> None:
    texts = texts_for(language)
    assert texts.number(1_234_567) == said(language, number)
    assert texts.compact(1_234_567) == said(language, compact)


def test_very_large_numbers_are_written_out_on_paper_too() -> None:
    assert texts_for("fr").compact(50_000_000_000_000) == said("fr", "50_000_Md")


def test_a_lower_bound_stays_one_in_every_language() -> None:
    qty = Qty(5000, Relation.GE, "people")
    for language in PAPER_LANGUAGES:
        assert re.search(r"\+|以上", texts_for(language).quantity(qty))


@pytest.mark.parametrize(
    ("language", "forms"),
    [("en", [1, 0, 1, 1, 1]), ("fr", [0, 0, 1, 1, 1]), ("ru", [2, 0, 1, 2, 2]),
     ("ar", [0, 1, 2, 3, 4]), ("zh", [0, 0, 0, 0, 0])],
)  # fmt: skip
def test_plurals_follow_the_rules_of_their_language(language: str, forms: list[int]) -> None:
    assert [locale_of(language).plural(n) for n in (0, 1, 2, 5, 11)] == forms


def test_names_of_the_reference_plan_are_known_with_or_without_their_year() -> None:
    texts = texts_for("fr").marked()
    assert texts.say(Bilingual("World Cities Day 2026", "")) == "Journée mondiale des villes 2026"
    assert texts.say(Bilingual("World Urban Forum", "世界城市论坛")) == "Forum urbain mondial"


def test_what_is_not_in_the_readers_language_is_marked_on_paper_only() -> None:
    text = Bilingual("Brief the press", "")
    assert texts_for("ru").marked().say(text) == "Brief the press\u2009ᵉⁿ"
    assert Texts("zh").marked().say(text) == "Brief the press\u2009ᵉⁿ"
    assert Texts("en").marked().say(Bilingual("", "吹风会")) == "吹风会\u2009ᶻʰ"
    assert Texts("en").marked().say(text) == "Brief the press"
    assert Texts("zh").say(text) == "Brief the press"


def test_things_that_have_commas_are_parted_as_each_language_does() -> None:
    said = {code: texts_for(code).parted(["A, B", "C"]) for code in ("en", "zh", "fr", "ar", "ru")}
    assert said == {
        "en": "A, B; C", "zh": "A, B；C", "fr": "A, B\u00a0; C", "ar": "A, B؛ C", "ru": "A, B; C",
    }  # fmt: skip


def test_what_a_language_lends_is_known_by_its_mark() -> None:
    """A text of Chinese alone was once spoken and hyphenated as English."""
    marked = texts_for("ar").marked()
    lent = [marked.say(Bilingual("Slums", "")), marked.say(Bilingual("", "贫民窟"))]
    assert [lender_of(said) for said in lent] == ["en", "zh"]
    assert lender_of("Bidonvilles") == ""
