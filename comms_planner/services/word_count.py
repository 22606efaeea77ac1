"""How many words a text has, in any language: for the roof of a message house."""

from __future__ import annotations

import math
import re
import unicodedata

CHARACTERS_PER_WORD = 1.8
"""A Chinese text has about 1.8 characters for each word of its English: 27 make 15 words."""

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3040-\u30ff]")
_NUMBER = re.compile(r"\d[\d.,\u00a0\u202f]*\d|\d")


def words_in(text: str) -> int:
    """Words: Chinese by its characters, other scripts by their spaces; marks do not count.

    A number is one word however it is grouped.
    """
    han = len(_HAN.findall(text))
    rest = _NUMBER.sub("0", _HAN.sub(" ", text))
    spaced = sum(any(_counts(c) for c in word) for word in rest.split())
    return spaced + math.ceil(han / CHARACTERS_PER_WORD)


def _counts(character: str) -> bool:
    return unicodedata.category(character)[0] in "LN"
