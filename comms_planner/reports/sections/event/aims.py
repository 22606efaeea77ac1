"""What an event is to achieve: objectives and targets of its campaigns, and estimated reach."""

from __future__ import annotations

from comms_planner.reports import event_readings
from comms_planner.reports.event_readings import Event
from comms_planner.reports.parts import Align, Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.services import citation
from comms_planner.services.campaigns import CampaignRow
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Objectives and estimated reach")
CAMPAIGN = QT_TRANSLATE_NOOP("Reports", "Campaign")
OBJECTIVE = QT_TRANSLATE_NOOP("Reports", "Objective")
TARGET = QT_TRANSLATE_NOOP("Reports", "Target")
PERIOD = QT_TRANSLATE_NOOP("Reports", "Period")
THEME = QT_TRANSLATE_NOOP("Reports", "Theme")
LEAD = QT_TRANSLATE_NOOP("Reports", "Lead")
REACH = QT_TRANSLATE_NOOP("Reports", "Estimated reach of this event")
KIND = QT_TRANSLATE_NOOP("Reports", "Kind")
ESTIMATE = QT_TRANSLATE_NOOP("Reports", "Estimate")
BY = QT_TRANSLATE_NOOP("Reports", "Estimate by")
OWN = QT_TRANSLATE_NOOP("Reports", "{document}: {figure} per occurrence")
GROSS = QT_TRANSLATE_NOOP(
    "Reports",
    "Participations, gross: who comes twice counts twice, and direct and indirect reach overlap. "
    "They are never added up and never called people.",
)


def build(data: PackData, parts: Parts) -> Story:
    """Each campaign as the document asks for it, then what is estimated."""
    event = data.of(event_readings.event)
    if not (event.campaigns or event.occurrence):
        return []
    story: Story = [parts.heading(1, parts.texts.translate("Packs", TITLE), follow=110)]
    story += [parts.facts(_campaign(one, parts)) for one in event.campaigns]
    if event.occurrence:
        story += [
            parts.heading(2, parts.say(REACH)),
            parts.table(*_reach(event, data, parts)),
            parts.small(parts.say(GROSS)),
        ]
    return story


def _campaign(one: CampaignRow, parts: Parts) -> list[tuple[str, str]]:
    texts = parts.texts
    facts = [
        (CAMPAIGN, texts.say(one.title)),
        (OBJECTIVE, texts.say(one.objective)),
        (TARGET, texts.say(one.target)),
        (PERIOD, texts.span(one.starts, one.ends)),
        (THEME, texts.say(one.theme)),
        (LEAD, texts.call(one.lead)),
    ]
    return [(parts.say(question), said) for question, said in facts if said]


def _reach(
    event: Event, data: PackData, parts: Parts
) -> tuple[list[Column], list[list[str | Cell]]]:
    texts, own, platform = parts.texts, event.occurrence, event.platform
    columns = [
        Column(parts.say(KIND), 2),
        Column(parts.say(ESTIMATE), 2, Align.FIGURES),
        Column(parts.say(BY), 3.4),
    ]
    rows: list[list[str | Cell]] = []
    if own is None or platform is None:
        return columns, rows
    for kind, qty, usual in (
        ("direct", own.estimated_direct, platform.direct),
        ("indirect", own.estimated_indirect, platform.indirect),
    ):
        ours = qty != usual
        basis = label(texts, "basis", "ours" if ours else platform.estimate_basis)
        place = citation.place(texts, platform.ref)
        below = place
        if ours:
            figure = texts.quantity(usual)
            below = parts.say(OWN, document=data.plan.symbol, figure=figure)
        rows.append([label(texts, "reach", kind), texts.quantity(qty), Cell(basis, below=below)])
    return columns, rows


SECTION = Section("aims", TITLE, build, new_page=False, reads=(event_readings.event,))
