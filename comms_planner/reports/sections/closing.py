"""With what every pack ends, if there is anything to say."""

from __future__ import annotations

from dataclasses import replace

from comms_planner.reports.section import Pack
from comms_planner.reports.sections import changes, preflight, provenance

WITH_FIGURES = "ABCDFGK"
"""Packs that print figures, and so say where each comes from."""


def closed(pack: Pack) -> Pack:
    """The pack with its last sections: its figures, changes since another, and what was found."""
    figures = (provenance.SECTION,) if pack.kind in WITH_FIGURES else ()
    last = (*figures, changes.SECTION, preflight.SECTION)
    return replace(pack, sections=(*pack.sections, *last))
