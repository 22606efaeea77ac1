"""Words of reach: what was counted, along which lines, and what if."""

from __future__ import annotations

from enum import StrEnum


class ReachKind(StrEnum):
    """Took part, was reached through others, or is no reach at all."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    ACTIVITY = "activity"


class Metric(StrEnum):
    """What exactly was counted, in the words of the trade; each has its unit."""

    PARTICIPANTS = "participants"
    REGISTERED = "registered"
    BADGE_SCANNED = "badge-scanned"
    IN_PERSON = "in-person"
    REMOTE = "remote"
    REACH = "reach"
    LISTENERS = "listeners"
    VIEWS = "views"
    IMPRESSIONS = "impressions"
    CLIPPINGS = "clippings"
    MENTIONS = "mentions"
    INTERACTIONS = "interactions"
    DOWNLOADS = "downloads"
    OTHER = "other"


class Dimension(StrEnum):
    """Along which line a figure is broken down."""

    SEX = "sex"
    AGE = "age"
    REGION = "region"
    COUNTRY = "country"
    DISABILITY = "disability"
    ATTENDANCE = "attendance"


class ScenarioStepKind(StrEnum):
    """What a scenario does to the reach plan."""

    MOVE = "move"
    CANCEL = "cancel"
    ADD = "add"
    ESTIMATE = "estimate"
