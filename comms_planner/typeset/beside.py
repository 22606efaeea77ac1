"""Two stories side by side, passage by passage, as in documents in two languages."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from reportlab.platypus import Flowable, PageBreak, Spacer

from comms_planner.typeset.headings import Heading

GAP = 28.0
"""Between the two columns."""


class Beside(Flowable):
    """Two flowables that begin at the same height; what is longer goes on alone."""

    def __init__(self, left: Flowable | None, right: Flowable | None) -> None:
        super().__init__()
        self._sides = (left, right)
        shown = [side for side in self._sides if side is not None]
        self.spaceBefore = max((side.getSpaceBefore() for side in shown), default=0)
        self.spaceAfter = max((side.getSpaceAfter() for side in shown), default=0)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Half the width for each; the higher one counts."""
        self.width, each = width, (width - GAP) / 2
        self._heights = [side.wrap(each, height)[1] if side else 0.0 for side in self._sides]
        self.height = max(self._heights)
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Both parts that fit, and what is left of both."""
        self.wrap(width, height)
        each = (width - GAP) / 2
        upper: list[Flowable | None] = []
        lower: list[Flowable | None] = []
        for side, taken in zip(self._sides, self._heights, strict=True):
            if side is None or taken <= height:
                upper.append(side)
                lower.append(None)
                continue
            parts = side.split(each, height)
            if len(parts) != 2:
                return []
            upper.append(parts[0])
            lower.append(parts[1])
        if lower == [None, None]:
            return []
        return [Beside(*upper), Beside(*lower)]

    def draw(self) -> None:
        """Draw the left one, then the right one, which is also the order of reading."""
        lefts = (0.0, (self.width + GAP) / 2)
        for side, left, taken in zip(self._sides, lefts, self._heights, strict=True):
            if side is not None:
                side.drawOn(self.canv, left, self.height - taken)


def pairs(left: Sequence[Flowable], right: Sequence[Flowable]) -> list[Flowable]:
    """Two stories of the same build as one; a heading on the left names both in the outline."""
    story: list[Flowable] = []
    for one, other in zip_longest(left, right):
        if isinstance(one, PageBreak | Spacer):
            story.append(one)
        elif isinstance(other, PageBreak | Spacer):
            story.append(other)
        else:
            if isinstance(one, Heading) and isinstance(other, Heading):
                one.name_also(other.entry.title)
            story.append(Beside(one, other))
    return story
