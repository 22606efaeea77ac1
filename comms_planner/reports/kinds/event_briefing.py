"""Pack A: all that one has to know of an event."""

from comms_planner.reports import event_readings
from comms_planner.reports.event_cover import cover
from comms_planner.reports.section import Pack, Subject
from comms_planner.reports.sections.event import (
    aims,
    audiences,
    background,
    countries,
    glance,
    house,
    mandate,
    measuring,
    media_plan,
    partners,
    programme,
    questions,
    risks,
    run,
    social,
    sources,
    talking,
    who,
)
from comms_planner.text import QT_TRANSLATE_NOOP

PACK = Pack(
    "A",
    QT_TRANSLATE_NOOP("Packs", "Event briefing"),
    (
        glance.SECTION,
        background.SECTION,
        mandate.SECTION,
        aims.SECTION,
        audiences.SECTION,
        house.SECTION,
        programme.SECTION,
        talking.SECTION,
        questions.SECTION,
        media_plan.SECTION,
        social.SECTION,
        partners.SECTION,
        countries.SECTION,
        run.SECTION,
        who.SECTION,
        risks.SECTION,
        measuring.SECTION,
        sources.of(
            house.TITLE,
            programme.TITLE,
            talking.TITLE,
            questions.TITLE,
            social.TITLE,
            partners.TITLE,
            countries.TITLE,
            risks.HOLDING_TITLE,
            figures=True,
        ),
    ),
    QT_TRANSLATE_NOOP(
        "Packs",
        "One event whole: what, where and when, its mandate, messages, programme, people, media, "
        "risks and how it is measured.",
    ),
    subject=Subject.EDITION,
    cover=cover,
    reads=(event_readings.event, event_readings.materials),
)
