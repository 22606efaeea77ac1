"""Many short texts, in which words are sought letter by letter as somebody types.

What is rare is found in one long text of them all, by leaps; what nearly every text holds, such
as a single letter, is found faster by asking each.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, repeat
from operator import contains

FEW = 8
"""Once this part of all texts is left, or less, each of them is asked."""
SAMPLE, OFTEN = 256, 64
"""A word that so many of the first so many texts hold is too common to leap to."""


class Haystack:
    """The texts by their places, and the one long text of them, made when it is first wanted."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.texts = list(texts)
        self._whole = ""
        self._starts: list[int] = []

    def prepare(self) -> None:
        """Make the long text now."""
        if not self._starts:
            self._whole = "\n".join(self.texts)
            self._starts = [0, *accumulate(len(text) + 1 for text in self.texts)]

    def append(self, text: str) -> None:
        """Put a text behind all others."""
        self.texts.append(text)
        self._starts = []

    def replace(self, place: int, text: str) -> None:
        """Put another text in its place."""
        if text != self.texts[place]:
            self.texts[place] = text
            self._starts = []

    def holding(self, word: str, places: Sequence[int]) -> Sequence[int]:
        """Those of some places whose text holds a word, in the order given."""
        texts = self.texts
        if len(places) * FEW <= len(texts):
            return [place for place in places if word in texts[place]]
        marks = self._asked(word) if self._is_common(word) else self._leapt(word)
        return [place for place in places if marks[place]]

    def _is_common(self, word: str) -> bool:
        return sum(word in text for text in self.texts[:SAMPLE]) >= OFTEN

    def _asked(self, word: str) -> bytearray:
        return bytearray(map(contains, self.texts, repeat(word)))

    def _leapt(self, word: str) -> bytearray:
        self.prepare()
        whole, starts = self._whole, self._starts
        marks = bytearray(len(self.texts))
        found = whole.find(word)
        while found >= 0:
            place = bisect_right(starts, found)
            marks[place - 1] = 1
            found = whole.find(word, starts[place])
        return marks
