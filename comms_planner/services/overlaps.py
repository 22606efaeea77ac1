"""What is known of audiences: how many people there are, and how many two platforms share."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Estimate, Overlap, Platform, Universe, rules
from comms_planner.models.words import ReachKind as ReachKind
from comms_planner.quantity import Qty, Relation
from comms_planner.services import platforms
from comms_planner.services.audiences import TOO_SMALL, most_shared
from comms_planner.services.metrics import PEOPLE
from comms_planner.services.planner import reads, undoable
from comms_planner.text import QT_TRANSLATE_NOOP

TOO_MANY = QT_TRANSLATE_NOOP(
    "Errors",
    "The smaller of the two audiences is estimated at {most} people; they cannot share more."
    " Correct this figure, or that estimate first.",
)
THE_SAME = QT_TRANSLATE_NOOP("Errors", "Two different platforms share people; choose another.")


@dataclass(frozen=True, slots=True)
class UniverseRow:
    """An audience's size as the plan holds it."""

    id: int
    name: Bilingual
    kind: str
    qty: Qty
    source: str


@dataclass(frozen=True, slots=True)
class OverlapRow:
    """A counted overlap of two platforms as the plan holds it.

    `most` is what the smaller audience is estimated at now, where the overlap is larger than that.
    """

    id: int
    kind: str
    one: str
    other: str
    one_name: Bilingual
    other_name: Bilingual
    qty: Qty
    source: str
    most: Qty | None = None


@reads(Universe)
def universes(session: Session) -> list[UniverseRow]:
    """The sizes of audiences that the plan knows."""
    ask = select(Universe).order_by(Universe.kind, Universe.id)
    return [UniverseRow(u.id, u.name, u.kind.value, u.qty, u.source) for u in session.scalars(ask)]


@reads(Overlap, Platform, Estimate)
def overlaps(session: Session) -> list[OverlapRow]:
    """The overlaps of platforms that somebody counted."""
    known = {p.id: p for p in platforms.rows(session)}
    ask = select(Overlap).order_by(Overlap.kind, Overlap.one_id, Overlap.other_id)
    return [
        OverlapRow(
            o.id, o.kind.value, known[o.one_id].slug, known[o.other_id].slug,
            known[o.one_id].name, known[o.other_id].name, o.qty, o.source,
            _exceeded(o.kind, o.qty, known[o.one_id], known[o.other_id]),
        )
        for o in session.scalars(ask)
    ]  # fmt: skip


@undoable(QT_TRANSLATE_NOOP("Undo", "Set size of audience"))
def set_universe(
    session: Session,
    kind: ReachKind,
    qty: Qty,
    name: Bilingual,
    *,
    source: str = "",
    universe_id: int | None = None,
) -> int:
    """Say how many people there are to reach directly or indirectly, and who says so."""
    _counts_people(kind, qty, "qty")
    if qty.value == 0:
        raise Invalid("qty", QT_TRANSLATE_NOOP("Errors", "Say how many people there are to reach."))
    _holds_all(session, kind, qty)
    row = Universe() if universe_id is None else session.get_one(Universe, universe_id)
    row.kind, row.qty, row.name = kind, qty, rules.title("name", name)
    row.source = rules.clean(source)
    session.add(row)
    session.flush()
    return row.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Remove size of audience"))
def remove_universe(session: Session, universe_id: int) -> None:
    """Forget how many people there are in an audience."""
    session.delete(session.get_one(Universe, universe_id))


@undoable(QT_TRANSLATE_NOOP("Undo", "Record overlap"))
def set_overlap(
    session: Session, platform: str, other: str, qty: Qty, *, kind: ReachKind, source: str
) -> int:
    """Record how many people two platforms share, as somebody counted them."""
    _counts_people(kind, qty, "qty")
    if not rules.clean(source):
        raise Invalid("source", QT_TRANSLATE_NOOP("Errors", "Say where the figure comes from."))
    rows = {p.slug: p for p in platforms.rows(session)}
    for field, slug in (("platform", platform), ("other", other)):
        if slug not in rows:
            raise Invalid(field, platforms.NO_PLATFORM, slug=slug)
    if platform == other:
        raise Invalid(
            "other",
            THE_SAME,
        )
    most = _exceeded(kind, qty, rows[platform], rows[other])
    if most is not None:
        raise Invalid("qty", TOO_MANY, most=most)
    one, two = sorted((rows[platform].id, rows[other].id))
    same = select(Overlap).where(
        Overlap.kind == kind, Overlap.one_id == one, Overlap.other_id == two
    )
    row = session.scalars(same).first()
    if row is None:
        row = Overlap(kind=kind, one_id=one, other_id=two)
        session.add(row)
    row.qty, row.source = qty, rules.clean(source)
    session.flush()
    return row.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Remove overlap"))
def remove_overlap(session: Session, overlap_id: int) -> None:
    """Forget a counted overlap."""
    session.delete(session.get_one(Overlap, overlap_id))


def _holds_all(session: Session, kind: ReachKind, qty: Qty) -> None:
    """Refuse fewer people than the platform with the largest audience reaches among them."""
    if qty.relation is Relation.GE:
        return
    known = [getattr(p, kind.value) for p in platforms.rows(session)]
    sure = [q.figure for q in known if q.value is not None and q.relation is not Relation.LE]
    if sure and qty.figure < max(sure):
        raise Invalid("qty", TOO_SMALL, largest=Qty(max(sure)))


def _exceeded(
    kind: ReachKind, qty: Qty, one: platforms.PlatformRow, other: platforms.PlatformRow
) -> Qty | None:
    """What the smaller audience is estimated at, where an overlap is surely larger."""
    side = kind.value
    most = most_shared(getattr(one, side), getattr(other, side))
    if most is None or qty.relation is Relation.LE or qty.figure <= most:
        return None
    return Qty(most)


def _counts_people(kind: ReachKind, qty: Qty, field: str) -> None:
    platforms.refuse_negative(qty, field)
    if kind is ReachKind.ACTIVITY:
        raise Invalid("kind", platforms.COUNTS_PEOPLE)
    if qty.value is None or qty.unit != PEOPLE:
        raise Invalid(field, QT_TRANSLATE_NOOP("Errors", "Give a number of people."))
