from __future__ import annotations

from comms_planner.typeset.passage import clean
from comms_planner.typeset.recipes import recipe_of


def test_french_binds_its_high_punctuation() -> None:
    assert clean("Quoi ? Oui : « bien » !", "fr") == (
        "Quoi\u202f? Oui\u00a0: «\u00a0bien\u00a0»\u202f!"
    )
    assert clean("https://un.org a 10:30", "fr") == "https://un.org a 10:30"


def test_russian_keeps_a_dash_with_the_word_before_it() -> None:
    assert clean("Города — это люди и № 5", "ru") == "Города\u00a0— это люди и\u00a0№\u00a05"


def test_arabic_sets_numbers_and_symbols_apart() -> None:
    assert clean("رقم A/78/123", "ar") == "رقم \u2066A/78/123\u2069"
    assert clean("في 09:30", "ar") == "في \u206609:30\u2069"
    assert clean("هاتف +254 (20) 762 1234", "ar") == (
        "هاتف \u2066+254\u00a0(20)\u00a0762\u00a01234\u2069"
    )


def test_two_years_in_arabic_are_no_telephone() -> None:
    assert clean("تقرير 2028 (2028)", "ar") == "تقرير 2028 (2028)"


def test_what_cannot_be_set_is_dropped_or_replaced() -> None:
    assert clean("a\x00b\tc\ud800d\r\ne\u2028f", "en") == "ab c\ufffdd\ne\nf"


def test_a_language_without_a_recipe_is_set_plainly() -> None:
    assert recipe_of("sw").tag == "sw"
    assert not recipe_of("sw").right_to_left
