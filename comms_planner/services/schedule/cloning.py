"""The next edition or campaign from the last: the work with its dates shifted, nothing measured."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    Action,
    ActionDependency,
    Campaign,
    CampaignEdition,
    CampaignFlagship,
    CampaignOutcome,
    CampaignPartner,
    ContingencyEffect,
    ContingencyRule,
    Edition,
    Message,
    rules,
)
from comms_planner.models.words import (
    AnchorEnd,
    ApprovalStatus,
    Basis,
    Branch,
    DateStatus,
    Precision,
    WorkStatus,
)
from comms_planner.services.planner import undoable
from comms_planner.services.schedule import anchor_carrying, contingency, moves, repeating
from comms_planner.services.schedule import copies as copying
from comms_planner.services.schedule.anchors import Anchor, AnchorKind
from comms_planner.services.schedule.stations import Calendars
from comms_planner.services.schedule.working import WorkingCalendar
from comms_planner.store import many
from comms_planner.text import QT_TRANSLATE_NOOP

FARTHEST = 50_000
NOTHING_CHOSEN = QT_TRANSLATE_NOOP("Errors", "Choose the actions to duplicate.")
TOO_FAR = QT_TRANSLATE_NOOP("Errors", "Choose days at most {most} days away.")


@undoable(QT_TRANSLATE_NOOP("Undo", "Clone edition"))
def clone_edition(
    session: Session,
    edition_id: int,
    name: Bilingual,
    *,
    starts: dt.date | None = None,
    ends: dt.date | None = None,
    precision: Precision = Precision.DAY,
) -> int:
    """Make the next edition from one: its tasks counted from the new date, its lessons kept.

    Figures, results and evidence stay with the old one. Without a date the tasks keep their
    distance and wait for it.
    """
    old = session.get_one(Edition, edition_id)
    known = precision if starts else Precision.TBC
    new = Edition(
        slug=_free_slug(session, old, starts), platform_id=old.platform_id,
        moment_id=old.moment_id, season_id=old.season_id,
        number=old.number + 1 if old.number else None, name=rules.title("name", name),
        date_status=DateStatus.PROPOSED, date_reason=Bilingual(), branch=Branch.GO,
        city=Bilingual(), venue=Bilingual(), theme=Bilingual(), basis=Basis.OURS, note=Bilingual(),
        lessons=old.lessons,
    )  # fmt: skip
    if starts and ends is None and old.starts and old.ends and old.precision is Precision.DAY:
        ends = starts + (old.ends - old.starts)
    new.schedule(starts, ends, known)
    session.add(new)
    session.flush()
    away = _distance(old, new)
    copies = _copies(session, contingency.plan_a(session, edition_id), away)
    for copy in copies.values():
        copy.edition_id = new.id
        copy.campaign_id = None
    own = {(AnchorKind.EDITION, old.slug): Anchor(AnchorKind.OWN)}
    anchor_carrying.carry(session, copies, own, _years(old.starts, new.starts))
    for old_id, copy in copies.items():
        _anchor(copy, session.get_one(Action, old_id), old)
    session.flush()
    _effects(session, edition_id, new.id, copies)
    moves.recompute(session, new.id)
    return new.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Clone campaign"))
def clone_campaign(
    session: Session,
    campaign_id: int,
    title: Bilingual,
    starts: dt.date,
    *,
    edition_id: int | None = None,
) -> int:
    """Make the next campaign from one: work and messages with dates shifted, lessons kept.

    Work that lay on working days of its duty station does so again.
    """
    old = session.get_one(Campaign, campaign_id)
    away = starts - old.starts
    new = Campaign(
        title=rules.title("title", title), objective=old.objective, target=old.target,
        theme=old.theme, starts=starts, ends=old.ends + away, lead_id=old.lead_id,
        edition_id=edition_id, work_status=WorkStatus.PLANNED, lessons=old.lessons,
        audiences=old.audiences, budget=old.budget, currency=old.currency, funding=old.funding,
    )  # fmt: skip
    rules.in_order("starts", new.starts, new.ends)
    session.add(new)
    session.flush()
    new.flagships = [CampaignFlagship(flagship_id=link.flagship_id) for link in old.flagships]
    new.partners = [CampaignPartner(partner_id=link.partner_id) for link in old.partners]
    new.outcomes = [CampaignOutcome(outcome_id=link.outcome_id) for link in old.outcomes]
    if edition_id is not None:
        new.editions = [CampaignEdition(edition_id=edition_id)]
    actions = session.scalars(select(Action).where(Action.campaign_id == campaign_id)).all()
    copies = _copies(session, actions, away)
    for copy in copies.values():
        copy.campaign_id = new.id
        copy.edition_id = edition_id
        if edition_id is None:
            copy.anchor_end = copy.offset_days = None
    _messages(session, campaign_id, new.id)
    stand = {
        (AnchorKind.CAMPAIGN, str(old.id)): Anchor(AnchorKind.CAMPAIGN, str(new.id)),
        **_own_edition(session, old.edition_id, edition_id),
    }
    anchor_carrying.carry(session, copies, stand, _years(old.starts, starts))
    session.flush()
    if edition_id is not None:
        moves.recompute(session, edition_id)
    else:
        moves.follow(session)
    return new.id


def _own_edition(
    session: Session, old_id: int | None, new_id: int | None
) -> dict[tuple[AnchorKind, str], Anchor]:
    """The new campaign's edition in the place of the old one's."""
    old, new = (session.get(Edition, number or 0) for number in (old_id, new_id))
    if old is None or new is None:
        return {}
    return {(AnchorKind.EDITION, old.slug): Anchor(AnchorKind.EDITION, new.slug)}


def _years(old: dt.date | None, new: dt.date | None) -> int | None:
    return new.year - old.year if old and new else None


@undoable(QT_TRANSLATE_NOOP("Undo", "Duplicate action"))
def duplicate(
    session: Session,
    action_ids: tuple[int, ...],
    days: int = 0,
    *,
    on: dt.date | None = None,
    minutes: int = 0,
) -> tuple[int, ...]:
    """Make more of the same work, so many days later; gives the copies' ids, in the same order.

    A copy is no task of a ladder, waits for nothing and is not begun: who does it, who speaks and
    what there is to tick off go along. Of a series only the one on `on` is copied, or its first.
    What has a time begins so many `minutes` later.
    """
    if abs(days) > FARTHEST:
        raise Invalid("days", TOO_FAR, most=FARTHEST)
    copies: dict[int, Action] = {}
    for action_id in dict.fromkeys(action_ids):
        action = session.get_one(Action, action_id)
        copies[action_id] = made = _another(action, dt.timedelta(days), on)
        if minutes and made.start_time is not None:
            end = None if made.end_time is None else made.end_time + minutes
            made.at(made.start_time + minutes, end, made.zone)
    if not copies:
        raise Invalid("action_ids", NOTHING_CHOSEN)
    session.add_all(copies.values())
    session.flush()
    copying.along(session, copies, copying.LIKEWISE)
    return tuple(copy.id for copy in copies.values())


def _another(action: Action, away: dt.timedelta, on: dt.date | None) -> Action:
    """More of the same work on its own, so much later."""
    copy = repeating.copied(action)
    copy.pinned = copy.gate = False
    copy.rrule = copy.anchor = copy.anchor_end = copy.offset_days = None
    copy.ladder_id = copy.rung = None
    copy.date_status = DateStatus.PROPOSED
    if action.starts is None or action.ends is None:
        return copy
    first = on if on is not None and action.rrule else action.starts
    copy.schedule(
        first + away, first + away + (action.ends - action.starts),
        action.precision.when_moved if away else action.precision,
    )  # fmt: skip
    return copy


def _distance(old: Edition, new: Edition) -> dt.timedelta | None:
    """How far the new one lies from the old; None where either has no day."""
    if old.starts is None or new.starts is None:
        return None
    exact = old.precision is Precision.DAY and new.precision is Precision.DAY
    return new.starts - old.starts if exact else None


def _copies(
    session: Session, actions: Sequence[Action], away: dt.timedelta | None
) -> dict[int, Action]:
    """New actions by the ids of the old, with what waits for what; cancelled work stays behind."""
    copies: dict[int, Action] = {}
    calendars = Calendars(session)
    going = [action for action in actions if action.work_status is not WorkStatus.CANCELLED]
    for some in many.chunks(session, going):
        for action in some:
            copies[action.id] = _copy(action, away, calendars)
        session.add_all(copies[action.id] for action in some)
        session.flush()
    links = session.scalars(select(ActionDependency).where(ActionDependency.action_id.in_(copies)))
    for link in links.all():
        if link.after_id in copies:
            first, waiting = copies[link.after_id], copies[link.action_id]
            made = ActionDependency(action_id=waiting.id, after_id=first.id, lag_days=link.lag_days)
            session.add(made)
    copying.along(session, copies, copying.NEXT_TIME)
    return copies


def _copy(action: Action, away: dt.timedelta | None, calendars: Calendars) -> Action:
    """The same work so much later; where that is not known, its date is to be confirmed."""
    copy = repeating.copied(action)
    copy.pinned = False
    if action.starts is None or action.ends is None or away is None:
        copy.rrule = None
        copy.at(None, None, None)
        copy.schedule(None, None)
        return copy
    first, last = _shifted(action, away, calendars[action.station_id])
    if action.rrule:
        copy.rrule, begin = repeating.later(action.rrule, action.starts, away)
        first, last = begin, begin + (last - first)
    copy.schedule(first, last, action.precision)
    return copy


def _shifted(
    action: Action, away: dt.timedelta, calendar: WorkingCalendar
) -> tuple[dt.date, dt.date]:
    """The days of an action so much later; one that was on working days stays on such."""
    assert action.starts is not None, "only what has days is shifted"
    assert action.ends is not None, "only what has days is shifted"
    first, last = action.starts + away, action.ends + away
    exact = action.precision is Precision.DAY and not action.rrule
    if not exact or not calendar.is_working(action.ends):
        return first, last
    due = calendar.roll(last, action.roll)
    begin = first + (due - last)
    if calendar.is_working(action.starts):
        begin = calendar.roll(begin, action.roll)
    return min(begin, due), due


def _anchor(copy: Action, action: Action, old: Edition) -> None:
    """Work without a distance gets one where it can be told, so that it waits for the date."""
    if copy.offset_days is not None or action.rrule is not None or copy.anchor is not None:
        return
    if old.precision is Precision.DAY and old.starts and action.ends and copy.starts is None:
        copy.anchor_end, copy.offset_days = AnchorEnd.START, (action.ends - old.starts).days


def _effects(session: Session, edition_id: int, new_id: int, copies: dict[int, Action]) -> None:
    for rule in session.scalars(
        select(ContingencyRule).where(ContingencyRule.edition_id == edition_id)
    ).all():
        session.add(
            ContingencyRule(
                edition_id=new_id, branch=rule.branch, trigger=rule.trigger,
                decides_id=rule.decides_id,
            )
        )  # fmt: skip
    found = select(ContingencyEffect).where(ContingencyEffect.edition_id == edition_id)
    for effect in session.scalars(found).all():
        if effect.action_id is not None and effect.action_id not in copies:
            continue
        session.add(
            ContingencyEffect(
                edition_id=new_id, branch=effect.branch, kind=effect.kind,
                action_id=copies[effect.action_id].id if effect.action_id else None,
                title=effect.title, offset_days=effect.offset_days,
                anchor_end=effect.anchor_end, owner_role=effect.owner_role, pillar=effect.pillar,
            )
        )  # fmt: skip


def _messages(session: Session, campaign_id: int, new_id: int) -> None:
    """The message house as drafts: what was cleared for one campaign is not for the next."""
    found = session.scalars(
        select(Message).where(Message.campaign_id == campaign_id).order_by(Message.id)
    ).all()
    copies: dict[int, Message] = {}
    for message in found:
        copy = Message(
            campaign_id=new_id, kind=message.kind, position=message.position, text=message.text,
            answer=message.answer, audience=message.audience, language=message.language,
            wording=message.wording, answer_wording=message.answer_wording,
            flagship_id=message.flagship_id,
            approval_status=ApprovalStatus.DRAFT,
        )  # fmt: skip
        session.add(copy)
        copies[message.id] = copy
    session.flush()
    for message in found:
        if message.parent_id in copies:
            copies[message.id].parent_id = copies[message.parent_id].id


def _free_slug(session: Session, old: Edition, starts: dt.date | None) -> str:
    stem, _, tail = old.slug.rpartition("-")
    if not (stem and (tail.isdecimal() or tail == "tbc")):
        stem = old.slug
    wanted = f"{stem}-{starts.year if starts else 'tbc'}"
    slug, number = wanted, 1
    while session.scalars(select(Edition.id).where(Edition.slug == slug)).first():
        number += 1
        slug = f"{wanted}-{number}"
    return slug
