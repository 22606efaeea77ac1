"""Held against Unicode's own test of its algorithm, all 91,707 cases of it."""

from __future__ import annotations

import lzma
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comms_planner.typeset import bidi
from comms_planner.typeset.bidi import base_level, levels, may_turn, visual_order

CASES = Path(__file__).parent / "data" / "BidiCharacterTest-15.0.txt.xz"


def cases() -> Iterator[tuple[str, str, int, list[str], list[int]]]:
    with lzma.open(CASES, "rt", encoding="utf-8") as lines:
        for line in lines:
            case = line.partition("#")[0].strip()
            if case:
                codes, asked, base, wanted, order = case.split(";")
                text = "".join(chr(int(code, 16)) for code in codes.split())
                yield text, asked, int(base), wanted.split(), [int(at) for at in order.split()]


def test_every_case_of_unicode_comes_out_as_it_should() -> None:
    count, wrong = 0, []
    for text, asked, base, wanted, order in cases():
        own = base_level(text) if asked == "2" else int(asked)
        found = levels(text, own)
        kept = [at for at, level in enumerate(wanted) if level != "x"]
        said = [kept[at] for at in visual_order([found[at] for at in kept])]
        right = all(found[at] == int(wanted[at]) for at in kept)
        if own != base or not right or said != order:
            wrong.append(text)
        count += 1
    assert count == 91_707
    assert not wrong


@given(st.text("ابتث\u064f؟، .,:/-+()«» 0129", max_size=40))
def test_the_short_cut_for_plain_arabic_gives_what_the_rules_give(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        short = levels(text, 1)
        patch.setattr(bidi, "_SIMPLE", re.compile(r"(?!)"))
        assert short == levels(text, 1)


def test_only_texts_with_letters_from_the_right_are_looked_at_closely() -> None:
    assert may_turn("a\u0627")
    assert not may_turn("cité 城市 город")
