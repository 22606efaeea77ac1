"""Many short texts, in which words are sought letter by letter as somebody types.

What is rare is found in long texts made of many, by leaps; what nearly every text holds, such as
a single letter, is found faster by asking each.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, repeat
from operator import contains
from typing import NamedTuple

FEW = 8
"""Once this part of all texts is left, or less, each of them is asked."""
SAMPLE, OFTEN = 256, 64
"""A word that so many of the first so many texts hold is too common to leap to."""


LONG = 4_000
"""So many are put into one long text: to make a longer one would hold up every thread, and it is
made anew once one of its texts changes."""


class Long(NamedTuple):
    """Some texts one after the other, and where each begins."""

    whole: str
    starts: list[int]


class Haystack:
    """The texts by their places, and the long texts of them, made when they are first wanted."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.texts = list(texts)
        self._long: dict[int, Long] = {}
        """By the place of their first text."""

    def prepare(self) -> None:
        """Make the long texts now."""
        for first in range(0, len(self.texts), LONG):
            if first not in self._long:
                some = self.texts[first : first + LONG]
                starts = [0, *accumulate(len(text) + 1 for text in some)]
                self._long[first] = Long("\n".join(some), starts)

    def append(self, text: str) -> None:
        """Put a text behind all others."""
        self.texts.append(text)
        self._unmake(len(self.texts) - 1)

    def replace(self, place: int, text: str) -> None:
        """Put another text in its place."""
        if text != self.texts[place]:
            self.texts[place] = text
            self._unmake(place)

    def holding(self, word: str, places: Sequence[int]) -> Sequence[int]:
        """Those of some places whose text holds a word, in the order given."""
        texts = self.texts
        if len(places) * FEW <= len(texts):
            return [place for place in places if word in texts[place]]
        marks = self._asked(word) if self._is_common(word) else self._leapt(word)
        return [place for place in places if marks[place]]

    def _unmake(self, place: int) -> None:
        self._long.pop(place - place % LONG, None)

    def _is_common(self, word: str) -> bool:
        return sum(word in text for text in self.texts[:SAMPLE]) >= OFTEN

    def _asked(self, word: str) -> bytearray:
        return bytearray(map(contains, self.texts, repeat(word)))

    def _leapt(self, word: str) -> bytearray:
        self.prepare()
        marks = bytearray(len(self.texts))
        for first, (whole, starts) in self._long.items():
            found = whole.find(word)
            while found >= 0:
                place = bisect_right(starts, found)
                marks[first + place - 1] = 1
                found = whole.find(word, starts[place])
        return marks
