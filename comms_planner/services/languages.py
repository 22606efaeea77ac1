"""The six official languages: their codes in order, their names, and how codes are read."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models.words import Language
from comms_planner.text import QT_TRANSLATE_NOOP

LANGUAGES = tuple(language.value for language in Language)
"""The six, in the order of the board: ar zh en fr ru es."""
LANGUAGE_NAMES: Mapping[str, Bilingual] = MappingProxyType(
    {
        "ar": Bilingual("Arabic", "阿拉伯文"),
        "zh": Bilingual("Chinese", "中文"),
        "en": Bilingual("English", "英文"),
        "fr": Bilingual("French", "法文"),
        "ru": Bilingual("Russian", "俄文"),
        "es": Bilingual("Spanish", "西班牙文"),
    }
)
"""What the United Nations calls them."""

NO_LANGUAGE = QT_TRANSLATE_NOOP(
    "Errors", "“{given}” is none of the six languages. Write ar, zh, en, fr, ru or es."
)


def read_languages(text: str) -> tuple[str, ...]:
    """Language codes out of "en, fr zh", in the order of the board; refuses what is none."""
    given = text.replace(",", " ").replace("、", " ").lower().split()
    for code in given:
        if code not in LANGUAGES:
            raise Invalid("languages", NO_LANGUAGE, given=code[:20])
    return tuple(code for code in LANGUAGES if code in given)
