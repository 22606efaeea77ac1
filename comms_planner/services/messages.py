"""Messages: the commands for houses, questions and answers, holding lines, talking points.

`message_rows` shows them, `message_figures` binds what they quote.
"""

from __future__ import annotations

import datetime as dt

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    Message,
    rules,
)
from comms_planner.models.words import Language as Language
from comms_planner.models.words import MessageKind as MessageKind
from comms_planner.services import references
from comms_planner.services.message_rows import FigureRow as FigureRow
from comms_planner.services.message_rows import HouseRow as HouseRow
from comms_planner.services.message_rows import MessageRow as MessageRow
from comms_planner.services.message_rows import houses as houses
from comms_planner.services.message_rows import outdated as outdated
from comms_planner.services.message_rows import rows as rows
from comms_planner.services.planner import undoable
from comms_planner.services.word_count import words_in
from comms_planner.text import QT_TRANSLATE_NOOP

ROOF_WORDS = 15
"""A roof that is longer is no roof."""

TOO_LONG = QT_TRANSLATE_NOOP(
    "Errors", "A roof has at most {most} words; this one has {count}. Say only the one thing."
)
NO_TEXT = QT_TRANSLATE_NOOP("Errors", "Write the message, in English or in Chinese.")
NO_WORDING = QT_TRANSLATE_NOOP("Errors", "Write the message in its own language too.")
NO_HOUSE = QT_TRANSLATE_NOOP("Errors", "A support stands under a roof. Choose the roof.")
NO_SUPPORT = QT_TRANSLATE_NOOP("Errors", "A proof stands under a support. Choose the support.")
NO_PARENT = QT_TRANSLATE_NOOP("Errors", "Only supports and proofs stand under something.")
HAS_CHILDREN = QT_TRANSLATE_NOOP(
    "Errors", "Other lines of the house stand under this one. Move or delete those first."
)
ITSELF = QT_TRANSLATE_NOOP("Errors", "A message cannot supersede itself, or what replaces it.")
NO_ANSWER = QT_TRANSLATE_NOOP("Errors", "Only a question has an answer.")


@undoable(QT_TRANSLATE_NOOP("Undo", "Add message"))
def add(
    session: Session,
    kind: MessageKind,
    text: Bilingual,
    *,
    answer: Bilingual = Bilingual(),
    parent_id: int | None = None,
    campaign_id: int | None = None,
    flagship_id: int | None = None,
    edition_id: int | None = None,
    audience: Bilingual = Bilingual(),
    language: Language | None = None,
    wording: str = "",
    answer_wording: str = "",
    valid_from: dt.date | None = None,
    supersedes_id: int | None = None,
) -> int:
    """Write a message; a support needs its roof and a proof its support as `parent_id`."""
    made = Message(kind=kind, text=Bilingual(), answer=Bilingual(), audience=Bilingual())
    made.position = _next_position(session, kind, parent_id)
    session.add(made)
    with session.no_autoflush:
        _place(session, made, parent_id, campaign_id, flagship_id, edition_id)
        _say(made, text, answer, audience, language, wording, answer_wording)
        _supersede(session, made, supersedes_id)
    made.valid_from = _day(valid_from)
    session.flush()
    return made.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Edit message"))
def edit(
    session: Session,
    message_id: int,
    text: Bilingual,
    *,
    answer: Bilingual = Bilingual(),
    parent_id: int | None = None,
    campaign_id: int | None = None,
    flagship_id: int | None = None,
    edition_id: int | None = None,
    audience: Bilingual = Bilingual(),
    language: Language | None = None,
    wording: str = "",
    answer_wording: str = "",
    valid_from: dt.date | None = None,
    supersedes_id: int | None = None,
) -> None:
    """Change a message; new words reopen one that was approved."""
    message = session.get_one(Message, message_id)
    _place(session, message, parent_id, campaign_id, flagship_id, edition_id)
    _say(message, text, answer, audience, language, wording, answer_wording)
    _supersede(session, message, supersedes_id)
    message.valid_from = _day(valid_from)


