"""All packs, and the sections of each in their order."""

from comms_planner.reports.section import Pack
from comms_planner.reports.sections import (
    ahead,
    dates,
    decisions,
    flagships,
    headlines,
    measured,
    method,
    months,
    net,
    outcome_families,
    overview,
    pillars,
    plan_years,
    platform_reach,
    unconfirmed,
    year,
)
from comms_planner.text import QT_TRANSLATE_NOOP

PACKS = {
    "D": Pack(
        "D",
        QT_TRANSLATE_NOOP("Packs", "Flagship action plan"),
        (overview.SECTION, flagships.SECTION, decisions.SECTION, pillars.SECTION),
    ),
    "E": Pack(
        "E",
        QT_TRANSLATE_NOOP("Packs", "Campaign calendar"),
        (
            year.SECTION,
            ahead.SECTION,
            unconfirmed.SECTION,
            months.SECTION,
            dates.SECTION,
        ),
    ),
    "F": Pack(
        "F",
        QT_TRANSLATE_NOOP("Packs", "Reach and results"),
        (
            headlines.SECTION,
            plan_years.SECTION,
            net.SECTION,
            platform_reach.SECTION,
            measured.SECTION,
            outcome_families.SECTION,
            method.SECTION,
        ),
    ),
}
"""By letter."""
