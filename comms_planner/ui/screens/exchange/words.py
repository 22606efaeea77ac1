"""What the import page says of entries, in the reader's language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from comms_planner.errors import PlannerError
from comms_planner.interchange.ics_changes import Said
from comms_planner.services import zone_names
from comms_planner.services.schedule import rule_words
from comms_planner.text import QT_TRANSLATE_NOOP, Texts
from comms_planner.ui.errors import sentence
from comms_planner.ui.faces import Chip

LEFT_OUT = "left out"
REFUSED = "refused"
STATES: Mapping[str, tuple[str, str]] = {
    "new": (QT_TRANSLATE_NOOP("ExchangeWords", "New"), "success"),
    "changed": (QT_TRANSLATE_NOOP("ExchangeWords", "Changed there"), "info"),
    "known": (QT_TRANSLATE_NOOP("ExchangeWords", "In the plan"), "neutral"),
    "ours": (QT_TRANSLATE_NOOP("ExchangeWords", "From this plan"), "neutral"),
    "nothing to remove": (QT_TRANSLATE_NOOP("ExchangeWords", "Nothing to remove"), "neutral"),
    LEFT_OUT: (QT_TRANSLATE_NOOP("ExchangeWords", "Left out"), "warning"),
    REFUSED: (QT_TRANSLATE_NOOP("ExchangeWords", "Cannot be imported"), "danger"),
}
"""Word and hue of what would become of an entry."""
AGAIN = QT_TRANSLATE_NOOP("ExchangeWords", "{rule}.")
AN_ACTION = QT_TRANSLATE_NOOP("ExchangeWords", "An action")
AN_EDITION = QT_TRANSLATE_NOOP("ExchangeWords", "An edition of {name}")
A_DAY_OFF = QT_TRANSLATE_NOOP("ExchangeWords", "A day off in {name}")
BECOMES = {"action": AN_ACTION, "edition": AN_EDITION, "holiday": A_DAY_OFF}


def translated(source: str) -> str:
    """A marked text of this screen in the reader's language."""
    return QCoreApplication.translate("ExchangeWords", source)


def state_chip(state: str) -> Chip:
    """A state as a chip."""
    word, hue = STATES[state]
    return Chip(translated(word), hue)


def becomes(kind: str, name: str) -> str:
    """What an entry would be."""
    return translated(BECOMES[kind]).format(name=name)


def told(texts: Texts, said: Said) -> str:
    """A sentence about an entry."""
    return sentence(texts, PlannerError(said.text, **said.values))


def when(texts: Texts, entry: Mapping[str, Any]) -> str:
    """The days and the time of an entry, on the clock of the place that it names."""
    first, last = (dt.date.fromisoformat(entry[n]) if entry[n] else None for n in ("first", "last"))
    said = texts.span(first, last)
    start, end = entry["start_time"], entry["end_time"]
    if first is None or start is None:
        return said
    clock = f"{start // 60}:{start % 60:02}" + (f"–{end // 60}:{end % 60:02}" if end else "")
    place = texts.say(zone_names.of_zone(entry["zone"])) if entry["zone"] else ""
    return " · ".join(filter(None, (f"{said} {clock}", place)))


def again(texts: Texts, entry: Mapping[str, Any]) -> str:
    """How an entry comes again; nothing if it does not."""
    if not entry.get("rrule") or not entry["first"]:
        return ""
    rule = rule_words.in_words(entry["rrule"], dt.date.fromisoformat(entry["first"]), texts)
    return translated(AGAIN).format(rule=rule)
