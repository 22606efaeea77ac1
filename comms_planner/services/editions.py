"""Editions: dated occurrences of platforms, seasons, and moments of others."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    Action,
    ActionEdition,
    Campaign,
    CampaignEdition,
    Country,
    Edition,
    Estimate,
    Measurement,
    Moment,
    Platform,
    Season,
    rules,
)
from comms_planner.models.words import Basis, DateStatus, Precision
from comms_planner.services.planner import reads, undoable
from comms_planner.services.schedule import anchor_places, moves
from comms_planner.services.schedule.anchors import AnchorKind
from comms_planner.text import QT_TRANSLATE_NOOP

SERIES: tuple[tuple[str, type[Platform] | type[Moment] | type[Season]], ...] = (
    ("platform_id", Platform),
    ("moment_id", Moment),
    ("season_id", Season),
)
"""What an edition can be an occurrence of, by the column that says so."""
MOST_EDITIONS = 999


@dataclass(frozen=True, slots=True)
class EditionRow:
    """An edition with what is known of it, and who says so."""

    id: int
    slug: str
    series: str
    series_name: Bilingual
    number: int | None
    name: Bilingual
    starts: dt.date | None
    ends: dt.date | None
    precision: str
    date_status: str
    city: Bilingual
    country: Bilingual
    theme: Bilingual
    basis: str
    confidence: str
    source: str
    note: Bilingual
    venue: Bilingual


@reads(Edition, Platform, Moment, Season, Country)
def rows(
    session: Session, *, platform: str | None = None, ids: tuple[int, ...] | None = None
) -> list[EditionRow]:
    """Editions by their first day; those without a date last."""
    names = {
        (column, series_id): (slug, name)
        for column, model in SERIES
        for series_id, slug, name in session.execute(select(model.id, model.slug, model.name))
    }
    countries = {c.id: c.name for c in session.scalars(select(Country))}
    ask = select(Edition).order_by(Edition.starts.is_(None), Edition.starts, Edition.id)
    if ids is not None:
        ask = ask.where(Edition.id.in_(ids))
    found = []
    for e in session.scalars(ask):
        slug, name = next(
            names[column, owner]
            for column, _ in SERIES
            if (owner := getattr(e, column)) is not None
        )
        if platform and slug != platform:
            continue
        found.append(
            EditionRow(
                e.id, e.slug, slug, name, e.number, e.name, e.starts, e.ends,
                e.precision.value, e.date_status.value, e.city,
                countries.get(e.country_id or 0, Bilingual()), e.theme, e.basis.value,
                e.confidence, e.source, e.note, e.venue,
            )
        )  # fmt: skip
    return found


@reads(Edition)
def names(session: Session) -> list[tuple[int, Bilingual]]:
    """What the editions are called, by their first day; those without a date last."""
    ask = select(Edition.id, Edition.name).order_by(
        Edition.starts.is_(None), Edition.starts, Edition.id
    )
    return [(number, name) for number, name in session.execute(ask)]


def to_choose(found: Sequence[EditionRow], today: dt.date) -> list[EditionRow]:
    """Editions as people look for them: those to come, then those over, the last of them first."""
    parts: tuple[list[EditionRow], list[EditionRow]] = [], []
    for row in found:
        parts[(row.ends or row.starts or today) < today].append(row)
    coming, over = parts
    return [*coming, *reversed(over)]


@undoable(QT_TRANSLATE_NOOP("Undo", "Add edition"))
def add(
    session: Session,
    series: str,
    name: Bilingual,
    *,
    starts: dt.date | None = None,
    ends: dt.date | None = None,
    precision: Precision = Precision.DAY,
    theme: Bilingual = Bilingual(),
    city: Bilingual = Bilingual(),
    venue: Bilingual = Bilingual(),
    number: int | None = None,
) -> int:
    """Enter a new edition of a platform, moment or season, named by its slug."""
    owner = _series(session, series)
    if number is not None and not 1 <= number <= MOST_EDITIONS:
        raise Invalid(
            "number",
            QT_TRANSLATE_NOOP(
                "Errors", "Editions are counted from 1 to {most}. Correct the number."
            ),
            most=MOST_EDITIONS,
        )
    edition = Edition(
        number=number,
        name=rules.title("name", name),
        theme=rules.clean_both(theme),
        city=rules.clean_both(city),
        venue=rules.clean_both(venue),
        note=Bilingual(),
        lessons=Bilingual(),
        date_reason=Bilingual(),
        date_status=DateStatus.PROPOSED,
        basis=Basis.OURS,
        **owner,
    )
    edition.schedule(starts, ends, precision if starts else Precision.TBC)
    edition.slug = _free_slug(session, f"{series}-{starts.year if starts else 'tbc'}")
    session.add(edition)
    moves.follow(session)
    return edition.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Move edition"))
def reschedule(
    session: Session,
    edition_id: int,
    starts: dt.date | None,
    ends: dt.date | None = None,
    precision: Precision | None = None,
) -> None:
    """Give an edition other dates; from then on the date is ours, not its source's.

    One that was postponed has its new day then, and is rescheduled.

    Without `precision`, what lay within some days lies within the new ones, else it is exact.

    Its ladder goes with it: all tasks are computed anew but those done or pinned.
    """
    edition = session.get_one(Edition, edition_id)
    before = (edition.starts, edition.ends, edition.precision)
    known = precision or edition.precision.when_moved
    edition.schedule(starts, ends, known if starts else Precision.TBC)
    if before != (edition.starts, edition.ends, edition.precision):
        edition.basis, edition.confidence = Basis.OURS, ""
        if starts and edition.date_status is DateStatus.POSTPONED:
            edition.date_status = DateStatus.RESCHEDULED
        moves.recompute(session, edition_id)


@undoable(QT_TRANSLATE_NOOP("Undo", "Edit edition"))
def edit(
    session: Session,
    edition_id: int,
    *,
    name: Bilingual,
    theme: Bilingual,
    city: Bilingual,
    note: Bilingual,
    venue: Bilingual | None = None,
) -> None:
    """Change what an edition is called, its theme, its place and the notes on it."""
    edition = session.get_one(Edition, edition_id)
    edition.name = rules.title("name", name)
    edition.theme, edition.city = rules.clean_both(theme), rules.clean_both(city)
    edition.note = rules.body("note", note)
    if venue is not None:
        edition.venue = rules.clean_both(venue)


@undoable(QT_TRANSLATE_NOOP("Undo", "Change date status"))
def set_date_status(
    session: Session, edition_id: int, status: DateStatus, reason: Bilingual = Bilingual()
) -> None:
    """Say how firmly an edition's date stands, and why."""
    edition = session.get_one(Edition, edition_id)
    edition.date_status, edition.date_reason = status, rules.body("reason", reason)


