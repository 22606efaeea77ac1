"""Words are found in many texts, common or rare, whole or changed."""

from __future__ import annotations

import random

import pytest

from comms_planner.layouts.haystack import Haystack

LETTERS = "ab 城\n"


@pytest.mark.parametrize("seed", range(4))
def test_it_finds_what_asking_each_text_would_find(seed: int) -> None:
    chance = random.Random(seed)
    texts = ["".join(chance.choices(LETTERS, k=chance.randrange(9))) for _ in range(600)]
    hay, places = Haystack(texts), [*range(600)]
    chance.shuffle(places)
    for word in ("a", "ab", "aab", "城", "b城", "bbbb", "z"):
        for some in (places, places[:40]):
            assert list(hay.holding(word, some)) == [p for p in some if word in texts[p]]


def test_a_text_that_was_replaced_is_found_by_its_new_words_alone() -> None:
    hay = Haystack([f"radio {n}" for n in range(20)])
    assert list(hay.holding("radio 7", range(20))) == [7]
    hay.replace(7, "film")
    assert list(hay.holding("radio 7", range(20))) == []
    assert list(hay.holding("film", range(20))) == [7]
