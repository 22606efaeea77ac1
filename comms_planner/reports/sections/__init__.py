"""All packs, and the sections of each in their order."""

from comms_planner.reports.section import Pack
from comms_planner.reports.sections import decisions, flagships, overview
from comms_planner.text import QT_TRANSLATE_NOOP

PACKS = {
    "D": Pack(
        "D",
        QT_TRANSLATE_NOOP("Packs", "Flagship action plan"),
        (overview.SECTION, flagships.SECTION, decisions.SECTION),
    ),
}
"""By letter."""
