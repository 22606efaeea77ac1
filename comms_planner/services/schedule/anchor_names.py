"""How one thing is named in several ways: what people write differently is left out."""

from __future__ import annotations

import re
import unicodedata

from comms_planner.models import Platform

CHINESE = ("", *"一二三四五六七八九")


def counted(platform: Platform, number: int) -> list[str]:
    """The ways to name a numbered edition: WUF14, the 14th World Urban Forum, 第十四届…"""
    ends = {1: "st", 2: "nd", 3: "rd"}
    end = "th" if number % 100 in (11, 12, 13) else ends.get(number % 10, "th")
    tens, ones = divmod(number, 10)
    chinese = f"{CHINESE[tens] if tens > 1 else ''}{'十' if tens else ''}{CHINESE[ones]}"
    plain = re.sub(r"\s*[(（].*?[)）]", "", platform.name.zh)
    return [
        f"{platform.slug}{number}", f"{number}{end} {platform.name.en}", f"第{number}届{plain}",
        *([f"第{chinese}届{plain}"] if tens < 10 else []),
    ]  # fmt: skip


def bracketed(name: str) -> list[str]:
    """The short names that a name gives in brackets, such as HLPF."""
    return re.findall(r"[(（]([^)）]+)[)）]", name)


def key(name: str) -> str:
    """A name without what people write differently: case, spaces, dashes, brackets."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    return "".join(c for c in plain if c.isalnum()).removeprefix("the")
