"""Back-planning ladders: what to do how many days before and after. Our proposal throughout."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from comms_planner.bilingual import Bilingual
from comms_planner.reference.words import PillarSlug


@dataclass(frozen=True, slots=True)
class Role:
    """Who does a task; `ref` is the passage that speaks of the role, where there is one."""

    slug: str
    name: Bilingual
    ref: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """One rung: an offset in calendar days from an end of the event.

    `roll` moves a computed day off a day of rest; nothing after a gate is done before it;
    `work_days` is how many working days the task takes, up to and with its own day.
    """

    number: int
    offset_days: int
    anchor: Literal["start", "end"]
    task: Bilingual
    owner: str
    pillar: PillarSlug
    tool: str | None
    roll: Literal["prev", "next", "none"]
    gate: bool
    work_days: int = 1


@dataclass(frozen=True, slots=True)
class Ladder:
    """A back-planning template for one sort of event."""

    slug: str
    name: Bilingual
    tasks: tuple[Task, ...]


@dataclass(frozen=True, slots=True)
class Ladders:
    """What ladders.json holds; `zh_source` covers every Chinese wording in it."""

    note: Bilingual
    zh_source: Literal["ours"]
    roles: tuple[Role, ...]
    ladders: tuple[Ladder, ...]
