"""What a team ties to its actions: people, campaigns, partners, editions, parts, lists, talk."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from itertools import count
from typing import Any

from comms_planner.models.words import RaciRole, WorkStatus

PEOPLE, CAMPAIGNS, PARTNERS, EDITIONS = 60, 50, 34, 88
"""So many people and campaigns are made; partners and editions are those of the template."""
ZONES = ("Africa/Nairobi", "Europe/Zurich", "America/New_York")
SAID = (
    "Waits for the photos from the field office.", "Cleared by substance.", "请先核对数字。",
    "Who speaks for the partner here?", "Moved, the hall is taken that day.",
)  # fmt: skip
CHECKS = (
    ("Brief the spokesperson", "向发言人介绍情况"), ("Book the room", "预订会议室"),
    ("Get the photo credits", "取得照片署名"), ("Send to the partners", "发送给伙伴"),
)  # fmt: skip
Rows = list[dict[str, Any]]


def people() -> Rows:
    """The team."""
    return [
        {"id": n, "name_en": f"Amina Odhiambo {n}", "name_zh": f"陈丽 {n}", "role_en": "Officer",
         "role_zh": "干事", "office": "Nairobi", "email": f"person{n}@example.org",
         "languages": "en zh"}
        for n in range(1, PEOPLE + 1)
    ]  # fmt: skip


def campaigns(first: dt.date) -> Rows:
    """Campaigns, a season each."""
    return [
        {"id": n, "title_en": f"Cities for all {n}", "title_zh": f"人人共享的城市 {n}",
         "objective_en": "Mayors adopt the guide", "objective_zh": "市长采用指南",
         "target_en": "40 cities", "target_zh": "40 个城市", "theme_en": "Housing",
         "theme_zh": "住房", "audiences_en": "Mayors", "audiences_zh": "市长",
         "starts": first + dt.timedelta(60 * n), "ends": first + dt.timedelta(60 * n + 90),
         "lead_id": 1 + n % PEOPLE, "work_status": WorkStatus.IN_PROGRESS}
        for n in range(1, CAMPAIGNS + 1)
    ]  # fmt: skip


def hang(actions: Rows) -> None:
    """Give actions an owner, a campaign and an edition, most of them; some a note or an hour."""
    chance = random.Random(17)
    for row in actions:
        row["owner_id"] = chance.randrange(1, PEOPLE + 1) if chance.random() < 0.8 else None
        row["campaign_id"] = chance.randrange(1, CAMPAIGNS + 1) if chance.random() < 0.6 else None
        row["edition_id"] = chance.randrange(1, EDITIONS + 1) if chance.random() < 0.3 else None
        timed = row["starts"] == row["ends"] and chance.random() < 0.15
        row["start_time"] = chance.randrange(8 * 60, 18 * 60, 30) if timed else None
        row["end_time"] = row["start_time"] + 60 if timed else None
        row["zone"] = chance.choice(ZONES) if timed else None
        if chance.random() < 0.2:
            row["note_en"] = "For the spokesperson and the partners, to be sent the day before."


def links(actions: int) -> list[tuple[str, Rows]]:
    """Rows by table that hang on actions, the same for the same number."""
    chance = random.Random(19)
    found: dict[str, Rows] = {
        name: [] for name in (
            "action_partner", "action_edition", "action_role", "checklist_item", "comment",
            "action_dependency",
        )
    }  # fmt: skip
    for action in range(1, actions + 1):
        for name, row in _of_one(action, chance):
            found[name].append(row)
    for rows in found.values():
        for number, row in zip(count(1), rows, strict=False):
            row["id"] = number
    return list(found.items())


def _of_one(action: int, chance: random.Random) -> Iterator[tuple[str, dict[str, Any]]]:
    if chance.random() < 0.4:
        for partner in chance.sample(range(1, PARTNERS + 1), chance.choice((1, 1, 2))):
            role = "Co-host"
            yield "action_partner", {"action_id": action, "partner_id": partner, "role": role}
    if chance.random() < 0.1:
        edition = chance.randrange(1, EDITIONS + 1)
        yield "action_edition", {"action_id": action, "edition_id": edition}
    if chance.random() < 0.3:
        answers, does = chance.sample(range(1, PEOPLE + 1), 2)
        for person, role in ((answers, RaciRole.ACCOUNTABLE), (does, RaciRole.RESPONSIBLE)):
            yield "action_role", {"action_id": action, "person_id": person, "role": role}
    if chance.random() < 0.15:
        for place, (en, zh) in enumerate(chance.sample(CHECKS, 2)):
            yield "checklist_item", {
                "action_id": action, "position": place, "text_en": en, "text_zh": zh,
                "done": chance.random() < 0.5,
            }  # fmt: skip
    if chance.random() < 0.1:
        yield "comment", {
            "action_id": action, "who": f"Amina Odhiambo {chance.randrange(1, PEOPLE + 1)}",
            "at": dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC), "text": chance.choice(SAID),
        }  # fmt: skip
    if action > 1 and chance.random() < 0.02:
        after = action - 1
        yield "action_dependency", {"action_id": action, "after_id": after, "lag_days": 0}
