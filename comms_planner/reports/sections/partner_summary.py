"""Who we are together: a partner, its type, and the work it has a part in; or all, shortly."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from comms_planner.reports import readings, scoped
from comms_planner.reports.parts import Align, Band, Cell, Column, KeyFigure, Parts, Story
from comms_planner.reports.section import CoverWords, PackData, PackRequest, Section
from comms_planner.reports.wordings import or_dash, some, work_state
from comms_planner.services import citation
from comms_planner.services import partners as network
from comms_planner.services.actions import ActionRow
from comms_planner.services.campaigns import CampaignRow
from comms_planner.services.partners import PartnerRow
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Who we are together")
ONE = QT_TRANSLATE_NOOP(
    "Reports",
    "What {partner} and UN-Habitat do together, what may be said and shown, and how to tell us "
    "what came of it.",
)
ALL = QT_TRANSLATE_NOOP(
    "Reports",
    "Whom we work with, what may be said and shown together, and how to tell us what came of it.",
)
PARTNER = QT_TRANSLATE_NOOP("Reports", "Partner")
CAMPAIGNS = QT_TRANSLATE_NOOP("Reports", "campaigns together", "", 1)
ACTIONS = QT_TRANSLATE_NOOP("Reports", "actions together", "", 1)
DUTIES = QT_TRANSLATE_NOOP("Reports", "visibility duties open", "", 1)
PARTNERS = QT_TRANSLATE_NOOP("Reports", "partners in the plan", "", 1)
AT_WORK = QT_TRANSLATE_NOOP("Reports", "have a part in an action or a campaign", "", 1)
NAMED = QT_TRANSLATE_NOOP("Reports", "The document names {partner} in {ref}.")
ENTERED = QT_TRANSLATE_NOOP("Reports", "The document does not name {partner}; the team added it.")
OUR_CAMPAIGNS = QT_TRANSLATE_NOOP("Reports", "Campaigns")
CAMPAIGN = QT_TRANSLATE_NOOP("Reports", "Campaign")
TARGET = QT_TRANSLATE_NOOP("Reports", "Target")
PERIOD = QT_TRANSLATE_NOOP("Reports", "Period")
OUR_ACTIONS = QT_TRANSLATE_NOOP("Reports", "Our actions")
ACTION = QT_TRANSLATE_NOOP("Reports", "Action")
ROLE = QT_TRANSLATE_NOOP("Reports", "Part of the partner")
DATES = QT_TRANSLATE_NOOP("Reports", "Dates")
STATUS = QT_TRANSLATE_NOOP("Reports", "Status")
NO_WORK = QT_TRANSLATE_NOOP("Reports", "No campaign and no action is shared yet.")
COUNT = QT_TRANSLATE_NOOP("Reports", "Actions")
OTHERS = QT_TRANSLATE_NOOP("Reports", "Named by the document, without work in the plan yet")
MOST = 12
"""How many actions the first page lists."""


@dataclass(frozen=True, slots=True)
class Together:
    """Partners with work in the plan, the others, and the part each has in an action."""

    partners: tuple[PartnerRow, ...]
    campaigns: dict[int, int]
    roles: dict[tuple[int, int], str]

    def of(self, partner_id: int | None) -> PartnerRow | None:
        """One of the partners."""
        return next((p for p in self.partners if p.id == partner_id), None)

    def works(self, partner: PartnerRow) -> bool:
        """Whether a partner has a part in anything."""
        return bool(partner.action_ids or self.campaigns.get(partner.id))


def together(session: Session, request: PackRequest) -> Together:
    """All partners, how many campaigns each shares, and their parts in actions."""
    counts: dict[int, int] = {}
    for campaign in scoped.campaigns(session, request):
        for number in campaign.partner_ids:
            counts[number] = counts.get(number, 0) + 1
    roles = {(one.partner_id, one.action_id): one.role for one in network.shares(session)}
    return Together(tuple(network.rows(session)), counts, roles)


def shared_actions(session: Session, request: PackRequest) -> list[ActionRow]:
    """The actions that the partner has a part in, or any partner."""
    if request.partner is not None:
        return scoped.actions(session, request)
    wanted = {one.action_id for one in network.shares(session)}
    return scoped.among(session, wanted, request)


def build(data: PackData, parts: Parts) -> Story:
    """One partner with its campaigns and actions, or a line for each."""
    found = data.of(together)
    partner = found.of(data.request.partner)
    heading = parts.heading(1, parts.texts.translate("Packs", TITLE))
    if partner is None:
        return [heading, *_all(found, parts)]
    return [heading, *_one(partner, data, parts)]


def cover(data: PackData, parts: Parts) -> CoverWords:
    """On the cover stands the partner, if the toolkit is for one."""
    partner = data.of(together).of(data.request.partner)
    return CoverWords(subtitle=parts.texts.say(partner.name) if partner else "")


def _one(partner: PartnerRow, data: PackData, parts: Parts) -> Story:
    texts, name = parts.texts, parts.texts.say(partner.name)
    campaigns, actions = data.of(scoped.campaigns), data.of(shared_actions)
    owed = sum(not duty.is_met for duty in data.of(scoped.duties))
    where = (
        parts.say(NAMED, partner=name, ref=citation.place(texts, partner.ref))
        if partner.basis == "document"
        else parts.say(ENTERED, partner=name)
    )
    story: Story = [
        parts.lead(parts.say(ONE, partner=name)),
        parts.figures(
            [
                _figure(len(campaigns), CAMPAIGNS, parts),
                _figure(len(actions), ACTIONS, parts),
                _figure(owed, DUTIES, parts),
            ]
        ),
        parts.body(where),
    ]
    if not campaigns and not actions:
        return [*story, parts.note(parts.say(NO_WORK))]
    return [*story, *_campaigns(campaigns, parts), *_actions(partner, actions, data, parts)]


def _figure(n: int, label: str, parts: Parts) -> KeyFigure:
    return KeyFigure(parts.texts.number(n), parts.count(label, n))


def _campaigns(found: list[CampaignRow], parts: Parts) -> Story:
    if not found:
        return []
    texts = parts.texts
    columns = [
        Column(parts.say(CAMPAIGN), 4),
        Column(parts.say(TARGET), 3),
        Column(parts.say(PERIOD), 2.3),
    ]
    rows: list[list[str | Cell]] = [
        [
            Cell(texts.say(c.title), below=texts.say(c.objective), strong=True),
            texts.say(c.target),
            texts.span(c.starts, c.ends),
        ]
        for c in found
    ]
    return [parts.heading(2, parts.say(OUR_CAMPAIGNS), follow=80), parts.table(columns, rows)]


def _actions(partner: PartnerRow, found: list[ActionRow], data: PackData, parts: Parts) -> Story:
    if not found:
        return []
    texts, roles = parts.texts, data.of(together).roles
    columns = [
        Column(parts.say(ACTION), 4),
        Column(parts.say(ROLE), 1.8),
        Column(parts.say(DATES), 2.3),
        Column(parts.say(STATUS), 1.3),
    ]
    rows = [
        [
            Cell(texts.say(a.title), below=label(texts, "pillar", a.pillar) if a.pillar else ""),
            or_dash(roles.get((partner.id, a.id), "")),
            texts.span(a.starts, a.ends, a.precision),
            work_state(a, data.request.made_on, parts),
        ]
        for a in found[:MOST]
    ]
    return [parts.heading(2, parts.say(OUR_ACTIONS), follow=80), parts.table(columns, rows)]


def _all(found: Together, parts: Parts) -> Story:
    """Those with work by type, each on a line; the others by name under their type."""
    texts = parts.texts
    at_work = [p for p in found.partners if found.works(p)]
    story: Story = [
        parts.lead(parts.say(ALL)),
        parts.figures(
            [
                _figure(len(found.partners), PARTNERS, parts),
                _figure(len(at_work), AT_WORK, parts),
            ]
        ),
    ]
    if at_work:
        columns = [
            Column(parts.say(PARTNER), 5),
            Column(parts.say(OUR_CAMPAIGNS), 1.4, Align.END),
            Column(parts.say(COUNT), 1.2, Align.END),
        ]
        rows: list[list[str | Cell] | Band] = []
        kind = None
        for partner in at_work:
            if partner.type != kind:
                kind = partner.type
                rows.append(Band(texts.say(kind) or "–"))
            rows.append(
                [
                    texts.say(partner.name),
                    texts.number(found.campaigns.get(partner.id, 0)),
                    texts.number(len(partner.action_ids)),
                ]
            )
        story.append(parts.table(columns, rows))
    idle: dict[str, list[str]] = {}
    for partner in found.partners:
        if not found.works(partner):
            idle.setdefault(texts.say(partner.type) or "–", []).append(texts.say(partner.name))
    if idle:
        columns = [Column(parts.say(PARTNER), 2.2), Column(parts.say(OTHERS), 5)]
        lines: list[list[str | Cell]] = [
            [Cell(kind, strong=True), some(names, parts, 10)] for kind, names in idle.items()
        ]
        columns[0] = Column(texts.translate("Reports", TYPES), 2.2)
        story.append(parts.table(columns, lines))
    return story


TYPES = QT_TRANSLATE_NOOP("Reports", "Type of partner")
SECTION = Section(
    "partner-summary",
    TITLE,
    build,
    reads=(together, shared_actions, scoped.campaigns, scoped.duties, readings.partners),
)
