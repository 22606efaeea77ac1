"""Reach: what was counted, how, of whom, and how well it is known."""

from __future__ import annotations

from comms_planner.services.metrics import METRICS
from comms_planner.text import QT_TRANSLATE_NOOP

REACH = {
    "reach": (
        "Reach kind",
        {
            "direct": QT_TRANSLATE_NOOP("Reach kind", "direct"),
            "indirect": QT_TRANSLATE_NOOP("Reach kind", "indirect"),
            "activity": QT_TRANSLATE_NOOP("Reach kind", "activity, not reach"),
        },
    ),
    "metric": (
        "Metric",
        {
            **{metric: words.name for metric, words in METRICS.items()},
            "other": QT_TRANSLATE_NOOP("Metric", "something else"),
        },
    ),
    "dimension": (
        "Dimension",
        {
            "sex": QT_TRANSLATE_NOOP("Dimension", "sex"),
            "age": QT_TRANSLATE_NOOP("Dimension", "age"),
            "region": QT_TRANSLATE_NOOP("Dimension", "region"),
            "country": QT_TRANSLATE_NOOP("Dimension", "country"),
            "disability": QT_TRANSLATE_NOOP("Dimension", "disability"),
            "attendance": QT_TRANSLATE_NOOP("Dimension", "way of attending"),
        },
    ),
    "category": (
        "Category",
        {
            "women": QT_TRANSLATE_NOOP("Category", "women"),
            "men": QT_TRANSLATE_NOOP("Category", "men"),
            "girls": QT_TRANSLATE_NOOP("Category", "girls"),
            "boys": QT_TRANSLATE_NOOP("Category", "boys"),
            "in-person": QT_TRANSLATE_NOOP("Category", "in person"),
            "remote": QT_TRANSLATE_NOOP("Category", "remote"),
            "under 25": QT_TRANSLATE_NOOP("Category", "under 25"),
            "25 to 59": QT_TRANSLATE_NOOP("Category", "25 to 59"),
            "60 and over": QT_TRANSLATE_NOOP("Category", "60 and over"),
            "with disabilities": QT_TRANSLATE_NOOP("Category", "with disabilities"),
            "without disabilities": QT_TRANSLATE_NOOP("Category", "without disabilities"),
            "Africa": QT_TRANSLATE_NOOP("Category", "Africa"),
            "Arab States": QT_TRANSLATE_NOOP("Category", "Arab States"),
            "Asia and the Pacific": QT_TRANSLATE_NOOP("Category", "Asia and the Pacific"),
            "Europe and North America": QT_TRANSLATE_NOOP("Category", "Europe and North America"),
            "Latin America and the Caribbean": QT_TRANSLATE_NOOP(
                "Category", "Latin America and the Caribbean"
            ),
        },
    ),
    "confidence": (
        "Confidence",
        {
            "high": QT_TRANSLATE_NOOP("Confidence", "high confidence"),
            "medium": QT_TRANSLATE_NOOP("Confidence", "medium confidence"),
            "low": QT_TRANSLATE_NOOP("Confidence", "low confidence"),
        },
    ),
    "relation": (
        "Relation",
        {
            "=": QT_TRANSLATE_NOOP("Relation", "exactly"),
            "≈": QT_TRANSLATE_NOOP("Relation", "about"),
            "≥": QT_TRANSLATE_NOOP("Relation", "at least"),
            "≤": QT_TRANSLATE_NOOP("Relation", "at most"),
            "?": QT_TRANSLATE_NOOP("Relation", "unknown"),
            "n/a": QT_TRANSLATE_NOOP("Relation", "not applicable"),
        },
    ),
    "grade": (
        "Evidence grade",
        {
            "1": QT_TRANSLATE_NOOP("Evidence grade", "1 – counted and checked by others"),
            "2": QT_TRANSLATE_NOOP("Evidence grade", "2 – counted by a known method"),
            "3": QT_TRANSLATE_NOOP("Evidence grade", "3 – published by the organizer"),
            "4": QT_TRANSLATE_NOOP("Evidence grade", "4 – said, without a method"),
            "": QT_TRANSLATE_NOOP("Evidence grade", "not graded"),
        },
    ),
}