@undoable(QT_TRANSLATE_NOOP("Undo", "Move message"))
def move(session: Session, message_id: int, position: int) -> None:
    """Put a message at another place among those of its kind and house; the first is 0."""
    message = session.get_one(Message, message_id)
    place = (
        Message.kind == message.kind,
        Message.parent_id.is_not_distinct_from(message.parent_id),
    )
    order = (Message.position, Message.id)
    beside = session.scalars(select(Message).where(*place).order_by(*order))
    others = [m for m in beside if m is not message]
    at = max(0, min(position, len(others)))
    for number, other in enumerate([*others[:at], message, *others[at:]]):
        other.position = number


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete message"))
def delete(session: Session, message_id: int) -> None:
    """Take a message out of the plan; what superseded it stands on its own."""
    message = session.get_one(Message, message_id)
    if session.scalars(select(Message.id).where(Message.parent_id == message_id)).first():
        raise Invalid("message_id", HAS_CHILDREN)
    for later in session.scalars(select(Message).where(Message.supersedes_id == message_id)):
        later.supersedes_id = None
    session.flush()
    session.delete(message)


def _place(
    session: Session,
    message: Message,
    parent_id: int | None,
    campaign_id: int | None,
    flagship_id: int | None,
    edition_id: int | None,
) -> None:
    """Put a message into its house; a house belongs to what its roof belongs to."""
    wanted = {
        MessageKind.SUPPORT: (MessageKind.ROOF, NO_HOUSE),
        MessageKind.PROOF: (MessageKind.SUPPORT, NO_SUPPORT),
    }.get(message.kind)
    parent = session.get(Message, parent_id) if parent_id is not None else None
    if wanted is None and parent_id is not None:
        raise Invalid("parent_id", NO_PARENT)
    if wanted is not None and (parent is None or parent.kind is not wanted[0]):
        raise Invalid("parent_id", wanted[1])
    message.parent_id = parent_id
    for field, number in (
        ("campaign_id", campaign_id), ("flagship_id", flagship_id), ("edition_id", edition_id),
    ):  # fmt: skip
        given = references.found(session, field, number)
        setattr(message, field, getattr(parent, field) if parent is not None else given)
    if message.id is not None:
        for child in session.scalars(select(Message).where(Message.parent_id == message.id)):
            _place(session, child, message.id, None, None, None)


def _say(
    message: Message,
    text: Bilingual,
    answer: Bilingual,
    audience: Bilingual,
    language: Language | None,
    wording: str,
    answer_wording: str,
) -> None:
    said = rules.body("text", text)
    own = language not in (None, Language.EN, Language.ZH)
    spoken = rules.body("wording", Bilingual(wording)).en if own else ""
    if not said and not spoken:
        raise Invalid("text", NO_TEXT)
    if own and not spoken:
        raise Invalid("wording", NO_WORDING)
    if message.kind is MessageKind.ROOF:
        for side in (said.en, said.zh, spoken):
            if words_in(side) > ROOF_WORDS:
                raise Invalid("text", TOO_LONG, most=ROOF_WORDS, count=words_in(side))
    answered = rules.body("answer", answer)
    if message.kind is not MessageKind.QUESTION and (answered or rules.clean(answer_wording)):
        raise Invalid("answer", NO_ANSWER)
    message.text, message.answer = said, answered
    message.audience = rules.body("audience", audience)
    message.language, message.wording = language, spoken
    message.answer_wording = rules.body("answer", Bilingual(answer_wording)).en if own else ""


def _supersede(session: Session, message: Message, supersedes_id: int | None) -> None:
    """Let a message take the place of an earlier one; never in a circle."""
    number, seen = references.found(session, "supersedes_id", supersedes_id), {message.id}
    message.supersedes_id = number
    while number is not None:
        if number in seen:
            raise Invalid("supersedes_id", ITSELF)
        seen.add(number)
        number = session.get_one(Message, number).supersedes_id


def _next_position(session: Session, kind: MessageKind, parent_id: int | None) -> int:
    place = (Message.kind == kind, Message.parent_id.is_not_distinct_from(parent_id))
    last = session.scalars(select(func.max(Message.position)).where(*place)).one()
    return 0 if last is None else last + 1


def _day(day: dt.date | None) -> dt.date | None:
    rules.in_order("valid_from", day, day)
    return day
