"""What sections are built of. Sections use these and nothing else of what prints.

So the typesetting underneath can be replaced without touching a section.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reportlab.platypus import Flowable, PageBreak, Spacer

from comms_planner.bilingual import Bilingual
from comms_planner.design import Hue, Tokens
from comms_planner.reports.blocks import KeyFigure, KeyFigures, Legend
from comms_planner.reports.calendars import Mark
from comms_planner.reports.month_grid import MonthGrid
from comms_planner.reports.strip import Lane, Strip
from comms_planner.reports.styles import PAPER, Styles, styles_for
from comms_planner.reports.year_grid import YearGrid
from comms_planner.text import QT_TRANSLATE_NOOP, Texts
from comms_planner.typeset.beside import pairs
from comms_planner.typeset.footnotes import Note, Noted
from comms_planner.typeset.headings import Entry, Heading
from comms_planner.typeset.passage import clean
from comms_planner.typeset.prose import items, paragraph
from comms_planner.typeset.recipes import reads_right_to_left
from comms_planner.typeset.setting import Setting
from comms_planner.typeset.style import Align, Span, Style, Weight
from comms_planner.typeset.table import Column, Grid, Look, Row
from comms_planner.typeset.tags import Element
from comms_planner.typeset.voices import Typefaces

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = ["Align", "Band", "Cell", "Column", "KeyFigure", "Parts", "Span", "Story"]

NOTHING = QT_TRANSLATE_NOOP("Reports", "Nothing recorded.")

FIGURE = QT_TRANSLATE_NOOP("Reports", "Figure {number}. {caption}")
SOURCE = QT_TRANSLATE_NOOP("Reports", "Source: {source}")

Part = Flowable
"""One piece of a story; sections name it so and know nothing of what draws it."""
Story = list[Part]
"""What a section hands over: its flowables in reading order."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell that is more than plain text: a second line, a tone, a language, a colour."""

    text: str
    below: str = ""
    strong: bool = False
    muted: bool = False
    colour: str | None = None
    language: str | None = None
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Band:
    """A title across the whole table, above the rows it names."""

    text: str
    bar: str | None = None