@undoable(QT_TRANSLATE_NOOP("Undo", "Change date of edition"))
def settle(
    session: Session,
    edition_id: int,
    starts: dt.date | None,
    ends: dt.date | None = None,
    precision: Precision = Precision.DAY,
    *,
    status: DateStatus,
    reason: Bilingual = Bilingual(),
) -> None:
    """Give an edition its dates and say how firmly they stand, as one step."""
    reschedule(session, edition_id, starts, ends, precision)
    set_date_status(session, edition_id, status, reason)


@undoable(QT_TRANSLATE_NOOP("Undo", "Write down lessons"))
def set_lessons(session: Session, edition_id: int, lessons: Bilingual) -> None:
    """Write down what the next edition should know; a clone keeps it."""
    session.get_one(Edition, edition_id).lessons = rules.body("lessons", lessons)


@reads(Edition, Moment, Country)
def nearest(
    session: Session, today: dt.date, *, moment_id: int | None = None, country_id: int | None = None
) -> int | None:
    """The next edition of a moment or in a country, else the last one; None where there is none."""
    ask = select(Edition.id, Edition.ends)
    if moment_id is not None:
        ask = ask.where(Edition.moment_id == moment_id)
    if country_id is not None:
        ask = ask.where(Edition.country_id == country_id)
    found = session.execute(ask.order_by(Edition.starts.is_(None), Edition.starts)).all()
    ahead = [number for number, ends in found if ends is None or ends >= today]
    return ahead[0] if ahead else found[-1][0] if found else None


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete edition"))
def delete(session: Session, edition_id: int) -> None:
    """Take an edition out of the plan; refused while anything hangs on it."""
    edition = session.get_one(Edition, edition_id)
    hanging = (Measurement, Estimate, Action, ActionEdition, Campaign, CampaignEdition)
    asked = (select(model.id).where(model.edition_id == edition_id) for model in hanging)
    if any(session.scalars(one).first() for one in asked) or anchor_places.gives_dates(
        session, AnchorKind.EDITION, edition.slug
    ):
        raise Invalid(
            "edition_id",
            QT_TRANSLATE_NOOP(
                "Errors",
                "Figures or actions depend on this edition. Mark it as cancelled instead.",
            ),
        )
    session.delete(edition)
    moves.follow(session)


def _series(session: Session, slug: str) -> dict[str, int]:
    for column, model in SERIES:
        found = session.scalars(select(model.id).where(model.slug == slug)).first()
        if found is not None:
            return {column: found}
    raise Invalid(
        "series",
        QT_TRANSLATE_NOOP(
            "Errors",
            "There is no platform, moment or season “{slug}”. Choose one that the plan has.",
        ),
        slug=slug,
    )


def _free_slug(session: Session, wanted: str) -> str:
    slug, number = wanted, 1
    while session.scalars(select(Edition.id).where(Edition.slug == slug)).first():
        number += 1
        slug = f"{wanted}-{number}"
    return slug
