"""Indicators as a table: baseline, target, actual and where each stands, alike in every pack."""

from __future__ import annotations

from collections.abc import Iterable

from comms_planner.charts.standing import HUES
from comms_planner.quantity import Qty
from comms_planner.reports.parts import Align, Cell, Column, Part, Parts
from comms_planner.services.outcomes import IndicatorRow
from comms_planner.services.results.tracking import short
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP, UNITS

INDICATOR = QT_TRANSLATE_NOOP("Reports", "Measure or indicator")
BASELINE = QT_TRANSLATE_NOOP("Reports", "Baseline")
TARGET = QT_TRANSLATE_NOOP("Reports", "Target")
ACTUAL = QT_TRANSLATE_NOOP("Reports", "Actual")
STANDING = QT_TRANSLATE_NOOP("Reports", "Where it stands")
NAMED_BY = QT_TRANSLATE_NOOP("Reports", "Named by: {who}")
OUR_SUGGESTION = QT_TRANSLATE_NOOP("Reports", "our suggestion")
UNIT = QT_TRANSLATE_NOOP("Reports", "Unit: {unit}")
IN_YEAR = QT_TRANSLATE_NOOP("Reports", "{figure} ({year})")
SIGN = QT_TRANSLATE_NOOP("Reports", "{level}: a sign on the way that proves no outcome")
NO_FIGURE = QT_TRANSLATE_NOOP("Reports", "none yet")


def table_of(found: Iterable[IndicatorRow], parts: Parts) -> Part:
    """A line for each indicator; where there is no figure, that is said and nothing filled in."""
    columns = [
        Column(parts.say(INDICATOR), 4.4),
        Column(parts.say(BASELINE), 1.3, Align.END),
        Column(parts.say(TARGET), 1.3, Align.END),
        Column(parts.say(ACTUAL), 1.3, Align.END),
        Column(parts.say(STANDING), 1.6),
    ]
    return parts.table(columns, [_line(indicator, parts) for indicator in found])


def name_of(indicator: IndicatorRow, parts: Parts) -> str:
    """Its name, as it begins a line."""
    name = parts.texts.say(indicator.name)
    return name[:1].upper() + name[1:]


def standing_of(indicator: IndicatorRow, parts: Parts) -> Cell:
    """On or off track, in words and in a colour that says the same."""
    status = indicator.standing.status
    said, hue = label(parts.texts, "track", status), HUES.get(status)
    return parts.mark(said, getattr(parts.tokens, hue)) if hue else Cell(said, muted=True)


def _line(indicator: IndicatorRow, parts: Parts) -> list[str | Cell]:
    baseline = ((indicator.baseline_year, indicator.baseline),) if indicator.baseline else ()
    return [
        Cell(name_of(indicator, parts), below=_below(indicator, parts)),
        _latest(baseline, parts),
        _latest(indicator.targets, parts),
        _latest(indicator.actuals, parts),
        standing_of(indicator, parts),
    ]


def _below(indicator: IndicatorRow, parts: Parts) -> str:
    """Its definition, unit and who names it; a sign on the way says that it proves none."""
    texts = parts.texts
    ours = indicator.basis == "ours"
    who = parts.say(OUR_SUGGESTION) if ours else label(texts, "basis", indicator.basis)
    unit = texts.translate("Units", UNITS.get(indicator.unit, indicator.unit))
    said = [
        texts.say(indicator.definition)
        if indicator.proves_outcomes
        else parts.say(SIGN, level=label(texts, "level", indicator.level)),
        " · ".join(
            filter(None, (parts.say(UNIT, unit=unit) if unit else "", parts.say(NAMED_BY, who=who)))
        ),
    ]
    return "\n".join(filter(None, said))


def _latest(figures: tuple[tuple[int | None, Qty], ...], parts: Parts) -> str | Cell:
    """The figure of the latest year."""
    if not figures:
        return Cell(parts.say(NO_FIGURE), muted=True)
    year, qty = figures[-1]
    said = parts.texts.quantity(short(qty))
    return parts.say(IN_YEAR, figure=said, year=year) if year else said
