"""The message house of an event: one roof, its supports, their proofs with their figures."""

from __future__ import annotations

from comms_planner.reports import clearance, event_readings
from comms_planner.reports.parts import Band, Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.services.messages import HouseRow, MessageRow
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Message house")
NOTE = QT_TRANSLATE_NOOP(
    "Reports",
    "What is marked as not yet cleared must not be used. Figures stand as they were quoted, with "
    "their source and the day.",
)
PROOF = QT_TRANSLATE_NOOP("Reports", "Support and proofs")
FIGURES = QT_TRANSLATE_NOOP("Reports", "Figures and sources")
STATUS = QT_TRANSLATE_NOOP("Reports", "Status")
NO_PROOF = QT_TRANSLATE_NOOP("Reports", "no proof yet")


def build(data: PackData, parts: Parts) -> Story:
    """Each house of the event and of its campaigns."""
    houses = data.of(event_readings.words).houses
    if not houses:
        return []
    heading = parts.heading(1, parts.texts.translate("Packs", TITLE), follow=150)
    story: Story = [heading, parts.small(parts.say(NOTE))]
    for house in houses:
        story += of_house(house, data, parts)
    return story


def of_house(house: HouseRow, data: PackData, parts: Parts, *, brief: bool = False) -> Story:
    """The roof on its own ground, then a band for each support with its proofs below."""
    texts = parts.texts
    cleared = clearance.is_cleared(house.roof, data)
    roof = clearance.wording(house.roof, texts)
    if not cleared:
        roof = f"{roof}\n{parts.say(clearance.NOT_CLEARED)}"
    story: Story = [parts.note(roof, None if cleared else parts.tokens.status("tbc"))]
    rows: list[list[str | Cell] | Band] = []
    for support in house.supports:
        rows.append(_line(support.message, data, parts, strong=True, brief=brief))
        rows += [_line(proof, data, parts, brief=brief) for proof in support.proofs]
        if not support.proofs:
            rows.append([Cell(parts.say(NO_PROOF), muted=True), "", ""])
    if rows:
        columns = [
            Column(parts.say(PROOF), 4.2),
            Column(parts.say(FIGURES), 3.4),
            Column(parts.say(STATUS), 2.0),
        ]
        story.append(parts.table(columns, rows))
    return story


def _line(
    message: MessageRow, data: PackData, parts: Parts, *, strong: bool = False, brief: bool
) -> list[str | Cell]:
    words = clearance.wording(message, parts.texts)
    said = words if strong else f"– {words}"
    return [
        Cell(said, strong=strong),
        Cell(clearance.figures(message, parts), muted=True),
        clearance.standing(message, data, parts, brief=brief),
    ]


SECTION = Section("house", TITLE, build, new_page=False, reads=(event_readings.words,))
