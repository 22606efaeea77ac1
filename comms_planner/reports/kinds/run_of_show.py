"""Pack I: an event day by day and minute by minute."""

from comms_planner.reports import event_readings
from comms_planner.reports.event_cover import cover
from comms_planner.reports.section import Pack, Subject
from comms_planner.reports.sections.event import (
    call_sheet,
    gates,
    glance,
    open_items,
    run,
    sources,
)
from comms_planner.text import QT_TRANSLATE_NOOP

PACK = Pack(
    "I",
    QT_TRANSLATE_NOOP("Packs", "Run of show"),
    (
        glance.SECTION,
        run.SECTION,
        gates.SECTION,
        open_items.SECTION,
        call_sheet.SECTION,
        sources.of(run.TITLE, call_sheet.TITLE),
    ),
    QT_TRANSLATE_NOOP(
        "Packs",
        "An event minute by minute on two clocks: what, where, who and which material, with the "
        "gates before it and what is open.",
    ),
    subject=Subject.EDITION,
    cover=cover,
    reads=(event_readings.event, event_readings.materials),
)
