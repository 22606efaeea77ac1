"""Reach added up over time: what was measured so far beside what was estimated, both gross."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import FuncFormatter, MaxNLocator

from comms_planner.bilingual import Bilingual
from comms_planner.charts.look import PLAIN, SMALL, families, set_type, size_in_points
from comms_planner.charts.reach import DIRECT, INDIRECT
from comms_planner.charts.results_table import NumberRow
from comms_planner.design import Tokens
from comms_planner.quantity import Qty, Relation
from comms_planner.services.reach import OccurrenceRow
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

CAPTION = QT_TRANSLATE_NOOP(
    "Charts",
    "Reach added up edition by edition, gross: measured so far beside the estimate it is held"
    " against. A triangle and a plus sign mean: at least this many.",
)
ESTIMATED = QT_TRANSLATE_NOOP("Charts", "Estimated, added up")
MEASURED = QT_TRANSLATE_NOOP("Charts", "Measured, added up")
PANELS = (DIRECT, INDIRECT)
HEIGHT = 300.0


@dataclass(frozen=True, slots=True)
class Point:
    """The sum up to a day, with the edition that brought it there."""

    day: dt.date
    name: Bilingual
    sum: Qty
    step: Qty


@dataclass(frozen=True, slots=True)
class Climb:
    """Both lines of one kind of reach."""

    estimated: tuple[Point, ...]
    measured: tuple[Point, ...]


def climbs(occurrences: Sequence[OccurrenceRow]) -> tuple[Climb, Climb]:
    """Direct and indirect reach added up over the editions of some years."""
    held = [o for o in occurrences if not o.cancelled and o.starts is not None]
    held.sort(key=lambda o: o.ends or o.starts or dt.date.min)
    direct = Climb(
        _climb([(o, o.estimated_direct) for o in held]),
        _climb([(o, o.measured_direct) for o in held]),
    )
    indirect = Climb(
        _climb([(o, o.estimated_indirect) for o in held]),
        _climb([(o, o.measured_indirect) for o in held]),
    )
    return direct, indirect


def _climb(steps: Sequence[tuple[OccurrenceRow, Qty]]) -> tuple[Point, ...]:
    points: list[Point] = []
    for occurrence, qty in steps:
        if qty.value is None:
            continue
        so_far = points[-1].sum + qty if points else qty
        day = occurrence.ends or occurrence.starts
        assert day is not None, "only what is dated is added up"
        points.append(Point(day, occurrence.name, so_far, qty))
    return tuple(points)


def draw(figure: Figure, data: tuple[Climb, Climb], texts: Texts, tokens: Tokens) -> None:
    """Two panels, direct and indirect: a dashed stair of estimates, a full one of measurements."""
    figure.clear()
    width, height = size_in_points(figure)
    days = [p.day for climb in data for line in (climb.estimated, climb.measured) for p in line]
    for number, (climb, title) in enumerate(zip(data, PANELS, strict=True)):
        axes = figure.add_axes(
            (number / 2 + 44 / width, 50 / height, 0.5 - 92 / width, 1 - 82 / height)
        )
        _panel(axes, climb, title, days, texts, tokens)
    handles = [
        Line2D([], [], color=tokens.series[0], linewidth=1.6, linestyle=(0, (4, 2))),
        Line2D([], [], color=tokens.series[1], linewidth=2.2),
    ]
    words = [texts.translate("Charts", word) for word in (ESTIMATED, MEASURED)]
    legend = figure.legend(
        handles, words, loc="lower left", ncols=2, frameon=False, borderaxespad=0.2,
        prop={"family": families(), "size": SMALL},
    )  # fmt: skip
    for said in legend.get_texts():
        said.set_color(tokens.text)


def _panel(
    axes: Axes, climb: Climb, title: str, days: Sequence[dt.date], texts: Texts, tokens: Tokens
) -> None:
    axes.set_facecolor("none")
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(tokens.line_strong)
    axes.grid(visible=True, axis="y", color=tokens.line, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.tick_params(length=0, labelcolor=tokens.muted, pad=4)
    axes.set_title(
        texts.translate("Charts", title), loc="left", fontfamily=families(), fontsize=PLAIN,
        fontweight="bold", color=tokens.text, pad=8,
    )  # fmt: skip
    first, last = (min(days).year, max(days).year + 1) if days else (2020, 2024)
    axes.set_xlim(first, last)
    step = max(1, -(-(last - first) // 6))
    axes.set_xticks(range(first, last, step), [str(y) for y in range(first, last, step)])
    tops = [float(p.sum.figure) for line in (climb.estimated, climb.measured) for p in line[-1:]
            if p.sum.value is not None]  # fmt: skip
    axes.set_ylim(0, max(tops, default=1.0) * 1.18)
    axes.yaxis.set_major_locator(MaxNLocator(4, steps=[1, 2, 5, 10]))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: texts.compact(int(value))))
    set_type(axes)
    blue, orange = tokens.series[:2]
    _stair(axes, climb.estimated, last, blue, texts, dashed=True)
    _stair(axes, climb.measured, last, orange, texts, dashed=False)
    if not climb.measured:
        axes.text(0.03, 0.9, texts.translate("Charts", "not measured"), transform=axes.transAxes,
                  fontfamily=families(), fontsize=SMALL, color=tokens.muted)  # fmt: skip


def _stair(
    axes: Axes, points: Sequence[Point], end: int, colour: str, texts: Texts, *, dashed: bool
) -> None:
    known = [p for p in points if p.sum.value is not None]
    if not known:
        return
    x = [_year(p.day) for p in known]
    y = [float(p.sum.figure) for p in known]
    look = {"linewidth": 1.6, "linestyle": (0, (4, 2))} if dashed else {"linewidth": 2.2}
    axes.step([x[0], *x, end], [0, *y, y[-1]], where="post", color=colour, **look)
    for at, height, point in zip(x, y, known, strict=True):
        open_top = point.sum.relation is Relation.GE
        axes.plot([at], [height], marker="^" if open_top else "o", markersize=5 if open_top else 4,
                  color=colour, linestyle="")  # fmt: skip
    axes.text(end, y[-1], f" {_short(known[-1].sum, texts)}", va="center", ha="left",
              fontfamily=families(), fontsize=SMALL, color=colour, clip_on=False)  # fmt: skip


def _year(day: dt.date) -> float:
    return day.year + (day.timetuple().tm_yday - 1) / 366


def _short(qty: Qty, texts: Texts) -> str:
    said = texts.compact(qty.figure) if qty.figure >= 10_000 else texts.number(qty.figure)
    sign = {Relation.GE: "{}+", Relation.LE: "≤{}", Relation.APPROX: "≈{}"}
    return sign.get(qty.relation, "{}").format(said)


def rows_of(data: tuple[Climb, Climb], texts: Texts) -> list[NumberRow]:
    """Every step of both stairs with the sum it leads to."""
    rows: list[NumberRow] = []
    for climb, title in zip(data, PANELS, strict=True):
        panel = texts.translate("Charts", title)
        for what, line in ((ESTIMATED, climb.estimated), (MEASURED, climb.measured)):
            rows += [
                NumberRow(
                    len(rows) + n, panel, f"{p.day.isoformat()} {texts.say(p.name)}", what, p.sum
                )
                for n, p in enumerate(line)
            ]
    return rows
