"""How each entry of the calendar looks, decided by what it means."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from comms_planner.design import Tokens, mix
from comms_planner.services.month import Entry

PILLAR_ICONS = {
    "think": "lightbulb",
    "act": "hammer",
    "share": "share-2",
    "partner": "handshake",
}
NORMAL, STRONG, STRUCK = "normal", "strong", "struck"
OPEN_WORK = ("planned", "in progress")


DOT, RING, SPECK = "dot", "ring", "speck"
"""Painted in the place of an icon, for days that are not ours; smaller with the tier."""


@dataclass(frozen=True, slots=True)
class Look:
    """Colours and marks of a bar; an empty colour is not drawn."""

    ground: str
    bar: str
    text: str
    weight: str = NORMAL
    edge: str = ""
    """The colour of a dashed outline: a date that is not firm."""
    icon: str = ""
    icon_colour: str = ""
    mark: str = ""
    """The icon at the far end: done, or overdue."""
    mark_colour: str = ""


def is_overdue(entry: Entry, today: dt.date) -> bool:
    """Whether an action's last day is over and its work is not."""
    return entry.kind == "action" and entry.status in OPEN_WORK and entry.last < today


def look_of(entry: Entry, tokens: Tokens, today: dt.date) -> Look:
    """How an entry is drawn."""
    if entry.status in ("cancelled", "postponed"):
        grey = tokens.neutral
        return Look(grey.tint, grey.solid, grey.text, STRUCK)
    if entry.kind == "edition":
        return _edition(entry, tokens)
    if entry.kind == "observance":
        return _observance(entry, tokens)
    if entry.kind == "season":
        hue = tokens.neutral
        return Look(hue.tint, hue.solid, hue.text)
    return _action(entry, tokens, is_overdue(entry, today))


def _edition(entry: Entry, tokens: Tokens) -> Look:
    firm = entry.status in ("confirmed", "held") and entry.is_dated
    own = entry.tier == 1
    if not firm:
        icon = "megaphone" if own else "globe"
        ground = mix(tokens.selection, tokens.surface, 0.6)
        return Look(
            ground, "", tokens.on_selection, edge=tokens.accent, icon=icon,
            icon_colour=tokens.on_selection,
        )  # fmt: skip
    if own:
        return Look(
            tokens.accent, "", tokens.on_accent, STRONG, icon="megaphone",
            icon_colour=tokens.on_accent,
        )  # fmt: skip
    return Look(
        tokens.selection, tokens.accent, tokens.on_selection, icon="globe",
        icon_colour=tokens.on_selection,
    )  # fmt: skip


def _observance(entry: Entry, tokens: Tokens) -> Look:
    if entry.tier == 1:
        return Look("", "", tokens.text, STRONG, icon=DOT, icon_colour=tokens.accent)
    if entry.tier == 2:
        return Look("", "", tokens.text, icon=RING, icon_colour=tokens.muted)
    return Look("", "", tokens.muted, icon=SPECK, icon_colour=tokens.line_strong)


def _action(entry: Entry, tokens: Tokens, overdue: bool) -> Look:
    hue = tokens.pillar(entry.pillar)
    icon = PILLAR_ICONS.get(entry.pillar, "circle-check")
    if entry.status == "done":
        faint = mix(hue.tint, tokens.surface, 0.55)
        return Look(
            faint, mix(hue.solid, tokens.surface, 0.45), tokens.muted, STRUCK, icon=icon,
            icon_colour=tokens.muted, mark="check", mark_colour=tokens.success.text,
        )  # fmt: skip
    edge = "" if entry.precision == "day" else hue.solid
    if overdue:
        return Look(
            hue.tint, hue.solid, tokens.text, edge=edge, icon=icon, icon_colour=hue.text,
            mark="circle-alert", mark_colour=tokens.danger.solid,
        )  # fmt: skip
    return Look(hue.tint, hue.solid, tokens.text, edge=edge, icon=icon, icon_colour=hue.text)
