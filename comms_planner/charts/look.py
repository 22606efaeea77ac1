"""What all charts share: the bundled faces, and axes as quiet as the rest of the app."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from matplotlib.axes import Axes
from matplotlib.font_manager import fontManager
from matplotlib.ticker import FuncFormatter, MaxNLocator

from comms_planner.design import FAMILIES, Tokens
from comms_planner.paths import FONTS
from comms_planner.text import Texts

SMALL, PLAIN = 7.5, 8.5
"""Sizes of type in charts, in points."""

_FILES = (
    "Inter-Regular", "Inter-Medium", "Inter-SemiBold", "NotoSansSC-Regular", "NotoSansSC-Bold",
    "NotoSansArabic-Regular",
)  # fmt: skip


@lru_cache(maxsize=1)
def families() -> list[str]:
    """The families to set chart text in; the bundled files are made known to matplotlib once."""
    for name in _FILES:
        fontManager.addfont(FONTS / f"{name}.ttf")
    return list(FAMILIES)


def quiet(axes: Axes, tokens: Tokens) -> None:
    """No frame, light grid lines across, muted ticks."""
    axes.set_facecolor("none")
    for side in ("top", "right", "bottom", "left"):
        axes.spines[side].set_visible(False)
    axes.grid(visible=True, axis="x", color=tokens.line, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.tick_params(length=0, labelsize=SMALL, labelcolor=tokens.muted, pad=3)


def set_type(axes: Axes, size: float = SMALL) -> None:
    """Set the tick labels in the bundled faces."""
    for label in (*axes.get_xticklabels(), *axes.get_yticklabels()):
        label.set_fontfamily(families())
        label.set_fontsize(size)


def people_axis(axes: Axes, texts: Texts, most: float) -> None:
    """An axis of people from nought to a little over `most`, with few round ticks."""
    axes.set_xlim(0, most * 1.3)
    axes.xaxis.set_major_locator(MaxNLocator(3, steps=[1, 2, 5, 10]))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: texts.compact(int(value))))


def shades(colour: str, steps: int) -> Sequence[tuple[str, float]]:
    """A colour fading out, as pairs of colour and opacity."""
    return [(colour, 0.75 * (1 - step / steps)) for step in range(steps)]
