"""The actions of a plan, each with its parts, checklist, comments and files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from comms_planner.cli.listings.shapes import action, both, clock, day, number
from comms_planner.cli.table import table
from comms_planner.services import action_links, actions, teamwork, vocabulary
from comms_planner.services.action_links import Wait
from comms_planner.services.actions import ActionRow
from comms_planner.services.schedule import datings
from comms_planner.services.schedule.datings import DatingRow
from comms_planner.services.schedule.series import ExceptionRow
from comms_planner.services.teamwork import TeamSheet
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

TITLE = QT_TRANSLATE_NOOP("Listings", "Title")
OWNER = QT_TRANSLATE_NOOP("Listings", "Owner")
WHEN = QT_TRANSLATE_NOOP("Listings", "When")
WORK = QT_TRANSLATE_NOOP("Listings", "Work")
NONE_YET = QT_TRANSLATE_NOOP("Listings", "No action yet.")


@dataclass(frozen=True, slots=True)
class Told:
    """An action with what a team shares about it, where it goes, what it waits for, and what gives
    it its days."""

    row: ActionRow
    dating: DatingRow
    team: TeamSheet
    editions: tuple[int, ...]
    waits: tuple[Wait, ...]


def gather(session: Session, /, **wanted: Any) -> list[Told]:
    """The actions wanted, whole."""
    found = actions.rows(session, **wanted)
    dated = datings.of(session, {row.id for row in found})
    goes = action_links.editions_of(session, {row.id: row.edition_id for row in found})
    return [
        Told(
            row, dated[row.id], teamwork.sheet(session, row.id), goes.get(row.id, ()),
            action_links.waits(session, row.id),
        )
        for row in found
    ]  # fmt: skip


def data(found: list[Told]) -> list[dict[str, Any]]:
    """One object per action."""
    return [
        {**action(one.row), **_dating(one.dating), **_more(one), **_team(one.team)} for one in found
    ]


def _dating(said: DatingRow) -> dict[str, Any]:
    return {
        "basis": "ours",
        "anchor": said.anchor or None,
        "offset_days": said.offset_days,
        "anchor_end": said.anchor_end or None,
        "ladder": said.ladder or None,
        "roll": said.roll,
        "pinned": said.pinned,
        "station": said.station or None,
        "rrule": said.rrule or None,
        "exceptions": [_exception(one) for one in said.exceptions],
        "start_time": clock(said.start_time),
        "end_time": clock(said.end_time),
        "zone": said.zone or None,
    }


def _exception(one: ExceptionRow) -> dict[str, Any]:
    return {
        "on": day(one.on),
        "kind": one.kind,
        "start": day(one.starts),
        "end": day(one.ends),
        "start_time": clock(one.start_time),
        "end_time": clock(one.end_time),
        **both("title", one.title),
        **both("reason", one.reason),
    }


def _more(one: Told) -> dict[str, Any]:
    row = one.row
    return {
        "campaign_id": row.campaign_id,
        "edition_id": row.edition_id,
        "editions": list(one.editions),
        "waits_for": [{"action_id": w.after_id, "lag_days": w.lag_days} for w in one.waits],
        "cost_planned": number(row.cost_planned),
        "cost_actual": number(row.cost_actual),
        "currency": row.currency,
    }


def _team(sheet: TeamSheet) -> dict[str, Any]:
    return {
        **both("audience", sheet.audience),
        "funding": sheet.funding or None,
        "accountable_id": sheet.accountable_id,
        "responsible": list(sheet.responsible_ids),
        "consulted": list(sheet.consulted_ids),
        "informed": list(sheet.informed_ids),
        "checklist": [
            {"id": i.id, **both("text", i.text), "done": i.done} for i in sheet.checklist
        ],
        "comments": [
            {"id": c.id, "who": c.who, "at": c.at.isoformat(), "text": c.text}
            for c in sheet.comments
        ],
        "attachments": [
            {"id": f.id, "name": f.name, "size": f.size, "sha256": f.sha256} for f in sheet.files
        ],
        "partners": list(sheet.partner_ids),
    }


def text(found: list[Told], texts: Texts) -> str:
    """A table by due day."""
    rows = [one.row for one in found]
    if not rows:
        return texts.translate("Listings", NONE_YET)
    head = [texts.translate("Listings", name) for name in ("#", TITLE, OWNER, WHEN, WORK)]
    lines = [
        (
            str(row.id), texts.say(row.title), texts.say(row.owner),
            texts.span(row.starts, row.ends, row.precision),
            vocabulary.word(texts, "work", row.work_status),
        )
        for row in rows
    ]  # fmt: skip
    return table(head, lines, right=(0,))
