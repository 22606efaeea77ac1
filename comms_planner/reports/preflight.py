"""The preflight of a pack as it was asked for: its subject, its period, and the typefaces."""

from __future__ import annotations

from sqlalchemy.orm import Session

from comms_planner.reports.gathering import flagships_of
from comms_planner.reports.section import PackRequest
from comms_planner.reports.subjects import about
from comms_planner.services.planner import reads
from comms_planner.services.preflight.finding import FindingRow
from comms_planner.services.preflight.findings import findings
from comms_planner.services.preflight.scope import Scope
from comms_planner.typeset.voices import undrawable


@reads(*findings.reads)  # type: ignore[attr-defined]  # set by reads()
def preflight(
    session: Session, request: PackRequest, beside: str | None = None
) -> list[FindingRow]:
    """What keeps this pack from being final, then what to look at; `beside` is its second language.

    Each row knows who answers for it, if anybody does, and where to go to mend it. Raises Invalid
    or Missing for what is asked for and is not there.
    """
    flagships_of(session, request)
    scope = Scope(
        kind=request.kind,
        languages=tuple(filter(None, (request.language, beside))),
        first=request.first,
        last=request.last,
        today=request.made_on,
        about=about(request),
    )
    return findings(session, scope, undrawable)
