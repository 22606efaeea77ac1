"""The media plan of an event: embargoes on each clock, media work, accreditation, copies."""

from __future__ import annotations

from collections.abc import Iterable

from comms_planner.reports import clocks, event_readings
from comms_planner.reports.event_readings import Event, Materials
from comms_planner.reports.parts import Align, Cell, Column, Part, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.services.content import BoardRow
from comms_planner.services.event_parts import WorkRow
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Media plan")
EMBARGOES = QT_TRANSLATE_NOOP("Reports", "Embargoes on each clock")
EMBARGO_NOTE = QT_TRANSLATE_NOOP(
    "Reports",
    "An embargo is a request that media keep because it is useful to them. If it is broken, it "
    "is lifted for all and everything is released at once.",
)
MATERIAL = QT_TRANSLATE_NOOP("Reports", "Material")
PLACE = QT_TRANSLATE_NOOP("Reports", "Place")
LIFTS = QT_TRANSLATE_NOOP("Reports", "Embargo lifts")
EARLY = QT_TRANSLATE_NOOP("Reports", "is set to go out before its embargo lifts")
WORK = QT_TRANSLATE_NOOP("Reports", "Media work")
ACTION = QT_TRANSLATE_NOOP("Reports", "Action")
OWNER = QT_TRANSLATE_NOOP("Reports", "Owner")
DATES = QT_TRANSLATE_NOOP("Reports", "Dates")
STATUS = QT_TRANSLATE_NOOP("Reports", "Status")
OVERDUE = QT_TRANSLATE_NOOP("Reports", "Overdue")
NO_OWNER = QT_TRANSLATE_NOOP("Reports", "nobody yet")
ACCREDITED = QT_TRANSLATE_NOOP("Reports", "Accreditation")
CONTACT = QT_TRANSLATE_NOOP("Reports", "Contact")
OUTLET = QT_TRANSLATE_NOOP("Reports", "Outlet")
DECIDED = QT_TRANSLATE_NOOP("Reports", "Decided on")
COPIES = QT_TRANSLATE_NOOP("Reports", "Copies sent under embargo")
SENT = QT_TRANSLATE_NOOP("Reports", "Sent")
TERMS = QT_TRANSLATE_NOOP("Reports", "Terms")


def build(data: PackData, parts: Parts) -> Story:
    """What is held back until when, what is done with the media, and with whom."""
    event, held = data.of(event_readings.event), data.of(event_readings.materials)
    rows = [row for row in data.of(event_readings.work).rows if row.tool == "media"]
    held_back = any(row.embargo_at for row in held.board)
    if not (held_back or rows or held.accreditations or held.copies):
        return []
    story: Story = [parts.heading(1, parts.texts.translate("Packs", TITLE), follow=130)]
    story += embargoes(event, held.board, parts)
    if rows:
        story += [parts.heading(2, parts.say(WORK)), work_table(rows, data, parts)]
    story += accreditation(held, parts)
    story += copies(event, held, parts)
    return story


def embargoes(event: Event, board: Iterable[BoardRow], parts: Parts) -> Story:
    """Each embargo, the next first, on the clock of the event and of every duty station."""
    found = {row.asset_id: row for row in board if row.embargo_at}
    if not found:
        return []
    texts = parts.texts
    columns = [
        Column(parts.say(MATERIAL), 3.4),
        Column(parts.say(PLACE), 2),
        Column(parts.say(LIFTS), 2.6),
        Column("UTC", 1.2, Align.END),
    ]
    rows: list[list[str | Cell]] = []
    for row in sorted(found.values(), key=lambda row: (row.embargo_at is None, row.embargo_at)):
        if row.embargo_at is None:
            continue
        name = Cell(
            texts.say(row.title), below=parts.say(EARLY) if row.early else "", strong=True,
            colour=parts.tokens.danger.text if row.early else None,
        )  # fmt: skip
        for at, (place, zone) in enumerate([*clocks.clocks_of(event, parts), ("UTC", "UTC")]):
            rows.append(
                [
                    name if at == 0 else "",
                    place,
                    clocks.moment(row.embargo_at, zone, parts),
                    clocks.offset(row.embargo_at, zone).removeprefix("UTC") or "±0",
                ]
            )
    heading = parts.heading(2, parts.say(EMBARGOES), follow=140)
    return [heading, parts.table(columns, rows), parts.small(parts.say(EMBARGO_NOTE))]


def work_table(rows: Iterable[WorkRow], data: PackData, parts: Parts) -> Part:
    """Pieces of work with owner, dates and status."""
    texts = parts.texts
    columns = [
        Column(parts.say(ACTION), 4.4),
        Column(parts.say(OWNER), 2.4),
        Column(parts.say(DATES), 2.4),
        Column(parts.say(STATUS), 1.4),
    ]
    lines: list[list[str | Cell]] = []
    for row in rows:
        late = row.is_late(data.request.made_on)
        status = "overdue" if late else row.work_status
        said = parts.say(OVERDUE) if late else label(texts, "work", row.work_status)
        lines.append(
            [
                texts.say(row.title),
                owner_of(row, parts),
                texts.span(row.starts, row.ends, row.precision),
                parts.status(said, status),
            ]
        )
    return parts.table(columns, lines)


def owner_of(row: WorkRow, parts: Parts) -> str | Cell:
    """Who answers for it; without a name the ladder's word for the role."""
    named = parts.texts.call(row.accountable)
    if named:
        return named
    if row.owner_role:
        return Cell(label(parts.texts, "role", row.owner_role), muted=True)
    return Cell(parts.say(NO_OWNER), muted=True)


def accreditation(held: Materials, parts: Parts) -> Story:
    """Who may come as media."""
    if not held.accreditations:
        return []
    texts = parts.texts
    columns = [
        Column(parts.say(CONTACT), 3),
        Column(parts.say(OUTLET), 3),
        Column(parts.say(STATUS), 1.6),
        Column(parts.say(DECIDED), 2),
    ]
    colours = {"granted": "done", "refused": "overdue"}
    rows: list[list[str | Cell]] = [
        [
            texts.call(row.contact),
            texts.call(row.outlet),
            parts.status(
                label(texts, "accreditation", row.status), colours.get(row.status, "planned")
            ),
            texts.day(row.decided_on) if row.decided_on else Cell("–", muted=True),
        ]
        for row in held.accreditations
    ]
    return [parts.heading(2, parts.say(ACCREDITED)), parts.table(columns, rows)]


def copies(event: Event, held: Materials, parts: Parts) -> Story:
    """Who has an embargoed copy, since when, and whether they took the terms."""
    if not held.copies:
        return []
    texts, zone = parts.texts, event.clock.zone
    columns = [
        Column(parts.say(MATERIAL), 3),
        Column(parts.say(CONTACT), 3),
        Column(parts.say(SENT), 2.4),
        Column(parts.say(TERMS), 2),
    ]
    rows: list[list[str | Cell]] = [
        [
            texts.say(row.asset),
            Cell(texts.call(row.contact), below=texts.call(row.outlet)),
            clocks.moment(row.sent_at, zone, parts) if row.sent_at else Cell("–", muted=True),
            parts.status(
                label(texts, "copy", row.state), "done" if row.state == "accepted" else "tbc"
            ),
        ]
        for row in held.copies
    ]
    return [parts.heading(2, parts.say(COPIES)), parts.table(columns, rows)]


SECTION = Section(
    "media-plan",
    TITLE,
    build,
    new_page=False,
    reads=(event_readings.event, event_readings.materials, event_readings.work),
)
