"""Words of those who speak for us, and of the media."""

from __future__ import annotations

from enum import StrEnum


class SpeaksAs(StrEnum):
    """The order in which people speak for the organization, AII.B(g)."""

    EXECUTIVE_DIRECTOR = "executive director"
    DEPUTY = "deputy executive director"
    SPOKESPERSON = "spokesperson"
    TECHNICAL = "technical staff"
    EXTERNAL_RELATIONS = "external relations office"


class Consent(StrEnum):
    """Whether somebody has agreed to be quoted, shown or named."""

    NOT_ASKED = "not asked"
    ASKED = "asked"
    GIVEN = "given"
    LIMITED = "given with limits"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class OutletKind(StrEnum):
    """How an outlet reaches people."""

    PRINT = "print"
    BROADCAST = "broadcast"
    RADIO = "radio"
    ONLINE = "online"
    AGENCY = "news agency"
    SOCIAL = "social media"


class AccreditationStatus(StrEnum):
    """Whether a contact may come as media."""

    INVITED = "invited"
    REQUESTED = "requested"
    GRANTED = "granted"
    REFUSED = "refused"
