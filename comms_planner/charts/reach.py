"""Estimated against measured reach, platform by platform."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch, Rectangle

from comms_planner.bilingual import Bilingual
from comms_planner.charts.look import PLAIN, SMALL, families, people_axis, quiet, set_type, shades
from comms_planner.design import Tokens
from comms_planner.quantity import Qty, Relation
from comms_planner.services.platforms import PlatformRow
from comms_planner.services.reach import PEOPLE, OccurrenceRow
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

DIRECT = QT_TRANSLATE_NOOP("Charts", "Direct: took part")
INDIRECT = QT_TRANSLATE_NOOP("Charts", "Indirect: reached through others")
ESTIMATED = QT_TRANSLATE_NOOP("Charts", "Estimated, per occurrence")
MEASURED = QT_TRANSLATE_NOOP("Charts", "Measured, with its year")
CONTESTED = QT_TRANSLATE_NOOP("Charts", "One of several figures, none chosen")
OPEN = QT_TRANSLATE_NOOP("Charts", "Fading end and “+”: at least this many")
CAPTION = QT_TRANSLATE_NOOP("Charts", "Reach estimated and measured, by platform, in people.")

_BAR = 0.5
_FADE = 6


@dataclass(frozen=True, slots=True)
class Point:
    """A measured figure of one year; `chosen` when it is the one that counts."""

    year: int
    qty: Qty
    chosen: bool


@dataclass(frozen=True, slots=True)
class ReachLine:
    """One platform: its two estimates, and what was measured."""

    name: Bilingual
    direct: Qty
    indirect: Qty
    measured_direct: tuple[Point, ...] = ()
    measured_indirect: tuple[Point, ...] = ()


def lines_of(
    platforms: Sequence[PlatformRow], occurrences: Sequence[OccurrenceRow]
) -> list[ReachLine]:
    """The chart's rows from the plan's: every platform, with or without a figure."""
    return [
        ReachLine(
            platform.name,
            platform.direct,
            platform.indirect,
            _points(platform.slug, "direct", occurrences),
            _points(platform.slug, "indirect", occurrences),
        )
        for platform in platforms
    ]


def draw(figure: Figure, rows: Sequence[ReachLine], texts: Texts, tokens: Tokens) -> None:
    """Draw both kinds of reach side by side into an empty figure.

    Bars are estimates, hatched; diamonds are measurements. A lower bound has an open,
    fading end and a plus sign. What has no figure says so in words.
    """
    figure.clear()
    names = 0.245
    left = figure.add_axes((names, 0.14, (1 - names) / 2 - 0.02, 0.74))
    right = figure.add_axes((names + (1 - names) / 2 + 0.015, 0.14, (1 - names) / 2 - 0.02, 0.74))
    panels = (
        (left, DIRECT, [row.direct for row in rows], [row.measured_direct for row in rows]),
        (right, INDIRECT, [row.indirect for row in rows], [row.measured_indirect for row in rows]),
    )
    for axes, title, estimates, points in panels:
        quiet(axes, tokens)
        axes.set_title(
            texts.translate("Charts", title), loc="left", fontfamily=families(),
            fontsize=PLAIN, fontweight="semibold", color=tokens.text, pad=6,
        )  # fmt: skip
        _panel(axes, estimates, points, texts, tokens)
        set_type(axes)
    left.set_yticks(range(len(rows)), [texts.say(row.name) for row in rows])
    set_type(left)
    for label in left.get_yticklabels():
        label.set_color(tokens.text)
    right.set_yticks([])
    _legend(figure, texts, tokens)


def _panel(
    axes: Axes,
    estimates: Sequence[Qty],
    points: Sequence[Sequence[Point]],
    texts: Texts,
    tokens: Tokens,
) -> None:
    figures = [float(q.value) for q in estimates if q.value is not None]
    figures += [float(p.qty.value) for row in points for p in row if p.qty.value is not None]
    most = max(figures, default=1.0) or 1.0
    axes.set_ylim(len(estimates) - 0.4, -0.6)
    people_axis(axes, texts, most)
    for place, (estimate, measured) in enumerate(zip(estimates, points, strict=True)):
        end = _estimate(axes, place, estimate, most, texts, tokens)
        _measurements(axes, place, measured, tokens)
        beyond = [float(p.qty.value) for p in measured if p.qty.value is not None]
        end = max([end, *(value + most * 0.03 for value in beyond)])
        muted = estimate.value is None
        axes.text(
            end + most * 0.015, place, texts.quantity(estimate), va="center", ha="left",
            fontfamily=families(), fontsize=SMALL, color=tokens.muted if muted else tokens.text,
        )  # fmt: skip


def _estimate(
    axes: Axes, place: int, qty: Qty, most: float, texts: Texts, tokens: Tokens
) -> float:
    """A hatched bar; returns where it ends. No bar at all where there is no figure."""
    if qty.value is None:
        return 0.0
    colour, value = tokens.series[0], float(qty.value)
    axes.barh(
        place, value, _BAR, facecolor=tokens.info.tint, edgecolor=colour, hatch="////",
        linewidth=0.0 if qty.relation is Relation.GE else 0.8,
    )  # fmt: skip
    if qty.relation is not Relation.GE:
        return value
    step = most * 0.012
    for number, (shade, alpha) in enumerate(shades(colour, _FADE)):
        axes.add_patch(
            Rectangle(
                (value + number * step, place - _BAR / 2), step, _BAR,
                facecolor=shade, alpha=alpha * 0.6, linewidth=0,
            )
        )  # fmt: skip
    return value + _FADE * step


def _measurements(axes: Axes, place: int, points: Sequence[Point], tokens: Tokens) -> None:
    for number, point in enumerate(sorted(points, key=lambda p: p.qty.sort_key)):
        if point.qty.value is None:
            continue
        value, colour = float(point.qty.value), tokens.series[1]
        bound = point.qty.relation is Relation.GE
        axes.plot(
            [value], [place], linestyle="none", marker=">" if bound else "D", markersize=5,
            markerfacecolor=colour if point.chosen else tokens.surface,
            markeredgecolor=colour, markeredgewidth=1.1, zorder=4,
        )  # fmt: skip
        above = number % 2 == 0
        axes.annotate(
            f"{point.year}{'+' if bound else ''}", (value, place),
            xytext=(0, 4.5 if above else -4.5), textcoords="offset points",
            ha="center", va="bottom" if above else "top",
            fontfamily=families(), fontsize=6, color=tokens.text,
        )  # fmt: skip


def _legend(figure: Figure, texts: Texts, tokens: Tokens) -> None:
    colour = tokens.series[1]
    diamond = {"linestyle": "none", "marker": "D", "markersize": 5, "markeredgecolor": colour}
    handles = [
        Patch(facecolor=tokens.info.tint, edgecolor=tokens.series[0], hatch="////", linewidth=0.8),
        Line2D([], [], markerfacecolor=colour, **diamond),
        Line2D([], [], markerfacecolor=tokens.surface, **diamond),
        Patch(facecolor=tokens.series[0], alpha=0.25, linewidth=0),
    ]
    words = [texts.translate("Charts", word) for word in (ESTIMATED, MEASURED, CONTESTED, OPEN)]
    legend = figure.legend(
        handles, words, loc="lower left", ncols=4, frameon=False, handlelength=1.6,
        columnspacing=1.4, handletextpad=0.5, borderaxespad=0.2,
        prop={"family": families(), "size": SMALL - 0.5},
    )  # fmt: skip
    for text in legend.get_texts():
        text.set_color(tokens.muted)


def _points(slug: str, kind: str, occurrences: Sequence[OccurrenceRow]) -> tuple[Point, ...]:
    points = []
    for occurrence in occurrences:
        if occurrence.platform != slug or occurrence.year is None:
            continue
        people = [
            m for m in occurrence.measurements if m.kind == kind and m.qty.unit == PEOPLE
        ]
        chosen = [m for m in people if m.reported] or (people if len(people) == 1 else [])
        points += [
            Point(occurrence.year, m.qty, bool(chosen)) for m in (chosen[:1] or people)
        ]
    return tuple(points)
