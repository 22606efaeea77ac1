"""What the lanes of a timeline are called, in the window and on paper."""

from __future__ import annotations

from comms_planner.services import vocabulary
from comms_planner.services.lanes import DAYS, EVENTS, By, Grouping
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

NOWHERE = {
    By.FLAGSHIP: QT_TRANSLATE_NOOP("Timeline", "No flagship"),
    By.CAMPAIGN: QT_TRANSLATE_NOOP("Timeline", "No campaign"),
    By.PLATFORM: QT_TRANSLATE_NOOP("Timeline", "No platform"),
    By.OWNER: QT_TRANSLATE_NOOP("Timeline", "Nobody yet"),
    By.PILLAR: QT_TRANSLATE_NOOP("Timeline", "No pillar"),
}
EVENT_LANE = QT_TRANSLATE_NOOP("Timeline", "Events")
OTHER_EVENTS = QT_TRANSLATE_NOOP("Timeline", "Outside moments")
DAY_LANE = QT_TRANSLATE_NOOP("Timeline", "Observances and seasons")


def lane_name(key: str, grouping: Grouping, texts: Texts) -> str:
    """What a lane is called, in the reader's language."""
    if key == EVENTS:
        platform = grouping.by is By.PLATFORM
        return texts.translate("Timeline", OTHER_EVENTS if platform else EVENT_LANE)
    if key == DAYS:
        return texts.translate("Timeline", DAY_LANE)
    if not key:
        return texts.translate("Timeline", NOWHERE[grouping.by])
    if grouping.by is By.PILLAR:
        return vocabulary.label(texts, "pillar", key)
    name = grouping.names.get(key)
    return texts.say(name) if name else key
