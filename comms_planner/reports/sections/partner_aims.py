"""What the document wants of partnerships: objectives and strategies by type of partner."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from comms_planner.reports import readings
from comms_planner.reports.parts import Band, Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, PackRequest, Section
from comms_planner.reports.words import sentence
from comms_planner.services import citation
from comms_planner.services import partners as network
from comms_planner.services.partners import PartnerTypeRow
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "What the document wants of partnerships")
LEAD = QT_TRANSLATE_NOOP(
    "Reports",
    "The words of {document}, Annex IV, table 1. Its text speaks of seven types of partner and "
    "lists eight, as its table does.",
)
OBJECTIVES_ONLY = QT_TRANSLATE_NOOP(
    "Reports", "Objectives only; the toolkit of one partner has the strategies of its type too."
)
NO_TYPE = QT_TRANSLATE_NOOP(
    "Reports", "This partner is of none of the eight types of the document."
)
KIND = QT_TRANSLATE_NOOP("Reports", "Kind")
CHINESE = QT_TRANSLATE_NOOP("Reports", "In the document, Chinese")
ENGLISH = QT_TRANSLATE_NOOP("Reports", "English, our translation")


def types(session: Session, _request: PackRequest) -> list[PartnerTypeRow]:
    """The eight types with their aims."""
    return network.types(session)


def build(data: PackData, parts: Parts) -> Story:
    """The aims of the partner's type, or the objectives of all eight types."""
    asked = next((p for p in data.of(readings.partners) if p.id == data.request.partner), None)
    found = data.of(types)
    if asked is not None:
        found = [one for one in found if one.name == asked.type]
    story: Story = [
        parts.heading(1, parts.texts.translate("Packs", TITLE), follow=120),
        parts.body(parts.say(LEAD, document=data.plan.symbol)),
    ]
    if not found:
        return [*story, parts.body(parts.say(NO_TYPE))]
    whole = asked is not None
    if not whole:
        story.append(parts.small(parts.say(OBJECTIVES_ONLY)))
    columns = [
        Column(parts.say(KIND), 1.1),
        Column(parts.say(CHINESE), 3.4),
        Column(parts.say(ENGLISH), 4.4),
    ]
    rows = [row for one in found for row in _of(one, parts, whole=whole)]
    return [*story, parts.table(columns, rows)]


def _of(one: PartnerTypeRow, parts: Parts, *, whole: bool) -> Iterator[list[str | Cell] | Band]:
    texts = parts.texts
    yield Band(f"{texts.say(one.name)} · {citation.place(texts, one.ref)}")
    for kind in ("objective", "strategy") if whole else ("objective",):
        for aim in one.of_kind(kind):
            said, language = parts.besides_chinese(aim.text)
            yield [
                Cell(label(texts, "aim", aim.kind), muted=True),
                Cell(sentence(aim.text.zh), language="zh"),
                Cell(sentence(said), language=language),
            ]


SECTION = Section("partner-aims", TITLE, build, new_page=False, reads=(types, readings.partners))
