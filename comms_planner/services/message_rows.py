"""Messages as rows, and the houses they stand in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from comms_planner.bilingual import Bilingual
from comms_planner.models import (
    Approval,
    Campaign,
    Edition,
    Flagship,
    Measurement,
    Message,
    MessageFigure,
)
from comms_planner.models.words import MessageKind
from comms_planner.quantity import Qty
from comms_planner.services import approvals
from comms_planner.services.chosen_figures import all_chosen_instead
from comms_planner.services.planner import reads
from comms_planner.services.word_count import words_in


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure as quoted and as measured now; `chosen` is what has come into use instead since."""

    id: int
    measurement_id: int | None
    quoted: Qty
    now: Qty | None
    definition: Bilingual
    source: str
    quoted_on: dt.date | None
    chosen: Qty | None = None

    @property
    def state(self) -> str:
        """Whether what is quoted still is what was measured: current, changed, replaced or gone."""
        if self.now is None:
            return "gone"
        if self.quoted != self.now:
            return "changed"
        return "replaced" if self.chosen is not None else "current"

    @property
    def said_now(self) -> Qty | None:
        """What would be quoted today."""
        return self.chosen or self.now


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
        """Figures that have changed, were replaced or have gone since they were quoted."""
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


READ = (Message, MessageFigure, Measurement, Approval, Campaign, Flagship, Edition)
"""What messages are read from."""


@reads(*READ)
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
    asked = session.execute(ask).all()
    bound = {f.measurement_id: f.measurement for m, *_ in asked for f in m.figures if f.measurement}
    instead = all_chosen_instead(session, bound.values())
    found = [_row(m, about, after, instead) for m, *about in asked]
    return [
        row
        for row in found
        if (status is None or row.approval_status == status)
        and (not current_only or row.superseded_by is None)
        and (language is None or _in_language(row, language))
    ]


@reads(*READ)
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


@reads(*READ)
def outdated(session: Session) -> list[MessageRow]:
    """Messages that quote a figure which has changed, was replaced or has gone since."""
    return [row for row in rows(session) if row.stale_figures and row.superseded_by is None]


def _successors(session: Session) -> dict[int, int]:
    """By message, the one that took its place."""
    ask = select(Message.supersedes_id, Message.id).where(Message.supersedes_id.is_not(None))
    return {old: new for old, new in session.execute(ask) if old is not None}


def _in_language(row: MessageRow, language: str) -> bool:
    if not row.language:
        return language in ("en", "zh") and row.text.has(language)
    return row.language == language


def _row(
    m: Message,
    about: Iterable[object],
    after: Mapping[int, int],
    instead: Mapping[int, Measurement],
) -> MessageRow:
    campaign, flagship, edition = about
    who, at = approvals.cleared_by(m)
    figures = tuple(
        FigureRow(
            f.id, f.measurement_id, f.qty, f.measurement.qty if f.measurement else None,
            f.measurement.definition if f.measurement else Bilingual(),
            f.measurement.source if f.measurement else "", f.quoted_on, _chosen(f, instead),
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


def _chosen(figure: MessageFigure, instead: Mapping[int, Measurement]) -> Qty | None:
    """The figure that has come into use instead of a quoted one, unless that was meant."""
    other = None if figure.beside else instead.get(figure.measurement_id or 0)
    return None if other is None or other.qty == figure.qty else other.qty


def _name(number: int | None, name: object) -> Bilingual:
    return name if number is not None and isinstance(name, Bilingual) else Bilingual()
