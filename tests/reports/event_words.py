"""What is said at the event of `event_plan`: messages, content, stories, and who of the media."""

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
    Consent,
    Language,
    MessageKind,
    OutletKind,
)
from comms_planner.services import (
    approvals,
    content,
    editions,
    measurements,
    media,
    message_figures,
    messages,
    stories,
)
from comms_planner.services.planner import Planner

B = Bilingual

TEXTS = {
    Language.EN: "A home in the city is a right. Ministers and mayors meet in Mexico City.",
    Language.ZH: "在城市安居是一项权利。部长和市长齐聚墨西哥城。",
    Language.FR: "Un logement en ville est un droit. Ministres et maires se réunissent à Mexico.",
    Language.ES: "Una vivienda en la ciudad es un derecho. Se reúnen en Ciudad de México.",
    Language.RU: "Жилье в городе — это право. Министры и мэры встречаются в Мехико.",
    Language.AR: "السكن في المدينة حق. يجتمع الوزراء ورؤساء البلديات في مدينة مكسيكو.",
}


def write_messages(planner: Planner, found: SimpleNamespace) -> None:
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
    clear(planner, message_ids=cleared)
    found.roof, found.questions, found.holding = roof, questions, holding


def write_content(planner: Planner, found: SimpleNamespace) -> None:
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
    clear(planner, content_item_ids=tuple(made[:3]))
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
    clear(planner, content_item_ids=(source,))


def tell_stories(planner: Planner, found: SimpleNamespace, folder: Path) -> None:
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


def invite_media(planner: Planner, found: SimpleNamespace) -> None:
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


def clear(planner: Planner, **what: tuple[int, ...]) -> None:
    planner.write(approvals.submit, who="Ruth Mwangi", **what)
    for _ in range(4):
        planner.write(approvals.approve, who="Amina Diallo", **what)
