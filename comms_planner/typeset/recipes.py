"""What each language asks of a line of text, beyond its letters."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

_NBSP, _THIN = "\u00a0", "\u202f"
_LRI, _PDI = "\u2066", "\u2069"

_FRENCH_THIN = re.compile(r"[ \u00a0](?=[;!?](?:\s|$|[\u00bb\u201d)]))")
_FRENCH_COLON = re.compile(r" (?=:(?:\s|$))")
_FRENCH_OPEN, _FRENCH_CLOSE = re.compile("« ?(?=\\S)"), re.compile(" ?»")
_RUSSIAN_DASH = re.compile(" (?=[—–] )")
_RUSSIAN_SHORT = re.compile(
    r"(?<![^\s(«])([АВИКОСУЯавикосуя]|[Нн][аео]|[Вв]о|[Зз]а|[Дд]о|[Ии]з|№) "
)
_LEFT_TO_RIGHT = re.compile(
    r"https?://\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+"  # addresses
    r"|\+\d[\d ()\u00a0.-]{6,}\d|\d[\d \u00a0.-]{6,}\d"  # telephones; a bare "2028 (2028" is none
    r"|\d{1,2}:\d{2}(?:[–-]\d{1,2}:\d{2})?"  # times
    r"|(?<![^\s(])[+\u2212]\d+(?:[.,]\d+)*"  # numbers with a sign
    r"|[A-Z]{1,6}(?:[/.][A-Z0-9]+)+(?:\([A-Z0-9]+\))?"  # symbols of documents
)


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a language is set: its tag, direction, leading, and what is done to its text."""

    tag: str
    right_to_left: bool = False
    open_up: float = 1.0
    justify: bool = False
    slants: bool = True
    hyphens: str = ""
    tidy: Callable[[str], str] | None = None


def _french(text: str) -> str:
    """Spaces before high punctuation and inside guillemets do not break."""
    text = _FRENCH_THIN.sub(_THIN, text)
    text = _FRENCH_COLON.sub(_NBSP, text)
    if "«" in text or "»" in text:
        text = _FRENCH_CLOSE.sub(f"{_NBSP}»", _FRENCH_OPEN.sub(f"«{_NBSP}", text))
    return text


def _russian(text: str) -> str:
    """A dash stays with the word before it, a short preposition with the word after it."""
    text = _RUSSIAN_SHORT.sub(f"\\1{_NBSP}", text)
    return _RUSSIAN_DASH.sub(_NBSP, text)


def _arabic(text: str) -> str:
    """Telephones, times, signed numbers, addresses and symbols keep their own direction."""
    return _LEFT_TO_RIGHT.sub(lambda found: f"{_LRI}{found[0].replace(' ', _NBSP)}{_PDI}", text)


RECIPES: Mapping[str, Recipe] = MappingProxyType(
    {
        "ar": Recipe("ar", right_to_left=True, open_up=1.14, slants=False, tidy=_arabic),
        "en": Recipe("en", hyphens="en_GB"),
        "es": Recipe("es", hyphens="es"),
        "fr": Recipe("fr", hyphens="fr", tidy=_french),
        "ru": Recipe("ru", hyphens="ru_RU", tidy=_russian),
        "zh": Recipe("zh-Hans", open_up=1.12, justify=True, slants=False),
    }
)


@lru_cache(maxsize=64)
def recipe_of(language: str) -> Recipe:
    """The recipe of a language; one we know nothing of is set as plainly as possible."""
    return RECIPES.get(language) or Recipe(language)


@lru_cache(maxsize=64)
def reads_right_to_left(language: str) -> bool:
    """Whether pages in this language are mirrored."""
    return recipe_of(language).right_to_left
