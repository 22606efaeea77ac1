"""Key messages that are cleared: the house with its supports and proofs; others are left out."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from comms_planner.reports import scoped
from comms_planner.reports.parts import LONGEST_HEADING, Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, PackRequest, Section
from comms_planner.services import messages
from comms_planner.services.messages import HouseRow, MessageRow
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Key messages")
LEAD = QT_TRANSLATE_NOOP(
    "Reports", "These lines are cleared and may be used as they stand, in any of their languages."
)
NONE = QT_TRANSLATE_NOOP("Reports", "No message is cleared yet.")
WAITING = QT_TRANSLATE_NOOP("Reports", "Left out, since they are not cleared: %n messages.", "", 1)
CLEARED = QT_TRANSLATE_NOOP("Reports", "Cleared by {who} on {day}.")
SUPPORT = QT_TRANSLATE_NOOP("Reports", "What we say")
PROOF = QT_TRANSLATE_NOOP("Reports", "What shows it")
POINTS = QT_TRANSLATE_NOOP("Reports", "Talking points")
CLEAR = "approved"


@dataclass(frozen=True, slots=True)
class Cleared:
    """Houses with what is cleared of them, cleared talking points, and how many wait."""

    houses: tuple[HouseRow, ...]
    points: tuple[MessageRow, ...]
    waiting: int


def cleared(session: Session, request: PackRequest) -> Cleared:
    """The messages of what the pack is about, and those that belong to nothing in particular."""
    touched = scoped.concerned(session, request)

    def wanted(row: MessageRow) -> bool:
        if row.campaign_id is None and row.edition_id is None and not row.flagship:
            return True
        return bool(
            (row.campaign_id is not None and touched.has_campaign(row.campaign_id))
            or (row.edition_id is not None and touched.has_edition(row.edition_id))
            or (row.flagship and row.flagship == request.flagship)
            or scoped.is_whole(request)
        )

    rows = [row for row in messages.rows(session, current_only=True) if wanted(row)]
    told = [r for r in rows if r.kind in ("roof", "support", "proof", "talking point")]
    houses = [h for h in messages.houses(session, current_only=True) if wanted(h.roof)]
    return Cleared(
        tuple(h for h in houses if h.roof.approval_status == CLEAR),
        tuple(r for r in told if r.kind == "talking point" and r.approval_status == CLEAR),
        sum(r.approval_status != CLEAR for r in told),
    )


def build(data: PackData, parts: Parts) -> Story:
    """House by house, then talking points; what waits is counted and not shown."""
    found = data.of(cleared)
    story: Story = [parts.heading(1, parts.texts.translate("Packs", TITLE), follow=120)]
    if not found.houses and not found.points:
        story.append(parts.body(parts.say(NONE)))
    else:
        story.append(parts.body(parts.say(LEAD)))
    for house in found.houses:
        story += _house(house, parts)
    if found.points:
        story += [parts.heading(2, parts.say(POINTS))]
        story += parts.bullets(parts.texts.say(point.text) for point in found.points)
    if found.waiting:
        story.append(parts.small(parts.count(WAITING, found.waiting)))
    return story


def _house(house: HouseRow, parts: Parts) -> Story:
    texts, roof = parts.texts, house.roof
    said = texts.say(roof.text)
    story: Story = [parts.heading(2, said, follow=80)]
    if len(said) > LONGEST_HEADING:
        story.append(parts.body(said))
    if roof.cleared_at is not None:
        day = texts.day(roof.cleared_at.date())
        story.append(parts.small(parts.say(CLEARED, who=roof.cleared_by or "–", day=day)))
    rows: list[list[str | Cell]] = [
        [
            Cell(texts.say(support.message.text), strong=True),
            "\n".join(texts.say(p.text) for p in support.proofs if p.approval_status == CLEAR),
        ]
        for support in house.supports
        if support.message.approval_status == CLEAR
    ]
    if rows:
        columns = [Column(parts.say(SUPPORT), 4), Column(parts.say(PROOF), 4)]
        story.append(parts.table(columns, rows))
    return story


SECTION = Section("messages", TITLE, build, new_page=False, reads=(cleared,))
