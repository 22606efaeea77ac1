"""Net reach of the plan: which audiences go in, how many people there are, what pairs share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

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
)
from comms_planner.quantity import Qty, Relation
from comms_planner.services import net_reach, overlaps, platforms, reach
from comms_planner.services.audiences import Audiences, Pair
from comms_planner.services.net_reach import Method, NetReach
from comms_planner.services.planner import reads
from comms_planner.text import QT_TRANSLATE_NOOP

WHICH = QT_TRANSLATE_NOOP(
    "Errors", "The plan knows {count} audiences of this kind. Say how many people are meant."
)
NOT_ASKED = QT_TRANSLATE_NOOP(
    "Errors", "Platform “{slug}” is not among those asked for. Add it, or leave its overlap out."
)


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
    give one. `misfits` are counted overlaps that went in as if nobody had counted them, since
    they are larger than an audience, or smaller than there are people for.
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
    misfits: tuple[SharedRow, ...] = ()

    @property
    def hides_overlap(self) -> bool:
        """Whether so large a universe was taken that chance meetings come to next to nothing."""
        net = self.result
        if net is None or net.mid.value is None or net.gross.value is None or net.with_figure < 2:
            return False
        at_random = net.method is Method.INDEPENDENCE
        return at_random and net.mid.value * 1000 > net.gross.value * 999


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


def shared_out(row: NetRow, question: Question) -> NetRow:
    """The same audiences with the overlap share of a question: reads nothing, for a slider."""
    bare = replace(row, share=question.share, shared=(), result=None, top=None, refused=None)
    try:
        return replace(bare, result=_adjusted(question, _by_share(question, bare)))
    except Invalid as refused:
        return replace(bare, refused=refused)


def _answered(session: Session, question: Question, row: NetRow) -> NetRow:
    quantities = [p.qty for p in row.parts]
    method, universe = question.method, row.universe
    if method is NetMethod.FRECHET:
        found = net_reach.bounds(quantities, universe)
    elif method is NetMethod.OVERLAP:
        found = _by_share(question, row)
    elif method is NetMethod.PAIRS:
        return _by_pairs(session, question, row)
    else:
        if universe is None:
            known = sum(u.kind == row.kind for u in overlaps.universes(session))
            if known > 1:
                raise Invalid("universe", WHICH, count=known)
            raise Invalid(
                "universe", QT_TRANSLATE_NOOP("Errors", "Say how many people there are to reach.")
            )
        deducted = method is NetMethod.DEDUCTED
        found = net_reach.independence(quantities, universe, deducted=deducted)
    return replace(row, result=_adjusted(question, found))


def _by_share(question: Question, row: NetRow) -> NetReach:
    if question.share is None:
        raise Invalid("share", QT_TRANSLATE_NOOP("Errors", "Give the share of overlap, 0 to 1."))
    return net_reach.overlap_share([p.qty for p in row.parts], question.share, row.universe)


def _by_pairs(session: Session, question: Question, row: NetRow) -> NetRow:
    """Agostini's point above Bonferroni's low; pairs nobody counted overlap at random.

    Without a universe chance has no measure: then there is a range but no point in it.
    """
    quantities = [p.qty for p in row.parts]
    net_reach.bounds(quantities, row.universe)  # which refuses a universe that is too small
    pairs = _counted(session, question, row)
    misfits = _misfits(question, row, pairs)
    for pair in misfits:
        del pairs[pair]
    shared = [_shared(row, pair, qty, assumed=False) for pair, qty in pairs.items()]
    if row.universe is not None:
        for pair, qty in _random(quantities, row.universe).items():
            if pair not in pairs:
                pairs[pair] = qty
                shared.append(_shared(row, pair, qty, assumed=True))
    if not pairs and not misfits:
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
    left_out = tuple(_shared(row, pair, qty, assumed=False) for pair, qty in misfits.items())
    return replace(
        row, result=_adjusted(question, found), shared=tuple(shared), top=top, misfits=left_out
    )


def _adjusted(question: Question, found: NetReach) -> NetReach:
    if question.adjustment is None:
        return found
    return found.adjusted(question.adjustment, question.reason)


def _shared(row: NetRow, pair: Pair, qty: Qty, *, assumed: bool) -> SharedRow:
    return SharedRow(row.parts[pair[0]].name, row.parts[pair[1]].name, qty, assumed)


def _counted(session: Session, question: Question, row: NetRow) -> dict[Pair, Qty]:
    """Overlaps that were counted between the parts, those of the question before the plan's."""
    held = {(o.one, o.other): o.qty for o in overlaps.overlaps(session) if o.kind == row.kind}
    place: dict[str, int] = {}
    for number, part in enumerate(row.parts):
        place.setdefault(part.platform, number)
    found: dict[Pair, Qty] = {}
    for (one, other), qty in {**held, **(question.overlaps or {})}.items():
        for slug in (one, other):
            if slug not in place and (one, other) not in held:
                there = any(p.slug == slug for p in platforms.rows(session))
                raise Invalid("overlap", NOT_ASKED if there else platforms.NO_PLATFORM, slug=slug)
        if one in place and other in place and one != other:
            low, high = sorted((place[one], place[other]))
            found[low, high] = qty
    return found


def _misfits(question: Question, row: NetRow, pairs: Mapping[Pair, Qty]) -> dict[Pair, Qty]:
    """Overlaps of the plan that cannot be; one that was asked with is refused instead."""
    audiences = Audiences([p.qty for p in row.parts], row.universe)
    found: dict[Pair, Qty] = {}
    for pair, qty in pairs.items():
        try:
            audiences.checked({pair: qty})
        except Invalid:
            slugs = {row.parts[place].platform for place in pair}
            if any(slugs == set(asked) for asked in question.overlaps or {}):
                raise
            found[pair] = qty
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
    held = [u for u in overlaps.universes(session) if u.kind == kind]
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
        if o.counts and (not question.platforms or o.platform in question.platforms)
        if not (question.measured and getattr(o, f"measured_{kind}").value is None)
    )


def _chosen(
    rows: Sequence[platforms.PlatformRow], question: Question
) -> list[platforms.PlatformRow]:
    known = {p.slug for p in rows}
    for slug in question.platforms:
        if slug not in known:
            raise Invalid("platform", platforms.NO_PLATFORM, slug=slug)
    return [p for p in rows if not question.platforms or p.slug in question.platforms]
