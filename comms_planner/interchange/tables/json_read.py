"""A foreign JSON file as plain rows: a list of objects becomes a table. Runs in the child."""

from __future__ import annotations

import json
from typing import Any

from comms_planner.errors import Invalid
from comms_planner.interchange.tables.cells import Cell
from comms_planner.interchange.tables.limits import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS
from comms_planner.text import QT_TRANSLATE_NOOP

NOT_JSON = QT_TRANSLATE_NOOP("Errors", "This JSON cannot be read: {reason}")
NOT_ROWS = QT_TRANSLATE_NOOP(
    "Errors", "A JSON file to import holds a list of objects, or a whole plan as exported."
)
WHOLE_PLAN = QT_TRANSLATE_NOOP(
    "Errors", "The file holds a whole plan. Open it under File, and it becomes a new plan."
)
Values = dict[str, Any]


def read(data: bytes) -> Values:
    """One sheet per list of objects; a whole plan is none."""
    try:
        found = _parsed(data)
        if isinstance(found, dict) and found.get("format") == "comms-planner/plan":
            raise Invalid("path", WHOLE_PLAN)
        sheets = [{"name": name, "rows": _table(rows)} for name, rows in _lists(found)]
        if not sheets:
            raise Invalid("path", NOT_ROWS)
    except Invalid as error:
        return {"sheets": [], "notices": [], "failed": [error.text, error.values]}
    return {"sheets": sheets, "notices": [], "failed": None}


def _parsed(data: bytes) -> Any:
    try:
        return json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise Invalid("path", NOT_JSON, reason="UTF-8") from error
    except RecursionError as error:
        raise Invalid("path", NOT_ROWS) from error
    except ValueError as error:
        raise Invalid("path", NOT_JSON, reason=str(error)[:80]) from error


def _lists(found: Any) -> list[tuple[str, list[dict[str, Any]]]]:
    """Every list of objects: the file itself, or those under its keys."""
    named = {"": found} if isinstance(found, list) else found if isinstance(found, dict) else {}
    return [
        (str(name), rows)
        for name, rows in named.items()
        if isinstance(rows, list) and rows and all(isinstance(row, dict) for row in rows)
    ]


def _table(rows: list[dict[str, Any]]) -> list[list[Cell]]:
    flat = [dict(_flat(row)) for row in rows[:MOST_ROWS]]
    head = list(dict.fromkeys(name for row in flat for name in row))[:MOST_COLUMNS]
    return [[*head], *([row.get(name) for name in head] for row in flat)]


def _flat(row: dict[str, Any]) -> list[tuple[str, Cell]]:
    """{"title": {"en": …}} becomes title_en; a list becomes its parts with semicolons."""
    found: list[tuple[str, Cell]] = []
    for name, value in row.items():
        if isinstance(value, dict):
            found += [(f"{name}_{part}", _cell(inner)) for part, inner in value.items()]
        else:
            found.append((str(name), _cell(value)))
    return found


def _cell(value: Any) -> Cell:
    if isinstance(value, list):
        return "; ".join(str(one) for one in value)[: LONGEST_CELL + 1]
    if isinstance(value, str):
        return value[: LONGEST_CELL + 1]
    return value if isinstance(value, (int, float, bool)) or value is None else str(value)
