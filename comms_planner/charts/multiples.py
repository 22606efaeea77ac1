"""Small multiples: a panel for each indicator, flagship programme or currency, alike in build."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.ticker import FuncFormatter, MaxNLocator

from comms_planner.bilingual import Bilingual
from comms_planner.charts.look import (
    PLAIN,
    SMALL,
    WITH_UNIT,
    families,
    fitting,
    fold,
    set_type,
    size_in_points,
    year_step,
)
from comms_planner.design import Tokens
from comms_planner.quantity import Qty, Relation
from comms_planner.services import vocabulary
from comms_planner.services.outcomes import IndicatorRow
from comms_planner.services.programme import FlagshipRow
from comms_planner.services.results.investments import InvestmentRow, totals
from comms_planner.services.results.ledger import LedgerRow
from comms_planner.services.results.tracking import short
from comms_planner.text import QT_TRANSLATE_NOOP, UNITS, Texts

TRENDS = QT_TRANSLATE_NOOP(
    "Charts", "Indicators year by year: what was reached beside what should be, one panel for each."
)
LEDGER = QT_TRANSLATE_NOOP(
    "Charts",
    "Policy changes and commitments recorded in the contribution ledger, by flagship programme and"
    " year; darker what somebody besides us confirms.",
)
MONEY = QT_TRANSLATE_NOOP(
    "Charts",
    "Co-investment by kind, a panel for each currency: currencies and kinds are not added up.",
)
ACTUAL = QT_TRANSLATE_NOOP("Charts", "Actual")
TARGET = QT_TRANSLATE_NOOP("Charts", "Target")
BASELINE = QT_TRANSLATE_NOOP("Charts", "Baseline")
RECORDED = QT_TRANSLATE_NOOP("Charts", "Recorded")
CONFIRMED = QT_TRANSLATE_NOOP("Charts", "Confirmed by others")
OUR_PART = QT_TRANSLATE_NOOP("Charts", "Our part, as claimed")
AMOUNT = QT_TRANSLATE_NOOP("Charts", "Amount")
NO_FLAGSHIP = QT_TRANSLATE_NOOP("Charts", "No flagship programme")
NO_SHARE = QT_TRANSLATE_NOOP("Charts", "nobody stated a share of ours")
EMPTY = QT_TRANSLATE_NOOP("Charts", "There is nothing to draw yet.")

NO_ENTRY = QT_TRANSLATE_NOOP("Charts", "nothing recorded")

FEWEST, MOST = 2, 3
"""Panels side by side."""
PANEL = 122.0
"""Height of a row of panels in points."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A column of a panel: its place's name, a figure, and a part of it or a mark over it."""

    label: str
    qty: Qty | None
    part: Qty | None = None
    mark: Qty | None = None


@dataclass(frozen=True, slots=True)
class Panel:
    """A small chart with its title and unit; `level` is a line across, such as a baseline."""

    title: Bilingual
    unit: str
    bars: tuple[Bar, ...]
    level: Qty | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """Panels of one build, and the words of their legend; with `alike` they share one scale."""

    panels: tuple[Panel, ...]
    legend: tuple[str, ...]
    alike: bool = False


def trends(rows: Sequence[IndicatorRow]) -> Sheet:
    """A panel for each indicator with figures: actuals as bars, targets as marks over them."""
    panels = []
    for row in rows:
        actuals, targets = dict(row.actuals), dict(row.targets)
        years = sorted({*actuals, *targets})
        if years and row.kind != "narrative":
            every = range(years[0], years[-1] + 1)
            bars = tuple(Bar(str(y), actuals.get(y), mark=targets.get(y)) for y in every)
            panels.append(Panel(row.name, row.unit, bars, row.baseline))
    return Sheet(tuple(panels), (ACTUAL, TARGET, BASELINE))


def by_flagship(
    entries: Sequence[LedgerRow], flagships: Sequence[FlagshipRow], first: int, last: int
) -> Sheet:
    """A panel for each flagship programme: recorded entries per year, the confirmed part darker."""
    names = [(f.slug, f.name) for f in flagships]
    if any(not entry.flagship for entry in entries):
        names.append(("", Bilingual(NO_FLAGSHIP, "")))
    panels = []
    for slug, name in names:
        own = [entry for entry in entries if entry.flagship == slug and entry.year]
        years = [[e for e in own if e.year == year] for year in range(first, last + 1)]
        bars = tuple(
            Bar(
                str(first + n), Qty(len(found), unit="entries"),
                part=Qty(sum(e.substantiated for e in found), unit="entries"),
            )
            for n, found in enumerate(years)
        )  # fmt: skip
        panels.append(Panel(name, "", bars))
    return Sheet(tuple(panels) if entries else (), (RECORDED, CONFIRMED), alike=True)


