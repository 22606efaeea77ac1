"""How each entry of the calendar looks, decided by what it means."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from comms_planner.design import Tokens, mix
from comms_planner.services.month import Entry

PILLAR_ICONS = {
    "think": "lightbulb",
    "act": "hammer",
    "share": "share-2",
    "partner": "handshake",
}
NORMAL, STRONG, STRUCK = "normal", "strong", "struck"
OPEN_WORK = ("planned", "in progress", "rescheduled")
DATE_MARKS = {
    "moved": "arrow-right",
    "rescheduled": "calendar-plus",
    "postponed": "pause",
    "cancelled": "ban",
}
"""What became of one of a series, or of an event."""
BASIS_MARKS = {
    "document": "file-text",
    "document-literal": "file-text",
    "outside-confirmed": "external-link",
    "outside-recalled": "circle-dashed",
    "projected": "trending-up",
}
CLASH = "triangle-alert"
MOST_MARKS = 3

DOT, RING, SPECK = "dot", "ring", "speck"
"""Painted in the place of an icon, for days that are not ours; smaller with the tier."""


class Look(NamedTuple):
    """Colours and marks of a bar; an empty colour is not drawn."""

    ground: str
    bar: str
    text: str
    weight: str = NORMAL
    edge: str = ""
    """The colour of a dashed outline: a date that is not firm."""
    icon: str = ""
    icon_colour: str = ""
    marks: tuple[tuple[str, str], ...] = ()
    """The icons at the far end with their colours, what matters most first."""

    @property
    def mark(self) -> str:
        """The icon at the very end, if there is one."""
        return self.marks[0][0] if self.marks else ""


def is_overdue(entry: Entry, today: dt.date) -> bool:
    """Whether an action's last day is over and its work is not; one of a series comes again."""
    is_open = entry.kind == "action" and entry.status in OPEN_WORK and not entry.series
    return is_open and entry.last < today


def look_key(entry: Entry, today: dt.date, clash: str = "") -> tuple[object, ...]:
    """What a look depends on: entries with the same key look the same."""
    return (
        entry.kind, entry.status, entry.pillar, entry.tier, entry.precision, entry.exception,
        entry.basis, entry.rule_day is None, entry.last < today, clash,
    )  # fmt: skip


def look_of(entry: Entry, tokens: Tokens, today: dt.date, clash: str = "") -> Look:
    """How an entry is drawn; `clash` is how bad a thing is that stands in its way."""
    look = _plain(entry, tokens, today)
    marks = (*_clash(clash, tokens), *look.marks, *_series(entry, tokens), *_basis(entry, look))
    return look._replace(marks=marks[:MOST_MARKS])


class Looks:
    """How entries are drawn, worked out once for all that look the same."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._known: dict[tuple[object, ...], Look] = {}

    def of(self, entry: Entry, today: dt.date, clash: str = "") -> Look:
        """How an entry is drawn, as `look_of` says it."""
        key = look_key(entry, today, clash)
        look = self._known.get(key)
        if look is None:
            look = self._known[key] = look_of(entry, self._tokens, today, clash)
        return look


def _clash(clash: str, tokens: Tokens) -> tuple[tuple[str, str], ...]:
    hue = {"high": tokens.danger, "medium": tokens.warning}.get(clash, tokens.neutral)
    return ((CLASH, hue.solid),) if clash else ()


def _series(entry: Entry, tokens: Tokens) -> tuple[tuple[str, str], ...]:
    """Whether an entry comes again, or what became of it."""
    if entry.exception or entry.status in DATE_MARKS:
        name = entry.exception or entry.status
        hue = tokens.danger if name == "cancelled" else tokens.warning
        return ((DATE_MARKS[name], tokens.muted if name == "moved" else hue.text),)
    if entry.kind == "action" and entry.rule_day:
        return (("refresh-cw", tokens.muted),)
    return ()


def _basis(entry: Entry, look: Look) -> tuple[tuple[str, str], ...]:
    """Who says the date of an event or a season."""
    mark = BASIS_MARKS.get(entry.basis, "") if entry.kind in ("edition", "season") else ""
    return ((mark, look.icon_colour or look.text),) if mark else ()


def _plain(entry: Entry, tokens: Tokens, today: dt.date) -> Look:
    """The look by kind and status alone."""
    grey = tokens.neutral
    if entry.status == "cancelled":
        return Look(grey.tint, grey.solid, grey.text, STRUCK)
    if entry.status == "postponed":
        return Look(grey.tint, "", grey.text, edge=grey.solid)
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
            icon_colour=tokens.muted, marks=(("check", tokens.success.text),),
        )  # fmt: skip
    edge = "" if entry.precision == "day" else hue.solid
    if overdue:
        return Look(
            hue.tint, hue.solid, tokens.text, edge=edge, icon=icon, icon_colour=hue.text,
            marks=(("circle-alert", tokens.danger.solid),),
        )  # fmt: skip
    return Look(hue.tint, hue.solid, tokens.text, edge=edge, icon=icon, icon_colour=hue.text)
