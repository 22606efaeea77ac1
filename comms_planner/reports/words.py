"""What a pack says about where an English wording comes from."""

from __future__ import annotations

import re

from comms_planner.text import LANGUAGES, QT_TRANSLATE_NOOP, Texts
from comms_planner.text.lent import before_mark

WORDINGS = {
    "translated": QT_TRANSLATE_NOOP("Wording", "our translation"),
    "official-confirmed": QT_TRANSLATE_NOOP("Wording", "official wording, confirmed"),
    "official-recalled": QT_TRANSLATE_NOOP("Wording", "official wording, not re-verified"),
    "name": QT_TRANSLATE_NOOP("Wording", "established name"),
}


def wording(texts: Texts, basis: str) -> str:
    """Where the words beside a Chinese text come from; in four languages they are always ours."""
    if texts.language not in LANGUAGES and basis != "name":
        basis = "translated"
    return texts.translate("Wording", WORDINGS[basis]) if basis in WORDINGS else basis


def sentence(text: str) -> str:
    """A clause cut out of the document's text, as a sentence of its own."""
    text, mark = before_mark(text)
    text = text[:1].upper() + text[1:]
    if text and text[-1] not in ".。！？!?؟":
        text += "。" if re.search(r"[\u4e00-\u9fff）》」]$", text) else "."
    return text + mark
