"""What an action is tied to: the editions it goes to, the work it waits for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import (
    Action,
    ActionDependency,
    ActionEdition,
    ActionPartner,
    Campaign,
    Edition,
    Partner,
)
from comms_planner.services import actions, references
from comms_planner.services.actions import ActionRow
from comms_planner.services.planner import reads, undoable
from comms_planner.services.schedule import dependencies
from comms_planner.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Wait:
    """Work that must be over first, and so many days between."""

    after_id: int
    lag_days: int = 0


@reads(Action, ActionEdition)
def editions(session: Session, action_id: int) -> tuple[int, ...]:
    """The editions an action goes to; the one its days are counted from comes first."""
    action = session.get_one(Action, action_id)
    return editions_of(session, {action_id: action.edition_id}).get(action_id, ())


def editions_of(session: Session, counted: dict[int, int | None]) -> dict[int, tuple[int, ...]]:
    """The editions of several actions, given the one each counts its days from."""
    found: dict[int, list[int]] = defaultdict(list)
    for number, edition in counted.items():
        if edition is not None:
            found[number].append(edition)
    ask = select(ActionEdition.action_id, ActionEdition.edition_id).order_by(ActionEdition.id)
    if len(counted) <= MANY:
        ask = ask.where(ActionEdition.action_id.in_(counted))
    for number, edition in session.execute(ask):
        if number in counted:
            found[number].append(edition)
    return {number: tuple(listed) for number, listed in found.items()}


MANY = 500
"""Actions up to which their links are asked for by their ids."""


@dataclass(frozen=True, slots=True)
class LinkedRow:
    """An action with the names of all that it is tied to, as tables for people have it."""

    row: ActionRow
    audience: Bilingual
    funding: str
    campaign: Bilingual
    editions: tuple[Bilingual, ...]
    partners: tuple[Bilingual, ...]


@reads("action", ActionEdition, ActionPartner, Campaign, Edition, Partner, "action_commitment",
       "plan_cell", "flagship", "pillar", "person")  # fmt: skip
def linked(session: Session) -> list[LinkedRow]:
    """All actions by due day, with the names of campaign, editions and partners."""
    rows = actions.rows(session)
    goes = editions_of(session, {row.id: row.edition_id for row in rows})
    with_whom: dict[int, list[int]] = defaultdict(list)
    ask = select(ActionPartner.action_id, ActionPartner.partner_id).order_by(ActionPartner.id)
    for number, partner in session.execute(ask):
        with_whom[number].append(partner)
    campaigns, places, partners = (
        dict(session.execute(select(model.id, name)).all())
        for model, name in (
            (Campaign, Campaign.title), (Edition, Edition.name), (Partner, Partner.name),
        )
    )  # fmt: skip
    more = select(Action.id, Action.audience, Action.funding)
    said = {number: (audience, funding) for number, audience, funding in session.execute(more)}
    return [
        LinkedRow(
            row, *said[row.id], campaigns.get(row.campaign_id or 0, Bilingual()),
            tuple(places[number] for number in goes.get(row.id, ())),
            tuple(partners[number] for number in with_whom[row.id]),
        )
        for row in rows
    ]  # fmt: skip


@reads(ActionDependency)
def waits(session: Session, action_id: int) -> tuple[Wait, ...]:
    """The work an action waits for."""
    ask = select(ActionDependency).where(ActionDependency.action_id == action_id)
    found = session.scalars(ask.order_by(ActionDependency.id))
    return tuple(Wait(link.after_id, link.lag_days) for link in found)


@undoable(QT_TRANSLATE_NOOP("Undo", "Link action to editions"))
def set_editions(session: Session, action_id: int, edition_ids: tuple[int, ...]) -> None:
    """Say to which editions an action goes; the first is its own where it has none yet.

    Where the edition its days are counted from is not among them, its days stay and are counted
    from nothing any more.
    """
    action = session.get_one(Action, action_id)
    wanted = list(dict.fromkeys(edition_ids))
    for number in wanted:
        references.existing(session, "edition_ids", number)
    if action.edition_id is not None and action.edition_id not in wanted:
        _let_go(action)
    if action.edition_id is None and wanted:
        action.edition_id = wanted[0]
    further = [number for number in wanted if number != action.edition_id]
    for link in [link for link in action.editions if link.edition_id not in further]:
        action.editions.remove(link)
    have = {link.edition_id for link in action.editions}
    action.editions += [ActionEdition(edition_id=n) for n in further if n not in have]


def set_waits(session: Session, action_id: int, wanted: Sequence[Wait]) -> None:
    """Let an action wait for exactly this work; nothing moves. Invalid for a circle."""
    have = {link.after_id: link for link in waits(session, action_id)}
    keep = {one.after_id: one for one in wanted}
    for number in [n for n, link in have.items() if keep.get(n) != link]:
        dependencies.remove(session, action_id, number)
    session.flush()
    for number, one in keep.items():
        if have.get(number) != one:
            dependencies.add(session, action_id, number, one.lag_days)


def _let_go(action: Action) -> None:
    action.edition_id = action.anchor_end = action.offset_days = action.anchor = None
    action.ladder_id = action.rung = None
    action.pinned = False
