"""A pack as a text document that offices edit: headings, tables and pictures of their own."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import singledispatchmethod

from docx.document import Document
from docx.shared import Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from comms_planner.progress import Progress
from comms_planner.reports import story
from comms_planner.reports import word_ink as ink
from comms_planner.reports.page import DISCLAIMER, MAKER, PAGE_OF, WORKING_PAPER
from comms_planner.reports.parts import Parts
from comms_planner.reports.pictures import Picture, pictures_of
from comms_planner.reports.press import PICTURE
from comms_planner.reports.story import Band, Cell, Part, Voice
from comms_planner.reports.styles import PAPER
from comms_planner.reports.telling import Told
from comms_planner.text import Texts
from comms_planner.typeset.passage import clean
from comms_planner.typeset.style import Align, Span, Weight

_VOICES = {
    Voice.LEAD: "Body Text", Voice.BODY: "Normal", Voice.SMALL: "Body Text 3",
    Voice.CAPTION: "Caption", Voice.ABSENT: "Body Text 3",
}  # fmt: skip
_EPOCH = (1980, 1, 1, 0, 0, 0)
_PARTICULAR = 255
_SHORT = 8
"""Key figures of more letters are set smaller, so that no line breaks them."""


def printed(told: Told, progress: Progress) -> bytes:
    """The document; the same pack gives the same bytes."""
    parts, request = told.parts, told.data.request
    room = ink.room_on(request.paper, wide=told.beside is not None)
    document = ink.blank(parts.texts.language, request.paper, wide=told.beside is not None)
    said = document.core_properties
    said.title, said.subject = _short(told.title.title), _short(told.title.subtitle)
    said.author = said.last_modified_by = _short(told.title.author)
    said.comments, said.language = MAKER, parts.texts.language
    said.created = said.modified = dt.datetime.combine(request.made_on, dt.time(), dt.UTC)
    progress(1, 2, told.title.title)
    writing = Writing(
        document, parts.texts, pictures_of(told, room), room[0], ink.styles_of(document)
    )  # fmt: skip
    _cover(writing, told, parts)
    writing.all(told.story)
    writing.say(parts.say(DISCLAIMER), "Body Text 3")
    limits = filter(None, (told.title.classification, told.title.embargo))
    head = " · ".join(limits) or parts.say(WORKING_PAPER)
    ink.furniture(
        document, f"{told.title.title} · {told.title.programme}", head, told.title.footer,
        parts.say(PAGE_OF, page="{page}", total="{total}"), parts.texts.language,
    )  # fmt: skip
    out = io.BytesIO()
    document.save(out)
    return _at_rest(out.getvalue())


def _short(text: str) -> str:
    """A particular of the document; the format has room for so many characters."""
    return clean(text, "en").replace("\n", " ")[:_PARTICULAR]


def _cover(writing: Writing, told: Told, parts: Parts) -> None:
    title = told.title
    writing.say(parts.say(WORKING_PAPER), "Subtitle")
    writing.say(title.title, "Title")
    writing.say(title.subtitle, "Subtitle")
    if title.embargo:
        writing.spans((Span(title.embargo, Weight.BOLD, PAPER.danger.text),), "Normal")
    for label, value in title.facts:
        writing.spans((Span(f"{label}: ", Weight.BOLD), Span(value)), "Normal")
    titles = [entry.title for entry in parts.entries if entry.level == 1]
    ink.contents(writing.document, titles, parts.texts.language)
    ink.new_page(writing.document)


def _at_rest(content: bytes) -> bytes:
    """The same package without the hour it was written."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.infolist():
            member = zipfile.ZipInfo(entry.filename, _EPOCH)
            member.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(member, old.read(entry))
    return out.getvalue()


