"""Embargoes that do not fit what publishes: what goes out too early, and what lifts too early."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.models import Action, Asset, ContentItem
from comms_planner.models.words import WorkStatus
from comms_planner.services.languages import LANGUAGE_NAMES
from comms_planner.services.preflight.finding import Check, FindingRow, found
from comms_planner.services.preflight.scope import STOP, Look
from comms_planner.text import QT_TRANSLATE_NOOP

KEY = "embargo"
GOES_OUT = QT_TRANSLATE_NOOP(
    "Preflight", "“{title}” goes out in {language} on {day}, before its embargo lifts on {lifts}."
)
LIFTS = QT_TRANSLATE_NOOP(
    "Preflight",
    "The embargo on “{title}” lifts on {lifts}, before it goes out in {language} on {day}.",
)
TASK_EARLY = QT_TRANSLATE_NOOP(
    "Preflight", "“{task}” publishes “{title}” on {day}, before its embargo lifts on {lifts}."
)
TASK_LATE = QT_TRANSLATE_NOOP(
    "Preflight", "The embargo on “{title}” lifts on {lifts}, before “{task}” publishes it on {day}."
)


def find(session: Session, look: Look) -> Iterator[FindingRow]:
    """Each version, and each task, that does not publish when the embargo lifts."""
    tasks = {
        number: (title, starts, ends)
        for number, title, starts, ends in session.execute(
            select(Action.id, Action.title, Action.starts, Action.ends)
            .join(Asset, Asset.action_id == Action.id)
            .where(Asset.embargo_at.is_not(None), Action.work_status != WorkStatus.CANCELLED)
        )
    }
    seen = set()
    for row, version in look.versions():
        if row.embargo_at is None:
            continue
        lifts = row.embargo_at
        about = ("content", row.asset_id, row.title)
        if version.publish_at and version.publish_at != lifts:
            yield found(
                KEY, STOP, GOES_OUT if version.publish_at < lifts else LIFTS, about,
                version.channel, lifts, version.publish_at,
                language=LANGUAGE_NAMES[version.language], day=version.publish_at.date(),
                lifts=lifts.date(),
            )  # fmt: skip
        if row.action_id in tasks and row.asset_id not in seen:
            seen.add(row.asset_id)
            title, starts, ends = tasks[row.action_id]
            if starts and ends and not starts <= lifts.date() <= ends:
                early = ends < lifts.date()
                yield found(
                    KEY, STOP, TASK_EARLY if early else TASK_LATE, about, row.action_id,
                    task=title, day=ends if early else starts, lifts=lifts.date(),
                )  # fmt: skip


CHECK = Check(
    KEY,
    QT_TRANSLATE_NOOP("Preflight", "Embargo against publishing"),
    (Asset, ContentItem, Action),
    find,
)
