"""The pictures of outcomes by name: what each is made of, how it is drawn, its numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from matplotlib.figure import Figure
from sqlalchemy.orm import Session

from comms_planner.charts import multiples, results_table, standing
from comms_planner.charts.results_table import NumberRow
from comms_planner.design import Tokens
from comms_planner.services import programme
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
    gather: Callable[[Session, Texts], Data]
    draw: Callable[[Figure, Data, Texts, Tokens], None]
    height: Callable[[Data], float]
    rows: Callable[[Data, Texts], list[NumberRow]]
    names: Callable[[Data, Texts], list[str]]
    whole: bool = True


def _bullets(session: Session, _: Texts) -> Data:
    return standing.lines_of(register.rows(session))


def _trends(session: Session, _: Texts) -> Data:
    return multiples.trends(register.rows(session))


def _ledger(session: Session, _: Texts) -> Data:
    plan = programme.plan(session)
    entries = ledger.rows(session)
    years = [entry.year for entry in entries if entry.year]
    first, last = min([plan.first_year, *years]), max([plan.last_year, *years])
    return multiples.by_flagship(entries, programme.flagships(session), first, last)


def _money(session: Session, texts: Texts) -> Data:
    return multiples.by_currency(investments.rows(session), texts)


def _panels(caption: str, gather: Callable[[Session, Texts], Data]) -> Kind:
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
        "indicators": _panels(multiples.TRENDS, _trends),
        "ledger": _panels(multiples.LEDGER, _ledger),
        "co-investment": _panels(multiples.MONEY, _money),
    }
)  # fmt: skip
"""What `chart` and the outcomes screen can draw of results."""
