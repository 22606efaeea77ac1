"""Where the things of a line of sight stand: columns from left to right, each in its order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from comms_planner.services.results.sight import COLUMNS, Sight

GAP_X, GAP_Y, BOX_H, HEAD = 36.0, 10.0, 46.0, 30.0
LEAST = 118.0
"""The narrowest a box may be."""


@dataclass(frozen=True, slots=True)
class Box:
    """The room of a thing, from the top left corner of the picture."""

    x: float
    y: float
    w: float
    h: float

    @property
    def left(self) -> tuple[float, float]:
        """Where what comes from the left arrives."""
        return self.x, self.y + self.h / 2

    @property
    def right(self) -> tuple[float, float]:
        """Where what goes on to the right leaves."""
        return self.x + self.w, self.y + self.h / 2


@dataclass(frozen=True, slots=True)
class Placed:
    """All boxes by key, the columns that hold any with where they begin, and the whole size."""

    boxes: Mapping[str, Box]
    columns: tuple[tuple[str, float], ...]
    box_width: float
    least_width: float
    height: float


def place(sight: Sight, width: float) -> Placed:
    """Put things into columns; empty columns take no room, things stand near what they hang on."""
    shown = [kind for kind in COLUMNS if sight.column(kind)]
    each = max(LEAST, (width - GAP_X * max(len(shown) - 1, 0)) / max(len(shown), 1))
    boxes: dict[str, Box] = {}
    above = sight.steps(down=False)
    columns = []
    tallest = 0.0
    for number, kind in enumerate(shown):
        x = number * (each + GAP_X)
        columns.append((kind, x))
        y = HEAD
        for key in _in_order([node.key for node in sight.column(kind)], above, boxes):
            boxes[key] = Box(x, y, each, BOX_H)
            y += BOX_H + GAP_Y
        tallest = max(tallest, y)
    least = len(shown) * LEAST + GAP_X * max(len(shown) - 1, 0)
    return Placed(boxes, tuple(columns), each, least, tallest)


def _in_order(
    nodes: Sequence[str], above: Mapping[str, Sequence[str]], placed: Mapping[str, Box]
) -> list[str]:
    """By the middle of what a thing hangs on, so that few lines cross."""
    own = {key: place for place, key in enumerate(nodes)}

    def middle(key: str) -> float:
        ends = [placed[up].y for up in above.get(key, ()) if up in placed]
        return sum(ends) / len(ends) if ends else float("inf")

    return sorted(nodes, key=lambda key: (middle(key), own[key]))


def neighbour(sight: Sight, placed: Placed, key: str, step: str) -> str | None:
    """Where an arrow key leads: up and down within the column, left and right along the lines."""
    if step in ("up", "down"):
        column = sorted(
            (k for k, box in placed.boxes.items() if box.x == placed.boxes[key].x),
            key=lambda k: placed.boxes[k].y,
        )
        at = column.index(key) + (1 if step == "down" else -1)
        return column[at] if 0 <= at < len(column) else None
    ahead = [k for k in sight.next_to(key, down=step == "right") if k in placed.boxes]
    own = placed.boxes[key].y
    return min(ahead, key=lambda k: abs(placed.boxes[k].y - own), default=None)
