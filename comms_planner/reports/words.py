"""What a pack says about where an English wording comes from."""

from __future__ import annotations

from comms_planner.text import QT_TRANSLATE_NOOP, Texts

WORDINGS = {
    "translated": QT_TRANSLATE_NOOP(
        "Wording", "our translation, the English original was not found"
    ),
    "official-confirmed": QT_TRANSLATE_NOOP("Wording", "official wording, confirmed"),
    "official-recalled": QT_TRANSLATE_NOOP("Wording", "official wording, not re-verified"),
    "name": QT_TRANSLATE_NOOP("Wording", "established name"),
}


def wording(texts: Texts, basis: str) -> str:
    """Where the English beside a Chinese text comes from."""
    return texts.translate("Wording", WORDINGS[basis]) if basis in WORDINGS else basis
