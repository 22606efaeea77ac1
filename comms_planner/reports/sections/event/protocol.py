"""The mandate of a contingency sheet: cell 5 × Share of the document, word for word."""

from __future__ import annotations

from sqlalchemy.orm import Session

from comms_planner.reports.parts import Parts, Story
from comms_planner.reports.section import PackData, PackRequest, Section
from comms_planner.reports.words import wording
from comms_planner.services import citation, matrix
from comms_planner.services.matrix import CellRow
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Why there is a contingency plan")
NOTE = QT_TRANSLATE_NOOP(
    "Reports",
    "The document asks for planning and contingency protocols. Which branches there are, and "
    "what each does, is our proposal.",
)
FLAGSHIP, PILLAR = 5, "share"
"""Where the document asks for planning and contingency protocols."""


def cell(session: Session, _request: PackRequest) -> CellRow | None:
    """The cell that asks for contingency protocols, whichever flagship the pack is about."""
    return next(
        (
            row
            for row in matrix.promised(session)
            if (row.flagship_number, row.pillar) == (FLAGSHIP, PILLAR)
        ),
        None,
    )


def build(data: PackData, parts: Parts) -> Story:
    """The cell as it stands, then what of the sheet is ours."""
    found = data.of(cell)
    if found is None:
        return []
    texts = parts.texts
    name = " · ".join(map(texts.say, (found.flagship_name, found.pillar_name)))
    source = f"{citation.place(texts, found.ref)} · {wording(texts, found.basis)}"
    hue = parts.tokens.pillar(found.pillar)
    return [
        parts.heading(1, texts.translate("Packs", TITLE), follow=90),
        parts.quote(name, found.text, source, hue),
        parts.small(parts.say(NOTE)),
    ]


SECTION = Section("protocol", TITLE, build, new_page=False, reads=(cell,))
