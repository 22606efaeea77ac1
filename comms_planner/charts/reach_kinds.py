"""The pictures of reach by name: what each is made of, how it is drawn, its numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
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
from comms_planner.services import flagship_reach, measurement_rows, net, net_reach, programme
from comms_planner.services import reach as sums
from comms_planner.services.net import NetMethod, NetRow, Question
from comms_planner.services.net_reach import Method
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

FLAGSHIPS = QT_TRANSLATE_NOOP(
    "Charts",
    "Direct participations measured where a flagship programme's actions and campaigns took place,"
    " by year, gross; one figure may serve several programmes.",
)
FLAGSHIPS_INDIRECT = QT_TRANSLATE_NOOP(
    "Charts",
    "Indirect participations measured where a flagship programme's actions and campaigns took"
    " place, by year, gross; one figure may serve several programmes.",
)
SHARES = (Decimal("0.25"), Decimal("0.5"), Decimal("0.75"))
OVERLAP = QT_TRANSLATE_NOOP("Charts", "Overlap of {share} % assumed")


def _span(session: Session) -> tuple[int, int]:
    """The plan's years and those of all that was measured."""
    plan = programme.plan(session)
    years = [*measurement_rows.years(session), plan.first_year, plan.last_year]
    return min(years), max(years)


def _climbs(session: Session, _: Texts) -> Data:
    plan = programme.plan(session)
    return cumulative.climbs(sums.occurrences(session, plan.first_year, plan.last_year))


def _net(session: Session, texts: Texts) -> Data:
    """Every method that can be answered with what the plan knows."""
    asked = [Question(NetMethod.FRECHET)]
    asked += [Question(NetMethod.OVERLAP, share=share) for share in SHARES]
    asked += [Question(NetMethod.INDEPENDENCE), Question(NetMethod.PAIRS)]
    lines = []
    for question in asked:
        rows: list[NetRow | None] = [
            row if row.result is not None else None for row in net.ranges(session, question)
        ]
        if any(rows):
            lines.append(NetLine(_method(question, rows, texts), rows[0], rows[1]))
    return lines


def _method(question: Question, rows: Sequence[NetRow | None], texts: Texts) -> str:
    if question.share is not None:
        said = texts.translate("Charts", OVERLAP)
        return said.format(share=texts.number(int(question.share * 100)))
    used = next(row.result.method for row in rows if row is not None and row.result is not None)
    return texts.translate("Reach", net_reach.METHODS[Method(used)])


def _flagships(kind: str) -> Callable[[Session, Texts], Sheet]:
    def gather(session: Session, _: Texts) -> Sheet:
        panels = []
        for f in flagship_reach.rows(session, *_span(session)):
            sums_of = [(y.year, y.direct if kind == "direct" else y.indirect) for y in f.years]
            bars = tuple(Bar(str(y), s.qty if s.with_figure else None) for y, s in sums_of)
            panels.append(Panel(f.name, "people", bars))
        drawn = any(bar.qty for panel in panels for bar in panel.bars)
        return Sheet(tuple(panels) if drawn else (), (multiples.ACTUAL,), alike=True)

    return gather


def _parts(session: Session, _: Texts) -> Data:
    return parts.lines_of(measurement_rows.rows(session, tied=True, most=5_000))


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "cumulative": Kind(
            cumulative.CAPTION, _climbs, cumulative.draw, lambda _: cumulative.HEIGHT,
            cumulative.rows_of,
            lambda _, texts: [texts.translate("Charts", word) for word in cumulative.PANELS],
        ),
        "net": Kind(
            net_interval.CAPTION, _net, net_interval.draw, net_interval.height_of,
            net_interval.rows_of, lambda lines, _: [line.name for line in lines], whole=False,
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
        ),
    }
)  # fmt: skip
"""What `chart` and the reach screen can draw of reach."""

PANELS: Mapping[str, Kind] = MappingProxyType({**KINDS, **result_kinds.KINDS})
"""What the panels of the window can draw."""
