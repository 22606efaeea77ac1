"""From what went in to what changed: the AMEC chain, link by link, with what is recorded."""

from __future__ import annotations

from sqlalchemy.orm import Session

from comms_planner.quantity import Number
from comms_planner.reports import readings, scoped
from comms_planner.reports.indicator_table import name_of
from comms_planner.reports.parts import Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, PackRequest, Section
from comms_planner.reports.wordings import money
from comms_planner.services import chain
from comms_planner.services.chain import Efforts
from comms_planner.services.outcomes import IndicatorRow
from comms_planner.services.results.tracking import short
from comms_planner.services.vocabulary import label, word
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "From input to impact")
LEAD = QT_TRANSLATE_NOOP(
    "Reports",
    "Each link stands for itself: a figure of a lower one proves nothing about a higher one.",
)
LINK = QT_TRANSLATE_NOOP("Reports", "Link")
ASKS = QT_TRANSLATE_NOOP("Reports", "What it asks")
RECORDED = QT_TRANSLATE_NOOP("Reports", "What is recorded")
EVIDENCE = QT_TRANSLATE_NOOP("Reports", "pieces of evidence: {count}")
INDICATOR = QT_TRANSLATE_NOOP("Reports", "{name}: {figure} ({year}), {standing}")
WITHOUT = QT_TRANSLATE_NOOP("Reports", "indicators without a figure: {count}")
NOTHING = QT_TRANSLATE_NOOP("Reports", "nothing recorded")
SPENT = QT_TRANSLATE_NOOP("Reports", "cost of actions, as far as recorded: {amounts}")
ACTIONS = QT_TRANSLATE_NOOP("Reports", "actions: {all}, of which done: {done}")
EVENTS = QT_TRANSLATE_NOOP("Reports", "events held in the period: {count}")
MATERIALS = QT_TRANSLATE_NOOP("Reports", "texts cleared: {count}")
FIGURES = QT_TRANSLATE_NOOP("Reports", "measured figures: {count}")
CHANGES = QT_TRANSLATE_NOOP("Reports", "policy changes and commitments: {count}, confirmed: {by}")
MONEY = QT_TRANSLATE_NOOP("Reports", "co-investments: {count}")
SURVEYS = QT_TRANSLATE_NOOP("Reports", "surveys: {count}")
LEVELS = {
    "input": QT_TRANSLATE_NOOP("Reports", "What was put in?"),
    "activity": QT_TRANSLATE_NOOP("Reports", "What was done?"),
    "output": QT_TRANSLATE_NOOP("Reports", "What came out, and whom did it reach?"),
    "out-take": QT_TRANSLATE_NOOP("Reports", "What did people make of it?"),
    "outcome": QT_TRANSLATE_NOOP("Reports", "What changed in what they know, think and do?"),
    "impact": QT_TRANSLATE_NOOP("Reports", "What changed for people and cities?"),
}


def efforts(session: Session, request: PackRequest) -> Efforts:
    """What was put in and done in the period."""
    return chain.efforts(session, request.first, request.last)


def build(data: PackData, parts: Parts) -> Story:
    """A row for each of the six links."""
    columns = [
        Column(parts.say(LINK), 1.3),
        Column(parts.say(ASKS), 2.4),
        Column(parts.say(RECORDED), 5.4),
    ]
    return [
        parts.heading(1, parts.texts.translate("Packs", TITLE), follow=140),
        parts.body(parts.say(LEAD)),
        parts.table(columns, [_line(level, data, parts) for level in LEVELS]),
    ]


def _line(level: str, data: PackData, parts: Parts) -> list[str | Cell]:
    found = data.of(readings.outcomes)
    own = [i for outcome in found for i in outcome.indicators if i.level == level]
    said = [*_counted(level, data, parts), *_indicators(own, parts)]
    filed = sum(e.level == level for outcome in found for i in outcome.indicators
                for e in i.evidence)  # fmt: skip
    if filed:
        said.append(parts.say(EVIDENCE, count=filed))
    nothing = Cell(parts.say(NOTHING), muted=True)
    return [
        Cell(label(parts.texts, "level", level), strong=True),
        parts.say(LEVELS[level]),
        "\n".join(said) or nothing,
    ]


def _counted(level: str, data: PackData, parts: Parts) -> list[str]:
    """What is recorded of a link apart from indicators; what is none is not said."""
    done = data.of(efforts)
    if level == "input" and done.costs:
        return [parts.say(SPENT, amounts=_sums(done.costs, parts))]
    if level == "activity":
        said = [parts.say(ACTIONS, all=done.actions, done=done.done)] if done.actions else []
        return [*said, *([parts.say(EVENTS, count=done.events)] if done.events else [])]
    if level == "output":
        said = [parts.say(MATERIALS, count=done.cleared)] if done.cleared else []
        count = len(data.of(readings.measurements))
        return [*said, *([parts.say(FIGURES, count=count)] if count else [])]
    return _outcomes(data, parts) if level == "outcome" else []


def _outcomes(data: PackData, parts: Parts) -> list[str]:
    ledger, money_in = data.of(scoped.ledger), data.of(scoped.co_investments)
    surveys = sum(i.surveys for o in data.of(readings.outcomes) for i in o.indicators)
    confirmed = sum(entry.substantiated for entry in ledger)
    return [
        *([parts.say(CHANGES, count=len(ledger), by=confirmed)] if ledger else []),
        *([parts.say(MONEY, count=len(money_in))] if money_in else []),
        *([parts.say(SURVEYS, count=surveys)] if surveys else []),
    ]


def _indicators(own: list[IndicatorRow], parts: Parts) -> list[str]:
    texts = parts.texts
    told = [i for i in own if i.actuals]
    said = [
        parts.say(
            INDICATOR,
            name=name_of(i, parts),
            figure=texts.quantity(short(i.actuals[-1][1]), unit=True),
            year=i.actuals[-1][0],
            standing=word(texts, "track", i.standing.status),
        )
        for i in told
    ]
    left = len(own) - len(told)
    return [*said, parts.say(WITHOUT, count=left)] if left else said


def _sums(found: dict[str, Number], parts: Parts) -> str:
    return parts.texts.listed(money(amount, code, parts) for code, amount in found.items())


SECTION = Section(
    "chain",
    TITLE,
    build,
    new_page=False,
    reads=(
        efforts, readings.outcomes, readings.measurements, scoped.ledger, scoped.co_investments,
    ),
)  # fmt: skip
