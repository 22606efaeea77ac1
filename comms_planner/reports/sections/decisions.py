"""What needs a decision: promises without a plan, work that is late, undated or unowned."""

from __future__ import annotations

from comms_planner.reports import readings
from comms_planner.reports.parts import Band, Cell, Column, Part, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.standing import standing_of
from comms_planner.services.actions import ActionRow
from comms_planner.services.matrix import CellRow, CommitmentRow
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Decisions needed")
LEAD = QT_TRANSLATE_NOOP("Reports", "As the plan stood on {day}.")
NONE_OPEN = QT_TRANSLATE_NOOP(
    "Reports",
    "Every commitment has an action, and no action is overdue, without an owner or without a date.",
)
UNPLANNED = QT_TRANSLATE_NOOP("Reports", "Commitments that no action keeps (%n)")
LATE = QT_TRANSLATE_NOOP("Reports", "Overdue actions (%n)")
UNDATED = QT_TRANSLATE_NOOP("Reports", "Actions whose date is to be confirmed (%n)")
UNOWNED = QT_TRANSLATE_NOOP("Reports", "Actions without an owner (%n)")
COMMITMENT = QT_TRANSLATE_NOOP("Reports", "Commitment")
PILLAR = QT_TRANSLATE_NOOP("Reports", "Pillar")
ACTION = QT_TRANSLATE_NOOP("Reports", "Action")
OWNER = QT_TRANSLATE_NOOP("Reports", "Owner")
DATES = QT_TRANSLATE_NOOP("Reports", "Dates")


def build(data: PackData, parts: Parts) -> Story:
    """One list for each kind of decision; what needs none is not listed."""
    standing = standing_of(data.of(readings.cells), data.request.made_on)
    day = parts.texts.day(data.request.made_on)
    story: Story = [
        parts.heading(1, parts.texts.translate("Packs", TITLE)),
        parts.lead(parts.say(LEAD, day=day)),
    ]
    if standing.unplanned:
        story += [
            parts.heading(2, parts.count(UNPLANNED, len(standing.unplanned))),
            _promises(standing.unplanned, parts),
        ]
    for title, found in (
        (LATE, standing.late),
        (UNDATED, standing.undated),
        (UNOWNED, standing.unowned),
    ):
        if found:
            story += [parts.heading(2, parts.count(title, len(found))), _actions(found, parts)]
    return story if len(story) > 2 else [*story, parts.note(parts.say(NONE_OPEN))]


def _promises(found: tuple[tuple[CellRow, CommitmentRow], ...], parts: Parts) -> Part:
    columns = [Column(parts.say(COMMITMENT), 6), Column(parts.say(PILLAR), 1.3)]
    rows: list[list[str | Cell] | Band] = []
    flagship = ""
    for cell, promise in found:
        if cell.flagship != flagship:
            flagship = cell.flagship
            rows.append(Band(parts.texts.say(cell.flagship_name)))
        rows.append([parts.texts.say(promise.text), _pillar(cell, parts)])
    return parts.table(columns, rows)


def _actions(found: tuple[tuple[CellRow, ActionRow], ...], parts: Parts) -> Part:
    texts = parts.texts
    columns = [
        Column(parts.say(ACTION), 4),
        Column(parts.say(PILLAR), 1.3),
        Column(parts.say(OWNER), 2),
        Column(parts.say(DATES), 2),
    ]
    rows = [
        [
            Cell(texts.say(action.title), below=texts.say(cell.flagship_name)),
            _pillar(cell, parts),
            texts.call(action.owner) or Cell("–", muted=True),
            texts.span(action.starts, action.ends, action.precision),
        ]
        for cell, action in found
    ]
    return parts.table(columns, rows)


def _pillar(cell: CellRow, parts: Parts) -> Cell:
    return parts.mark(parts.texts.say(cell.pillar_name), parts.tokens.pillar(cell.pillar))


SECTION = Section("decisions", TITLE, build, reads=(readings.cells,))
