"""What each branch of a contingency plan does for every edition; our proposal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from comms_planner.bilingual import Bilingual
from comms_planner.models.words import Branch, DateStatus

CRISIS_DAYS = 3
"""How many days ahead planned social media are held in a crisis."""


@dataclass(frozen=True, slots=True)
class Addition:
    """A task that a branch adds: days after the decision, or from the event's first day."""

    title: Bilingual
    owner: str
    pillar: str
    days: int = 0
    from_event: bool = False


DATE_STATUS: Mapping[Branch, DateStatus] = MappingProxyType(
    {Branch.POSTPONE: DateStatus.POSTPONED, Branch.CANCEL: DateStatus.CANCELLED}
)
"""What becomes of the edition's date; the other branches leave it as it stands."""

_INFORM = Addition(
    Bilingual("Inform hosts, partners and accredited media",
              "通知主办方、合作伙伴和获得媒体认证的媒体"),
    "ERD",
    "partner",
)  # fmt: skip

ADDITIONS: Mapping[Branch, tuple[Addition, ...]] = MappingProxyType(
    {
        Branch.GO: (),
        Branch.VIRTUAL: (
            Addition(Bilingual("Announce that the event goes virtual", "宣布活动改为线上举行"),
                     "COMMS", "share"),
            Addition(Bilingual("Send new joining instructions to all who registered",
                               "向所有已注册者发送新的参会说明"), "ERD", "partner", 3),
            Addition(Bilingual("Test the online platform, interpretation and webcast",
                               "测试线上平台、口译和网播"), "WEB", "share", -7, from_event=True),
            Addition(Bilingual("Brief speakers on the virtual format", "向发言者说明线上形式"),
                     "SUBST", "share", -5, from_event=True),
        ),
        Branch.POSTPONE: (
            Addition(Bilingual("Statement that the event is postponed", "发布活动推迟的声明"),
                     "COMMS", "share"),
            _INFORM,
            Addition(Bilingual("Take the old date off web, social media and materials",
                               "从网站、社交媒体和材料中撤下原定日期"), "WEB", "share", 1),
        ),
        Branch.CANCEL: (
            Addition(Bilingual("Statement that the event is cancelled", "发布活动取消的声明"),
                     "COMMS", "share"),
            _INFORM,
            Addition(Bilingual("Take the event off web, social media and materials",
                               "从网站、社交媒体和材料中撤下该活动"), "WEB", "share", 1),
        ),
        Branch.CRISIS: (
            Addition(Bilingual("Check what the event means for the flagship programmes",
                               "核查事件与旗舰方案的关联"), "COMMS", "think"),
            Addition(Bilingual("Holding line", "应对口径"), "SPOX", "share"),
            Addition(Bilingual("Quote cleared", "引语核准"), "ERD", "share"),
            Addition(Bilingual("Quote out to target media and social media",
                               "向目标媒体和社交媒体发布引语"), "MEDIA", "share"),
            Addition(Bilingual("Decide on an op-ed or explainer", "决定是否发表专栏文章或解读"),
                     "COMMS", "think", 1),
            Addition(Bilingual("Log in the media record; lessons", "记入媒体档案；总结经验"),
                     "M&E", "think", 2),
        ),
    }
)  # fmt: skip
"""The tasks that each branch adds."""
