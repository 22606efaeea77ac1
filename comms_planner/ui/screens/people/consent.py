"""How a list shows whether somebody has agreed, and since when."""

from __future__ import annotations

import datetime as dt

from comms_planner.services import vocabulary
from comms_planner.text import Texts
from comms_planner.ui.faces import Chip, Face

HUES = {
    "not asked": "neutral", "asked": "info", "given": "success", "given with limits": "success",
    "refused": "danger", "withdrawn": "danger",
}  # fmt: skip


def consent_face(texts: Texts, consent: str, since: dt.date | None) -> Face:
    """The word for it in its hue, and below it the day it was said."""
    chip = Chip(vocabulary.label(texts, "consent", consent), HUES[consent])
    return Face(((texts.day(since), "small"),) if since else (), (chip,))
