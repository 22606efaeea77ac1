"""How fast the search finds things in a large plan."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path

from comms_planner.bilingual import Bilingual
from comms_planner.services import actions, search
from comms_planner.services.planner import Planner
from tests.bench.measure import Result, median, milliseconds, p95

ASKED = (
    "o", "op", "op-ed 77777", "radio talk", "partner kit 5", "新", "新闻", "新闻稿 123", "城市",
    "kisumu", "a", "habitat", "nothing of the kind", "专栏文章", "day forum",
)  # fmt: skip


def results(large: Path) -> list[Result]:
    """Searches over 100,000 actions, the first among them, and one after a change."""
    planner = Planner(large)
    planner.warm()
    began = time.perf_counter()
    planner.read(search.prepare)
    made = time.perf_counter() - began
    took = [milliseconds(partial(planner.read, search.find, words, 40)) for words in ASKED * 4]
    behind = []
    for number in range(1, 9):
        planner.write(actions.rename, number, Bilingual(f"Fresh name {number}"))
        behind.append(milliseconds(lambda: planner.read(search.find, "fresh name", 40)))
    planner.close()
    return [
        Result("search: index of 100,000 made", made, "s"),
        Result("search 100,000, p95", p95(took), "ms", 50),
        Result("search 100,000 after a change", median(behind), "ms", 50),
    ]
