"""Pack C: what media take away; nothing in it is without clearance, credit or consent."""

from comms_planner.reports import event_readings
from comms_planner.reports.event_cover import cover
from comms_planner.reports.section import Pack, Subject
from comms_planner.reports.sections.event import sources
from comms_planner.reports.sections.media import (
    assets,
    boilerplate,
    desk,
    fact_sheet,
    figures,
    key_messages,
    quotes,
    stories,
    terms,
)
from comms_planner.text import QT_TRANSLATE_NOOP

PACK = Pack(
    "C",
    QT_TRANSLATE_NOOP("Packs", "Media kit"),
    (
        fact_sheet.SECTION,
        key_messages.SECTION,
        quotes.SECTION,
        stories.SECTION,
        figures.SECTION,
        terms.SECTION,
        assets.SECTION,
        desk.SECTION,
        boilerplate.SECTION,
        sources.of(
            key_messages.TITLE, quotes.TITLE, stories.TITLE, assets.TITLE, desk.TITLE,
            figures=True,
        ),
    ),
    QT_TRANSLATE_NOOP(
        "Packs",
        "For media: fact sheet, cleared messages and quotes, stories and photos with consent, "
        "figures, embargo terms and contacts.",
    ),
    subject=Subject.EDITION,
    cover=cover,
    reads=(event_readings.event, event_readings.materials),
)  # fmt: skip
