"""Messages: the message house, questions and answers, holding lines, talking points."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    Approval,
    Campaign,
    Edition,
    Flagship,
    Measurement,
    Message,
    MessageFigure,
    rules,
)
from comms_planner.models.words import Language as Language
from comms_planner.models.words import MessageKind as MessageKind
from comms_planner.quantity import Qty
from comms_planner.services import approvals, references
from comms_planner.services.planner import reads, undoable
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
BOUND = QT_TRANSLATE_NOOP("Errors", "This message quotes that measurement already.")
NOT_BOUND = QT_TRANSLATE_NOOP("Errors", "This message does not quote that measurement.")


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure as quoted and as measured now; `state` is current, changed or gone."""

    id: int
    measurement_id: int | None
    quoted: Qty
    now: Qty | None
    definition: Bilingual
    source: str
    quoted_on: dt.date | None

    @property
    def state(self) -> str:
        """Whether what is quoted is still what was measured."""
        if self.now is None:
            return "gone"
        return "current" if self.quoted == self.now else "changed"


@dataclass(frozen=True, slots=True)
class MessageRow:
    """A message with its clearance and its figures; `words` counts the longer of its sides."""

    id: int
    kind: str
    parent_id: int | None
    position: int
    text: Bilingual
    answer: Bilingual
    language: str
    wording: str
    answer_wording: str
    audience: Bilingual
    campaign_id: int | None
    campaign: Bilingual
    flagship_id: int | None
    flagship: str
    edition_id: int | None
    edition: Bilingual
    approval_status: str
    cleared_by: str
    cleared_at: dt.datetime | None
    valid_from: dt.date | None
    supersedes_id: int | None
    superseded_by: int | None
    figures: tuple[FigureRow, ...]
    words: int

    @property
    def stale_figures(self) -> tuple[FigureRow, ...]:
        """Figures that have changed or gone since they were quoted."""
        return tuple(figure for figure in self.figures if figure.state != "current")

    @property
    def texts(self) -> tuple[tuple[str, str], ...]:
        """All that it says, each with the language it says it in."""
        own = self.language or "en"
        return (
            (self.text.en, "en"), (self.text.zh, "zh"), (self.answer.en, "en"),
            (self.answer.zh, "zh"), (self.wording, own), (self.answer_wording, own),
        )  # fmt: skip

    def holds_on(self, day: dt.date) -> bool:
        """Whether it may be used on a day: cleared, begun, and not superseded."""
        begun = self.valid_from is None or self.valid_from <= day
        return self.approval_status == "approved" and begun and self.superseded_by is None


@dataclass(frozen=True, slots=True)
class SupportRow:
    """A support of a house with the proofs under it."""

    message: MessageRow
    proofs: tuple[MessageRow, ...]


@dataclass(frozen=True, slots=True)
class HouseRow:
    """A message house: one roof, its supports, their proofs."""

    roof: MessageRow
    supports: tuple[SupportRow, ...]


@reads(Message, MessageFigure, Measurement, Approval, Campaign, Flagship, Edition)
def rows(
    session: Session,
    *,
    ids: tuple[int, ...] | None = None,
    kind: str | None = None,
    campaign_id: int | None = None,
    flagship: str | None = None,
    flagship_id: int | None = None,
    edition_id: int | None = None,
    language: str | None = None,
    status: str | None = None,
    current_only: bool = False,
) -> list[MessageRow]:
    """Messages in their order, narrowed by what is given; `current_only` leaves out the superseded.

    A language keeps messages in it, and those in both English and Chinese for either.
    """
    ask = (
        select(Message, Campaign.title, Flagship.slug, Edition.name)
        .outerjoin(Campaign, Campaign.id == Message.campaign_id)
        .outerjoin(Flagship, Flagship.id == Message.flagship_id)
        .outerjoin(Edition, Edition.id == Message.edition_id)
        .options(
            selectinload(Message.figures).joinedload(MessageFigure.measurement),
            selectinload(Message.approvals),
        )
        .order_by(Message.position, Message.id)
    )
    if ids is not None:
        ask = ask.where(Message.id.in_(ids))
    if kind:
        ask = ask.where(Message.kind == MessageKind(kind))
    if campaign_id is not None:
        ask = ask.where(Message.campaign_id == campaign_id)
    if flagship:
        ask = ask.where(Flagship.slug == flagship)
    if flagship_id is not None:
        ask = ask.where(Message.flagship_id == flagship_id)
    if edition_id is not None:
        ask = ask.where(Message.edition_id == edition_id)
    after = _successors(session)
    found = [_row(m, about, after) for m, *about in session.execute(ask)]
    return [
        row
        for row in found
        if (status is None or row.approval_status == status)
        and (not current_only or row.superseded_by is None)
        and (language is None or _in_language(row, language))
    ]


