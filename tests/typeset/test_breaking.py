from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from comms_planner.typeset.breaking import CLOSING, OPENING, forced_break, words_of
from comms_planner.typeset.setting import Setting
from comms_planner.typeset.style import Span, Style
from comms_planner.typeset.voices import Typefaces

CHINESE = "城市十月人居署执行局，。、；：！？）》」”（《“「—…2019年ab %+/·~ "


def lines(text: str, room: float, language: str = "zh", **more: object) -> list[str]:
    style = Style(size=10, leading=14, language=language, justify=language == "zh").but(**more)
    setting = Setting((Span(text),), style, Typefaces())
    setting.wrap(room)
    return ["".join(word.text for word in line.words).rstrip(" ") for line in setting.lines]


def test_latin_words_stay_whole_and_keep_the_blanks_after_them() -> None:
    assert words_of("World Habitat Day ") == ["World ", "Habitat ", "Day "]


def test_a_word_may_end_after_its_hyphen_but_a_date_or_a_symbol_may_not() -> None:
    assert words_of("people-centred 2020–2023 HSP/EB.1/7") == [
        "people-", "centred ", "2020–2023 ", "HSP/EB.1/7",
    ]  # fmt: skip


def test_no_break_spaces_hold_number_and_word_together() -> None:
    assert words_of("about 500\u00a0万 20\u202f000 people") == [
        "about ", "500\u00a0万 ", "20\u202f000 ", "people",
    ]  # fmt: skip


def test_no_line_ends_within_a_chinese_date() -> None:
    """2026年9月1日至10 once stood at the end of a line, and 月2日 on the next."""
    assert words_of("2026年9月1日至10月2日") == ["2026年9月1日", "至", "10月2日"]


def test_chinese_marks_stay_with_their_letters() -> None:
    assert words_of("十月，人（居）《新》——完……好") == [
        "十", "月，", "人", "（居）", "《新》——", "完……", "好",
    ]  # fmt: skip


def test_an_opening_mark_followed_by_a_blank_still_waits_for_the_next_line() -> None:
    assert not [word for word in words_of("城（ 人") if word.rstrip()[-1] in OPENING]


def test_an_address_is_torn_after_a_mark_and_a_letter_keeps_its_accent() -> None:
    assert forced_break("https://example.org/report", 22) == 20
    assert forced_break("aaae\u0301aaa", 4) == 3


@given(st.text(CHINESE, min_size=1, max_size=150), st.integers(60, 260))
def test_no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one(
    text: str, room: int
) -> None:
    found = lines(text, room)
    for before, after in pairwise(found):
        if max(map(len, words_of(text))) > 4:
            continue  # marks in a row as wide as a line have nowhere to go
        assert after[:1] not in set(CLOSING)
        assert before[-1:] not in set(OPENING)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf", "Zl", "Zp"]), max_size=200),
       st.integers(40, 240))  # fmt: skip
def test_every_character_but_blanks_is_kept(text: str, room: int) -> None:
    assert "".join("".join(lines(text, room, "en")).split()) == "".join(text.split())


def test_a_word_wider_than_its_line_is_divided_as_its_language_does() -> None:
    assert lines("internationalization", 60, "en")[0] == "internation"
    assert "".join(lines("x" * 100_000, 200, "en")) == "x" * 100_000


def test_a_word_is_divided_only_where_much_of_the_line_would_stay_empty() -> None:
    text = "cities internationalization"
    assert lines(text, 100, "en") == ["cities", "internationalization"]
    assert lines(text, 100, "en", hyphenate=True) == ["cities internationaliz", "ation"]
    assert lines("of many cities all", 72, "en", hyphenate=True) == ["of many cities", "all"]


def test_in_no_room_at_all_each_letter_has_a_line() -> None:
    for room in (0.0, -5.0):
        assert "".join(lines("Call 7", room, "en")).replace(" ", "") == "Call7"


def test_short_russian_and_french_words_hold_together() -> None:
    assert lines("Города и люди", 45, "ru") == ["Города", "и\u00a0люди"]
    assert lines("Et pourquoi ?", 56, "fr") == ["Et", "pourquoi\u202f?"]
