"""Notes at the foot of the page that refers to them, found in one pass.

A paragraph with notes asks for room for both. Once it stands, the room of the notes is given
back above and taken from the foot of the column, where they are drawn when the page is full.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable

from comms_planner.design import LIGHT
from comms_planner.typeset.canvas import PageCanvas, page_canvas
from comms_planner.typeset.pen import line_colour
from comms_planner.typeset.prose import Prose
from comms_planner.typeset.recipes import reads_right_to_left
from comms_planner.typeset.setting import Setting
from comms_planner.typeset.tags import text_string

_LENGTH = 72.0
_RULE, _BETWEEN = 10.0, 2.0
"""Room for the line above the notes of a page, and between two notes."""


@dataclass(frozen=True, slots=True)
class Note:
    """A note by its number, set small."""

    number: int
    setting: Setting


class Noted(Flowable):
    """A paragraph and the notes that its page carries for it."""

    def __init__(self, prose: Prose, notes: Sequence[Note]) -> None:
        super().__init__()
        self.prose, self.notes = prose, notes
        self.taken = 0.0
        self.spaceBefore, self.spaceAfter = prose.spaceBefore, prose.spaceAfter

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Room for the paragraph and for its notes; a heading before it asks ahead of any page."""
        self.width = width
        first = not (hasattr(self, "canv") and page_canvas(self.canv).foot)
        self.taken = _RULE if first else 0.0
        self.taken += sum(note.setting.wrap(width) + _BETWEEN for note in self.notes)
        self.height = self.prose.wrap(width, height)[1] + self.taken
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """The notes stay with the first part."""
        self.wrap(width, height)
        parts = self.prose.split(width, height - self.taken)
        if len(parts) != 2 or not isinstance(parts[0], Prose):
            return []
        return [Noted(parts[0], self.notes), parts[1]]

    def draw(self) -> None:
        """Draw the paragraph, and leave the notes for the foot of the page."""
        canvas = page_canvas(self.canv)
        self.prose.drawOn(canvas, 0, self.taken)
        for note in self.notes:
            said = b"/ID" + text_string(f"note-{note.number}")
            canvas.foot.append((note.setting, canvas.tags.here.child("Note", said)))


def draw_foot(canvas: PageCanvas, left: float, base: float) -> None:
    """Draw the notes of a finished page from `base` up, under a short line."""
    if not canvas.foot:
        return
    heights = [len(setting.lines) * setting.style.leading + _BETWEEN for setting, _ in canvas.foot]
    top = base + sum(heights)
    first = canvas.foot[0][0]
    mirrored = reads_right_to_left(first.style.language)
    begin = left + first.room - _LENGTH if mirrored else left
    with canvas.artifact():
        canvas.add(
            f"{line_colour(LIGHT.line_strong)} 0.5 w {begin:.2f} {top + _RULE / 2:.2f} m "
            f"{begin + _LENGTH:.2f} {top + _RULE / 2:.2f} l S"
        )
    for (setting, node), height in zip(canvas.foot, heights, strict=True):
        setting.draw(canvas, left, top, setting.lines, node)
        top -= height
    canvas.foot.clear()
