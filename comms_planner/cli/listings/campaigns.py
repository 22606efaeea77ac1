"""The campaigns of a plan."""

from __future__ import annotations

from typing import Any

from comms_planner.cli.listings.shapes import both, day, number
from comms_planner.cli.table import paragraph, table
from comms_planner.services import vocabulary
from comms_planner.services.campaigns import CampaignRow
from comms_planner.services.objectives import WHO_DOES_WHAT
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

NONE_YET = QT_TRANSLATE_NOOP("Listings", "There is no campaign yet.")
TITLE = QT_TRANSLATE_NOOP("Listings", "Title")
WHEN = QT_TRANSLATE_NOOP("Listings", "When")
LEAD = QT_TRANSLATE_NOOP("Listings", "Lead")
WORK = QT_TRANSLATE_NOOP("Listings", "Work")
DONE = QT_TRANSLATE_NOOP("Listings", "Actions done")
UNCLEAR = QT_TRANSLATE_NOOP("Listings", "{title}: “{objective}”. {question}")


def data(rows: list[CampaignRow], texts: Texts) -> list[dict[str, Any]]:
    """One object per campaign; `prompt` asks where the objective is vague."""
    return [
        {
            "id": row.id,
            **both("title", row.title),
            **both("objective", row.objective),
            **both("target", row.target),
            **both("theme", row.theme),
            **both("audiences", row.audiences),
            "start": day(row.starts),
            "end": day(row.ends),
            "work_status": row.work_status,
            "lead_id": row.lead_id,
            **both("lead", row.lead),
            "flagships": list(row.flagships),
            "editions": list(row.edition_ids),
            "partners": list(row.partner_ids),
            "outcomes": list(row.outcome_ids),
            "budget": number(row.budget),
            "currency": row.currency,
            "funding": row.funding or None,
            **both("lessons", row.lessons),
            "actions": row.actions,
            "actions_done": row.done,
            "prompt": texts.translate("Campaigns", WHO_DOES_WHAT) if row.vague else None,
        }
        for row in rows
    ]


def text(rows: list[CampaignRow], texts: Texts) -> str:
    """A table, and below it the objectives that leave a question open."""
    if not rows:
        return texts.translate("Listings", NONE_YET)
    head = [texts.translate("Listings", name) for name in ("#", TITLE, WHEN, LEAD, WORK, DONE)]
    lines = [
        (
            str(row.id), texts.say(row.title), texts.span(row.starts, row.ends, "day"),
            texts.say(row.lead), vocabulary.word(texts, "work", row.work_status),
            f"{row.done}/{row.actions}",
        )
        for row in rows
    ]  # fmt: skip
    shape = texts.translate("Listings", UNCLEAR)
    asked = [
        paragraph(
            shape.format(
                title=texts.say(row.title), objective=texts.say(row.objective),
                question=texts.translate("Campaigns", WHO_DOES_WHAT),
            )
        )
        for row in rows
        if row.vague
    ]  # fmt: skip
    return "\n\n".join([table(head, lines, right=(0, 5)), *asked])
