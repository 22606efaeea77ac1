"""What would be if: edits to the reach plan that are held against it and written nowhere."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from comms_planner.bilingual import Bilingual
from comms_planner.models.words import ReachKind
from comms_planner.quantity import Qty


@dataclass(frozen=True, slots=True)
class Added:
    """An edition that is not in the plan; `platform` is empty for a series of its own."""

    platform: str
    name: Bilingual
    starts: dt.date
    ends: dt.date | None
    direct: Qty | None
    indirect: Qty | None


@dataclass(frozen=True, slots=True)
class WhatIf:
    """Other days, other estimates, editions more or fewer; empty it is the plan itself."""

    moved: Mapping[int, tuple[dt.date, dt.date | None]] = field(default_factory=dict)
    cancelled: frozenset[int] = frozenset()
    of_editions: Mapping[tuple[int, ReachKind], Qty] = field(default_factory=dict)
    of_platforms: Mapping[tuple[str, ReachKind], Qty] = field(default_factory=dict)
    added: tuple[Added, ...] = ()


NOTHING = WhatIf()
"""The plan as it stands."""
