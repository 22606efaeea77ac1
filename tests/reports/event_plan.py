"""A session of the Forum planned in full, for the packs that are about an event."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from types import SimpleNamespace

from comms_planner.bilingual import Bilingual
from comms_planner.models.words import (
    Branch,
    DateStatus,
    EffectKind,
    Precision,
    ReachKind,
    SpeaksAs,
    ToolKind,
    WorkStatus,
)
from comms_planner.quantity import Qty, Relation
from comms_planner.services import (
    actions,
    campaigns,
    editions,
    estimates,
    matrix,
    outcomes,
    partners,
    people,
    programme,
    spokespersons,
    teamwork,
)
from comms_planner.services.planner import Planner
from comms_planner.services.results import links
from comms_planner.services.schedule import appearances, contingency, ladders, zones
from tests.reports.event_words import invite_media, tell_stories, write_content, write_messages

B = Bilingual
OPENING = dt.date(2028, 10, 16)
CLOSING = dt.date(2028, 10, 20)
ZONE = "America/Mexico_City"


def furnish(planner: Planner, folder: Path) -> SimpleNamespace:
    """WUF14 in Mexico City with people, a campaign, messages, content, media and a plan B."""
    found = SimpleNamespace(edition=_edition(planner))
    _people(planner, found)
    _campaign(planner, found)
    write_messages(planner, found)
    _programme(planner, found)
    write_content(planner, found)
    tell_stories(planner, found, folder)
    invite_media(planner, found)
    _contingency(planner, found)
    return found


def _edition(planner: Planner) -> int:
    number = next(e.id for e in planner.read(editions.rows) if e.slug == "wuf-2028")
    planner.write(
        editions.settle, number, OPENING, CLOSING, Precision.DAY, status=DateStatus.CONFIRMED,
        reason=B("Host country agreement signed", "东道国协定已签署"),
    )  # fmt: skip
    planner.write(
        editions.edit, number,
        name=B("World Urban Forum, fourteenth session (WUF14)", "世界城市论坛第十四届会议"),
        theme=B("Cities that leave no one behind", "不让任何人掉队的城市"),
        city=B("Mexico City", "墨西哥城"), note=B(),
        venue=B("Centro Citibanamex", "锡蒂巴纳梅克斯会展中心"),
    )  # fmt: skip
    qty = Qty(22_000, Relation.APPROX)
    planner.write(estimates.set_for_edition, number, ReachKind.DIRECT, qty)
    planner.write(
        ladders.apply_ladder, number, "global-conference", station="nairobi",
        flagship="sdg-cities",
    )  # fmt: skip
    return number


def _people(planner: Planner, found: SimpleNamespace) -> None:
    def add(name: B, role: B, office: str, email: str, languages: str, **more: object) -> int:
        return planner.write(
            people.add, name, role=role, office=office, email=email, languages=languages, **more
        )

    found.ed = add(
        B("Amina Diallo", "阿米娜·迪亚洛"), B("Executive Director", "执行主任"), "OED, Nairobi",
        "amina.diallo@example.org", "en fr", speaks_as=SpeaksAs.EXECUTIVE_DIRECTOR,
        note=B("An architect and former mayor, she has led the programme since 2026.",
               "建筑师，曾任市长，自 2026 年起领导本方案。"),
    )  # fmt: skip
    found.ded = add(
        B("Carlos Ibáñez", "卡洛斯·伊瓦涅斯"), B("Deputy Executive Director", "副执行主任"),
        "OED, Nairobi", "carlos.ibanez@example.org", "en es", speaks_as=SpeaksAs.DEPUTY,
    )  # fmt: skip
    found.expert = add(
        B("Li Wen", "李雯"), B("Head, housing policy", "住房政策主管"), "Global Solutions Division",
        "li.wen@example.org", "zh en", speaks_as=SpeaksAs.TECHNICAL,
    )  # fmt: skip
    found.media = add(
        B("Ruth Mwangi", "露丝·姆旺吉"), B("Media officer", "媒体干事"), "External Relations",
        "ruth.mwangi@example.org", "en",
    )  # fmt: skip
    found.social = add(
        B("Tomás Reyes", "托马斯·雷耶斯"), B("Social media officer", "社交媒体干事"),
        "External Relations", "tomas.reyes@example.org", "es en",
    )  # fmt: skip
    planner.write(spokespersons.rank, found.ed, SpeaksAs.EXECUTIVE_DIRECTOR, 1)


def _campaign(planner: Planner, found: SimpleNamespace) -> None:
    flagships = {f.slug: f.id for f in planner.read(programme.flagships)}
    known = {p.slug: p.id for p in planner.read(partners.rows)}
    families = {o.slug: o for o in planner.read(outcomes.rows)}
    found.outcomes = families
    found.partners = known
    found.campaign = planner.write(
        campaigns.add, B("Everyone at home in the city", "人人在城市安居"),
        objective=B("By December 2028, 40 Member States announce a housing policy that names "
                    "people living in slums.",
                    "到 2028 年 12 月，40 个会员国宣布涵盖贫民窟居民的住房政策。"),
        target=B("40 policies announced; 300 mayors at the Forum",
                 "宣布 40 项政策；300 位市长与会"),
        theme=B("Adequate housing for all", "人人享有适足住房"),
        audiences=B("Housing ministers; mayors; national broadcasters; youth groups",
                    "住房部长；市长；国家广播机构；青年团体"),
        starts=dt.date(2028, 3, 1), ends=dt.date(2028, 12, 15), lead_id=found.media,
        flagship_ids=(flagships["sdg-cities"], flagships["urban-regeneration"])
        if "urban-regeneration" in flagships else (flagships["sdg-cities"],),
        edition_ids=(found.edition,),
        partner_ids=(known["unicef"], known["united-cities-and-local-governments"]),
        outcome_ids=(families["engagement"].id, families["awareness"].id),
        budget=180_000,
    )  # fmt: skip
    for slug, outcome in (("policy-changes", "engagement"), ("awareness-1", "awareness")):
        number = next(i.id for i in families[outcome].indicators if i.slug == slug)
        planner.write(links.link, number, edition_id=found.edition)


def _programme(planner: Planner, found: SimpleNamespace) -> None:
    cell = next(
        c for c in planner.read(matrix.cells) if (c.flagship, c.pillar) == ("sdg-cities", "share")
    )

    def add(
        title: B, day: int, start: str, end: str, place: B, owner: int, *speakers: int,
        tool: ToolKind = ToolKind.MEDIA, cell_id: int | None = cell.id,
    ) -> int:  # fmt: skip
        number = planner.write(
            actions.add, title, starts=OPENING + dt.timedelta(day), owner_id=owner, tool=tool,
            edition_id=found.edition, campaign_id=found.campaign, cell_id=cell_id,
        )  # fmt: skip
        minutes = [int(t[:2]) * 60 + int(t[3:]) for t in (start, end)]
        planner.write(zones.set_time, number, *minutes, ZONE)
        planner.write(actions.set_place, number, place)
        for speaker in speakers:
            planner.write(appearances.add, speaker, action_id=number)
        return number

    press, plenary = B("Press centre, room 2", "新闻中心 2 号厅"), B("Plenary hall", "全体会议厅")
    found.opening = add(
        B("Opening press conference", "开幕记者会"), 0, "08:30", "09:15", press, found.media,
        found.ed, found.ded,
    )  # fmt: skip
    add(B("Opening plenary and statement", "开幕全体会议和致辞"), 0, "10:00", "12:00", plenary,
        found.media, found.ed, tool=ToolKind.AUTHORITATIVE_VOICE)  # fmt: skip
    add(B("Interviews with broadcasters", "广播电视专访"), 0, "14:00", "16:30", press,
        found.media, found.ded, found.expert)  # fmt: skip
    found.launch = add(
        B("Launch of the World Cities Report", "《世界城市报告》发布"), 1, "11:00", "12:30",
        B("Arena A", "A 展厅"), found.media, found.expert, tool=ToolKind.RESEARCH,
    )  # fmt: skip
    add(B("Mayors' town hall, live on social media", "市长对话会社交媒体直播"), 2, "17:00", "18:00",
        B("Youth stage", "青年舞台"), found.social, found.ded, tool=ToolKind.SOCIAL)  # fmt: skip
    add(B("Closing press conference and handover", "闭幕记者会和交接"), 4, "16:00", "17:00", press,
        found.media, found.ed)  # fmt: skip
    planner.write(appearances.add, found.ed, edition_id=found.edition)
    planner.write(
        teamwork.share, found.opening, found.media, responsible_ids=(found.social,),
        consulted_ids=(found.expert,), informed_ids=(found.ded,),
    )  # fmt: skip
    for text in (
        B("Backdrop and name plates", "背景板和席位卡"),
        B("Interpretation tested", "口译已测试"),
    ):
        planner.write(teamwork.add_item, found.opening, text)
    planner.write(teamwork.join, found.launch, found.partners["unicef"], "Co-launches the report")
    planner.write(teamwork.describe, found.launch, audience=B("Researchers, city planners", ""))
    first = next(a for a in planner.read(actions.rows) if a.edition_id == found.edition)
    planner.write(actions.set_status, first.id, WorkStatus.DONE, dt.date(2026, 11, 20))


def _contingency(planner: Planner, found: SimpleNamespace) -> None:
    planner.write(
        contingency.set_rule, found.edition, Branch.VIRTUAL,
        trigger=B("Fewer than half of the delegations can travel", "半数以上代表团无法出行"),
        decides_id=found.ed, decide_by=dt.date(2028, 9, 30),
    )  # fmt: skip
    planner.write(
        contingency.set_rule, found.edition, Branch.CRISIS,
        trigger=B("A death or an attack at or near the venue", "会场内或附近发生死亡或袭击事件"),
        decides_id=found.ded,
    )  # fmt: skip
    planner.write(
        contingency.add_effect, found.edition, Branch.VIRTUAL, EffectKind.DROP,
        action_id=found.launch,
    )  # fmt: skip
    planner.write(
        contingency.add_effect, found.edition, Branch.VIRTUAL, EffectKind.ADD,
        title=B("Record the opening statement", "录制开幕致辞"), offset_days=-12, owner_role="PROD",
        pillar="share",
    )  # fmt: skip
