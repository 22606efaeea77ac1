"""Disaggregation: of whom a figure is made, and whether the parts match the whole."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from comms_planner.errors import Invalid
from comms_planner.models import Measurement, MeasurementPart, rules
from comms_planner.models.words import Dimension as Dimension
from comms_planner.quantity import Figure, Number, Qty, Relation, total
from comms_planner.services.measurement_rows import MeasurementRow, PartRow
from comms_planner.services.planner import undoable
from comms_planner.services.platforms import refuse_negative
from comms_planner.text import QT_TRANSLATE_NOOP

LONGEST = 80

MATCHES = "matches"
REMAINDER = "remainder"
MISMATCH = "mismatch"
UNCLEAR = "unclear"

STATES: Mapping[str, str] = MappingProxyType(
    {
        MATCHES: QT_TRANSLATE_NOOP("Breakdown", "the parts match the whole"),
        REMAINDER: QT_TRANSLATE_NOOP("Breakdown", "some are not disaggregated"),
        MISMATCH: QT_TRANSLATE_NOOP("Breakdown", "the parts do not match the whole"),
        UNCLEAR: QT_TRANSLATE_NOOP(
            "Breakdown", "whether the parts match the whole cannot be told from bounds"
        ),
    }
)
"""What can be said of the parts beside the whole; marked text, context "Breakdown"."""


@dataclass(frozen=True, slots=True)
class Breakdown:
    """A figure along one dimension: its parts, their sum, and what is not disaggregated.

    `gap` is what the whole as written exceeds the sum by; negative where the parts exceed it.
    """

    dimension: str
    parts: tuple[PartRow, ...]
    sum: Qty
    remainder: Qty
    gap: Number | None
    state: str

    @property
    def warns(self) -> bool:
        """Whether somebody should look at it."""
        return self.state in (MISMATCH, REMAINDER)


def breakdowns(row: MeasurementRow) -> tuple[Breakdown, ...]:
    """A measurement along each dimension it was broken down by."""
    by: dict[str, list[PartRow]] = {}
    for part in row.parts:
        by.setdefault(part.dimension, []).append(part)
    return tuple(compared(dimension, parts, row.qty) for dimension, parts in by.items())


def compared(dimension: str, parts: Iterable[PartRow], whole: Qty) -> Breakdown:
    """The parts held against the whole, as far as bounds can tell.

    Parts of at least 10,000 and 6,000 beside a whole of at least 17,000 leave an unknown rest,
    but the figures as written differ by 1,000, and that is said.
    """
    found = tuple(parts)
    added = total((p.qty for p in found), whole.unit).qty
    if added.value is None or whole.value is None:
        return Breakdown(dimension, found, added, Qty.unknown(whole.unit), None, UNCLEAR)
    rest, gap = whole - added, whole.value - added.value
    state = _state(rest.relation, gap)
    if state == MISMATCH and rest.value is not None:
        rest = Qty.unknown(whole.unit)
    return Breakdown(dimension, found, added, rest, gap, state)


def _state(relation: Relation, gap: Number) -> str:
    """What a rest, written as `gap` and known by its relation, says of the parts."""
    if gap == 0:
        return MATCHES
    if relation is Relation.UNKNOWN:
        return MISMATCH
    if gap > 0:
        return UNCLEAR if relation is Relation.LE else REMAINDER
    return UNCLEAR if relation is Relation.GE else MISMATCH


@undoable(QT_TRANSLATE_NOOP("Undo", "Disaggregate measurement"))
def disaggregate(
    session: Session,
    measurement_id: int,
    dimension: Dimension,
    category: str,
    qty: Figure | Qty,
) -> int:
    """Say how many of a measured figure are of one sex, age, region, country or disability."""
    whole = session.get_one(Measurement, measurement_id)
    name = " ".join(rules.clean(category).split())
    if not name or len(name) > LONGEST:
        raise Invalid(
            "category",
            QT_TRANSLATE_NOOP(
                "Errors", "Name the part in at most {limit} characters, for instance “women”."
            ),
            limit=LONGEST,
        )
    refuse_negative(qty)
    if not qty.unit:
        qty = replace(qty, unit=whole.qty.unit)
    if qty.unit != whole.qty.unit:
        raise Invalid(
            "unit",
            QT_TRANSLATE_NOOP(
                "Errors", "{one} and {other} cannot be added up. Choose figures of one unit."
            ),
            one=whole.qty.unit,
            other=qty.unit,
        )
    _no_more_than(whole.qty, qty)
    same = select(MeasurementPart).where(
        MeasurementPart.measurement_id == measurement_id, MeasurementPart.dimension == dimension
    )
    part = session.scalars(same.where(MeasurementPart.category == name)).first()
    if part is None:
        there = session.scalar(
            select(func.count())
            .select_from(MeasurementPart)
            .where(
                MeasurementPart.measurement_id == measurement_id,
                MeasurementPart.dimension == dimension,
            )
        )
        part = MeasurementPart(
            measurement_id=measurement_id, dimension=dimension, category=name, position=there or 0
        )
        session.add(part)
    part.qty = qty
    session.flush()
    return part.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Remove part of measurement"))
def remove_part(session: Session, part_id: int) -> None:
    """Take a part of a figure away; it becomes "not disaggregated" again."""
    session.delete(session.get_one(MeasurementPart, part_id))


def _no_more_than(whole: Qty, part: Qty) -> None:
    """One part cannot be larger than all; that two together are is only warned of."""
    if whole.value is None or part.value is None or whole.relation is Relation.GE:
        return
    if part.value > whole.value and part.relation is not Relation.LE:
        raise Invalid(
            "value",
            QT_TRANSLATE_NOOP(
                "Errors", "A part is not larger than the whole, {whole}. Correct one of them."
            ),
            whole=whole,
        )
