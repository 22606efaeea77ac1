"""Reads everything a pack prints in one go, so that all its pages agree."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from sqlalchemy.orm import Session

from comms_planner.errors import Invalid, Missing
from comms_planner.models import Base
from comms_planner.reports import attached, chosen, subjects
from comms_planner.reports.kinds import PACKS
from comms_planner.reports.section import Pack, PackData, PackRequest, Section, Span, Subject
from comms_planner.reports.sheet import PAPERS
from comms_planner.services import programme
from comms_planner.services.planner import reads
from comms_planner.services.programme import FlagshipRow, PlanRow
from comms_planner.text import QT_TRANSLATE_NOOP

NO_FLAGSHIP = QT_TRANSLATE_NOOP(
    "Errors", "There is no flagship programme “{slug}”. Choose one of: {slugs}."
)
NO_PACK = QT_TRANSLATE_NOOP("Errors", "There is no pack “{kind}”. Choose one of: {known}.")
NO_SECTION = QT_TRANSLATE_NOOP(
    "Errors", "This pack has no section “{section}”. Choose from: {known}."
)
REVERSED = QT_TRANSLATE_NOOP("Errors", "The period ends before it begins. Swap its two days.")
NO_PAPER = QT_TRANSLATE_NOOP("Errors", "There is no such paper. Choose one of: {known}.")
TOO_LONG = QT_TRANSLATE_NOOP(
    "Errors", "This pack covers at most {years} years. Choose a shorter period."
)


def pack_of(kind: str) -> Pack:
    """The pack of a letter. Raises Missing, naming those there are."""
    if kind not in PACKS:
        raise Missing(NO_PACK, kind=kind, known=", ".join(PACKS))
    return PACKS[kind]


def sections_of(request: PackRequest) -> tuple[Section, ...]:
    """The sections asked for, in the order asked for; all of the pack if none is named.

    A final pack says in any case who answers for what.
    """
    own = {section.key: section for section in pack_of(request.kind).sections}
    unknown = next((key for key in request.sections if key not in own), None)
    if unknown is not None:
        raise Invalid("sections", NO_SECTION, section=unknown, known=", ".join(own))
    always = ("preflight",) if request.final else ()
    keys = (*request.sections, *always) if request.sections else tuple(own)
    found = tuple(own[key] for key in dict.fromkeys(keys))
    return found[:1] if request.opening else found


@reads(*Base.metadata.tables)
def gather(session: Session, request: PackRequest) -> PackData:
    """What the pack asked for needs, from one snapshot of the plan.

    Raises Invalid for a period that is reversed or too long and for a section it does not
    have, Missing for an unknown pack or subject.
    """
    pack = pack_of(request.kind)
    flagships = flagships_of(session, request)
    request = settled(session, request)
    sections = sections_of(request)
    base = PackData(
        request=request,
        plan=programme.plan(session),
        flagships=tuple(flagships),
        pillars=tuple(programme.pillars(session)),
        answers={},
    )
    own = (one for section in sections for one in section.reads)
    wanted = dict.fromkeys((*pack.reads, *own, *attached.readings(request)))
    return replace(base, answers={reading: reading(session, request) for reading in wanted})


def flagships_of(session: Session, request: PackRequest) -> list[FlagshipRow]:
    """The one flagship asked for, else all; raises what is wrong with the rest of the request."""
    _check(pack_of(request.kind), request)
    subjects.check(session, request)
    flagships = programme.flagships(session)
    return [_chosen(flagships, request.flagship)] if request.flagship else flagships


def settled(session: Session, request: PackRequest) -> PackRequest:
    """The request with the event it is about, where the pack is of one and none was named."""
    if request.edition is not None or pack_of(request.kind).subject is not Subject.EDITION:
        return request
    return replace(request, edition=chosen.edition(session, request).id)


def usual_period(kind: str, plan: PlanRow, today: dt.date) -> tuple[dt.date, dt.date]:
    """The period a pack covers when none is asked for: this year, or the years of the plan."""
    whole = pack_of(kind).span is Span.PLAN
    first, last = (plan.first_year, plan.last_year) if whole else (today.year, today.year)
    return dt.date(first, 1, 1), dt.date(last, 12, 31)


def _check(pack: Pack, request: PackRequest) -> None:
    if request.last < request.first:
        raise Invalid("last", REVERSED)
    if request.paper not in PAPERS:
        raise Invalid("paper", NO_PAPER, known=", ".join(PAPERS))
    years = request.last.year - request.first.year + 1
    if pack.most_years and years > pack.most_years:
        raise Invalid("last", TOO_LONG, years=pack.most_years)


def _chosen(flagships: list[FlagshipRow], slug: str) -> FlagshipRow:
    found = next((f for f in flagships if f.slug == slug), None)
    if found is None:
        raise Missing(NO_FLAGSHIP, slug=slug, slugs=", ".join(f.slug for f in flagships))
    return found