@dataclass(slots=True)
class Writing:
    """Writes parts into a document or a cell of it, in one language."""

    document: Document
    texts: Texts
    pictures: Mapping[int, Picture]
    room: float
    styles: Mapping[str, str | None]
    place: Document | _Cell | None = None
    notes: list[tuple[int, str]] = field(default_factory=list)

    def all(self, parts: Iterable[Part]) -> None:
        """A story, each section with its notes at its end."""
        for part in parts:
            if isinstance(part, story.Heading) and part.entry.level == 1:
                self._owed()
            self.write(part)
        self._owed()

    def say(self, text: str, style: str) -> Paragraph:
        """A paragraph of plain text."""
        return self.spans((Span(text),), style)

    def spans(self, spans: Iterable[Span], style: str) -> Paragraph:
        """A paragraph whose spans may differ."""
        paragraph = self._here.add_paragraph()
        ink.dress(paragraph, self.styles[style])
        ink.turn(paragraph, self.texts.language)
        for span in spans:
            ink.write(paragraph, span, self.texts.language)
        return paragraph

    @singledispatchmethod
    def write(self, part: Part) -> None:
        """Write one part."""
        raise NotImplementedError(type(part).__name__)

    @write.register
    def _(self, part: story.Heading) -> None:
        self.say(part.entry.title, f"Heading {part.entry.level}")

    @write.register
    def _(self, part: story.Prose) -> None:
        self.notes += part.notes
        self.spans(part.spans, _VOICES[part.voice])

    @write.register
    def _(self, part: story.Items) -> None:
        for number, span in enumerate(part.spans, start=1):
            sign = f"{number}." if part.ordered else "•"
            ink.hang(self.spans((Span(f"{sign}\t"), span), "List Paragraph"))

    @write.register
    def _(self, part: story.Quote) -> None:
        table = self._table(1, 2, (1.0, 1.15))
        own = self.texts.language
        left = (Span(f"{part.label}\n", Weight.BOLD, part.hue.text, language=own),
                Span(part.chinese, language="zh"))  # fmt: skip
        right = (Span(f"{part.source}\n", colour=PAPER.muted, language=own),
                 Span(part.translation, language=part.language))  # fmt: skip
        for cell, spans in zip(table.rows[0].cells, (left, right), strict=True):
            self._fill(cell, spans, "Quote")
            ink.shade(cell, PAPER.bg)
        ink.bar(table.rows[0].cells[0], part.hue.solid, mirrored=ink.mirrored(own))

    @write.register
    def _(self, part: story.Note) -> None:
        table = self._table(1, 1, (1.0,))
        cell = table.rows[0].cells[0]
        self._fill(cell, (Span(part.text),), "Normal")
        ink.shade(cell, part.hue.tint)
        ink.bar(cell, part.hue.solid, mirrored=ink.mirrored(self.texts.language))

    @write.register
    def _(self, part: story.Facts) -> None:
        table = self._table(len(part.pairs), 2, (1.0, 4.2), ruled=True)
        for row, (asked, said) in zip(table.rows, part.pairs, strict=True):
            asks = Span(asked, Weight.BOLD, PAPER.muted)
            for cell, span in zip(row.cells, (asks, Span(said)), strict=True):
                self._fill(cell, (span,), ink.TABLE)
        self._gap()

    @write.register
    def _(self, part: story.Table) -> None:
        shares = tuple(one.share for one in part.columns)
        table = self._table(1, len(part.columns), shares, ruled=True)
        ink.repeat(table.rows[0])
        for cell, one in zip(table.rows[0].cells, part.columns, strict=True):
            self._fill(cell, (Span(one.title, Weight.BOLD, PAPER.muted),), ink.TABLE, one.align)
        bars = part.bars or (None,) * len(part.rows)
        for row, bar in zip(part.rows, bars, strict=True):
            cells = ink.another_row(table).cells
            if isinstance(row, Band):
                whole = cells[0].merge(cells[-1])
                self._fill(whole, (Span(row.text, Weight.BOLD),), ink.TABLE)
                ink.shade(whole, PAPER.bg)
                continue
            for cell, said, one in zip(cells, row, part.columns, strict=True):
                self._fill(cell, _spans(said), ink.TABLE, one.align)
            if bar:
                ink.bar(cells[0], bar, mirrored=ink.mirrored(self.texts.language))
        self._gap()

    @write.register
    def _(self, part: story.Figures) -> None:
        table = self._table(1, len(part.figures), (1.0,) * len(part.figures))
        longest = max((len(one.value) for one in part.figures), default=0)
        for cell, one in zip(table.rows[0].cells, part.figures, strict=True):
            said = (
                Span(f"{one.value}\n", Weight.BOLD), Span(one.label),
                *([Span(f"\n{one.note}", colour=PAPER.muted)] if one.note else []),
            )  # fmt: skip
            self._fill(cell, said, ink.TABLE)
            ink.shade(cell, PAPER.bg)
            ink.grow(cell, Pt(18 if longest <= _SHORT else 13))
        self._gap()

    @write.register
    def _(self, part: story.Legend) -> None:
        spans = []
        for hue, said, filled in part.items:
            spans += [Span("■ " if filled else "▌ ", colour=hue.solid), Span(f"{said}    ")]
        self.spans(spans, "Body Text 3")

    @write.register(story.Chart)
    @write.register(story.Month)
    @write.register(story.Year)
    @write.register(story.Strip)
    @write.register(story.Drawn)
    def _(self, part: Part) -> None:
        shown = self.pictures[id(part)]
        paragraph = self.say("", "Normal")
        paragraph.paragraph_format.keep_with_next = isinstance(part, story.Chart)
        width = min(shown.width, self.room)
        run = paragraph.add_run()
        run.add_picture(io.BytesIO(shown.png), width=Pt(width))
        ink.describe(run, shown.said)

    @write.register
    def _(self, part: story.Picture) -> None:
        paragraph = self.say("", "Normal")
        paragraph.paragraph_format.keep_with_next = True
        run, photo = paragraph.add_run(), part.photo
        width = min(PICTURE[0], self.room, PICTURE[1] * photo.width / photo.height)
        run.add_picture(io.BytesIO(photo.jpeg), width=Pt(width))
        ink.describe(run, part.said)

    @write.register
    def _(self, part: story.Beside) -> None:
        table = self._table(1, 2, (1.0, 1.0))
        sides = zip(
            table.rows[0].cells, (part.left, part.right), (self.texts, part.other or self.texts),
            strict=True,
        )  # fmt: skip
        for cell, parts, texts in sides:
            half = self.room / 2 - 12
            Writing(self.document, texts, self.pictures, half, self.styles, cell).all(parts)
            ink.trim(cell)
        self._gap()

    @write.register
    def _(self, part: story.Space) -> None:
        self.say("", "Normal")

    @write.register
    def _(self, _part: story.Break) -> None:
        if self.place is None:
            ink.new_page(self.document)

    @property
    def _here(self) -> Document | _Cell:
        return self.place or self.document

    def _table(
        self, rows: int, columns: int, shares: tuple[float, ...], *, ruled: bool = False
    ) -> Table:
        table = ink.add_table(self._here, rows, columns, self.room)
        ink.share_out(table, shares, self.room)
        if ink.mirrored(self.texts.language):
            ink.mirror(table)
        if ruled:
            ink.rule(table, PAPER.line)
        return table

    def _fill(
        self, cell: _Cell, spans: Iterable[Span], style: str, align: Align = Align.START
    ) -> None:
        """Put a paragraph in place of the empty one a cell begins with."""
        paragraph = cell.paragraphs[0]
        ink.dress(paragraph, self.styles[style])
        ink.tighten(paragraph)
        ink.turn(paragraph, self.texts.language, at_end=align in (Align.END, Align.FIGURES))
        for span in spans:
            ink.write(paragraph, span, self.texts.language)

    def _gap(self) -> None:
        ink.tighten(self.say("", "Normal"))

    def _owed(self) -> None:
        for number, said in self.notes:
            self.spans((Span(f"{number}", raised=True), Span(f" {said}")), "Body Text 3")
        self.notes = []


def _spans(cell: str | Cell) -> tuple[Span, ...]:
    if isinstance(cell, str):
        return (Span(cell),)
    colour = PAPER.muted if cell.muted else cell.colour
    weight = Weight.BOLD if cell.strong else None
    said = Span(cell.text, weight, colour, cell.link, cell.language)
    return (said, Span(f"\n{cell.below}", colour=PAPER.muted)) if cell.below else (said,)
