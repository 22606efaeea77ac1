"""How many different people that may be: a range with its method, never a single number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy.orm import Session

from comms_planner.quantity import Qty
from comms_planner.reports import readings
from comms_planner.reports.charted import picture
from comms_planner.reports.parts import Align, Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, PackRequest, Section
from comms_planner.services import net_reach
from comms_planner.text import QT_TRANSLATE_NOOP, Said

TITLE = QT_TRANSLATE_NOOP("Packs", "Different people")
LEAD = QT_TRANSLATE_NOOP(
    "Reports",
    "How many people came more than once, nobody has measured. Without any assumption the number "
    "of different people lies between the largest single audience and the sum of all.",
)
WHAT = QT_TRANSLATE_NOOP("Reports", "Of what")
GROSS = QT_TRANSLATE_NOOP("Reports", "Gross")
LOW = QT_TRANSLATE_NOOP("Reports", "At least")
HIGH = QT_TRANSLATE_NOOP("Reports", "At most")
OPEN = QT_TRANSLATE_NOOP("Reports", "no upper limit known")
ONCE_DIRECT = QT_TRANSLATE_NOOP("Reports", "One occurrence of each platform, direct")
ONCE_INDIRECT = QT_TRANSLATE_NOOP("Reports", "One occurrence of each platform, indirect")
YEARS_DIRECT = QT_TRANSLATE_NOOP("Reports", "All occurrences {first}–{last}, direct")
YEARS_INDIRECT = QT_TRANSLATE_NOOP("Reports", "All occurrences {first}–{last}, indirect")
ESTIMATES = QT_TRANSLATE_NOOP("Reports", "{document}, Annex II, table 2, estimates")
METHOD = QT_TRANSLATE_NOOP("Reports", "Method: {method}.")


def answers(session: Session, _request: PackRequest) -> list[Any]:
    """What each method answers with what the plan knows."""
    from comms_planner.charts import reach_kinds  # late: matplotlib takes its time to load

    return reach_kinds.net_answers(session)


def build(data: PackData, parts: Parts) -> Story:
    """The assumption-free range, once around and over the plan years."""
    reach = data.of(readings.reach)
    held = [o for year in reach.years for o in year.occurrences if o.counts]
    years = {"first": reach.first_year, "last": reach.last_year}
    asked: list[tuple[str, list[Qty]]] = [
        (parts.say(ONCE_DIRECT), [p.direct for p in data.of(readings.platforms)]),
        (parts.say(ONCE_INDIRECT), [p.indirect for p in data.of(readings.platforms)]),
        (parts.say(YEARS_DIRECT, **years), [o.estimated_direct for o in held]),
        (parts.say(YEARS_INDIRECT, **years), [o.estimated_indirect for o in held]),
    ]
    rows = [_row(name, figures, parts) for name, figures in asked if _any(figures)]
    if not rows:
        return []
    columns = [
        Column(parts.say(WHAT), 3.6),
        Column(parts.say(GROSS), 1.5, Align.FIGURES),
        Column(parts.say(LOW), 1.7, Align.FIGURES),
        Column(parts.say(HIGH), 1.7, Align.FIGURES),
    ]
    said = parts.texts.translate("Reach", net_reach.METHODS[net_reach.Method.BOUNDS])
    return [
        parts.heading(1, parts.texts.translate("Packs", TITLE)),
        parts.body(parts.say(LEAD)),
        parts.table(columns, rows),
        parts.small(parts.say(METHOD, method=said)),
        *_chart(data, parts),
    ]


def _chart(data: PackData, parts: Parts) -> Story:
    """Method by method, where more is known than nothing at all."""
    from comms_planner.charts import reach_kinds  # late: matplotlib takes its time to load

    lines = reach_kinds.net_lines(data.of(answers), parts.texts)
    source = parts.say(ESTIMATES, document=data.plan.symbol)
    return picture("net", lines, parts, source=source)


def _any(figures: Sequence[Qty]) -> bool:
    return any(qty.value is not None for qty in figures)


def _row(name: str, figures: Sequence[Qty], parts: Parts) -> list[str | Cell]:
    net, texts = net_reach.bounds(figures), parts.texts
    high = (
        Cell(parts.say(OPEN), muted=True)
        if net.is_open
        else Said(texts.number(net.high.figure), net.high)
    )
    return [name, texts.quantity(net.gross), texts.quantity(net.low), high]


SECTION = Section(
    "net",
    TITLE,
    build,
    new_page=False,
    reads=(readings.reach, readings.platforms, answers),
)
