"""The platforms of AII.T2, with their qualified reach and what is doubtful about them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Estimate, Platform, PlatformStatus, rules
from comms_planner.models.words import Basis, ReachKind
from comms_planner.quantity import Qty
from comms_planner.services.planner import reads, undoable
from comms_planner.services.schedule import moves
from comms_planner.text import QT_TRANSLATE_NOOP

NO_PLATFORM = QT_TRANSLATE_NOOP(
    "Errors", "There is no platform “{slug}”. Choose one that the plan has."
)
COUNTS_PEOPLE = QT_TRANSLATE_NOOP(
    "Errors",
    "A reach estimate counts people, direct or indirect. Choose one of the two, and give people.",
)


@dataclass(frozen=True, slots=True)
class PlatformRow:
    """A platform as the document's table shows it, one estimate per occurrence."""

    id: int
    slug: str
    number: int
    name: Bilingual
    kind: Bilingual
    audience: Bilingual
    status: Bilingual
    direct: Qty
    indirect: Qty
    estimate_basis: str
    frequency: str
    interval_years: int | None
    is_future: bool
    rrule: str
    rrule_start: dt.date | None
    rrule_basis: str
    rrule_precision: str
    document_rrule: str
    document_basis: str
    rule_note: Bilingual
    flags: tuple[str, ...]
    note: Bilingual
    ref: str

    @property
    def is_own(self) -> bool:
        """Whether somebody added it to those of the document."""
        return self.slug.startswith(OWN)

    @property
    def is_foreseen(self) -> bool:
        """Whether a rule foresees it."""
        return bool(self.rrule) and self.rrule_start is not None

    @property
    def carries_figure(self) -> bool:
        """Whether the platform has any estimate of people."""
        return self.direct.value is not None or self.indirect.value is not None


@dataclass(frozen=True, slots=True)
class StatusRow:
    """What was true of a platform on a day, and who says so."""

    as_of: dt.date
    text: Bilingual
    basis: str


@dataclass(frozen=True, slots=True)
class EstimateRow:
    """An estimate of one kind with the document's own words for it, as long as it is theirs."""

    kind: str
    qty: Qty
    text: Bilingual
    basis: str
    ref: str


@dataclass(frozen=True, slots=True)
class PlatformSheet:
    """All that the plan knows of one platform."""

    platform: PlatformRow
    location: str
    estimates: tuple[EstimateRow, ...]
    history: tuple[StatusRow, ...]
    practice_rrule: str
    practice_basis: str

    @property
    def follows_document(self) -> bool:
        """Whether it recurs by the document's rule rather than by practice."""
        row = self.platform
        return (row.rrule, row.rrule_basis) == (row.document_rrule, row.document_basis)


@reads(Platform, Estimate, PlatformStatus)
def rows(session: Session) -> list[PlatformRow]:
    """The platforms in the document's order."""
    estimates = {
        (e.platform_id, e.kind): e
        for e in session.scalars(select(Estimate).where(Estimate.platform_id.is_not(None)))
    }
    return [_row(p, estimates) for p in session.scalars(select(Platform).order_by(Platform.number))]


def by_slug(session: Session, slug: str) -> Platform:
    """The platform with this slug; Invalid where there is none."""
    found = session.scalars(select(Platform).where(Platform.slug == slug)).first()
    if found is None:
        raise Invalid("platform", NO_PLATFORM, slug=slug)
    return found


def number_of(session: Session, slug: str | None) -> int | None:
    """The number of the platform with this slug, none where none is meant."""
    return None if slug is None else by_slug(session, slug).id


@reads(Platform, Estimate, PlatformStatus)
def sheet(session: Session, platform: str) -> PlatformSheet:
    """One platform whole: its row, estimates with their words, rules and dated statuses."""
    found = by_slug(session, platform)
    held = session.scalars(
        select(Estimate).where(Estimate.platform_id == found.id).order_by(Estimate.id)
    ).all()
    history = session.scalars(
        select(PlatformStatus)
        .where(PlatformStatus.platform_id == found.id)
        .order_by(PlatformStatus.as_of, PlatformStatus.id)
    )
    return PlatformSheet(
        _row(found, {(e.platform_id, e.kind): e for e in held}),
        found.location or "",
        tuple(EstimateRow(e.kind.value, e.qty, e.text, e.basis.value, e.ref) for e in held),
        tuple(StatusRow(s.as_of, s.text, s.basis.value) for s in history),
        found.practice_rrule or "",
        found.practice_basis.value,
    )


@undoable(QT_TRANSLATE_NOOP("Undo", "Change estimate"))
def estimate(session: Session, platform: str, kind: ReachKind, qty: Qty) -> None:
    """Set the planning figure of one kind, per occurrence; from then on it is ours."""
    found = by_slug(session, platform)
    refuse_estimate(kind, qty)
    held = session.scalars(
        select(Estimate).where(Estimate.platform_id == found.id, Estimate.kind == kind)
    ).first()
    if held is None:
        held = Estimate(platform_id=found.id, kind=kind, text=Bilingual(), basis=Basis.OURS)
        session.add(held)
    held.qty, held.basis, held.text = qty, Basis.OURS, Bilingual()


