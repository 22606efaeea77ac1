"""Lines filled with words, one after the other, as many as there is room for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from comms_planner.typeset import hyphens
from comms_planner.typeset.breaking import forced_break
from comms_planner.typeset.passage import Passage
from comms_planner.typeset.voices import Word

_RAGGED = 0.24
"""A line with more of its room left than this is worth dividing a word for."""


@dataclass(slots=True)
class Line:
    """Words on one line, how wide they are without the blanks at its end, in thousandths."""

    passage: Passage
    words: Sequence[Word]
    width: float
    last: bool = False


@dataclass(slots=True)
class _Filler:
    """One passage on its way into lines; `room` is in thousandths of the size."""

    passage: Passage
    room: float
    language: str
    willing: bool
    words: list[Word]
    lines: list[Line] = field(default_factory=list)

    def fill(self) -> list[Line]:
        """Take word after word; one that does not fit begins a line, or is divided."""
        words, room, lines = self.words, self.room, self.lines
        begin, used, at, offset = 0, 0.0, 0, 0
        while at < len(words):
            word = words[at]
            if used + word.width - word.blank > room and not (at > begin and not word.text.strip()):
                left = room - used
                parts = self._divided(offset, word, left, alone=at == begin)
                if parts is not None:
                    words[at : at + 1] = parts
                    offset += len(parts[0].text)
                    at += 1
                if parts is not None or at > begin:
                    last = words[at - 1]
                    used = sum(one.width for one in words[begin:at])
                    lines.append(Line(self.passage, words[begin:at], used - last.blank))
                    begin, used = at, 0.0
                    continue
            used += word.width
            offset += len(word.text)
            at += 1
        end = words[-1].blank if begin < len(words) else 0.0
        lines.append(Line(self.passage, words[begin:], max(used - end, 0.0), last=True))
        return lines

    def _divided(
        self, offset: int, word: Word, left: float, *, alone: bool
    ) -> tuple[Word, Word] | None:
        """A word in two, the first of which ends this line; None where it goes on the next.

        A single letter has no parts, however narrow the room.
        """
        if len(word.text.rstrip()) < 2:
            return None
        too_wide = word.width - word.blank > self.room
        if too_wide or (self.willing and left > _RAGGED * self.room):
            for place in reversed(hyphens.places(word.text.rstrip(" "), self.language)):
                head = self.passage.hyphenated(offset, offset + place)
                if head.width <= left:
                    return head, self._rest(offset, word, place)
        if not too_wide or (not alone and left < _RAGGED * self.room):
            return None
        place = forced_break(word.text, self._fitting(word.text, left))
        return self.passage.word(offset, offset + place), self._rest(offset, word, place)

    def _rest(self, offset: int, word: Word, place: int) -> Word:
        return self.passage.word(offset + place, offset + len(word.text))

    def _fitting(self, text: str, left: float) -> int:
        """How many letters of a word fit, letter by letter; at least one."""
        count, used = 0, 0.0
        while count < len(text) and used <= left:
            used += self.passage.letter_width(text[count])
            count += 1
        return max(1, min(count, len(text) - 1) - (used > left))


def fill(
    passage: Passage, words: list[Word], room: float, language: str, *, willing: bool
) -> list[Line]:
    """The lines of a passage; `willing` ones divide words to be filled better.

    A word wider than the room is always divided, if need be where its language would not.
    """
    if len(words) == 1 and words[0].width - words[0].blank <= room:
        word = words[0]
        return [Line(passage, words, word.width - word.blank, last=True)]
    return _Filler(passage, room, language, willing, list(words)).fill()
