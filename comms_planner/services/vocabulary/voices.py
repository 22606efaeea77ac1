"""People who speak and are spoken to: ranks, consent, outlets, accreditation, embargoes."""

from __future__ import annotations

from comms_planner.text import QT_TRANSLATE_NOOP

VOICES = {
    "speaker": (
        "Speaks as",
        {
            "executive director": QT_TRANSLATE_NOOP("Speaks as", "executive director"),
            "deputy executive director": QT_TRANSLATE_NOOP(
                "Speaks as", "deputy executive director"
            ),
            "spokesperson": QT_TRANSLATE_NOOP("Speaks as", "spokesperson"),
            "technical staff": QT_TRANSLATE_NOOP("Speaks as", "technical staff"),
            "external relations office": QT_TRANSLATE_NOOP(
                "Speaks as", "external relations office"
            ),
        },
    ),
    "consent": (
        "Consent",
        {
            "not asked": QT_TRANSLATE_NOOP("Consent", "not asked"),
            "asked": QT_TRANSLATE_NOOP("Consent", "asked"),
            "given": QT_TRANSLATE_NOOP("Consent", "given"),
            "given with limits": QT_TRANSLATE_NOOP("Consent", "given with limits"),
            "refused": QT_TRANSLATE_NOOP("Consent", "refused"),
            "withdrawn": QT_TRANSLATE_NOOP("Consent", "withdrawn"),
        },
    ),
    "outlet": (
        "Outlet kind",
        {
            "print": QT_TRANSLATE_NOOP("Outlet kind", "print"),
            "broadcast": QT_TRANSLATE_NOOP("Outlet kind", "broadcast"),
            "radio": QT_TRANSLATE_NOOP("Outlet kind", "radio"),
            "online": QT_TRANSLATE_NOOP("Outlet kind", "online"),
            "news agency": QT_TRANSLATE_NOOP("Outlet kind", "news agency"),
            "social media": QT_TRANSLATE_NOOP("Outlet kind", "social media"),
        },
    ),
    "accreditation": (
        "Accreditation status",
        {
            "invited": QT_TRANSLATE_NOOP("Accreditation status", "invited"),
            "requested": QT_TRANSLATE_NOOP("Accreditation status", "requested"),
            "granted": QT_TRANSLATE_NOOP("Accreditation status", "granted"),
            "refused": QT_TRANSLATE_NOOP("Accreditation status", "refused"),
        },
    ),
    "copy": (
        "Embargo log",
        {
            "accepted": QT_TRANSLATE_NOOP("Embargo log", "accepted"),
            "late": QT_TRANSLATE_NOOP("Embargo log", "accepted after it was sent"),
            "open": QT_TRANSLATE_NOOP("Embargo log", "not accepted yet"),
        },
    ),
}
