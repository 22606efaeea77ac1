"""Which way each letter of a paragraph runs, by Unicode's bidirectional algorithm (UAX #9).

Even levels run from left to right, odd ones from right to left. Levels are found for whole
paragraphs, with explicit embeddings and isolates; lines are put in visual order afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from unicodedata import bidirectional

from comms_planner.typeset.bidi_rules import (
    ISOLATES,
    REMOVED,
    RunSequence,
    resolve_sequence,
)

_DEEPEST = 125
_EMBEDDINGS = ("LRE", "RLE", "LRO", "RLO")
_TRAILING = frozenset({"WS", *ISOLATES, "PDI", *REMOVED})

_TURNS = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_LETTERS = "\u0620-\u064a\u0671-\u06d3\u061b\u061f"
_MARKS = "\u064b-\u0655"
_JOINERS = ".,:/+#$%\u00a0\u202f\u060c\u066a-"
_OTHERS = " !\"&'()*;<=>?@[\\]^_`{|}~«»–—“”‘’…·"
_SIMPLE = re.compile(
    f"(?:[{_LETTERS}{_MARKS}{re.escape(_JOINERS)}{re.escape(_OTHERS)}]"
    f"|(?<![{re.escape(_JOINERS)}0-9])[0-9]+(?![{_MARKS}{re.escape(_JOINERS)}0-9]))*"
)
"""Arabic with marks and with figures that nothing is joined to: as most of a page is."""
CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Characters that steer direction and have no picture of their own."""


def may_turn(text: str) -> bool:
    """Whether any of the text can run from right to left; a quick look, not a verdict."""
    return not text.isascii() and _TURNS.search(text) is not None


def base_level(text: str) -> int:
    """0 or 1 by the first strong letter, isolated passages aside; 0 where there is none."""
    return _first_strong([bidirectional(char) or "L" for char in text], 0, len(text))


def levels(text: str, base: int) -> list[int]:
    """The level of each character of one paragraph whose base level is 0 or 1."""
    if base == 1 and _SIMPLE.fullmatch(text):  # no rule finds anything else
        return [2 if "0" <= char <= "9" else 1 for char in text]
    original = [bidirectional(char) or "L" for char in text]
    explicit = _Explicit(original, _matching(original), base)
    explicit.run()
    found = explicit.levels
    for sequence in _sequences(explicit, base):
        resolve_sequence(text, sequence, original, explicit.classes, found)
    _settle(original, found, base)
    return found


def visual_order(found: Sequence[int]) -> list[int]:
    """The places of a line's items from left to right, given their levels (rule L2)."""
    order = list(range(len(found)))
    if len(set(found)) == 1:
        return order[::-1] if found[0] % 2 else order
    lowest_odd = min((level for level in found if level % 2), default=None)
    if lowest_odd is None:
        return order
    for level in range(max(found), lowest_odd - 1, -1):
        at = 0
        while at < len(order):
            start = at
            while at < len(order) and found[order[at]] >= level:
                at += 1
            order[start:at] = reversed(order[start:at])
            at += 1
    return order


def _first_strong(classes: Sequence[str], start: int, end: int) -> int:
    """Rules P2 and P3 on a stretch of the paragraph, up to an unmatched PDI."""
    depth = 0
    for at in range(start, end):
        one = classes[at]
        if one in ISOLATES:
            depth += 1
        elif one == "PDI":
            depth = max(0, depth - 1)
        elif not depth and one in ("L", "R", "AL"):
            return int(one != "L")
    return 0


def _matching(classes: Sequence[str]) -> dict[int, int]:
    """Isolate initiators and their PDIs, both ways (rule BD9)."""
    pairs: dict[int, int] = {}
    opened: list[int] = []
    for at, one in enumerate(classes):
        if one in ISOLATES:
            opened.append(at)
        elif one == "PDI" and opened:
            start = opened.pop()
            pairs[start], pairs[at] = at, start
    return pairs


@dataclass(frozen=True, slots=True)
class _Status:
    """An entry of the directional status stack."""

    level: int
    override: str = ""
    isolate: bool = False


