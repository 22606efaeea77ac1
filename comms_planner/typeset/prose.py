"""Paragraphs that go on over pages, and the items of lists."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from comms_planner.typeset.canvas import page_canvas
from comms_planner.typeset.filling import Line
from comms_planner.typeset.recipes import reads_right_to_left, recipe_of
from comms_planner.typeset.setting import Setting
from comms_planner.typeset.style import Span, Style
from comms_planner.typeset.tags import Element
from comms_planner.typeset.voices import Typefaces

_KEEP = 2
"""Fewest lines of a paragraph on either page when it is split."""
_MARKER = 10.0
"""Room for the marker of a list, before the indent of its text."""


class Prose(Flowable):
    """A paragraph that may go on to the next page, never leaving a single line behind."""

    def __init__(
        self, setting: Setting, element: Element, lines: Sequence[Line] | None = None,
        marker: Setting | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self.setting, self.element, self.marker = setting, element, marker
        self._part = lines
        self.spaceBefore, self.spaceAfter = setting.style.before, setting.style.after

    @property
    def lines(self) -> Sequence[Line]:
        """The lines of this part of the paragraph, after `wrap`."""
        return self.setting.lines if self._part is None else self._part

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Set the lines for a frame of this width."""
        style = self.setting.style
        self.setting.wrap(width - style.indent)
        self.width, self.height = width, len(self.lines) * style.leading
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Two parts, the first of which fits; nothing where that would leave one line alone."""
        self.wrap(width, height)
        fits = int(height // self.setting.style.leading)
        fits = min(fits, len(self.lines) - _KEEP)
        if fits < _KEEP:
            return []
        upper = Prose(self.setting, self.element, self.lines[:fits], self.marker)
        lower = Prose(self.setting, self.element, self.lines[fits:])
        upper.spaceAfter = lower.spaceBefore = 0.0
        return [upper, lower]

    def draw(self) -> None:
        """Draw the lines, and the marker of a list before the first of them."""
        canvas = page_canvas(self.canv)
        style = self.setting.style
        mirrored = reads_right_to_left(style.language)
        if self.marker is not None:
            label = self.element_label.on(canvas.tags)
            self.marker.wrap(_MARKER)
            left = self.width - style.indent if mirrored else style.indent - _MARKER
            self.marker.draw(canvas, left, self.height, self.marker.lines, label)
        left = 0.0 if mirrored else style.indent
        self.setting.draw(canvas, left, self.height, self.lines, self.element.on(canvas.tags))

    @property
    def element_label(self) -> Element:
        """Where the marker belongs: before the text, in the same item."""
        return Element("Lbl", self.element.parent)


def paragraph(spans: Sequence[Span], style: Style, faces: Typefaces) -> Prose:
    """A paragraph of text."""
    tag = recipe_of(style.language).tag
    return Prose(Setting(spans, style, faces), Element("P", language=tag))


def items(
    texts: Sequence[Span], style: Style, faces: Typefaces, markers: Sequence[str]
) -> list[Flowable]:
    """A list, each item with its marker before it."""
    tag = recipe_of(style.language).tag
    whole = Element("L", language=tag)
    found: list[Flowable] = []
    for text, sign in zip(texts, markers, strict=True):
        item = Element("LI", whole)
        marker = Setting((Span(sign),), style, faces)
        found.append(Prose(Setting((text,), style, faces), Element("LBody", item), marker=marker))
    return found
