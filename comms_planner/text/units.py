"""What figures count, in words."""

from __future__ import annotations

from comms_planner.text.marking import QT_TRANSLATE_NOOP

UNITS = {
    "people": QT_TRANSLATE_NOOP("Units", "people"),
    "cities": QT_TRANSLATE_NOOP("Units", "cities"),
    "countries": QT_TRANSLATE_NOOP("Units", "countries"),
    "views": QT_TRANSLATE_NOOP("Units", "views"),
    "events": QT_TRANSLATE_NOOP("Units", "events"),
    "campuses": QT_TRANSLATE_NOOP("Units", "campuses"),
    "applications": QT_TRANSLATE_NOOP("Units", "applications"),
    "policies": QT_TRANSLATE_NOOP("Units", "policies"),
    "mentions": QT_TRANSLATE_NOOP("Units", "mentions"),
    "clippings": QT_TRANSLATE_NOOP("Units", "clippings"),
    "downloads": QT_TRANSLATE_NOOP("Units", "downloads"),
    "interactions": QT_TRANSLATE_NOOP("Units", "interactions"),
    "listeners": QT_TRANSLATE_NOOP("Units", "listeners"),
    "local authorities": QT_TRANSLATE_NOOP("Units", "local authorities"),
    "organizations": QT_TRANSLATE_NOOP("Units", "organizations"),
    "pieces": QT_TRANSLATE_NOOP("Units", "pieces"),
    "offices": QT_TRANSLATE_NOOP("Units", "offices"),
    "visits": QT_TRANSLATE_NOOP("Units", "visits"),
    "impressions": QT_TRANSLATE_NOOP("Units", "impressions"),
    "commitments": QT_TRANSLATE_NOOP("Units", "commitments"),
    "points": QT_TRANSLATE_NOOP("Units", "points"),
    "percent": QT_TRANSLATE_NOOP("Units", "%"),
    "USD": QT_TRANSLATE_NOOP("Units", "USD"),
    "EUR": QT_TRANSLATE_NOOP("Units", "EUR"),
}
"""What a quantity can count; the key is stored, the word is shown."""
