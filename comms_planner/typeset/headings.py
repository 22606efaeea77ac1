"""Headings, in outline and structure, and the contents that lead to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable, PageBreak

from comms_planner.typeset.canvas import Later, PageCanvas, page_canvas
from comms_planner.typeset.prose import Prose
from comms_planner.typeset.recipes import reads_right_to_left, recipe_of
from comms_planner.typeset.setting import Setting
from comms_planner.typeset.style import Align, Span, Style
from comms_planner.typeset.table import Grid
from comms_planner.typeset.tags import Element
from comms_planner.typeset.voices import Typefaces

_FOLLOW = 72.0
"""A heading asks for this much room below it, so that it never ends a page."""
_SOON, _MOST = 110.0, 260.0
"""How near a table has to be to stay with a heading, and the most room it asks for with it."""


@dataclass(slots=True)
class Entry:
    """A heading as the outline and the contents know it; one without a key stands in neither."""

    key: str
    level: int
    title: str


class Heading(Flowable):
    """A heading that stands in the outline, can be linked to, and stays with what follows."""

    def __init__(
        self, entry: Entry, style: Style, faces: Typefaces, follow: float = _FOLLOW
    ) -> None:
        super().__init__()
        self.entry, self._follow = entry, follow
        self.below: Sequence[Flowable] = ()
        """What comes after it, as far as it matters."""
        self.setting = Setting((Span(entry.title),), style, faces)
        self.spaceBefore, self.spaceAfter = style.before, style.after

    def name_also(self, title: str) -> None:
        """Let outline and contents name it in a second language too."""
        if title != self.entry.title:
            self.entry.title = f"{self.entry.title} · {title}"

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Ask for a new page where too little room is left for what follows."""
        self.height = self.setting.wrap(width)
        stays = self._staying(width)
        enough = self.height + stays <= height
        return width, self.height + (0 if enough else stays)

    def _staying(self, width: float) -> float:
        """The room of what stays with it: as far as a table opens, if one comes soon."""
        taken = self.getSpaceAfter()
        for flowable in self.below:
            taken += flowable.getSpaceBefore()
            if isinstance(flowable, Grid):
                taken += flowable.opening(width)
                if flowable.head:
                    return min(taken, _MOST)
            elif isinstance(flowable, Heading):
                taken += flowable.setting.wrap(width)
            elif isinstance(flowable, Prose):
                taken += flowable.wrap(width, 0.0)[1]
            elif isinstance(flowable, PageBreak):
                break
            else:  # a drawing is not parted
                return max(self._follow, min(taken + flowable.wrap(width, _MOST)[1], _MOST))
            taken += flowable.getSpaceAfter()
            if taken > _SOON:
                break
        return self._follow

    def draw(self) -> None:
        """Draw the title and enter it in the outline."""
        canvas = page_canvas(self.canv)
        entry, tag = self.entry, recipe_of(self.setting.style.language).tag
        if entry.key:
            canvas.anchor(entry.key, self.height + 12)
            canvas.addOutlineEntry(entry.title, entry.key, entry.level - 1, closed=0)
        node = Element(f"H{entry.level}", language=tag).on(canvas.tags)
        self.setting.draw(canvas, 0, self.height, self.setting.lines, node)


class Contents(Flowable):
    """The headings with their pages, each a link; the numbers are filled in at the end."""

    _number, _step = 30.0, 14.0

    def __init__(
        self, entries: Sequence[Entry], first: Style, deeper: Style, faces: Typefaces
    ) -> None:
        super().__init__()
        self.spaceAfter = 12.0
        self._mirrored = reads_right_to_left(first.language)
        self._faces, self._whole = faces, Element("TOC")
        self._lines = [
            (entry, Setting((Span(entry.title),), first if entry.level == 1 else deeper, faces))
            for entry in entries
        ]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """One entry after the other, deeper ones indented."""
        self.width = width
        self.height = sum(
            setting.wrap(width - self._number - self._indent(entry))
            for entry, setting in self._lines
        )
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """As many entries as fit, and the others on the next page."""
        count, used = 0, 0.0
        for entry, setting in self._lines:
            used += setting.wrap(width - self._number - self._indent(entry))
            if used > height:
                break
            count += 1
        if not 0 < count < len(self._lines):
            return []
        return [self._part(0, count), self._part(count, len(self._lines))]

    def _part(self, start: int, end: int) -> Contents:
        part = Contents.__new__(Contents)
        Flowable.__init__(part)
        part._lines, part._faces = self._lines[start:end], self._faces
        part._mirrored, part._whole = self._mirrored, self._whole
        return part

    def draw(self) -> None:
        """Draw titles and links; page numbers follow once they are known."""
        canvas = page_canvas(self.canv)
        top = self.height
        for entry, setting in self._lines:
            height = len(setting.lines) * setting.style.leading
            item = Element("TOCI", self._whole).on(canvas.tags)
            link = item.child("Link")
            left = self._number if self._mirrored else self._indent(entry)
            setting.draw(canvas, left, top, setting.lines, link)
            canvas.link(link, f"#{entry.key}", (0, top - height, self.width, top))
            with canvas.within(item):
                canvas.later(self._page_number(entry, setting.style, top))
            top -= height

    def _page_number(self, entry: Entry, style: Style, top: float) -> Later:
        left = 0.0 if self._mirrored else self.width - self._number

        def draw(canvas: PageCanvas, total: int) -> None:
            page = str(canvas.page_of[entry.key])
            number = Setting((Span(page),), style.but(align=Align.END), self._faces)
            number.wrap(self._number)
            number.draw(canvas, left, top, number.lines)

        return draw

    def _indent(self, entry: Entry) -> float:
        return self._step * (entry.level - 1)
