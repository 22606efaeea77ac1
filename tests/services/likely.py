"""What a person at random types: values that suit a command's arguments, most of the time."""

from __future__ import annotations

import datetime as dt
import json
import random
import typing
from collections.abc import Callable, Sequence
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any

from comms_planner.bilingual import Bilingual
from comms_planner.quantity import Figure, Qty
from comms_planner.services.action_sheet import ServedRow, Shared
from comms_planner.services.commands import Argument
from comms_planner.services.planner import Planner
from comms_planner.services.references import TARGETS

PHOTO = str(Path(__file__).parents[2] / "docs/pictures/calendar-dark-zh.png")

NAMED: dict[str, tuple[Any, ...]] = {
    "approval_status": ("draft", "approved"),
    "currency": ("USD", "EUR", "money"),
    "date_status": ("proposed", "held"),
    "precision": ("day", "month", "window"),
    "serves": ((), (ServedRow(1, 5, "film.example"),)),
    "status": ("planned", "done", "cancelled"),
    "tool": ("", "media"),
    "work_status": ("planned", "in progress", "done"),
    "address": ("https://un.example/report", "/no/such/file"),
    "category": ("women", "men", "Africa"),
    "channel": ("youtube", "", "x.com"),
    "accepted_at": (None, "2027-10-01T09:00+03:00", "tomorrow"),
    "sent_at": (None, "2027-10-02T09:00+03:00"),
    "at": (None, "2027-10-03T09:00+03:00", "noon"),
    "answer": (Bilingual(), Bilingual("Because.", "因为。")),
    "answer_wording": ("", "Parce que."),
    "languages": ("", "en fr", "zh en", "klingon"),
    "field": ("title", "work_status", "owner_id", "starts"),
    "state": ("{}", "[]", '{"sort": "ends"}'),
    "value": ("done", "1", "2026-05-01", "标题"),
    "path": (PHOTO, "/nowhere/else.jpg", "notes.txt"),
    "remark": ("", "Good", "Too long"),
    "findings": (("embargo:content:1:0a",), ("glyph:action:2:0b", "open-date:action:3:0c"), ("?",)),
    "digest": ("0" * 64, "f" * 64, "short"),
    "wording": ("", "Une ville pour tous"),
    "anchor": ("T-42", "6 weeks before wuf-2028 opening", "2027-10-04", "nonsense"),
    "end_time": (700, 800),
    "flagship": ("sdg-cities", "moonbase"),
    "hidden": ((), ("season", "tier 3"), ("everything",)),
    "lane": ("sdg-cities", "think", "whd", "wuf", "", "1", "events", "nowhere"),
    "lanes": ("flagship", "owner", "colour"),
    "ladder": ("un-observance", "flagship-report", "stairs"),
    "owner_role": ("ED", "MEDIA"),
    "columns": ('{"columns": {"Task": "title"}}', "{}"),
    "pillar": ("think", "share"),
    "rrule": ("FREQ=WEEKLY", "FREQ=MONTHLY;COUNT=4", "FREQ=DAILY", "FREQ=SECONDLY"),
    "slug": ("amman", "quito", "lima"),
    "start_time": (540, 600),
    "station": ("geneva", "bangkok", "atlantis"),
    "view": ("month", "timeline", "decade"),
    "weekend": ("FR,SA", "SU", "never"),
    "zones": ((), ("Asia/Tokyo", "Africa/Nairobi"), ("Luna/Tycho",)),
    "at_risk_from": (50, 75),
    "country": ("KE", "XX"),
    "indicator_class": ("catalytic", "z"),
    "margin": (Decimal("3.1"), Decimal(0)),
    "mean": (Decimal("2.5"), Decimal(9)),
    "n": (0, 400),
    "on_track_from": (80, 90),
    "our_share": (40, 140),
    "population_size": (None, 5000),
    "scale_high": (5,),
    "scale_low": (1,),
    "share": (30, 60, 101),
    "year": (2020, 2021, 2022, 2023, 2024, 2025, 2026),
    "zone": ("Africa/Nairobi", "Europe/Zurich", "Luna/Tycho"),
}
"""Values that suit arguments whose type says little."""


