"""References to the document are words a reader can follow."""

from __future__ import annotations

import json

import pytest

from comms_planner.paths import REFERENCE
from comms_planner.services.citation import place
from comms_planner.text import texts_for


@pytest.mark.parametrize(
    ("ref", "english", "chinese"),
    [
        ("AII.T1 row 4 think", "Annex II, table 1, row 4, think", "附件二，表 1，第 4 行，思想"),
        ("AII.T2 rows 8, 9; AII.7", "Annex II, table 2, rows 8, 9; Annex II, paragraph 7",
         "附件二，表 2，第 8、9 行；附件二，第 7 段"),
        ("R.5(b)", "report, paragraph 5 (b)", "报告，第 5 段(b)"),
        ("AII.B(g)", "Annex II, section B (g)", "附件二，第 B 节(g)"),
        ("AIII.4-6", "Annex III, paragraphs 4–6", "附件三，第 4–6 段"),
        ("R.4 fn 2", "report, paragraph 4, footnote 2", "报告，第 4 段，脚注 2"),
        ("cover", "cover", "封面"),
        ("somewhere else", "somewhere else", "somewhere else"),
    ],
)  # fmt: skip
def test_a_place_in_the_document_is_said_in_words(ref: str, english: str, chinese: str) -> None:
    assert place(texts_for("en"), ref) == english
    assert place(texts_for("zh"), ref) == chinese


def test_every_reference_of_the_document_is_understood() -> None:
    refs: set[str] = set()

    def gather(value: object) -> None:
        if isinstance(value, dict):
            refs.update(v for k, v in value.items() if k == "ref" and isinstance(v, str))
            value = list(value.values())
        if isinstance(value, list):
            for one in value:
                gather(one)

    for file in REFERENCE.glob("*.json"):
        gather(json.loads(file.read_text(encoding="utf-8")))
    texts = texts_for("zh")
    parts = {one.strip() for ref in refs if ref for one in ref.split(";")}
    assert len(parts) > 100
    assert sorted(part for part in parts if place(texts, part) == part) == []
