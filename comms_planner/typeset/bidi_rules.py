"""The rules of UAX #9 that look at one run of text: weak, bracketed, neutral, implicit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from unicodedata import normalize

ISOLATES = ("LRI", "RLI", "FSI")
REMOVED = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "BN"})
_NEUTRAL = frozenset({"B", "S", "WS", "ON", *ISOLATES, "PDI"})
_STRONG = {"L": "L", "R": "R", "EN": "R", "AN": "R"}
"""What counts as strong around neutrals and inside brackets; numbers count as R."""
_MOST_BRACKETS = 63

_BRACKETS = (
    "()[]{}\u0f3a\u0f3b\u0f3c\u0f3d\u169b\u169c\u2045\u2046\u207d\u207e"
    "\u208d\u208e\u2308\u2309\u230a\u230b\u2329\u232a\u2768\u2769\u276a\u276b\u276c\u276d\u276e\u276f"
    "\u2770\u2771\u2772\u2773\u2774\u2775\u27c5\u27c6\u27e6\u27e7\u27e8\u27e9\u27ea\u27eb\u27ec\u27ed"
    "\u27ee\u27ef\u2983\u2984\u2985\u2986\u2987\u2988\u2989\u298a\u298b\u298c\u298d\u2990\u298f\u298e"
    "\u2991\u2992\u2993\u2994\u2995\u2996\u2997\u2998\u29d8\u29d9\u29da\u29db\u29fc\u29fd\u2e22\u2e23"
    "\u2e24\u2e25\u2e26\u2e27\u2e28\u2e29\u2e55\u2e56\u2e57\u2e58\u2e59\u2e5a\u2e5b\u2e5c\u3008\u3009"
    "\u300a\u300b\u300c\u300d\u300e\u300f\u3010\u3011\u3014\u3015\u3016\u3017\u3018\u3019\u301a\u301b"
    "\ufe59\ufe5a\ufe5b\ufe5c\ufe5d\ufe5e\uff08\uff09\uff3b\uff3d\uff5b\uff5d\uff5f\uff60\uff62\uff63"
)
_CLOSING_OF = {
    opening: normalize("NFC", closing)
    for opening, closing in zip(_BRACKETS[::2], _BRACKETS[1::2], strict=True)
}
_CLOSING = {closing: normalize("NFC", closing) for closing in _BRACKETS[1::2]}


@dataclass(frozen=True, slots=True)
class RunSequence:
    """Places that are resolved together, their level, and the directions at both ends."""

    places: tuple[int, ...]
    level: int
    before: str
    after: str


def resolve_sequence(
    text: str,
    sequence: RunSequence,
    original: Sequence[str],
    classes: Sequence[str],
    levels: list[int],
) -> None:
    """Resolve one sequence and write its final levels into `levels`."""
    kinds = [classes[at] for at in sequence.places]
    _weak(kinds, sequence.before)
    _bracketed(text, sequence, original, kinds)
    _neutral(kinds, sequence)
    odd = sequence.level % 2
    for at, kind in zip(sequence.places, kinds, strict=True):
        if kind == "R":
            levels[at] = sequence.level + 1 - odd
        elif kind != "L":
            levels[at] = sequence.level + 2 - odd
        else:
            levels[at] = sequence.level + odd


def _weak(kinds: list[str], before: str) -> None:
    """Rules W1 to W7: marks, numbers and what separates them."""
    last = strong = before
    for at, kind in enumerate(kinds):
        if kind == "NSM":
            kind = kinds[at] = "ON" if last in ISOLATES or last == "PDI" else last
        last = kind
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":
            kinds[at] = "AN"
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]
    for at in range(1, len(kinds) - 1):
        left, right = kinds[at - 1], kinds[at + 1]
        single = kinds[at] == "CS" or (kinds[at] == "ES" and left == "EN")
        if single and left == right and left in ("EN", "AN"):
            kinds[at] = left
    _terminators(kinds)
    strong = before
    for at, kind in enumerate(kinds):
        if kind in ("ES", "ET", "CS"):
            kinds[at] = "ON"
        elif kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[at] = "L"


def _terminators(kinds: list[str]) -> None:
    """Rule W5: signs beside a number, such as %, belong to it."""
    at = 0
    while at < len(kinds):
        end = at
        while end < len(kinds) and kinds[end] == "ET":
            end += 1
        beside = kinds[at - 1 : at] + kinds[end : end + 1] if end > at else []
        if "EN" in beside:
            kinds[at:end] = ["EN"] * (end - at)
        at = max(end, at + 1)


def _bracketed(text: str, sequence: RunSequence, original: Sequence[str], kinds: list[str]) -> None:
    """Rule N0: both brackets of a pair go the way of what they hold."""
    places = sequence.places
    own = "R" if sequence.level % 2 else "L"
    for opening, closing in _pairs(text, places, kinds):
        inside = {_STRONG.get(kind) for kind in kinds[opening + 1 : closing]}
        if own in inside:
            side = own
        elif inside - {None}:
            strong = (_STRONG[kind] for kind in reversed(kinds[:opening]) if kind in _STRONG)
            side = own if next(strong, sequence.before) == own else ("L" if own == "R" else "R")
        else:
            continue
        for at in (opening, closing):
            kinds[at] = side
            following = at + 1
            while following < len(kinds) and original[places[following]] == "NSM":
                kinds[following] = side
                following += 1


def _pairs(text: str, places: Sequence[int], kinds: Sequence[str]) -> list[tuple[int, int]]:
    """Matching brackets of a sequence in the order of their opening ones (rule BD16)."""
    found: list[tuple[int, int]] = []
    opened: list[tuple[str, int]] = []
    for at, kind in enumerate(kinds):
        if kind != "ON":
            continue
        char = text[places[at]]
        if char in _CLOSING_OF:
            if len(opened) == _MOST_BRACKETS:
                return []
            opened.append((_CLOSING_OF[char], at))
        elif char in _CLOSING:
            wanted = _CLOSING[char]
            for depth in range(len(opened) - 1, -1, -1):
                if opened[depth][0] == wanted:
                    found.append((opened[depth][1], at))
                    del opened[depth:]
                    break
    return sorted(found)


def _neutral(kinds: list[str], sequence: RunSequence) -> None:
    """Rules N1 and N2: neutrals go with their neighbours where these agree."""
    own = "R" if sequence.level % 2 else "L"
    at = 0
    while at < len(kinds):
        end = at
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        if end > at:
            left = _STRONG[kinds[at - 1]] if at else sequence.before
            right = _STRONG[kinds[end]] if end < len(kinds) else sequence.after
            kinds[at:end] = [left if left == right else own] * (end - at)
        at = max(end, at + 1)
