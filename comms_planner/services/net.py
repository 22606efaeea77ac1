"""Net reach of the plan: which audiences go in, how many people there are, what pairs share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    Edition,
    Estimate,
    Measurement,
    Overlap,
    Platform,
    SeriesException,
    Universe,
    rules,
)
from comms_planner.models.words import ReachKind
from comms_planner.quantity import Qty, Relation
from comms_planner.services import net_reach, platforms, reach
from comms_planner.services.audiences import Pair
from comms_planner.services.net_reach import NetReach
from comms_planner.services.planner import reads, undoable
from comms_planner.text import QT_TRANSLATE_NOOP


class NetMethod(StrEnum):
    """What one may ask for by name."""

    FRECHET = "frechet"
    INDEPENDENCE = "independence"
    DEDUCTED = "independence-95"
    OVERLAP = "overlap"
    PAIRS = "pairs"


@dataclass(frozen=True, slots=True)
class Question:
    """How net reach is asked for.

    `first_year` and `last_year` take the occurrences of some years instead of one of each
    platform; `measured` takes what was counted instead of what was estimated. `overlaps` are
    given here beside those of the plan, by the platforms' slugs.
    """

    method: NetMethod = NetMethod.FRECHET
    universe: Qty | None = None
    share: Decimal | None = None
    platforms: tuple[str, ...] = ()
    first_year: int | None = None
    last_year: int | None = None
    measured: bool = False
    overlaps: Mapping[tuple[str, str], Qty] | None = None
    adjustment: Qty | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class NetPart:
    """One audience that goes in."""

    platform: str
    name: Bilingual
    qty: Qty


@dataclass(frozen=True, slots=True)
class SharedRow:
    """What two audiences share, counted by somebody or taken as random."""

    one: Bilingual
    other: Bilingual
    qty: Qty
    assumed: bool


@dataclass(frozen=True, slots=True)
class NetRow:
    """Different people of one kind: the range, what it was made of and what was assumed.

    `refused` says why there is none. `top` is a sharper top than the range's, where pairs
    give one.
    """

    kind: str
    parts: tuple[NetPart, ...]
    universe: Qty | None
    universe_name: Bilingual
    share: Decimal | None
    shared: tuple[SharedRow, ...]
    result: NetReach | None
    top: Qty | None = None
    refused: Invalid | None = None


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
    """A counted overlap of two platforms as the plan holds it."""

    id: int
    kind: str
    one: str
    other: str
    one_name: Bilingual
    other_name: Bilingual
    qty: Qty
    source: str


@reads(Platform, Estimate, Edition, Measurement, SeriesException, Universe, Overlap)
def ranges(session: Session, question: Question, kinds: Sequence[str] = ()) -> list[NetRow]:
    """Net reach, direct and indirect apart; a kind that cannot be answered says why."""
    return [answer(session, question, kind) for kind in kinds or ("direct", "indirect")]


@reads(Platform, Estimate, Edition, Measurement, SeriesException, Universe, Overlap)
def answer(session: Session, question: Question, kind: str) -> NetRow:
    """Net reach of one kind."""
    parts = _parts(session, question, kind)
    universe, name = _universe(session, question, kind)
    row = NetRow(kind, parts, universe, name, question.share, (), None)
    try:
        return _answered(session, question, row)
    except Invalid as refused:
        return replace(row, refused=refused)


@reads(Universe)
def universes(session: Session) -> list[UniverseRow]:
    """The sizes of audiences that the plan knows."""
    ask = select(Universe).order_by(Universe.kind, Universe.id)
    return [UniverseRow(u.id, u.name, u.kind.value, u.qty, u.source) for u in session.scalars(ask)]


@reads(Overlap, Platform)
def overlaps(session: Session) -> list[OverlapRow]:
    """The overlaps of platforms that somebody counted."""
    known = {p.id: p for p in session.scalars(select(Platform))}
    ask = select(Overlap).order_by(Overlap.kind, Overlap.one_id, Overlap.other_id)
    return [
        OverlapRow(
            o.id, o.kind.value, known[o.one_id].slug, known[o.other_id].slug,
            known[o.one_id].name, known[o.other_id].name, o.qty, o.source,
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
            raise Invalid(
                field, QT_TRANSLATE_NOOP("Errors", "There is no platform “{slug}”."), slug=slug
            )
    if platform == other:
        raise Invalid(
            "other",
            QT_TRANSLATE_NOOP("Errors", "Two different platforms share people; choose another."),
        )
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


def _counts_people(kind: ReachKind, qty: Qty, field: str) -> None:
    platforms.refuse_negative(qty, field)
    if kind is ReachKind.ACTIVITY:
        raise Invalid(
            "kind",
            QT_TRANSLATE_NOOP("Errors", "A reach estimate counts people, direct or indirect."),
        )
    if qty.value is None or qty.unit != reach.PEOPLE:
        raise Invalid(field, QT_TRANSLATE_NOOP("Errors", "Give a number of people."))


def _answered(session: Session, question: Question, row: NetRow) -> NetRow:
    quantities = [p.qty for p in row.parts]
    method, universe = question.method, row.universe
    if method is NetMethod.FRECHET:
        found = net_reach.bounds(quantities, universe)
    elif method is NetMethod.OVERLAP:
        if question.share is None:
            raise Invalid(
                "share", QT_TRANSLATE_NOOP("Errors", "Give the share of overlap, 0 to 1.")
            )
        found = net_reach.overlap_share(quantities, question.share, universe)
    elif method is NetMethod.PAIRS:
        return _by_pairs(session, question, row)
    else:
        if universe is None:
            raise Invalid(
                "universe", QT_TRANSLATE_NOOP("Errors", "Say how many people there are to reach.")
            )
        deducted = method is NetMethod.DEDUCTED
        found = net_reach.independence(quantities, universe, deducted=deducted)
    return replace(row, result=_adjusted(question, found))


def _by_pairs(session: Session, question: Question, row: NetRow) -> NetRow:
    """Agostini's point above Bonferroni's low; pairs nobody counted overlap at random.

    Without a universe chance has no measure: then there is a range but no point in it.
    """
    quantities = [p.qty for p in row.parts]
    net_reach.bounds(quantities, row.universe)  # which refuses a universe that is too small
    pairs = _counted(session, question, row)
    shared = [_shared(row, pair, qty, assumed=False) for pair, qty in pairs.items()]
    if row.universe is not None:
        for pair, qty in _random(quantities, row.universe).items():
            if pair not in pairs:
                pairs[pair] = qty
                shared.append(_shared(row, pair, qty, assumed=True))
    if not pairs:
        raise Invalid(
            "overlap",
            QT_TRANSLATE_NOOP(
                "Errors", "No overlap was counted. Record some, or say how many people there are."
            ),
        )
    known = sum(q.value is not None for q in quantities)
    complete = len(pairs) >= known * (known - 1) // 2
    by = net_reach.agostini if complete else net_reach.bonferroni
    found = by(quantities, pairs, row.universe)
    top = net_reach.hunter(quantities, pairs, row.universe)
    return replace(row, result=_adjusted(question, found), shared=tuple(shared), top=top)


def _adjusted(question: Question, found: NetReach) -> NetReach:
    if question.adjustment is None:
        return found
    return found.adjusted(question.adjustment, question.reason)


def _shared(row: NetRow, pair: Pair, qty: Qty, *, assumed: bool) -> SharedRow:
    return SharedRow(row.parts[pair[0]].name, row.parts[pair[1]].name, qty, assumed)


def _counted(session: Session, question: Question, row: NetRow) -> dict[Pair, Qty]:
    """Overlaps that were counted between the parts, those of the question before the plan's."""
    held = {(o.one, o.other): o.qty for o in overlaps(session) if o.kind == row.kind}
    place: dict[str, int] = {}
    for number, part in enumerate(row.parts):
        place.setdefault(part.platform, number)
    found: dict[Pair, Qty] = {}
    for (one, other), qty in {**held, **(question.overlaps or {})}.items():
        for slug in (one, other):
            if slug not in place and (one, other) not in held:
                raise Invalid(
                    "overlap", QT_TRANSLATE_NOOP("Errors", "There is no platform “{slug}”."),
                    slug=slug,
                )  # fmt: skip
        if one in place and other in place and one != other:
            low, high = sorted((place[one], place[other]))
            found[low, high] = qty
    return found


