"""The level guard: what was put out proves nothing about what changed.

The chain is AMEC's: input, activity, output, out-take, outcome, impact.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models.words import EvidenceKind, ResultLevel
from comms_planner.services.results.prices import bare, short
from comms_planner.text import QT_TRANSLATE_NOOP

TOO_LOW = QT_TRANSLATE_NOOP(
    "Errors",
    "This is evidence of an {given}, and the indicator measures an {claim}. That something was"
    " put out or reached people does not show that anything changed. File it under an indicator"
    " of its own level, or bring a survey, a policy text, an agreement or an evaluation.",
)
LOOKS_LOW = QT_TRANSLATE_NOOP(
    "Errors",
    "“{text}” counts what was put out or reached, which is an output or out-take and shows no"
    " outcome. Choose that level, or say how the change itself was found, for instance by a"
    " survey.",
)
UNIT_LOW = QT_TRANSLATE_NOOP(
    "Errors",
    "{unit} are counted on the level of an {level}; they show no outcome. Choose that level, or"
    " another unit.",
)
CAPPED = QT_TRANSLATE_NOOP(
    "Errors", "Evidence of this kind shows an {highest} at most. Choose that level or another kind."
)

CHAIN = tuple(ResultLevel)
"""From input to impact, in the order of the chain."""

CAPS: Mapping[EvidenceKind, ResultLevel] = MappingProxyType(
    {
        EvidenceKind.SURVEY: ResultLevel.IMPACT,
        EvidenceKind.POLICY_TEXT: ResultLevel.OUTCOME,
        EvidenceKind.AGREEMENT: ResultLevel.OUTCOME,
        EvidenceKind.CITATION: ResultLevel.OUTCOME,
        EvidenceKind.TESTIMONY: ResultLevel.OUTCOME,
        EvidenceKind.EVALUATION: ResultLevel.IMPACT,
        EvidenceKind.RECALL: ResultLevel.OUT_TAKE,
        EvidenceKind.COVERAGE: ResultLevel.OUTPUT,
        EvidenceKind.REACH: ResultLevel.OUTPUT,
        EvidenceKind.INTERACTION: ResultLevel.OUT_TAKE,
        EvidenceKind.PRODUCT: ResultLevel.OUTPUT,
        EvidenceKind.EVENT: ResultLevel.OUTPUT,
        EvidenceKind.SPENDING: ResultLevel.INPUT,
        EvidenceKind.OTHER: ResultLevel.OUTCOME,
    }
)
"""The highest link of the chain that a kind of evidence can show; the sorting is ours."""

UNIT_LEVELS: Mapping[str, ResultLevel] = MappingProxyType(
    {
        **dict.fromkeys(
            ("views", "listeners", "clippings", "mentions", "pieces", "impressions", "events"),
            ResultLevel.OUTPUT,
        ),
        **dict.fromkeys(("interactions", "downloads", "visits"), ResultLevel.OUT_TAKE),
    }
)
"""Units that can only count what was put out or taken up."""

_PUT_OUT = re.compile(
    r"\bimpressions?\b|page[\s\-]?views?|\bviews?\b(?! (?:on|about|towards?)\b)|\bviewers?\b"
    r"|\bclicks?\b|click[\s\-]?throughs?|\blikes?\b|\bretweets?\b|\breposts?\b|\bshares on\b"
    r"|\bfollowers?\b|\bsubscribers?\b|\bclippings?\b|press (?:hits|mentions|releases)"
    r"|media (?:hits|mentions|coverage|reach)|\bmentions\b|\bdownloads?\b|\bvisits\b|web sessions"
    r"|opportunities to see|\bOTS\b|\breach\b(?! (?:an? )?agree)|people reached"
    r"|\battend(?:ance|ees?|ed)\b|\bparticipants\b"
    r"|\bregistrations?\b|brochures?|leaflets?"
    r"|posts? published|events? held|videos? produced|\bhits\b"
    r"|曝光|浏览量|浏览次数|阅读量|播放量|点击|点赞|转发|粉丝|关注人数|剪报|发稿量|报道量|报道数|报道篇数"
    r"|下载量|下载次数|访问量|访问次数|触达|覆盖人数|覆盖人次|到达率|参会人数|出席人数|参加人数"
    r"|与会人数|提及次数|提及量|宣传册|收视|收听",
    re.IGNORECASE,
)
"""Words for what was put out, reached or taken up."""
_CHANGE = re.compile(
    r"survey|\bpoll|respondent|interview|focus group|\bpanel\b|questionnaire"
    r"|\btest(?:ed)? (?:score|before)|adopt|enact|ratif|legislat|ordinance|\blaws?\b|\bpolic"
    r"|by-?law|pledg|signed|memorand|budget|invest|replicat|cited|can name|able to (?:name|explain)"
    r"|who (?:know|think|believe|changed)|before and after|pre[\s\-]and[\s\-]post|evaluation"
    r"|调查|受访|问卷|访谈|焦点小组|测验|通过了|颁布|立法|法律|法规|条例|政策|承诺书|签署|备忘录|预算|投资"
    r"|复制推广|引用|评价|评估|能说出",
    re.IGNORECASE,
)
"""Words for a change, or for a way to find one."""


def rank(level: ResultLevel) -> int:
    """How far along the chain a level lies, from 0 for inputs."""
    return CHAIN.index(level)


def proves(evidence: ResultLevel, claim: ResultLevel) -> bool:
    """Whether evidence on one level can show a result on another: only from its own level up."""
    return rank(evidence) >= rank(claim)


def refuse_too_low(field: str, evidence: ResultLevel, claim: ResultLevel) -> None:
    """Refuse evidence below the level of what it is to show."""
    if not proves(evidence, claim):
        raise Invalid(field, TOO_LOW, given=evidence, claim=claim)


def refuse_above_kind(kind: EvidenceKind, level: ResultLevel) -> None:
    """Refuse a level that no evidence of this kind can show."""
    if rank(level) > rank(CAPS[kind]):
        raise Invalid("level", CAPPED, highest=CAPS[kind])


def refuse_disguised(field: str, level: ResultLevel, text: Bilingual, unit: str = "") -> None:
    """Refuse an output that is described as an outcome, by its words or by its unit."""
    if rank(level) < rank(ResultLevel.OUTCOME):
        return
    if unit in UNIT_LEVELS:
        raise Invalid("unit", UNIT_LOW, unit=unit, level=UNIT_LEVELS[unit])
    for side in (text.en, text.zh):
        plain = bare(side)
        if _PUT_OUT.search(plain) and not _CHANGE.search(plain):
            raise Invalid(field, LOOKS_LOW, text=short(side))
