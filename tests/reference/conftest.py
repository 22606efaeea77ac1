from __future__ import annotations

import re

import pytest

from comms_planner.reference import Reference, document_text, load

PAGE_BREAKS = {
    # AII.T1 row 2 and AII.T2 row 3 were torn apart by a page break: the header row comes again
    # in between, and the 与 of 参与 is printed twice.
    "发旗舰方案思想行动分享合作伙伴布信息": "发布信息",
    "间接参与——每年在全世界举行一次，同时举行全球纪念活动平台类型目标受众估计影响范围状态"
    "与——100万人以上": "间接参与——100万人以上每年在全世界举行一次，同时举行全球纪念活动",
}


def squeezed(text: str) -> str:
    """The text without any white space, in which line ends do not matter."""
    return re.sub(r"\s+", "", text)


@pytest.fixture(scope="session")
def reference() -> Reference:
    return load()


@pytest.fixture(scope="session")
def document() -> str:
    text = squeezed(document_text())
    for torn, whole in PAGE_BREAKS.items():
        assert text.count(torn) == 1
        text = text.replace(torn, whole)
    return text
