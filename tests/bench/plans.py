"""Plans of any size to measure on."""

from __future__ import annotations

import datetime as dt
import random
from pathlib import Path
from typing import Any

from comms_planner import reference
from comms_planner.models.words import (
    ApprovalStatus,
    DateStatus,
    Precision,
    Roll,
    ToolKind,
    WorkStatus,
)
from comms_planner.services import template
from comms_planner.services.planner import Planner
from comms_planner.store import database
from tests.bench import linked

TITLES = (
    ("Op-ed", "专栏文章"),
    ("Press note", "新闻稿"),
    ("Story from Kisumu", "基苏木报道"),
    ("Partner kit", "伙伴工具包"),
    ("Launch video", "发布视频"),
    ("Survey", "调查"),
    ("Newsletter", "通讯"),
    ("Radio talk", "电台访谈"),
)


def make(path: Path, actions: int, years: tuple[int, int] = (2020, 2030)) -> Path:
    """A plan from the built-in template with `actions` actions spread over the years.

    They are tied to people, campaigns, partners and editions as those of a team are, and talked
    about: what reads or finds them by those ties must be as quick.
    """
    database.create(path, lambda s: template.fill(s, reference.load()), label="Create plan")
    planner = Planner(path)
    if actions:
        made = rows(actions, years)
        linked.hang(made)
        planner.insert_many(
            "Insert",
            [
                ("person", linked.people()),
                ("campaign", linked.campaigns(dt.date(years[0], 1, 1))),
                ("action", made),
                *linked.links(actions),
            ],
        )
    planner.close()
    return path


def rows(count: int, years: tuple[int, int]) -> list[dict[str, Any]]:
    """Whole action rows, the same for the same count."""
    chance = random.Random(7)
    first = dt.date(years[0], 1, 1)
    days = (dt.date(years[1], 1, 1) - first).days
    return [_row(number, chance, first, days) for number in range(1, count + 1)]


def _row(number: int, chance: random.Random, first: dt.date, days: int) -> dict[str, Any]:
    starts = first + dt.timedelta(chance.randrange(days))
    length = chance.choice((0, 0, 0, 0, 0, 0, 1, 2, 4, 9))
    kind = chance.randrange(len(TITLES))
    return {
        "id": number,
        "cell_id": chance.randrange(1, 21),
        "title_en": f"{TITLES[kind][0]} {number}",
        "title_zh": f"{TITLES[kind][1]} {number}",
        "note_en": "",
        "note_zh": "",
        "position": number,
        "starts": starts,
        "ends": starts + dt.timedelta(length),
        "span_days": length,
        "precision": Precision.DAY,
        "work_status": chance.choice(list(WorkStatus)[:3]),
        "approval_status": ApprovalStatus.DRAFT,
        "date_status": DateStatus.PROPOSED,
        "tool": chance.choice(list(ToolKind)),
        "gate": False,
        "pinned": False,
        "roll": Roll.NONE,
        "currency": "USD",
        "pillar_id": None,
        "campaign_id": None,
        "edition_id": None,
        "owner_id": None,
        "done_on": None,
        "anchor_end": None,
        "offset_days": None,
        "cost_planned": None,
        "cost_actual": None,
    }
