"""Gross and net as intervals: how many different people, method by method, beside the gross sum."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch, Rectangle

from comms_planner.charts.look import (
    PLAIN,
    SMALL,
    families,
    fitting,
    fold,
    people_axis,
    quiet,
    row_room,
    set_type,
    size_in_points,
    width_of,
)
from comms_planner.charts.reach import DIRECT, INDIRECT
from comms_planner.charts.results_table import NumberRow
from comms_planner.design import Tokens
from comms_planner.quantity import Relation
from comms_planner.services.net import NetRow
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

CAPTION = QT_TRANSLATE_NOOP(
    "Charts",
    "Different people as a range, by method, beside the gross sum of one occurrence of each"
    " platform. An arrow means that nothing closes the top.",
)
LOW = QT_TRANSLATE_NOOP("Charts", "At least")
MID = QT_TRANSLATE_NOOP("Charts", "About, by the method")
HIGH = QT_TRANSLATE_NOOP("Charts", "At most")
GROSS = QT_TRANSLATE_NOOP("Charts", "Gross, not people")
RANGE = QT_TRANSLATE_NOOP("Charts", "Range of different people")
LINE = 34.0
NAMES, SMALLEST = 178, 150
"""Points for the names of methods; a panel narrower than the other tells figures in short."""
_BAR = 0.36


@dataclass(frozen=True, slots=True)
class NetLine:
    """One method, with its answer for each kind of reach; None where it has none."""

    name: str
    direct: NetRow | None
    indirect: NetRow | None


def height_of(lines: Sequence[NetLine]) -> float:
    """The height in points that the methods need."""
    return 66 + LINE * max(len(lines), 1)


def draw(figure: Figure, lines: Sequence[NetLine], texts: Texts, tokens: Tokens) -> None:
    """Two panels on scales of their own, since direct and indirect are never one number."""
    figure.clear()
    width, height = size_in_points(figure)
    names = min(NAMES, width * 0.34)
    left, high = names / width, row_room(len(lines), LINE, height, 62)
    base = 1 - 22 / height - high
    each = (1 - left) / 2
    for side, title in enumerate((DIRECT, INDIRECT)):
        axes = figure.add_axes((left + side * each + 0.006, base, each - 0.02, high))
        quiet(axes, tokens)
        said = texts.translate("Charts", title)
        axes.set_title(
            said, loc="left", fontfamily=families(), fontsize=fitting(said, each * width, PLAIN),
            fontweight="bold", color=tokens.text, pad=6,
        )  # fmt: skip
        rows = [line.indirect if side else line.direct for line in lines]
        _panel(axes, rows, (each - 0.02) * width, texts, tokens)
        letters = round(34 * names / NAMES)
        axes.set_yticks(range(len(lines)), [fold(line.name, letters) if side == 0 else ""
                                            for line in lines])  # fmt: skip
        set_type(axes)
        for label in axes.get_yticklabels():
            label.set_color(tokens.text)
    _legend(figure, texts, tokens)


_CLEAR = 8.0
"""Points between a range and its words: a diamond or an arrow may reach over its end."""


def _panel(
    axes: Axes, rows: Sequence[NetRow | None], points: float, texts: Texts, tokens: Tokens
) -> None:
    numbers = [
        float(q.value)
        for row in rows
        if row is not None and row.result is not None
        for q in (row.result.low, row.result.mid, row.result.gross)
        if q.value is not None
    ]
    most = max(numbers, default=1.0) or 1.0
    axes.set_ylim(len(rows) - 0.4, -0.6)
    people_axis(axes, texts, most)
    room = axes.get_xlim()[1]
    for place, row in enumerate(rows):
        if row is None or row.result is None:
            axes.text(0, place, "–", va="center", color=tokens.muted, fontfamily=families(),
                      fontsize=SMALL)  # fmt: skip
            continue
        net = row.result
        low = float(net.low.figure)
        is_open = net.high.value is None or float(net.high.figure) > most * 1.3
        high = most * 1.04 if is_open else float(net.high.figure)
        blue, orange = tokens.series[:2]
        wide = max(high - low, most * 0.004)
        tint = tokens.info.tint
        axes.add_artist(
            Rectangle((low, place - _BAR / 2), wide, _BAR, facecolor=tint, edgecolor=blue)
        )
        if is_open:
            axes.plot([high], [place], marker=">", color=blue, markersize=6, clip_on=False)
        if net.gross.value is not None:
            gross = float(net.gross.figure)
            axes.plot([gross, gross], [place - 0.3, place + 0.3], color=tokens.muted,
                      linewidth=1.4, linestyle=(0, (2, 1.5)))  # fmt: skip
        if net.mid.value is not None:
            axes.plot([float(net.mid.figure)], [place], marker="D", markersize=5.5, color=orange)
        said = _said(row, texts) if points >= SMALLEST else _shortest(row, texts)
        axes.annotate(
            said, (high, place), xytext=(_CLEAR, 0), textcoords="offset points", va="center",
            ha="left", fontfamily=families(), fontsize=SMALL, color=tokens.text,
            annotation_clip=False,
        )  # fmt: skip
        room = max(room, high / max(0.4, 1 - (width_of(said) + _CLEAR) / points))
    axes.set_xlim(0, room)


def _said(row: NetRow, texts: Texts) -> str:
    """The point where there is one, else the range, in figures short enough to stand there."""
    assert row.result is not None, "only what was answered is drawn"
    net = row.result.whole
    if net.mid.value is not None:
        return texts.quantity(net.mid)
    low = texts.quantity(net.low)
    if net.high.value is None or net.low.relation is Relation.GE:
        return low
    return f"{low} – {texts.quantity(net.high)}"


def _shortest(row: NetRow, texts: Texts) -> str:
    """The point, or the least, in a few letters: 24k, 6.5M+."""
    assert row.result is not None, "only what was answered is drawn"
    net = row.result.whole
    shown = net.mid if net.mid.value is not None else net.low
    sign = "+" if shown.relation is Relation.GE else ""
    if net.mid.value is None and not sign and net.high.value is not None:
        return f"{texts.compact(shown.figure)}–{texts.compact(net.high.figure)}"
    return f"{texts.compact(shown.figure)}{sign}"


def _legend(figure: Figure, texts: Texts, tokens: Tokens) -> None:
    blue, orange = tokens.series[:2]
    handles = [
        Patch(facecolor=tokens.info.tint, edgecolor=blue),
        Line2D([], [], color=orange, marker="D", markersize=5.5, linestyle=""),
        Line2D([], [], color=tokens.muted, linewidth=1.4, linestyle=(0, (2, 1.5))),
    ]
    words = [texts.translate("Charts", word) for word in (RANGE, MID, GROSS)]
    size = SMALL if size_in_points(figure)[0] >= 2 * NAMES else SMALL - 2
    legend = figure.legend(
        handles, words, loc="lower left", ncols=3, frameon=False, borderaxespad=0.2,
        prop={"family": families(), "size": size},
    )  # fmt: skip
    for said in legend.get_texts():
        said.set_color(tokens.text)


def rows_of(lines: Sequence[NetLine], texts: Texts) -> list[NumberRow]:
    """Low, point, top and gross of each method and kind; an open top is unknown, not left out."""
    rows: list[NumberRow] = []
    for line in lines:
        for title, row in ((DIRECT, line.direct), (INDIRECT, line.indirect)):
            if row is None or row.result is None:
                continue
            net, kind = row.result, texts.translate("Charts", title)
            for what, qty in ((LOW, net.low), (MID, net.mid), (HIGH, net.high), (GROSS, net.gross)):
                rows.append(NumberRow(len(rows), line.name, kind, what, qty))
    return rows
