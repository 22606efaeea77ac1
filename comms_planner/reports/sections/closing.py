"""With what every pack ends, if there is anything to say."""

from __future__ import annotations

from dataclasses import replace

from comms_planner.reports.section import Pack
from comms_planner.reports.sections import changes, preflight


def closed(pack: Pack) -> Pack:
    """The pack with its last sections: what changed since another, and what was found."""
    return replace(pack, sections=(*pack.sections, changes.SECTION, preflight.SECTION))
