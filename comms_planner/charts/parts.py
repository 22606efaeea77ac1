"""Disaggregation: of whom measured figures are made, with what is not disaggregated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from comms_planner.charts.look import (
    PLAIN,
    SMALL,
    families,
    fold,
    people_axis,
    quiet,
    row_room,
    set_type,
    size_in_points,
    width_of,
)
from comms_planner.charts.results_table import NumberRow
from comms_planner.design import Tokens
from comms_planner.quantity import Qty
from comms_planner.services import breakdown, vocabulary
from comms_planner.services.breakdown import Breakdown
from comms_planner.services.measurement_rows import MeasurementRow, PartRow
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

CAPTION = QT_TRANSLATE_NOOP(
    "Charts",
    "Measured figures and their parts. Hatched is what is not disaggregated; a sign says where the"
    " parts do not match the whole.",
)
WHOLE = QT_TRANSLATE_NOOP("Charts", "whole")
REST = QT_TRANSLATE_NOOP("Charts", "not disaggregated")
MORE = QT_TRANSLATE_NOOP("Charts", "{count} more")
EMPTY = QT_TRANSLATE_NOOP("Charts", "No figure has been disaggregated yet.")
LINE = 50.0
WARNING = "⚠ "
_BAR = 0.34


@dataclass(frozen=True, slots=True)
class PartsLine:
    """A measured figure along one dimension."""

    row: MeasurementRow
    found: Breakdown

    def name(self, texts: Texts) -> str:
        """What it is about and along which line."""
        line = vocabulary.word(texts, "dimension", self.found.dimension)
        return f"{texts.say(self.row.about)} · {line}"


def lines_of(rows: Sequence[MeasurementRow]) -> list[PartsLine]:
    """A line for each figure and dimension that has parts, the latest year first."""
    lines = [PartsLine(row, b) for row in rows for b in breakdown.breakdowns(row)]
    return sorted(lines, key=lambda line: -(line.row.year or 0))


def height_of(lines: Sequence[PartsLine]) -> float:
    """The height in points that the lines need."""
    return 30 + LINE * max(len(lines), 1)


def draw(figure: Figure, lines: Sequence[PartsLine], texts: Texts, tokens: Tokens) -> None:
    """A bar for each figure, cut into its parts, and their names below it."""
    figure.clear()
    width, height = size_in_points(figure)
    if not lines:
        figure.text(0.02, 0.5, texts.translate("Charts", EMPTY), fontfamily=families(),
                    fontsize=PLAIN, color=tokens.muted, va="center")  # fmt: skip
        return
    left = 200 / width
    high = row_room(len(lines), LINE, height, 28)
    axes = figure.add_axes((left, 1 - 6 / height - high, 1 - left - 0.01, high))
    quiet(axes, tokens)
    most = max((float(q.value) for line in lines for q in (line.row.qty, line.found.sum)
                if q.value is not None), default=1.0) or 1.0  # fmt: skip
    people_axis(axes, texts, most)
    axes.set_xlim(
        0, max(most * 1.3, *(_reach_of(line, (1 - left) * width, texts) for line in lines))
    )
    axes.set_ylim(len(lines) - 0.3, -0.6)
    axes.set_yticks(range(len(lines)), [fold(line.name(texts), 40) for line in lines])
    set_type(axes)
    for label in axes.get_yticklabels():
        label.set_color(tokens.text)
    for place, line in enumerate(lines):
        _bar(axes, place, line, most, (1 - left) * width, texts, tokens)


def _reach_of(line: PartsLine, points: float, texts: Texts) -> float:
    """How far the axis must reach for the words at the end of a bar to find room."""
    words = width_of(f"{WARNING}{texts.quantity(line.row.qty)}") + 6
    return float(line.row.qty.value or 0) / max(0.4, 1 - words / points)


def _bar(
    axes: Axes,
    place: int,
    line: PartsLine,
    most: float,
    points: float,
    texts: Texts,
    tokens: Tokens,
) -> None:
    at = 0.0
    for number, part in enumerate(line.found.parts):
        if part.qty.value is None:
            continue
        value = float(part.qty.value)
        colour = tokens.series[number % len(tokens.series)]
        axes.barh(place, value, _BAR, left=at, facecolor=colour, edgecolor=tokens.surface)
        at += value
    gap = line.found.gap
    if gap is not None and gap > 0:
        axes.barh(place, float(gap), _BAR, left=at, facecolor="none", edgecolor=tokens.muted,
                  hatch="////", linewidth=0.8)  # fmt: skip
        at += float(gap)
    _legend(axes, place, line, axes.get_xlim()[1] / points, texts, tokens)
    sign = WARNING if line.found.warns else ""
    axes.text(max(at, float(line.row.qty.value or 0)) + most * 0.015, place,
              f"{sign}{texts.quantity(line.row.qty)}", va="center", ha="left",
              fontfamily=families(), fontsize=SMALL, color=tokens.text)  # fmt: skip


def _legend(
    axes: Axes, place: int, line: PartsLine, point: float, texts: Texts, tokens: Tokens
) -> None:
    """Below a bar, each of its parts by name, however narrow its piece; `point` is one across."""
    signs = [
        (tokens.series[n % len(tokens.series)], f"{_word(part, texts)} {texts.quantity(part.qty)}")
        for n, part in enumerate(line.found.parts)
    ]
    gap, rest = line.found.gap, line.found.remainder
    if gap is not None and gap > 0:
        count = f" {texts.quantity(rest)}" if rest.value is not None else ""
        signs.append(("none", texts.translate("Charts", REST) + count))
    x, low, room = 0.0, place + _BAR * 1.12, axes.get_xlim()[1] / point
    for number, (colour, said) in enumerate(signs):
        left = len(signs) - number
        if x + 14 + width_of(said) + (44 if left > 1 else 0) > room:
            said, colour = texts.translate("Charts", MORE).format(count=texts.number(left)), ""
        if colour:
            axes.plot([(x + 4) * point], [low], marker="s", markersize=5, linestyle="",
                      color=tokens.muted if colour == "none" else colour,
                      markerfacecolor=colour, clip_on=False)  # fmt: skip
        axes.text((x + 10) * point, low, said, va="center", ha="left", fontfamily=families(),
                  fontsize=SMALL, color=tokens.muted)  # fmt: skip
        if not colour:
            return
        x += 14 + width_of(said)


def _word(part: PartRow, texts: Texts) -> str:
    return vocabulary.word(texts, "category", part.category)


def rows_of(lines: Sequence[PartsLine], texts: Texts) -> list[NumberRow]:
    """The whole, every part and the rest of each line, with how they match."""
    rows: list[NumberRow] = []
    for line in lines:
        name = line.name(texts)
        state = line.found.state
        rows.append(NumberRow(len(rows), name, "", WHOLE, line.row.qty, state))
        for part in line.found.parts:
            word = vocabulary.word(texts, "category", part.category)
            rows.append(NumberRow(len(rows), name, word, PART, part.qty, state))
        rest: Qty = line.found.remainder
        rows.append(NumberRow(len(rows), name, "", REST, rest, state))
    return rows


PART = QT_TRANSLATE_NOOP("Charts", "part")