def likely(argument: Argument, planner: Planner, dice: random.Random) -> Any:
    """A value the argument might take, by its name and type; not all suit the plan."""
    hint = argument.hint
    options = [o for o in typing.get_args(hint) if o is not type(None)]
    if type(None) in typing.get_args(hint) and dice.random() < 0.4:
        return None
    if not argument.required and dice.random() < 0.4:
        return argument.default
    if options and typing.get_origin(hint) is not tuple:
        hint = options[0] if int not in options else int
    if is_choice(hint):
        return dice.choice(list(hint))
    if argument.name in ("platform", "series", "season", "moment"):
        return dice.choice(_column(planner, "SELECT slug FROM platform"))
    if argument.name == "entries":
        return json.dumps([incoming(dice)])
    if argument.name in NAMED:
        return dice.choice(NAMED[argument.name])
    if argument.name in TARGETS and dice.random() < 0.9:
        there = _column(planner, f"SELECT id FROM {TARGETS[argument.name].__tablename__}")
        if there:
            several = typing.get_origin(hint) is tuple
            return (dice.choice(there),) if several else dice.choice(there)
    makers: dict[Any, Callable[[], Any]] = {
        int: lambda: dice.choice((1, 2, 3, dice.randint(1, 30))),
        bool: lambda: dice.random() < 0.5,
        str: lambda: dice.choice(("", "文字 🏙 <b>&amp;</b>", f"text {dice.randint(1, 999)}")),
        Figure: lambda: dice.choice((Qty(5, unit=""), Qty(7, unit=""), Qty.na("why", ""))),
        Shared: lambda: Shared(None, Bilingual("A"), "F", 1, (2,), (), (3,), (1,)),
        Decimal: lambda: Decimal(dice.randint(0, 10**7)) / 4,
        dt.date: lambda: dt.date(2020, 1, 1) + dt.timedelta(days=dice.randint(0, 1500)),
        Bilingual: lambda: Bilingual(f"Title {dice.random()}", "标题"),
        Qty: lambda: dice.choice((Qty(5), Qty(Decimal("2.5")), Qty.na("why"), Qty.unknown())),
    }
    if str in typing.get_args(hint):
        return ()
    if typing.get_origin(hint) is tuple:
        return tuple(sorted({dice.randint(1, 20) for _ in range(dice.randint(0, 2))}))
    assert hint in makers, f"teach this test to make a {hint} for {argument.name}"
    return makers[hint]()


def incoming(dice: random.Random) -> dict[str, Any]:
    """An entry of another calendar: one of a few, so that most have come before and changed."""
    day = f"2027-05-{dice.randint(1, 28):02}"
    repeated = {"rrule": "FREQ=WEEKLY", "exceptions": [{"on": day, "kind": "cancelled"}]}
    return {
        "uid": dice.choice("abc"), "title": dice.choice(("Fair", "Market")), "first": day,
        "status": dice.choice(("planned", "planned", "cancelled")),
        "series": dice.choice(("", "whd")), **(repeated if dice.random() < 0.3 else {}),
    }  # fmt: skip


def is_choice(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, StrEnum)


