"""The pictures of outcomes by name: what each is made of, how it is drawn, its numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from matplotlib.figure import Figure
from sqlalchemy.orm import Session

from comms_planner.charts import cumulative, multiples, results_table, standing
from comms_planner.charts.results_table import NumberRow
from comms_planner.charts.scope import EVERYTHING, FLAGSHIP, PERIOD, Gather, Scope
from comms_planner.design import Tokens
from comms_planner.services import programme
from comms_planner.services.outcomes import IndicatorRow
from comms_planner.services.results import investments, ledger, register
from comms_planner.text import Texts

Data = Any
"""What one kind of picture is drawn from; only its own functions look inside."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A picture: `gather` reads a plan, `draw` paints it, `rows` are the numbers behind it.

    `names` are the things it shows in order: rows of one panel, or with `whole` a panel each.
    """

    caption: str
    gather: Gather
    draw: Callable[[Figure, Data, Texts, Tokens], None]
    height: Callable[[Data], float]
    rows: Callable[[Data, Texts], list[NumberRow]]
    names: Callable[[Data, Texts], list[str]]
    whole: bool = True
    narrows: frozenset[str] = frozenset({PERIOD, FLAGSHIP})


def _indicators(session: Session, scope: Scope) -> list[IndicatorRow]:
    """The indicators of a flagship programme, or all, as they stand at the end of a period."""
    found = register.rows(session, scope.last.year if scope.last else None)
    return [row for row in found if scope.flagship in ("", row.flagship)]


def _bullets(session: Session, _: Texts, scope: Scope = EVERYTHING) -> Data:
    return standing.lines_of(_indicators(session, scope))


def _trends(session: Session, _: Texts, scope: Scope = EVERYTHING) -> Data:
    return multiples.trends([_within(row, scope) for row in _indicators(session, scope)])


def _within(row: IndicatorRow, scope: Scope) -> IndicatorRow:
    """An indicator with the figures of some years only."""
    return replace(
        row,
        targets=tuple(t for t in row.targets if scope.in_year(t[0])),
        actuals=tuple(a for a in row.actuals if scope.in_year(a[0])),
    )


def _toward(session: Session, _: Texts, scope: Scope = EVERYTHING) -> Data:
    return cumulative.toward([_within(row, scope) for row in _indicators(session, scope)])


def _ledger(session: Session, _: Texts, scope: Scope = EVERYTHING) -> Data:
    plan = programme.plan(session)
    entries = ledger.rows(
        session, flagship=scope.flagship or None, first=scope.first, last=scope.last
    )
    years = [entry.year for entry in entries if entry.year]
    first, last = scope.years(plan.first_year, plan.last_year)
    ships = [f for f in programme.flagships(session) if scope.flagship in ("", f.slug)]
    return multiples.by_flagship(entries, ships, min([first, *years]), max([last, *years]))


def _money(session: Session, texts: Texts, scope: Scope = EVERYTHING) -> Data:
    found = investments.rows(
        session,
        first_year=scope.first.year if scope.first else None,
        last_year=scope.last.year if scope.last else None,
    )
    return multiples.by_currency(
        [row for row in found if scope.flagship in ("", row.flagship)], texts
    )


def _panels(caption: str, gather: Gather) -> Kind:
    return Kind(
        caption, gather, multiples.draw, multiples.height_of, results_table.of_sheet,
        lambda sheet, texts: [multiples.title_of(panel, texts) for panel in sheet.panels],
    )  # fmt: skip


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "outcomes": Kind(
            standing.CAPTION, _bullets, standing.draw, standing.height_of,
            results_table.of_bullets, lambda lines, texts: [texts.say(line.name) for line in lines],
            whole=False,
        ),
        "cumulative": Kind(
            cumulative.TARGETS, _toward, cumulative.draw, cumulative.height_of, cumulative.rows_of,
            cumulative.names_of,
        ),
        "indicators": _panels(multiples.TRENDS, _trends),
        "ledger": _panels(multiples.LEDGER, _ledger),
        "co-investment": _panels(multiples.MONEY, _money),
    }
)  # fmt: skip
"""What `chart` and the outcomes screen can draw of results."""
