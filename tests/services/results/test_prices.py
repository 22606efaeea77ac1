"""No price is ever put on coverage, whatever it is called."""

from __future__ import annotations

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.services.results import prices


@pytest.mark.parametrize(
    "text",
    [
        "AVE", "AVEs", "A.V.E.", "A V E total", "ＡＶＥ", "\u0410VE", "A\u200bVE", "EMV",
        "advertising equivalent", "Advertising Value Equivalency (AVE)", "ad-equivalent value",
        "adv. value equivalent", "equivalent advertising cost", "earned media value",
        "Coverage worth USD 2 million in advertising", "ave of clippings",
        "What the space would have cost as paid advertising", "PR value equivalent",
        "value of coverage at advertising rates", "media value equivalent",
        "广告价值等值", "广告 价值 等值", "等值广告费", "相当于200万元广告", "广告当量",
        "折合广告费300万美元", "广告换算价值", "宣传价值折算", "媒体报道的广告价值",
    ],
)  # fmt: skip
def test_an_advertising_value_equivalent_is_known_in_every_disguise(text: str) -> None:
    assert prices.is_ave(text)


@pytest.mark.parametrize(
    "text",
    [
        "5th Ave. pedestrian street", "average awareness", "Adverse effects of poor housing",
        "Number of policies on outdoor advertising", "carbon load equivalent", "Have saved water",
        "cost of outdoor advertising bans", "invest in urban housing worth USD 5m",
        "广告牌条例", "政策变革次数",
    ],
)  # fmt: skip
def test_other_words_are_left_alone(text: str) -> None:
    assert not prices.is_ave(text)


def test_the_refusal_gives_the_reason_and_what_to_do_instead() -> None:
    with pytest.raises(Invalid, match="Barcelona Principles") as refusal:
        prices.refuse_ave("name", Bilingual("Clippings", "剪报的广告价值"))
    assert refusal.value.field == "name"
    assert "剪报的广告价值" in str(refusal.value)
