"""The preflight of a pack: everything its checks find, with what somebody answers for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from sqlalchemy.orm import Session

from comms_planner.models import Waiver
from comms_planner.services import waivers
from comms_planner.services.planner import reads
from comms_planner.services.preflight.checks import CHECKS
from comms_planner.services.preflight.finding import FindingRow
from comms_planner.services.preflight.scope import STOP, Scope, Undrawable, look_at
from comms_planner.text import Texts

NONE_UNDRAWABLE: Mapping[str, str] = MappingProxyType({})


def nothing_undrawable(_text: str) -> Mapping[str, str]:
    """For who has no typefaces to ask."""
    return NONE_UNDRAWABLE


@reads(Waiver, *{table for check in CHECKS for table in check.reads})
def findings(
    session: Session, scope: Scope, undrawable: Undrawable = nothing_undrawable
) -> list[FindingRow]:
    """What stops a final pack first, then what to look at, each check in its order."""
    look = look_at(session, scope, undrawable)
    held = {waiver.finding: waiver for waiver in waivers.rows(session)}
    rows = []
    for check in CHECKS:
        for row in check.find(session, look):
            waiver = held.get(row.identity)
            if waiver is not None:
                row = replace(row, waived_by=waiver.who, waived_why=waiver.why)
            rows.append(row)
    return sorted(rows, key=lambda row: (row.severity != STOP, bool(row.waived_by)))


def check_word(texts: Texts, key: str) -> str:
    """What a check is called in the reader's language."""
    return next(texts.translate("Preflight", c.title) for c in CHECKS if c.key == key)
