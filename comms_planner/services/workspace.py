"""The editions workspace: what is entered, what rules foresee, and one edition whole."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import (
    Action,
    ActionDependency,
    Appearance,
    Asset,
    ContentItem,
    Country,
    DutyStation,
    Edition,
    Holiday,
    Ladder,
    Moment,
    Person,
    Platform,
    Season,
)
from comms_planner.models.words import AnchorEnd as AnchorEnd
from comms_planner.models.words import Branch as Branch
from comms_planner.models.words import DateStatus as DateStatus
from comms_planner.models.words import EffectKind as EffectKind
from comms_planner.models.words import ExceptionKind as ExceptionKind
from comms_planner.models.words import Precision as Precision
from comms_planner.models.words import Roll as Roll
from comms_planner.models.words import Scope as Scope
from comms_planner.models.words import ToolKind as ToolKind
from comms_planner.models.words import WorkStatus as WorkStatus
from comms_planner.services import editions, month
from comms_planner.services.editions import EditionRow
from comms_planner.services.planner import reads
from comms_planner.services.schedule import clashes, ladders, ripples
from comms_planner.services.schedule.collisions import ClashRow

AHEAD = 4
"""How many years of occurrences that nobody has entered yet are listed."""
NOTHING = Bilingual()
FAR_BACK, FAR_ON = dt.date(1970, 1, 2), dt.date(2100, 12, 30)


@dataclass(frozen=True, slots=True)
class LineRow:
    """One line of the list: an edition, or an occurrence that a platform's rule foresees.

    A foreseen one has no `edition_id`; one whose day is given by the rule has a `rule_day`,
    and where it differs from the rule, `exception` says how and `reason` why.
    """

    key: str
    edition_id: int | None
    kind: str
    series: str
    series_name: Bilingual
    name: Bilingual
    starts: dt.date | None
    ends: dt.date | None
    precision: str
    date_status: str
    basis: str
    platform_id: int | None = None
    rule_day: dt.date | None = None
    exception: str = ""
    reason: Bilingual = NOTHING
    open_tasks: int = 0
    late_tasks: int = 0


@dataclass(frozen=True, slots=True)
class EditionSheet:
    """One edition whole, as its workspace shows it."""

    row: EditionRow
    kind: str
    date_reason: Bilingual
    branch: str
    lessons: Bilingual
    ladders: tuple[str, ...]
    usual_ladder: str
    tasks: int


@reads(Edition, Platform, Moment, Season, Country, Action, "series_exception", "observance")
def lines(session: Session, today: dt.date) -> list[LineRow]:
    """All editions and what platforms' rules foresee in the next years, by day."""
    found = [*_entered(session, today), *_foreseen(session, today)]
    return sorted(found, key=lambda r: (r.starts is None, r.starts or dt.date.max, r.key))


def _entered(session: Session, today: dt.date) -> Iterator[LineRow]:
    open_work = Action.work_status.in_(ripples.OPEN_WORK)
    counted = session.execute(
        select(
            Action.edition_id,
            func.count(Action.id).filter(open_work),
            func.count(Action.id).filter(open_work, Action.ends < today),
        )
        .where(Action.edition_id.is_not(None))  # alone: its index is what makes this quick
        .group_by(Action.edition_id)
    )
    tasks = {edition: (count, late) for edition, count, late in counted}
    kinds = _kinds(session)
    for row in editions.rows(session):
        open_tasks, late = tasks.get(row.id, (0, 0))
        kind, platform = kinds[row.id]
        yield LineRow(
            f"edition:{row.id}", row.id, kind, row.series, row.series_name, row.name, row.starts,
            row.ends, row.precision, row.date_status, row.basis, platform,
            open_tasks=open_tasks, late_tasks=late,
        )  # fmt: skip


def _kinds(session: Session) -> dict[int, tuple[str, int | None]]:
    found = session.execute(select(Edition.id, Edition.platform_id, Edition.season_id))
    return {
        number: ("platform" if platform else "season" if season else "moment", platform)
        for number, platform, season in found
    }


def _foreseen(session: Session, today: dt.date) -> Iterator[LineRow]:
    names = dict(session.execute(select(Platform.slug, Platform.name)).all())
    first, last = today.replace(month=1, day=1), dt.date(today.year + AHEAD, 12, 31)
    for entry in month.foreseen(session, first, last):
        if entry.kind != "edition":
            continue
        yield LineRow(
            entry.key, None, "platform", entry.platform, names[entry.platform], entry.title,
            entry.first, entry.last, entry.precision, entry.status, entry.basis, entry.id,
            entry.rule_day, entry.exception, entry.reason,
        )  # fmt: skip


@reads(Edition, Platform, Moment, Season, Country, Action, Ladder)
def sheet(session: Session, edition_id: int) -> EditionSheet:
    """One edition with its reason, its branch, its lessons and the ladders it has."""
    edition = session.get_one(Edition, edition_id)
    applied = session.scalars(
        select(Ladder.slug)
        .join(Action, Action.ladder_id == Ladder.id)
        .where(Action.edition_id == edition_id)
        .distinct()
        .order_by(Ladder.slug)
    )
    counted = select(func.count(Action.id)).where(Action.edition_id == edition_id)
    return EditionSheet(
        editions.rows(session, ids=(edition_id,))[0],
        _kinds(session)[edition_id][0],
        edition.date_reason,
        edition.branch.value,
        edition.lessons,
        tuple(applied),
        ladders.usual(session, edition_id),
        session.scalars(counted).one(),
    )


@reads(*month.TABLES, Action, ActionDependency, Appearance, Asset, ContentItem, DutyStation,
       Edition,
       Holiday, Person)  # fmt: skip
def clashes_of(session: Session, edition_id: int) -> list[ClashRow]:
    """What collides with an edition or with one of its tasks."""
    edition = session.get_one(Edition, edition_id)
    tasks = session.scalars(select(Action).where(Action.edition_id == edition_id)).all()
    bounds = [(edition.starts, edition.ends), *((task.starts, task.ends) for task in tasks)]
    days = [day for pair in bounds for day in pair if day is not None]
    if not days:
        return []
    mine = {f"edition:{edition_id}", *(f"action:{task.id}" for task in tasks)}
    series = tuple(f"action:{task.id}:" for task in tasks if task.rrule)
    first, last = max(min(days), FAR_BACK), min(max(days), FAR_ON)
    return [
        clash
        for clash in clashes.rows(session, first, last)
        if any(t in mine or (series and t.startswith(series)) for t in clash.things)
    ]
