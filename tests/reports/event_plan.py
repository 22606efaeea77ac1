"""A session of the Forum planned in full, for the packs that are about an event."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path
from types import SimpleNamespace

from PIL import Image, ImageDraw

from comms_planner.bilingual import Bilingual
from comms_planner.models.words import (
    AccreditationStatus,
    AssetKind,
    Branch,
    Consent,
    DateStatus,
    EffectKind,
    Language,
    MessageKind,
    OutletKind,
    Precision,
    ReachKind,
    SpeaksAs,
    ToolKind,
    WorkStatus,
)
from comms_planner.quantity import Qty, Relation
from comms_planner.services import (
    actions,
    approvals,
    campaigns,
    content,
    editions,
    estimates,
    matrix,
    measurements,
    media,
    message_figures,
    messages,
    outcomes,
    partners,
    people,
    programme,
    spokespersons,
    stories,
    teamwork,
)
from comms_planner.services.planner import Planner
from comms_planner.services.results import links
from comms_planner.services.schedule import appearances, contingency, ladders, zones

B = Bilingual
OPENING = dt.date(2028, 10, 16)
CLOSING = dt.date(2028, 10, 20)
ZONE = "America/Mexico_City"


def furnish(planner: Planner, folder: Path) -> SimpleNamespace:
    """WUF14 in Mexico City with people, a campaign, messages, content, media and a plan B."""
    found = SimpleNamespace(edition=_edition(planner))
    _people(planner, found)
    _campaign(planner, found)
    _messages(planner, found)
    _programme(planner, found)
    _content(planner, found)
    _stories(planner, found, folder)
    _media(planner, found)
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


def _messages(planner: Planner, found: SimpleNamespace) -> None:
    def say(kind: MessageKind, text: B, **more: object) -> int:
        return planner.write(
            messages.add, kind, text,
            **({} if "parent_id" in more else {"edition_id": found.edition}), **more,
        )  # fmt: skip

    last = next(e.id for e in planner.read(editions.rows) if e.slug == "wuf-2026")
    counted = [m for m in planner.read(measurements.rows, platform="wuf") if m.edition_id == last]
    found.measured = counted[0].id
    roof = say(MessageKind.ROOF, B("A home in the city is a right, not a prize.",
                                   "在城市安居是权利，不是奖赏。"))  # fmt: skip
    supports = [
        say(MessageKind.SUPPORT, text, parent_id=roof)
        for text in (
            B("Housing is the entry point to jobs, health and safety.",
              "住房是就业、健康和安全的起点。"),
            B("Cities have the plans; they need finance that reaches them.",
              "城市有规划，缺的是能到位的资金。"),
            B("People living in slums know what works; plan with them.",
              "贫民窟居民知道什么有效；与他们一起规划。"),
        )
    ]  # fmt: skip
    proofs = [
        say(MessageKind.PROOF, B("The last session brought mayors and ministers together.",
                                 "上届会议汇聚了市长和部长。"), parent_id=supports[0]),
        say(MessageKind.PROOF, B("A hundred cities have a plan ready for finance.",
                                 "一百座城市已有可融资的规划。"), parent_id=supports[1]),
        say(MessageKind.PROOF, B("Residents mapped their own streets in Kisumu.",
                                 "基苏木居民绘制了自己街道的地图。"), parent_id=supports[2]),
    ]  # fmt: skip
    planner.write(message_figures.bind, proofs[0], found.measured)
    points = [
        say(MessageKind.TALKING_POINT, B("Name one city whose plan was drawn with its residents.",
                                         "点名一座与居民共同制定规划的城市。")),
        say(MessageKind.TALKING_POINT, B("Ask each minister for a date, not a promise.",
                                         "请每位部长给出日期，而非承诺。"),
            audience=B("Housing ministers", "住房部长")),
    ]  # fmt: skip
    questions = [
        say(MessageKind.QUESTION, B("Is the Forum worth its cost?", "论坛物有所值吗？"),
            answer=B("Judge it by the policies that follow. We publish them six months later.",
                     "请以随后出台的政策来衡量。我们六个月后公布。")),
        say(MessageKind.QUESTION, B("What of evictions near the venue?",
                                    "会场附近的驱逐如何处理？"),
            answer=B("Any eviction without an alternative is wrong. We have raised it.",
                     "没有替代安置的驱逐都是错误的。我们已提出此事。")),
    ]  # fmt: skip
    holding = [
        say(MessageKind.HOLDING, B("We are checking the facts and will speak within the hour.",
                                   "我们正在核实，一小时内答复。"),
            audience=B("Media", "媒体")),
        say(MessageKind.HOLDING, B("The session is postponed. Registrations stay valid.",
                                   "会议推迟。注册继续有效。"),
            audience=B("Participants", "与会者")),
        say(MessageKind.HOLDING, B("We decided to postpone the session.", "我们决定推迟会议。"),
            language=Language.AR,
            wording="قررنا تأجيل الدورة. يبقى تسجيلكم ساريا.",
            audience=B("Media", "媒体")),
    ]  # fmt: skip
    cleared = (roof, *supports[:2], *proofs, points[0], questions[0], holding[0])
    _clear(planner, message_ids=cleared)
    found.roof, found.questions, found.holding = roof, questions, holding


def _clear(planner: Planner, **what: tuple[int, ...]) -> None:
    planner.write(approvals.submit, who="Ruth Mwangi", **what)
    for _ in range(4):
        planner.write(approvals.approve, who="Amina Diallo", **what)


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


TEXTS = {
    Language.EN: "A home in the city is a right. Ministers and mayors meet in Mexico City.",
    Language.ZH: "在城市安居是一项权利。部长和市长齐聚墨西哥城。",
    Language.FR: "Un logement en ville est un droit. Ministres et maires se réunissent à Mexico.",
    Language.ES: "Una vivienda en la ciudad es un derecho. Se reúnen en Ciudad de México.",
    Language.RU: "Жилье в городе — это право. Министры и мэры встречаются в Мехико.",
    Language.AR: "السكن في المدينة حق. يجتمع الوزراء ورؤساء البلديات في مدينة مكسيكو.",
}


def _content(planner: Planner, found: SimpleNamespace) -> None:
    found.release = planner.write(
        content.add, B("Opening press release", "开幕新闻稿"), channel="Website",
        kind=AssetKind.PRESS_RELEASE, edition_id=found.edition, action_id=found.opening,
        campaign_id=found.campaign, text=TEXTS[Language.EN],
    )  # fmt: skip
    planner.write(content.embargo, found.release, "2028-10-16T10:00-06:00")
    made = [
        planner.write(content.write, found.release, code, channel="Website", text=text)
        for code, text in TEXTS.items()
    ]
    _clear(planner, content_item_ids=tuple(made[:3]))
    planner.write(content.schedule, tuple(made[:2]), "2028-10-16T10:05-06:00")
    card = planner.write(
        content.add, B("Countdown cards", "倒计时图卡"), channel="X", kind=AssetKind.SOCIAL,
        edition_id=found.edition, campaign_id=found.campaign, text="Ten days to go.",
    )  # fmt: skip
    planner.write(content.add_channel, card, "WeChat")
    planner.write(content.write, card, Language.ZH, channel="WeChat", text="距离论坛开幕还有十天。")
    planner.write(
        content.add, B("Fact sheet on housing", "住房情况简介"), channel="Press kit",
        kind=AssetKind.PUBLICATION, edition_id=found.edition, languages="en zh es",
        text="1.6 billion people lack adequate housing.",
    )  # fmt: skip
    quote = planner.write(
        content.add, B("Statement of the Executive Director", "执行主任致辞"), channel="Press kit",
        kind=AssetKind.STATEMENT, edition_id=found.edition,
        text="We came to Mexico City to turn plans into homes.",
    )  # fmt: skip
    board = planner.read(content.board, asset_id=quote)
    source = next(v.id for v in board[0].versions if v.is_source)
    assert source is not None
    _clear(planner, content_item_ids=(source,))


def photo(colour: str = "#4263EB", size: tuple[int, int] = (1200, 800), mode: str = "RGB") -> bytes:
    """A street in simple shapes, as a JPEG."""
    image = Image.new("RGB", size, "#DDE6EF")
    pen = ImageDraw.Draw(image)
    width, height = size
    for at in range(6):
        top = height * (3 + at % 3) // 10
        left = width * at // 6
        pen.rectangle((left + 8, top, left + width // 6 - 8, height), fill=colour)
    buffer = io.BytesIO()
    image.convert(mode).save(buffer, "JPEG")
    return buffer.getvalue()


def _stories(planner: Planner, found: SimpleNamespace, folder: Path) -> None:
    def tell(title: B, consent: Consent, **more: object) -> int:
        day = dt.date(2026, 11, 3) if consent in (Consent.GIVEN, Consent.LIMITED) else None
        return planner.write(
            stories.add, title, consent=consent, consent_on=day, campaign_id=found.campaign, **more
        )

    found.told = tell(
        B("The street that Grace mapped", "格蕾丝绘制的街道"), Consent.GIVEN,
        people=B("Grace Achieng, market trader", "格蕾丝·阿琴，商贩"),
        place=B("Kisumu", "基苏木"),
        text=B("“They asked us where the water stands,” says Grace Achieng. Her map of Nyalenda "
               "is now the drainage plan of the ward.",
               "“他们问我们哪里积水，”格蕾丝·阿琴说。她绘制的尼亚伦达地图如今成了该区的排水规划。"),
        credit="UN-Habitat/J. Otieno",
    )  # fmt: skip
    untold = tell(
        B("A family before the move", "搬迁前的一家人"), Consent.ASKED,
        people=B("Name withheld", "隐去姓名"), place=B("Iztapalapa", "伊斯塔帕拉帕"),
        text=B("This text must not appear.", "此文不得出现。"), credit="UN-Habitat",
    )  # fmt: skip
    file = folder / "street.jpg"
    file.write_bytes(photo())
    planner.write(
        stories.add_photo, found.told, str(file), consent=Consent.GIVEN,
        caption=B("Grace Achieng on the street she mapped", "格蕾丝·阿琴在她绘制的街道上"),
        credit="UN-Habitat/J. Otieno",
    )  # fmt: skip
    planner.write(
        stories.add_photo, found.told, str(file), consent=Consent.NOT_ASKED,
        caption=B("A neighbour at her door", "门前的邻居"), credit="UN-Habitat/J. Otieno",
    )  # fmt: skip
    planner.write(stories.add_photo, untold, str(file), consent=Consent.GIVEN, credit="UN-Habitat")


def _media(planner: Planner, found: SimpleNamespace) -> None:
    def contact(outlet: str, kind: OutletKind, name: str, languages: str) -> int:
        number = planner.write(media.add_outlet, B(outlet, outlet), kind=kind, languages=languages)
        return planner.write(
            media.add_contact, number, B(name, name), beat="Cities",
            email=f"{name.split()[0].lower()}@example.com", languages=languages,
        )  # fmt: skip

    one = contact("El Diario", OutletKind.PRINT, "Lucía Fernández", "es en")
    two = contact("Radio Afrique", OutletKind.RADIO, "Paul Kouassi", "fr")
    planner.write(media.accredit, one, found.edition, AccreditationStatus.GRANTED,
                  decided_on=dt.date(2026, 11, 10))  # fmt: skip
    planner.write(media.accredit, two, found.edition, AccreditationStatus.REQUESTED)
    planner.write(
        media.log_copy, one, found.release, accepted_at="2028-10-09T09:00-06:00",
        sent_at="2028-10-09T12:00-06:00",
    )  # fmt: skip


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
