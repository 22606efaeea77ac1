"""An earlier pack, read out of its PDF: the plan it carries, and what it says of itself."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from comms_planner.errors import Invalid
from comms_planner.interchange.guard import read_guarded
from comms_planner.interchange.json import FORMAT_VERSION
from comms_planner.interchange.pdf_read import DAMAGED, NO_PLAN, NOT_A_PDF
from comms_planner.models import rules
from comms_planner.reports.section import Earlier, PackRequest
from comms_planner.text import QT_TRANSLATE_NOOP

NEWER = QT_TRANSLATE_NOOP(
    "Errors", "“{name}” was made by a newer version of the app. Update, then compare."
)
LONGEST = 200
"""Characters of what a pack says of itself that are believed."""
_FAILED: Mapping[str, str] = MappingProxyType(
    {
        NOT_A_PDF: QT_TRANSLATE_NOOP("Errors", "“{name}” is not a PDF. Choose a pack made before."),
        NO_PLAN: QT_TRANSLATE_NOOP(
            "Errors",
            "“{name}” carries no plan to compare with. Choose a pack that was made with its"
            " attachments.",
        ),
        DAMAGED: QT_TRANSLATE_NOOP(
            "Errors", "What “{name}” carries is damaged. Choose another copy of that pack."
        ),
    }
)


def read(path: Path) -> Earlier:
    """The earlier pack in a file; raises Invalid in a plain sentence for what holds none.

    The file is read by a guarded child process: whatever it holds, nothing of it runs.
    """
    found = read_guarded("pdf", path)
    if found.get("failed"):
        raise Invalid("since", _FAILED[found["failed"]], name=path.name)
    plan, said = found["plan"], found.get("pack")
    if not isinstance(plan.get("format_version"), int) or plan["format_version"] > FORMAT_VERSION:
        raise Invalid("since", NEWER, name=path.name)
    said = said if isinstance(said, dict) else {}
    return Earlier(_text(said, "version"), _day(said, "made_on"), plan, MappingProxyType(said))


def asked_since(earlier: Earlier, today: dt.date, *, whole: bool = False) -> PackRequest:
    """What that pack was asked for, with the changes since; of the `whole` plan if wanted."""
    said = {} if whole else earlier.said
    return PackRequest(
        kind=_text(said, "kind"),
        language="en",
        first=_day(said, "first") or rules.FIRST_DAY,
        last=_day(said, "last") or rules.LAST_DAY,
        made_on=today,
        flagship=_text(said, "flagship") or None,
        edition=_number(said, "edition"),
        person=_number(said, "person"),
        country=_text(said, "country") or None,
        partner=_number(said, "partner"),
        grant=_text(said, "grant") or None,
        since=earlier,
    )


def _number(said: Mapping[str, Any], field: str) -> int | None:
    value = said.get(field)
    return value if isinstance(value, int) and abs(value) < 2**53 else None


def _text(said: Mapping[str, Any], field: str) -> str:
    """A short text; anything else counts as none."""
    value = said.get(field)
    return " ".join(value.split())[:LONGEST] if isinstance(value, str) else ""


def _day(said: Mapping[str, Any], field: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(_text(said, field))
    except ValueError:
        return None
