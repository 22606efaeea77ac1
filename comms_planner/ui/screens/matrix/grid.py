"""Where columns and rows of the matrix sit: plain arithmetic for heads, cells and tiles."""

from __future__ import annotations

from dataclasses import dataclass

from comms_planner.design import SPACE_S

GAP = SPACE_S
"""Between two cells."""
HEADS = ((1240, 168), (900, 124), (0, 96))
"""From which width on the rows' heads are how wide."""
MIN_COLUMN = 120


@dataclass(frozen=True, slots=True)
class Grid:
    """The columns at one width: the rows' heads first, then the pillars, left to right."""

    head: int
    starts: tuple[int, ...]
    width: int

    @property
    def right(self) -> int:
        """Where the last column ends."""
        return (self.starts[-1] if self.starts else 0) + self.width


def grid(width: int, columns: int) -> Grid:
    """Share a width out among columns of equal width."""
    head = next(wide for room, wide in HEADS if width >= room)
    room = width - head - columns * GAP
    each = max(room // max(columns, 1), MIN_COLUMN)
    return Grid(head, tuple(head + GAP + n * (each + GAP) for n in range(columns)), each)
