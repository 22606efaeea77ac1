"""What a pack carries inside: the plan it was made from, its calendar, its tables.

So that a reader can check and use what is printed. The plan holds what is not for outsiders;
packs that go outside leave it out, and their calendar holds events and days alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from comms_planner.interchange import json as plan_document
from comms_planner.interchange.calendar_data import CalendarData
from comms_planner.interchange.calendar_data import gather as gather_calendar
from comms_planner.interchange.calendar_filter import KINDS, Wanted
from comms_planner.interchange.ics import render as render_calendar
from comms_planner.models import Attachment as KeptFile
from comms_planner.reports.section import OUTWARD, Carry, PackData, PackRequest, Reading
from comms_planner.reports.story import Part
from comms_planner.reports.table_files import csv_of, tables
from comms_planner.text import QT_TRANSLATE_NOOP, Texts
from comms_planner.typeset.attachments import Attachment

PLAN_FILE, PACK_FILE, CALENDAR_FILE = "plan.json", "pack.json", "calendar.ics"
FORMAT = "comms-planner/pack"
MOST = 150_000_000
"""Bytes of a plan as JSON that a pack carries; beyond, it says that it carries none."""
_IN_BASE64 = 4 / 3

PLAN = QT_TRANSLATE_NOOP("Reports", "The plan this pack was made from, complete")
PACK = QT_TRANSLATE_NOOP("Reports", "What this pack is: its kind, subject, period and version")
CALENDAR = QT_TRANSLATE_NOOP("Reports", "The calendar of the period")
TABLE = QT_TRANSLATE_NOOP("Reports", "Table: {title}")
LEFT_OUT = QT_TRANSLATE_NOOP(
    "Reports",
    "The plan with its files is larger than {megabytes} MB and is not carried inside this file.",
)


def usual_carry(kind: str) -> Carry:
    """What a pack carries where nothing else is asked for."""
    return Carry.TABLES if kind in OUTWARD else Carry.PLAN


def plan_json(session: Session, _request: PackRequest) -> bytes | None:
    """The whole plan as JSON; None where it is too large to be carried."""
    files = session.scalar(select(func.sum(KeptFile.size))) or 0
    if files * _IN_BASE64 > MOST:
        return None
    content = plan_document.dumps(plan_document.document(session))
    return content if len(content) <= MOST else None


def calendar(session: Session, request: PackRequest) -> CalendarData:
    """The calendar of the pack's period; of an outward pack without the work of the team."""
    kinds = tuple(k for k in KINDS if k != "action") if request.kind in OUTWARD else KINDS
    wanted = Wanted(first=request.first, last=request.last, flagship=request.flagship, kinds=kinds)
    return gather_calendar(session, wanted)


def readings(request: PackRequest) -> tuple[Reading[object], ...]:
    """What has to be read for what the pack is to carry."""
    if request.carry is Carry.NOTHING:
        return ()
    return (plan_json, calendar) if request.carry is Carry.PLAN else (calendar,)


def attachments(
    data: PackData, texts: Texts, stories: Iterable[tuple[str, Iterable[Part]]]
) -> list[Attachment]:
    """The files of a pack; `stories` are those of its sections by their keys."""
    carry = data.request.carry
    if carry is Carry.NOTHING:
        return []
    made = []
    plan = data.of(plan_json) if carry is Carry.PLAN else None
    if plan is not None:
        said = texts.translate("Reports", PLAN)
        made.append(Attachment(PLAN_FILE, "application/json", plan, said))
    said = texts.translate("Reports", PACK)
    itself = _itself(data.request, without_plan=is_too_large(data))
    made.append(Attachment(PACK_FILE, "application/json", itself, said))
    said = texts.translate("Reports", CALENDAR)
    made.append(Attachment(CALENDAR_FILE, "text/calendar", _calendar(data, texts), said))
    for key, story in stories:
        for number, table in enumerate(tables(story), 1):
            said = texts.translate("Reports", TABLE).format(title=table.under)
            content = csv_of(table, texts)
            made.append(Attachment(f"{key}-{number:02}.csv", "text/csv", content, said))
    return made


def is_too_large(data: PackData) -> bool:
    """Whether the plan was to be carried and is too large for it, which the pack has to say."""
    return data.request.carry is Carry.PLAN and data.of(plan_json) is None


def left_out(texts: Texts) -> str:
    """What a pack says whose plan was too large."""
    return texts.translate("Reports", LEFT_OUT).format(megabytes=MOST // 1_000_000)


def _itself(request: PackRequest, *, without_plan: bool) -> bytes:
    """What the pack says of itself, for programs and for the next one's page of changes."""
    said = {
        "format": FORMAT, "kind": request.kind, "language": request.language,
        "beside": request.beside, "flagship": request.flagship, "edition": request.edition,
        "person": request.person, "country": request.country, "partner": request.partner,
        "grant": request.grant, "first": request.first.isoformat(),
        "last": request.last.isoformat(), "made_on": request.made_on.isoformat(),
        "version": request.version, "provisional": request.provisional, "final": request.final,
        "plan_left_out": without_plan,
    }  # fmt: skip
    return (json.dumps(said, ensure_ascii=False, indent=1) + "\n").encode()


def _calendar(data: PackData, texts: Texts) -> bytes:
    return render_calendar(data.of(calendar), texts)
