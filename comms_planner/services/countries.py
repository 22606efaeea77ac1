"""Countries, for lists to choose from."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import Country
from comms_planner.services.planner import reads


@dataclass(frozen=True, slots=True)
class CountryRow:
    """A country by its two letters."""

    id: int
    iso2: str
    name: Bilingual


@reads(Country)
def rows(session: Session) -> list[CountryRow]:
    """All countries by their English name."""
    found = [CountryRow(c.id, c.iso2, c.name) for c in session.scalars(select(Country))]
    return sorted(found, key=lambda c: c.name.en)
