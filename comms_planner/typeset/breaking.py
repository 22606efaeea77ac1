"""Where lines of text may end: Latin words stay whole, Chinese punctuation keeps its place.

Kinsoku: no line begins with a closing mark or ends with an opening one. It holds because
such places are simply no break opportunities, so there is nothing to repair afterwards.
"""

from __future__ import annotations

import re

OPENING = "([{“‘（《〈「『【〔〖［｛«¿¡$£¥￥#〝"
"""Marks that never end a line."""
CLOSING = (
    ")]}”’,.;:!?%°…—–·、。，．；：！？％）》〉」』】〕〗］｝»～〜ー々〻+/-‰℃〞"
    "ァィゥェォッャュョぁぃぅぇぉっゃゅょ"
)
"""Marks that never begin a line."""
_NEVER = "\u00a0\u202f\u2060\ufeff\u2011"
_COMBINING = "\u0300-\u036f\u064b-\u065f\u0670\u200d\u3099\u309a\ufe00-\ufe0f\U0001f3fb-\U0001f3ff"
_WIDE = "\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\U0001f000-\U0003ffff"
_SPACE = " \u3000\u200b"

_HAS_WIDE = re.compile(f"[{_WIDE}\u200b]")
_WORDS = re.compile("[^ ]+ *| +")
_HYPHENS = re.compile(r"(?<=[^\W\d_A-Z][-/–—])(?=[^\W\d_A-Z])")
_O, _C = re.escape(OPENING), re.escape(CLOSING)
_AFTER_OPENING = "".join(f"(?<![{_O}][{_SPACE}]{{{count}}})" for count in range(4))
"""Not where an opening mark stands before, with a few blanks after it or none."""
_NO_DATE = r"(?!(?<=\d)[年月日]|(?<=[年月])\d)"
"""Not within a date such as 2026年10月4日."""
_BREAKS = re.compile(
    # after blanks
    f"(?<=[{_SPACE}]){_AFTER_OPENING}(?![{_SPACE}{_C}{_NEVER}])"
    # on either side of a wide letter
    f"|{_NO_DATE}(?:(?<=[{_WIDE}])|(?=[{_WIDE}])){_AFTER_OPENING}(?<![{_NEVER}])"
    f"(?![{_SPACE}{_C}{_NEVER}{_COMBINING}])"
    # after a hyphen between letters
    "|" + _HYPHENS.pattern
)
_URL_MARKS = frozenset("/-_.?&=,;:")
_CLUSTER = re.compile(f"[{_COMBINING}]")


def words_of(text: str) -> list[str]:
    """The text in pieces that lines keep whole, each with the blanks after it."""
    if not text.isascii() and _HAS_WIDE.search(text):
        return [word for word in _BREAKS.split(text) if word]
    words = _WORDS.findall(text)
    if "-" in text or "/" in text or "–" in text or "—" in text:
        return [part for word in words for part in _HYPHENS.split(word)]
    return words


def forced_break(text: str, most: int) -> int:
    """How many of the first `most` letters of a word too wide for a line stay on it.

    What holds words together gives way first, then an address is torn after a mark; a letter
    keeps its accents.
    """
    held = max(text.rfind(char, 0, most) for char in _NEVER)
    if held > 0:
        return held + 1
    for at in range(most, max(most // 2, 0), -1):
        if text[at - 1] in _URL_MARKS:
            return at
    while most > 1 and most < len(text) and _CLUSTER.match(text[most]):
        most -= 1
    return max(most, 1)
