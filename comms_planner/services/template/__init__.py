"""A new plan, made from the built-in HSP/EB.1/7 template."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy.orm import Session

from comms_planner.reference import Reference
from comms_planner.services.planner import undoable
from comms_planner.services.template import days, others, promises, results, ways
from comms_planner.text import QT_TRANSLATE_NOOP

STEPS: tuple[Callable[[Session, Reference], None], ...] = (
    promises.programme,
    promises.cells,
    others.countries,
    days.platforms,
    days.series,
    days.editions,
    ways.ladders,
    ways.stations,
    ways.gates,
    results.outcomes,
    others.partners,
)
"""In this order, since later ones refer to earlier ones."""


@undoable(QT_TRANSLATE_NOOP("Undo", "Create plan"))
def fill(session: Session, reference: Reference) -> None:
    """Write everything the reference data holds into an empty plan."""
    for write in STEPS:
        write(session, reference)
    session.flush()
