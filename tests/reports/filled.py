"""A plan with a year's work in it: campaigns, partners, duties, figures, results and stories."""

from __future__ import annotations

import datetime as dt

from comms_planner.bilingual import Bilingual
from comms_planner.models.words import (
    AssetKind,
    Consent,
    Dimension,
    DutyKind,
    EvidenceKind,
    InvestmentKind,
    Language,
    LedgerKind,
    MessageKind,
    Metric,
    ReachKind,
    SpeaksAs,
    ToolKind,
    WorkStatus,
)
from comms_planner.quantity import Qty, parse
from comms_planner.services import (
    actions,
    approvals,
    breakdown,
    campaigns,
    content,
    countries,
    duties,
    editions,
    evidence,
    matrix,
    measurements,
    messages,
    outcomes,
    partners,
    people,
    stories,
    teamwork,
)
from comms_planner.services.planner import Planner
from comms_planner.services.results import figures, investments, ledger, proofs, register
from comms_planner.services.schedule import ladders

GRANT = "SE-2026-014"
"""The funding source that the filled plan reports on."""


def day(text: str) -> dt.date:
    """A day of 2026 by month and day."""
    return dt.date.fromisoformat(f"2026-{text}")


class Filling:
    """Writes into a plan what a team would have written by November 2026."""

    def __init__(self, planner: Planner) -> None:
        self.write, self.read = planner.write, planner.read
        self.editions = {e.slug: e.id for e in self.read(editions.rows)}
        self.partners = {p.slug: p.id for p in self.read(partners.rows)}
        self.cells = {(c.flagship, c.pillar): c for c in self.read(matrix.cells)}
        self.outcomes = {o.slug: o.id for o in self.read(outcomes.rows)}

    def fill(self) -> None:
        """Everything, in the order it depends on each other."""
        self._people()
        self._campaign()
        self._actions()
        self._duties()
        self._messages()
        self._content()
        self._reach()
        self._results()
        self._stories()
        self._countries()

    def _people(self) -> None:
        self.lead = self.write(
            people.add, Bilingual("Amina Diallo", "阿米娜·迪亚洛"),
            role=Bilingual("Campaign lead", "运动负责人"), office="Nairobi, N-124",
            email="amina@example.org", languages="en fr",
        )  # fmt: skip
        self.writer = self.write(
            people.add, Bilingual("Chen Wei", "陈伟"), role=Bilingual("Web editor", "网页编辑"),
            email="chen@example.org", languages="zh en",
        )  # fmt: skip
        self.speaker = self.write(
            people.add, Bilingual("Lena Berg", "莱娜·贝里"),
            role=Bilingual("Executive Director", "执行主任"),
            speaks_as=SpeaksAs.EXECUTIVE_DIRECTOR, languages="en",
        )  # fmt: skip
        self.liaison = self.write(
            people.add, Bilingual("Paulo Reis", "保罗·雷斯"),
            role=Bilingual("Communications officer, UCLG", "城地组织传播干事"),
            email="paulo@example.org", outside=True,
        )  # fmt: skip

    def _campaign(self) -> None:
        self.campaign = self.write(
            campaigns.add, Bilingual("Homes for all", "人人有住房"),
            objective=Bilingual("Raise awareness of adequate housing among city leaders by a tenth",
                                "将城市领导人对适足住房的认识提高十分之一"),
            target=Bilingual("500 city leaders in 40 countries", "40 个国家的 500 名城市领导人"),
            theme=Bilingual("Housing the world: safe and resilient cities",
                            "让世界安居：安全、有韧性的城市"),
            audiences=Bilingual("Mayors, ministries of housing", "市长、住房部委"),
            starts=day("03-01"), ends=day("11-15"), lead_id=self.lead, budget=180000,
            flagship_ids=(1, 2), funding=GRANT, partner_ids=(self.partners[
                "united-cities-and-local-governments"],),
            edition_ids=(self.editions["wuf-2026"], self.editions["whd-2026"],
                         self.editions["wcd-2026"]),
            outcome_ids=(next(iter(self.outcomes.values())),),
        )  # fmt: skip
        self.write(
            campaigns.set_lessons, self.campaign,
            Bilingual("Translations came two weeks late; book translators when the text begins.",
                      "译文迟到两周；应在起草时即预订译员。"),
        )  # fmt: skip

    def _action(self, title: Bilingual, cell: tuple[str, str], starts: str, ends: str,
                owner: int | None, **more: object) -> int:  # fmt: skip
        return self.write(
            actions.add, title, cell_id=self.cells[cell].id, starts=day(starts), ends=day(ends),
            owner_id=owner, campaign_id=self.campaign, **more,
        )  # fmt: skip

    def _actions(self) -> None:
        uclg = self.partners["united-cities-and-local-governments"]
        film = self._action(
            Bilingual("Film stories from 12 cities", "拍摄 12 个城市的故事"), ("sdg-cities", "act"),
            "03-02", "05-08", self.lead, tool=ToolKind.STORYTELLING,
            commitments=(self.cells["sdg-cities", "act"].commitments[0].id,),
            edition_id=self.editions["wuf-2026"],
        )  # fmt: skip
        self.write(actions.set_status, film, WorkStatus.DONE, day("05-10"))
        self.write(actions.set_costs, film, 40000, 43500, "USD")
        self.write(
            actions.deliver, film, self.cells["sdg-cities", "act"].commitments[0].id, 12,
            "https://example.org/films",
        )  # fmt: skip
        social = self._action(
            Bilingual("Social media toolkit in six languages", "六种语文的社交媒体工具包"),
            ("sdg-cities", "share"), "09-01", "10-02", self.writer, tool=ToolKind.SOCIAL,
            edition_id=self.editions["whd-2026"],
        )  # fmt: skip
        self.write(actions.set_costs, social, 12000, None, "USD")
        mayors = self._action(
            Bilingual("Mayors' open letter on housing", "市长关于住房的公开信"),
            ("urban-regeneration", "partner"), "09-14", "10-05", self.lead,
            edition_id=self.editions["whd-2026"],
        )  # fmt: skip
        self.write(teamwork.join, mayors, uclg, "co-signs")
        self.write(teamwork.join, social, uclg, "shares")
        self.write(actions.set_costs, mayors, 3000, 2100, "EUR")
        brief = self._action(
            Bilingual("Research brief on slum upgrading", "贫民窟改造研究简报"),
            ("urban-regeneration", "think"), "11-02", "12-18", None, tool=ToolKind.RESEARCH,
        )  # fmt: skip
        self.write(teamwork.describe, brief, funding="Core budget")
        self.write(
            actions.add, Bilingual("Pitch desk for World Cities Day", "世界城市日媒体推介"),
            cell_id=self.cells["urban-regeneration", "share"].id,
        )  # fmt: skip
        self.write(ladders.apply_ladder, self.editions["wcd-2027"], "un-observance")
        self.film, self.social = film, social

    def _duties(self) -> None:
        uclg = self.partners["united-cities-and-local-governments"]
        shown = self.write(
            duties.add, DutyKind.VISIBILITY,
            Bilingual("Donor's logo in the closing frame of each film",
                      "每部影片片尾出现捐助方标识"),
            grant_code=GRANT, due=day("05-15"), action_id=self.film,
        )  # fmt: skip
        self.write(duties.meet, shown, "https://example.org/films#credits", on=day("05-12"))
        self.write(
            duties.add, DutyKind.VISIBILITY,
            Bilingual("Donor named in the press release", "新闻稿注明捐助方"), grant_code=GRANT,
            due=day("10-05"), campaign_id=self.campaign,
        )  # fmt: skip
        self.write(
            duties.add, DutyKind.VISIBILITY,
            Bilingual("Partner's logo on the toolkit", "工具包带有合作伙伴标识"), partner_id=uclg,
            action_id=self.social, due=day("10-01"),
        )  # fmt: skip
        self.write(duties.start_checklist, campaign_id=self.campaign)
        first = self.read(duties.rows, kind="identity")[0]
        self.write(duties.meet, first.id, "style check of 4 September", on=day("09-04"))

    def _approve(self, **what: tuple[int, ...]) -> None:
        self.write(approvals.submit, **what)
        kind = next(iter(what))
        for _ in range(6):
            self.write(approvals.approve, **what)
            number = what[kind][0]
            name = {"message_ids": "message", "content_item_ids": "content"}[kind]
            if self.read(approvals.standing, name, number).status == "approved":
                break

    def _messages(self) -> None:
        roof = self.write(
            messages.add, MessageKind.ROOF,
            Bilingual("A home is where a city's future begins.", "家是城市未来的起点。"),
            campaign_id=self.campaign,
        )  # fmt: skip
        support = self.write(
            messages.add, MessageKind.SUPPORT,
            Bilingual("Upgrading a neighbourhood costs less than building a new one.",
                      "改造一个社区比新建一个社区花费更少。"),
            parent_id=roof, campaign_id=self.campaign,
        )  # fmt: skip
        proof = self.write(
            messages.add, MessageKind.PROOF,
            Bilingual("In Nakuru, 4,000 families stayed where they lived.",
                      "在纳库鲁，4 000 户家庭留在了原居住地。"),
            parent_id=support, campaign_id=self.campaign,
        )  # fmt: skip
        draft = self.write(
            messages.add, MessageKind.TALKING_POINT,
            Bilingual("This line nobody has cleared.", "这句话尚未批准。"),
            campaign_id=self.campaign,
        )  # fmt: skip
        for number in (roof, support, proof):
            self._approve(message_ids=(number,))
        self.draft = draft

    def _content(self) -> None:
        post = self.write(
            content.add, Bilingual("Housing post", "住房贴文"), kind=AssetKind.SOCIAL,
            channel="X", text="Everyone needs a home. #HomesForAll #UrbanOctober",
            campaign_id=self.campaign, action_id=self.social, languages="en zh ar",
        )  # fmt: skip
        self.write(
            content.write, post, Language.ZH, channel="X", text="人人都需要一个家。#人人有住房"
        )
        self.write(
            content.write,
            post,
            Language.AR,
            channel="X",
            text="كل إنسان بحاجة إلى بيت. #بيوت_للجميع",
        )
        (board,) = self.read(content.board, asset_id=post)
        for language in ("en", "zh"):
            version = board.in_language(language)
            assert version.id is not None
            self._approve(content_item_ids=(version.id,))
        self.write(
            content.add, Bilingual("Press release on World Habitat Day", "世界人居日新闻稿"),
            kind=AssetKind.PRESS_RELEASE, channel="website", campaign_id=self.campaign,
            edition_id=self.editions["whd-2026"], languages="en zh",
        )  # fmt: skip

    def _reach(self) -> None:
        seen = self.write(
            measurements.record, parse("1,240"), kind=ReachKind.DIRECT, metric=Metric.PARTICIPANTS,
            definition=Bilingual("people at the film screenings", "观看影片放映的人员"),
            source="attendance lists", measured_on=day("05-21"), campaign_id=self.campaign,
            edition_id=self.editions["wuf-2026"], grade=2,
        )  # fmt: skip
        self.write(breakdown.disaggregate, seen, Dimension.SEX, "women", Qty(610))
        self.write(breakdown.disaggregate, seen, Dimension.SEX, "men", Qty(540))
        self.write(evidence.add, seen, "https://example.org/lists", 2)
        heard = self.write(
            measurements.record, Qty(900), kind=ReachKind.DIRECT, metric=Metric.PARTICIPANTS,
            definition=Bilingual("people at the launch in Nairobi", "内罗毕启动活动参加者"),
            source="registration", measured_on=day("10-05"),
            edition_id=self.editions["whd-2026"], campaign_id=self.campaign, reported=True,
        )  # fmt: skip
        self.write(breakdown.disaggregate, heard, Dimension.REGION, "Africa", Qty(700))
        self.write(breakdown.disaggregate, heard, Dimension.REGION, "Arab States", Qty(300))
        self.write(
            measurements.record, parse("2,300,000+"), kind=ReachKind.INDIRECT, metric=Metric.REACH,
            definition=Bilingual("people reached by partner channels", "经合作伙伴渠道触及的人员"),
            source="partners' analytics", measured_on=day("10-20"), campaign_id=self.campaign,
        )  # fmt: skip

    def _results(self) -> None:
        known = {i.slug: i.id for i in self.read(register.rows)}
        changes, money = known["policy-changes"], known["co-investment"]
        aware = known["awareness-1"]
        self.write(figures.set_baseline, changes, parse("2", "policies"), year=2025,
                   source="ledger of 2025")  # fmt: skip
        self.write(figures.set_target, changes, 2026, parse("4", "policies"))
        self.write(figures.set_actual, changes, 2026, parse("3", "policies"), source="ledger")
        self.write(figures.set_baseline, aware, parse("31", "percent"), year=2025,
                   source="panel survey 2025")  # fmt: skip
        self.write(figures.set_target, aware, 2026, parse("35", "percent"))
        self.write(figures.set_actual, aware, 2026, parse("36", "percent"),
                   source="panel survey 2026")  # fmt: skip
        self.write(
            proofs.file_evidence, aware, Bilingual("Panel survey, wave 2", "第二轮小组调查"),
            EvidenceKind.SURVEY, source="https://example.org/survey", year=2026, grade=1,
        )  # fmt: skip
        self.write(
            ledger.record, changes, LedgerKind.POLICY_CHANGE,
            Bilingual("Kenya's housing bill adopts upgrading in place",
                      "肯尼亚住房法案采纳就地改造"),
            Bilingual("Parliament of Kenya", "肯尼亚议会"), day("09-15"),
            Bilingual("Covers 1.2 million households", "涉及 120 万户家庭"),
            Bilingual("Brief and two hearings", "提供简报并参加两次听证会"),
            Bilingual("Ministry and civil society drafted it", "由部委和民间社会起草"),
            country="KE", substantiated_by="Ministry of Housing", source="Hansard, 15 September",
            flagship="urban-regeneration", campaign_id=self.campaign,
        )  # fmt: skip
        self.write(
            investments.record, money, InvestmentKind.CATALYSED,
            Bilingual("Upgrading of Mukuru", "姆库鲁改造"),
            Bilingual("County of Nairobi", "内罗毕郡"),
            parse("2,500,000", "USD"), 2026, "county budget", our_share=10, country="KE",
            campaign_id=self.campaign,
        )  # fmt: skip
        self.write(
            investments.record, money, InvestmentKind.MOBILIZED,
            Bilingual("Printing of the toolkit", "工具包印刷"), Bilingual("UCLG", "城地组织"),
            parse("40,000", "EUR"), 2026, "letter of agreement", campaign_id=self.campaign,
        )  # fmt: skip

    def _countries(self) -> None:
        source = "country office, self-assessment"
        for category, on in ((1, "01-15"), (2, "06-30"), (5, "06-30")):
            self.write(countries.classify, 18, category, day(on), source)

    def _stories(self) -> None:
        self.write(
            stories.add, Bilingual("Grace keeps her street", "格蕾丝守住了自己的街道"),
            people=Bilingual("Grace W.", "格蕾丝"),
            place=Bilingual("Mukuru, Nairobi", "内罗毕姆库鲁"),
            country_id=18,
            text=Bilingual("“They asked us first,” says Grace, who has lived here for thirty years."
                           " The new road goes around her shop.",
                           "“他们先征求了我们的意见，”在此居住了三十年的格蕾丝说。新路绕过了她的店铺。"),
            credit="J. Otieno", consent=Consent.GIVEN, consent_on=day("04-20"),
            campaign_id=self.campaign, flagship_id=2,
        )  # fmt: skip
        self.write(
            stories.add, Bilingual("A story without consent", "未获同意的故事"),
            text=Bilingual("Not to be printed."), campaign_id=self.campaign,
        )  # fmt: skip


def fill(planner: Planner) -> Filling:
    """Fill the built-in plan."""
    filling = Filling(planner)
    filling.fill()
    return filling
