"""Services that the frame uses by name and loads only when they are asked for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from comms_planner.progress import Progress
from comms_planner.services.planner import Planner

if TYPE_CHECKING:
    from comms_planner.services.search import HitRow


def _no_backup(_: Path) -> dt.datetime | None:
    return None


@dataclass(frozen=True, slots=True)
class Doors:
    """How the window reaches plan files, backups and search; the app hands them in."""

    open: Callable[[Path], Planner]
    create: Callable[[Path], object]
    find: Callable[[Planner, str, int], Sequence[HitRow]]
    latest_backup: Callable[[Path], dt.datetime | None] = _no_backup
    back_up: Callable[[Planner, Progress], Any] | None = None
    export_calendar: Callable[[Planner, Path, str, Progress], Any] | None = None
