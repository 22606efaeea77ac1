"""What was counted, platform by platform and month by month, added up by the file itself.

The sums stand in `reach_month`, which triggers keep true with every write, so that a million
figures answer like a hundred. Only what may be added is added: one kind, one unit; figures of
an edition that contest each other are counted beside the sum and never in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import reduce
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.models import Edition, Measurement, Platform
from comms_planner.quantity import LIMIT, Qty, Relation, Total, sum_relation, total
from comms_planner.services.dialects import dialect_of
from comms_planner.services.planner import reads
from comms_planner.services.quick import ask

SLUGS = select(Platform.id, Platform.slug)
_RELATIONS = {relation.value: relation for relation in Relation}
_UNKNOWN, _NA = Relation.UNKNOWN.value, Relation.NA.value

Key = tuple[int, str, str, str]
"""Platform (0 for none), month ("" for none), kind and unit."""


@dataclass(frozen=True, slots=True)
class MonthRow:
    """A month's gross sum of one kind and unit at a platform, and how many figures wait beside."""

    platform: str
    month: str
    kind: str
    unit: str
    sum: Total
    unchosen: int


KEPT = (
    "SELECT platform_id, month, kind, unit, relation, used, count, value FROM reach_month"
    " WHERE month BETWEEN :first AND :last"
)
COUNTED = (
    "SELECT platform_id, substr({day}, 1, 7), kind, unit, relation,"
    " edition_id IS NULL OR reported, count(*), sum(value)"
    " FROM measurement GROUP BY 1, 2, 3, 4, 5, 6"
)
ALONE = (
    "SELECT min(platform_id), substr(min({day}), 1, 7), kind, unit, min(relation), min(value)"
    " FROM measurement AS m WHERE edition_id IS NOT NULL AND reported = {false}"
    " AND NOT EXISTS (SELECT 1 FROM measurement AS other WHERE other.edition_id = m.edition_id"
    " AND other.kind = m.kind AND other.unit = m.unit AND other.reported)"
    " GROUP BY edition_id, kind, unit HAVING count(*) = 1"
)
"""Figures of editions that nobody chose and nobody contests: used, and not waiting.

Each group is one figure, whose least is itself."""


@reads(Measurement, Platform, Edition)
def rows(session: Session, first: str = "", last: str = "9999-99") -> list[MonthRow]:
    """The sums of the months from `first` to `last`, such as "2026-01", in order."""
    found = ask(session, KEPT, first=first, last=last)
    alone = [line for line in _alone(session) if first <= (line[1] or "") <= last]
    return _rows(session, [*found, *alone])


@reads(Measurement, Platform, Edition)
def recount(session: Session) -> list[MonthRow]:
    """The same sums from the figures themselves, by the index that covers them."""
    found = ask(session, COUNTED.format(day=dialect_of(session).iso("measured_on")))
    return _rows(session, [*found, *_alone(session)])


def _alone(session: Session) -> list[tuple[Any, ...]]:
    """What moves a figure that stands alone from those that wait to those that are used."""
    say = dialect_of(session)
    found = ask(session, ALONE.format(day=say.iso("measured_on"), false=say.false))
    moved: list[tuple[Any, ...]] = [(*key, 1, 1, value) for *key, value in found]
    return moved + [(*key, 0, -1, 0) for *key, _ in found]


def _rows(session: Session, groups: Iterable[Sequence[Any]]) -> list[MonthRow]:
    slugs = {0: "", **{i: slug for i, slug in session.execute(SLUGS).all()}}  # noqa: C416 - rows
    held: dict[Key, _Sum] = {}
    for platform, month, kind, unit, relation, used, count, value in groups:
        key = (platform or 0, month or "", kind, unit)
        sums = held.get(key)
        if sums is None:
            sums = held[key] = _Sum()
        if not used:
            sums.waiting += count
        elif relation == _UNKNOWN:
            sums.unknown += count
        elif relation == _NA:
            sums.na += count
        else:
            sums.counted += count
            sums.values[relation] = sums.values.get(relation, 0) + value
    return [
        MonthRow(slugs[key[0]], *key[1:], sums.total(key[3]), sums.waiting)
        for key, sums in sorted(held.items())
        if sums.counted or sums.unknown or sums.na or sums.waiting
    ]


@dataclass(slots=True)
class _Sum:
    """A month's values by their relation, and what has none."""

    values: dict[str, int | float] = field(default_factory=dict)
    counted: int = 0
    unknown: int = 0
    na: int = 0
    waiting: int = 0

    def total(self, unit: str) -> Total:
        """The sums of each relation put together, by the algebra of figures."""
        if not self.values or self.unknown:
            parts = [_qty(value, _RELATIONS[r], unit) for r, value in self.values.items()]
            parts += [Qty.unknown(unit)] * bool(self.unknown)
            return Total(total(parts, unit).qty, self.counted, self.na, self.unknown)
        relation = reduce(sum_relation, (_RELATIONS[r] for r in self.values))
        return Total(_qty(sum(self.values.values()), relation, unit), self.counted, self.na, 0)


def _qty(value: float, relation: Relation, unit: str) -> Qty:
    if relation is Relation.UNKNOWN or not -LIMIT < value < LIMIT:
        return Qty.unknown(unit)  # or more than anything there is to count
    if isinstance(value, int):
        return Qty(value, relation, unit)
    exact = Decimal(str(value))
    return Qty(int(exact) if exact == int(exact) else exact, relation, unit)
