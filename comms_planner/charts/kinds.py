"""Every chart by name, for the command line: what it reads, how it is drawn, its numbers.

A new chart adds its line to CHARTS.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from matplotlib.figure import Figure
from sqlalchemy.orm import Session

from comms_planner.charts import (
    reach,
    reach_kinds,
    reach_table,
    reach_years,
    result_kinds,
    results_table,
)
from comms_planner.charts.captioned import captioned
from comms_planner.charts.files import FINE, WIDTH, as_png, as_svg
from comms_planner.charts.scope import (
    EVERYTHING,
    FLAGSHIP,
    PERIOD,
    PLATFORM,
    Gather,
    Scope,
)
from comms_planner.design import Tokens
from comms_planner.errors import Invalid
from comms_planner.services import platforms, programme
from comms_planner.services import reach as reaching
from comms_planner.services.results import lookup
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

Data = Any
NOT_BY = {
    PERIOD: QT_TRANSLATE_NOOP("Errors", "This chart is not drawn for a period; leave it out."),
    PLATFORM: QT_TRANSLATE_NOOP(
        "Errors", "This chart is not drawn for one platform; leave the platform out."
    ),
    FLAGSHIP: QT_TRANSLATE_NOOP(
        "Errors", "This chart is not drawn for one flagship programme; leave it out."
    ),
}


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart that can be made without a window."""

    caption: str
    gather: Gather
    draw: Callable[[Figure, Data, Texts, Tokens], None]
    height: Callable[[Data], float]
    csv: Callable[[Data, Texts], bytes]
    narrows: frozenset[str]


def file_of(chart: Chart, data: Data, texts: Texts, tokens: Tokens, suffix: str) -> bytes:
    """A chart as the content of a file that ends in .png, .svg or .csv."""
    if suffix == ".csv":
        return chart.csv(data, texts)
    size = (WIDTH, chart.height(data) / 72)
    figure = Figure(figsize=size, dpi=FINE, facecolor=tokens.surface)
    chart.draw(figure, data, texts, tokens)
    captioned(figure, texts.translate("Charts", chart.caption), tokens)
    return as_png(figure) if suffix == ".png" else as_svg(figure)


def narrowed(session: Session, chart: Chart, scope: Scope, texts: Texts) -> Data:
    """What a chart is drawn from, within a scope that it knows."""
    for name in (PERIOD, PLATFORM, FLAGSHIP):
        if name in scope.asked - chart.narrows:
            raise Invalid(name, NOT_BY[name])
    slugs = {p.slug for p in platforms.rows(session)}
    if scope.platform and scope.platform not in slugs:
        raise Invalid("platform", platforms.NO_PLATFORM, slug=scope.platform[:60])
    if scope.flagship:
        lookup.flagship_id(session, scope.flagship)
    return chart.gather(session, texts, scope)


def _platforms(session: Session, _: Texts, scope: Scope = EVERYTHING) -> Data:
    rows = [p for p in platforms.rows(session) if scope.platform in ("", p.slug)]
    return reach.lines_of(rows, reach_kinds.occurrences(session, scope))


def _years(session: Session, texts: Texts, scope: Scope = EVERYTHING) -> Data:
    plan = programme.plan(session)
    years = reaching.plan(session, *scope.years(plan.first_year, plan.last_year)).years
    held = [
        replace(year, occurrences=tuple(o for o in year.occurrences if scope.holds(o)))
        for year in years
    ]
    return reach_years.lines_of(held, scope.platform, texts)


def _draw_years(figure: Figure, data: Data, texts: Texts, tokens: Tokens) -> None:
    reach.draw(figure, data, texts, tokens, reach_years.LEGEND)


def _of_panels(kind: result_kinds.Kind) -> Chart:
    return Chart(
        kind.caption, kind.gather, kind.draw, kind.height,
        lambda data, texts: results_table.csv_of(kind.rows(data, texts), texts), kind.narrows,
    )  # fmt: skip


CHARTS: Mapping[str, Chart] = MappingProxyType(
    {
        "reach": Chart(
            reach.CAPTION, _platforms, reach.draw, reach.height_of, reach_table.csv_of,
            reach_kinds.ON_PLATFORMS,
        ),
        "reach-years": Chart(
            reach.CAPTION, _years, _draw_years, reach.height_of, reach_table.csv_of,
            reach_kinds.ON_PLATFORMS,
        ),
        **{name: _of_panels(kind) for name, kind in reach_kinds.PANELS.items()},
    }
)  # fmt: skip
"""What `chart` can make."""
