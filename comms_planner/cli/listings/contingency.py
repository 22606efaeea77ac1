"""What a branch of a contingency plan would do to an edition's work, before it is chosen."""

from __future__ import annotations

from typing import Any

from comms_planner.cli.listings.shapes import both, day
from comms_planner.cli.table import table
from comms_planner.services import vocabulary
from comms_planner.services.schedule.dry_runs import DryRun, EffectRow
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

HEAD = (
    QT_TRANSLATE_NOOP("Listings", "What"),
    QT_TRANSLATE_NOOP("Listings", "Task"),
    QT_TRANSLATE_NOOP("Listings", "Now"),
    QT_TRANSLATE_NOOP("Listings", "Then"),
    QT_TRANSLATE_NOOP("Listings", "Remarks"),
)
EMPTY = QT_TRANSLATE_NOOP("Listings", "This branch changes no task.")


def data(run: DryRun, texts: Texts) -> dict[str, Any]:
    """The dry run as one object; nothing of it was done."""
    return {
        "edition_id": run.edition_id,
        "branch": run.branch,
        "on": run.on.isoformat(),
        "status": run.date_status,
        "start": day(run.starts),
        "end": day(run.ends),
        "effects": [_effect(one, texts) for one in run.effects],
    }


def _effect(one: EffectRow, texts: Texts) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "id": one.action_id,
        **both("title", one.title),
        "start_now": day(one.before_first),
        "end_now": day(one.before_last),
        "start": day(one.first),
        "end": day(one.last),
        "precision": one.precision,
        "owner": one.owner_role,
        "pillar": one.pillar,
        "warnings": [notice.say(texts) for notice in one.notices],
    }


def text(run: DryRun, texts: Texts) -> str:
    """The dry run as a table."""
    if not run.effects:
        return texts.translate("Listings", EMPTY)
    semicolon = "；" if texts.language == "zh" else "; "
    lines = [
        (
            vocabulary.label(texts, "effect", one.kind),
            texts.say(one.title),
            texts.span(one.before_first, one.before_last) if one.before_first else "",
            texts.span(one.first, one.last, one.precision) if one.kind != "drop" else "",
            semicolon.join(notice.say(texts) for notice in one.notices),
        )
        for one in run.effects
    ]
    return table([texts.translate("Listings", word) for word in HEAD], lines)
