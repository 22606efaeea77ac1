"""Results: the chain of levels, indicators and their standing, what proves an outcome."""

from __future__ import annotations

from comms_planner.text import QT_TRANSLATE_NOOP

RESULTS = {
    "level": (
        "Result level",
        {
            "input": QT_TRANSLATE_NOOP("Result level", "input"),
            "activity": QT_TRANSLATE_NOOP("Result level", "activity"),
            "output": QT_TRANSLATE_NOOP("Result level", "output"),
            "out-take": QT_TRANSLATE_NOOP("Result level", "out-take"),
            "outcome": QT_TRANSLATE_NOOP("Result level", "outcome"),
            "impact": QT_TRANSLATE_NOOP("Result level", "impact"),
        },
    ),
    "family": (
        "Outcome family",
        {
            "awareness": QT_TRANSLATE_NOOP("Outcome family", "awareness"),
            "knowledge": QT_TRANSLATE_NOOP("Outcome family", "knowledge"),
            "engagement": QT_TRANSLATE_NOOP("Outcome family", "engagement"),
        },
    ),
    "indicator": (
        "Indicator kind",
        {
            "number": QT_TRANSLATE_NOOP("Indicator kind", "count"),
            "ratio": QT_TRANSLATE_NOOP("Indicator kind", "ratio"),
            "narrative": QT_TRANSLATE_NOOP("Indicator kind", "narrative"),
        },
    ),
    "direction": (
        "Direction",
        {
            "up": QT_TRANSLATE_NOOP("Direction", "more is better"),
            "down": QT_TRANSLATE_NOOP("Direction", "less is better"),
        },
    ),
    "aggregation": (
        "Aggregation",
        {
            "sum": QT_TRANSLATE_NOOP("Aggregation", "years are added up"),
            "last": QT_TRANSLATE_NOOP("Aggregation", "the latest year counts"),
            "max": QT_TRANSLATE_NOOP("Aggregation", "the highest year counts"),
            "mean-of-ratio": QT_TRANSLATE_NOOP("Aggregation", "ratios are pooled"),
            "none": QT_TRANSLATE_NOOP("Aggregation", "each year stands alone"),
        },
    ),
    "track": (
        "Track",
        {
            "met": QT_TRANSLATE_NOOP("Track", "target met"),
            "on track": QT_TRANSLATE_NOOP("Track", "on track"),
            "at risk": QT_TRANSLATE_NOOP("Track", "at risk"),
            "off track": QT_TRANSLATE_NOOP("Track", "off track"),
            "missed": QT_TRANSLATE_NOOP("Track", "target missed"),
            "not shown": QT_TRANSLATE_NOOP("Track", "not shown"),
            "not due": QT_TRANSLATE_NOOP("Track", "not due yet"),
            "no actual": QT_TRANSLATE_NOOP("Track", "no actual yet"),
            "no target": QT_TRANSLATE_NOOP("Track", "no target"),
            "unknown": QT_TRANSLATE_NOOP("Track", "actual not known"),
            "not applicable": QT_TRANSLATE_NOOP("Track", "not applicable"),
            "empty": QT_TRANSLATE_NOOP("Track", "no figures yet"),
        },
    ),
    "shown": (
        "How shown",
        {
            "shown": QT_TRANSLATE_NOOP("How shown", "shown, with evidence"),
            "unproved": QT_TRANSLATE_NOOP("How shown", "figures without evidence"),
            "signs only": QT_TRANSLATE_NOOP("How shown", "signs on the way only"),
            "none": QT_TRANSLATE_NOOP("How shown", "nothing shown yet"),
        },
    ),
    "ledger": (
        "Ledger kind",
        {
            "policy change": QT_TRANSLATE_NOOP("Ledger kind", "policy change"),
            "commitment": QT_TRANSLATE_NOOP("Ledger kind", "commitment"),
        },
    ),
    "investment": (
        "Investment kind",
        {
            "mobilized": QT_TRANSLATE_NOOP("Investment kind", "mobilized"),
            "catalysed": QT_TRANSLATE_NOOP("Investment kind", "catalysed"),
            "leveraged": QT_TRANSLATE_NOOP("Investment kind", "leveraged"),
        },
    ),
    "sampling": (
        "Sampling",
        {
            "random sample": QT_TRANSLATE_NOOP("Sampling", "random sample"),
            "everybody": QT_TRANSLATE_NOOP("Sampling", "everybody was asked"),
            "not random": QT_TRANSLATE_NOOP("Sampling", "not a random sample"),
        },
    ),
    "proof": (
        "Evidence kind",
        {
            "survey": QT_TRANSLATE_NOOP("Evidence kind", "survey"),
            "policy text": QT_TRANSLATE_NOOP("Evidence kind", "policy text"),
            "agreement": QT_TRANSLATE_NOOP("Evidence kind", "agreement"),
            "citation": QT_TRANSLATE_NOOP("Evidence kind", "citation"),
            "testimony": QT_TRANSLATE_NOOP("Evidence kind", "testimony"),
            "evaluation": QT_TRANSLATE_NOOP("Evidence kind", "evaluation"),
            "recall test": QT_TRANSLATE_NOOP("Evidence kind", "recall test"),
            "coverage": QT_TRANSLATE_NOOP("Evidence kind", "media coverage"),
            "reach": QT_TRANSLATE_NOOP("Evidence kind", "reach"),
            "interaction": QT_TRANSLATE_NOOP("Evidence kind", "interaction"),
            "product": QT_TRANSLATE_NOOP("Evidence kind", "product"),
            "event": QT_TRANSLATE_NOOP("Evidence kind", "event"),
            "spending": QT_TRANSLATE_NOOP("Evidence kind", "spending"),
            "other": QT_TRANSLATE_NOOP("Evidence kind", "something else"),
        },
    ),
}
