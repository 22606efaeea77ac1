"""What is wrong with content before it goes out: embargo, clearance, languages, house style."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import EmbargoCopy, MediaContact
from comms_planner.services import content, house_style
from comms_planner.services.content import BoardRow, VersionRow
from comms_planner.services.languages import LANGUAGE_NAMES
from comms_planner.services.media import copies
from comms_planner.services.planner import reads
from comms_planner.services.schedule.notices import Notice, notice
from comms_planner.text import QT_TRANSLATE_NOOP

SOON = dt.timedelta(days=7)

BEFORE_EMBARGO = QT_TRANSLATE_NOOP(
    "Schedule", "{language} on {channel} goes out before the embargo lifts."
)
NOT_CLEARED = QT_TRANSLATE_NOOP(
    "Schedule", "{language} on {channel} is due to go out and has not been cleared."
)
STALE = QT_TRANSLATE_NOOP(
    "Schedule", "{language} on {channel} no longer fits the text it was translated from."
)
OVERDUE = QT_TRANSLATE_NOOP("Schedule", "The {language} translation on {channel} is overdue.")
NOT_ACCEPTED = QT_TRANSLATE_NOOP(
    "Schedule", "{contact} was sent this under embargo without accepting the terms."
)


@dataclass(frozen=True, slots=True)
class CheckRow:
    """Something to look at before an asset goes out; the most serious have severity "high"."""

    kind: str
    severity: str
    asset_id: int
    title: Bilingual
    channel: str
    language: str
    content_item_id: int | None
    notice: Notice


@reads(*content.board.reads, EmbargoCopy, MediaContact)  # type: ignore[attr-defined]  # set by reads()
def rows(session: Session, now: dt.datetime, *, asset_id: int | None = None) -> list[CheckRow]:
    """Everything to look at, the most serious first; `now` tells what is due."""
    board = content.board(session, asset_id=asset_id)
    found = [
        check
        for row in board
        for version in row.versions
        if version.wanted
        for check in (*_timing(row, version, now), *_style(row, version))
    ]
    titles = {row.asset_id: row.title for row in board if row.embargo_at}
    for copy in copies(session):
        if copy.asset_id in titles and copy.sent_at and not copy.accepted_at:
            said = notice(NOT_ACCEPTED, contact=copy.contact)
            found.append(
                CheckRow(
                    "embargo-not-accepted", "high", copy.asset_id, titles[copy.asset_id], "", "",
                    None, said,
                )
            )  # fmt: skip
    order = ("high", "medium", "low")
    return sorted(found, key=lambda c: order.index(c.severity))


def _timing(row: BoardRow, version: VersionRow, now: dt.datetime) -> Iterator[CheckRow]:
    out, lifts = version.publish_at, row.embargo_at
    if out and lifts and out < lifts:
        yield _check("before-embargo", "high", row, version, BEFORE_EMBARGO)
    if out and out <= now + SOON and version.state != "cleared":
        yield _check("not-cleared", "high", row, version, NOT_CLEARED)
    if version.state == "stale":
        yield _check("stale", "medium", row, version, STALE)
    waits = version.state in ("missing", "in translation", "in drafting")
    if version.due and version.due < now.date() and waits:
        yield _check("overdue", "medium", row, version, OVERDUE)


def _style(row: BoardRow, version: VersionRow) -> Iterator[CheckRow]:
    for reminder in house_style.reminders(version.text, version.language):
        yield CheckRow(
            f"style-{reminder.rule}", "low", row.asset_id, row.title, row.channel,
            version.language, version.id, reminder.notice,
        )  # fmt: skip


def _check(kind: str, severity: str, row: BoardRow, version: VersionRow, text: str) -> CheckRow:
    channel: str | Bilingual = row.channel or Bilingual("–", "–")
    said = notice(text, language=LANGUAGE_NAMES[version.language], channel=channel)
    return CheckRow(
        kind, severity, row.asset_id, row.title, row.channel, version.language, version.id, said
    )
