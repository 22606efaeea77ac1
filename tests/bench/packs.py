"""What the packs of the built-in plan take, warm."""

from __future__ import annotations

import datetime as dt
import tempfile
from pathlib import Path

from comms_planner.reports import pack
from comms_planner.reports.pack import PackRequest
from comms_planner.services.planner import Planner
from comms_planner.text import texts_for
from tests.bench.measure import Result, median, milliseconds

ROUNDS = 3
KINDS = ("D", "E", "F")


def results(plan: Path) -> list[Result]:
    """D, E and F one after the other, in each language."""
    planner = Planner(plan)
    found = []
    for language, goal in (("en", 3000), ("zh", 3000)):
        rounds = [sum(_once(planner, kind, language) for kind in KINDS) for _ in range(ROUNDS + 1)]
        found.append(
            Result(f"packs D, E and F in {language}, warm", median(rounds[1:]), "ms", goal)
        )
    planner.close()
    return found


def _once(planner: Planner, kind: str, language: str) -> float:
    request = PackRequest(
        kind, language, dt.date(2026, 1, 1), dt.date(2026, 12, 31), dt.date(2026, 11, 22)
    )
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / f"{kind}.pdf"
        return milliseconds(
            lambda: pack.write(planner.read(pack.gather, request), target, texts_for(language))
        )
