"""How a team shares an action: parts in it, checklist, comments, files, partners."""

from __future__ import annotations

import datetime as dt
import hashlib
import mimetypes
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session, defer

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    Action,
    ActionPartner,
    ActionRole,
    Attachment,
    ChecklistItem,
    Comment,
    Partner,
    Person,
    rules,
)
from comms_planner.models.words import RaciRole
from comms_planner.services.planner import reads, undoable
from comms_planner.text import QT_TRANSLATE_NOOP

LARGEST = 25 * 1024 * 1024
NO_ONE_ANSWERS = QT_TRANSLATE_NOOP(
    "Errors", "Exactly one person answers for an action. Say who, or take all parts away."
)
EMPTY = QT_TRANSLATE_NOOP("Errors", "Write something first.")
TOO_BIG = QT_TRANSLATE_NOOP("Errors", "“{name}” is larger than 25 MB. Attach a smaller file.")
NO_FILE = QT_TRANSLATE_NOOP("Errors", "There is no file “{name}”. Check the path and its spelling.")
THERE = QT_TRANSLATE_NOOP("Errors", "“{name}” is attached already. Choose another file.")


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One thing to tick off."""

    id: int
    text: Bilingual
    done: bool


@dataclass(frozen=True, slots=True)
class CommentRow:
    """What somebody said, and when."""

    id: int
    who: str
    at: dt.datetime
    text: str


@dataclass(frozen=True, slots=True)
class FileRow:
    """An attached file, without what is in it."""

    id: int
    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class TeamSheet:
    """All that a team shares about an action; its owner answers for it if nobody is named."""

    audience: Bilingual
    funding: str
    responsible_ids: tuple[int, ...]
    accountable_id: int | None
    consulted_ids: tuple[int, ...]
    informed_ids: tuple[int, ...]
    checklist: tuple[ItemRow, ...]
    comments: tuple[CommentRow, ...]
    files: tuple[FileRow, ...]
    partner_ids: tuple[int, ...]
    place: Bilingual


@reads(Action, ActionRole, ChecklistItem, Comment, Attachment, ActionPartner)
def sheet(session: Session, action_id: int) -> TeamSheet:
    """What a team shares about an action."""
    action = session.get_one(Action, action_id)
    parts: dict[RaciRole, list[int]] = {role: [] for role in RaciRole}
    for one in sorted(action.roles, key=lambda r: r.id):
        parts[one.role].append(one.person_id)
    items = sorted(action.checklist, key=lambda i: (i.position, i.id))
    files = session.scalars(
        select(Attachment).options(defer(Attachment.data))
        .where(Attachment.action_id == action_id).order_by(Attachment.id)
    )  # fmt: skip
    answers = parts[RaciRole.ACCOUNTABLE]
    return TeamSheet(
        action.audience, action.funding, tuple(parts[RaciRole.RESPONSIBLE]),
        answers[0] if answers else action.owner_id,
        tuple(parts[RaciRole.CONSULTED]), tuple(parts[RaciRole.INFORMED]),
        tuple(ItemRow(i.id, i.text, i.done) for i in items),
        tuple(
            CommentRow(c.id, c.who, c.at, c.text)
            for c in sorted(action.comments, key=lambda c: (c.at, c.id))
        ),
        tuple(FileRow(f.id, f.name, f.size, f.sha256) for f in files),
        tuple(p.partner_id for p in sorted(action.partners, key=lambda p: p.id)),
        action.place,
    )  # fmt: skip


@undoable(QT_TRANSLATE_NOOP("Undo", "Share out action"))
def share(
    session: Session,
    action_id: int,
    accountable_id: int | None = None,
    *,
    responsible_ids: tuple[int, ...] = (),
    consulted_ids: tuple[int, ...] = (),
    informed_ids: tuple[int, ...] = (),
) -> None:
    """Say who does an action, who is asked and told, and the one who answers for it (RACI)."""
    action = session.get_one(Action, action_id)
    if accountable_id is None and (responsible_ids or consulted_ids or informed_ids):
        raise Invalid("accountable_id", NO_ONE_ANSWERS)
    wanted = {(accountable_id, RaciRole.ACCOUNTABLE)} if accountable_id is not None else set()
    for ids, role in (
        (responsible_ids, RaciRole.RESPONSIBLE), (consulted_ids, RaciRole.CONSULTED),
        (informed_ids, RaciRole.INFORMED),
    ):  # fmt: skip
        wanted |= {(number, role) for number in ids}
    for number, _ in wanted:
        session.get_one(Person, number)
    for one in [one for one in action.roles if (one.person_id, one.role) not in wanted]:
        action.roles.remove(one)
    session.flush()  # the one who answers goes before another comes: there is room for one only
    have = {(one.person_id, one.role) for one in action.roles}
    for number, role in sorted(wanted - have, key=lambda pair: (pair[0] or 0, pair[1].value)):
        action.roles.append(ActionRole(person_id=number, role=role))


@undoable(QT_TRANSLATE_NOOP("Undo", "Describe action"))
def describe(
    session: Session, action_id: int, *, audience: Bilingual = Bilingual(), funding: str = ""
) -> None:
    """Say for whom an action is, and out of which funds."""
    action = session.get_one(Action, action_id)
    action.audience, action.funding = rules.body("audience", audience), rules.clean(funding)


@undoable(QT_TRANSLATE_NOOP("Undo", "Add to checklist"))
def add_item(session: Session, action_id: int, text: Bilingual) -> int:
    """Put one more thing on an action's checklist."""
    action = session.get_one(Action, action_id)
    last = max((item.position for item in action.checklist), default=-1)
    item = ChecklistItem(text=rules.needed("text", text, EMPTY), position=last + 1)
    action.checklist.append(item)
    session.flush()
    return item.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Tick off"))
