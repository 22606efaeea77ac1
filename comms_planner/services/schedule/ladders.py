"""Back-planning ladders: previewed on an edition, applied to it, made from work that was done."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    Action,
    DutyStation,
    Edition,
    Flagship,
    Holiday,
    Ladder,
    LadderTask,
    Pillar,
    PlanCell,
    Platform,
)
from comms_planner.models.words import AnchorEnd, DateStatus, Precision, ToolKind, WorkStatus
from comms_planner.services import people
from comms_planner.services.planner import reads, undoable
from comms_planner.services.schedule import backward, moves, placing, stations
from comms_planner.services.schedule.anchors import Span
from comms_planner.services.schedule.backward import Slack, Task
from comms_planner.services.schedule.notices import Notice
from comms_planner.services.schedule.placing import Place, Rung
from comms_planner.services.schedule.working import WorkingCalendar
from comms_planner.text import QT_TRANSLATE_NOOP

NO_LADDER = QT_TRANSLATE_NOOP("Errors", "There is no ladder “{slug}” in the plan. Choose another.")
APPLIED = QT_TRANSLATE_NOOP(
    "Errors", "This ladder has been applied to the edition already. Its tasks are in the plan."
)
NO_FLAGSHIP = QT_TRANSLATE_NOOP(
    "Errors", "There is no flagship programme “{slug}”. Choose one that the plan has."
)


@dataclass(frozen=True, slots=True)
class LadderRow:
    """A ladder as a choice, and how many tasks it has."""

    id: int
    slug: str
    name: Bilingual
    tasks: int


@dataclass(frozen=True, slots=True)
class PlannedTaskRow:
    """A task as it would be: on a day, in a window, or only by its distance from T.

    `first` and `last` bound the window; with `day` known they are its first and last working
    day. Days off and gates may have moved it: the notices tell.
    """

    position: int
    title: Bilingual
    offset_days: int
    anchor_end: str
    owner_role: str
    pillar: str
    tool: str
    roll: str
    gate: bool
    work_days: int
    day: dt.date | None
    first: dt.date | None
    last: dt.date | None
    precision: str
    late: bool
    infeasible: bool
    latest_safe_start: dt.date | None
    notices: tuple[Notice, ...]


@dataclass(frozen=True, slots=True)
class LadderPreview:
    """A ladder on an edition, before anything is written."""

    ladder: str
    ladder_name: Bilingual
    edition_id: int
    edition: str
    edition_name: Bilingual
    precision: str
    starts: dt.date | None
    ends: dt.date | None
    station: str
    today: dt.date
    applied: bool
    tasks: tuple[PlannedTaskRow, ...]

    @property
    def late(self) -> int:
        """How many tasks would be late at creation."""
        return sum(task.late for task in self.tasks)

    @property
    def infeasible(self) -> int:
        """How many cannot be done in time any more."""
        return sum(task.infeasible for task in self.tasks)


@reads(Ladder, LadderTask)
def rows(session: Session) -> list[LadderRow]:
    """All ladders, the built-in ones first."""
    return [
        LadderRow(ladder.id, ladder.slug, ladder.name, len(ladder.tasks))
        for ladder in session.scalars(select(Ladder).order_by(Ladder.id))
    ]


@reads(Ladder, LadderTask, Edition, DutyStation, Holiday, Action)
def preview_ladder(
    session: Session,
    edition_id: int,
    ladder: str,
    station: str | None = None,
    today: dt.date | None = None,
) -> LadderPreview:
    """Every task of a ladder on an edition, on a duty station's working days."""
    edition, found = session.get_one(Edition, edition_id), by_slug(session, ladder)
    office = stations.by_slug(session, station) if station else stations.first(session)
    calendar = stations.calendar(session, office.id if office else None)
    span = Span(edition.starts, edition.ends, edition.precision)
    day = moves.today_if(today)
    tasks = sorted(found.tasks, key=lambda task: task.position)
    return LadderPreview(
        found.slug, found.name, edition.id, edition.slug, edition.name, edition.precision.value,
        edition.starts, edition.ends, office.slug if office else "", day,
        bool(_in_plan(session, edition.id, found.id)),
        tuple(_on_days(tasks, span, calendar, day) or _without_days(tasks, span, day)),
    )  # fmt: skip


def by_slug(session: Session, slug: str) -> Ladder:
    """A ladder by its slug."""
    found = session.scalars(select(Ladder).where(Ladder.slug == slug)).first()
    if found is None:
        raise Invalid("ladder", NO_LADDER, slug=slug[:60])
    return found


def usual(session: Session, edition_id: int) -> str:
    """The ladder that an edition has, or the built-in one that suits its series."""
    applied = session.scalars(
        select(Ladder.slug)
        .join(Action, Action.ladder_id == Ladder.id)
        .where(Action.edition_id == edition_id)
        .order_by(Action.id)
    ).first()
    if applied:
        return applied
    platform = session.get(Platform, session.get_one(Edition, edition_id).platform_id or 0)
    slug = platform.slug if platform else ""
    if slug in ("whd", "wcd", "scroll"):
        return "un-observance"
    return "flagship-report" if slug == "wcr" else "global-conference"


