"""Readings narrowed to what a pack is about: its work, its results, its stories."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from comms_planner.reports.section import PackRequest
from comms_planner.reports.subjects import about
from comms_planner.services import actions as doing
from comms_planner.services import campaigns as running
from comms_planner.services import concern, countries, funding, measurement_rows
from comms_planner.services import duties as owing
from comms_planner.services import editions as held
from comms_planner.services import stories as telling
from comms_planner.services.actions import ActionRow
from comms_planner.services.campaigns import CampaignRow
from comms_planner.services.concern import About, Concern
from comms_planner.services.duties import DutyRow
from comms_planner.services.editions import EditionRow
from comms_planner.services.funding import GrantRow
from comms_planner.services.measurement_rows import MeasurementRow
from comms_planner.services.results import investments as money
from comms_planner.services.results import ledger as contributions
from comms_planner.services.results import links, register
from comms_planner.services.results.investments import InvestmentRow
from comms_planner.services.results.ledger import LedgerRow
from comms_planner.services.results.register import IndicatorRow
from comms_planner.services.stories import StoryRow

DONOR = "G"
"""The pack that reports on what was funded, and on nothing else."""
CHUNK = 500
"""Ids in one question; SQLite takes no more than some thousands."""


def concerned(session: Session, request: PackRequest) -> Concern:
    """The work and events that the pack is about; all funded ones, of a report on all funds."""
    if request.kind == DONOR and not request.grant:
        return concern.funded(session, about(request))
    return concern.of(session, about(request))


def is_whole(request: PackRequest) -> bool:
    """Whether the pack is about everything, since nothing in particular was asked after."""
    return about(request) == About() and request.kind != DONOR


def campaigns(session: Session, request: PackRequest) -> list[CampaignRow]:
    """The campaigns the pack is about, by their first day."""
    touched = concerned(session, request)
    return [c for c in running.rows(session) if touched.has_campaign(c.id)]


def actions(session: Session, request: PackRequest) -> list[ActionRow]:
    """The actions the pack is about, by their days; those without one last."""
    touched = concerned(session, request)
    if touched.actions is None:
        return _by_day(doing.rows(session), request)
    return among(session, touched.actions, request)


def among(session: Session, wanted: Iterable[int], request: PackRequest) -> list[ActionRow]:
    """The actions of some numbers, by their days."""
    ids, found = sorted(wanted), list[ActionRow]()
    for start in range(0, len(ids), CHUNK):
        found += doing.rows(session, ids=tuple(ids[start : start + CHUNK]))
    return _by_day(found, request)


def _by_day(found: Iterable[ActionRow], request: PackRequest) -> list[ActionRow]:
    return sorted(found, key=lambda a: (a.starts is None, a.starts or request.made_on, a.id))


def editions(session: Session, request: PackRequest) -> list[EditionRow]:
    """The editions the pack is about, by their days."""
    touched = concerned(session, request)
    return [e for e in held.rows(session) if touched.has_edition(e.id)]


def measurements(session: Session, request: PackRequest) -> list[MeasurementRow]:
    """What was counted of the work and at the events the pack is about."""
    touched = concerned(session, request)
    if is_whole(request):
        return measurement_rows.rows(session)
    events = touched.editions if request.country or request.edition else frozenset()
    return measurement_rows.concerning(
        session, actions=touched.actions or (), campaigns=touched.campaigns or (),
        editions=events or (),
    )  # fmt: skip


def grants(session: Session, request: PackRequest) -> list[GrantRow]:
    """The sources of funds the pack reports on."""
    return funding.rows(session, about(request))


def ledger(session: Session, request: PackRequest) -> list[LedgerRow]:
    """Policy changes and commitments that the pack is about."""
    touched = concerned(session, request)
    code = (request.country or "").upper()
    return [
        entry for entry in contributions.rows(session)
        if is_whole(request) or entry.campaign_id in (touched.campaigns or ())
        or (entry.edition_id is not None and entry.edition_id == request.edition)
        or (code and entry.country == code)
        or (request.flagship and entry.flagship == request.flagship)
    ]  # fmt: skip


def co_investments(session: Session, request: PackRequest) -> list[InvestmentRow]:
    """Other people's money that came in for what the pack is about."""
    touched = concerned(session, request)
    code = (request.country or "").upper()
    return [
        one for one in money.rows(session)
        if is_whole(request) or one.campaign_id in (touched.campaigns or ())
        or (code and one.country == code)
        or (request.flagship and one.flagship == request.flagship)
    ]  # fmt: skip


def stories(session: Session, request: PackRequest) -> list[StoryRow]:
    """Stories that may be printed, of what the pack is about."""
    touched = concerned(session, request)
    code = (request.country or "").upper()
    places = {c.id for c in countries.rows(session) if c.iso2 == code} if code else set()
    return [
        story for story in telling.rows(session, usable_only=True)
        if is_whole(request) or story.campaign_id in (touched.campaigns or ())
        or story.country_id in places
        or (request.flagship and story.flagship == request.flagship)
    ]  # fmt: skip


def duties(session: Session, request: PackRequest) -> list[DutyRow]:
    """Donor and partner visibility owed for what the pack is about."""
    rows = owing.rows(session, kind="visibility")
    if is_whole(request):
        return rows
    if request.kind == DONOR or request.grant or request.partner is not None:
        return [
            duty for duty in rows
            if (duty.grant_code == request.grant if request.grant else duty.grant_code
                or request.kind != DONOR)
            and (request.partner is None or duty.partner_id == request.partner)
        ]  # fmt: skip
    touched = concerned(session, request)
    return [
        duty for duty in rows
        if duty.action_id in (touched.actions or ())
        or duty.campaign_id in (touched.campaigns or ())
        or duty.edition_id in (touched.editions or ())
    ]  # fmt: skip


def indicators(session: Session, request: PackRequest) -> list[IndicatorRow]:
    """The indicators that what the pack is about is to move, in the order of their outcomes."""
    found = register.rows(session)
    if is_whole(request):
        return found
    wanted = links.moved_by(session, concerned(session, request))
    return [i for i in found if i.id in wanted or i.flagship == (request.flagship or "-")]
