"""Stories for media, with photos: what has no consent or no credit is not printed, and said so."""

from __future__ import annotations

from comms_planner.reports import event_readings
from comms_planner.reports.parts import Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.services.stories import PhotoRow, StoryRow
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Stories and photos")
PEOPLE = QT_TRANSLATE_NOOP("Reports", "People")
PLACE = QT_TRANSLATE_NOOP("Reports", "Place")
CREDIT = QT_TRANSLATE_NOOP("Reports", "Credit")
CONSENT = QT_TRANSLATE_NOOP("Reports", "Consent")
GIVEN_ON = QT_TRANSLATE_NOOP("Reports", "{consent}, {day}")
WITHHELD = QT_TRANSLATE_NOOP(
    "Reports",
    "Not printed for want of consent or credit: stories {stories}, photos {photos}.",
)


def is_usable(story: StoryRow) -> bool:
    """Whether a story may be printed: its people agreed, and somebody is credited."""
    return "consent" not in story.lacks and "credit" not in story.lacks


def build(data: PackData, parts: Parts) -> Story:
    """Each usable story with its usable photos, then what is withheld, by number alone."""
    held = data.of(event_readings.materials)
    if not held.stories:
        return []
    told: Story = [parts.heading(1, parts.texts.translate("Packs", TITLE), follow=150)]
    photos = 0
    for story in held.stories:
        usable = [photo for photo in story.photos if photo.usable] if is_usable(story) else []
        photos += len(story.photos) - len(usable)
        if is_usable(story):
            told += _story(story, usable, held.pictures, parts)
    stories = sum(not is_usable(story) for story in held.stories)
    if stories or photos:
        texts = parts.texts
        said = parts.say(WITHHELD, stories=texts.number(stories), photos=texts.number(photos))
        told.append(parts.note(said, parts.tokens.status("tbc")))
    return told


def _story(
    story: StoryRow, photos: list[PhotoRow], pictures: dict[int, bytes], parts: Parts
) -> Story:
    texts = parts.texts
    place = texts.listed(texts.say(one) for one in (story.place, story.country) if one)
    consent = label(texts, "consent", story.consent)
    if story.consent_on:
        consent = parts.say(GIVEN_ON, consent=consent, day=texts.day(story.consent_on))
    limits = texts.say(story.consent_note)
    facts = [
        (PEOPLE, texts.say(story.people)),
        (PLACE, place),
        (CREDIT, story.credit),
        (CONSENT, "\n".join(filter(None, (consent, limits)))),
    ]
    told: Story = [parts.heading(2, texts.say(story.title), follow=150)]
    said = texts.say(story.text)
    told += [parts.body(one) for one in said.split("\n") if one.strip()]
    told.append(parts.facts((parts.say(asked), given) for asked, given in facts if given))
    for photo in photos:
        caption = texts.say(photo.caption)
        told += parts.picture(pictures[photo.id], caption or texts.say(story.title), photo.credit)
    return told


SECTION = Section("stories", TITLE, build, new_page=False, reads=(event_readings.materials,))
