"""The arrows of a printed timeline, from what must be over to what waits for it."""

from __future__ import annotations

from collections.abc import Iterable

from comms_planner.layouts.arrows import Bar, head_at, lines_between
from comms_planner.reports.styles import PAPER
from comms_planner.typeset.canvas import PageCanvas
from comms_planner.typeset.pen import fill_colour, line_colour
from comms_planner.typeset.tags import ARTIFACT, END

OUT, HEAD = 4.0, 3.4


class Arrows:
    """The arrows between the bars of all lanes of a timeline, wherever both lie on one page.

    They are drawn under the lanes, once it is known where all bars have come to lie; the
    sentences below the timeline say the same, for those that cross pages too.
    """

    def __init__(self, pairs: Iterable[tuple[str, str]], width: float, *, mirrored: bool) -> None:
        """`pairs` are the keys of entries, of what must be over and of what waits for it."""
        self.pairs = tuple(pairs)
        self._keys = {key for pair in self.pairs for key in pair}
        self._width, self._mirrored = width, mirrored
        self._bars: dict[int, dict[str, Bar]] = {}

    def begin(self, canvas: PageCanvas) -> None:
        """Keep a place for the arrows of a page, under the first lane on it and all that follow."""
        page = canvas.page_index
        if not self.pairs or page in self._bars:
            return
        self._bars[page] = {}
        _, base = canvas.absolutePosition(0, 0)
        canvas.later(lambda sheet, _: self._draw(sheet, self._bars[page], base))

    def note(
        self, canvas: PageCanvas, key: str, left: float, base: float, width: float, height: float
    ) -> None:
        """Remember where the bar of an entry lies."""
        if key in self._keys:
            _, bottom = canvas.absolutePosition(0, base)
            top = bottom + height
            bar = Bar(left, left + width, -top, -bottom, -(top + bottom) / 2)
            self._bars[canvas.page_index][key] = bar

    def _draw(self, canvas: PageCanvas, bars: dict[str, Bar], base: float) -> None:
        """Draw what lies on one page; its heights are those of the lane that kept the place."""

        def at(x: float, y: float) -> str:
            return f"{self._width - x if self._mirrored else x:.2f} {-y - base:.2f}"

        canvas.add(f"{ARTIFACT} {line_colour(PAPER.muted)} 0.6 w {fill_colour(PAPER.muted)}")
        for before, after in self.pairs:
            start, end = bars.get(before), bars.get(after)
            if start is None or end is None:
                continue
            for x, y, to_x, to_y in lines_between(start, end, OUT, HEAD):
                canvas.add(f"{at(x, y)} m {at(to_x, to_y)} l S")
            point, *corners = head_at(end, HEAD)
            lines = " ".join(f"{at(*corner)} l" for corner in corners)
            canvas.add(f"{at(*point)} m {lines} f")
        canvas.add(END)