@dataclass(slots=True)
class _Explicit:
    """Rules X1 to X8: embeddings, overrides and isolates."""

    original: Sequence[str]
    pairs: dict[int, int]
    base: int
    classes: list[str] = field(init=False)
    levels: list[int] = field(init=False)
    _stack: list[_Status] = field(init=False)
    _lost_isolates: int = 0
    _lost_embeddings: int = 0
    _isolates: int = 0

    def __post_init__(self) -> None:
        self.classes = list(self.original)
        self.levels = [self.base] * len(self.original)
        self._stack = [_Status(self.base)]

    def run(self) -> None:
        """Give every character its explicit level, and its overriding class."""
        for at, one in enumerate(self.original):
            if one in _EMBEDDINGS:
                self.levels[at] = self._stack[-1].level
                self._embed(one)
            elif one in ISOLATES:
                self._place(at)
                self._isolate(at, one)
            elif one == "PDI":
                self._end_isolate()
                self._place(at)
            elif one == "PDF":
                self._end_embedding()
                self.levels[at] = self._stack[-1].level
            elif one == "BN":
                self.levels[at] = self._stack[-1].level
            elif one != "B":
                self._place(at)

    def _place(self, at: int) -> None:
        top = self._stack[-1]
        self.levels[at] = top.level
        if top.override:
            self.classes[at] = top.override

    def _next(self, right_to_left: bool) -> int:
        level = self._stack[-1].level
        return (level + 1) | 1 if right_to_left else (level + 2) & ~1

    def _embed(self, one: str) -> None:
        level = self._next(one[0] == "R")
        if level <= _DEEPEST and not self._lost_isolates and not self._lost_embeddings:
            self._stack.append(_Status(level, one[0] if one[2] == "O" else ""))
        elif not self._lost_isolates:
            self._lost_embeddings += 1

    def _isolate(self, at: int, one: str) -> None:
        inside = self.pairs.get(at, len(self.original))
        turns = one == "RLI" or (one == "FSI" and _first_strong(self.original, at + 1, inside) == 1)
        level = self._next(turns)
        if level <= _DEEPEST and not self._lost_isolates and not self._lost_embeddings:
            self._isolates += 1
            self._stack.append(_Status(level, isolate=True))
        else:
            self._lost_isolates += 1

    def _end_isolate(self) -> None:
        if self._lost_isolates:
            self._lost_isolates -= 1
        elif self._isolates:
            self._lost_embeddings = 0
            while not self._stack[-1].isolate:
                self._stack.pop()
            self._stack.pop()
            self._isolates -= 1

    def _end_embedding(self) -> None:
        if self._lost_isolates:
            return
        if self._lost_embeddings:
            self._lost_embeddings -= 1
        elif not self._stack[-1].isolate and len(self._stack) > 1:
            self._stack.pop()


def _sequences(explicit: _Explicit, base: int) -> list[RunSequence]:
    """The isolating run sequences with the directions at their ends (rules BD13 and X10)."""
    original, pairs, found = explicit.original, explicit.pairs, explicit.levels
    kept = [at for at, one in enumerate(original) if one not in REMOVED]
    runs: list[list[int]] = []
    for at in kept:
        if runs and found[runs[-1][-1]] == found[at]:
            runs[-1].append(at)
        else:
            runs.append([at])
    by_start = {run[0]: run for run in runs}
    rank = {at: number for number, at in enumerate(kept)}
    chains: list[list[int]] = []
    for run in runs:
        if original[run[0]] == "PDI" and run[0] in pairs:
            continue  # goes on a sequence that an isolate interrupted
        chain = list(run)
        while original[chain[-1]] in ISOLATES and pairs.get(chain[-1]) in by_start:
            chain += by_start[pairs[chain[-1]]]
        chains.append(chain)
    before = [base, *(found[at] for at in kept)]
    after = [*(found[at] for at in kept[1:]), base]
    sequences = []
    for chain in chains:
        level, last = found[chain[0]], chain[-1]
        open_end = original[last] in ISOLATES and last not in pairs
        following = base if open_end else after[rank[last]]
        sequences.append(
            RunSequence(
                tuple(chain), level, _side(max(level, before[rank[chain[0]]])),
                _side(max(level, following)),
            )
        )  # fmt: skip
    return sequences


def _side(level: int) -> str:
    return "R" if level % 2 else "L"


def _settle(original: Sequence[str], found: list[int], base: int) -> None:
    """Removed characters follow what stands before; separators and line ends the base (L1)."""
    before = base
    for at, one in enumerate(original):
        if one in REMOVED:
            found[at] = before
        before = found[at]
    reset = True
    for at in range(len(original) - 1, -1, -1):
        one = original[at]
        if one in ("B", "S"):
            found[at], reset = base, True
        elif one not in _TRAILING:
            reset = False
        elif reset:
            found[at] = base
