"""A panel of a chart with straight scales, drawn in a few strokes.

Axes of matplotlib keep an object for every bar, tick and label, and ask each a hundred things
before it is drawn: a chart of a dozen platforms takes an eighth of a second. A plate gathers
what looks alike into one shape and sets its words itself, from the same renderer, so that window,
paper and files get the same chart in a fifth of the time.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
from matplotlib.artist import Artist
from matplotlib.colors import to_rgba
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.transforms import Bbox, BboxTransform, IdentityTransform, TransformedBbox

from comms_planner.charts.look import SMALL, families

HATCH_WIDTH = 0.7
MIDDLE = 0.36
"""From the feet of letters to half their height, as a share of their size."""
LEADING = 1.16
"""From line to line, as a share of their size."""
DIAMOND = 4.5
_IDENTITY = IdentityTransform()


class Bar(NamedTuple):
    """A rectangle along a row, from one value to another."""

    start: float
    end: float
    place: float
    high: float
    colour: str
    edge: str = ""
    hatch: str = ""
    alpha: float = 1.0


class Stroke(NamedTuple):
    """A line through points, with a hollow diamond at each if it is marked."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    colour: str
    width: float
    ground: str = ""
    """The colour within the diamonds; none where there are none."""


class Word(NamedTuple):
    """Words at a value and a row, moved by some points."""

    x: float
    y: float
    text: str
    colour: str
    size: float = SMALL
    align: str = "left"
    """Which end of the words lies there: left, right or center."""
    rise: str = "middle"
    """What of their height lies there: their middle, or their feet."""
    bold: bool = False
    by: tuple[float, float] = (0.0, 0.0)


class Plate(Artist):
    """What lies between two values across and two rows down, in a part of the figure."""

    def __init__(
        self,
        figure: Figure,
        room: tuple[float, float, float, float],
        across: tuple[float, float],
        down: tuple[float, float],
    ) -> None:
        """Put an empty one into a figure: `room` is left, bottom, width and height as shares."""
        super().__init__()
        self.rules: list[Stroke] = []
        self.bars: list[Bar] = []
        self.strokes: list[Stroke] = []
        self.words: list[Word] = []
        self._room = Bbox.from_bounds(*room)
        self._box = TransformedBbox(self._room, figure.transSubfigure)
        self._across, self._down = across, down
        self.set_zorder(1)
        self.set_clip_on(False)
        figure.add_artist(self)

    def lower(self, share: float) -> None:
        """Keep to this share of the figure's height, counted from its foot."""
        self._room.set_points(self._room.get_points() * (1.0, share))

    def reach(self, most: float) -> None:
        """Let the scale across go on to a value."""
        self._across = (self._across[0], most)

    @property
    def transData(self) -> BboxTransform:
        """From values and rows to pixels."""
        (x0, x1), (y0, y1) = self._across, self._down
        return BboxTransform(Bbox([[x0, y0], [x1, y1]]), self._box)

    def get_window_extent(self, renderer: Any = None) -> Bbox:
        """Where it lies, in pixels."""
        return Bbox(self._box.get_points())

    def get_tightbbox(self, renderer: Any = None) -> Bbox:
        """The same: what goes beyond is the business of who draws."""
        return self.get_window_extent()

    def draw(self, renderer: Any) -> None:
        """Draw rules, bars, lines, then words."""
        if not self.get_visible():
            return
        matrix = self.transData.get_matrix()
        draw_strokes(renderer, self.rules, matrix)
        draw_bars(renderer, self.bars, matrix)
        draw_strokes(renderer, self.strokes, matrix)
        draw_words(renderer, self.words, matrix)
        self.stale = False


def panels(figure: Figure) -> list[Any]:
    """The panels of a chart, plates or axes, in their order."""
    return [*figure.axes, *(artist for artist in figure.artists if isinstance(artist, Plate))]


