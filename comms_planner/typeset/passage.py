"""One paragraph as words: its letters cleaned, given their directions, and shaped."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from comms_planner.typeset import bidi
from comms_planner.typeset.breaking import words_of
from comms_planner.typeset.recipes import reads_right_to_left, recipe_of
from comms_planner.typeset.voices import Piece, Voice, Word

_UNWANTED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u2028\u2029\ufffe\uffff\ud800-\udfff]")
_LONGEST = 400
"""A word of more letters is wider than any line, and is not shaped as a whole."""
_LETTER = re.compile(r"[^\W\d_]")


def clean(text: str, language: str) -> str:
    """The text as it can be set: no controls, no halves of characters, spaces as they bind."""
    if not text.isascii() or not text.isprintable():
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        text = _UNWANTED.sub(_replaced, text)
    tidy = recipe_of(language).tidy
    return tidy(text) if tidy else text


def _replaced(found: re.Match[str]) -> str:
    char = found[0]
    if char in "\t\x0b\x0c\x85":
        return " "
    if char in "\u2028\u2029":
        return "\n"
    return "\ufffd" if "\ud800" <= char <= "\udfff" else ""


class Passage:
    """A paragraph without line feeds: text of one or more spans, each in its voice."""

    __slots__ = (
        "_levels", "_owners", "_starts", "_voices", "mixed", "owner", "right_to_left", "text",
    )  # fmt: skip

    def __init__(
        self, parts: Sequence[tuple[int, str]], voices: Sequence[Voice], language: str
    ) -> None:
        self.owner, self.text = parts[0]
        """The span it belongs to, where it is all of one, and its letters."""
        self.mixed = len(parts) > 1
        """Whether it is of several spans."""
        self._voices = voices
        self._owners: Sequence[int] = (self.owner,)
        self._starts: Sequence[int] = (0,)
        if self.mixed:
            self.text = "".join(text for _, text in parts)
            self._owners = [owner for owner, _ in parts]
            self._starts = [0, *accumulate(len(text) for _, text in parts[:-1])]
        self.right_to_left = False
        self._levels: list[int] | None = None
        if reads_right_to_left(language) or bidi.may_turn(self.text):
            self._turn(language)

    @property
    def turns(self) -> bool:
        """Whether its lines have to be put in visual order."""
        return self._levels is not None

    def _turn(self, language: str) -> None:
        """The direction of the paragraph, and with it the level of each letter.

        An Arabic page reads from the right whatever a sentence begins with, but a sentence
        that has no Arabic letter keeps its own direction.
        """
        some = bidi.may_turn(self.text)
        if reads_right_to_left(language):
            base = int(some or not _LETTER.search(self.text))
        else:
            base = bidi.base_level(self.text)
        if base or some:
            self._levels = bidi.levels(self.text, base)
            self.right_to_left = base == 1

    def words(self) -> list[Word]:
        """The paragraph in the pieces that lines keep whole."""
        found = words_of(self.text)
        if not self.mixed and self._levels is None:
            known = self._voices[self.owner].words
            if len(self.text) <= _LONGEST:
                return [known[text] for text in found]
            return [known[text] if len(text) <= _LONGEST else _endless(text) for text in found]
        words, at = [], 0
        for text in found:
            words.append(self.word(at, at + len(text)))
            at += len(text)
        return words

    def word(self, start: int, end: int) -> Word:
        """Some letters of the paragraph as one word."""
        text = self.text[start:end]
        if end - start > _LONGEST:
            return _endless(text)
        if self.mixed:
            return self._joined(text, start, end)
        voice = self._voices[self.owner]
        if self._levels is None:
            return voice.words[text]
        level = self._levels[start]
        if self._levels[start:end] == [level] * (end - start):
            return voice.at_level(level)[text]
        return self._joined(text, start, end)

    def letter_width(self, letter: str) -> float:
        """About how wide a letter is, in thousandths of the size."""
        return self._voices[self.owner].width(letter)

    def hyphenated(self, start: int, end: int) -> Word:
        """The first letters of a divided word with the hyphen that ends their line."""
        word = self.word(start, end)
        owner = self._owners[bisect_right(self._starts, end - 1) - 1]
        hyphen = self._voices[owner].hyphen
        pieces = (*word.pieces, *(piece._replace(owner=owner) for piece in hyphen.pieces))
        return Word(word.text, word.width + hyphen.width, 0.0, pieces)

    def _joined(self, text: str, start: int, end: int) -> Word:
        """A word of several voices or directions, put together of what is uniform."""
        pieces: list[Piece] = []
        width = blank = 0.0
        at = start
        while at < end:
            number = bisect_right(self._starts, at) - 1
            owner = self._owners[number]
            stop = self._starts[number + 1] if number + 1 < len(self._starts) else end
            stop = self._uniform(at, min(stop, end))
            level = self._levels[at] if self._levels is not None else 0
            part = self._voices[owner].at_level(level)[self.text[at:stop]]
            pieces += [piece._replace(owner=owner) for piece in part.pieces]
            width += part.width
            blank = part.blank if part.blank < part.width else blank + part.blank
            at = stop
        return Word(text, width, blank, tuple(pieces))

    def _uniform(self, at: int, stop: int) -> int:
        """Up to where letters keep one level; blanks are apart, as their level may differ."""
        if self._levels is None:
            return stop
        level, end = self._levels[at], at + 1
        while end < stop and self._levels[end] == level:
            end += 1
        return end


def _endless(text: str) -> Word:
    """A word that no line can hold; it is shaped part by part, as it is divided."""
    return Word(text, math.inf, 0.0, ())
