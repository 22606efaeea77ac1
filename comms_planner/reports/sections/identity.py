"""The visual identity checklist: what the document asks for, and our list of how to keep it."""

from __future__ import annotations

from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.reports import scoped
from comms_planner.reports.parts import Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, PackRequest, Section
from comms_planner.reports.wordings import MET, OPEN, linked
from comms_planner.services import citation, duties
from comms_planner.services.duties import DutyRow
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Visual identity checklist")
LEAD = QT_TRANSLATE_NOOP(
    "Reports",
    "{document} ({ref}) asks that the name and the logo be used correctly, and lists nothing. The "
    "list is our suggestion.",
)
ITEM = QT_TRANSLATE_NOOP("Reports", "What to look at")
STATUS = QT_TRANSLATE_NOOP("Reports", "Status")
WHERE = QT_TRANSLATE_NOOP("Reports", "For what, and where it can be seen")
TICK = QT_TRANSLATE_NOOP("Reports", "to be checked")


def checked(session: Session, request: PackRequest) -> list[DutyRow]:
    """The checklists begun for what the pack is about."""
    touched = scoped.concerned(session, request)
    return [
        duty
        for duty in duties.rows(session, kind="identity")
        if scoped.is_whole(request)
        or (duty.campaign_id is not None and touched.has_campaign(duty.campaign_id))
        or (duty.edition_id is not None and touched.has_edition(duty.edition_id))
    ]


def build(data: PackData, parts: Parts) -> Story:
    """The checklists begun, else the list as it stands for everybody."""
    found = data.of(checked)
    ref = citation.place(parts.texts, "AII.G(a)")
    columns = [
        Column(parts.say(ITEM), 4.6),
        Column(parts.say(STATUS), 1.3),
        Column(parts.say(WHERE), 3),
    ]
    rows = [_line(duty, parts) for duty in found] or [_open(one, parts) for one in duties.IDENTITY]
    return [
        parts.heading(1, parts.texts.translate("Packs", TITLE), follow=260),
        parts.body(parts.say(LEAD, document=data.plan.symbol, ref=ref)),
        parts.table(columns, rows),
    ]


def _line(duty: DutyRow, parts: Parts) -> list[str | Cell]:
    state = parts.status(parts.say(MET if duty.is_met else OPEN), "done" if duty.is_met else "tbc")
    seen = linked(duty.evidence, parts) if duty.evidence else Cell(parts.texts.say(duty.about))
    return [parts.texts.say(duty.text), state, seen]


def _open(text: Bilingual, parts: Parts) -> list[str | Cell]:
    dash = Cell("–", muted=True)
    return [parts.texts.say(text), Cell(parts.say(TICK), muted=True), dash]


SECTION = Section("identity", TITLE, build, new_page=False, reads=(checked,))
