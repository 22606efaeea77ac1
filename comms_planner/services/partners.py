"""Partners: whom the document names and whom a team adds, and what each takes part in."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    ActionPartner,
    CampaignPartner,
    Duty,
    PackRecipe,
    Partner,
    PartnerAim,
    PartnerType,
    rules,
)
from comms_planner.models.words import Basis
from comms_planner.services.planner import reads, undoable
from comms_planner.text import QT_TRANSLATE_NOOP

NO_TYPE = QT_TRANSLATE_NOOP("Errors", "There is no such type of partner. Choose one of the eight.")
OF_DOCUMENT = QT_TRANSLATE_NOOP(
    "Errors", "The document names this partner; its name and type stay. Add notes instead."
)
IN_USE = QT_TRANSLATE_NOOP(
    "Errors", "This partner takes part in actions, campaigns or duties. Take it out there first."
)
DOCUMENT = (Basis.DOCUMENT, Basis.DOCUMENT_LITERAL)


@dataclass(frozen=True, slots=True)
class PartnerRow:
    """An organization, its type, where the document names it, its actions and campaigns."""

    id: int
    slug: str
    name: Bilingual
    type: Bilingual
    basis: str
    ref: str
    action_ids: tuple[int, ...]
    type_id: int | None = None
    note: Bilingual = Bilingual()  # noqa: RUF009 - it never changes
    campaign_ids: tuple[int, ...] = ()

    @property
    def of_document(self) -> bool:
        """Whether the document names it, so that its name stays."""
        return self.basis in DOCUMENT


@dataclass(frozen=True, slots=True)
class AimRow:
    """An objective or a strategy of the document for a type of partner."""

    kind: str
    number: int
    text: Bilingual
    ref: str


@dataclass(frozen=True, slots=True)
class PartnerTypeRow:
    """One of the eight types of AIV.T1 with its objectives and strategies."""

    id: int
    number: int
    name: Bilingual
    ref: str
    aims: tuple[AimRow, ...]

    def of_kind(self, kind: str) -> tuple[AimRow, ...]:
        """Its objectives, or its strategies."""
        return tuple(aim for aim in self.aims if aim.kind == kind)


@dataclass(frozen=True, slots=True)
class PartRow:
    """The part a partner has in an action."""

    partner_id: int
    action_id: int
    role: str


@reads(PartnerType, PartnerAim)
def types(session: Session) -> list[PartnerTypeRow]:
    """The eight types in the document's order; its text says seven and lists eight."""
    aims: dict[int, list[AimRow]] = defaultdict(list)
    for aim in session.scalars(select(PartnerAim).order_by(PartnerAim.kind, PartnerAim.number)):
        aims[aim.type_id].append(AimRow(aim.kind.value, aim.number, aim.text, aim.ref))
    return [
        PartnerTypeRow(one.id, one.number, one.name, one.ref, tuple(aims[one.id]))
        for one in session.scalars(select(PartnerType).order_by(PartnerType.number))
    ]


@reads(ActionPartner)
def shares(session: Session) -> list[PartRow]:
    """Who takes part in which action, and as what."""
    found = session.scalars(select(ActionPartner).order_by(ActionPartner.id))
    return [PartRow(one.partner_id, one.action_id, one.role) for one in found]


@reads(Partner)
def names(session: Session) -> list[tuple[int, Bilingual]]:
    """What the partners are called, in the order they were entered; for lists to choose from."""
    found = session.execute(select(Partner.id, Partner.name).order_by(Partner.id))
    return [(number, name) for number, name in found]


@reads(Partner, PartnerType, ActionPartner, CampaignPartner)
def rows(session: Session, *, ids: Iterable[int] | None = None) -> list[PartnerRow]:
    """Partners, all or some, by type and in the order they were entered."""
    links = select(ActionPartner.partner_id, ActionPartner.action_id).order_by(ActionPartner.id)
    runs = select(CampaignPartner).order_by(CampaignPartner.id)
    ask = (
        select(Partner, PartnerType.name)
        .outerjoin(PartnerType, PartnerType.id == Partner.type_id)
        .order_by(PartnerType.number.is_(None), PartnerType.number, Partner.id)
    )
    if ids is not None:
        some = [*ids]
        links = links.where(ActionPartner.partner_id.in_(some))
        runs = runs.where(CampaignPartner.partner_id.in_(some))
        ask = ask.where(Partner.id.in_(some))
    serving: dict[int, list[int]] = defaultdict(list)
    for partner, action in session.execute(links):
        serving[partner].append(action)
    running: dict[int, list[int]] = defaultdict(list)
    for run in session.scalars(runs):
        running[run.partner_id].append(run.campaign_id)
    return [
        PartnerRow(
            p.id, p.slug, p.name, kind if p.type_id else Bilingual(), p.basis.value, p.ref,
            tuple(serving[p.id]), p.type_id, p.note, tuple(running[p.id]),
        )
        for p, kind in session.execute(ask)
    ]  # fmt: skip


@undoable(QT_TRANSLATE_NOOP("Undo", "Add partner"))
def add(
    session: Session, name: Bilingual, *, type_id: int | None = None, note: Bilingual = Bilingual()
) -> int:
    """Take a partner into the plan, one that the document does not name."""
    title = rules.title("name", name)
    partner = Partner(
        slug=_free_slug(session, title), name=title, type_id=_type(session, type_id),
        basis=Basis.OURS, note=rules.body("note", note),
    )  # fmt: skip
    session.add(partner)
    session.flush()
    return partner.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Edit partner"))
def edit(
    session: Session,
    partner_id: int,
    name: Bilingual,
    *,
    type_id: int | None = None,
    note: Bilingual = Bilingual(),
) -> None:
    """Change what is known of a partner; what the document says of it stays."""
    partner = session.get_one(Partner, partner_id)
    title = rules.title("name", name)
    if partner.basis in DOCUMENT and (title, type_id) != (partner.name, partner.type_id):
        raise Invalid("name", OF_DOCUMENT)
    partner.name, partner.type_id = title, _type(session, type_id)
    partner.note = rules.body("note", note)


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete partner"))
def remove(session: Session, partner_id: int) -> None:
    """Take a partner out of the plan; refused for the document's own and while it takes part."""
    partner = session.get_one(Partner, partner_id)
    if partner.basis in DOCUMENT:
        raise Invalid("partner_id", OF_DOCUMENT)
    for model in (ActionPartner, CampaignPartner, Duty, PackRecipe):
        if session.scalars(select(model.id).where(model.partner_id == partner_id)).first():
            raise Invalid("partner_id", IN_USE)
    session.delete(partner)


def _type(session: Session, type_id: int | None) -> int | None:
    if type_id is not None and session.get(PartnerType, type_id) is None:
        raise Invalid("type_id", NO_TYPE)
    return type_id


def _free_slug(session: Session, name: Bilingual) -> str:
    plain = unicodedata.normalize("NFKD", name.en).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60] or "partner"
    slug, number = stem, 1
    while session.scalars(select(Partner.id).where(Partner.slug == slug)).first():
        number += 1
        slug = f"{stem}-{number}"
    return slug
