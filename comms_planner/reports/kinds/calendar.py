"""Pack E: the campaign calendar of a period."""

from comms_planner.reports.section import Pack
from comms_planner.reports.sections import (
    ahead,
    by_owner,
    conflicts,
    contacts,
    dates,
    days_off,
    months,
    sources,
    unconfirmed,
    year,
)
from comms_planner.text import QT_TRANSLATE_NOOP

PACK = Pack(
    "E",
    QT_TRANSLATE_NOOP("Packs", "Campaign calendar"),
    (
        year.SECTION,
        ahead.SECTION,
        unconfirmed.SECTION,
        months.SECTION,
        by_owner.SECTION,
        conflicts.SECTION,
        days_off.SECTION,
        dates.SECTION,
        contacts.SECTION,
        sources.SECTION,
    ),
    QT_TRANSLATE_NOOP(
        "Packs",
        "The year at a glance, 90 days ahead, a grid for each month and the list, with what is "
        "still to be confirmed.",
    ),
    most_years=10,
)
