"""Pack G: a report to donors, of one source of funds or of all."""

from comms_planner.reports.section import Pack, Subject
from comms_planner.reports.sections import (
    co_investment,
    contacts,
    contributions,
    evidence,
    funded,
    funding_summary,
    lessons,
    sources,
    targets,
    told,
    visibility,
    work_reach,
)
from comms_planner.text import QT_TRANSLATE_NOOP

PACK = Pack(
    "G",
    QT_TRANSLATE_NOOP("Packs", "Donor report"),
    (
        funding_summary.SECTION,
        funded.SECTION,
        targets.SECTION,
        contributions.SECTION,
        co_investment.SECTION,
        work_reach.SECTION,
        visibility.SECTION,
        told.SECTION,
        lessons.SECTION,
        evidence.SECTION,
        contacts.SECTION,
        sources.MEASURED,
    ),
    QT_TRANSLATE_NOOP(
        "Packs",
        "What a source of funds paid for, results against targets, planned and actual cost, "
        "visibility duties with evidence, and what did not work.",
    ),
    subject=Subject.GRANT,
    cover=funding_summary.cover,
)
