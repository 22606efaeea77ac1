"""What past editions lead one to expect of the next: a forecast, never an estimate or a count."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil, floor

from comms_planner.bilingual import Bilingual
from comms_planner.quantity import Qty, Relation, total
from comms_planner.services.reach import OccurrenceRow

Key = tuple[str, int | None, object]
"""Platform, edition and first day."""
PAST = 3
"""So many editions back; older ones were other times."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """The mean of the last measured editions, and which they were."""

    kind: str
    qty: Qty
    of: tuple[tuple[Bilingual, Qty], ...]


def forecasts(
    occurrences: Sequence[OccurrenceRow],
) -> dict[Key, tuple[Forecast, ...]]:
    """For each occurrence after the last measured one of its platform, by `key`.

    The mean is a mean of what was counted: lower bounds make it a lower bound, and exact counts
    still only make it "about", since nobody has been there yet.
    """
    past: dict[tuple[str, str], list[tuple[Bilingual, Qty]]] = defaultdict(list)
    last: dict[str, object] = {}
    ordered = sorted(
        (o for o in occurrences if o.starts is not None and o.counts),
        key=lambda o: o.starts or 0,
    )
    for o in ordered:
        for kind, qty in (("direct", o.measured_direct), ("indirect", o.measured_indirect)):
            if qty.value is not None:
                past[o.platform, kind].append((o.name, qty))
                last[o.platform] = o.starts
    found = {}
    for o in ordered:
        after = o.platform in last and o.starts > last[o.platform]  # type: ignore[operator]  # days
        if after:
            made = [_mean(kind, past[o.platform, kind]) for kind in ("direct", "indirect")]
            held = tuple(f for f in made if f is not None)
            if held:
                found[key(o)] = held
    return found


def key(row: OccurrenceRow) -> Key:
    """What tells occurrences apart."""
    return row.platform, row.edition_id, row.starts


def _mean(kind: str, past: Iterable[tuple[Bilingual, Qty]]) -> Forecast | None:
    recent = tuple(past)[-PAST:]
    if not recent:
        return None
    mean = total(qty for _, qty in recent).qty / len(recent)
    if mean.value is None:
        return None
    relation = Relation.APPROX if mean.relation is Relation.EQ else mean.relation
    whole = {Relation.GE: floor, Relation.LE: ceil}.get(relation, round)  # a bound stays one
    return Forecast(kind, Qty(whole(mean.figure), relation), recent)
