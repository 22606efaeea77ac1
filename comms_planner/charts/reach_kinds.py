"""The pictures of reach by name: what each is made of, how it is drawn, its numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from types import MappingProxyType

from sqlalchemy.orm import Session

from comms_planner.charts import (
    cumulative,
    multiples,
    net_interval,
    parts,
    result_kinds,
    results_table,
)
from comms_planner.charts.multiples import Bar, Panel, Sheet
from comms_planner.charts.net_interval import NetLine
from comms_planner.charts.result_kinds import Data, Kind
from comms_planner.charts.scope import EVERYTHING, PERIOD, PLATFORM, Gather, Scope
from comms_planner.services import flagship_reach, measurement_rows, net, net_reach, programme
from comms_planner.services import reach as sums
from comms_planner.services.net import NetMethod, NetRow, Question
from comms_planner.services.net_reach import Method
from comms_planner.services.reach import OccurrenceRow
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

FLAGSHIPS = QT_TRANSLATE_NOOP(
    "Charts",
    "Direct participations measured where a flagship programme’s actions and campaigns took "
    "place, by year, gross; one figure may serve several programmes.",
)
FLAGSHIPS_INDIRECT = QT_TRANSLATE_NOOP(
    "Charts",
    "Indirect participations measured where a flagship programme’s actions and campaigns took "
    "place, by year, gross; one figure may serve several programmes.",
)
SHARES = (Decimal("0.25"), Decimal("0.5"), Decimal("0.75"))
OVERLAP = QT_TRANSLATE_NOOP("Charts", "Overlap of {share}% assumed")


def _span(session: Session) -> tuple[int, int]:
    """The plan's years and those of all that was measured."""
    plan = programme.plan(session)
    years = [*measurement_rows.years(session), plan.first_year, plan.last_year]
    return min(years), max(years)


def occurrences(session: Session, scope: Scope) -> list[OccurrenceRow]:
    """The occurrences of the plan's years, or of a scope's days and platform."""
    plan = programme.plan(session)
    found = sums.occurrences(session, *scope.years(plan.first_year, plan.last_year))
    return [row for row in found if scope.holds(row)]


def _climbs(session: Session, _: Texts, scope: Scope = EVERYTHING) -> Data:
    return cumulative.climbs(occurrences(session, scope))


Answered = tuple[Question, Sequence[NetRow | None]]
"""A question with its answers, for direct and for indirect reach."""


def net_answers(session: Session, scope: Scope = EVERYTHING) -> list[Answered]:
    """Every method that can be answered with what the plan knows, with its answers."""
    plan = programme.plan(session)
    years = scope.years(plan.first_year, plan.last_year) if PERIOD in scope.asked else (None, None)
    own = (scope.platform,) if scope.platform else ()
    asked = [Question(NetMethod.FRECHET)]
    asked += [Question(NetMethod.OVERLAP, share=share) for share in SHARES]
    asked += [Question(NetMethod.INDEPENDENCE), Question(NetMethod.PAIRS)]
    found: list[Answered] = []
    for question in asked:
        narrowed = replace(question, platforms=own, first_year=years[0], last_year=years[1])
        rows: list[NetRow | None] = [
            row if row.result is not None else None for row in net.ranges(session, narrowed)
        ]
        if any(rows):
            found.append((question, rows))
    return found


def net_lines(found: Sequence[Answered], texts: Texts) -> list[NetLine]:
    """The answers as lines of a picture, their methods in words."""
    return [NetLine(_method(asked, rows, texts), rows[0], rows[1]) for asked, rows in found]


def _net(session: Session, texts: Texts, scope: Scope = EVERYTHING) -> Data:
    return net_lines(net_answers(session, scope), texts)


def _method(question: Question, rows: Sequence[NetRow | None], texts: Texts) -> str:
    if question.share is not None:
        said = texts.translate("Charts", OVERLAP)
        return said.format(share=texts.number(int(question.share * 100)))
    used = next(row.result.method for row in rows if row is not None and row.result is not None)
    return texts.translate("Reach", net_reach.METHODS[Method(used)])


def _flagships(kind: str) -> Gather:
    def gather(session: Session, _: Texts, scope: Scope = EVERYTHING) -> Sheet:
        panels = []
        years = scope.years(*_span(session)) if PERIOD in scope.asked else _span(session)
        for f in flagship_reach.rows(session, *years):
            if scope.flagship not in ("", f.slug):
                continue
            sums_of = [(y.year, y.direct if kind == "direct" else y.indirect) for y in f.years]
            bars = tuple(Bar(str(y), s.qty if s.with_figure else None) for y, s in sums_of)
            panels.append(Panel(f.name, "people", bars))
        drawn = any(bar.qty for panel in panels for bar in panel.bars)
        return Sheet(tuple(panels) if drawn else (), (multiples.ACTUAL,), alike=True)

    return gather


def _parts(session: Session, _: Texts, scope: Scope = EVERYTHING) -> Data:
    found = measurement_rows.rows(session, platform=scope.platform or None, tied=True, most=5_000)
    return parts.lines_of([row for row in found if scope.in_year(row.year)])


ON_PLATFORMS = frozenset({PERIOD, PLATFORM})


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "cumulative-reach": Kind(
            cumulative.CAPTION, _climbs, cumulative.draw, cumulative.height_of, cumulative.rows_of,
            cumulative.names_of, narrows=ON_PLATFORMS,
        ),
        "net": Kind(
            net_interval.CAPTION, _net, net_interval.draw, net_interval.height_of,
            net_interval.rows_of, lambda lines, _: [line.name for line in lines], whole=False,
            narrows=ON_PLATFORMS,
        ),
        "flagships": Kind(
            FLAGSHIPS, _flagships("direct"), multiples.draw, multiples.height_of,
            results_table.of_sheet,
            lambda sheet, texts: [multiples.title_of(panel, texts) for panel in sheet.panels],
        ),
        "flagships-indirect": Kind(
            FLAGSHIPS_INDIRECT, _flagships("indirect"), multiples.draw, multiples.height_of,
            results_table.of_sheet,
            lambda sheet, texts: [multiples.title_of(panel, texts) for panel in sheet.panels],
        ),
        "disaggregation": Kind(
            parts.CAPTION, _parts, parts.draw, parts.height_of, parts.rows_of,
            lambda lines, texts: [line.name(texts) for line in lines], whole=False,
            narrows=ON_PLATFORMS,
        ),
    }
)  # fmt: skip
"""What `chart` and the reach screen can draw of reach."""

PANELS: Mapping[str, Kind] = MappingProxyType({**KINDS, **result_kinds.KINDS})
"""What the panels of the window can draw."""
