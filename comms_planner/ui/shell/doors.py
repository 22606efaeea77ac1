"""Services that the frame uses by name and loads only when they are asked for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from comms_planner.progress import Progress
from comms_planner.services.planner import Planner

if TYPE_CHECKING:
    from comms_planner.interchange.plan_data import Imported
    from comms_planner.services.opening import Opened
    from comms_planner.services.search import HitRow


class Doors(NamedTuple):
    """How the window reaches plan files, backups and search; the app hands them in."""

    open: Callable[[Path], Opened]
    is_free: Callable[[Path], bool]
    create: Callable[[Path], object]
    import_data: Callable[[Path, Path, Progress], Imported]
    find: Callable[[Planner, str, int], Sequence[HitRow]]
    again: Callable[[Planner, Sequence[tuple[str, int]]], Sequence[HitRow]]
    ready: Callable[[Planner], bool]
    prepare: Callable[[Planner], object]
    latest_backup: Callable[[Path], dt.datetime | None]
    backup_due: Callable[[Path, dt.datetime], bool]
    unsaved: Callable[[Path], bool]
    back_up: Callable[[Path, Progress], object]
    restore: Callable[[Path, Path], object]