@undoable(QT_TRANSLATE_NOOP("Undo", "Add platform"))
def add(
    session: Session,
    name: Bilingual,
    *,
    kind: Bilingual = Bilingual(),
    audience: Bilingual = Bilingual(),
) -> int:
    """Add a platform of our own beside those of the document, such as a regional forum."""
    title = rules.title("name", name)
    number = (session.scalar(select(func.max(Platform.number))) or 0) + 1
    row = Platform(
        slug=OWN,
        number=number,
        name=title,
        kind=rules.body("kind", kind),
        audience=rules.body("audience", audience),
        status=Bilingual(),
        rrule_basis=Basis.NONE,
        rrule_precision="none",
        practice_basis=Basis.NONE,
        document_basis=Basis.NONE,
        rule_note=Bilingual(),
        note=Bilingual(),
        ref="",
    )
    session.add(row)
    session.flush()
    row.slug = f"{OWN}{row.id}"  # never that of one deleted before
    return row.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Change periodicity"))
def set_rule(session: Session, platform: str, use_document: bool) -> None:
    """Choose whether a platform recurs as the document says or as practice shows."""
    found = by_slug(session, platform)
    if use_document:
        found.rrule, found.rrule_basis = found.document_rrule, found.document_basis
    else:
        found.rrule, found.rrule_basis = found.practice_rrule, found.practice_basis
    found.rrule_precision = _precision(found.rrule)
    moves.follow(session)


@undoable(QT_TRANSLATE_NOOP("Undo", "Change periodicity"))
def set_every(session: Session, platform: str, years: int, *, since: int | None = None) -> None:
    """Say every how many years a platform comes round, and perhaps since which year."""
    found = by_slug(session, platform)
    if not 1 <= years <= LONGEST_CYCLE:
        raise Invalid(
            "years",
            QT_TRANSLATE_NOOP("Errors", "A platform comes round every 1 to {most} years."),
            most=LONGEST_CYCLE,
        )
    if since is not None and not rules.FIRST_DAY.year <= since <= rules.LAST_DAY.year:
        raise Invalid("since", QT_TRANSLATE_NOOP("Errors", "Choose a year between 1970 and 2100."))
    if since is None and found.rrule_start is None:
        raise Invalid(
            "since",
            QT_TRANSLATE_NOOP("Errors", "Say since which year: this platform has had no rhythm."),
        )
    day = [part for part in (found.rrule or "").split(";") if part.startswith("BY")]
    every = [f"INTERVAL={years}"] if years > 1 else []
    found.rrule = ";".join(["FREQ=YEARLY", *every, *day])
    found.rrule_basis, found.rrule_precision = Basis.OURS, _precision(found.rrule)
    if since is not None:
        found.rrule_start = dt.date(since, 1, 1)
    moves.follow(session)


def every(rrule: str) -> int | None:
    """Every how many years a rule comes round, None for no rule."""
    parts = dict(part.partition("=")[::2] for part in rrule.split(";"))
    return int(parts.get("INTERVAL", 1)) if parts.get("FREQ") == "YEARLY" else None


OWN = "own-"
"""How the slugs of platforms begin that are not the document's."""
LONGEST_CYCLE = 20
"""Nothing that comes more seldom is planned as a series."""


def _precision(rrule: str | None) -> str:
    """How closely a rule dates: the document's "every year" gives the year, never a day."""
    if not rrule:
        return "none"
    return "exact-day" if "BYDAY=" in rrule or "BYMONTHDAY=" in rrule else "year-only"


def refuse_estimate(kind: ReachKind, qty: Qty, field: str = "value") -> None:
    """Refuse what is no estimate of people."""
    refuse_negative(qty, field)
    if kind is ReachKind.ACTIVITY or qty.unit != "people":
        raise Invalid("kind", COUNTS_PEOPLE)
    if qty.value is not None and qty.value != int(qty.value):
        raise Invalid(
            field,
            QT_TRANSLATE_NOOP("Errors", "People come in whole numbers. Leave out the fraction."),
        )


def refuse_negative(qty: Qty, field: str = "value") -> None:
    """People cannot be fewer than none."""
    if qty.value is not None and qty.value < 0:
        raise Invalid(
            field, QT_TRANSLATE_NOOP("Errors", "A count cannot be less than zero. Correct it.")
        )


def _row(p: Platform, estimates: dict[tuple[int | None, ReachKind], Estimate]) -> PlatformRow:
    direct, indirect = (estimates.get((p.id, k)) for k in (ReachKind.DIRECT, ReachKind.INDIRECT))
    return PlatformRow(
        id=p.id,
        slug=p.slug,
        number=p.number,
        name=p.name,
        kind=p.kind,
        audience=p.audience,
        status=p.status,
        direct=direct.qty if direct else Qty.unknown(),
        indirect=indirect.qty if indirect else Qty.unknown(),
        estimate_basis=direct.basis.value if direct else Basis.NONE.value,
        frequency=p.frequency or "",
        interval_years=p.interval_years,
        is_future=p.is_future,
        rrule=p.rrule or "",
        rrule_start=p.rrule_start,
        rrule_basis=p.rrule_basis.value,
        rrule_precision=p.rrule_precision,
        document_rrule=p.document_rrule or "",
        document_basis=p.document_basis.value,
        rule_note=p.rule_note,
        flags=tuple(filter(None, p.flags.split(","))),
        note=p.note,
        ref=p.ref,
    )
