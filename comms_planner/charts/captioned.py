"""A chart that leaves the app says above itself what it shows, in what unit and how to read it."""

from __future__ import annotations

import re

from matplotlib.figure import Figure

from comms_planner.charts.look import PLAIN, SMALL, families, letters, size_in_points, width_of
from comms_planner.charts.plate import Plate
from comms_planner.design import Tokens

LEADING = 1.3
EDGE, BELOW = 6.0, 12.0
"""Points around the words, and between them and the chart."""
_PIECE = re.compile(
    "[\u2e80-\uffef][，。；：、！？）”》…]*|[^\\s\u2e80-\uffef]+[，。；：、）”》]*[ ]?|\\s+"
)
"""A Chinese letter or a word, with the marks that may begin no line."""


def captioned(figure: Figure, caption: str, tokens: Tokens) -> Figure:
    """Make a drawn figure higher, and set its caption in the room above."""
    width, height = size_in_points(figure)
    lines = wrapped(caption, (width - 2 * EDGE) * SMALL / PLAIN)
    taller = height + len(lines) * PLAIN * LEADING + EDGE + BELOW
    share = height / taller
    figure.set_size_inches(width / 72, taller / 72)
    for axes in figure.axes:
        x, y, wide, high = axes.get_position().bounds
        axes.set_position((x, y * share, wide, high * share))
    for artist in figure.artists:
        if isinstance(artist, Plate):
            artist.lower(share)
    for text in figure.texts:
        text.set_y(text.get_position()[1] * share)
    figure.text(EDGE / width, 1 - EDGE / taller, "\n".join(lines), fontfamily=families(),
                fontsize=PLAIN, color=tokens.text, va="top", linespacing=LEADING)  # fmt: skip
    return figure


def wrapped(said: str, points: float) -> list[str]:
    """A text in lines of small type that take no more than some points."""
    lines = [""]
    for piece in _PIECE.findall(said):
        if lines[-1] and width_of(lines[-1] + piece.rstrip()) > points:
            lines.append("")
        lines[-1] += piece if letters(lines[-1]) else piece.lstrip()
    return [line.rstrip() for line in lines]
