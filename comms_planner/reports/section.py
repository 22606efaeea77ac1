"""What a pack is asked for, what it is made from, and what a section of it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from comms_planner.quantity import Total
from comms_planner.reports.parts import Parts, Story
from comms_planner.services.actions import ActionRow
from comms_planner.services.editions import EditionRow
from comms_planner.services.matrix import CellRow
from comms_planner.services.measurements import MeasurementRow
from comms_planner.services.month import Entry
from comms_planner.services.outcomes import OutcomeRow
from comms_planner.services.partners import PartnerRow
from comms_planner.services.platforms import PlatformRow
from comms_planner.services.programme import FlagshipRow, PillarRow, PlanRow
from comms_planner.services.reach import OccurrenceRow, ReachPlan

AHEAD = 90
"""How many days the calendar pack looks ahead from the day it is made."""


@dataclass(frozen=True, slots=True)
class PackRequest:
    """Which pack, in which language, about what and when.

    `made_on` is printed and stamped into the file: the clock plays no part in a pack.
    """

    kind: str
    language: str
    first: dt.date
    last: dt.date
    made_on: dt.date
    flagship: str | None = None
    version: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True)
class PackData:
    """Everything a pack prints, read at one moment; what its kind does not need stays empty."""

    request: PackRequest
    plan: PlanRow
    flagships: tuple[FlagshipRow, ...]
    pillars: tuple[PillarRow, ...]
    cells: tuple[CellRow, ...] = ()
    partners: tuple[PartnerRow, ...] = ()
    entries: tuple[Entry, ...] = ()
    ahead: tuple[Entry, ...] = ()
    undated_actions: tuple[ActionRow, ...] = ()
    undated_editions: tuple[EditionRow, ...] = ()
    platforms: tuple[PlatformRow, ...] = ()
    per_occurrence: tuple[Total, Total] | None = None
    reach: ReachPlan | None = None
    occurrences: tuple[OccurrenceRow, ...] = ()
    measurements: tuple[MeasurementRow, ...] = ()
    outcomes: tuple[OutcomeRow, ...] = ()

    @property
    def flagship(self) -> FlagshipRow | None:
        """The one flagship the pack is about, or None when it is about all."""
        return self.flagships[0] if self.request.flagship else None


@dataclass(frozen=True, slots=True)
class Section:
    """A titled run of pages. An empty story leaves the section out."""

    key: str
    title: str
    build: Callable[[PackData, Parts], Story]
    new_page: bool = True


@dataclass(frozen=True, slots=True)
class Pack:
    """A kind of pack: its letter, its title, and its sections in order."""

    kind: str
    title: str
    sections: tuple[Section, ...]
