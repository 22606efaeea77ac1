"""Every chart by name, for the command line: what it reads, how it is drawn, its numbers.

A new chart adds its line to CHARTS.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
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
from comms_planner.charts.files import FINE, WIDTH, as_png, as_svg
from comms_planner.design import Tokens
from comms_planner.services import platforms, programme
from comms_planner.services import reach as reaching
from comms_planner.text import Texts

Data = Any


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart that can be made without a window."""

    caption: str
    gather: Callable[[Session, Texts], Data]
    draw: Callable[[Figure, Data, Texts, Tokens], None]
    height: Callable[[Data], float]
    csv: Callable[[Data, Texts], bytes]


def file_of(chart: Chart, data: Data, texts: Texts, tokens: Tokens, suffix: str) -> bytes:
    """A chart as the content of a file that ends in .png, .svg or .csv."""
    if suffix == ".csv":
        return chart.csv(data, texts)
    size = (WIDTH, chart.height(data) / 72)
    figure = Figure(figsize=size, dpi=FINE, facecolor=tokens.surface)
    chart.draw(figure, data, texts, tokens)
    return as_png(figure) if suffix == ".png" else as_svg(figure)


def _platforms(session: Session, _: Texts) -> Data:
    plan = programme.plan(session)
    years = reaching.plan(session, plan.first_year, plan.last_year).years
    found = [occurrence for year in years for occurrence in year.occurrences]
    return reach.lines_of(platforms.rows(session), found)


def _years(session: Session, texts: Texts) -> Data:
    plan = programme.plan(session)
    years = reaching.plan(session, plan.first_year, plan.last_year).years
    return reach_years.lines_of(years, "", texts)


def _draw_years(figure: Figure, data: Data, texts: Texts, tokens: Tokens) -> None:
    reach.draw(figure, data, texts, tokens, reach_years.LEGEND)


def _of_panels(kind: result_kinds.Kind) -> Chart:
    return Chart(
        kind.caption, kind.gather, kind.draw, kind.height,
        lambda data, texts: results_table.csv_of(kind.rows(data, texts)),
    )  # fmt: skip


CHARTS: Mapping[str, Chart] = MappingProxyType(
    {
        "reach": Chart(reach.CAPTION, _platforms, reach.draw, reach.height_of, reach_table.csv_of),
        "reach-years": Chart(
            reach.CAPTION, _years, _draw_years, reach.height_of, reach_table.csv_of
        ),
        **{name: _of_panels(kind) for name, kind in reach_kinds.PANELS.items()},
    }
)
"""What `chart` can make."""
