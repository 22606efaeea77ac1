"""Arabic and Hebrew words inside a pack: joined letters, and lines read from the right.

A small stand-in until packs have a full text layer: runs of one direction are put in
order, letters take their joined forms from Unicode's own table. It knows no nested levels.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_RIGHT = frozenset({"R", "AL"})
_DIGIT = frozenset({"EN", "AN"})
_SEPARATOR = frozenset({"ES", "CS"})
_LAM, _TATWEEL = "\u0644", "\u0640"


def reads_right_to_left(text: str) -> bool:
    """Whether any letter of the text is written from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(c) in _RIGHT for c in text)


@lru_cache(maxsize=1)
def _forms() -> dict[tuple[str, str], str]:
    """Presentation forms by letters and position, as Unicode decomposes them."""
    forms: dict[tuple[str, str], str] = {}
    for code in range(0xFE70, 0xFEFD):
        parts = unicodedata.decomposition(chr(code)).split()
        if len(parts) > 1 and parts[0][1:-1] in ("isolated", "initial", "medial", "final"):
            letters = "".join(chr(int(part, 16)) for part in parts[1:])
            forms[letters, parts[0][1:-1]] = chr(code)
    return forms


def joined(text: str) -> str:
    """The same text with each Arabic letter in the form its neighbours ask for."""
    forms = _forms()
    result: list[str] = []
    at = 0
    while at < len(text):
        letters = text[at : at + 2] if text[at] == _LAM else text[at]
        if (letters, "isolated") not in forms:
            letters = text[at]
        before, after = _neighbour(text, at, -1), _neighbour(text, at + len(letters) - 1, 1)
        tied_before = _ties_forward(before) and (letters, "final") in forms
        tied_after = _ties_forward(letters) and _ties_back(after)
        place = ("isolated", "initial", "final", "medial")[2 * tied_before + tied_after]
        result.append(forms.get((letters, place), letters))
        at += len(letters)
    return "".join(result)


def _neighbour(text: str, at: int, step: int) -> str:
    """The next letter on one side; vowel signs are looked through."""
    at += step
    while 0 <= at < len(text) and unicodedata.category(text[at]) == "Mn":
        at += step
    return text[at] if 0 <= at < len(text) else ""


def _ties_forward(letters: str) -> bool:
    return letters == _TATWEEL or (letters, "initial") in _forms()


def _ties_back(letter: str) -> bool:
    return letter == _TATWEEL or (letter, "final") in _forms()


def visual_order(text: str) -> list[tuple[int, bool]]:
    """A line's characters from left to right: the place of each, and whether it is mirrored.

    The first letter decides which way the line as a whole reads.
    """
    levels = _levels(text)
    order = list(range(len(text)))
    for level in range(max(levels, default=0), 0, -1):
        start = None
        for at in range(len(text) + 1):
            inside = at < len(text) and levels[at] >= level
            if inside and start is None:
                start = at
            elif not inside and start is not None:
                order[start:at] = reversed(order[start:at])
                start = None
    return [(at, levels[at] % 2 == 1) for at in order]


def mirrored(char: str) -> str:
    """The other bracket of a pair, for a bracket inside a right-to-left run."""
    pairs = "()[]{}«»<>"
    at = pairs.find(char)
    return char if at < 0 else pairs[at ^ 1]


def _levels(text: str) -> list[int]:
    """Even for left to right, odd for right to left; deeper runs stand inside others."""
    kinds = [unicodedata.bidirectional(char) for char in text]
    strong = [1 if k in _RIGHT else 0 if k == "L" else None for k in kinds]
    base = next((side for side in strong if side is not None), 0)
    levels: list[int] = []
    opened: list[int] = []
    before = base
    for at in range(len(kinds)):
        side = strong[at]
        if side is not None:
            before = side
            levels.append(1 if side else 2 * base)
        elif _is_number(kinds, at):
            levels.append(2 if base or before else 0)
        else:
            after = next((s for s in strong[at + 1 :] if s is not None), base)
            levels.append((1 if before else 2 * base) if before == after else base)
            if text[at] in "([{":
                opened.append(levels[-1])
            elif text[at] in ")]}" and opened:
                levels[-1] = opened.pop()  # a pair of brackets reads one way
    return levels


def _is_number(kinds: list[str], at: int) -> bool:
    """Whether a character is a digit, or a separator between two."""
    if kinds[at] in _DIGIT:
        return True
    inside = kinds[at] in _SEPARATOR and 0 < at < len(kinds) - 1
    return inside and kinds[at - 1] in _DIGIT and kinds[at + 1] in _DIGIT
