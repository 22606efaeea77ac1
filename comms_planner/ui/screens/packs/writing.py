"""The work behind the Packs screen; it runs on the pool and touches no widget."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from comms_planner.progress import Progress
from comms_planner.services.planner import Planner
from comms_planner.text import texts_for


@dataclass(frozen=True, slots=True)
class Order:
    """Which pack is wanted: its letter, language, programme, period and who asks."""

    kind: str
    language: str
    first: dt.date
    last: dt.date
    made_on: dt.date
    flagship: str | None = None
    author: str = ""


def write(planner: Planner, order: Order, target: Path, progress: Progress) -> Path:
    """Read one snapshot of the plan and write the pack, whole or not at all."""
    from comms_planner.reports import pack  # late: the first pack loads what makes PDFs

    request = pack.PackRequest(
        kind=order.kind,
        language=order.language,
        first=order.first,
        last=order.last,
        made_on=order.made_on,
        flagship=order.flagship,
        author=order.author,
    )
    data = planner.read(pack.gather, request)
    return pack.write(data, target, texts_for(order.language), progress)
