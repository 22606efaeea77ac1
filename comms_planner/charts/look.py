"""What all charts share: the bundled faces, and axes as quiet as the rest of the app."""

from __future__ import annotations

import re

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from matplotlib.ticker import FuncFormatter, MaxNLocator

from comms_planner.charts.faces import families as families
from comms_planner.design import Tokens
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

SMALL, PLAIN = 7.5, 8.5
"""Sizes of type in charts, in points."""

WITH_UNIT = QT_TRANSLATE_NOOP("Charts", "{name} ({unit})")

FADE = 7
"""Strokes in which an open end fades."""


def quiet(axes: Axes, tokens: Tokens) -> None:
    """No frame, light grid lines across, muted ticks."""
    families()
    axes.set_facecolor("none")
    for side in ("top", "right", "bottom", "left"):
        axes.spines[side].set_visible(False)
    axes.grid(visible=True, axis="x", color=tokens.line, linewidth=0.6)
    axes.set_axisbelow(True)
    for axis in (axes.xaxis, axes.yaxis):  # no axis has a title: nobody need find room for it
        axis.set_label_coords(0, 0)
    axes.tick_params(length=0, labelsize=SMALL, labelcolor=tokens.muted, pad=3)


def set_type(axes: Axes, size: float = SMALL) -> None:
    """Set the tick labels in the bundled faces."""
    axes.tick_params(labelfontfamily=families(), labelsize=size)


def people_axis(axes: Axes, texts: Texts, most: float) -> None:
    """An axis of people from nought to a little over `most`, with few round ticks."""
    axes.set_xlim(0, most * 1.42)
    axes.xaxis.set_major_locator(MaxNLocator(3, steps=[1, 2, 5, 10]))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: texts.compact(int(value))))


def open_end(
    axes: Axes, start: float, place: float, high: float, step: float, colour: str
) -> float:
    """Let a bar that begins a lower bound fade away to the right; returns where it has gone."""
    for number in range(FADE):
        axes.add_artist(  # unlike add_patch it measures nothing
            Rectangle(
                (start + number * step, place - high / 2), step * 0.62, high,
                facecolor=colour, alpha=0.6 * (1 - number / FADE), linewidth=0,
            )
        )  # fmt: skip
    return start + FADE * step


def size_in_points(figure: Figure) -> tuple[float, float]:
    """The figure's width and height in points, however fine its pixels are."""
    width, height = figure.get_size_inches()
    return 72 * float(width), 72 * float(height)


def row_room(rows: int, line: float, height: float, taken: float) -> float:
    """The share of a figure's height that its rows take: room to breathe, never to sprawl."""
    return min(height - taken, 1.6 * line * max(rows, 1)) / height


def fitting(said: str, points: float, size: float = PLAIN) -> float:
    """The size at which the longest line of some words keeps within some points, or nearly."""
    widest = max(width_of(line) for line in said.split("\n")) * size / SMALL
    return size * min(1.0, max(points / widest, 0.7))


def headed(said: str, points: float, size: float = PLAIN) -> str:
    """A bold title, or what stands before its colon where all of it would find no room."""
    room = points / (0.7 * 1.1 * size / SMALL)
    return said if width_of(said) <= room else re.split(":|：", said, maxsplit=1)[0]


def year_step(count: int, points: float) -> int:
    """Every how manieth of so many years is named, so that their numbers stand apart."""
    return max(1, -(-count // min(6, max(1, int(points / width_of("2026"))))))


def width_of(said: str) -> float:
    """About how many points a line of small type takes; Chinese letters count double."""
    return 4.1 * letters(said) + 6


def fold(name: str, room: int) -> str:
    """A name longer than `room` letters on two lines, its end left out if need be.

    Chinese letters count double.
    """
    return "\n".join(_trimmed(line, room) for line in _halves(name, room).split("\n"))


def letters(said: str) -> int:
    """How long a line is in narrow letters; Chinese ones count double."""
    return sum(2 if ord(char) > 0x2E7F else 1 for char in said)


def _trimmed(line: str, room: int) -> str:
    """A line that keeps within its room; whole it stands in the table and the note."""
    if letters(line) <= room + 2:
        return line
    kept = line
    while letters(kept) > room:
        kept = kept[:-1]
    return f"{kept.rstrip()}…"


def _halves(name: str, room: int) -> str:
    if letters(name) <= room:
        return name
    gaps = [at for at, char in enumerate(name) if char == " " and at > 2]
    wide = sum(ord(char) > 0x2E7F for char in name)
    if not gaps or 2 * wide > len(name):
        half = len(name) // 2 + 1
        while half < len(name) and name[half - 1].isascii() and name[half].isascii():
            half += 1  # a number or a Latin word stays whole
        return f"{name[:half]}\n{name[half:]}"
    middle = min(gaps, key=lambda at: abs(at - len(name) / 2))
    return f"{name[:middle]}\n{name[middle + 1 :]}"