@dataclass(slots=True)
class Parts:
    """Makes the parts of one pack in one language, and remembers its headings."""

    texts: Texts
    faces: Typefaces = field(default_factory=Typefaces)
    entries: list[Entry] = field(default_factory=list)
    tokens: Tokens = PAPER
    figures_drawn: int = 0
    notes_made: int = 0
    listed: bool = True
    """Whether its headings stand in outline and contents."""
    styles: Styles = field(init=False)

    def __post_init__(self) -> None:
        self.styles = styles_for(self.texts.language)

    def say(self, sentence: str, /, **values: object) -> str:
        """A marked sentence of context "Reports" in the reader's language."""
        said = self.texts.translate("Reports", sentence)
        return said.format(**values) if values else said

    def count(self, source: str, n: int) -> str:
        """A marked sentence with a number, in the right plural."""
        return self.texts.translate("Reports", source, n)

    def both(self, text: Bilingual) -> str:
        """A short name in both languages, the reader's first."""
        other = text.en if self.texts.language == "zh" else text.zh
        return " · ".join(dict.fromkeys(filter(None, (self.texts.say(text), other))))

    def heading(self, level: int, text: str, follow: float = 72.0) -> Flowable:
        """A heading of level 1 to 3, in outline and contents; `follow` points stay with it."""
        key = f"heading-{len(self.entries) + 1}" if self.listed else ""
        entry = Entry(key, level, " ".join(clean(text, self.texts.language).split("\n")))
        self.entries.append(entry)
        return Heading(entry, self.styles.headings[level - 1], self.faces, follow)

    def lead(self, text: str) -> Flowable:
        """The opening sentence of a section, a little larger."""
        return self.para(text, self.styles.lead)

    def body(self, *text: str | Span) -> Flowable:
        """A paragraph; spans may be bold, coloured or links."""
        return self._prose(text, self.styles.body)

    def noted(self, text: str | Span, *notes: str) -> Flowable:
        """A paragraph with notes at the foot of its page, such as how a figure was found."""
        spans = [text if isinstance(text, Span) else Span(text)]
        set_small = []
        for note in notes:
            self.notes_made += 1
            sign = Span(f"{self.notes_made}", raised=True)
            spans.append(sign)
            said = Setting((sign, Span(f" {note}")), self.styles.muted, self.faces)
            set_small.append(Note(self.notes_made, said))
        return Noted(paragraph(spans, self.styles.body, self.faces), set_small)

    def numbered(self, texts: Iterable[str | Span]) -> Story:
        """A list in order, each item with its number before it."""
        style = self.styles.body.but(indent=18.0, after=3.0)
        spans = [item if isinstance(item, Span) else Span(item) for item in texts]
        return items(spans, style, self.faces, [f"{n}." for n in range(1, len(spans) + 1)])

    def beside(self, left: Sequence[Flowable], right: Sequence[Flowable]) -> Story:
        """Two stories side by side, passage by passage."""
        return pairs(left, right)

    def small(self, *text: str | Span) -> Flowable:
        """A note under a table or figure: how it was made, where it comes from."""
        return self._prose(text, self.styles.muted)

    def para(self, text: str, style: Style) -> Flowable:
        """The one way from untrusted text to paper: nothing in it is read as markup."""
        return self._prose((text,), style)

    def bullets(self, texts: Iterable[str | Span]) -> Story:
        """A list, each item with a dot before it."""
        style = self.styles.body.but(indent=14.0, after=3.0)
        spans = [item if isinstance(item, Span) else Span(item) for item in texts]
        return items(spans, style, self.faces, ["•"] * len(spans))

    def nothing(self) -> Flowable:
        """Said where the plan holds nothing for a section; nothing is ever made up."""
        return self.para(self.say(NOTHING), self.styles.body.but(colour=PAPER.muted))

    def quote(self, label: str, chinese: str, english: str, source: str, hue: Hue) -> Flowable:
        """The document's own words in Chinese with the English beside, and who says so."""
        style = self.styles.quote
        settings = (
            Setting(
                (Span(f"{label}\n", Weight.SEMI_BOLD, hue.text, language=self.texts.language),
                 Span(chinese)),
                style.but(language="zh"),
                self.faces,
            ),
            Setting(
                (Span(f"{source}\n", colour=PAPER.muted, language=self.texts.language),
                 Span(english)),
                style.but(language="en"),
                self.faces,
            ),
        )  # fmt: skip
        row = Row(settings, bar=hue.solid, fill=PAPER.bg)
        look = Look(rules=False, after=7, shares=(1.0, 1.15), mirrored=self.mirrored)
        return Grid(None, (row,), look, element=Element("BlockQuote"))

    def note(self, text: str, hue: Hue | None = None) -> Flowable:
        """A sentence set apart on a tinted ground."""
        hue = hue or PAPER.info
        setting = Setting((Span(text),), self.styles.body.but(size=9.0, after=0), self.faces)
        row = Row((setting,), bar=hue.solid, fill=hue.tint)
        return Grid(None, (row,), Look(rules=False, shares=(1.0,), mirrored=self.mirrored))

    def table(
        self,
        columns: Sequence[Column],
        rows: Iterable[Sequence[str | Cell] | Band],
        *,
        bars: Sequence[str | None] = (),
        zebra: bool = False,
    ) -> Flowable:
        """A table whose head is repeated on each page; `bars` colour the rows' left edges."""
        head = Row([self._set(c.title, self.styles.head, c.align) for c in columns])
        body = [self._row(columns, row) for row in rows]
        if bars:
            body = [
                Row(row.cells, bar=bar, fill=row.fill, band=row.band)
                for row, bar in zip(body, bars, strict=True)
            ]
        shares = [column.share for column in columns]
        return Grid(head, body, Look(zebra, shares=shares, mirrored=self.mirrored))

    def status(self, text: str, status: str) -> Cell:
        """A status word in its colour; the word carries the meaning, not the colour."""
        return self.mark(text, self.tokens.status(status))

    def mark(self, text: str, hue: Hue) -> Cell:
        """A word in a hue's readable colour."""
        return Cell(text, strong=True, colour=hue.text)

    def figures(self, figures: Sequence[KeyFigure]) -> Flowable:
        """A row of key figures."""
        return KeyFigures(figures, self.styles, self.faces)

    def legend(self, items: Sequence[tuple[Hue, str, bool]]) -> Flowable:
        """Colours and what they stand for."""
        return Legend(items, self.styles.small, self.faces)

    def figure(
        self, draw: Callable[[Figure], None], caption: str, *, source: str = "",
        height: float = 220, said: str = "",
    ) -> Story:  # fmt: skip
        """A chart drawn as vectors, with its caption and source below.

        `said` is what it shows in words, for who cannot see it; else its caption is.
        """
        from comms_planner.typeset.drawing import Chart  # late: matplotlib takes time to load

        self.figures_drawn += 1
        title = self.say(FIGURE, number=self.figures_drawn, caption=caption)
        spans = [Span(title, Weight.MEDIUM)]
        if source:
            spans.append(Span("\n" + self.say(SOURCE, source=source), colour=PAPER.muted))
        return [
            Chart(draw, height, said or caption, self.texts.language, self.faces),
            self._prose(spans, self.styles.small.but(after=10)),
        ]

    def month(self, year: int, month: int, marks: Sequence[Mark], height: float) -> Flowable:
        """A month as a grid of days."""
        return MonthGrid(year, month, marks, height, self.texts, self.styles, self.faces)

    def year(self, year: int, marks: Sequence[Mark]) -> Flowable:
        """A year as twelve small months."""
        return YearGrid(year, marks, self.texts, self.styles, self.faces)

    def strip(self, lanes: Sequence[Lane], first: dt.date, last: dt.date) -> Flowable:
        """A stretch of time as lanes of bars."""
        return Strip(lanes, first, last, self.texts, self.styles, self.faces)

    def space(self, height: float) -> Flowable:
        """Some room, in points."""
        return Spacer(1, height)

    def page_break(self) -> Flowable:
        """Go on at the top of the next page."""
        return PageBreak()

    @property
    def mirrored(self) -> bool:
        """Whether pages are read from the right."""
        return reads_right_to_left(self.texts.language)

    def _prose(self, text: Sequence[str | Span], style: Style) -> Flowable:
        spans = tuple(span if isinstance(span, Span) else Span(span) for span in text)
        return paragraph(spans, style, self.faces)

    def _row(self, columns: Sequence[Column], row: Sequence[str | Cell] | Band) -> Row:
        if isinstance(row, Band):
            style = self.styles.cell.but(weight=Weight.SEMI_BOLD)
            return Row((Setting((Span(row.text),), style, self.faces),), bar=row.bar,
                       fill=PAPER.bg, band=True)  # fmt: skip
        return Row(
            [self._set(c, self.styles.cell, k.align) for c, k in zip(row, columns, strict=True)]
        )

    def _set(self, cell: str | Cell, style: Style, align: Align) -> Setting:
        style = style.but(align=align) if align is not Align.START else style
        if isinstance(cell, str):
            return Setting((Span(cell),), style, self.faces)
        if cell.language:
            style = style.but(language=cell.language)
        colour = PAPER.muted if cell.muted else cell.colour
        spans = [Span(cell.text, Weight.SEMI_BOLD if cell.strong else None, colour, cell.link)]
        if cell.below:
            spans.append(Span(f"\n{cell.below}", colour=PAPER.muted))
        return Setting(spans, style, self.faces)
