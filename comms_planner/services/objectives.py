"""Objectives that say nothing yet: they speak of attention, and not of what anybody will do."""

from __future__ import annotations

import re

from comms_planner.bilingual import Bilingual
from comms_planner.text import QT_TRANSLATE_NOOP

WHO_DOES_WHAT = QT_TRANSLATE_NOOP(
    "Campaigns", "Who will do what differently? Name the people and what they will do."
)
"""What a vague objective is asked."""

_ATTENTION = re.compile(
    r"\b(?:rais|increas|improv|enhanc|build|boost|creat|generat|promot|strengthen|foster|grow)\w*"
    r"\b[^.;]*\b(?:awareness|visibility|profile|attention|understanding|interest|knowledge|"
    r"recognition|engagement|image|reputation)\b"
    r"|\b(?:spread|get)\b[^.;]*\b(?:word|message)\b"
    r"|\b(?:draw|attract|call|bring)\w*\b[^.;]*\battention\b"
    r"|\b(?:inform|educate|sensiti[sz]e|reach out to|engage)\b"
    r"|\b(?:promote|highlight|showcase|publici[sz]e|advocate|talk about|communicate)\b"
    r"|\bawareness[- ]raising\b|\bvisibility\b",
    re.IGNORECASE,
)
_DEED = re.compile(
    r"\b(?:sign|adopt|commit|invest|pledge|vote|ratif|enact|approv|allocat|fund|financ|join|"
    r"appl(?:y|ies)|register|enrol|submit|report|publish|chang|replac|install|download|visit|"
    r"attend|donat|volunteer|contact|request|endors|appoint|legislat|amend|integrat|includ|"
    r"implement|co-?financ|co-?invest|stop|start|switch|decid|agree|contribut|hous(?:e|ing) \d|"
    r"build \d|us(?:e|es|ing)\b|pay)\w*",
    re.IGNORECASE,
)
_ATTENTION_ZH = re.compile(
    r"(提高|增强|提升|加强|扩大|增进|树立|促进|引起|激发|推动)[^。；]*"
    r"(认识|意识|知名度|关注|影响力?|了解|能见度|形象|声誉|兴趣|理解|参与度|认知)"
    r"|宣传|普及|传播|宣介|推广|弘扬|展示|倡导|教育公众|告知"
)
_DEED_ZH = re.compile(
    r"签署|签订|承诺|采纳|采用|通过|批准|投资|出资|拨款|立法|修订|加入|报名|注册|提交|申请|使用|"
    r"实施|执行|捐|参加|下载|任命|纳入|改用|停止|开始|落实|共同融资|共同投资|建造|供资"
)
FEWEST_WORDS, FEWEST_CHARACTERS = 4, 8


def is_vague(objective: Bilingual) -> bool:
    """Whether an objective, in either language, leaves open who will do what differently."""
    sides = (
        (objective.en, _ATTENTION, _DEED, len(objective.en.split()) < FEWEST_WORDS),
        (objective.zh, _ATTENTION_ZH, _DEED_ZH, len(objective.zh) < FEWEST_CHARACTERS),
    )
    return any(
        text.strip() and not deed.search(text) and (short or bool(attention.search(text)))
        for text, attention, deed, short in sides
    )
