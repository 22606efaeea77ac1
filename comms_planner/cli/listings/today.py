"""One morning's page."""

from __future__ import annotations

import datetime as dt
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from comms_planner.cli.listings.shapes import action, both
from comms_planner.cli.table import paragraph
from comms_planner.services import today
from comms_planner.services.actions import ActionRow
from comms_planner.services.history import HistoryRow
from comms_planner.services.schedule import clashes, safety
from comms_planner.services.schedule.collisions import ClashRow
from comms_planner.services.schedule.safety import RiskRow
from comms_planner.services.sentences import headline, sentences
from comms_planner.services.today import MomentRow, TodayRow
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

OVERDUE = QT_TRANSLATE_NOOP("Listings", "Overdue")
DUE = QT_TRANSLATE_NOOP("Listings", "Due")
AT_RISK = QT_TRANSLATE_NOOP("Listings", "What can still be saved")
BEGIN_BY = QT_TRANSLATE_NOOP("Listings", "Begin by {day}: {title} – {event}")
TOO_LATE = QT_TRANSLATE_NOOP("Listings", "Too late as planned: {title} – {event}. {why}")
CLASHES = QT_TRANSLATE_NOOP("Listings", "What collides")
COMING = QT_TRANSLATE_NOOP("Listings", "Coming up")
CHANGED = QT_TRANSLATE_NOOP("Listings", "Latest changes")
UNDATED = QT_TRANSLATE_NOOP("Listings", "Actions without a date: {count}")
NOTHING = QT_TRANSLATE_NOOP("Listings", "Nothing.")
DAYS_LEFT = QT_TRANSLATE_NOOP("Listings", "T-{days} d")
CHANGE = QT_TRANSLATE_NOOP("Listings", "{headline}: {changes}")
LATEST = 5


class Morning(NamedTuple):
    """One morning's page, with what stands in each other's way and what can still be saved."""

    page: TodayRow
    at_risk: list[RiskRow]
    clashes: list[ClashRow]


def gather(
    session: Session, day: dt.date, horizon: int = 180, owner_id: int | None = None
) -> Morning:
    """All that the listing tells of a day, of everybody's work or one person's."""
    return Morning(
        today.page(session, day, horizon=horizon, owner_id=owner_id),
        safety.at_risk(session, day, owner_id=owner_id),
        clashes.pressing(session, day),
    )


def data(morning: Morning, texts: Texts) -> dict[str, Any]:
    """What is overdue, due and coming, what is at risk, and what changed last."""
    page = morning.page
    return {
        "day": page.day.isoformat(),
        "overdue": [action(a) for a in page.overdue],
        "due": [action(a) for a in page.due],
        "undated": page.undated,
        "at_risk": [_risk(row, page.day, texts) for row in morning.at_risk],
        "clashes": [
            {
                "kind": c.kind,
                "day": c.day.isoformat(),
                "severity": c.severity,
                "things": list(c.things),
                "sentence": c.notice.say(texts),
            }
            for c in morning.clashes
        ],
        "moments": [
            {
                "kind": m.entry.kind,
                "title": texts.say(m.entry.title),
                **both("title", m.entry.title),
                "start": m.entry.first.isoformat(),
                "end": m.entry.last.isoformat(),
                "days_left": m.days_left,
                "basis": m.entry.basis,
                "key": m.entry.key,
            }
            for m in page.moments
        ],
        "changes": [
            {
                "seq": c.seq,
                "at": c.at.isoformat(),
                "who": c.who,
                "label": headline(c, texts),
                "sentences": sentences(c, texts),
            }
            for c in page.changes
        ],
    }


def text(morning: Morning, texts: Texts) -> str:
    """The page as short lists."""
    page = morning.page
    lines = [texts.day(page.day)]
    for title, found in ((OVERDUE, page.overdue), (DUE, page.due)):
        lines += _block(title, [_action(a, texts) for a in found], texts)
    if page.undated:
        lines.append("  " + texts.translate("Listings", UNDATED).format(count=page.undated))
    if morning.at_risk:
        lines += _block(AT_RISK, [_saving(r, texts) for r in morning.at_risk], texts)
    if morning.clashes:
        said = [f"{texts.day(c.day)}  {c.notice.say(texts)}" for c in morning.clashes]
        lines += _block(CLASHES, said, texts)
    lines += _block(COMING, [_moment(m, texts) for m in page.moments], texts)
    lines += _block(CHANGED, [_change(c, texts) for c in page.changes[:LATEST]], texts)
    return "\n".join(lines)


def _block(title: str, entries: list[str], texts: Texts) -> list[str]:
    shown = entries or [texts.translate("Listings", NOTHING)]
    return ["", texts.translate("Listings", title), *(paragraph(one, "  ") for one in shown)]


def _action(row: ActionRow, texts: Texts) -> str:
    owner = f" – {texts.say(row.owner)}" if row.owner else ""
    return f"{texts.span(row.starts, row.ends, row.precision)}  {texts.say(row.title)}{owner}"


def _risk(row: RiskRow, day: dt.date, texts: Texts) -> dict[str, Any]:
    task = row.task
    return {
        "id": task.action_id,
        **both("title", task.title),
        "edition_id": row.edition_id,
        **both("edition", row.edition),
        "start": task.starts.isoformat(),
        "end": task.ends.isoformat(),
        "latest_safe_start": task.latest_safe_start.isoformat() if task.latest_safe_start else None,
        "days_left": row.days_left(day),
        "late": task.late,
        "infeasible": task.infeasible,
        "why": task.why.say(texts) if task.why else None,
    }


def _saving(row: RiskRow, texts: Texts) -> str:
    task = row.task
    said = TOO_LATE if task.infeasible else BEGIN_BY
    return texts.translate("Listings", said).format(
        title=texts.say(task.title),
        event=texts.say(row.edition),
        day=texts.day(task.latest_safe_start) if task.latest_safe_start else "",
        why=task.why.say(texts) if task.why else "",
    )


def _change(row: HistoryRow, texts: Texts) -> str:
    gap = "" if texts.language == "zh" else " "
    return texts.translate("Listings", CHANGE).format(
        headline=headline(row, texts), changes=gap.join(sentences(row, texts))
    )


def _moment(row: MomentRow, texts: Texts) -> str:
    left = texts.translate("Listings", DAYS_LEFT).format(days=row.days_left)
    span = texts.span(row.entry.first, row.entry.last, row.entry.precision)
    return f"{left}  {span}  {texts.say(row.entry.title)}"
