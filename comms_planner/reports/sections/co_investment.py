"""Somebody else's money that came in, kind by kind and currency by currency."""

from __future__ import annotations

from comms_planner.reports import scoped
from comms_planner.reports.charted import picture
from comms_planner.reports.parts import Align, Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.wordings import DASH, linked
from comms_planner.services.results import investments
from comms_planner.services.results.investments import InvestmentRow, InvestmentTotal
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Co-investment")
NOTE = QT_TRANSLATE_NOOP(
    "Reports",
    "Neither currencies nor kinds are added to each other. Our part is the share that was "
    "claimed; without a claim there is none.",
)
WHAT = QT_TRANSLATE_NOOP("Reports", "What")
INVESTOR = QT_TRANSLATE_NOOP("Reports", "Whose money")
KIND = QT_TRANSLATE_NOOP("Reports", "Kind")
YEAR = QT_TRANSLATE_NOOP("Reports", "Year")
AMOUNT = QT_TRANSLATE_NOOP("Reports", "Amount")
OURS = QT_TRANSLATE_NOOP("Reports", "Our part")
SOURCE = QT_TRANSLATE_NOOP("Reports", "Source")
MONEY = QT_TRANSLATE_NOOP("Reports", "the plan, co-investments")
ENOUGH = 2
"""From how many sums on a picture says more than the list."""
SUM = QT_TRANSLATE_NOOP("Reports", "{kind}, in {currency}")


def build(data: PackData, parts: Parts) -> Story:
    """Line by line, then one sum for each kind in each currency."""
    found = data.of(scoped.co_investments)
    if not found:
        return []
    columns = [
        Column(parts.say(WHAT), 2.6),
        Column(parts.say(INVESTOR), 1.7),
        Column(parts.say(KIND), 1.3),
        Column(parts.say(YEAR), 1.0, Align.END),
        Column(parts.say(AMOUNT), 2.1, Align.FIGURES),
        Column(parts.say(OURS), 1.8, Align.FIGURES),
        Column(parts.say(SOURCE), 1.7),
    ]
    rows = [_line(one, parts) for one in found]
    if len(found) > 1:
        rows += [_sum(one, parts) for one in investments.totals(found)]
    return [
        parts.heading(1, parts.texts.translate("Packs", TITLE), follow=110),
        parts.body(parts.say(NOTE)),
        *_chart(found, parts),
        parts.table(columns, rows),
    ]


def _chart(found: list[InvestmentRow], parts: Parts) -> Story:
    """A panel for each currency, where there are enough sums to make a picture."""
    from comms_planner.charts import multiples  # late: matplotlib takes its time to load

    if len(investments.totals(found)) < ENOUGH:
        return []
    sheet = multiples.by_currency(found, parts.texts)
    return picture("co-investment", sheet, parts, source=parts.say(MONEY))


def _line(one: InvestmentRow, parts: Parts) -> list[str | Cell]:
    texts = parts.texts
    ours = one.ours
    return [
        texts.say(one.what),
        texts.say(one.investor),
        label(texts, "investment", one.kind),
        str(one.year),
        texts.quantity(one.amount, unit=True),
        Cell(DASH, muted=True) if ours is None else texts.quantity(ours, unit=True),
        linked(one.source, parts),
    ]


def _sum(one: InvestmentTotal, parts: Parts) -> list[str | Cell]:
    texts = parts.texts
    kind = label(texts, "investment", one.kind)
    ours = one.ours.qty if one.ours is not None else None
    return [
        Cell(parts.say(SUM, kind=kind, currency=one.currency), strong=True), "", "", "",
        Cell(texts.quantity(one.amount.qty, unit=True), strong=True),
        Cell(DASH, muted=True) if ours is None
        else Cell(texts.quantity(ours, unit=True), strong=True),
        "",
    ]  # fmt: skip


SECTION = Section("co-investment", TITLE, build, new_page=False, reads=(scoped.co_investments,))
