"""What the document names: pillars, tools, promises, and who says so."""

from __future__ import annotations

from comms_planner.text import QT_TRANSLATE_NOOP

PROGRAMME = {
    "pillar": (
        "Pillar",
        {
            "think": QT_TRANSLATE_NOOP("Pillar", "think"),
            "act": QT_TRANSLATE_NOOP("Pillar", "act"),
            "share": QT_TRANSLATE_NOOP("Pillar", "share"),
            "partner": QT_TRANSLATE_NOOP("Pillar", "partner"),
        },
    ),
    "tool": (
        "Tool",
        {
            "storytelling": QT_TRANSLATE_NOOP("Tool", "storytelling"),
            "research": QT_TRANSLATE_NOOP("Tool", "timely, groundbreaking research"),
            "messaging": QT_TRANSLATE_NOOP("Tool", "messaging"),
            "creative": QT_TRANSLATE_NOOP("Tool", "creative materials"),
            "media": QT_TRANSLATE_NOOP("Tool", "media engagement"),
            "social": QT_TRANSLATE_NOOP("Tool", "public engagement"),
            "authoritative-voice": QT_TRANSLATE_NOOP("Tool", "authoritative voice"),
            "": QT_TRANSLATE_NOOP("Tool", "no tool chosen"),
        },
    ),
    "commitment": (
        "Commitment state",
        {
            "unplanned": QT_TRANSLATE_NOOP("Commitment state", "no action yet"),
            "planned": QT_TRANSLATE_NOOP("Commitment state", "planned"),
            "delivered": QT_TRANSLATE_NOOP("Commitment state", "delivered"),
            "evidenced": QT_TRANSLATE_NOOP("Commitment state", "delivered, with evidence"),
        },
    ),
    "promise": (
        "Commitment kind",
        {
            "deliverable": QT_TRANSLATE_NOOP("Commitment kind", "deliverable"),
            "means": QT_TRANSLATE_NOOP("Commitment kind", "means"),
            "purpose": QT_TRANSLATE_NOOP("Commitment kind", "purpose"),
        },
    ),
    "basis": (
        "Basis",
        {
            "document": QT_TRANSLATE_NOOP("Basis", "the document"),
            "document-literal": QT_TRANSLATE_NOOP("Basis", "the document, word for word"),
            "outside-confirmed": QT_TRANSLATE_NOOP("Basis", "outside source, confirmed"),
            "outside-recalled": QT_TRANSLATE_NOOP("Basis", "outside source, from memory"),
            "projected": QT_TRANSLATE_NOOP("Basis", "projected, not confirmed"),
            "ours": QT_TRANSLATE_NOOP("Basis", "entered by us"),
            "none": QT_TRANSLATE_NOOP("Basis", "no basis given"),
        },
    ),
    "aim": (
        "Partner aim",
        {
            "objective": QT_TRANSLATE_NOOP("Partner aim", "objective"),
            "strategy": QT_TRANSLATE_NOOP("Partner aim", "strategy"),
        },
    ),
    "change": (
        "Change kind",
        {
            "do": QT_TRANSLATE_NOOP("Change kind", "done"),
            "undo": QT_TRANSLATE_NOOP("Change kind", "undone"),
            "redo": QT_TRANSLATE_NOOP("Change kind", "redone"),
        },
    ),
}
