"""What is owed to donors and partners so that they are seen, met and open, with evidence."""

from __future__ import annotations

from dataclasses import replace

from comms_planner.reports import scoped
from comms_planner.reports.parts import Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.wordings import code, duty_state, linked
from comms_planner.services.duties import DutyRow
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Visibility duties")
LEAD = QT_TRANSLATE_NOOP(
    "Reports", "{met} of {all} are met. A duty counts as met once there is evidence of it."
)
DUTY = QT_TRANSLATE_NOOP("Reports", "Duty")
TO = QT_TRANSLATE_NOOP("Reports", "Owed to")
DUE = QT_TRANSLATE_NOOP("Reports", "Due")
STATUS = QT_TRANSLATE_NOOP("Reports", "Status")
EVIDENCE = QT_TRANSLATE_NOOP("Reports", "Evidence")
MET_ON = QT_TRANSLATE_NOOP("Reports", "met on {day}")


def build(data: PackData, parts: Parts) -> Story:
    """A line for each duty, the first due on top."""
    duties = data.of(scoped.duties)
    story: Story = [parts.heading(1, parts.texts.translate("Packs", TITLE), follow=100)]
    if not duties:
        return [*story, parts.nothing()]
    columns = [
        Column(parts.say(DUTY), 3.4),
        Column(parts.say(TO), 1.8),
        Column(parts.say(DUE), 1.8),
        Column(parts.say(STATUS), 1.2),
        Column(parts.say(EVIDENCE), 2.6),
    ]
    met = sum(duty.is_met for duty in duties)
    return [
        *story,
        parts.body(parts.say(LEAD, met=met, all=len(duties))),
        parts.table(columns, [_line(duty, data, parts) for duty in duties]),
    ]


def _line(duty: DutyRow, data: PackData, parts: Parts) -> list[str | Cell]:
    texts = parts.texts
    seen = linked(duty.evidence, parts)
    if duty.met_on:
        seen = Cell(seen) if isinstance(seen, str) else seen
        seen = replace(seen, below=parts.say(MET_ON, day=texts.day(duty.met_on)))
    return [
        Cell(texts.say(duty.text), below=texts.say(duty.about)),
        texts.listed(filter(None, (texts.say(duty.partner), code(duty.grant_code, parts)))),
        texts.day(duty.due) if duty.due else Cell("–", muted=True),
        duty_state(duty, data.request.made_on, parts),
        seen,
    ]


SECTION = Section("visibility", TITLE, build, new_page=False, reads=(scoped.duties,))
