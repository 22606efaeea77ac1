"""The look of the app in plain values: colours by meaning, spacing, radii and type sizes.

The only place with colour literals. Window, charts and packs read the same tokens; every
pair of text and ground that its test names is readable (contrast ≥ 4.5) in light and in dark.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

GRID = 8
"""Distances are multiples of this many pixels; half a step inside small controls."""
SPACE_XS, SPACE_S, SPACE_M, SPACE_L = 4, 8, 16, 24
MARGIN = 24
"""Around the content of every screen."""
RADIUS_S, RADIUS_M, RADIUS_L = 5, 8, 10
"""Of chips, of controls, of cards."""
FOCUS_RING = 2
BAR = 4
"""Width of the coloured bar that names a pillar."""
CONTROL = 34
"""Height of buttons and fields."""
MENU_BAR, STATUS_BAR = 34, 28
SIDE_BAR = 204
DRAWER = 440

SIZE_CHIP, SIZE_SMALL, SIZE_BODY, SIZE_LEAD, SIZE_TITLE, SIZE_DISPLAY = 11, 12, 13, 15, 20, 26
"""The type scale in pixels."""

FAMILIES = ("Inter", "Noto Sans SC", "Noto Sans Arabic", "Noto Emoji")
"""The chain of bundled typefaces; a glyph comes from the first that has it."""


class Hue(NamedTuple):
    """One meaning as a colour: `solid` for bars and dots, `tint` as ground, `text` on the tint."""

    solid: str
    tint: str
    text: str


class Tokens(NamedTuple):
    """Every colour of one theme, named by what it is for."""

    name: str
    bg: str
    surface: str
    raised: str
    hover: str
    pressed: str
    line: str
    line_strong: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    accent_text: str
    on_accent: str
    focus: str
    selection: str
    on_selection: str
    today: str
    on_today: str
    weekend: str
    outside: str
    outside_text: str
    drop: str
    shadow: str
    danger: Hue
    warning: Hue
    success: Hue
    info: Hue
    neutral: Hue
    pillars: Mapping[str, Hue]
    statuses: Mapping[str, Hue]
    series: tuple[str, ...]

    @property
    def dark(self) -> bool:
        """Whether light text stands on dark grounds."""
        return self.name == "dark"

    def pillar(self, slug: str) -> Hue:
        """The hue of "think", "act", "share" or "partner"; neutral for anything else."""
        return self.pillars.get(slug.lower(), self.neutral)

    def status(self, word: str) -> Hue:
        """The hue of a status as rows carry it; neutral for a word it does not know."""
        return self.statuses.get(word.lower(), self.neutral)


def _statuses(blue: Hue, green: Hue, amber: Hue, red: Hue, grey: Hue) -> Mapping[str, Hue]:
    """Which hue each status wears."""
    return MappingProxyType(
        {
            "planned": grey,
            "in progress": blue,
            "done": green,
            "cancelled": grey,
            "overdue": red,
            "due soon": amber,
            "draft": grey,
            "submitted": blue,
            "returned": amber,
            "approved": green,
            "proposed": amber,
            "confirmed": green,
            "held": green,
            "postponed": amber,
            "tbc": amber,
            "unplanned": amber,
            "delivered": green,
            "evidenced": green,
        }
    )


_LIGHT_DANGER = Hue("#E03131", "#FDEBEB", "#A61E1E")
_LIGHT_WARNING = Hue("#E8890C", "#FDF1DF", "#8A4B00")
_LIGHT_SUCCESS = Hue("#0CA678", "#E1F7EF", "#08644A")
_LIGHT_INFO = Hue("#4263EB", "#E8EDFD", "#2C47B8")
_LIGHT_NEUTRAL = Hue("#8A94A6", "#EEF0F4", "#475163")

LIGHT = Tokens(
    name="light",
    bg="#F6F7F9",
    surface="#FFFFFF",
    raised="#FFFFFF",
    hover="#F0F2F6",
    pressed="#E6E9F0",
    line="#E3E6EB",
    line_strong="#C9CFD9",
    text="#1B2330",
    muted="#5D6779",
    accent="#3B5BDB",
    accent_hover="#324FC4",
    accent_text="#3350C8",
    on_accent="#FFFFFF",
    focus="#3B5BDB",
    selection="#E5EBFB",
    on_selection="#2C47B8",
    today="#3B5BDB",
    on_today="#FFFFFF",
    weekend="#FAFBFC",
    outside="#F6F7F9",
    outside_text="#666F81",
    drop="#DCE4FB",
    shadow="#1B2330",
    danger=_LIGHT_DANGER,
    warning=_LIGHT_WARNING,
    success=_LIGHT_SUCCESS,
    info=_LIGHT_INFO,
    neutral=_LIGHT_NEUTRAL,
    pillars=MappingProxyType(
        {
            "think": Hue("#4263EB", "#E8EDFD", "#2C47B8"),
            "act": Hue("#0CA678", "#E1F7EF", "#08644A"),
            "share": Hue("#E8890C", "#FDF1DF", "#8A4B00"),
            "partner": Hue("#AE3EC9", "#F6E8F9", "#7F2896"),
        }
    ),
    statuses=_statuses(_LIGHT_INFO, _LIGHT_SUCCESS, _LIGHT_WARNING, _LIGHT_DANGER, _LIGHT_NEUTRAL),
    series=("#2F55D4", "#D9730D", "#0B8F6B", "#973597", "#8596AD", "#1F2A44"),
)

_DARK_DANGER = Hue("#FF6B6B", "#40232A", "#FFB3B3")
_DARK_WARNING = Hue("#F5A23B", "#3D2E1C", "#FFD08A")
_DARK_SUCCESS = Hue("#2CC498", "#17372F", "#8CE8CB")
_DARK_INFO = Hue("#748FFC", "#252F52", "#BAC8FF")
_DARK_NEUTRAL = Hue("#8792A6", "#2A303A", "#C3CAD6")

DARK = Tokens(
    name="dark",
    bg="#14171C",
    surface="#1B1F26",
    raised="#232830",
    hover="#242A33",
    pressed="#2D343F",
    line="#2C323C",
    line_strong="#434B58",
    text="#E8EBF0",
    muted="#A0AABA",
    accent="#748FFC",
    accent_hover="#8CA2FD",
    accent_text="#91A7FF",
    on_accent="#11152A",
    focus="#748FFC",
    selection="#28325A",
    on_selection="#BAC8FF",
    today="#748FFC",
    on_today="#11152A",
    weekend="#191D23",
    outside="#16191F",
    outside_text="#8893A5",
    drop="#2B3768",
    shadow="#000000",
    danger=_DARK_DANGER,
    warning=_DARK_WARNING,
    success=_DARK_SUCCESS,
    info=_DARK_INFO,
    neutral=_DARK_NEUTRAL,
    pillars=MappingProxyType(
        {
            "think": Hue("#748FFC", "#252F52", "#C6D1FF"),
            "act": Hue("#2CC498", "#17372F", "#9AEBD2"),
            "share": Hue("#F5A23B", "#3D2E1C", "#FFD7A0"),
            "partner": Hue("#CC6FE3", "#3A2542", "#EBC3F5"),
        }
    ),
    statuses=_statuses(_DARK_INFO, _DARK_SUCCESS, _DARK_WARNING, _DARK_DANGER, _DARK_NEUTRAL),
    series=("#748FFC", "#F5A23B", "#2CC498", "#E99BE4", "#627693", "#E8EBF0"),
)

THEMES: Mapping[str, Tokens] = MappingProxyType({"light": LIGHT, "dark": DARK})


def tokens_of(theme: str) -> Tokens:
    """The tokens of "light" or "dark"."""
    return THEMES[theme]


def contrast(one: str, other: str) -> float:
    """How well two colours stand apart, 1 to 21 (the WCAG 2 contrast ratio)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def mix(one: str, other: str, share: float) -> str:
    """`one` with `share` (0 to 1) of `other` in it."""
    parts = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in parts)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (part / 255 for part in _channels(colour))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
