"""The action plan as a heat map: how many of each cell's commitments are planned and delivered."""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from comms_planner.charts.look import PLAIN, SMALL, families, fold, set_type, size_in_points
from comms_planner.design import Tokens, mix
from comms_planner.services.matrix import CellRow
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

CAPTION = QT_TRANSLATE_NOOP(
    "Charts", "Commitments planned and delivered, by flagship programme and pillar."
)
PLANNED = QT_TRANSLATE_NOOP("Charts", "{planned} of {all} planned")
DELIVERED = QT_TRANSLATE_NOOP("Charts", "{delivered} delivered")
EMPTY = QT_TRANSLATE_NOOP("Charts", "no commitment")

_GAP = 0.04


def shares(cell: CellRow) -> tuple[float, float]:
    """The planned and the delivered share of a cell's commitments, 0 to 1."""
    count = len(cell.commitments)
    return (cell.planned / count, cell.delivered / count) if count else (0.0, 0.0)


def draw(figure: Figure, rows: Sequence[CellRow], texts: Texts, tokens: Tokens) -> None:
    """Draw one tile per cell: its ground deepens with what is planned, its bar with what is done.

    The numbers stand in the tile, so that nothing depends on telling shades apart.
    """
    figure.clear()
    flagships = list(dict.fromkeys(row.flagship for row in rows))
    pillars = list(dict.fromkeys(row.pillar for row in rows))
    head = 16 / max(size_in_points(figure)[1], 17)
    axes = figure.add_axes((0.27, 0.01, 0.73, 0.99 - head))
    axes.set_xlim(0, max(len(pillars), 1))
    axes.set_ylim(max(len(flagships), 1), 0)
    for side in ("top", "right", "bottom", "left"):
        axes.spines[side].set_visible(False)
    axes.set_facecolor("none")
    axes.xaxis.tick_top()
    axes.tick_params(length=0, labelcolor=tokens.text, pad=3)
    names = {row.pillar: texts.say(row.pillar_name) for row in rows}
    titles = {
        row.flagship: f"{row.flagship_number}. {texts.say(row.flagship_name)}" for row in rows
    }
    axes.set_xticks([i + 0.5 for i in range(len(pillars))], [names[p] for p in pillars])
    axes.set_yticks(
        [i + 0.5 for i in range(len(flagships))], [fold(titles[f], 30) for f in flagships]
    )
    set_type(axes, SMALL)
    for row in rows:
        _tile(figure, row, pillars.index(row.pillar), flagships.index(row.flagship), texts, tokens)


def _tile(
    figure: Figure, row: CellRow, column: int, line: int, texts: Texts, tokens: Tokens
) -> None:
    axes = figure.axes[0]
    planned, delivered = shares(row)
    hue = tokens.pillar(row.pillar)
    ground = mix(tokens.bg, hue.tint, planned)
    left, top, size = column + _GAP, line + _GAP, 1 - 2 * _GAP
    axes.add_patch(
        Rectangle((left, top), size, size, facecolor=ground, edgecolor=tokens.line, linewidth=0.6)
    )
    axes.add_patch(
        Rectangle((left, top + size - 0.09), size, 0.09, facecolor=tokens.line, linewidth=0)
    )
    if delivered:
        axes.add_patch(
            Rectangle(
                (left, top + size - 0.09), size * delivered, 0.09, facecolor=hue.solid, linewidth=0
            )
        )
    count = len(row.commitments)
    if not count:
        said = [texts.translate("Charts", EMPTY)]
    else:
        said = [
            texts.translate("Charts", PLANNED).format(
                planned=texts.number(row.planned), all=texts.number(count)
            ),
            texts.translate("Charts", DELIVERED).format(delivered=texts.number(row.delivered)),
        ]
    for number, words in enumerate(said):
        axes.text(
            left + 0.06, top + 0.3 + number * 0.28, words, va="center", ha="left",
            fontfamily=families(), fontsize=PLAIN if number == 0 else SMALL,
            color=tokens.text if number == 0 else tokens.muted,
        )  # fmt: skip
