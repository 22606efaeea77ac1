"""Pack D: the action plan of one flagship programme or of all."""

from comms_planner.reports.section import Pack, Subject
from comms_planner.reports.sections import (
    contacts,
    decisions,
    flagships,
    overview,
    pillars,
    sources,
)
from comms_planner.text import QT_TRANSLATE_NOOP

PACK = Pack(
    "D",
    QT_TRANSLATE_NOOP("Packs", "Flagship action plan"),
    (
        overview.SECTION,
        flagships.SECTION,
        decisions.SECTION,
        pillars.SECTION,
        contacts.SECTION,
        sources.SECTION,
    ),
    QT_TRANSLATE_NOOP(
        "Packs",
        "The four cells of each programme word for word, commitments with their state, actions, "
        "partners and indicators.",
    ),
    subject=Subject.FLAGSHIP,
)
