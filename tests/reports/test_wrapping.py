from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from comms_planner.reports.wrapping import CLOSING, OPENING, break_lines, is_wide, may_end

CHINESE = "城市十月人居署执行局，。、；：！？）》」”（《「“—…2019年ab "


def lines(text: str, room: float, widths: list[float] | None = None) -> list[str]:
    each = widths or [10.0 if is_wide(c) else 5.0 for c in text]
    return [text[line.start : line.end] for line in break_lines(text, each, room)]


def test_latin_words_stay_whole_and_spaces_vanish_at_line_ends() -> None:
    assert lines("World Habitat Day", 60) == ["World", "Habitat Day"]


def test_a_word_wider_than_the_line_is_broken_and_nothing_is_lost() -> None:
    assert lines("x" * 25, 50) == ["x" * 10, "x" * 10, "x" * 5]


def test_no_break_space_holds_number_and_word_together() -> None:
    assert lines("about 500\u00a0万 people", 45) == ["about", "500\u00a0万", "people"]


def test_a_closing_mark_takes_the_letter_before_it_along() -> None:
    assert lines("城市十月，人居", 40) == ["城市十", "月，人居"]


def test_an_opening_mark_waits_for_the_next_line() -> None:
    assert lines("城市十（人居）", 40) == ["城市十", "（人居）"]


def test_a_double_dash_is_never_torn() -> None:
    assert lines("间接参与——500 人", 50)[0] == "间接参"


def test_line_feeds_end_lines_and_empty_ones_stay() -> None:
    assert lines("one\n\ntwo", 100) == ["one", "", "two"]


def test_a_date_is_not_broken_at_its_dash_but_a_compound_word_is() -> None:
    assert lines("2020–2023", 25) == ["2020–", "2023"]  # forced: it fits nowhere
    assert lines("in 2020–2023 we", 50) == ["in", "2020–2023", "we"]
    assert lines("people-centred", 50) == ["people-", "centred"]


@given(st.text(CHINESE, min_size=1, max_size=120), st.integers(30, 200))
def test_no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one(
    text: str, room: int
) -> None:
    widths = [10.0 if is_wide(c) else 5.0 for c in text]
    found = break_lines(text, widths, room)
    for before, after in pairwise(found):
        chances = [at for at in range(before.start + 1, after.start + 1) if may_end(text, at)]
        if not chances:
            continue  # nothing in the line could end it, so it ends where it is full
        assert after.start in chances
        assert text[after.start] not in CLOSING
        assert text[after.start - 1] not in OPENING


@given(st.text(max_size=300), st.integers(20, 200))
def test_every_character_but_spaces_is_kept(text: str, room: int) -> None:
    found = "".join(lines(text, room))
    assert visible(found) == visible(text)


@given(st.text("城市ab ，。", max_size=200), st.integers(20, 200))
def test_no_line_is_wider_than_the_room(text: str, room: int) -> None:
    widths = [10.0 if is_wide(c) else 5.0 for c in text]
    for line in break_lines(text, widths, room):
        assert line.width <= room


def visible(text: str) -> str:
    return "".join(char for char in text if not char.isspace() and char != "\u200b")
