"""Dates: how firmly and exactly they stand, what repeats, what makes them move."""

from __future__ import annotations

from comms_planner.text import QT_TRANSLATE_NOOP

CALENDAR = {
    "date": (
        "Date status",
        {
            "proposed": QT_TRANSLATE_NOOP("Date status", "proposed"),
            "confirmed": QT_TRANSLATE_NOOP("Date status", "confirmed"),
            "held": QT_TRANSLATE_NOOP("Date status", "held"),
            "postponed": QT_TRANSLATE_NOOP("Date status", "postponed"),
            "rescheduled": QT_TRANSLATE_NOOP("Date status", "rescheduled"),
            "cancelled": QT_TRANSLATE_NOOP("Date status", "cancelled"),
        },
    ),
    "precision": (
        "Precision",
        {
            "day": QT_TRANSLATE_NOOP("Precision", "exact day"),
            "window": QT_TRANSLATE_NOOP("Precision", "within these days"),
            "month": QT_TRANSLATE_NOOP("Precision", "known to the month"),
            "quarter": QT_TRANSLATE_NOOP("Precision", "known to the quarter"),
            "year": QT_TRANSLATE_NOOP("Precision", "known to the year"),
            "tbc": QT_TRANSLATE_NOOP("Precision", "to be confirmed"),
        },
    ),
    "entry": (
        "Calendar entry",
        {
            "action": QT_TRANSLATE_NOOP("Calendar entry", "action"),
            "edition": QT_TRANSLATE_NOOP("Calendar entry", "event"),
            "season": QT_TRANSLATE_NOOP("Calendar entry", "season"),
            "observance": QT_TRANSLATE_NOOP("Calendar entry", "observance"),
        },
    ),
    "holiday": (
        "Holiday kind",
        {
            "full": QT_TRANSLATE_NOOP("Holiday kind", "full day off"),
            "half": QT_TRANSLATE_NOOP("Holiday kind", "half day off"),
            "floating": QT_TRANSLATE_NOOP("Holiday kind", "floating holiday"),
        },
    ),
    "exception": (
        "Exception",
        {
            "moved": QT_TRANSLATE_NOOP("Exception", "moved"),
            "cancelled": QT_TRANSLATE_NOOP("Exception", "cancelled"),
            "postponed": QT_TRANSLATE_NOOP("Exception", "postponed"),
            "rescheduled": QT_TRANSLATE_NOOP("Exception", "rescheduled"),
        },
    ),
    "scope": (
        "Scope",
        {
            "this": QT_TRANSLATE_NOOP("Scope", "this one only"),
            "future": QT_TRANSLATE_NOOP("Scope", "this and all later ones"),
            "all": QT_TRANSLATE_NOOP("Scope", "all of the series"),
        },
    ),
    "end": (
        "Anchor end",
        {
            "start": QT_TRANSLATE_NOOP("Anchor end", "opening"),
            "end": QT_TRANSLATE_NOOP("Anchor end", "closing"),
        },
    ),
    "roll": (
        "Roll",
        {
            "prev": QT_TRANSLATE_NOOP("Roll", "the working day before"),
            "next": QT_TRANSLATE_NOOP("Roll", "the working day after"),
            "none": QT_TRANSLATE_NOOP("Roll", "stays on its day"),
        },
    ),
    "severity": (
        "Severity",
        {
            "high": QT_TRANSLATE_NOOP("Severity", "serious"),
            "medium": QT_TRANSLATE_NOOP("Severity", "look at it"),
            "low": QT_TRANSLATE_NOOP("Severity", "good to know"),
        },
    ),
    "cause": (
        "Cause",
        {
            "chosen": QT_TRANSLATE_NOOP("Cause", "chosen by you"),
            "anchor": QT_TRANSLATE_NOOP("Cause", "follows its anchor"),
            "dependency": QT_TRANSLATE_NOOP("Cause", "waits for other work"),
            "calendar": QT_TRANSLATE_NOOP("Cause", "keeps to working days"),
        },
    ),
    "pack period": (
        "Pack period",
        {
            "usual": QT_TRANSLATE_NOOP("Pack period", "what the pack usually covers"),
            "year": QT_TRANSLATE_NOOP("Pack period", "this year"),
            "plan": QT_TRANSLATE_NOOP("Pack period", "the years of the plan"),
            "ahead": QT_TRANSLATE_NOOP("Pack period", "the next 90 days"),
            "fixed": QT_TRANSLATE_NOOP("Pack period", "fixed days"),
        },
    ),
}
