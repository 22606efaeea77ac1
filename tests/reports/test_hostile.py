"""Whatever somebody typed is printed, and nothing it holds stops or bends a pack."""

from __future__ import annotations

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.reports.parts import Band, Cell, Column, KeyFigure, Parts
from comms_planner.text import texts_for
from comms_planner.typeset.style import Span
from tests.reports.test_parts import printed
from tests.typeset.paper import broken_rules

LONG = 100_000
TEXTS = {
    "an endless word": "x" * LONG,
    "endless words": "word " * (LONG // 5),
    "endless Chinese": "城市，" * (LONG // 3),
    "endless Arabic": "المدن المستدامة، " * (LONG // 17),
    "only marks": "，。）" * 500,
    "only opening marks": "（《“" * 500,
    "controls and halves": "a\x00b\x07c\ud800d\udfff\ufffe\u2028e\u202ef\u2066g\r\nh\x85i",
    "accents": "e" + "\u0301" * 500,
    "blanks": " " * 5000 + "\u3000" * 50 + "\u00a0" * 300,
    "nothing": "",
    "markup": "<b>&amp;</b> <a href='x'> {x} %s $(id) ]] /Artifact BMC EMC Tj",
}


@pytest.mark.parametrize("language", ["en", "zh", "ar"])
@pytest.mark.parametrize("name", list(TEXTS))
def test_a_text_goes_anywhere(name: str, language: str) -> None:
    text = TEXTS[name]
    parts = Parts(texts_for(language))
    short = text[:2000]
    paper = printed(
        parts,
        [parts.heading(1, short[:300]), parts.body(text), parts.note(short)],
        parts.bullets([Span(short, link="https://example.org")]),
        [parts.figures([KeyFigure(short[:200], short[:100], "")])],
        [parts.table([Column(short[:40]), Column("B")], [[short, Cell("x", below=text)]])],
        [parts.table([Column("A")], [Band(short), [short]])],
        [parts.quote(short[:50], Bilingual(short, short), "source", parts.tokens.info)],
    )
    assert broken_rules(paper.content) == []
    assert paper.faults == ""


def test_an_endless_heading_ends_in_an_ellipsis() -> None:
    parts = Parts(texts_for("en"))
    paper = printed(parts, [parts.heading(1, "x" * LONG), parts.body("below")])
    assert "…" in paper.squeezed
    assert "below" in paper.squeezed


def test_no_letter_of_an_endless_text_is_lost() -> None:
    parts = Parts(texts_for("en"))
    paper = printed(parts, [parts.body("x" * LONG)])
    assert paper.squeezed.count("x") >= LONG
