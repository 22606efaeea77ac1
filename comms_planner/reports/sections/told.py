"""Stories of people, in their own words, that may be printed: credit and consent are on file."""

from __future__ import annotations

from comms_planner.reports import scoped
from comms_planner.reports.parts import Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.services.stories import StoryRow
from comms_planner.services.vocabulary import word
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Stories")
CREDIT = QT_TRANSLATE_NOOP("Reports", "Credit: {credit}. Consent: {consent}.")


def build(data: PackData, parts: Parts) -> Story:
    """Each story under its title, with place, people, credit and consent."""
    stories = data.of(scoped.stories)
    if not stories:
        return []
    story: Story = [parts.heading(1, parts.texts.translate("Packs", TITLE), follow=130)]
    for one in stories:
        story += _one(one, parts)
    return story


def _one(one: StoryRow, parts: Parts) -> Story:
    texts = parts.texts
    about = [texts.say(one.people), texts.say(one.place), texts.say(one.country)]
    consent = word(texts, "consent", one.consent)
    where = " · ".join(filter(None, about))
    text = texts.say(one.text)
    return [
        parts.heading(2, texts.say(one.title), follow=90),
        *([parts.small(where)] if where else []),
        *([parts.body(text)] if text else []),
        parts.small(parts.say(CREDIT, credit=one.credit or "–", consent=consent)),
    ]


SECTION = Section("stories", TITLE, build, new_page=False, reads=(scoped.stories,))
