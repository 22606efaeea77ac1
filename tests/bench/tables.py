"""A spreadsheet of ten thousand actions taken in, and taken back; a table of 100,000 in order."""

from __future__ import annotations

import random
import shutil
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from comms_planner.interchange.tables import preview, targets
from comms_planner.layouts.arrangement import Arrangement
from comms_planner.services import action_lines
from comms_planner.services.action_lines import ActionLine
from comms_planner.services.planner import Planner
from tests.bench import plans
from tests.bench.measure import Result, median, milliseconds

ROWS = 10_000
HEADINGS = ("Title", "Flagship", "Pillar", "Start", "End", "Status", "Owner")
STATES = ("planned", "in progress", "done")
COLUMNS = {
    "title": lambda row: row.title_en.casefold(),
    "ends": lambda row: row.ends,
    "work": lambda row: row.work,
}  # fmt: skip


def results(folder: Path, large: Path) -> list[Result]:
    """Import and undo through the one door, and the arrangement under the table of actions."""
    return [*_import(folder), *_arranged(large)]


def _import(folder: Path) -> list[Result]:
    plan = plans.make(folder / "import.commsplan", 0)
    sheet = _sheet(folder / "actions.xlsx")
    planner = Planner(plan)
    planner.warm()

    def take_in() -> None:
        found = preview.read(sheet)
        target = targets.target("actions")
        seen = planner.read(preview.preview, target, found)
        made.append(preview.accept(planner, seen))

    made: list[int] = []
    took = milliseconds(take_in) / 1e3
    if made != [ROWS]:
        raise RuntimeError(f"{made} of {ROWS} rows were taken in")
    back = milliseconds(planner.undo) / 1e3
    again = milliseconds(planner.redo) / 1e3
    planner.close()
    return [
        Result("import of 10,000 rows from a spreadsheet", took, "s", 3),
        Result("undo of it", back, "s", 1),
        Result("redo of it", again, "s"),
    ]


def _sheet(path: Path) -> Path:
    """Actions in the cells of the plan, as an office would keep them."""
    book, chance = Workbook(), random.Random(11)
    sheet: Any = book.active
    sheet.append(HEADINGS)
    for number in range(1, ROWS + 1):
        month, day = chance.randrange(1, 13), chance.randrange(1, 28)
        sheet.append(
            (
                f"{chance.choice(plans.TITLES)[0]} no. {number}",
                chance.choice(("1", "2", "3", "4", "5")),
                chance.choice(("think", "act", "share", "partner")),
                f"2026-{month:02}-{day:02}",
                f"2026-{month:02}-{day + 1:02}",
                chance.choice(STATES),
                f"Owner {chance.randrange(40)}",
            )
        )
    book.save(path)
    return path


def _arranged(large: Path) -> list[Result]:
    """What sorting by another column, and every letter of a search, takes among 100,000."""
    planner = Planner(Path(shutil.copy(large, large.with_name("table.commsplan"))))
    planner.warm()
    rows = planner.read(action_lines.lines)
    planner.close()
    made: Arrangement[ActionLine] = Arrangement(
        lambda row: row.id, COLUMNS, lambda row: f"{row.title_en} {row.title_zh} {row.owner_en}"
    )
    made.load(rows)
    sorts = [milliseconds(lambda c=column: made.rows(c)) for column in COLUMNS]  # type: ignore[misc]
    filters = [
        milliseconds(lambda w=words: made.rows("ends", words=w))  # type: ignore[misc]
        for words in ("r", "ra", "radio", "radio 77", "77", "survey", "nothing like it")
    ]
    return [
        Result("table of 100,000: sorted by a column", max(sorts), "ms", 100),
        Result("table of 100,000: words sought, median", median(filters), "ms", 25),
    ]
