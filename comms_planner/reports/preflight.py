"""The preflight of a pack as it was asked for, for who asks before it is made."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from comms_planner.reports.gathering import flagships_of, settled
from comms_planner.reports.readings import findings
from comms_planner.reports.section import PackRequest
from comms_planner.services.planner import reads
from comms_planner.services.preflight.finding import FindingRow
from comms_planner.services.preflight.findings import findings as checked


@reads(*checked.reads)  # type: ignore[attr-defined]  # set by reads()
def preflight(
    session: Session, request: PackRequest, beside: str | None = None
) -> list[FindingRow]:
    """What keeps this pack from being final, then what to look at; `beside` is its second language.

    Each row knows who answers for it, if anybody does, and where to go to mend it. Raises Invalid
    or Missing for what is asked for and is not there.
    """
    flagships_of(session, request)
    asked = replace(settled(session, request), beside=beside or request.beside)
    return findings(session, asked)
