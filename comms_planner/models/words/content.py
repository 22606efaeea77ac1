"""Words of messages and of what goes out."""

from __future__ import annotations

from enum import StrEnum


class Language(StrEnum):
    """The six official languages of the United Nations."""

    AR = "ar"
    ZH = "zh"
    EN = "en"
    FR = "fr"
    RU = "ru"
    ES = "es"


class MessageKind(StrEnum):
    """What a message is for."""

    ROOF = "roof"
    SUPPORT = "support"
    PROOF = "proof"
    QUESTION = "question"
    HOLDING = "holding"
    TALKING_POINT = "talking point"


class ContentState(StrEnum):
    """How far one language of an asset is; the text it comes from is drafted, not translated."""

    MISSING = "missing"
    DRAFTING = "in drafting"
    IN_TRANSLATION = "in translation"
    STALE = "stale"
    CLEARED = "cleared"


class AssetKind(StrEnum):
    """What goes out; B(a) to (g) name most of them."""

    PRESS_RELEASE = "press release"
    MEDIA_ADVISORY = "media advisory"
    OP_ED = "op-ed"
    STATEMENT = "statement"
    STORY = "story"
    REPORT = "flagship report"
    PUBLICATION = "publication"
    INFOGRAPHIC = "infographic"
    VIDEO = "video"
    PHOTOS = "photos"
    SOCIAL = "social media post"
    WEB_PAGE = "web page"
    NEWSLETTER = "newsletter"
    PRESENTATION = "presentation"
    EXHIBITION = "exhibition"
    OTHER = "other"
