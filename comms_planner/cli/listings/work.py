"""The actions of a plan, each with its parts, checklist, comments and files."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from comms_planner.cli.listings.shapes import action, both, number
from comms_planner.cli.table import table
from comms_planner.services import actions, teamwork, vocabulary
from comms_planner.services.actions import ActionRow
from comms_planner.services.teamwork import TeamSheet
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

TITLE = QT_TRANSLATE_NOOP("Listings", "Title")
OWNER = QT_TRANSLATE_NOOP("Listings", "Owner")
WHEN = QT_TRANSLATE_NOOP("Listings", "When")
WORK = QT_TRANSLATE_NOOP("Listings", "Work")
NONE_YET = QT_TRANSLATE_NOOP("Listings", "No action yet.")


def gather(session: Session, /, **wanted: Any) -> tuple[list[ActionRow], dict[int, TeamSheet]]:
    """The actions wanted, each with what a team shares about it."""
    found = actions.rows(session, **wanted)
    return found, {row.id: teamwork.sheet(session, row.id) for row in found}


def data(rows: list[ActionRow], sheets: dict[int, TeamSheet]) -> list[dict[str, Any]]:
    """One object per action."""
    return [{**action(row), **_more(row), **_team(sheets[row.id])} for row in rows]


def _more(row: ActionRow) -> dict[str, Any]:
    return {
        "campaign": row.campaign_id,
        "edition": row.edition_id,
        "cost_planned": number(row.cost_planned),
        "cost_actual": number(row.cost_actual),
        "currency": row.currency,
    }


def _team(sheet: TeamSheet) -> dict[str, Any]:
    return {
        **both("audience", sheet.audience),
        "funding": sheet.funding or None,
        "accountable": sheet.accountable_id,
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


def text(rows: list[ActionRow], texts: Texts) -> str:
    """A table by due day."""
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
