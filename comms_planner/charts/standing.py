"""Outcomes as bullets: where each indicator began, where it should be, and where it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from comms_planner.bilingual import Bilingual
from comms_planner.charts.look import (
    PLAIN,
    SMALL,
    families,
    fitting,
    fold,
    open_end,
    row_room,
    size_in_points,
)
from comms_planner.design import Tokens
from comms_planner.quantity import Qty, Relation
from comms_planner.services import vocabulary
from comms_planner.services.outcomes import IndicatorRow
from comms_planner.services.results.tracking import short
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

CAPTION = QT_TRANSLATE_NOOP(
    "Charts",
    "Indicators of the expected outcomes against their targets; each row has its own scale. An"
    " open, fading end means: at least this much.",
)
BASELINE = QT_TRANSLATE_NOOP("Charts", "Baseline")
TARGET = QT_TRANSLATE_NOOP("Charts", "Target to date")
ACTUAL = QT_TRANSLATE_NOOP("Charts", "Actual to date")
OF = QT_TRANSLATE_NOOP("Charts", "{actual} of {target}")
EMPTY = QT_TRANSLATE_NOOP("Charts", "No indicator has a figure yet.")

LINE = 40.0
"""Height of a row in points."""
_BAR, _TRACK = 0.26, 0.44
_WORDS, _WIDE = 1.12, 1.62
"""Where the words at the end of a row begin and where it ends, the track being 1 long."""
_FOLD = 40
HUES = {
    "met": "success", "on track": "success", "at risk": "warning", "missed": "warning",
    "off track": "danger",
}  # fmt: skip
"""The hue of a standing; all others are neutral. The word always stands beside it."""


@dataclass(frozen=True, slots=True)
class BulletLine:
    """One indicator: its figures as they are compared, and how it stands."""

    name: Bilingual
    outcome: Bilingual
    family: str
    unit: str
    baseline: Qty | None
    target: Qty | None
    actual: Qty | None
    progress: Qty | None
    status: str
    year: int | None
    suggested: bool


def lines_of(rows: Sequence[IndicatorRow]) -> list[BulletLine]:
    """The indicators that have any figure, in their order; narrative ones have none to draw."""
    lines = []
    for row in rows:
        stands = row.standing
        last_target = row.targets[-1][1] if row.targets else None
        has_figures = row.baseline is not None or row.targets or row.actuals
        if row.kind != "narrative" and has_figures:
            lines.append(
                BulletLine(
                    row.name, row.outcome_title, row.family, row.unit, row.baseline,
                    stands.target or last_target, stands.actual, stands.progress, stands.status,
                    stands.year, row.suggested,
                )
            )  # fmt: skip
    return lines


def height_of(rows: Sequence[BulletLine]) -> float:
    """The height in points that the rows need, with the legend."""
    return 30 + LINE * max(len(rows), 1)


def draw(figure: Figure, rows: Sequence[BulletLine], texts: Texts, tokens: Tokens) -> None:
    """Draw one bullet per indicator, on a scale of its own, with its figures in words."""
    figure.clear()
    width, height = size_in_points(figure)
    left = min(0.34, 232 / width)
    high = row_room(len(rows), LINE, height, 24)
    axes = figure.add_axes((left, 1 - high, 1 - left, high))
    axes.set_facecolor("none")
    for side in ("top", "right", "bottom", "left"):
        axes.spines[side].set_visible(False)
    axes.tick_params(length=0)
    axes.set_xticks([])
    axes.set_xlim(0, _WIDE)
    axes.set_ylim(max(len(rows), 1) - 0.5, -0.5)
    axes.set_yticks([])
    if not rows:
        axes.text(0, 0, texts.translate("Charts", EMPTY), fontfamily=families(), fontsize=PLAIN,
                  color=tokens.muted, va="center")  # fmt: skip
        return
    for place, row in enumerate(rows):
        _name(axes, place, row, left * width - 12, texts, tokens)
        _bullet(axes, place, row, (1 - left) * width * (1 - _WORDS / _WIDE), texts, tokens)
    _legend(figure, texts, tokens)


def _name(
    axes: Axes, place: int, row: BulletLine, points: float, texts: Texts, tokens: Tokens
) -> None:
    name = texts.say(row.name)
    said = fold(f"{name[:1].upper()}{name[1:]}", min(_FOLD, int(points / 3.1)))
    axes.annotate(
        said, (0, place), xytext=(-10, 0), textcoords="offset points", ha="right", va="center",
        fontfamily=families(), fontsize=fitting(said, points, SMALL + 0.5), color=tokens.text,
        linespacing=1.1, annotation_clip=False,
    )  # fmt: skip


def _bullet(
    axes: Axes, place: int, row: BulletLine, points: float, texts: Texts, tokens: Tokens
) -> None:
    """One row; `points` is the room of the words at its end."""
    figures = [q for q in (row.baseline, row.target, row.actual) if q is not None]
    known = [float(q.value) for q in figures if q.value is not None]
    low, high = min([0.0, *known]), max([0.0, *known])
    span = (high - low) or 1.0

    def at(qty: Qty) -> float:
        return (float(qty.figure) - low) / span

    axes.barh(place, 1.0, _TRACK, facecolor=tokens.neutral.tint, linewidth=0)
    hue = getattr(tokens, HUES.get(row.status, "neutral"))
    if row.actual is not None and row.actual.value is not None:
        start = -low / span
        axes.barh(place, at(row.actual) - start, _BAR, left=start, facecolor=hue.solid, linewidth=0)
        if row.actual.relation is Relation.GE:
            open_end(axes, at(row.actual), place, _BAR, 0.011, hue.solid)
    if row.target is not None and row.target.value is not None:
        x = at(row.target)
        axes.plot([x, x], [place - 0.31, place + 0.31], color=tokens.text, linewidth=2.0,
                  solid_capstyle="butt")  # fmt: skip
    if row.baseline is not None and row.baseline.value is not None:
        axes.plot([at(row.baseline)], [place], marker="o", markersize=5, color=tokens.text,
                  markerfacecolor=tokens.surface, markeredgewidth=1.1, clip_on=False)  # fmt: skip
    first, second = words_of(row, texts)
    sizes = fitting(first, points, SMALL + 0.5), fitting(second, points, SMALL)
    quiet = hue.text if row.status in HUES else tokens.muted
    axes.text(_WORDS, place - 0.13, first, va="center", ha="left", fontfamily=families(),
              fontsize=sizes[0], color=tokens.text)  # fmt: skip
    axes.text(_WORDS, place + 0.2, second, va="center", ha="left", fontfamily=families(),
              fontsize=sizes[1], color=quiet)  # fmt: skip


def words_of(row: BulletLine, texts: Texts) -> tuple[str, str]:
    """What stands at the end of a row: the figures, and how it stands."""
    actual, target = (
        texts.quantity(short(qty), unit=qty is row.target or row.target is None) if qty else "–"
        for qty in (row.actual, row.target)
    )
    first = texts.translate("Charts", OF).format(actual=actual, target=target)
    status = vocabulary.word(texts, "track", row.status)
    progress = texts.quantity(short(row.progress, 0), unit=True) if row.progress else ""
    return first, " · ".join(part for part in (progress, status) if part)


def _legend(figure: Figure, texts: Texts, tokens: Tokens) -> None:
    handles = [
        Patch(facecolor=tokens.neutral.solid),
        Line2D([], [], color=tokens.text, linewidth=0, marker="|", markersize=9,
               markeredgewidth=2.0),
        Line2D([], [], color=tokens.text, linewidth=0, marker="o", markersize=5,
               markerfacecolor=tokens.surface),
    ]  # fmt: skip
    words = [texts.translate("Charts", word) for word in (ACTUAL, TARGET, BASELINE)]
    legend = figure.legend(
        handles, words, loc="lower left", ncols=3, frameon=False, handlelength=1.6,
        columnspacing=1.8, handletextpad=0.6, borderaxespad=0,
        prop={"family": families(), "size": SMALL},
    )  # fmt: skip
    for text in legend.get_texts():
        text.set_color(tokens.text)
