"""The people that a cell names, in whatever way an office writes several of them."""

from __future__ import annotations

import re

_NOBODY = {
    "", "tbd", "tbc", "tba", "n/a", "na", "-", "–", "—", "?", "none", "nobody", "vacant", "待定",
    "未定", "待确认", "无",
}  # fmt: skip
"""What stands where nobody has been named yet."""
_BETWEEN = re.compile(r"\s*[;；、\n]\s*|\s+(?:/|&|and)\s+")


def named(text: str) -> list[str]:
    """The people a cell names: the first answers for the action, the others do it too."""
    parts = [each for part in _BETWEEN.split(text) for each in _slashed(part)]
    names = [" ".join(part.split()) for part in parts]
    said = {name.casefold(): name for name in reversed(names) if name.casefold() not in _NOBODY}
    return list(said.values())[::-1]


def _slashed(text: str) -> list[str]:
    """People written with a bare stroke between them; UNEP/UN-Habitat and the like stay one."""
    parts = text.split("/")
    whole = all(" " in part.strip() or (part.strip() and not part.isascii()) for part in parts)
    return parts if whole else [text]