def by_currency(rows: Sequence[InvestmentRow], texts: Texts) -> Sheet:
    """A panel for each currency: a bar for each kind, our claimed part of it darker."""
    panels: dict[str, list[Bar]] = {}
    for sum_of in totals(rows):
        word = vocabulary.word(texts, "investment", sum_of.kind)
        unclaimed = Qty.na(NO_SHARE, sum_of.currency)
        bar = Bar(word, sum_of.amount.qty, part=sum_of.ours.qty if sum_of.ours else unclaimed)
        panels.setdefault(sum_of.currency, []).append(bar)
    return Sheet(
        tuple(Panel(Bilingual(c, c), c, tuple(bars)) for c, bars in panels.items()),
        (AMOUNT, OUR_PART),
    )


def height_of(sheet: Sheet) -> float:
    """The height in points that the panels need, with the legend."""
    return 30 + PANEL * max(1, -(-len(sheet.panels) // _columns(sheet)))


def _columns(sheet: Sheet) -> int:
    """So many panels side by side that they fill the width."""
    return min(MOST, max(FEWEST, len(sheet.panels)))


def draw(figure: Figure, sheet: Sheet, texts: Texts, tokens: Tokens) -> None:
    """Draw the panels row by row; a lower bound has an open top and a plus sign."""
    figure.clear()
    width, height = size_in_points(figure)
    columns = _columns(sheet)
    lines = max(1, -(-len(sheet.panels) // columns))
    base = 26 / height
    most = max((_highest(panel) for panel in sheet.panels), default=1.0)
    for number, panel in enumerate(sheet.panels):
        line, column = divmod(number, columns)
        each = (1 - base) / lines
        bottom = 1 - each * (line + 1)
        axes = figure.add_axes(
            (column / columns + 34 / width, bottom + 20 / height,
             1 / columns - 48 / width, each - 52 / height)
        )  # fmt: skip
        room = width / columns - 40
        _panel(axes, panel, most if sheet.alike else _highest(panel), room, texts, tokens)
    if not sheet.panels:
        figure.text(0.02, 0.5, texts.translate("Charts", EMPTY), fontfamily=families(),
                    fontsize=PLAIN, color=tokens.muted, va="center")  # fmt: skip
        return
    if sheet.legend:
        _legend(figure, sheet.legend, texts, tokens)


def title_of(panel: Panel, texts: Texts) -> str:
    """The name of a panel with its unit."""
    code = panel.title.en == panel.unit  # a currency, which no language says otherwise
    name = panel.unit if code else texts.translate("Charts", texts.say(panel.title))
    unit = texts.translate("Units", UNITS.get(panel.unit, panel.unit)) if panel.unit else ""
    head = f"{name[:1].upper()}{name[1:]}"
    if not unit or unit == name:
        return head
    return texts.translate("Charts", WITH_UNIT).format(name=head, unit=unit)


def _panel(
    axes: Axes, panel: Panel, most: float, points: float, texts: Texts, tokens: Tokens
) -> None:
    axes.set_facecolor("none")
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(tokens.line_strong)
    axes.tick_params(length=0, labelcolor=tokens.muted, pad=3)
    axes.grid(visible=True, axis="y", color=tokens.line, linewidth=0.6)
    axes.set_axisbelow(True)
    count = len(panel.bars)
    axes.set_xlim(-0.6, max(count, 4) - 0.4)
    axes.set_ylim(min(0.0, _lowest(panel)), most * 1.28 or 1)
    axes.yaxis.set_major_locator(MaxNLocator(3, integer=most < 10, steps=[1, 2, 5, 10]))
    axes.yaxis.set_major_formatter(
        FuncFormatter(lambda value, _: texts.compact(int(value)) if value == int(value) else "")
    )
    years = all(bar.label.isdigit() for bar in panel.bars)
    step = year_step(count, points - 8) if years else max(1, -(-count // 6))
    named = range((count - 1) % step, count, step)  # the last one always has its name
    axes.set_xticks(named, [panel.bars[at].label for at in named])
    set_type(axes, SMALL - 0.5)
    title = fold(title_of(panel, texts), min(42, int(points / 4.6)))
    axes.set_title(
        title, loc="left", fontfamily=families(), fontsize=fitting(title, points, SMALL + 0.5),
        fontweight="bold", color=tokens.text, pad=5, linespacing=1.1, x=0,
    )  # fmt: skip
    if panel.level is not None and panel.level.value is not None:
        axes.axhline(
            float(panel.level.value), color=tokens.muted, linewidth=1.0, linestyle=(0, (4, 3))
        )
    for place, bar in enumerate(panel.bars):
        _bar(axes, place, bar, most, texts, tokens)
    if not any(_figures(panel)):
        said = texts.translate("Charts", NO_ENTRY)
        axes.text(0.5, 0.4, said, transform=axes.transAxes, ha="center",
                  fontfamily=families(), fontsize=SMALL, color=tokens.muted)  # fmt: skip


def _bar(axes: Axes, place: int, bar: Bar, most: float, texts: Texts, tokens: Tokens) -> None:
    blue = tokens.series[0]
    if bar.qty is not None and bar.qty.value is not None:
        value = float(bar.qty.value)
        split = bar.part is not None
        axes.bar(place, value, 0.56, facecolor=tokens.info.tint if split else blue,
                 edgecolor=blue, linewidth=0.9 if split else 0)  # fmt: skip
        if bar.part is not None and bar.part.value:
            axes.bar(place, float(bar.part.value), 0.56, facecolor=blue, linewidth=0)
        if bar.qty.relation is Relation.GE:
            for number in range(5):
                axes.bar(place, most * 0.012, 0.56, bottom=value + most * 0.02 * (number + 0.4),
                         facecolor=blue, alpha=0.55 * (1 - number / 5), linewidth=0)  # fmt: skip
        if value or not split:
            top = max(value, 0) + most * (0.13 if bar.qty.relation is Relation.GE else 0.03)
            mark = float(bar.mark.value) if bar.mark and bar.mark.value is not None else top
            if -0.06 < (mark - top) / most < 0.16:  # the mark would strike the figure through
                top = mark + most * 0.03
            axes.text(place, top, _short(bar.qty, texts), ha="center", va="bottom",
                      fontfamily=families(), fontsize=SMALL - 0.5, color=tokens.text)  # fmt: skip
    if bar.mark is not None and bar.mark.value is not None:
        height = float(bar.mark.value)
        axes.plot([place - 0.4, place + 0.4], [height, height], color=tokens.series[1],
                  linewidth=2.0, solid_capstyle="butt")  # fmt: skip


def _short(qty: Qty, texts: Texts) -> str:
    """A figure short enough to stand over a bar, its plus sign kept."""
    if qty.value is None:
        return ""
    value = short(qty).figure
    said = texts.compact(value) if value >= 10_000 else texts.number(value)
    sign = {Relation.GE: "{}+", Relation.LE: "≤{}", Relation.APPROX: "≈{}"}.get(qty.relation, "{}")
    return sign.format(said)


def _figures(panel: Panel) -> list[float]:
    found = [panel.level, *(q for bar in panel.bars for q in (bar.qty, bar.part, bar.mark))]
    return [float(q.value) for q in found if q is not None and q.value is not None]


def _highest(panel: Panel) -> float:
    return max([*_figures(panel), 0.0]) or 1.0


def _lowest(panel: Panel) -> float:
    return min([*_figures(panel), 0.0])


def _legend(figure: Figure, said: Sequence[str], texts: Texts, tokens: Tokens) -> None:
    blue = tokens.series[0]
    looks = {
        ACTUAL: Patch(facecolor=blue),
        TARGET: Line2D([], [], color=tokens.series[1], linewidth=2.0),
        BASELINE: Line2D([], [], color=tokens.muted, linewidth=1.0, linestyle=(0, (4, 3))),
        RECORDED: Patch(facecolor=tokens.info.tint, edgecolor=blue, linewidth=0.9),
        AMOUNT: Patch(facecolor=tokens.info.tint, edgecolor=blue, linewidth=0.9),
        CONFIRMED: Patch(facecolor=blue),
        OUR_PART: Patch(facecolor=blue),
    }
    legend = figure.legend(
        [looks[word] for word in said], [texts.translate("Charts", word) for word in said],
        loc="lower left", ncols=len(said), frameon=False, handlelength=1.6, columnspacing=1.8,
        handletextpad=0.6, borderaxespad=0, prop={"family": families(), "size": SMALL},
    )  # fmt: skip
    for text in legend.get_texts():
        text.set_color(tokens.text)
