"""Pack H: a toolkit for one partner, or for all."""

from comms_planner.reports.section import Pack, Subject
from comms_planner.reports.sections import (
    cleared_messages,
    contacts,
    identity,
    next_dates,
    partner_aims,
    partner_summary,
    ready_texts,
    report_back,
    sources,
    visibility,
)
from comms_planner.text import QT_TRANSLATE_NOOP

PACK = Pack(
    "H",
    QT_TRANSLATE_NOOP("Packs", "Partner toolkit"),
    (
        partner_summary.SECTION,
        cleared_messages.SECTION,
        ready_texts.SECTION,
        next_dates.SECTION,
        identity.SECTION,
        visibility.SECTION,
        report_back.SECTION,
        partner_aims.SECTION,
        contacts.SECTION,
        sources.SECTION,
    ),
    QT_TRANSLATE_NOOP(
        "Packs",
        "Cleared messages and texts by channel and language, dates to join, the visual identity "
        "checklist, and how to report back.",
    ),
    subject=Subject.PARTNER,
    cover=partner_summary.cover,
    reads=(partner_summary.together,),
)
