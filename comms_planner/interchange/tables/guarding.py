"""Text on its way out: no formula, no cell too long, nothing a workbook cannot hold."""

from __future__ import annotations

import re

from comms_planner.errors import Invalid
from comms_planner.text import QT_TRANSLATE_NOOP

LONGEST = 32_767
"""Characters of a cell that a workbook keeps; a longer text would be cut without a word."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_NEVER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
TOO_LONG = QT_TRANSLATE_NOOP(
    "Errors",
    "“{title}” has a text of more than {most} characters, which no cell can hold. Shorten it, or"
    " export JSON.",
)


def guarded(text: str) -> str:
    """A text that no spreadsheet takes for a formula; our own import takes the sign off again."""
    clean = _NEVER.sub("", text)
    return f"'{clean}" if len(clean) > 1 and clean.startswith(_FORMULA) else clean


def fitting(text: str, title: str) -> str:
    """A guarded text, refused where a cell would cut it."""
    safe = guarded(text)
    if len(safe) > LONGEST:
        raise Invalid("text", TOO_LONG, title=title[:60], most=LONGEST)
    return safe
