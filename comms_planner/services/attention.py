"""What somebody has to clear or mend: content, messages and decisions, for the morning's page."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import (
    Edition,
    EmbargoCopy,
    Flagship,
    Launch,
    Measurement,
    MediaContact,
    MessageFigure,
    Outlet,
    Platform,
)
from comms_planner.services import approval_rows, content_checks, messages, themes
from comms_planner.services.planner import reads
from comms_planner.services.schedule.notices import Notice, notice
from comms_planner.text import QT_TRANSLATE_NOOP

WAITS = QT_TRANSLATE_NOOP("Schedule", "Waits for a decision at “{gate}”.")
WAITS_ONCE = QT_TRANSLATE_NOOP("Schedule", "Waits for a decision.")
FIGURE = QT_TRANSLATE_NOOP("Schedule", "Quotes a figure that has changed since.")
APART = QT_TRANSLATE_NOOP("Schedule", "Its theme is not that of {edition}, where it is launched.")


@dataclass(frozen=True, slots=True)
class AttentionRow:
    """One thing to clear or mend: why, how serious, and where."""

    severity: str
    title: Bilingual
    notice: Notice
    screen: str
    where: dict[str, str | int]


@reads(*approval_rows.TABLES, Edition, EmbargoCopy, Flagship, Launch, Measurement, MediaContact,
       MessageFigure, Outlet, Platform)  # fmt: skip
def rows(session: Session, now: dt.datetime) -> list[AttentionRow]:
    """The serious first, then what waits for somebody; reminders of style stay on the board."""
    found = [
        AttentionRow(c.severity, c.title, c.notice, "content", _version(c))
        for c in content_checks.rows(session, now)
        if c.severity != "low"
    ]
    found += [
        AttentionRow("high", m.text, notice(FIGURE), "messages", {"message": m.id})
        for m in messages.outdated(session)
    ]
    found += [
        AttentionRow(
            "medium", t.report, notice(APART, edition=t.edition), "content", {"page": "themes"}
        )
        for t in themes.rows(session)
        if t.state == "apart"
    ]
    found += [
        AttentionRow(
            "low", w.title, notice(WAITS, gate=w.gate) if w.gate else notice(WAITS_ONCE),
            "content", {"page": "approval"},
        )
        for w in approval_rows.waiting(session)
    ]  # fmt: skip
    order = ("high", "medium", "low")
    return sorted(found, key=lambda row: order.index(row.severity))


def _version(check: content_checks.CheckRow) -> dict[str, str | int]:
    where: dict[str, str | int] = {"asset": check.asset_id}
    if check.language:
        where |= {"channel": check.channel, "language": check.language}
    return where
