"""Estimates of single editions, where one differs from its platform's figure per occurrence."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Edition, Estimate
from comms_planner.models.words import Basis, ReachKind
from comms_planner.quantity import Qty
from comms_planner.services.planner import reads, undoable
from comms_planner.services.platforms import refuse_estimate
from comms_planner.text import QT_TRANSLATE_NOOP


@undoable(QT_TRANSLATE_NOOP("Undo", "Change estimate of edition"))
def set_for_edition(session: Session, edition_id: int, kind: ReachKind, qty: Qty) -> None:
    """Estimate one edition otherwise than its platform; it counts so in every sum."""
    edition = session.get_one(Edition, edition_id)
    refuse_estimate(kind, qty)
    if edition.platform_id is None:
        raise Invalid(
            "edition_id",
            QT_TRANSLATE_NOOP(
                "Errors", "This event belongs to no platform, so no sum would hold its estimate."
            ),
        )
    held = _held(session, edition_id, kind)
    if held is None:
        held = Estimate(edition_id=edition_id, kind=kind)
        session.add(held)
    held.qty, held.basis, held.text = qty, Basis.OURS, Bilingual()


@undoable(QT_TRANSLATE_NOOP("Undo", "Remove estimate of edition"))
def clear_for_edition(session: Session, edition_id: int, kind: ReachKind) -> None:
    """Let an edition count with its platform's figure again."""
    held = _held(session, edition_id, kind)
    if held is None:
        raise Invalid(
            "kind", QT_TRANSLATE_NOOP("Errors", "This edition has no estimate of its own.")
        )
    session.delete(held)


@reads(Estimate)
def of_edition(session: Session, edition_id: int) -> dict[str, Qty]:
    """The estimates that an edition has of its own, by kind."""
    ask = select(Estimate).where(Estimate.edition_id == edition_id)
    return {held.kind.value: held.qty for held in session.scalars(ask)}


def _held(session: Session, edition_id: int, kind: ReachKind) -> Estimate | None:
    ask = select(Estimate).where(Estimate.edition_id == edition_id, Estimate.kind == kind)
    return session.scalars(ask).first()
