"""Editions as lists of forms offer them: what is to come first, with its days."""

from __future__ import annotations

from comms_planner import clock
from comms_planner.services import editions
from comms_planner.ui.context import Context


def edition_options(context: Context) -> list[tuple[int, str]]:
    """Number and words of every edition; what is over stands last, the latest of it first."""
    say, span = context.texts.say, context.texts.span
    today = clock.today()
    return [
        (e.id, f"{say(e.name)} · {span(e.starts, e.ends, e.precision)}")
        for e in editions.to_choose(context.planner.read(editions.rows), today)
    ]
