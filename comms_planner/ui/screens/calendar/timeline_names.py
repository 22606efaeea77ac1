"""What the ways to make lanes are called, and what dropping on a lane does."""

from __future__ import annotations

from comms_planner.services.lane_names import lane_name
from comms_planner.services.lanes import NONE, By, Grouping, refusal
from comms_planner.services.month import Entry
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

BY = {
    By.FLAGSHIP: QT_TRANSLATE_NOOP("Timeline", "By flagship"),
    By.CAMPAIGN: QT_TRANSLATE_NOOP("Timeline", "By campaign"),
    By.PLATFORM: QT_TRANSLATE_NOOP("Timeline", "By platform"),
    By.OWNER: QT_TRANSLATE_NOOP("Timeline", "By owner"),
    By.PILLAR: QT_TRANSLATE_NOOP("Timeline", "By pillar"),
}
DROP = {
    By.FLAGSHIP: QT_TRANSLATE_NOOP("Timeline", "Drop to put it under {lane}"),
    By.CAMPAIGN: QT_TRANSLATE_NOOP("Timeline", "Drop to take it into {lane}"),
    By.PLATFORM: QT_TRANSLATE_NOOP("Timeline", "Drop to tie it to the next edition: {lane}"),
    By.OWNER: QT_TRANSLATE_NOOP("Timeline", "Drop to give it to {lane}"),
    By.PILLAR: QT_TRANSLATE_NOOP("Timeline", "Drop to put it under {lane}"),
}
DROP_OUT = {
    By.CAMPAIGN: QT_TRANSLATE_NOOP("Timeline", "Drop to take it out of its campaign"),
    By.PLATFORM: QT_TRANSLATE_NOOP("Timeline", "Drop to untie it from its event"),
    By.OWNER: QT_TRANSLATE_NOOP("Timeline", "Drop to leave it to nobody"),
}


def drop_words(entry: Entry, lane: str, grouping: Grouping, texts: Texts) -> str:
    """What dropping an entry on another lane would do, or why it cannot be done."""
    refused = refusal(entry.kind, grouping.by, lane)
    if refused:
        return texts.translate("Errors", refused)
    if lane == NONE:
        return texts.translate("Timeline", DROP_OUT[grouping.by])
    shape = texts.translate("Timeline", DROP[grouping.by])
    return shape.format(lane=lane_name(lane, grouping, texts))


def way(by: By, texts: Texts) -> str:
    """A way to make lanes, for the chooser."""
    return texts.translate("Timeline", BY[by])
