"""Images without credit or without the consent of who is in them."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from comms_planner.models import Country, Story, StoryPhoto
from comms_planner.services import stories
from comms_planner.services.preflight.finding import Check, FindingRow, found
from comms_planner.services.preflight.scope import Look, Matter
from comms_planner.services.thought_leaders import GIVEN
from comms_planner.text import QT_TRANSLATE_NOOP

KEY = "image-rights"
NO_CREDIT = QT_TRANSLATE_NOOP("Preflight", "A photo of the story “{title}” has no credit.")
NO_CONSENT = QT_TRANSLATE_NOOP(
    "Preflight", "A photo of the story “{title}” has no consent of who is in it."
)
NEITHER = QT_TRANSLATE_NOOP(
    "Preflight", "A photo of the story “{title}” has neither credit nor consent."
)


def find(session: Session, look: Look) -> Iterator[FindingRow]:
    """One finding for each photo that may not be printed."""
    for story in stories.rows(session):
        if not look.holds(flagship=story.flagship or None, campaign=story.campaign_id):
            continue
        for photo in story.photos:
            if photo.usable:
                continue
            lacks = photo.consent not in GIVEN
            said = NO_CONSENT if photo.credit else NEITHER if lacks else NO_CREDIT
            yield found(
                KEY, look.severity(Matter.PHOTOS), said, ("story", story.id, story.title),
                photo.id, photo.name, photo.consent,
            )  # fmt: skip


CHECK = Check(
    KEY,
    QT_TRANSLATE_NOOP("Preflight", "Image without credit and consent"),
    (Story, StoryPhoto, Country),
    find,
)
