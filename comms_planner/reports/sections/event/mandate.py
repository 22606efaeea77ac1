"""What an event serves: its theme, flagship programmes, and cells of the plan word for word."""

from __future__ import annotations

from comms_planner.reports import event_readings
from comms_planner.reports.parts import Part, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.words import sentence, wording
from comms_planner.services import citation
from comms_planner.services.matrix import CellRow
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Theme and mandate")
THEME = QT_TRANSLATE_NOOP("Reports", "Theme of the event: {theme}")
OF_CAMPAIGN = QT_TRANSLATE_NOOP("Reports", "Theme of the campaign “{title}”: {theme}")
FLAGSHIPS = QT_TRANSLATE_NOOP("Reports", "Flagship programmes served")
CELLS = QT_TRANSLATE_NOOP("Reports", "Cells of the action plan served")
CELLS_NOTE = QT_TRANSLATE_NOOP(
    "Reports",
    "The Chinese text of {document}, word for word, with English beside it. The English original "
    "was not found; each text says where its English comes from.",
)
NAMED = QT_TRANSLATE_NOOP("Reports", "{name}. {text}")


def build(data: PackData, parts: Parts) -> Story:
    """Themes side by side, then the flagships, then the cells that the event's work serves."""
    texts = parts.texts
    event = data.of(event_readings.event)
    cells = data.of(event_readings.work).cells
    themes = [parts.say(THEME, theme=texts.say(event.row.theme))] if event.row.theme else []
    themes += [
        parts.say(OF_CAMPAIGN, title=texts.say(one.title), theme=texts.say(one.theme))
        for one in event.campaigns
    ]
    slugs = {slug for one in event.campaigns for slug in one.flagships}
    slugs |= {cell.flagship for cell in cells}
    served = [f for f in data.flagships if f.slug in slugs]
    if not (themes or served):
        return []
    story: Story = [parts.heading(1, texts.translate("Packs", TITLE)), *parts.bullets(themes)]
    if served:
        story.append(parts.heading(2, parts.say(FLAGSHIPS)))
        story += parts.bullets(
            parts.say(NAMED, name=texts.say(f.name), text=sentence(texts.say(f.description)))
            for f in served
        )
    if cells:
        story += [
            parts.heading(2, parts.say(CELLS), follow=150),
            parts.small(parts.say(CELLS_NOTE, document=data.plan.symbol)),
            *(_cell(cell, parts) for cell in cells),
        ]
    return story


def _cell(cell: CellRow, parts: Parts) -> Part:
    texts = parts.texts
    name = " · ".join(map(texts.say, (cell.flagship_name, cell.pillar_name)))
    source = f"{citation.place(texts, cell.ref)} · {wording(texts, cell.basis)}"
    hue = parts.tokens.pillar(cell.pillar)
    return parts.quote(name, cell.text, source, hue)


SECTION = Section(
    "mandate", TITLE, build, new_page=False, reads=(event_readings.event, event_readings.work)
)
