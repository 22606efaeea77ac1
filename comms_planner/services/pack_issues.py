"""Versions of packs: v1, v2 … by kind, subject and language, kept in the plan."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.errors import Invalid
from comms_planner.models import PackIssue, rules
from comms_planner.services.planner import reads, undoable
from comms_planner.text import QT_TRANSLATE_NOOP

NO_DIGEST = QT_TRANSLATE_NOOP("Errors", "A version carries the SHA-256 of what it was made from.")
NO_KIND = QT_TRANSLATE_NOOP("Errors", "Say of which pack it is a version: A to K, and a language.")
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class IssueRow:
    """A version that was given out."""

    kind: str
    subject: str
    language: str
    number: int
    final: bool
    digest: str
    who: str
    at: dt.datetime


@reads(PackIssue)
def rows(
    session: Session,
    *,
    kind: str | None = None,
    subject: str | None = None,
    language: str | None = None,
) -> list[IssueRow]:
    """The versions that were given out, the latest first, narrowed by what is given."""
    ask = select(PackIssue).order_by(PackIssue.id.desc())
    given = ((PackIssue.kind, kind), (PackIssue.subject, subject), (PackIssue.language, language))
    for column, value in given:
        if value is not None:
            ask = ask.where(column == value)
    return [
        IssueRow(i.kind, i.subject, i.language, i.number, i.final, i.digest, i.who, i.at)
        for i in session.scalars(ask)
    ]


@reads(PackIssue)
def latest(session: Session, kind: str, subject: str, language: str) -> IssueRow | None:
    """The latest version of a pack about something in a language; None before the first."""
    found = rows(session, kind=kind, subject=subject, language=language)
    return max(found, key=lambda row: row.number, default=None)


@undoable(QT_TRANSLATE_NOOP("Undo", "Issue pack"))
def issue(
    session: Session,
    kind: str,
    language: str,
    digest: str,
    *,
    subject: str = "",
    final: bool = True,
    who: str = "",
) -> None:
    """Give a pack its next version; content that was issued so last keeps its number."""
    if not _SHA256.fullmatch(digest):
        raise Invalid("digest", NO_DIGEST)
    kind, subject, language = (rules.clean(one) for one in (kind, subject, language))
    if not kind or not language or max(len(kind), len(subject), len(language)) > rules.TITLE_LIMIT:
        raise Invalid("kind", NO_KIND)
    last = latest(session, kind, subject, language)
    if last is not None and (last.digest, last.final) == (digest, final):
        return
    made = PackIssue(
        kind=kind, subject=subject, language=language, final=final, digest=digest, who=who,
        number=last.number + 1 if last else 1, at=dt.datetime.now(dt.UTC),
    )  # fmt: skip
    session.add(made)
