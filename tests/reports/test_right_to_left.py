from __future__ import annotations

from comms_planner.reports.right_to_left import (
    joined,
    mirrored,
    reads_right_to_left,
    visual_order,
)


def shown(text: str) -> str:
    return "".join(mirrored(text[at]) if odd else text[at] for at, odd in visual_order(text))


def test_latin_and_chinese_are_left_as_they_are() -> None:
    assert not reads_right_to_left("World Habitat Day 世界人居日")
    assert shown("World 日") == "World 日"


def test_letters_take_the_form_their_neighbours_ask_for() -> None:
    beh = "\u0628"
    assert joined(beh) == "\ufe8f"
    assert joined(beh * 3) == "\ufe91\ufe92\ufe90"


def test_lam_and_alef_become_one() -> None:
    assert joined("\u0644\u0627") == "\ufefb"


def test_a_letter_that_never_ties_forward_leaves_the_next_one_alone() -> None:
    dal, beh = "\u062f", "\u0628"
    assert joined(dal + beh) == "\ufea9\ufe8f"


def test_right_to_left_words_are_turned_and_numbers_inside_them_are_not() -> None:
    assert shown("אבג 123 דה") == "הד 123 גבא"
    assert shown("at אב in") == "at בא in"


def test_the_first_letter_decides_which_way_a_line_reads() -> None:
    assert shown("אב UN (12) גד 11") == "11 דג (12) UN בא"
    assert shown("see אב (גד) now") == "see (דג) בא now"


def test_brackets_are_mirrored() -> None:
    assert mirrored("(") == ")"
    assert mirrored("»") == "«"
    assert mirrored("x") == "x"
