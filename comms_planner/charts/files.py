"""A chart as a file: a picture, or a drawing whose letters are outlines."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.figure import Figure

FINE = 200
"""Dots per inch of an exported picture."""
WIDTH = 10.0
"""Inches across an exported chart."""


def as_png(figure: Figure) -> bytes:
    """The chart as a picture; the same chart gives the same bytes."""
    out = io.BytesIO()
    figure.savefig(out, format="png", metadata={"Software": None})
    return out.getvalue()


def as_svg(figure: Figure) -> bytes:
    """The chart as a drawing whose letters are outlines, so that no typeface is needed."""
    import matplotlib as mpl  # late: only who exports waits for it

    out = io.BytesIO()
    with mpl.rc_context({"svg.fonttype": "path", "svg.hashsalt": "reach"}):
        figure.savefig(out, format="svg", metadata={"Date": None, "Creator": None})
    return out.getvalue()
