"""The typefaces of charts: the bundled ones, without a search through those of the machine.

Where matplotlib finds no list of typefaces it looks into every one of the system's when it is
imported, for seconds where there are many. It is given a folder of its own, with an empty list in
it and with none of a person's settings, and the bundled faces are then named to it one by one.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from comms_planner import paths
from comms_planner.design import FAMILIES

LISTS = "3.11.0"
"""How the locked matplotlib numbers the form of its lists."""
_LIST: dict[str, object] = {
    "_version": LISTS, "__class__": "FontManager", "_FontManager__default_weight": "normal",
    "default_size": None, "defaultFamily": {"ttf": FAMILIES[0], "afm": FAMILIES[0]},
    "afmlist": [], "ttflist": [],
}  # fmt: skip
BUNDLED = (
    ("Inter-Regular", "Inter", 400), ("Inter-Bold", "Inter", 700),
    ("NotoSansSC-Regular", "Noto Sans SC", 400), ("NotoSansSC-Bold", "Noto Sans SC", 700),
    ("NotoSansArabic-Regular", "Noto Sans Arabic", 400),
    ("NotoSansArabic-Bold", "Noto Sans Arabic", 700),
    ("NotoEmoji-Regular", "Noto Emoji", 400), ("NotoEmoji-Regular", "Noto Emoji", 700),
)  # fmt: skip
"""File, family and weight; signs have one weight and stand among bold words as they are."""
SETTINGS = MappingProxyType(
    {
        "font.family": list(FAMILIES),
        "text.hinting": "no_hinting",  # as Qt and paper set it, and quicker
        "text.parse_math": False,  # “$” is money
    }
)


def own_folder() -> None:
    """Name matplotlib its folder; without one that can be written it looks for itself."""
    if "matplotlib.font_manager" in sys.modules:
        return
    folder = paths.config() / "matplotlib"
    listed = folder / f"fontlist-v{LISTS}.json"
    with contextlib.suppress(OSError):
        if not listed.exists():
            folder.mkdir(parents=True, exist_ok=True)
            part = listed.with_suffix(f".{os.getpid()}")
            part.write_text(json.dumps(_LIST), encoding="utf-8")
            part.replace(listed)
        os.environ["MPLCONFIGDIR"] = str(folder)


@lru_cache(maxsize=1)
def families() -> list[str]:
    """The families to set chart text in, which matplotlib knows from then on, and no others."""
    import matplotlib as mpl  # late: it must find its folder first
    from matplotlib.font_manager import FontEntry, fontManager

    settings: Any = mpl.rcParams
    settings.update(SETTINGS)
    fontManager.ttflist[:] = [
        FontEntry(
            str(paths.FONTS / f"{file}.ttf"), 0, name, "normal", "normal", weight, "normal",
            "scalable",
        )
        for file, name, weight in BUNDLED
    ]  # fmt: skip
    return list(FAMILIES)
