"""One word for one thing: the catalogue keeps to the table in docs/glossary.md."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from comms_planner.paths import TRANSLATIONS

ROOT = Path(__file__).parent.parent
ROW = re.compile(r"^\| ([a-z][^|]*) \| ([^|]+) \|", re.MULTILINE)
TYPED = re.compile(r"“[^“”]*”|\{\w+\}|\w+\.\w+|--\w+|\w+=\w+|comms-planner \w+")
"""Values, keys and commands, which are typed as they stand."""

PLEDGES = re.compile(r"[Pp]olicy (?:changes?|that changed)|made the commitment")
"""Where the contribution ledger speaks of commitments that others made."""

ELSEWHERE = {
    "action": {"both costs of an action", "Choose among action", "Write auto"},
    "branch": {"Substantive branch"},
    "cell": {"cell of its own on the board"},
    "content": {"Contents"},
    "edition": {"an edition of a report series", "Choose among action"},
    "moment": {"Wait a moment", "at one moment, on"},
    "observance": {"Choose among action"},
    "owner": {"Ask its owner"},
    "pack": {"a final pack", "a pack for each", "A pack cannot be written"},
    "partner": {"think, act, share or partner"},
    "proof": {"no proof that all went well"},
    "season": {"Choose among action"},
    "universe": {"reached or not"},
    "reach": {"Reach them", "Where to reach", "people there are to reach", "People there are to"},
    "duty": {"{met} of {all} are met"},
}
"""Sentences in which a term means something else, or goes without saying in Chinese."""


def terms() -> dict[str, tuple[re.Pattern[str], tuple[str, ...]]]:
    table = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    found = {}
    for forms, words in ROW.findall(table):
        listed = [form.strip() for form in forms.split(" / ")]
        plural = [f"{form}(?:e?s)?" for form in listed]
        pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(plural)})(?![\w-])", re.IGNORECASE)
        found[listed[0]] = (pattern, tuple(word.strip() for word in words.split(",")))
    return found


def said() -> Iterator[tuple[str, str, str]]:
    catalogue = ElementTree.parse(TRANSLATIONS / "comms_planner_zh.ts").getroot()
    for context in catalogue.iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            assert told is not None
            yield (
                context.findtext("name", ""),
                message.findtext("source", ""),
                "".join(told.itertext()),
            )


SAID = list(said())


def means_another(term: str, context: str, source: str) -> bool:
    if term == "commitment" and (context in ("Ledger kind", "Units") or PLEDGES.search(source)):
        return True
    if term == "duty" and "duty station" in source.lower():
        return True
    return any(part in source for part in ELSEWHERE.get(term, ()))


@pytest.mark.parametrize("term", terms())
def test_a_term_has_its_one_chinese_word(term: str) -> None:
    pattern, words = terms()[term]
    lacking = [
        (context, source, chinese)
        for context, source, chinese in SAID
        if pattern.search(TYPED.sub("", source))
        and not any(word in chinese for word in words)
        and not means_another(term, context, source)
    ]
    assert lacking == [], f"docs/glossary.md says {term} is {words} in Chinese"


def test_words_that_were_given_up_do_not_come_back() -> None:
    given_up = re.compile(
        "毛额|应急方案|知名度|视觉形象|媒体注册|触达|核对表|标识名|(?<!审核)关口|曝光|非工作日"
    )
    assert [(source, chinese) for _, source, chinese in SAID if given_up.search(chinese)] == []


def test_chinese_stands_apart_from_digits_and_latin_letters() -> None:
    """In dates it does not: 2027年10月4日."""
    tight = re.compile(
        r"[\u4e00-\u9fff][A-Za-z]|[A-Za-z][\u4e00-\u9fff]|\d[\u4e00-\u9fff](?<![年月日])"
    )
    typed = re.compile("“[^“”]*”")
    found = [
        chinese
        for context, _, chinese in SAID
        if context != "Arguments" and tight.search(typed.sub("", chinese))
    ]
    assert found == []


def test_english_words_that_were_given_up_do_not_come_back() -> None:
    given_up = re.compile(r"\bpromises?\b|[Hh]olding statement|\w'(?:s\b| )|[\d}][ \u00a0]%(?!n)")
    spoken = (source for context, source, _ in SAID if context != "Arguments")
    typed = re.compile("“[^“”]*”")
    assert [source for source in spoken if given_up.search(typed.sub("", source))] == []


def test_delete_ends_a_thing_and_remove_takes_it_out_of_what_stays() -> None:
    """Each has its own Chinese, and no third word is used for either."""
    typed = re.compile("“[^“”]*”")
    spoken = [(c, typed.sub("", s), typed.sub("", z)) for c, s, z in SAID if c != "Arguments"]
    deleting, ends = re.compile(r"\b[Dd]elet(?:e|ed|ing)\b"), re.compile("删除")
    removing, parts = re.compile(r"\b[Rr]emov(?:e|ed|ing)\b"), re.compile("移[除出]")
    for english, chinese in ((deleting, ends), (removing, parts)):
        said = [(s, z) for _, s, z in spoken if english.search(s) and not chinese.search(z)]
        assert said == []
    third = re.compile(r"^Take (?:this|the|it|off|out|away)\b")
    assert [s for _, s, _ in spoken if third.search(s) and not s.endswith(" back")] == []


PARTS = (
    "appearance", "dependency", "ladder task", "part of measurement", "evidence", "overlap",
    "size of audience", "milestone", "share of co-investment", "leave", "version", "accreditation",
    "from embargo log", "photo", "launch", "estimate of edition", "from checklist", "comment",
    "file", "partner", "day off", "days off", "from contingency plan", "step of scenario",
)  # fmt: skip
"""What is removed: each is a part of something that stays."""


def test_commands_that_undo_can_take_back_keep_to_the_same_two_words() -> None:
    labels = {source for context, source, _ in SAID if context == "Undo"}
    removed = {label.removeprefix("Remove ") for label in labels if label.startswith("Remove ")}
    assert removed == set(PARTS)


def test_a_form_that_makes_a_thing_says_add_and_the_button_before_it_new() -> None:
    """Not *begin*, *enter* or *choose*, so that one knows the button on every screen."""
    given_up = {"Begin campaign", "Enter edition", "Choose a speaker", "Add station"}
    assert given_up.isdisjoint(source for _, source, _ in SAID)
