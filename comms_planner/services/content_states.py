"""How far a language of an asset is, by its text and the text it was translated from."""

from __future__ import annotations

import hashlib

from comms_planner.models import (
    ContentItem,
)
from comms_planner.models.words import ApprovalStatus, ContentState


def state(item: ContentItem) -> ContentState:
    """How far a version is, from missing to cleared."""
    source = source_of(item)
    if not has_words(item):
        if not item.begun:
            return ContentState.MISSING
        return ContentState.DRAFTING if source is item else ContentState.IN_TRANSLATION
    if source is not None and source is not item and item.source_hash != fingerprint(source):
        return ContentState.STALE
    if item.approval_status is ApprovalStatus.APPROVED:
        return ContentState.CLEARED
    return ContentState.DRAFTING if source is item else ContentState.IN_TRANSLATION


def source_of(item: ContentItem) -> ContentItem | None:
    """The version that one is translated from: of its channel, else of any that has words."""
    asset = item.asset
    found = [i for i in asset.items if i.language is asset.source_language]
    own = next((i for i in found if i.channel == item.channel), None)
    if item is own:
        return item
    spoken = [i for i in found if has_words(i)]
    return own if own in spoken else next(iter(spoken), own)


def has_words(item: ContentItem) -> bool:
    """Whether a version has a text, or a link to one."""
    return bool(item.text or item.link)


def fingerprint(source: ContentItem) -> str:
    """A fingerprint of the text that a translation was made from; air does not count."""
    words = " ".join((source.text or source.link).split())
    return hashlib.sha256(words.encode()).hexdigest()[:16]
