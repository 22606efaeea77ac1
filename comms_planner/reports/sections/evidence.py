"""The annex of evidence: what each piece proves, where it is, its date, grade and hash."""

from __future__ import annotations

from sqlalchemy.orm import Session

from comms_planner.reports import scoped
from comms_planner.reports.parts import Align, Band, Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, PackRequest, Section
from comms_planner.reports.wordings import linked
from comms_planner.services import evidence_list
from comms_planner.services.evidence_list import ProofRow
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Evidence")
LEAD = QT_TRANSLATE_NOOP(
    "Reports",
    "Grades run from 1, the best, to 4. The hash tells whether a file is still the one that was "
    "shown: SHA-256, its first sixteen characters.",
)
PROVES = QT_TRANSLATE_NOOP("Reports", "What it proves")
WHERE = QT_TRANSLATE_NOOP("Reports", "Where it is")
DATE = QT_TRANSLATE_NOOP("Reports", "Date")
GRADE = QT_TRANSLATE_NOOP("Reports", "Grade")
HASH = QT_TRANSLATE_NOOP("Reports", "Hash")
OF = {
    evidence_list.FIGURE: QT_TRANSLATE_NOOP("Reports", "Of measured figures"),
    evidence_list.RESULT: QT_TRANSLATE_NOOP("Reports", "Of results"),
    evidence_list.COMMITMENT: QT_TRANSLATE_NOOP("Reports", "Of commitments delivered"),
    evidence_list.DUTY: QT_TRANSLATE_NOOP("Reports", "Of visibility duties and identity"),
}


def found(session: Session, request: PackRequest) -> list[ProofRow]:
    """The evidence of what the pack is about."""
    rows = evidence_list.rows(session)
    if scoped.is_whole(request):
        return rows
    owners = {
        evidence_list.FIGURE: {m.id for m in scoped.measurements(session, request)},
        evidence_list.RESULT: {i.id for i in scoped.indicators(session, request)},
        evidence_list.COMMITMENT: scoped.concerned(session, request).actions or frozenset(),
        evidence_list.DUTY: {d.id for d in scoped.duties(session, request)},
    }
    return [row for row in rows if row.number in owners[row.kind]]


def build(data: PackData, parts: Parts) -> Story:
    """One table, with a band for each thing that is proved."""
    pieces = data.of(found)
    story: Story = [parts.heading(1, parts.texts.translate("Packs", TITLE), follow=110)]
    if not pieces:
        return [*story, parts.nothing()]
    columns = [
        Column(parts.say(PROVES), 2.8),
        Column(parts.say(WHERE), 3.2),
        Column(parts.say(DATE), 2.0),
        Column(parts.say(GRADE), 0.8, Align.END),
        Column(parts.say(HASH), 1.7),
    ]
    rows: list[list[str | Cell] | Band] = []
    for kind, title in OF.items():
        own = [piece for piece in pieces if piece.kind == kind]
        if own:
            rows.append(Band(parts.say(title)))
            rows += [_line(piece, parts) for piece in own]
    return [*story, parts.body(parts.say(LEAD)), parts.table(columns, rows)]


def _line(piece: ProofRow, parts: Parts) -> list[str | Cell]:
    texts, dash = parts.texts, Cell("–", muted=True)
    day = texts.day(piece.on) if piece.on else str(piece.year or "")
    return [
        texts.say(piece.proves),
        linked(piece.where, parts),
        day or dash,
        str(piece.grade) if piece.grade else dash,
        piece.sha256[:16] or dash,
    ]


SECTION = Section("evidence", TITLE, build, new_page=False, reads=(found,))