def _on_days(
    tasks: list[LadderTask], span: Span, calendar: WorkingCalendar, today: dt.date
) -> list[PlannedTaskRow]:
    """The tasks in the order of their days; nothing unless the edition's days are known."""
    if span.precision is not Precision.DAY or span.starts is None or span.ends is None:
        return []
    by_key = {task.position: task for task in tasks}
    rungs = [
        Rung(t.position, t.offset_days, t.anchor_end, t.roll, t.gate, t.work_days) for t in tasks
    ]
    places = placing.place(rungs, span.starts, span.ends, {None: calendar})
    slacks = safe_starts(places, calendar, span.starts, today)
    return [
        _row(
            by_key[p.rung.key], p.day,
            calendar.start_for(p.day, p.rung.work_days) if p.rung.work_days > 1 else p.day,
            p.day, Precision.DAY, slacks[p.rung.key], tuple(p.notices),
        )
        for p in places
    ]  # fmt: skip


def safe_starts(
    places: list[Place], calendar: WorkingCalendar, start: dt.date, today: dt.date
) -> dict[int, Slack]:
    """Latest safe starts of a ladder: late work has until the event, later work to its end."""
    last = max((p.day for p in places), default=start)
    tasks = [
        Task(
            p.rung.key, p.day, calendar, p.rung.work_days, p.rung.gate, (p.raw, p.rung.key),
            placing.before(p.anchor, calendar) if p.rung.offset_days < 0
            else p.day if p.rung.stays else last,
        )
        for p in places
    ]  # fmt: skip
    return backward.latest_starts(tasks, (), today)


def _without_days(tasks: list[LadderTask], span: Span, today: dt.date) -> list[PlannedTaskRow]:
    """Windows where the edition's month, quarter or year is known; offsets alone if not.

    A task is late where the last day that it may have is over.
    """
    made = []
    for task in sorted(tasks, key=lambda t: (t.anchor_end.value != "start", t.offset_days)):
        when, away = span.at(task.anchor_end), dt.timedelta(task.offset_days)
        first = when.first + away if when.first else None
        last = when.last + away if when.last else None
        over = Slack(task.position, None, late=True, infeasible=False)
        slack = over if last and last < today else None
        made.append(_row(task, None, first, last, when.precision, slack, ()))
    return made


def _row(
    task: LadderTask,
    day: dt.date | None,
    first: dt.date | None,
    last: dt.date | None,
    precision: Precision,
    slack: Slack | None,
    notices: tuple[Notice, ...],
) -> PlannedTaskRow:
    why = (slack.why,) if slack and slack.why else ()
    return PlannedTaskRow(
        task.position, task.title, task.offset_days, task.anchor_end.value, task.owner,
        task.pillar, task.tool, task.roll.value, task.gate, task.work_days, day, first, last,
        precision.value, bool(slack and slack.late), bool(slack and slack.infeasible),
        slack.latest_start if slack else None, (*notices, *why),
    )  # fmt: skip


@undoable(QT_TRANSLATE_NOOP("Undo", "Apply ladder"))
def apply_ladder(
    session: Session,
    edition_id: int,
    ladder: str,
    *,
    station: str | None = None,
    flagship: str | None = None,
    campaign_id: int | None = None,
) -> tuple[int, ...]:
    """Plan every task of a ladder for an edition, late ones too; gives the actions' ids.

    With a flagship each task goes into its cell of the matrix, else it has only its pillar.
    """
    preview = preview_ladder(session, edition_id, ladder, station)
    if preview.applied:
        raise Invalid("ladder", APPLIED)
    found = by_slug(session, ladder)
    office = stations.by_slug(session, station) if station else stations.first(session)
    pillars = {p.key: p.id for p in session.scalars(select(Pillar))}
    cells = _cells(session, flagship) if flagship else {}
    holders = people.by_role(session)
    made = []
    for row in preview.tasks:
        action = Action(
            title=Bilingual(), note=Bilingual(), edition_id=edition_id, campaign_id=campaign_id,
            pillar_id=None if cells else pillars.get(row.pillar), cell_id=cells.get(row.pillar),
            position=row.position, gate=row.gate, anchor_end=AnchorEnd(row.anchor_end),
            offset_days=row.offset_days, station_id=office.id if office else None,
            work_days=row.work_days, ladder_id=found.id, rung=row.position,
            owner_role=row.owner_role, owner_id=holders.get(row.owner_role.casefold()),
            tool=ToolKind(row.tool) if row.tool else None,
            date_status=DateStatus.PROPOSED,
        )  # fmt: skip
        action.roll = next(t.roll for t in found.tasks if t.position == row.position)
        action.rename(row.title)
        action.schedule(row.first, row.last, Precision(row.precision))
        made.append(action)
    session.add_all(made)
    session.flush()
    return tuple(action.id for action in made)


def _in_plan(session: Session, edition_id: int, ladder_id: int) -> int | None:
    return session.scalars(
        select(Action.id).where(
            Action.edition_id == edition_id,
            Action.ladder_id == ladder_id,
            Action.work_status != WorkStatus.CANCELLED,
        )
    ).first()


def _cells(session: Session, flagship: str) -> dict[str, int]:
    found = session.execute(
        select(Pillar.key, PlanCell.id)
        .join(PlanCell, PlanCell.pillar_id == Pillar.id)
        .join(Flagship, Flagship.id == PlanCell.flagship_id)
        .where(Flagship.slug == flagship)
    )
    cells = dict(found.all())
    if not cells:
        raise Invalid("flagship", NO_FLAGSHIP, slug=flagship[:60])
    return cells
