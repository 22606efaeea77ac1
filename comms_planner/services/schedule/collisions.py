"""One collision in the schedule, as a sentence about some things on a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from comms_planner.services.schedule.notices import Notice, Value, notice


@dataclass(frozen=True, slots=True)
class ClashRow:
    """One collision: its day, the keys of the things as the calendar has them, and a sentence.

    `kind` is person-time, person-day, person-away, load, embargo-broken, embargo-early, holiday,
    half-day, floating, weekend, moments, chain, gate or past-event; `severity` high, medium or low.
    """

    kind: str
    day: dt.date
    things: tuple[str, ...]
    notice: Notice
    severity: str

    @property
    def sentence(self) -> str:
        """The marked text, in context "Schedule"."""
        return self.notice.text


def clash(
    kind: str, severity: str, day: dt.date, things: Iterable[str], text: str, **values: Value
) -> ClashRow:
    """A collision, with the values of its sentence by name."""
    return ClashRow(kind, day, tuple(things), notice(text, **values), severity)
