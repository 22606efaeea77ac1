"""Ends what the plan foresees by a rule, and deletes a platform that was added by mistake."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from comms_planner.errors import Invalid
from comms_planner.models import (
    Edition,
    Estimate,
    Measurement,
    Observance,
    Overlap,
    Platform,
    PlatformStatus,
    ScenarioStep,
    SeriesException,
    rules,
)
from comms_planner.models.words import Basis, WorkStatus
from comms_planner.recurrence import compile_rule
from comms_planner.services import platforms
from comms_planner.services.planner import undoable
from comms_planner.services.schedule.anchor_places import hanging_on
from comms_planner.services.schedule.anchors import AnchorKind
from comms_planner.services.schedule.repeating import parts_of, text_of
from comms_planner.text import QT_TRANSLATE_NOOP

BUILT_IN = QT_TRANSLATE_NOOP(
    "Errors",
    "This platform comes from the document, so it stays in the plan. Retire it instead: then it "
    "is foreseen no more.",
)
HANGS_ON = QT_TRANSLATE_NOOP(
    "Errors",
    "Editions, figures, scenarios or dates of actions depend on this platform. Retire it instead, "
    "or delete those first.",
)
NEVER_FORESEEN = QT_TRANSLATE_NOOP(
    "Errors", "No rule foresees this platform, so there is nothing to retire."
)
DAY_OF_PLATFORM = QT_TRANSLATE_NOOP(
    "Errors", "This day is on the calendar as a platform, “{platform}”. Retire the platform."
)
ENDS_BEFORE = QT_TRANSLATE_NOOP(
    "Errors", "Nothing is foreseen after {year} as it is. Choose an earlier year."
)
WORK_WAITS = QT_TRANSLATE_NOOP(
    "Errors",
    "“{title}” has its date from what would no longer be foreseen. Give it another date first, or "
    "choose a later year.",
)


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete platform"))
def delete(session: Session, platform: str) -> None:
    """Take a platform of our own out of the plan; refused while anything hangs on it."""
    found = platforms.by_slug(session, platform)
    if not found.slug.startswith(platforms.OWN):
        raise Invalid("platform", BUILT_IN)
    if _hangs_on(session, found):
        raise Invalid("platform", HANGS_ON)
    for model in (Estimate, PlatformStatus, SeriesException):
        for row in session.scalars(select(model).where(model.platform_id == found.id)):
            session.delete(row)
    session.flush()
    session.delete(found)


@undoable(QT_TRANSLATE_NOOP("Undo", "Retire platform"))
def retire(session: Session, platform: str, last_year: int) -> None:
    """Let a platform be foreseen no more after a year; all that was entered stays."""
    found = platforms.by_slug(session, platform)
    if not found.rrule or found.rrule_start is None:
        raise Invalid("platform", NEVER_FORESEEN)
    _end(session, found, AnchorKind.PLATFORM, last_year)
    found.rrule_basis = Basis.OURS


@undoable(QT_TRANSLATE_NOOP("Undo", "Retire observance"))
def retire_observance(session: Session, observance_id: int, last_year: int) -> None:
    """Let an observance be on the calendar no more after a year; earlier ones stay."""
    found = session.get_one(Observance, observance_id)
    platform = session.get(Platform, found.platform_id or 0)
    if platform is not None:
        raise Invalid("observance_id", DAY_OF_PLATFORM, platform=platform.slug)
    _end(session, found, AnchorKind.OBSERVANCE, last_year)


def _hangs_on(session: Session, platform: Platform) -> bool:
    number = platform.id
    asked = (
        select(Edition.id).where(Edition.platform_id == number),
        select(Measurement.id).where(Measurement.platform_id == number),
        select(ScenarioStep.id).where(ScenarioStep.platform_id == number),
        select(Observance.id).where(Observance.platform_id == number),
        select(Overlap.id).where(or_(Overlap.one_id == number, Overlap.other_id == number)),
    )
    dated = hanging_on(session, AnchorKind.PLATFORM, platform.slug, tuple(WorkStatus))
    return bool(dated) or any(session.scalars(one).first() for one in asked)


def _end(session: Session, series: Platform | Observance, kind: AnchorKind, last_year: int) -> None:
    """Let a rule give no day after a year; refused while open work has its date from one."""
    if not rules.FIRST_DAY.year <= last_year <= rules.LAST_DAY.year:
        raise Invalid(
            "last_year", QT_TRANSLATE_NOOP("Errors", "Choose a year between 1970 and 2100.")
        )
    assert series.rrule, "a series has a rule"
    assert series.rrule_start, "a series has a first day"
    last, rule = dt.date(last_year, 12, 31), compile_rule(series.rrule, series.rrule_start)
    if not rule.between(last + dt.timedelta(1), rule.last):
        raise Invalid("last_year", ENDS_BEFORE, year=last_year)
    dated = {action.id for action, span in hanging_on(session, kind, series.slug) if span.starts}
    parts = parts_of(series.rrule)
    parts.pop("COUNT", None)
    series.rrule = text_of(parts | {"UNTIL": f"{last:%Y%m%d}"})
    session.flush()
    for action, span in hanging_on(session, kind, series.slug):
        if action.id in dated and not span.starts:
            title = action.title.en or action.title.zh
            raise Invalid("last_year", WORK_WAITS, title=title)
