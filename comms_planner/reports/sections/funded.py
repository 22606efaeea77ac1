"""What was funded: campaigns with objective and target, and their actions with cost."""

from __future__ import annotations

from comms_planner.quantity import Number
from comms_planner.reports import scoped
from comms_planner.reports.parts import Align, Band, Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.wordings import DASH, code, has_cost, money, or_dash, sums, work_state
from comms_planner.services.actions import ActionRow
from comms_planner.services.campaigns import CampaignRow
from comms_planner.services.funding import GrantRow
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "What was funded")
CAMPAIGN = QT_TRANSLATE_NOOP("Reports", "Campaign")
TARGET = QT_TRANSLATE_NOOP("Reports", "Target")
PERIOD = QT_TRANSLATE_NOOP("Reports", "Period")
BUDGET = QT_TRANSLATE_NOOP("Reports", "Budget")
ACTION = QT_TRANSLATE_NOOP("Reports", "Action")
DATES = QT_TRANSLATE_NOOP("Reports", "Dates")
STATUS = QT_TRANSLATE_NOOP("Reports", "Status")
PLANNED = QT_TRANSLATE_NOOP("Reports", "Planned cost")
ACTUAL = QT_TRANSLATE_NOOP("Reports", "Actual cost")
OVER = QT_TRANSLATE_NOOP("Reports", "Difference")
SUM = QT_TRANSLATE_NOOP("Reports", "Sum in {currency}")
ACTIONS_AND_COST = QT_TRANSLATE_NOOP("Reports", "Actions with planned and actual cost")
WITHOUT = QT_TRANSLATE_NOOP(
    "Reports",
    "A dash means that nothing was recorded, which is not a cost of nothing. The difference is "
    "given where both costs of an action are known.",
)
NO_WORK = QT_TRANSLATE_NOOP("Reports", "No campaign or action names this source of funds.")


def build(data: PackData, parts: Parts) -> Story:
    """Source by source: its campaigns, then its actions, with sums per currency."""
    grants = data.of(scoped.grants)
    if not grants:
        return []
    story: Story = [parts.heading(1, parts.texts.translate("Packs", TITLE), follow=110)]
    for grant in grants:
        if len(grants) > 1:
            story.append(parts.heading(2, code(grant.grant, parts), follow=90))
        story += _grant(grant, data, parts, 3 if len(grants) > 1 else 2)
    return story


def _grant(grant: GrantRow, data: PackData, parts: Parts, level: int) -> Story:
    story: Story = []
    if grant.campaigns:
        columns = [
            Column(parts.say(CAMPAIGN), 3.6),
            Column(parts.say(TARGET), 2.6),
            Column(parts.say(PERIOD), 2.2),
            Column(parts.say(BUDGET), 1.4, Align.FIGURES),
        ]
        story.append(parts.table(columns, [_campaign(c, parts) for c in grant.campaigns]))
    if grant.actions:
        story += [
            parts.heading(level, parts.say(ACTIONS_AND_COST), follow=90),
            parts.table(_columns(parts), _lines(grant, data, parts)),
            parts.small(parts.say(WITHOUT)),
        ]
    return story or [parts.body(parts.say(NO_WORK))]


def _campaign(campaign: CampaignRow, parts: Parts) -> list[str | Cell]:
    texts = parts.texts
    budget = campaign.budget
    return [
        Cell(texts.say(campaign.title), below=texts.say(campaign.objective), strong=True),
        texts.say(campaign.target),
        texts.span(campaign.starts, campaign.ends),
        or_dash("" if budget is None else money(budget, campaign.currency, parts)),
    ]


def _columns(parts: Parts) -> list[Column]:
    return [
        Column(parts.say(ACTION), 3.4),
        Column(parts.say(DATES), 2.0),
        Column(parts.say(STATUS), 1.3),
        Column(parts.say(PLANNED), 1.5, Align.FIGURES),
        Column(parts.say(ACTUAL), 1.5, Align.FIGURES),
        Column(parts.say(OVER), 1.3, Align.FIGURES),
    ]


def _lines(grant: GrantRow, data: PackData, parts: Parts) -> list[list[str | Cell] | Band]:
    """The actions currency by currency, each with its sum; currencies are never added up."""
    codes = sorted({a.currency for a in grant.actions if has_cost(a)})
    rows: list[list[str | Cell] | Band] = []
    for currency in codes:
        own = [a for a in grant.actions if a.currency == currency and has_cost(a)]
        rows += [_action(a, data, parts) for a in own]
        planned, actual = grant.planned.get(currency), grant.actual.get(currency)
        rows.append(
            [
                Cell(parts.say(SUM, currency=currency), strong=True), "", "",
                _amount(planned, currency, parts), _amount(actual, currency, parts), "",
            ]
        )  # fmt: skip
    rows += [_action(a, data, parts) for a in grant.actions if not has_cost(a)]
    return rows


def _action(action: ActionRow, data: PackData, parts: Parts) -> list[str | Cell]:
    texts, currency = parts.texts, action.currency
    pillar = label(texts, "pillar", action.pillar) if action.pillar else ""
    return [
        Cell(texts.say(action.title), below=pillar),
        texts.span(action.starts, action.ends, action.precision),
        work_state(action, data.request.made_on, parts),
        _amount(action.cost_planned, currency, parts),
        _amount(action.cost_actual, currency, parts),
        _difference(action, parts),
    ]


def _amount(amount: Number | None, currency: str, parts: Parts) -> str | Cell:
    return sums({} if amount is None else {currency: amount}, parts)


def _difference(action: ActionRow, parts: Parts) -> str | Cell:
    """Actual less planned with its sign; a true minus, so that it is not taken for a hyphen."""
    planned, actual = action.cost_planned, action.cost_actual
    if planned is None or actual is None:
        return Cell(DASH, muted=True)
    over: Number = actual - planned
    sign = "+" if over > 0 else "\u2212" if over < 0 else ""
    return f"{sign}{parts.texts.number(-over if over < 0 else over)}"


SECTION = Section("funded", TITLE, build, reads=(scoped.grants,))
