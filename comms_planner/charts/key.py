"""What the colours and marks of a chart stand for, in one line under it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from matplotlib.artist import Artist
from matplotlib.figure import Figure

from comms_planner.charts.look import SMALL
from comms_planner.charts.plate import (
    Bar,
    Stroke,
    Word,
    draw_bars,
    draw_strokes,
    draw_words,
    face,
)

SWATCH, HIGH = 13.5, 6.0
"""Width and height of a sample, in points."""
PLACE = (3.0, 9.0)
"""Where the first sample begins and how high its middle is, in points from the corner."""
GAP, BETWEEN = 4.5, 13.5
"""Points between a sample and its words, and before the next one."""


class Sign(NamedTuple):
    """A sample and its words."""

    text: str
    colour: str
    edge: str = ""
    hatch: str = ""
    ground: str = ""
    """The colour within a diamond, where the sample is a line with one."""


class Key(Artist):
    """Signs in a line at the foot of a figure."""

    def __init__(self, figure: Figure, signs: Sequence[Sign], colour: str) -> None:
        super().__init__()
        self.signs, self._colour = tuple(signs), colour
        self.set_clip_on(False)
        figure.add_artist(self)

    def get_tightbbox(self, renderer: Any = None) -> Any:
        """Nothing that anybody need make room for."""
        return None

    def draw(self, renderer: Any) -> None:
        """Draw sample after sample, each as far on as its words are long."""
        point = renderer.points_to_pixels(1.0)
        matrix = np.diag((point, point, 1.0))
        (x, y), style = PLACE, face(SMALL)
        wide = [renderer.get_text_width_height_descent(s.text, style, False)[0] / point
                for s in self.signs]  # fmt: skip
        room = renderer.get_canvas_width_height()[0] / point - 2 * x - len(wide) * SWATCH
        taken = sum(wide) + len(wide) * GAP + (len(wide) - 1) * BETWEEN
        share = min(1.0, room / taken)
        for sign, long in zip(self.signs, wide, strict=True):
            if sign.ground:
                ends = Stroke((x, x + SWATCH), (y, y), sign.colour, 1.0)
                middle = Stroke((x + SWATCH / 2,), (y,), sign.colour, 1.0, sign.ground)
                draw_strokes(renderer, (ends, middle), matrix)
            else:
                bar = Bar(x, x + SWATCH, y, HIGH, sign.colour, sign.edge, sign.hatch)
                draw_bars(renderer, (bar,), matrix)
            x += SWATCH + GAP * share
            draw_words(renderer, (Word(x, y, sign.text, self._colour, SMALL * share),), matrix)
            x += (float(long) + BETWEEN) * share
        self.stale = False
