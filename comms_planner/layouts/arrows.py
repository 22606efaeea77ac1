"""How an arrow runs from one bar of a timeline to another, in plain numbers.

Heights are counted downwards, as a window does.
"""

from __future__ import annotations

from typing import NamedTuple

OUT = 7
"""How far an arrow goes on before it turns."""
HEAD = 5

Line = tuple[float, float, float, float]
"""From where to where: x and y of either end."""


class Bar(NamedTuple):
    """Where a bar begins and ends, the last pixels being its own."""

    left: float
    right: float
    top: float
    bottom: float
    middle: float
    """Halfway down."""


def lines_between(start: Bar, end: Bar, out: float = OUT, head: float = HEAD) -> list[Line]:
    """From the end of one bar round corners to the beginning of the other."""
    x, y, to_x, to_y = start.right + 1, start.middle, end.left, end.middle
    turn, back, stop = x + out, to_x - out, to_x - head + 1
    if back >= turn:
        return [(x, y, turn, y), (turn, y, turn, to_y), (turn, to_y, stop, to_y)]
    half = (start.bottom + end.top) / 2
    if end.top <= start.bottom:
        half = (start.top + end.bottom) / 2 if end.bottom < start.top else (
            max(start.bottom, end.bottom) + 3
        )  # fmt: skip
    return [
        (x, y, turn, y),
        (turn, y, turn, half),
        (turn, half, back, half),
        (back, half, back, to_y),
        (back, to_y, stop, to_y),
    ]


def head_at(end: Bar, head: float = HEAD) -> list[tuple[float, float]]:
    """The corners of the head of an arrow into a bar, its point first."""
    x, y, half = end.left, end.middle, head - 1
    return [(x, y), (x - head, y - half), (x - head, y + half)]
