"""Countries: for lists to choose from, and with what settlements there need, as of when."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Country, CountryNeed, SettlementNeedType, rules
from comms_planner.services.planner import reads, undoable
from comms_planner.text import QT_TRANSLATE_NOOP

NO_CATEGORY = QT_TRANSLATE_NOOP(
    "Errors", "There is no category {number} of settlement needs. Choose one of: {known}."
)
NO_SOURCE = QT_TRANSLATE_NOOP("Errors", "Say who classifies the country so.")
SAID = QT_TRANSLATE_NOOP("Errors", "The country is classified so as of that day already.")


@dataclass(frozen=True, slots=True)
class CountryRow:
    """A country by its two letters."""

    id: int
    iso2: str
    name: Bilingual


@dataclass(frozen=True, slots=True)
class NeedTypeRow:
    """One of the five categories of settlement needs (AIII.8), in the document's words."""

    number: int
    requirement: Bilingual
    description: Bilingual
    ref: str


@dataclass(frozen=True, slots=True)
class NeedRow:
    """A classification of a country: of which category, as of when, and who says so."""

    id: int
    type: NeedTypeRow
    as_of: dt.date
    source: str


@dataclass(frozen=True, slots=True)
class ProfileRow:
    """A country with its region, whether it is a pilot of the typology, and its needs."""

    id: int
    iso2: str
    name: Bilingual
    region: Bilingual
    is_pilot: bool
    needs: tuple[NeedRow, ...]

    @property
    def current(self) -> tuple[NeedRow, ...]:
        """Its classification as of the latest day; there may be more than one category."""
        latest = max((need.as_of for need in self.needs), default=None)
        return tuple(need for need in self.needs if need.as_of == latest)


@reads(Country)
def rows(session: Session) -> list[CountryRow]:
    """All countries by their English name."""
    found = [CountryRow(c.id, c.iso2, c.name) for c in session.scalars(select(Country))]
    return sorted(found, key=lambda c: c.name.en)


@reads(SettlementNeedType)
def need_types(session: Session) -> list[NeedTypeRow]:
    """The five categories in the document's order."""
    found = session.scalars(select(SettlementNeedType).order_by(SettlementNeedType.number))
    return [_type(one) for one in found]


@reads(Country, CountryNeed, SettlementNeedType)
def profiles(session: Session) -> list[ProfileRow]:
    """All countries by their English name, each with its classifications, the oldest first."""
    types = {one.id: _type(one) for one in session.scalars(select(SettlementNeedType))}
    needs: dict[int, list[NeedRow]] = defaultdict(list)
    for need in session.scalars(select(CountryNeed).order_by(CountryNeed.as_of, CountryNeed.id)):
        row = NeedRow(need.id, types[need.type_id], need.as_of, need.source)
        needs[need.country_id].append(row)
    found = [
        ProfileRow(
            c.id, c.iso2, c.name, c.region, c.is_pilot,
            tuple(sorted(needs[c.id], key=lambda n: (n.as_of, n.type.number))),
        )
        for c in session.scalars(select(Country))
    ]  # fmt: skip
    return sorted(found, key=lambda c: c.name.en)


@undoable(QT_TRANSLATE_NOOP("Undo", "Classify country"))
def classify(session: Session, country_id: int, category: int, as_of: dt.date, source: str) -> int:
    """Say of which category of settlement needs a country is, as of when, and who says so."""
    country = session.get_one(Country, country_id)
    types = {one.number: one.id for one in session.scalars(select(SettlementNeedType))}
    if category not in types:
        known = ", ".join(str(number) for number in sorted(types)) or "–"
        raise Invalid("category", NO_CATEGORY, number=category, known=known)
    rules.in_order("as_of", as_of, as_of)
    if not rules.clean(source):
        raise Invalid("source", NO_SOURCE)
    same = select(CountryNeed.id).where(
        CountryNeed.country_id == country.id,
        CountryNeed.type_id == types[category],
        CountryNeed.as_of == as_of,
    )
    if session.scalars(same).first() is not None:
        raise Invalid("category", SAID)
    need = CountryNeed(
        country_id=country.id, type_id=types[category], as_of=as_of, source=rules.clean(source)
    )
    session.add(need)
    session.flush()
    return need.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Take classification away"))
def declassify(session: Session, need_id: int) -> None:
    """Take a classification of a country away."""
    session.delete(session.get_one(CountryNeed, need_id))


def _type(one: SettlementNeedType) -> NeedTypeRow:
    return NeedTypeRow(one.number, one.requirement, one.description, one.ref)