def _random(parts: Sequence[Qty], universe: Qty) -> dict[Pair, Qty]:
    """What each two audiences share if they meet at random: rᵢ rⱼ / N.

    As written: where they are bounds, so is the result, and the formulas see to that already.
    """
    known = [(place, p.figure) for place, p in enumerate(parts) if p.value is not None]
    return {
        (i, j): Qty(_exact(Decimal(a) * Decimal(b) / Decimal(universe.figure)), Relation.EQ)
        for n, (i, a) in enumerate(known)
        for j, b in known[n + 1 :]
    }


def _exact(value: Decimal) -> int | Decimal:
    return int(value) if value == int(value) else value


def _universe(session: Session, question: Question, kind: str) -> tuple[Qty | None, Bilingual]:
    """The size that was asked with, else the only one that the plan knows."""
    if question.universe is not None:
        return question.universe, Bilingual()
    held = [u for u in universes(session) if u.kind == kind]
    return (held[0].qty, held[0].name) if len(held) == 1 else (None, Bilingual())


def _parts(session: Session, question: Question, kind: str) -> tuple[NetPart, ...]:
    if question.first_year is None and not question.measured:
        rows = _chosen(platforms.rows(session), question)
        return tuple(NetPart(p.slug, p.name, getattr(p, kind)) for p in rows)
    first, last = reach.span(session)
    held = reach.occurrences(
        session, question.first_year or first, question.last_year or question.first_year or last
    )
    _chosen(platforms.rows(session), question)
    basis = "measured" if question.measured else "estimated"
    return tuple(
        NetPart(o.platform, o.name, getattr(o, f"{basis}_{kind}"))
        for o in held
        if not o.cancelled and (not question.platforms or o.platform in question.platforms)
        if not (question.measured and getattr(o, f"measured_{kind}").value is None)
    )


def _chosen(
    rows: Sequence[platforms.PlatformRow], question: Question
) -> list[platforms.PlatformRow]:
    known = {p.slug for p in rows}
    for slug in question.platforms:
        if slug not in known:
            raise Invalid(
                "platform", QT_TRANSLATE_NOOP("Errors", "There is no platform “{slug}”."), slug=slug
            )
    return [p for p in rows if not question.platforms or p.slug in question.platforms]
