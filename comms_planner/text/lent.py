"""How paper marks a text that the other language lends to the reader's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from comms_planner.bilingual import Bilingual

_ISOLATE, _ISOLATED = "\u2068", "\u2069"
"""Around words of another script, so that they keep their order between Arabic ones."""
_STANDS_IN_ENGLISH, _STANDS_IN_CHINESE = "\u2009ᵉⁿ", "\u2009ᶻʰ"
_MARKED = re.compile(f"(.*?)((?:{_STANDS_IN_ENGLISH}|{_STANDS_IN_CHINESE}){_ISOLATED}?)", re.DOTALL)
_WITH_TAIL = re.compile(r"(.*\D)( \d{4}| \(observed\))")


def with_mark(said: str, text: Bilingual, *, isolated: bool) -> str:
    """One side of a text, and after it a small ᵉⁿ or ᶻʰ for the language it stands in."""
    said += _STANDS_IN_ENGLISH if said == text.en else _STANDS_IN_CHINESE
    return f"{_ISOLATE}{said}{_ISOLATED}" if isolated else said


def before_mark(text: str) -> tuple[str, str]:
    """A text, and the mark that says which language it stands in, if there is one."""
    found = _MARKED.fullmatch(text)
    return (found[1], found[2]) if found else (text, "")


def lender_of(text: str) -> str:
    """The language that a marked text stands in; nothing for one without a mark."""
    mark = before_mark(text)[1].rstrip(_ISOLATED)
    return {_STANDS_IN_ENGLISH: "en", _STANDS_IN_CHINESE: "zh"}.get(mark, "")


def without_tail(english: str) -> tuple[str, str]:
    """A name, and the year or the word for a day off in lieu that may follow it."""
    found = _WITH_TAIL.fullmatch(english)
    return (found[1], found[2].strip()) if found else (english, "")