@reads(*rows.reads)  # type: ignore[attr-defined]  # set by reads()
def houses(
    session: Session,
    *,
    campaign_id: int | None = None,
    flagship: str | None = None,
    flagship_id: int | None = None,
    edition_id: int | None = None,
    current_only: bool = False,
) -> list[HouseRow]:
    """The message houses, each with its supports and their proofs in order."""
    all_rows = rows(
        session, campaign_id=campaign_id, flagship=flagship, flagship_id=flagship_id,
        edition_id=edition_id, current_only=current_only,
    )  # fmt: skip
    under: dict[int | None, list[MessageRow]] = {}
    for row in all_rows:
        under.setdefault(row.parent_id, []).append(row)
    return [
        HouseRow(
            roof,
            tuple(SupportRow(s, tuple(under.get(s.id, ()))) for s in under.get(roof.id, ())),
        )
        for roof in all_rows
        if roof.kind == MessageKind.ROOF
    ]


@reads(*rows.reads)  # type: ignore[attr-defined]  # set by reads()
def outdated(session: Session) -> list[MessageRow]:
    """Messages that quote a figure which has changed or gone since."""
    return [row for row in rows(session) if row.stale_figures and row.superseded_by is None]


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


@undoable(QT_TRANSLATE_NOOP("Undo", "Bind figure"))
def bind(session: Session, message_id: int, measurement_id: int) -> int:
    """Bind a figure that a message quotes to its measurement, as that stands today."""
    message = session.get_one(Message, message_id)
    if any(figure.measurement_id == measurement_id for figure in message.figures):
        raise Invalid("measurement_id", BOUND)
    measured = session.get_one(Measurement, measurement_id)
    made = MessageFigure(measurement=measured, qty=measured.qty, quoted_on=_today())
    message.figures.append(made)
    session.flush()
    return made.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Quote new figure"))
def requote(session: Session, message_id: int, measurement_id: int) -> None:
    """Say that a message quotes the measurement as it stands now."""
    figure = _figure(session, message_id, measurement_id)
    if figure.measurement is None:
        raise Invalid("measurement_id", NOT_BOUND)
    figure.qty, figure.quoted_on = figure.measurement.qty, _today()


@undoable(QT_TRANSLATE_NOOP("Undo", "Bind figures"))
def set_figures(session: Session, message_id: int, measurements: tuple[int, ...]) -> None:
    """Say which measurements a message quotes, each as it stands now; others are unbound."""
    message = session.get_one(Message, message_id)
    for figure in [f for f in message.figures if f.measurement_id not in measurements]:
        message.figures.remove(figure)
    session.flush()
    known = {figure.measurement_id for figure in message.figures}
    for number in measurements:
        if number in known:
            requote(session, message_id, number)
        else:
            bind(session, message_id, number)


@undoable(QT_TRANSLATE_NOOP("Undo", "Unbind figure"))
def unbind(session: Session, message_id: int, measurement_id: int | None = None) -> None:
    """Let a message no longer quote a measurement; without one, any whose source is gone."""
    message = session.get_one(Message, message_id)
    message.figures.remove(_figure(session, message_id, measurement_id))


def _figure(session: Session, message_id: int, measurement_id: int | None) -> MessageFigure:
    for figure in session.get_one(Message, message_id).figures:
        if figure.measurement_id == measurement_id:
            return figure
    raise Invalid("measurement_id", NOT_BOUND)


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


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()


def _successors(session: Session) -> dict[int, int]:
    """By message, the one that took its place."""
    ask = select(Message.supersedes_id, Message.id).where(Message.supersedes_id.is_not(None))
    return {old: new for old, new in session.execute(ask) if old is not None}


def _in_language(row: MessageRow, language: str) -> bool:
    if not row.language:
        return language in ("en", "zh") and row.text.has(language)
    return row.language == language


def _row(m: Message, about: Iterable[object], after: Mapping[int, int]) -> MessageRow:
    campaign, flagship, edition = about
    who, at = approvals.cleared_by(m)
    figures = tuple(
        FigureRow(
            f.id, f.measurement_id, f.qty, f.measurement.qty if f.measurement else None,
            f.measurement.definition if f.measurement else Bilingual(),
            f.measurement.source if f.measurement else "", f.quoted_on,
        )
        for f in sorted(m.figures, key=lambda f: f.id)
    )  # fmt: skip
    return MessageRow(
        m.id, m.kind.value, m.parent_id, m.position, m.text, m.answer,
        m.language.value if m.language else "", m.wording, m.answer_wording, m.audience,
        m.campaign_id, _name(m.campaign_id, campaign), m.flagship_id, str(flagship or ""),
        m.edition_id, _name(m.edition_id, edition), m.approval_status.value, who, at,
        m.valid_from, m.supersedes_id, after.get(m.id), figures,
        max(words_in(side) for side in (m.text.en, m.text.zh, m.wording)),
    )  # fmt: skip


def _name(number: int | None, name: object) -> Bilingual:
    return name if number is not None and isinstance(name, Bilingual) else Bilingual()