def draw_bars(renderer: Any, bars: Sequence[Bar], matrix: Any) -> None:
    """Draw rectangles, those that look alike as one shape."""
    alike: dict[tuple[object, ...], list[Bar]] = {}
    for bar in bars:
        alike.setdefault((bar.colour, bar.edge, bar.hatch, bar.alpha), []).append(bar)
    for group in alike.values():
        first = group[0]
        gc = renderer.new_gc()
        gc.set_linewidth(0)
        if first.hatch:
            gc.set_hatch(first.hatch)
            gc.set_hatch_color(first.edge)
            gc.set_hatch_linewidth(HATCH_WIDTH)
        within = to_rgba(first.colour, first.alpha)
        gc.set_foreground(within)
        renderer.draw_path(gc, _boxes(group, matrix), _IDENTITY, within)
        gc.restore()


def draw_strokes(renderer: Any, strokes: Sequence[Stroke], matrix: Any) -> None:
    """Draw lines, and the diamonds at their points."""
    for stroke in strokes:
        gc = renderer.new_gc()
        gc.set_foreground(to_rgba(stroke.colour))
        gc.set_linewidth(stroke.width)
        at = _moved(np.column_stack((stroke.xs, stroke.ys)), matrix)
        if len(at) > 1:
            renderer.draw_path(gc, Path(at), _IDENTITY)
        half = renderer.points_to_pixels(DIAMOND) / 2**0.5
        for x, y in at if stroke.ground else ():
            shape = [(x - half, y), (x, y + half), (x + half, y), (x, y - half), (x - half, y)]
            renderer.draw_path(gc, Path(shape, closed=True), _IDENTITY, to_rgba(stroke.ground))
        gc.restore()


def draw_words(renderer: Any, words: Sequence[Word], matrix: Any) -> None:
    """Set words where a scale has their values; a line break begins another line."""
    gc = renderer.new_gc()
    point = renderer.points_to_pixels(1.0)
    upwards = -1 if renderer.flipy() else 1
    height = renderer.get_canvas_width_height()[1]
    for word in words:
        ((x, y),) = _moved(np.array([(word.x, word.y)]), matrix)
        x, y = x + word.by[0] * point, y + word.by[1] * point
        lines = word.text.split("\n")
        leading = word.size * LEADING * point
        if word.rise == "middle":
            y += (len(lines) - 1) * leading / 2 - word.size * MIDDLE * point
        gc.set_foreground(to_rgba(word.colour))
        style = face(word.size, word.bold)
        for line in lines:
            left = x - _before(renderer, line, style, word.align)
            from_edge = height - y if upwards < 0 else y
            renderer.draw_text(gc, left, from_edge, line, style, 0.0)
            y -= leading
    gc.restore()


def _before(renderer: Any, line: str, style: FontProperties, align: str) -> float:
    """How much of a line lies before the place it is set at."""
    if align == "left":
        return 0.0
    width = float(renderer.get_text_width_height_descent(line, style, False)[0])
    return width if align == "right" else width / 2


@lru_cache(maxsize=32)
def face(size: float, bold: bool = False) -> FontProperties:
    """The bundled faces at a size."""
    weight = "bold" if bold else "normal"
    return FontProperties(family=families(), size=size, weight=weight)


def _boxes(bars: Sequence[Bar], matrix: Any) -> Path:
    """One shape of many rectangles."""
    corners = np.array(
        [
            (x, y)
            for start, end, place, high, *_ in bars
            for x, y in (
                (start, place - high / 2), (end, place - high / 2), (end, place + high / 2),
                (start, place + high / 2), (start, place - high / 2),
            )
        ]
    )  # fmt: skip
    box = [Path.MOVETO, Path.LINETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY]
    return Path(_moved(corners, matrix), box * len(bars))


def _moved(points: Any, matrix: Any) -> Any:
    """Points as pixels."""
    return points @ matrix[:2, :2].T + matrix[:2, 2]