SERIES = "SELECT id, starts FROM action WHERE rrule IS NOT NULL AND starts IS NOT NULL"
NUMBER = ("indicator_id",)
OUTCOMES = "SELECT FROM indicator WHERE level = 'outcome'"
MONEY = ("currency", "country", "flagship", "source")
ENTRY = ("flagship", "country", "substantiated_by")
ANSWER = ("share", "mean", "margin", "population_size", "source")
LINK = ("indicator_id", "action_id", "campaign_id", "edition_id")
CONTACTS = "SELECT id, outlet_id FROM media_contact"
MEASURED = "SELECT m.id, n.id FROM message m, measurement n"
FIGURES = "SELECT message_id, measurement_id FROM message_figure"
SCENARIO_EDITION = (
    "SELECT s.id, e.id, NULL FROM scenario s, edition e WHERE e.platform_id IS NOT NULL"
    " AND e.starts IS NOT NULL LIMIT 40"
)
SUITING: dict[str, tuple[str, tuple[str, ...]]] = {
    "actions.edit": (
        "SELECT a.id, c.id FROM action a JOIN commitment c ON c.cell_id = a.cell_id",
        ("action_id", "commitments"),
    ),
    "actions.serve": (
        "SELECT a.id, c.id FROM action a JOIN commitment c ON c.cell_id = a.cell_id",
        ("action_id", "commitments"),
    ),
    "actions.deliver": (
        "SELECT action_id, commitment_id FROM action_commitment",
        ("action_id", "commitment_id"),
    ),
    "countries.classify": ("SELECT 1 UNION SELECT 5", ("category",)),
    "countries.declassify": ("SELECT id FROM country_need", ("need_id",)),
    "dependencies.remove": (
        "SELECT action_id, after_id FROM action_dependency",
        ("action_id", "after_id"),
    ),
    "approvals.approve": (
        "SELECT id FROM content_item WHERE approval_status = 'submitted'",
        ("content_item_ids",),
    ),
    "approvals.send_back": (
        "SELECT id FROM content_item WHERE approval_status = 'submitted'",
        ("content_item_ids",),
    ),
    "approvals.submit": (
        "SELECT id FROM content_item WHERE text <> '' AND approval_status = 'draft'",
        ("content_item_ids",),
    ),
    "approvals.withdraw": (
        "SELECT id FROM content_item WHERE approval_status IN ('submitted', 'approved')",
        ("content_item_ids",),
    ),
    "campaigns.delete": (
        " EXCEPT ".join(
            ["SELECT id FROM campaign"]
            + [
                f"SELECT campaign_id FROM {name}"
                for name in ("action", "asset", "measurement", "message", "story", "duty")
            ]
        ),
        ("campaign_id",),
    ),
    "content.confirm": (
        "SELECT id FROM content_item WHERE language = 'fr' AND text <> ''",
        ("content_item_id",),
    ),
    "content.rename_channel": (
        "SELECT asset_id, channel FROM content_item",
        ("asset_id", "channel"),
    ),
    "media.log_copy": (
        "SELECT c.id, a.id FROM media_contact c, asset a WHERE a.embargo_at IS NOT NULL",
        ("contact_id", "asset_id"),
    ),
    "media.remove_copy": (
        "SELECT contact_id, asset_id FROM embargo_copy",
        ("contact_id", "asset_id"),
    ),
    "media.edit_contact": (CONTACTS, ("contact_id", "outlet_id")),
    "messages.bind": (MEASURED, ("message_id", "measurement_id")),
    "messages.move": ("SELECT id FROM message", ("message_id",)),
    "messages.requote": (FIGURES, ("message_id", "measurement_id")),
    "messages.unbind": (FIGURES, ("message_id", "measurement_id")),
    "appearances.remove": (
        "SELECT person_id, action_id, edition_id FROM appearance",
        ("person_id", "action_id", "edition_id"),
    ),
    "contingency.add_effect": (
        "SELECT id, edition_id FROM action WHERE edition_id IS NOT NULL",
        ("action_id", "edition_id"),
    ),
    "contingency.remove_effect": ("SELECT id FROM contingency_effect", ("effect_id",)),
    "ladders.add_task": ("SELECT id FROM ladder", ("ladder_id",)),
    "ladders.edit_task": ("SELECT id FROM ladder_task", ("ladder_task_id",)),
    "ladders.remove_task": ("SELECT id FROM ladder_task", ("ladder_task_id",)),
    "indicators.clear_figure": (
        "SELECT indicator_id, 'actual', year FROM actual",
        ("indicator_id", "what", "year"),
    ),
    "indicators.delete": ("SELECT id FROM indicator WHERE slug LIKE 'indicator-%'", NUMBER),
    "indicators.file_evidence": (
        f"{OUTCOMES[:6]} id, 'x', 'other', 'outcome', NULL, NULL {OUTCOMES[6:]}",
        ("indicator_id", "source", "kind", "level", "measurement_id", "grade"),
    ),
    "indicators.remove_evidence": ("SELECT id FROM result_evidence", ("proof_id",)),
    "indicators.link": ("SELECT 1, id, NULL, NULL FROM action", LINK),
    "indicators.set_actual": (
        "SELECT id, NULL, NULL FROM indicator WHERE kind <> 'narrative'",
        ("indicator_id", "numerator", "denominator"),
    ),
    "indicators.set_target": ("SELECT id FROM indicator WHERE kind <> 'narrative'", NUMBER),
    "indicators.tell": (
        "SELECT id, 'x', 'y' FROM indicator WHERE kind = 'narrative'",
        ("indicator_id", "source", "reason"),
    ),
    "indicators.unlink": (
        "SELECT indicator_id, action_id, campaign_id, edition_id FROM result_link",
        LINK,
    ),
    "investments.edit": (
        "SELECT id, NULL, 'USD', NULL, NULL, 'x' FROM co_investment",
        ("investment_id", "indicator_id", *MONEY),
    ),
    "investments.record": (
        f"{OUTCOMES[:6]} id, 'USD', NULL, NULL, 'x' {OUTCOMES[6:]}",
        ("indicator_id", *MONEY),
    ),
    "investments.remove_share": ("SELECT id FROM investment_share", ("share_id",)),
    "ledger.edit": (
        "SELECT id, NULL, NULL, NULL, 'them' FROM ledger_entry",
        ("entry_id", "indicator_id", *ENTRY),
    ),
    "ledger.record": (
        f"{OUTCOMES[:6]} id, NULL, NULL, 'them' {OUTCOMES[6:]}",
        ("indicator_id", *ENTRY),
    ),
    "periods.approve": ("SELECT 2015 UNION SELECT 2016", ("year",)),
    "periods.reopen": ("SELECT year FROM reporting_period WHERE approved", ("year",)),
    "surveys.edit": (
        "SELECT id, 40, NULL, NULL, NULL, 'x' FROM survey_result",
        ("survey_id", *ANSWER),
    ),
    "surveys.record": (
        "SELECT id, 40, NULL, NULL, NULL, 'x' FROM indicator",
        ("indicator_id", *ANSWER),
    ),
    "series.except_day": (SERIES, ("action_id", "on")),
    "series.move": (SERIES, ("action_id", "on")),
    "series.edit": (SERIES, ("action_id", "on")),
    "series.end": (SERIES, ("action_id", "on")),
    "series.set_rule": (SERIES, ("action_id", "on")),
    "series.set_done": (SERIES, ("action_id", "on")),
    "schedule.revise": (SERIES, ("action_id", "on")),
    "series.restore": ("SELECT action_id, rule_day FROM series_exception", ("action_id", "on")),
    "reach.disaggregate": (
        "SELECT id FROM measurement WHERE unit = 'people' AND value > 100",
        ("measurement_id",),
    ),
    "estimates.set_for_edition": (
        "SELECT id, 'indirect' FROM edition WHERE platform_id IS NOT NULL",
        ("edition_id", "kind"),
    ),
    "estimates.clear_for_edition": (
        "SELECT edition_id, kind FROM estimate WHERE edition_id IS NOT NULL",
        ("edition_id", "kind"),
    ),
    "scenarios.describe": ("SELECT id FROM scenario", ("scenario_id",)),
    "scenarios.move": (SCENARIO_EDITION, ("scenario_id", "edition_id", "step_id")),
    "scenarios.cancel": (SCENARIO_EDITION, ("scenario_id", "edition_id", "step_id")),
    "scenarios.add_edition": (
        "SELECT id, 'whd', NULL FROM scenario",
        ("scenario_id", "platform", "step_id"),
    ),
    "scenarios.estimate": (
        "SELECT id, 'whd', NULL, 'direct', NULL FROM scenario",
        ("scenario_id", "platform", "edition_id", "kind", "step_id"),
    ),
    "scenarios.remove_step": ("SELECT id FROM scenario_step", ("step_id",)),
    "scenarios.discard": ("SELECT id FROM scenario", ("scenario_id",)),
    "scenarios.apply": ("SELECT scenario_id FROM scenario_step", ("scenario_id",)),
    "net.set_overlap": (
        "SELECT a.slug, b.slug FROM platform a JOIN platform b ON a.id < b.id",
        ("platform", "other"),
    ),
    "net.remove_overlap": ("SELECT id FROM overlap", ("overlap_id",)),
    "net.set_universe": ("SELECT 'direct', 9000000", ("kind", "people")),
    "net.remove_universe": ("SELECT id FROM universe", ("universe_id",)),
    "platforms.delete": ("SELECT slug FROM platform WHERE slug LIKE 'own-%'", ("platform",)),
    "platforms.retire": ("SELECT slug, 2040 FROM platform", ("platform", "last_year")),
    "platforms.set_every": ("SELECT slug, 3, 2020 FROM platform", ("platform", "years", "since")),
    "indicators.take_measured": (
        "SELECT i.id, CAST(substr(e.starts, 1, 4) AS INTEGER), m.kind, NULL"
        " FROM indicator i, measurement m JOIN edition e ON e.id = m.edition_id"
        " WHERE i.unit = 'people' AND i.level = 'output' AND m.unit = 'people'"
        " AND e.starts IS NOT NULL",
        ("indicator_id", "year", "kind", "platform"),
    ),
    "reach.remove_part": ("SELECT id FROM measurement_part", ("part_id",)),
    "recipes.delete": ("SELECT id FROM pack_recipe", ("recipe_id",)),
    "recipes.edit": (
        "SELECT id, 'E', 'plan', NULL, NULL FROM pack_recipe",
        ("recipe_id", "kind", "period", "first", "last"),
    ),
    "recipes.add": ("SELECT 'd', 'year', NULL, NULL", ("kind", "period", "first", "last")),
    "recipes.rename": (
        "SELECT id, 'R' || id || ' ' || hex(version) FROM pack_recipe",
        ("recipe_id", "name"),
    ),
    "mappings.forget": ("SELECT id FROM import_mapping", ("mapping_id",)),
    "mappings.rename": ("SELECT id FROM import_mapping", ("mapping_id",)),
    "views.delete": ("SELECT id FROM saved_view", ("view_id",)),
    "views.rename": ("SELECT id FROM saved_view", ("view_id",)),
    "views.update": ("SELECT id FROM saved_view", ("view_id",)),
    "series.retire_observance": (
        "SELECT id, 2040 FROM observance WHERE platform_id IS NULL",
        ("observance_id", "last_year"),
    ),
    "stations.remove_holiday": ("SELECT id FROM holiday", ("holiday_id",)),
}
"""Where a command's arguments must suit each other: rows of the plan that do."""
ABOUT_ANY = ("series.except_day", "series.restore")
"""Commands on one day of any series, of actions or not."""


