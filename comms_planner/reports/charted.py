"""Charts of reach and results in packs, by their names, with what they show in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from comms_planner.reports.parts import Parts, Story
from comms_planner.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from comms_planner.charts.results_table import NumberRow

LINE = QT_TRANSLATE_NOOP("Reports", "{what}: {figure}")
MOST = 60
"""How many figures of a chart are read out; its table has them all."""


def picture(name: str, lines: Any, parts: Parts, *, source: str) -> Story:
    """A chart of the kinds the window has; nothing where there is nothing to draw."""
    from comms_planner.charts.reach_kinds import PANELS  # late: matplotlib takes its time to load

    kind = PANELS[name]
    rows = kind.rows(lines, parts.texts)
    if not any(row.qty.value is not None for row in rows):
        return []
    return parts.figure(
        lambda figure: kind.draw(figure, lines, parts.texts, parts.tokens),
        parts.texts.translate("Charts", kind.caption),
        source=source,
        height=kind.height(lines),
        said=_read_out(kind.caption, rows, parts),
    )


def _read_out(caption: str, rows: Sequence[NumberRow], parts: Parts) -> str:
    """The caption, then every figure with what it is."""
    from comms_planner.charts import results_table  # late, as above

    texts = parts.texts
    said = [
        parts.say(
            LINE,
            what=texts.listed(filter(None, (row.name, row.place, results_table.said(row, texts)))),
            figure=texts.quantity(row.qty, unit=row.qty.value is not None),
        )
        for row in rows[:MOST]
    ]
    return "\n".join([texts.translate("Charts", caption), *said])
