"""Work and those who do it: how far it is, who has which part, how it was cleared."""

from __future__ import annotations

from comms_planner.text import QT_TRANSLATE_NOOP

WORK = {
    "work": (
        "Work status",
        {
            "planned": QT_TRANSLATE_NOOP("Work status", "planned"),
            "in progress": QT_TRANSLATE_NOOP("Work status", "in progress"),
            "done": QT_TRANSLATE_NOOP("Work status", "done"),
            "cancelled": QT_TRANSLATE_NOOP("Work status", "cancelled"),
        },
    ),
    "approval": (
        "Approval",
        {
            "draft": QT_TRANSLATE_NOOP("Approval", "draft"),
            "submitted": QT_TRANSLATE_NOOP("Approval", "submitted"),
            "returned": QT_TRANSLATE_NOOP("Approval", "returned"),
            "approved": QT_TRANSLATE_NOOP("Approval", "approved"),
        },
    ),
    "verdict": (
        "Verdict",
        {
            "submitted": QT_TRANSLATE_NOOP("Verdict", "submitted"),
            "approved": QT_TRANSLATE_NOOP("Verdict", "approved"),
            "returned": QT_TRANSLATE_NOOP("Verdict", "returned"),
            "withdrawn": QT_TRANSLATE_NOOP("Verdict", "withdrawn"),
        },
    ),
    "role": (
        "Role",
        {
            "ED": QT_TRANSLATE_NOOP("Role", "Executive Director"),
            "DED": QT_TRANSLATE_NOOP("Role", "Deputy Executive Director"),
            "SPOX": QT_TRANSLATE_NOOP("Role", "Spokesperson, if any"),
            "COMMS": QT_TRANSLATE_NOOP("Role", "Head of communications"),
            "MEDIA": QT_TRANSLATE_NOOP("Role", "Media officer"),
            "SOC": QT_TRANSLATE_NOOP("Role", "Social media officer"),
            "WEB": QT_TRANSLATE_NOOP("Role", "Web editor"),
            "PROD": QT_TRANSLATE_NOOP("Role", "Production unit"),
            "EXP": QT_TRANSLATE_NOOP("Role", "Thematic expert or technical staff"),
            "ERD": QT_TRANSLATE_NOOP("Role", "External Relations Division"),
            "PART": QT_TRANSLATE_NOOP("Role", "Partner liaison"),
            "RO": QT_TRANSLATE_NOOP("Role", "Regional and country offices"),
            "M&E": QT_TRANSLATE_NOOP("Role", "Monitoring and evaluation officer"),
            "HOST": QT_TRANSLATE_NOOP("Role", "Host Government or host city"),
            "SUBST": QT_TRANSLATE_NOOP("Role", "Substantive branch owning the flagship programme"),
            "DGC": QT_TRANSLATE_NOOP("Role", "Department of Global Communications"),
        },
    ),
    "raci": (
        "Part in an action",
        {
            "responsible": QT_TRANSLATE_NOOP("Part in an action", "does it"),
            "accountable": QT_TRANSLATE_NOOP("Part in an action", "answers for it"),
            "consulted": QT_TRANSLATE_NOOP("Part in an action", "is asked"),
            "informed": QT_TRANSLATE_NOOP("Part in an action", "is told"),
        },
    ),
    "branch": (
        "Contingency branch",
        {
            "go": QT_TRANSLATE_NOOP("Contingency branch", "go as planned"),
            "virtual": QT_TRANSLATE_NOOP("Contingency branch", "go virtual"),
            "postpone": QT_TRANSLATE_NOOP("Contingency branch", "postpone"),
            "cancel": QT_TRANSLATE_NOOP("Contingency branch", "cancel"),
            "crisis": QT_TRANSLATE_NOOP("Contingency branch", "crisis"),
        },
    ),
    "effect": (
        "Contingency effect",
        {
            "drop": QT_TRANSLATE_NOOP("Contingency effect", "drop"),
            "move": QT_TRANSLATE_NOOP("Contingency effect", "move"),
            "add": QT_TRANSLATE_NOOP("Contingency effect", "add"),
        },
    ),
}
