"""With what every pack ends, if there is anything to say."""

from __future__ import annotations

from dataclasses import replace

from comms_planner.reports.section import Pack
from comms_planner.reports.sections import preflight


def closed(pack: Pack) -> Pack:
    """The pack with its last sections: what its preflight found."""
    return replace(pack, sections=(*pack.sections, preflight.SECTION))