def fitting(
    name: str, arguments: Sequence[Argument], planner: Planner, dice: random.Random
) -> dict[str, Any]:
    """Arguments that go together, most of the time; chance seldom finds them."""
    if name not in SUITING or dice.random() < 0.2:
        return {}
    sql, fields = SUITING[name]
    rows = planner.read(lambda s: list(s.connection().exec_driver_sql(sql)))
    if not rows:
        return {}
    given: dict[str, Any] = dict(zip(fields, dice.choice(rows), strict=True))
    for argument in arguments:
        if is_choice(argument.hint) and isinstance(given.get(argument.name), str):
            given[argument.name] = argument.hint(given[argument.name])
    for several in ("commitments", "content_item_ids"):
        if several in given:
            given[several] = (given[several],)
    if name.startswith("approvals."):
        given |= {"message_ids": (), "action_ids": (), "campaign_ids": (), "who": "Mo"}
    if name == "approvals.approve":
        given["gate_id"] = None
    if name in ("recipes.add", "recipes.edit"):
        given |= {"languages": ("en",), "sections": (), "flagship": "", "country": ""}
    if "people" in given:
        given["qty"] = Qty(given.pop("people"))
    if "on" in given:
        given["on"] = dt.date.fromisoformat(given["on"])
        given |= {"platform_id": None, "observance_id": None} if name in ABOUT_ANY else {}
    return given


def _column(planner: Planner, sql: str) -> list[Any]:
    return planner.read(lambda s: [r[0] for r in s.connection().exec_driver_sql(sql)])