def tick(session: Session, item_id: int, done: bool = True) -> None:
    """Say that a thing on the checklist is done, or is not."""
    session.get_one(ChecklistItem, item_id).done = done


@undoable(QT_TRANSLATE_NOOP("Undo", "Remove from checklist"))
def remove_item(session: Session, item_id: int) -> None:
    """Take a thing off the checklist."""
    session.delete(session.get_one(ChecklistItem, item_id))


@undoable(QT_TRANSLATE_NOOP("Undo", "Comment"))
def comment(session: Session, action_id: int, text: str, who: str = "") -> int:
    """Say something about an action."""
    said = rules.clean(text)
    if not said:
        raise Invalid("text", EMPTY)
    rules.body("text", Bilingual(said))
    row = Comment(who=rules.clean(who), at=dt.datetime.now(dt.UTC), text=said)
    action = session.get_one(Action, action_id)
    action.comments.append(row)
    session.flush()
    return row.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Remove comment"))
def remove_comment(session: Session, comment_id: int) -> None:
    """Take back what was said."""
    session.delete(session.get_one(Comment, comment_id))


@undoable(QT_TRANSLATE_NOOP("Undo", "Attach file"))
def attach(session: Session, action_id: int, path: str) -> int:
    """Keep a file in the plan with an action; it is known by its hash, its name is only data."""
    action = session.get_one(Action, action_id)
    file = Path(path).expanduser()
    name = rules.clean(file.name)[:200]
    try:
        if file.stat().st_size > LARGEST:
            raise Invalid("path", TOO_BIG, name=name)
        data = file.read_bytes()
    except (OSError, ValueError) as error:
        raise Invalid("path", NO_FILE, name=name) from error
    digest = hashlib.sha256(data).hexdigest()
    if any(one.sha256 == digest for one in action.attachments):
        raise Invalid("path", THERE, name=name)
    media = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    row = Attachment(sha256=digest, name=name, media_type=media, size=len(data), data=data)
    action.attachments.append(row)
    session.flush()
    return row.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Remove file"))
def detach(session: Session, attachment_id: int) -> None:
    """Take a file out of the plan."""
    session.delete(session.get_one(Attachment, attachment_id))


@reads(Attachment)
def content(session: Session, attachment_id: int) -> tuple[str, bytes]:
    """The name and the bytes of an attached file, to be saved elsewhere."""
    found = session.get_one(Attachment, attachment_id)
    return found.name, found.data


@undoable(QT_TRANSLATE_NOOP("Undo", "Add partner"))
def join(session: Session, action_id: int, partner_id: int, role: str = "") -> None:
    """Let a partner take part in an action."""
    action = session.get_one(Action, action_id)
    session.get_one(Partner, partner_id)
    for link in action.partners:
        if link.partner_id == partner_id:
            link.role = rules.clean(role)
            return
    action.partners.append(ActionPartner(partner_id=partner_id, role=rules.clean(role)))


@undoable(QT_TRANSLATE_NOOP("Undo", "Remove partner"))
def part(session: Session, action_id: int, partner_id: int) -> None:
    """Let a partner take part in an action no longer."""
    action = session.get_one(Action, action_id)
    for link in [link for link in action.partners if link.partner_id == partner_id]:
        action.partners.remove(link)


def set_partners(session: Session, action_id: int, partner_ids: Sequence[int]) -> None:
    """Let exactly these partners take part."""
    action = session.get_one(Action, action_id)
    for link in [link for link in action.partners if link.partner_id not in partner_ids]:
        action.partners.remove(link)
    for number in partner_ids:
        if all(link.partner_id != number for link in action.partners):
            join(session, action_id, number)
