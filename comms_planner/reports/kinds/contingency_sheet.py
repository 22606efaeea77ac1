"""Pack J: what may become of an event, who decides, and what is said then."""

from comms_planner.reports import event_readings
from comms_planner.reports.event_cover import cover
from comms_planner.reports.section import Pack, Subject
from comms_planner.reports.sections.event import (
    branches,
    call_sheet,
    decision,
    holding,
    protocol,
    sources,
)
from comms_planner.text import QT_TRANSLATE_NOOP

PACK = Pack(
    "J",
    QT_TRANSLATE_NOOP("Packs", "Contingency sheet"),
    (
        decision.SECTION,
        protocol.SECTION,
        branches.SECTION,
        holding.SECTION,
        call_sheet.SECTION,
        sources.of(holding.TITLE, call_sheet.TITLE),
    ),
    QT_TRANSLATE_NOOP(
        "Packs",
        "Go, go virtual, postpone, cancel or crisis: what sets it off, who decides until when, "
        "what changes and what is said.",
    ),
    subject=Subject.EDITION,
    cover=cover,
    reads=(event_readings.event, event_readings.materials),
)
