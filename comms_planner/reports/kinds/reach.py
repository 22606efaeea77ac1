"""Pack F: reach and results, estimated against measured, with the expected outcomes."""

from comms_planner.reports.section import Pack, Span
from comms_planner.reports.sections import (
    chain,
    co_investment,
    contacts,
    contributions,
    disaggregation,
    evidence,
    headlines,
    lessons,
    measured,
    method,
    net,
    outcome_families,
    plan_years,
    platform_reach,
)
from comms_planner.text import QT_TRANSLATE_NOOP

PACK = Pack(
    "F",
    QT_TRANSLATE_NOOP("Packs", "Reach and results"),
    (
        headlines.SECTION,
        plan_years.SECTION,
        net.SECTION,
        platform_reach.SECTION,
        measured.SECTION,
        disaggregation.SECTION,
        chain.SECTION,
        outcome_families.SECTION,
        contributions.SECTION,
        co_investment.SECTION,
        lessons.SECTION,
        evidence.SECTION,
        contacts.SECTION,
        method.SECTION,
    ),
    QT_TRANSLATE_NOOP(
        "Packs",
        "Estimated against measured reach per platform, totals that say what they are, and the "
        "expected outcomes.",
    ),
    span=Span.PLAN,
)
