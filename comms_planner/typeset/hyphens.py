"""Where words may be divided, by the patterns of their language."""

from __future__ import annotations

import re
from functools import lru_cache

import pyphen

from comms_planner.typeset.recipes import recipe_of

_WORD = re.compile(r"^(\W*)([^\W\d_]+)\W*$")
_SHORTEST, _LONGEST = 7, 60
_LEFT, _RIGHT = 2, 3


@lru_cache(maxsize=4096)
def places(word: str, language: str) -> tuple[int, ...]:
    """After how many letters a word may be divided; none for names in capitals and numbers."""
    if not _SHORTEST <= len(word) <= _LONGEST:
        return ()
    patterns = _patterns(recipe_of(language).hyphens)
    found = _WORD.match(word)
    if patterns is None or found is None:
        return ()
    before, letters = found.groups()
    if len(letters) < _SHORTEST or letters[1:] != letters[1:].lower():
        return ()
    return tuple(len(before) + at for at in patterns.positions(letters))


@lru_cache(maxsize=8)
def _patterns(name: str) -> pyphen.Pyphen | None:
    return pyphen.Pyphen(lang=name, left=_LEFT, right=_RIGHT) if name else None
