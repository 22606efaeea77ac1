"""The columns of the table: what each says, by what it sorts, and how it is edited."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import inf
from typing import Any, cast

from comms_planner.layouts.arrangement import Head
from comms_planner.services.action_lines import ActionLine
from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.faces import Chip, Face, FaceColumn, column
from comms_planner.ui.screens.actions.words import Words

Item = ActionLine | Head
NO_DAY, NO_SUM = "~", inf
"""What has no day or no cost comes behind all that has."""
HUES = {
    "done": "success", "approved": "success", "confirmed": "success", "in progress": "info",
    "submitted": "info", "cancelled": "danger", "returned": "danger", "postponed": "warning",
    "rescheduled": "warning",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Spec:
    """A column by its key; `field` is what `batches.change` writes there, if anything."""

    key: str
    title: str
    text: Callable[[ActionLine], str]
    sort: Callable[[ActionLine], Any]
    field: str = ""
    weight: int = 1
    least: int = 110
    chip: bool = False
    right: bool = False
    strong: bool = False


TITLES = {
    "title": QT_TRANSLATE_NOOP("ActionColumns", "Title"),
    "owner": QT_TRANSLATE_NOOP("ActionColumns", "Owner"),
    "starts": QT_TRANSLATE_NOOP("ActionColumns", "First day"),
    "ends": QT_TRANSLATE_NOOP("ActionColumns", "Last day"),
    "work": QT_TRANSLATE_NOOP("ActionColumns", "Work"),
    "approval": QT_TRANSLATE_NOOP("ActionColumns", "Approval"),
    "date": QT_TRANSLATE_NOOP("ActionColumns", "Date"),
    "flagship": QT_TRANSLATE_NOOP("ActionColumns", "Flagship programme"),
    "pillar": QT_TRANSLATE_NOOP("ActionColumns", "Pillar"),
    "tool": QT_TRANSLATE_NOOP("ActionColumns", "Tool"),
    "campaign": QT_TRANSLATE_NOOP("ActionColumns", "Campaign"),
    "editions": QT_TRANSLATE_NOOP("ActionColumns", "Editions"),
    "partners": QT_TRANSLATE_NOOP("ActionColumns", "Partners"),
    "planned": QT_TRANSLATE_NOOP("ActionColumns", "Planned cost"),
    "actual": QT_TRANSLATE_NOOP("ActionColumns", "Actual cost"),
    "funding": QT_TRANSLATE_NOOP("ActionColumns", "Funding source"),
}


def specs(words: Words) -> tuple[Spec, ...]:
    """All columns there are, in their usual order."""

    def say(key: str) -> str:
        return words.texts.translate("ActionColumns", TITLES[key])

    return (
        Spec("title", say("title"), words.title,
             lambda r: words.title(r).casefold(), "title", 6, 200, strong=True),
        Spec("owner", say("owner"), words.owner,
             lambda r: words.owner(r).casefold(), "owner_id", 1, 106),
        Spec("starts", say("starts"), lambda r: words.day_of(r, r.starts),
             lambda r: r.starts or NO_DAY, "starts", 0, 124),
        Spec("ends", say("ends"), lambda r: words.day_of(r, r.ends),
             lambda r: r.ends or NO_DAY, "ends", 0, 146),
        Spec("work", say("work"), lambda r: words.label("work", r.work),
             lambda r: r.work, "work_status", 0, 104, chip=True),
        Spec("approval", say("approval"),
             lambda r: words.label("approval", r.approval), lambda r: r.approval,
             "approval_status", 0, 96, chip=True),
        Spec("date", say("date"), lambda r: words.label("date", r.date),
             lambda r: r.date, "date_status", 0, 112, chip=True),
        Spec("flagship", say("flagship"), words.flagship,
             lambda r: r.flagship, "", 2, 144),
        Spec("pillar", say("pillar"), lambda r: words.label("pillar", r.pillar),
             lambda r: r.pillar, "", 0, 84),
        Spec("tool", say("tool"), lambda r: words.label("tool", r.tool),
             lambda r: r.tool, "tool", 1, 130),
        Spec("campaign", say("campaign"), words.campaign,
             lambda r: words.campaign(r).casefold(), "campaign_id", 2, 140),
        Spec("editions", say("editions"), words.editions,
             lambda r: words.editions(r).casefold(), "", 2, 140),
        Spec("partners", say("partners"), words.partners,
             lambda r: words.partners(r).casefold(), "", 2, 140),
        Spec("planned", say("planned"),
             lambda r: words.money(r.planned, r.currency),
             lambda r: NO_SUM if r.planned is None else r.planned, "", 0, 116, right=True),
        Spec("actual", say("actual"),
             lambda r: words.money(r.actual, r.currency),
             lambda r: NO_SUM if r.actual is None else r.actual, "", 0, 116, right=True),
        Spec("funding", say("funding"), lambda r: r.funding,
             lambda r: r.funding.casefold(), "", 1, 120),
    )  # fmt: skip


USUAL = ("title", "owner", "starts", "ends", "work", "approval", "flagship", "pillar")
"""The columns a table begins with."""
GROUPS = ("work", "approval", "date", "owner", "flagship", "pillar", "tool", "campaign")
"""By what rows can be put together."""


def face_column(spec: Spec, words: Words, first: bool) -> FaceColumn[Item]:
    """A column of the table as it is painted; the first one also says the heads of groups."""

    def face(row: Item) -> Face:
        if isinstance(row, Head):
            said = words.group(row.by, cast(ActionLine, row.like))
            return Face(((f"{said} · {words.texts.number(row.count)}", "strong"),) if first else ())
        text = spec.text(row)
        if spec.chip:
            value = str(getattr(row, spec.key))
            hue = HUES.get(value, "neutral")
            return Face((), (Chip(text, hue),))
        late = spec.key == "ends" and words.is_late(row)
        role = "strong" if spec.strong else "body"
        return Face(((text, role),), mark="!" if late else "", right=spec.right)

    return column(spec.title, face, spec.weight, spec.least, lambda _: 0, right=spec.right)
