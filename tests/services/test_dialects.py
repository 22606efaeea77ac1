"""Plain SQL is written once; what a server words otherwise stands in one place."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from comms_planner.services import dialects
from comms_planner.services.dialects import SERVER, SQLITE, Dialect
from comms_planner.services.planner import Planner

SERVICES = Path(dialects.__file__).parent
ONLY_SQLITE = re.compile(r"\b(group_concat|julianday|strftime|ifnull|exec_driver_sql)\s*\(", re.I)
OF_THE_INDEX = {"search_index.py"}
"""The index of words is a SQLite database of its own, wherever the plan lies."""


def test_only_one_place_writes_what_sqlite_alone_understands() -> None:
    found = {
        path.name
        for path in SERVICES.rglob("*.py")
        if ONLY_SQLITE.search(path.read_text(encoding="utf-8"))
    }
    assert found <= {"dialects.py", *OF_THE_INDEX}


@pytest.mark.parametrize(
    ("word", "file", "server"),
    [
        (lambda say: say.joined("n"), "group_concat(n, ',')", "string_agg(CAST(n AS text), ',')"),
        (lambda say: say.iso("day"), "day", "CAST(day AS text)"),
        (lambda say: say.plain("cost"), "cost", "trim_scale(cost)"),
        (lambda say: say.days_away("day"), "abs(julianday(day) - julianday('now'))",
         "abs(day - current_date)"),
        (lambda say: say.false, "0", "false"),
    ],
)  # fmt: skip
def test_a_server_has_its_own_words(word: Callable[[Dialect], str], file: str, server: str) -> None:
    assert (word(SQLITE), word(SERVER)) == (file, server)


def test_a_plan_is_asked_in_the_words_of_sqlite(planner: Planner) -> None:
    assert planner.read(dialects.dialect_of) is SQLITE
    assert dialects.dialect_of(sqlite3.connect(":memory:")) is SQLITE
