"""Waivers: findings of the preflight that somebody answers for by name."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Waiver, rules
from comms_planner.services.planner import reads, undoable
from comms_planner.text import QT_TRANSLATE_NOOP

NO_NAME = QT_TRANSLATE_NOOP("Errors", "Say who answers for it: a waiver carries a name.")
NO_REASON = QT_TRANSLATE_NOOP("Errors", "Say why it may go out all the same.")
NO_FINDING = QT_TRANSLATE_NOOP(
    "Errors",
    "“{given}” is not a finding. “comms-planner preflight PLAN KIND --json” names each.",
)
NOT_WAIVED = QT_TRANSLATE_NOOP("Errors", "Nobody answers for this finding, so nothing was changed.")
PARTS_OF_AN_IDENTITY = 4


@dataclass(frozen=True, slots=True)
class WaiverRow:
    """Who answers for a finding since when, and why."""

    finding: str
    who: str
    why: str
    at: dt.datetime


@reads(Waiver)
def rows(session: Session) -> list[WaiverRow]:
    """All waivers in the order they were given; some may belong to findings that are gone."""
    found = session.scalars(select(Waiver).order_by(Waiver.id))
    return [WaiverRow(w.finding, w.who, w.why, w.at) for w in found]


@undoable(QT_TRANSLATE_NOOP("Undo", "Waive findings"))
def waive(session: Session, findings: tuple[str, ...], who: str, why: str) -> None:
    """Answer by name for findings of the preflight, by their identities, and say why.

    A waiver holds as long as its finding stays as it is.
    """
    who = " ".join(rules.clean(who).split())
    why = rules.body("why", Bilingual(why)).en
    if not who:
        raise Invalid("who", NO_NAME)
    if not why:
        raise Invalid("why", NO_REASON)
    now = dt.datetime.now(dt.UTC)
    for finding in dict.fromkeys(findings):
        parts = finding.split(":")
        if len(parts) < PARTS_OF_AN_IDENTITY or not all(parts) or len(finding) > rules.TITLE_LIMIT:
            raise Invalid("findings", NO_FINDING, given=finding[:60])
        row = _of(session, finding) or Waiver(finding=finding)
        row.who, row.why, row.at = who, why, now
        session.add(row)


@undoable(QT_TRANSLATE_NOOP("Undo", "Withdraw waivers"))
def withdraw_waiver(session: Session, findings: tuple[str, ...]) -> None:
    """Answer no longer for findings, which stop a final pack again."""
    for finding in dict.fromkeys(findings):
        row = _of(session, finding)
        if row is None:
            raise Invalid("findings", NOT_WAIVED)
        session.delete(row)


def _of(session: Session, finding: str) -> Waiver | None:
    return session.scalars(select(Waiver).where(Waiver.finding == finding)).first()
