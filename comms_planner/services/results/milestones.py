"""Milestones: key stages, events or benchmarks set beforehand for an indicator (R.7(d))."""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.clock import today
from comms_planner.errors import Invalid
from comms_planner.models import Indicator, Milestone, rules
from comms_planner.models.words import IndicatorKind
from comms_planner.quantity import Figure, Qty
from comms_planner.services.planner import undoable
from comms_planner.services.results import figures, prices
from comms_planner.text import QT_TRANSLATE_NOOP

DONE_LATER = QT_TRANSLATE_NOOP(
    "Errors",
    "A milestone cannot be reached on a day still to come. Give the day it was reached, or none.",
)
NO_BENCHMARK = QT_TRANSLATE_NOOP("Errors", "Give the benchmark as a number, or leave it out.")
IN_WORDS = QT_TRANSLATE_NOOP(
    "Errors", "This indicator is told in words, so that no number can be its benchmark."
)


@undoable(QT_TRANSLATE_NOOP("Undo", "Add milestone"))
def add_milestone(
    session: Session,
    indicator_id: int,
    name: Bilingual,
    due_on: dt.date,
    *,
    benchmark: Figure | None = None,
    note: Bilingual = Bilingual(),
) -> int:
    """Set a key stage, an event or a benchmark on the way of an indicator (R.7(d))."""
    indicator = session.get_one(Indicator, indicator_id)
    rules.in_order("due_on", due_on, due_on)
    prices.refuse_ave("name", name, note)
    row = Milestone(
        indicator_id=indicator_id, name=rules.title("name", name), due_on=due_on,
        qty=_benchmark(indicator, benchmark), note=rules.body("note", note),
    )  # fmt: skip
    session.add(row)
    session.flush()
    return row.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Edit milestone"))
def edit_milestone(
    session: Session,
    milestone_id: int,
    name: Bilingual,
    due_on: dt.date,
    *,
    done_on: dt.date | None = None,
    benchmark: Figure | None = None,
    note: Bilingual = Bilingual(),
) -> None:
    """Change a milestone and its benchmark, or say on which day it was reached."""
    row = session.get_one(Milestone, milestone_id)
    for field, day in (("due_on", due_on), ("done_on", done_on)):
        rules.in_order(field, day, day)
    if done_on is not None and done_on > today():
        raise Invalid("done_on", DONE_LATER)
    prices.refuse_ave("name", name, note)
    row.name, row.due_on, row.done_on = rules.title("name", name), due_on, done_on
    row.qty = _benchmark(session.get_one(Indicator, row.indicator_id), benchmark)
    row.note = rules.body("note", note)


@undoable(QT_TRANSLATE_NOOP("Undo", "Remove milestone"))
def remove_milestone(session: Session, milestone_id: int) -> None:
    """Take a milestone away."""
    session.delete(session.get_one(Milestone, milestone_id))


def _benchmark(indicator: Indicator, given: Figure | None) -> Qty:
    """What the indicator should show by then, in its unit; n/a where none was set."""
    if given is None or given.is_na:
        return Qty.na("", indicator.unit)
    if indicator.kind is IndicatorKind.NARRATIVE:
        raise Invalid("benchmark", IN_WORDS)
    if given.value is None:
        raise Invalid("benchmark", NO_BENCHMARK)
    return figures.fitting(indicator, given, "benchmark")
