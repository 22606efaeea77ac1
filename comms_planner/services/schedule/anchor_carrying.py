"""Dates as expressions carried over to the next cycle: the same words a year or two later."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy.orm import Session

from comms_planner.models import Action
from comms_planner.models.words import AnchorEnd
from comms_planner.services.schedule import anchor_writing
from comms_planner.services.schedule.anchor_places import Places
from comms_planner.services.schedule.anchors import Anchor, AnchorKind
from comms_planner.services.schedule.moves import today_if

Stand = Mapping[tuple[AnchorKind, str], Anchor]
"""What stands for what in the next cycle: the new edition for the old, the new campaign."""


def carry(session: Session, copies: Mapping[int, Action], stand: Stand, years: int | None) -> None:
    """Let copies hang on what follows what the old work hung on, so many years later.

    A copy keeps only its shifted days where the next one is not known.
    """
    hung = [copy for copy in copies.values() if copy.anchor]
    if not hung:
        return
    places = Places(session, today_if(None))
    for copy in hung:
        copy.anchor = _next(places, copy.anchor or "", stand, years)


def _next(places: Places, text: str, stand: Stand, years: int | None) -> str | None:
    expression = places.kept_expression(text)
    if expression is None:
        return None
    old = expression.anchor
    new = stand.get((old.kind, old.key))
    if new is not None:
        new = replace(new, end=old.end)
    elif old.kind is AnchorKind.OWN:
        return text
    elif years is not None:
        new = _later(places, old, years)
    return anchor_writing.code(replace(expression, anchor=new)) if new else None


def _later(places: Places, old: Anchor, years: int) -> Anchor | None:
    """The same anchor so many years later, where the plan has a date for it."""
    new: Anchor | None
    if old.nth is not None:
        new = replace(old, nth=replace(old.nth, year=old.nth.year + years))
    elif old.kind is AnchorKind.EDITION:
        series = places.spans.series_of(old.key)
        new = series and replace(series, year=(series.year or 0) + years, end=old.end)
    elif old.year is not None:
        new = replace(old, year=old.year + years)
    else:
        return None
    known = new is not None and places.spans.of(new).at(AnchorEnd.START).is_known
    return new if known else None
