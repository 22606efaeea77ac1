"""All that a table can become, by key; a new one adds its line here."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from comms_planner.errors import Invalid
from comms_planner.interchange.tables import mapping
from comms_planner.interchange.tables.actions import ACTIONS
from comms_planner.interchange.tables.measurements import MEASUREMENTS
from comms_planner.interchange.tables.people import PEOPLE
from comms_planner.interchange.tables.preview import Read, find_table
from comms_planner.interchange.tables.target import Target
from comms_planner.text import QT_TRANSLATE_NOOP

UNKNOWN = QT_TRANSLATE_NOOP("Errors", "A table cannot become “{key}”. Known: {known}.")
TARGETS: Mapping[str, Target] = MappingProxyType(
    {one.key: one for one in (ACTIONS, PEOPLE, MEASUREMENTS)}
)


def target(key: str) -> Target:
    """A target by its key; Invalid where there is none."""
    if key not in TARGETS:
        raise Invalid("target", UNKNOWN, key=key[:40], known=", ".join(TARGETS))
    return TARGETS[key]


def fitting(found: Read) -> Target:
    """The target whose fields' names most headings of a file say; actions where none does."""

    def hits(one: Target) -> int:
        try:
            columns = find_table(one, found).columns
        except Invalid:  # what would be its headings stands below everything
            return -1
        return sum(any(mapping.is_known(one, name) for name in each.names) for each in columns)

    return max(TARGETS.values(), key=hits)
