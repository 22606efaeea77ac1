"""Sets stories on paper: each part as the flowables that `typeset` and the calendars draw."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import singledispatchmethod
from itertools import chain
from types import MappingProxyType

from reportlab.platypus import Flowable, PageBreak, Spacer

from comms_planner.reports import story
from comms_planner.reports.blocks import KeyFigures, Legend
from comms_planner.reports.month_grid import MonthGrid
from comms_planner.reports.parts import Parts
from comms_planner.reports.story import Band, Cell, Part, Voice
from comms_planner.reports.strip import Strip
from comms_planner.reports.styles import PAPER, Styles, styles_for
from comms_planner.reports.year_grid import YearGrid
from comms_planner.text import Texts
from comms_planner.typeset.beside import pairs
from comms_planner.typeset.footnotes import Note, Noted
from comms_planner.typeset.headings import Heading
from comms_planner.typeset.prose import items, paragraph
from comms_planner.typeset.recipes import reads_right_to_left
from comms_planner.typeset.setting import Setting
from comms_planner.typeset.style import Align, Span, Style, Weight
from comms_planner.typeset.table import Column, Grid, Look, Row
from comms_planner.typeset.tags import Element
from comms_planner.typeset.voices import Typefaces

_ROOM: Mapping[type[Part], float] = MappingProxyType(
    {story.Figures: 90.0, story.Strip: 110.0, story.Table: 84.0}
)
"""Least room for what cannot begin on less, in points."""


_WIDE = 5
"""A table of so many columns is cramped in half a page."""
PICTURE = (320.0, 230.0)
"""The box that photos stand in, in points."""


@dataclass(slots=True)
class Press:
    """Sets parts in one language; words in another beside them are set by a press of their own."""

    texts: Texts
    faces: Typefaces
    styles: Styles = field(init=False)

    def __post_init__(self) -> None:
        self.styles = styles_for(self.texts.language)

    @classmethod
    def of(cls, parts: Parts) -> Press:
        """The press for what these parts were made in."""
        return cls(parts.texts, parts.faces)

    def lay(self, parts: Sequence[Part]) -> list[Flowable]:
        """The flowables of a story, in its order."""
        return list(chain.from_iterable(self._flows(parts)))

    def _flows(self, parts: Sequence[Part]) -> list[list[Flowable]]:
        """The flowables of each part; headings know what follows them."""
        flows = []
        for at, part in enumerate(parts):
            if isinstance(part, story.Heading):
                part = replace(part, follow=self._follow(parts, at))
            flows.append(self.flow(part))
        laid = list(chain.from_iterable(flows))
        for at, flowable in enumerate(laid):
            if isinstance(flowable, Heading):
                flowable.below = laid[at + 1 : at + 5]
        return flows

    def _follow(self, parts: Sequence[Part], at: int) -> float:
        """How much room must be left below a part: a heading is kept with all that it opens."""
        part = parts[at] if at < len(parts) else None
        if isinstance(part, story.Heading):
            deeper = parts[at + 1] if at + 1 < len(parts) else None
            below = self._follow(parts, at + 1)
            if isinstance(deeper, story.Heading):
                style = self.styles.headings[deeper.entry.level - 1]
                below += style.before + style.leading + style.after
            return max(part.follow, below)
        if isinstance(part, story.Chart | story.Month):
            return part.height
        return _ROOM.get(type(part), 0.0) if part else 0.0

    @singledispatchmethod
    def flow(self, part: Part) -> list[Flowable]:
        """The flowables of one part."""
        raise NotImplementedError(type(part).__name__)

    @flow.register
    def _(self, part: story.Heading) -> list[Flowable]:
        style = self.styles.headings[part.entry.level - 1]
        return [Heading(part.entry, style, self.faces, part.follow)]

    @flow.register
    def _(self, part: story.Prose) -> list[Flowable]:
        prose = paragraph(part.spans, self._voice(part.voice), self.faces)
        if not part.notes:
            return [prose]
        notes = [
            Note(number, self._setting(self.styles.muted, Span(f"{number}", raised=True),
                                       Span(f" {said}")))
            for number, said in part.notes
        ]  # fmt: skip
        return [Noted(prose, notes)]

    @flow.register
    def _(self, part: story.Items) -> list[Flowable]:
        count = range(1, len(part.spans) + 1)
        signs = [f"{n}." for n in count] if part.ordered else ["•" for _ in count]
        style = self.styles.body.but(indent=18.0 if part.ordered else 14.0, after=3.0)
        return items(part.spans, style, self.faces, signs)

    @flow.register
    def _(self, part: story.Quote) -> list[Flowable]:
        own, hue, style = self.texts.language, part.hue, self.styles.quote
        label = Span(f"{part.label}\n", Weight.SEMI_BOLD, hue.text, language=own)
        source = Span(f"{part.source}\n", colour=PAPER.muted, language=own)
        cells = (
            self._setting(style.but(language="zh"), label, Span(part.chinese)),
            self._setting(style.but(language=part.language), source, Span(part.translation)),
        )
        look = Look(rules=False, after=7, shares=(1.0, 1.15), mirrored=self._mirrored)
        row = Row(cells, bar=hue.solid, fill=PAPER.bg)
        return [Grid(None, (row,), look, element=Element("BlockQuote"))]

    @flow.register
    def _(self, part: story.Note) -> list[Flowable]:
        said = self._setting(self.styles.body.but(size=9.0, after=0), Span(part.text))
        row = Row((said,), bar=part.hue.solid, fill=part.hue.tint)
        return [Grid(None, (row,), Look(rules=False, shares=(1.0,), mirrored=self._mirrored))]

    @flow.register
    def _(self, part: story.Facts) -> list[Flowable]:
        question = self.styles.head.but(leading=self.styles.cell.leading)
        rows = [
            Row((self._setting(question, Span(asked)), self._setting(self.styles.cell, Span(said))))
            for asked, said in part.pairs
        ]
        return [Grid(None, rows, Look(shares=(1.0, 4.2), mirrored=self._mirrored))]

    @flow.register
    def _(self, part: story.Table) -> list[Flowable]:
        head = Row([self._cell(c.title, self.styles.head, c.align) for c in part.columns])
        bars = part.bars or [None] * len(part.rows)
        known: dict[tuple[int, str | Cell], Setting] = {}
        lines = zip(part.rows, bars, strict=True)
        rows = [self._row(part.columns, row, bar, known) for row, bar in lines]
        shares = [column.share for column in part.columns]
        return [Grid(head, rows, Look(shares=shares, mirrored=self._mirrored))]

    @flow.register
    def _(self, part: story.Figures) -> list[Flowable]:
        return [KeyFigures(part.figures, self.styles, self.faces)]

    @flow.register
    def _(self, part: story.Legend) -> list[Flowable]:
        return [Legend(part.items, self.styles.small, self.faces)]

    @flow.register
    def _(self, part: story.Chart) -> list[Flowable]:
        from comms_planner.typeset.drawing import Chart  # late: matplotlib takes time to load

        return [Chart(part.draw, part.height, part.said, self.texts.language, self.faces)]

    @flow.register
    def _(self, part: story.Picture) -> list[Flowable]:
        from comms_planner.typeset.picture import Picture  # late: Pillow takes time to load

        return [Picture(part.photo, part.said, PICTURE, self.texts.language)]

    @flow.register
    def _(self, part: story.Month) -> list[Flowable]:
        place = (part.year, part.month, part.marks, part.height, part.weekend)
        return [MonthGrid(*place, self.texts, self.styles, self.faces)]

    @flow.register
    def _(self, part: story.Year) -> list[Flowable]:
        return [YearGrid(part.year, part.marks, self.texts, self.styles, self.faces)]

    @flow.register
    def _(self, part: story.Strip) -> list[Flowable]:
        place = (part.lanes, part.first, part.last)
        return [Strip(*place, self.texts, self.styles, self.faces)]

    @flow.register
    def _(self, part: story.Drawn) -> list[Flowable]:
        return [part.picture]

    @flow.register
    def _(self, part: story.Beside) -> list[Flowable]:
        other = Press(part.other, self.faces) if part.other else self
        if len(part.left) != len(part.right):
            return pairs(self.lay(part.left), other.lay(part.right))
        return _in_turn(part, self._flows(part.left), other._flows(part.right))

    @flow.register
    def _(self, part: story.Space) -> list[Flowable]:
        return [Spacer(1, part.height)]

    @flow.register
    def _(self, _part: story.Break) -> list[Flowable]:
        return [PageBreak()]

    @property
    def _mirrored(self) -> bool:
        return reads_right_to_left(self.texts.language)

    def _voice(self, voice: Voice) -> Style:
        styles = self.styles
        return {
            Voice.LEAD: styles.lead,
            Voice.BODY: styles.body,
            Voice.SMALL: styles.muted,
            Voice.CAPTION: styles.small.but(after=10),
            Voice.ABSENT: styles.body.but(colour=PAPER.muted),
        }[voice]

    def _row(
        self, columns: Sequence[Column], row: story.Line, bar: str | None,
        known: dict[tuple[int, str | Cell], Setting],
    ) -> Row:  # fmt: skip
        """A row of a table; what a column says again is set once, as it has the same room."""
        if isinstance(row, Band):
            style = self.styles.cell.but(weight=Weight.SEMI_BOLD)
            return Row((self._setting(style, Span(row.text)),), bar=row.bar or bar,
                       fill=PAPER.bg, band=True)  # fmt: skip
        cells = []
        for at, (cell, column) in enumerate(zip(row, columns, strict=True)):
            setting = known.get((at, cell))
            if setting is None:
                setting = known[at, cell] = self._cell(cell, self.styles.cell, column.align)
            cells.append(setting)
        return Row(cells, bar=bar)

    def _cell(self, cell: str | Cell, style: Style, align: Align) -> Setting:
        style = style.but(align=align) if align is not Align.START else style
        if isinstance(cell, str):
            return self._setting(style, Span(cell))
        if cell.language:
            style = style.but(language=cell.language)
        colour = PAPER.muted if cell.muted else cell.colour
        spans = [Span(cell.text, Weight.SEMI_BOLD if cell.strong else None, colour, cell.link)]
        if cell.below:
            spans.append(Span(f"\n{cell.below}", colour=PAPER.muted))
        return self._setting(style, *spans)

    def _setting(self, style: Style, *spans: Span) -> Setting:
        return Setting(spans, style, self.faces)


def _in_turn(
    part: story.Beside, lefts: Sequence[list[Flowable]], rights: Sequence[list[Flowable]]
) -> list[Flowable]:
    """Passages side by side; charts and wide tables have the whole page, one after the other."""
    laid: list[Flowable] = []
    at = 0
    while at < len(lefts):
        end = at + 1
        if _is_wide(part.left[at]) and _is_wide(part.right[at]):
            while end < len(lefts) and _is_caption(part.left[end]):
                end += 1
            laid += [*chain.from_iterable(lefts[at:end]), *chain.from_iterable(rights[at:end])]
        else:
            laid += pairs(lefts[at], rights[at])
        at = end
    return laid


def _is_wide(part: Part) -> bool:
    """Whether half a page is too narrow for it."""
    if isinstance(part, story.Table):
        return len(part.columns) >= _WIDE
    return isinstance(part, story.Chart)


def _is_caption(part: Part) -> bool:
    return isinstance(part, story.Prose) and part.voice is Voice.CAPTION
