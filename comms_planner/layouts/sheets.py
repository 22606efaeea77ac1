"""Pages one under another, as a preview shows them: where each lies at a zoom, which are in view.

Sizes of pages are points, everything else pixels of the screen that do not know its density.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

POINT = 96 / 72
"""Pixels to a point at 100 %."""
SMALLEST, LARGEST = 0.1, 4.0

FIT_WIDTH, FIT_PAGE = "width", "page"
Zoom = float | str
"""A scale such as 1.25, or one of the two that follow the room."""


@dataclass(frozen=True, slots=True)
class Box:
    """Where a page lies."""

    left: float
    top: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height


class Stack:
    """Pages in a column, each in the middle of it, with gaps between them and around."""

    def __init__(
        self, sizes: Sequence[tuple[float, float]], scale: float, room: float, gap: float,
        foot: float = 0.0,
    ) -> None:  # fmt: skip
        """`scale` is pixels per point, `foot` what is kept free below each page."""
        self.scale = scale
        self.width = max([room, *(width * scale + 2 * gap for width, _ in sizes)])
        self.boxes: list[Box] = []
        top = gap
        for width, height in sizes:
            left = (self.width - width * scale) / 2
            self.boxes.append(Box(left, top, width * scale, height * scale))
            top += height * scale + foot + gap
        self.height = top if sizes else 0.0
        self._tops = [box.top for box in self.boxes]

    def at(self, y: float) -> int:
        """The page at a height, or the one above it in a gap."""
        return max(0, bisect_right(self._tops, y) - 1)

    def between(self, top: float, bottom: float) -> range:
        """The pages of which something lies between two heights."""
        if not self.boxes:
            return range(0)
        first = self.at(top)
        if self.boxes[first].bottom < top:
            first += 1
        return range(first, self.at(bottom) + 1)

    def most_in_view(self, top: float, height: float) -> int:
        """The page that takes most of what is in view, the first of equals."""
        shown = self.between(top, top + height)
        return max(shown, key=lambda page: self._share(page, top, height), default=0)

    def anchor(self, y: float) -> tuple[int, float]:
        """A height as a page and the part of it above, to find it again at another zoom."""
        page = self.at(y)
        if not self.boxes:
            return 0, 0.0
        return page, (y - self.boxes[page].top) / self.boxes[page].height

    def height_of(self, anchor: tuple[int, float]) -> float:
        """Where an anchor lies now; the last page stands for those that are no more."""
        if not self.boxes:
            return 0.0
        page, part = anchor
        box = self.boxes[min(page, len(self.boxes) - 1)]
        return box.top + part * box.height

    def _share(self, page: int, top: float, height: float) -> float:
        box = self.boxes[page]
        return min(box.bottom, top + height) - max(box.top, top)


def scale_of(
    zoom: Zoom, sizes: Sequence[tuple[float, float]], room: tuple[float, float], gap: float
) -> float:
    """Pixels per point at a zoom in a room of a width and height."""
    if not sizes:
        return POINT
    if zoom in (FIT_WIDTH, FIT_PAGE):
        widest = max(width for width, _ in sizes)
        scale = (room[0] - 2 * gap) / widest
        if zoom == FIT_PAGE:
            highest = max(height for _, height in sizes)
            scale = min(scale, (room[1] - 2 * gap) / highest)
        return max(SMALLEST * POINT, scale)
    return min(max(float(zoom), SMALLEST), LARGEST) * POINT


def nearest_step(scale: float, steps: Sequence[float], way: int) -> float:
    """The next step above or below a scale, or the last one there is."""
    now = scale / POINT
    if way > 0:
        return next((step for step in steps if step > now + 0.005), steps[-1])
    return next((step for step in reversed(steps) if step < now - 0.005), steps[0])
