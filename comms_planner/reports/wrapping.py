"""Where lines of text may end: Latin words stay whole, Chinese punctuation keeps its place.

Kinsoku: no line begins with a closing mark or ends with an opening one. It holds because
such places are simply no break opportunities, so there is nothing to repair afterwards.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

OPENING = frozenset("([{“‘（《〈「『【〔〖［｛«¿¡$£¥￥#")
CLOSING = frozenset(
    ")]}”’,.;:!?%°…—–·、。，．；：！？％）》〉」』】〕〗］｝»～ー々ァィゥェォッャュョぁぃぅぇぉっゃゅょ+"
)
_PAIRS = frozenset("…—")
_AFTER_MARKS = frozenset("-/–—")
_NEVER = frozenset("\u00a0\u202f\u2060\ufeff")
_SPACE = frozenset(" \u2009\u200b\u3000\t")


@dataclass(frozen=True, slots=True)
class Line:
    """One line as a range of characters, with its width and whether its paragraph ends here."""

    start: int
    end: int
    width: float
    last: bool


def is_wide(char: str) -> bool:
    """Whether a line may end on either side of this character: ideographs and their kin."""
    code = ord(char)
    return (
        0x2E80 <= code <= 0x9FFF
        or 0xAC00 <= code <= 0xD7AF
        or 0xF900 <= code <= 0xFAFF
        or 0xFF00 <= code <= 0xFFEF
        or 0x1F000 <= code <= 0x3FFFF
    )


def may_end(text: str, at: int) -> bool:
    """Whether a line may end right before the character at `at`."""
    left, right = text[at - 1], text[at]
    if left in _NEVER or right in _NEVER or right in _SPACE:
        return False
    if left in OPENING or (left in _PAIRS and left == right):
        return False
    if right in CLOSING:
        return False
    if left in _SPACE or is_wide(left) or is_wide(right):
        return True
    return left in _AFTER_MARKS and at > 1 and text[at - 2].isalpha() and right.isalpha()


def break_lines(text: str, widths: Sequence[float], room: float) -> list[Line]:
    """Fill lines of `room` points; a word wider than that is broken where it must be."""
    if "\n" not in text and text[-1:] not in _SPACE and (whole := sum(widths)) <= room:
        return [Line(0, len(text), whole, True)]  # most cells of a table
    lines: list[Line] = []
    start = 0
    for paragraph in text.split("\n"):
        stop = start + len(paragraph)
        lines += _fill(text, widths, room, start, stop)
        start = stop + 1
    return lines


def _fill(text: str, widths: Sequence[float], room: float, start: int, stop: int) -> list[Line]:
    lines: list[Line] = []
    begin, chance, used, at = start, start, 0.0, start
    while at < stop:
        if at > begin and may_end(text, at):
            chance = at
        used += widths[at]
        if used > room and at > begin and text[at] not in _SPACE:
            end = chance if chance > begin else at
            lines.append(_line(text, widths, begin, end, last=False))
            begin = chance = at = end
            used = 0.0
        else:
            at += 1
    lines.append(_line(text, widths, begin, stop, last=True))
    return lines


def _line(text: str, widths: Sequence[float], begin: int, end: int, *, last: bool) -> Line:
    while end > begin and text[end - 1] in _SPACE:
        end -= 1
    return Line(begin, end, sum(widths[begin:end]), last)
