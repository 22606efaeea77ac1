"""The scale of people across a plate, and the ends of bars that begin a lower bound."""

from __future__ import annotations

from matplotlib.ticker import MaxNLocator

from comms_planner.charts.look import FADE, SMALL
from comms_planner.charts.plate import Bar, Plate, Stroke, Word
from comms_planner.design import Tokens
from comms_planner.text import Texts

BELOW = 3.0 + SMALL * 0.74
"""Points from the foot of a plate to the feet of what its rules are called."""


def people_rules(
    plate: Plate, most: float, down: tuple[float, float], texts: Texts, tokens: Tokens
) -> None:
    """Light lines at few round numbers of people up to `most`, each with its number below."""
    ticks = MaxNLocator(3, steps=[1, 2, 5, 10]).tick_values(0, most)
    for tick in (float(tick) for tick in ticks if 0 <= tick <= most):
        plate.rules.append(Stroke((tick, tick), down, tokens.line, 0.6))
        said = texts.compact(int(tick))
        align = "right" if tick > most * 0.95 else "center"
        plate.words.append(
            Word(tick, down[0], said, tokens.muted, SMALL, align, "feet", by=(0.0, -BELOW))
        )


def fading_end(
    plate: Plate, start: float, place: float, high: float, step: float, colour: str
) -> float:
    """Let a bar that begins a lower bound fade away to the right; returns where it has gone."""
    for number in range(FADE):
        begin = start + number * step
        alpha = 0.6 * (1 - number / FADE)
        plate.bars.append(Bar(begin, begin + step * 0.62, place, high, colour, alpha=alpha))
    return start + FADE * step
