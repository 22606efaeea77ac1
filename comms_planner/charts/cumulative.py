"""Sums over time: reach measured so far beside its estimate, indicators against their targets."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import FuncFormatter, MaxNLocator

from comms_planner.bilingual import Bilingual
from comms_planner.charts.look import (
    PLAIN,
    SMALL,
    WITH_UNIT,
    families,
    fitting,
    fold,
    headed,
    set_type,
    size_in_points,
    year_step,
)
from comms_planner.charts.reach import DIRECT, INDIRECT, NOT_MEASURED
from comms_planner.charts.results_table import NumberRow
from comms_planner.design import Tokens
from comms_planner.quantity import Qty, Relation, total
from comms_planner.services.outcomes import IndicatorRow
from comms_planner.services.reach import OccurrenceRow
from comms_planner.text import QT_TRANSLATE_NOOP, UNITS, Texts

CAPTION = QT_TRANSLATE_NOOP(
    "Charts",
    "Reach added up edition by edition, gross: measured so far beside what was estimated. An"
    " estimate is a planning figure and no target. A triangle and a plus sign mean: at least this"
    " many.",
)
TARGETS = QT_TRANSLATE_NOOP(
    "Charts",
    "Indicators whose years are added up: what was reached so far against the targets so far. A"
    " triangle and a plus sign mean: at least this many.",
)
ESTIMATED = QT_TRANSLATE_NOOP("Charts", "Estimated, added up")
MEASURED = QT_TRANSLATE_NOOP("Charts", "Measured, added up")
TARGET = QT_TRANSLATE_NOOP("Charts", "Target, added up")
ACTUAL = QT_TRANSLATE_NOOP("Charts", "Actual, added up")
NONE_CHOSEN = QT_TRANSLATE_NOOP("Charts", "measured: several figures contest, none is chosen")
NOTHING_YET = QT_TRANSLATE_NOOP("Charts", "no actual yet")
NO_TARGETS = QT_TRANSLATE_NOOP(
    "Charts", "No indicator whose years are added up has a target yet. An estimate is no target."
)
HEIGHT = 300.0
LOW = 210.0
"""Height of a row of panels where there are several."""


@dataclass(frozen=True, slots=True)
class Point:
    """The sum up to a day, with what brought it there."""

    day: dt.date
    name: Bilingual
    sum: Qty
    step: Qty


@dataclass(frozen=True, slots=True)
class Climb:
    """Two stairs over time: what was thought or wanted, dashed, and what there was."""

    title: Bilingual
    unit: str
    dashed: tuple[Point, ...]
    full: tuple[Point, ...]
    nothing: str = NOT_MEASURED
    """What is said where there is no full stair."""

    def name(self, texts: Texts) -> str:
        """The title with the unit, where it is not people anyway."""
        said = texts.translate("Charts", texts.say(self.title))
        said = f"{said[:1].upper()}{said[1:]}"
        unit = texts.translate("Units", UNITS.get(self.unit, self.unit)) if self.unit else ""
        return texts.translate("Charts", WITH_UNIT).format(name=said, unit=unit) if unit else said


@dataclass(frozen=True, slots=True)
class Climbs:
    """Panels of stairs, and what dashed and full ones stand for."""

    panels: tuple[Climb, ...]
    legend: tuple[str, str]
    by_year: bool = False


def climbs(occurrences: Sequence[OccurrenceRow]) -> Climbs:
    """Direct and indirect reach added up over the editions of some years, beside its estimate."""
    held = [o for o in occurrences if o.counts and o.starts is not None]
    held.sort(key=lambda o: o.ends or o.starts or dt.date.min)
    direct = Climb(
        Bilingual(DIRECT, ""), "",
        _climb([(o, o.estimated_direct) for o in held]),
        _climb([(o, o.measured_direct) for o in held]), _why(held, "direct"),
    )  # fmt: skip
    indirect = Climb(
        Bilingual(INDIRECT, ""), "",
        _climb([(o, o.estimated_indirect) for o in held]),
        _climb([(o, o.measured_indirect) for o in held]), _why(held, "indirect"),
    )  # fmt: skip
    return Climbs((direct, indirect), (ESTIMATED, MEASURED))


def _why(held: Sequence[OccurrenceRow], kind: str) -> str:
    """Why nothing was added up: nobody counted, or several figures contest."""
    return NONE_CHOSEN if any(o.contested_in(kind) for o in held) else NOT_MEASURED


def toward(rows: Sequence[IndicatorRow]) -> Climbs:
    """The indicators whose years are added up, each against its own targets added up.

    A year with a target and no actual leaves the sums that follow as lower bounds.
    """
    panels = []
    for row in rows:
        targets = {year: qty for year, qty in row.targets if qty.value is not None}
        if row.aggregation != "sum" or not targets:
            continue
        actuals = {year: qty for year, qty in row.actuals if year >= min(targets)}
        last = max((y for y, qty in actuals.items() if qty.value is not None), default=0)
        years = sorted(y for y in {*targets, *actuals} if y <= last)
        told = [(year, actuals.get(year, Qty.unknown(row.unit))) for year in years]
        stairs = _by_year(sorted(targets.items())), _by_year(told)
        panels.append(Climb(row.name, row.unit, *stairs, NOTHING_YET))
    return Climbs(tuple(panels), (TARGET, ACTUAL), by_year=True)


def _by_year(figures: Sequence[tuple[int, Qty]]) -> tuple[Point, ...]:
    """Sums year by year; one that is unknown makes what follows a lower bound."""
    points = []
    for count, (year, qty) in enumerate(figures, 1):
        so_far = total((q for _, q in figures[:count]), qty.unit).qty
        name = Bilingual(str(year), str(year))
        points.append(Point(dt.date(year, 7, 1), name, so_far, qty))
    return tuple(points)


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


def height_of(data: Climbs) -> float:
    """The height in points that the panels need, two side by side."""
    lines = max(1, -(-len(data.panels) // 2))
    return HEIGHT if lines == 1 else LOW * lines + 30


def names_of(data: Climbs, texts: Texts) -> list[str]:
    """The panels by name."""
    return [climb.name(texts) for climb in data.panels]


def draw(figure: Figure, data: Climbs, texts: Texts, tokens: Tokens) -> None:
    """A panel for each, two side by side: a dashed stair of what should be, a full one of what is.

    Every panel has a scale of its own; the years are the same in all.
    """
    figure.clear()
    width, height = size_in_points(figure)
    if not data.panels:
        figure.text(0.02, 0.5, texts.translate("Charts", NO_TARGETS), fontfamily=families(),
                    fontsize=PLAIN, color=tokens.muted, va="center")  # fmt: skip
        return
    days = [p.day for climb in data.panels for line in (climb.dashed, climb.full) for p in line]
    lines = -(-len(data.panels) // 2)
    base = 24 / height
    each = (1 - base) / lines
    for number, climb in enumerate(data.panels):
        line, side = divmod(number, 2)
        axes = figure.add_axes(
            (side / 2 + 44 / width, 1 - each * (line + 1) + 24 / height,
             0.5 - 92 / width, each - 58 / height)
        )  # fmt: skip
        _panel(axes, climb, data, days, width / 2, texts, tokens)
    handles = [
        Line2D([], [], color=tokens.series[0], linewidth=1.6, linestyle=(0, (4, 2))),
        Line2D([], [], color=tokens.series[1], linewidth=2.2),
    ]
    words = [texts.translate("Charts", word) for word in data.legend]
    legend = figure.legend(
        handles, words, loc="lower left", ncols=2, frameon=False, borderaxespad=0.2,
        prop={"family": families(), "size": SMALL},
    )  # fmt: skip
    for said in legend.get_texts():
        said.set_color(tokens.text)


def _panel(
    axes: Axes, climb: Climb, data: Climbs, days: Sequence[dt.date], wide: float, texts: Texts,
    tokens: Tokens,
) -> None:  # fmt: skip
    """One panel, `wide` points from side to side."""
    axes.set_facecolor("none")
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(tokens.line_strong)
    axes.grid(visible=True, axis="y", color=tokens.line, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.tick_params(length=0, labelcolor=tokens.muted, pad=4)
    room = wide - 50
    title = fold(headed(climb.name(texts), room), min(56, int(room / 3.6)))
    axes.set_title(
        title, loc="left", fontfamily=families(), fontsize=fitting(title, room / 1.1),
        fontweight="bold", color=tokens.text, pad=8, linespacing=1.1,
    )  # fmt: skip
    first, last = (min(days).year, max(days).year + 1) if days else (2020, 2024)
    axes.set_xlim(first, last)
    step = year_step(last - first, wide - 92)
    at = [y + (0.5 if data.by_year else 0) for y in range(first, last, step)]
    axes.set_xticks(at, [str(y) for y in range(first, last, step)])
    tops = [float(p.sum.figure) for line in (climb.dashed, climb.full) for p in line[-1:]
            if p.sum.value is not None]  # fmt: skip
    axes.set_ylim(0, max([*tops, 0.0]) * 1.18 or 1)
    axes.yaxis.set_major_locator(MaxNLocator(4, integer=True, steps=[1, 2, 5, 10]))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: texts.compact(int(value))))
    set_type(axes)
    blue, orange = tokens.series[:2]
    _stair(axes, climb.dashed, last, blue, texts, dashed=True)
    _stair(axes, climb.full, last, orange, texts, dashed=False)
    if not any(p.sum.value is not None for p in climb.full):
        # low at the end, where no stair goes
        said = fold(texts.translate("Charts", climb.nothing), int((wide - 30) / 4.1))
        axes.text(0.98, 0.04, said, transform=axes.transAxes, ha="right", va="bottom",
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


def rows_of(data: Climbs, texts: Texts) -> list[NumberRow]:
    """Every step of both stairs with the sum it leads to."""
    rows: list[NumberRow] = []
    for climb in data.panels:
        for what, line in zip(data.legend, (climb.dashed, climb.full), strict=True):
            for point in line:
                name = texts.say(point.name)
                place = name if name == str(point.day.year) else f"{point.day.isoformat()} {name}"
                rows.append(NumberRow(len(rows), climb.name(texts), place, what, point.sum))
    return rows
