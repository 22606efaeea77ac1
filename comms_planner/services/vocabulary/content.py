"""Content and messages: kinds, languages and how far each is, what is owed to whom."""

from __future__ import annotations

from comms_planner.text import QT_TRANSLATE_NOOP

CONTENT = {
    "language": (
        "Language",
        {
            "ar": QT_TRANSLATE_NOOP("Language", "Arabic"),
            "zh": QT_TRANSLATE_NOOP("Language", "Chinese"),
            "en": QT_TRANSLATE_NOOP("Language", "English"),
            "fr": QT_TRANSLATE_NOOP("Language", "French"),
            "ru": QT_TRANSLATE_NOOP("Language", "Russian"),
            "es": QT_TRANSLATE_NOOP("Language", "Spanish"),
        },
    ),
    "content": (
        "Content state",
        {
            "missing": QT_TRANSLATE_NOOP("Content state", "missing"),
            "in drafting": QT_TRANSLATE_NOOP("Content state", "in drafting"),
            "in translation": QT_TRANSLATE_NOOP("Content state", "in translation"),
            "stale": QT_TRANSLATE_NOOP("Content state", "out of date"),
            "cleared": QT_TRANSLATE_NOOP("Content state", "cleared"),
        },
    ),
    "asset": (
        "Asset kind",
        {
            "press release": QT_TRANSLATE_NOOP("Asset kind", "press release"),
            "media advisory": QT_TRANSLATE_NOOP("Asset kind", "media advisory"),
            "op-ed": QT_TRANSLATE_NOOP("Asset kind", "op-ed"),
            "statement": QT_TRANSLATE_NOOP("Asset kind", "statement"),
            "story": QT_TRANSLATE_NOOP("Asset kind", "story"),
            "flagship report": QT_TRANSLATE_NOOP("Asset kind", "flagship report"),
            "publication": QT_TRANSLATE_NOOP("Asset kind", "publication"),
            "infographic": QT_TRANSLATE_NOOP("Asset kind", "infographic"),
            "video": QT_TRANSLATE_NOOP("Asset kind", "video"),
            "photos": QT_TRANSLATE_NOOP("Asset kind", "photos"),
            "social media post": QT_TRANSLATE_NOOP("Asset kind", "social media post"),
            "web page": QT_TRANSLATE_NOOP("Asset kind", "web page"),
            "newsletter": QT_TRANSLATE_NOOP("Asset kind", "newsletter"),
            "presentation": QT_TRANSLATE_NOOP("Asset kind", "presentation"),
            "exhibition": QT_TRANSLATE_NOOP("Asset kind", "exhibition"),
            "other": QT_TRANSLATE_NOOP("Asset kind", "other"),
        },
    ),
    "message": (
        "Message kind",
        {
            "roof": QT_TRANSLATE_NOOP("Message kind", "roof"),
            "support": QT_TRANSLATE_NOOP("Message kind", "support"),
            "proof": QT_TRANSLATE_NOOP("Message kind", "proof"),
            "question": QT_TRANSLATE_NOOP("Message kind", "question and answer"),
            "holding": QT_TRANSLATE_NOOP("Message kind", "holding line"),
            "talking point": QT_TRANSLATE_NOOP("Message kind", "talking point"),
        },
    ),
    "figure": (
        "Figure state",
        {
            "current": QT_TRANSLATE_NOOP("Figure state", "current"),
            "changed": QT_TRANSLATE_NOOP("Figure state", "changed"),
            "replaced": QT_TRANSLATE_NOOP("Figure state", "another in use"),
            "gone": QT_TRANSLATE_NOOP("Figure state", "measurement deleted"),
        },
    ),
    "duty": (
        "Duty kind",
        {
            "identity": QT_TRANSLATE_NOOP("Duty kind", "visual identity"),
            "visibility": QT_TRANSLATE_NOOP("Duty kind", "donor and partner visibility"),
        },
    ),
    "themes": (
        "Themes",
        {
            "in step": QT_TRANSLATE_NOOP("Themes", "in step"),
            "apart": QT_TRANSLATE_NOOP("Themes", "themes part"),
            "explained": QT_TRANSLATE_NOOP("Themes", "apart, with a reason"),
            "no theme": QT_TRANSLATE_NOOP("Themes", "a theme is missing"),
            "no launch": QT_TRANSLATE_NOOP("Themes", "no launch yet"),
        },
    ),
}
