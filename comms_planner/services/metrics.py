"""What can be counted, in the words of the trade, and in which unit each is counted."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from comms_planner.bilingual import Bilingual
from comms_planner.text import QT_TRANSLATE_NOOP, texts_for

PEOPLE = "people"


class MetricWords(NamedTuple):
    """A metric's unit and its marked name."""

    unit: str
    name: str


METRICS: Mapping[str, MetricWords] = MappingProxyType(
    {
        "participants": MetricWords(PEOPLE, QT_TRANSLATE_NOOP("Metric", "participants")),
        "registered": MetricWords(PEOPLE, QT_TRANSLATE_NOOP("Metric", "participants registered")),
        "badge-scanned": MetricWords(PEOPLE, QT_TRANSLATE_NOOP("Metric", "badges scanned")),
        "in-person": MetricWords(PEOPLE, QT_TRANSLATE_NOOP("Metric", "participants in person")),
        "remote": MetricWords(PEOPLE, QT_TRANSLATE_NOOP("Metric", "remote participants")),
        "reach": MetricWords(
            PEOPLE, QT_TRANSLATE_NOOP("Metric", "different people reached, as the channel counts")
        ),
        "listeners": MetricWords(PEOPLE, QT_TRANSLATE_NOOP("Metric", "listeners and viewers")),
        "views": MetricWords("views", QT_TRANSLATE_NOOP("Metric", "views")),
        "impressions": MetricWords("views", QT_TRANSLATE_NOOP("Metric", "impressions")),
        "clippings": MetricWords("clippings", QT_TRANSLATE_NOOP("Metric", "clippings")),
        "mentions": MetricWords("mentions", QT_TRANSLATE_NOOP("Metric", "mentions")),
        "interactions": MetricWords("interactions", QT_TRANSLATE_NOOP("Metric", "interactions")),
        "downloads": MetricWords("downloads", QT_TRANSLATE_NOOP("Metric", "downloads")),
    }
)
"""By the value of models.words.Metric, all but "other": that one has any unit, and must say what
it is in its definition."""


def unit_of(metric: str) -> str | None:
    """What the metric is counted in; None where anything may be."""
    found = METRICS.get(metric)
    return found.unit if found else None


def definition_of(metric: str) -> Bilingual:
    """The metric's own name in both languages, for who gives no other definition."""
    found = METRICS.get(metric)
    if found is None:
        return Bilingual()
    return Bilingual(found.name, texts_for("zh").translate("Metric", found.name))
