"""The things that results name by slug: flagships, classes, countries."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Country, Flagship, IndicatorClass
from comms_planner.services.planner import reads
from comms_planner.text import QT_TRANSLATE_NOOP

NOT_THERE = QT_TRANSLATE_NOOP(
    "Errors", "There is no “{given}” in the plan. Choose another, or leave it empty."
)


@reads(Country)
def countries(session: Session) -> list[tuple[str, Bilingual]]:
    """The countries of the plan by their two letters, by name."""
    found = session.scalars(select(Country).order_by(Country.iso2))
    return [(country.iso2, country.name) for country in found]


def flagship_id(session: Session, slug: str | None) -> int | None:
    """The flagship programme with this slug, none where none is meant."""
    if not slug:
        return None
    return _there(
        "flagship", slug, session.scalars(select(Flagship.id).where(Flagship.slug == slug)).first()
    )


def class_id(session: Session, slug: str | None) -> int | None:
    """The class of the results framework by its slug or letter, none where none is meant."""
    if not slug:
        return None
    found = session.scalars(
        select(IndicatorClass.id).where(
            (IndicatorClass.slug == slug) | (IndicatorClass.letter == slug)
        )
    ).first()
    return _there("indicator_class", slug, found)


def country_id(session: Session, code: str | None) -> int | None:
    """The country with this two-letter code, none where none is meant."""
    if not code:
        return None
    found = session.scalars(select(Country.id).where(Country.iso2 == code.strip().upper())).first()
    return _there("country", code, found)


def _there(field: str, given: str, found: int | None) -> int:
    if found is None:
        raise Invalid(field, NOT_THERE, given=given[:60])
    return found
