"""What time zones are called: by the city that each is named after, in both languages."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from zoneinfo import available_timezones

from comms_planner.bilingual import Bilingual
from comms_planner.paths import TRANSLATIONS
from comms_planner.text import Texts

CHINESE = TRANSLATIONS / "zone_cities_zh.json"
"""Chinese names out of Unicode's CLDR; the file says which."""
BETWEEN = " · "
"""Stands between the name of a city and that of its zone."""


def of_zone(zone: str) -> Bilingual:
    """What a zone is called after: "America/Mexico_City" is the clock of Mexico City, 墨西哥城."""
    name = zone.rpartition("/")[2].replace("_", " ")
    return Bilingual(name, _chinese().get(zone, name))


def label(texts: Texts, zone: str, name: Bilingual | None = None) -> str:
    """A zone in a list of them: "Tokyo · Asia/Tokyo", or by the name of a station that is on it."""
    return f"{texts.say(name or of_zone(zone))}{BETWEEN}{zone}"


def offered(texts: Texts) -> list[str]:
    """All zones by name, to choose among: of several names for one clock, all."""
    if texts.language != "zh":
        return sorted(available_timezones())
    known = _chinese()
    return [label(texts, zone) if zone in known else zone for zone in sorted(available_timezones())]


def find(typed: str) -> str | None:
    """The zone that somebody means who writes its name, its city's in either language, or a label.

    A city that several zones are named after gives one of them only where they are one place.
    """
    wanted = typed.rpartition(BETWEEN)[2]
    return _place(wanted) or _zones().get(_tidy(wanted)) or of_city(wanted)


def of_city(name: str) -> str | None:
    """The zone that is named after a city."""
    found = _cities().get(_tidy(name), ())
    return _place(name) or (found[0] if len(found) == 1 else None)


def _place(name: str) -> str | None:
    """The zone of a city that Unicode knows; old names for it stand for the same place."""
    return next((zone for zone in _cities().get(_tidy(name), ()) if zone in _chinese()), None)


@lru_cache(maxsize=1)
def _chinese() -> Mapping[str, str]:
    found: dict[str, str] = json.loads(CHINESE.read_text(encoding="utf-8"))["cities"]
    return found


@lru_cache(maxsize=1)
def _zones() -> Mapping[str, str]:
    return {_tidy(zone): zone for zone in available_timezones()}


@lru_cache(maxsize=1)
def _cities() -> Mapping[str, tuple[str, ...]]:
    """Zones by the names of their city, in both languages."""
    found: dict[str, tuple[str, ...]] = {}
    for zone in sorted(zone for zone in available_timezones() if "/" in zone):
        name = of_zone(zone)
        for city in {_tidy(name.en), _tidy(name.zh)}:
            found[city] = (*found.get(city, ()), zone)
    return found


def _tidy(name: str) -> str:
    """A name without accents, case and the ways to write a space, to be compared."""
    parts = unicodedata.normalize("NFD", name.strip().replace("_", " "))
    plain = "".join(c for c in parts if not unicodedata.combining(c))
    return " ".join(plain.split()).casefold()
