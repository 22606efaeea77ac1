"""The same document for everybody: paragraphs in chapters, then one long table, in a language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

SMALL, LARGE = 1_000, 5_000
"""Rows of a document of some 40 pages in English, and of one of some 200."""
HEADS = "ABCDE"
SHARES = (0.7, 4.0, 2.0, 2.2, 1.4)
"""Titles and widths of the table's columns."""
_ENGLISH = (
    "Member States and local authorities bring the New Urban Agenda to communities through "
    "evidence, stories and partnerships that last beyond a single campaign of the programme"
)
_CHINESE = (
    "会员国 和 地方当局，通过 证据、 故事 和 伙伴关系， 把《新城市议程》 带给 社区； “城市十月” "
    "（每年 十月） 的 活动， 不会 随 一次 运动 结束。 人居署 执行局 2019 年 8 月 的 文件： "
    "宣传 和 传播 工作， 必须 有 目标、 对象 和 时间。"
)
_ARABIC = (
    "تعمل الدول الأعضاء والسلطات المحلية على إيصال الخطة الحضرية الجديدة إلى المجتمعات من خلال "
    "الأدلة والقصص والشراكات التي تستمر بعد انتهاء الحملة، ويشارك المنتدى الحضري العالمي في "
    "الاحتفال باليوم العالمي للموئل من أجل مدن أفضل للأطفال"
)


@dataclass(frozen=True, slots=True)
class Tongue:
    """What a document is written in: its words, and what stands between them."""

    language: str
    words: tuple[str, ...]
    between: str
    owner: str
    month: str
    state: str
    part: str

    def joined(self, first: int, step: int, count: int) -> str:
        """So many words, every `step` of them from `first` on."""
        chosen = (self.words[(first + k * step) % len(self.words)] for k in range(count))
        return self.between.join(chosen)


TONGUES = {
    "en": Tongue("en", tuple(re.findall(r"\S+", _ENGLISH)), " ", "Owner", "October 2026",
                 "in progress", "Part"),
    "zh": Tongue("zh", tuple(_CHINESE.split()), "", "负责人", "日，2026年10月", "进行中", "部分"),
    "ar": Tongue("ar", tuple(_ARABIC.split()), " ", "المسؤول", "أكتوبر 2026",
                 "قيد التنفيذ", "الجزء"),
}  # fmt: skip


def rows(count: int, language: str = "en", salt: int = 0) -> Iterator[list[str]]:
    """Table rows, no two of which are alike; another `salt` gives another document."""
    own = TONGUES[language]
    for at in range(count):
        title = own.joined((at + salt) * 7, 1, 6 + at % 5)
        day = f"{at % 28 + 1} {own.month}"
        yield [str(at + 1), title, f"{own.owner} {(at + salt) % 37}", day, own.state]


def prose(count: int, language: str = "en", salt: int = 0) -> Iterator[str]:
    """Paragraphs of about sixty words."""
    own = TONGUES[language]
    for at in range(count):
        yield f"{own.joined((at + salt) * 11, 3, 60)} {at}."


@dataclass(frozen=True, slots=True)
class Document:
    """A document of so many rows, and a chapter with four paragraphs for each hundred of them."""

    count: int
    language: str = "en"
    salt: int = 0

    @property
    def chapters(self) -> Iterator[tuple[str, list[str]]]:
        """Titles with their paragraphs."""
        for at in range(self.count // 100):
            title = f"{TONGUES[self.language].part} {at + 1}"
            yield title, list(prose(4, self.language, self.salt + at))

    @property
    def rows(self) -> Iterator[list[str]]:
        """The rows of its table."""
        return rows(self.count, self.language, self.salt)
