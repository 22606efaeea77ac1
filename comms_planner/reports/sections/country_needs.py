"""What settlements need: how a country is classified, as of when; or the five categories."""

from __future__ import annotations

from sqlalchemy.orm import Session

from comms_planner.reports.parts import Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, PackRequest, Section
from comms_planner.reports.wordings import or_dash
from comms_planner.services import citation, countries
from comms_planner.services.countries import NeedTypeRow, ProfileRow
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Settlement needs")
LEAD = QT_TRANSLATE_NOOP(
    "Reports",
    "The document has five categories; a country may be of more than one, and what is true of it "
    "is true as of a day. The document itself classifies no country.",
)
NOT_YET = QT_TRANSLATE_NOOP("Reports", "{country} has not been classified in this plan.")
CATEGORY = QT_TRANSLATE_NOOP("Reports", "Category")
WORDS = QT_TRANSLATE_NOOP("Reports", "What the document says of it")
AS_OF = QT_TRANSLATE_NOOP("Reports", "As of")
SOURCE = QT_TRANSLATE_NOOP("Reports", "Says who")
EARLIER = QT_TRANSLATE_NOOP("Reports", "Earlier: {categories}.")
THEN = QT_TRANSLATE_NOOP("Reports", "category {number} ({day})")
WHICH = QT_TRANSLATE_NOOP("Reports", "Countries")


def profiles(session: Session, request: PackRequest) -> list[ProfileRow]:
    """The country asked after, or all."""
    found = countries.profiles(session)
    code = (request.country or "").upper()
    return [one for one in found if one.iso2 == code] if code else found


def types(session: Session, _request: PackRequest) -> list[NeedTypeRow]:
    """The five categories."""
    return countries.need_types(session)


def build(data: PackData, parts: Parts) -> Story:
    """The latest classification with the document's words and the earlier ones, or all five."""
    story: Story = [
        parts.heading(1, parts.texts.translate("Packs", TITLE), follow=120),
        parts.body(parts.say(LEAD)),
    ]
    found = data.of(profiles)
    return [*story, *(_one(found[0], parts) if data.request.country else _all(data, parts))]


def _one(profile: ProfileRow, parts: Parts) -> Story:
    texts = parts.texts
    if not profile.needs:
        return [parts.note(parts.say(NOT_YET, country=texts.say(profile.name)))]
    columns = [
        Column(parts.say(CATEGORY), 0.9),
        Column(parts.say(WORDS), 5),
        Column(parts.say(AS_OF), 1.7),
        Column(parts.say(SOURCE), 2),
    ]
    rows: list[list[str | Cell]] = [
        [
            Cell(texts.number(need.type.number), strong=True),
            _words(need.type, parts),
            texts.day(need.as_of),
            or_dash(need.source),
        ]
        for need in profile.current
    ]
    story: Story = [parts.table(columns, rows)]
    earlier = [need for need in profile.needs if need not in profile.current]
    if earlier:
        said = [
            parts.say(THEN, number=need.type.number, day=texts.day(need.as_of)) for need in earlier
        ]
        story.append(parts.small(parts.say(EARLIER, categories=texts.listed(said))))
    return story


def _all(data: PackData, parts: Parts) -> Story:
    texts = parts.texts
    columns = [
        Column(parts.say(CATEGORY), 0.9),
        Column(parts.say(WORDS), 5),
        Column(parts.say(WHICH), 2.6),
    ]
    rows: list[list[str | Cell]] = []
    for one in data.of(types):
        of_it = [
            texts.say(country.name)
            for country in data.of(profiles)
            if any(need.type.number == one.number for need in country.current)
        ]
        rows.append(
            [
                Cell(texts.number(one.number), strong=True),
                _words(one, parts),
                or_dash(texts.listed(of_it)),
            ]
        )
    return [parts.table(columns, rows)]


def _words(one: NeedTypeRow, parts: Parts) -> Cell:
    texts = parts.texts
    below = f"{texts.say(one.description)}\n{citation.place(texts, one.ref)}"
    return Cell(texts.say(one.requirement), below=below)


SECTION = Section("country-needs", TITLE, build, new_page=False, reads=(profiles, types))
