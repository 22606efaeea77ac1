"""What sections are built of. Sections use these and nothing else of what shows them.

So paper, the web page and the text document are made of the same stories.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from comms_planner.bilingual import Bilingual
from comms_planner.design import Hue, Tokens
from comms_planner.errors import Invalid
from comms_planner.reports import story
from comms_planner.reports.calendars import Mark
from comms_planner.reports.story import Band as Band
from comms_planner.reports.story import Cell as Cell
from comms_planner.reports.story import KeyFigure as KeyFigure
from comms_planner.reports.story import Line, Voice
from comms_planner.reports.story import Part as Part
from comms_planner.reports.story import Story as Story
from comms_planner.reports.strip import Lane
from comms_planner.reports.styles import PAPER, Styles, styles_for
from comms_planner.text import LANGUAGES, QT_TRANSLATE_NOOP, Texts
from comms_planner.text.lent import lender_of
from comms_planner.typeset.headings import Entry
from comms_planner.typeset.passage import clean
from comms_planner.typeset.recipes import reads_right_to_left
from comms_planner.typeset.style import Align as Align
from comms_planner.typeset.style import Span as Span
from comms_planner.typeset.style import Weight
from comms_planner.typeset.table import Column as Column
from comms_planner.typeset.voices import Typefaces

if TYPE_CHECKING:
    from matplotlib.figure import Figure

NOTHING = QT_TRANSLATE_NOOP("Reports", "Nothing recorded.")

LONGEST_HEADING = 300
"""What is longer is no heading; whoever has more to say says it below."""
FIGURE = QT_TRANSLATE_NOOP("Reports", "Figure {number}. {caption}")
NO_PICTURE = QT_TRANSLATE_NOOP("Reports", "The photo “{caption}” is not printed. {why}")
CREDIT = QT_TRANSLATE_NOOP("Reports", "Photo: {credit}")
SOURCE = QT_TRANSLATE_NOOP("Reports", "Source: {source}")


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
    under: str = ""
    """The latest heading, under which a table stands."""
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

    def heading(self, level: int, text: str, follow: float = 72.0) -> Part:
        """A heading of level 1 to 3, in outline and contents; `follow` points stay with it."""
        key = f"heading-{len(self.entries) + 1}" if self.listed else ""
        said = " ".join(clean(text, self.texts.language).split("\n"))
        if len(said) > LONGEST_HEADING:  # a heading is never split between pages
            said = said[: LONGEST_HEADING - 1] + "…"
        entry = Entry(key, level, said)
        self.entries.append(entry)
        self.under = entry.title
        return story.Heading(entry, follow)

    def lead(self, text: str) -> Part:
        """The opening sentence of a section, a little larger."""
        return _prose((text,), Voice.LEAD)

    def body(self, *text: str | Span) -> Part:
        """A paragraph; spans may be bold, coloured or links."""
        return _prose(text, Voice.BODY)

    def noted(self, text: str | Span, *notes: str) -> Part:
        """A paragraph with notes at the foot of its page, such as how a figure was found."""
        spans, numbered = [_span(text)], []
        for note in notes:
            self.notes_made += 1
            spans.append(Span(f"{self.notes_made}", raised=True))
            numbered.append((self.notes_made, note))
        return story.Prose(tuple(spans), Voice.BODY, tuple(numbered))

    def small(self, *text: str | Span) -> Part:
        """A note under a table or figure: how it was made, where it comes from."""
        return _prose(text, Voice.SMALL)

    def bullets(self, texts: Iterable[str | Span]) -> Story:
        """A list, each item with a dot before it."""
        spans = tuple(map(_span, texts))
        return [story.Items(spans)] if spans else []

    def numbered(self, texts: Iterable[str | Span]) -> Story:
        """A list in order, each item with its number before it."""
        spans = tuple(map(_span, texts))
        return [story.Items(spans, ordered=True)] if spans else []

    def beside(self, left: Sequence[Part], right: Sequence[Part]) -> Story:
        """Two stories side by side, passage by passage."""
        return [story.Beside(tuple(left), tuple(right))]

    def nothing(self) -> Part:
        """Said where the plan holds nothing for a section; nothing is ever made up."""
        return _prose((self.say(NOTHING),), Voice.ABSENT)

    def quote(self, label: str, text: Bilingual, source: str, hue: Hue) -> Part:
        """The document's own words in Chinese, the reader's beside, and who says so."""
        said, language = self.besides_chinese(text)
        return story.Quote(label, text.zh, said, language, source, hue)

    def besides_chinese(self, text: Bilingual) -> tuple[str, str]:
        """What stands beside a Chinese text for this reader, and the language it is in."""
        if self.texts.language in LANGUAGES:
            return text.en, "en"
        said = self.texts.say(text)
        return said, lender_of(said) or self.texts.language

    def note(self, text: str, hue: Hue | None = None) -> Part:
        """A sentence set apart on a tinted ground."""
        return story.Note(text, hue or PAPER.info)

    def facts(self, pairs: Iterable[tuple[str, str]]) -> Part:
        """Short answers to short questions, each question before its answer."""
        return story.Facts(tuple(pairs))

    def table(
        self,
        columns: Sequence[Column],
        rows: Iterable[Line],
        *,
        bars: Sequence[str | None] = (),
    ) -> Part:
        """A table whose head is repeated on each page; `bars` colour the rows' left edges."""
        return story.Table(tuple(columns), tuple(rows), tuple(bars), self.under)

    def status(self, text: str, status: str) -> Cell:
        """A status word in its colour; the word carries the meaning, not the colour."""
        return self.mark(text, self.tokens.status(status))

    def mark(self, text: str, hue: Hue) -> Cell:
        """A word in a hue's readable colour."""
        return Cell(text, strong=True, colour=hue.text)

    def figures(self, figures: Sequence[KeyFigure]) -> Part:
        """A row of key figures."""
        return story.Figures(tuple(figures))

    def legend(self, items: Sequence[tuple[Hue, str, bool]]) -> Part:
        """Colours and what they stand for."""
        return story.Legend(tuple(items))

    def figure(
        self, draw: Callable[[Figure], None], caption: str, *, source: str = "",
        height: float = 220, said: str = "",
    ) -> Story:  # fmt: skip
        """A chart drawn as vectors, with its caption and source below.

        `said` is what it shows in words, for who cannot see it; else its caption is.
        """
        self.figures_drawn += 1
        title = self.say(FIGURE, number=self.figures_drawn, caption=caption)
        spans = [Span(title, Weight.MEDIUM)]
        if source:
            spans.append(Span("\n" + self.say(SOURCE, source=source), colour=PAPER.muted))
        return [story.Chart(draw, height, said or caption), _prose(spans, Voice.CAPTION)]

    def picture(self, data: bytes, caption: str, credit: str, said: str = "") -> Story:
        """A photo with caption and credit; one that cannot be printed says so in its place.

        `said` is what it shows in words, for who cannot see it; else its caption is.
        """
        from comms_planner.typeset import photos  # late: Pillow takes time to load

        try:
            photo = photos.prepared(data)
        except Invalid as error:
            why = self.texts.translate("Errors", error.text).format(**error.values)
            return [self.note(self.say(NO_PICTURE, caption=caption, why=why))]
        spans = [Span(caption, Weight.MEDIUM)] if caption else []
        owed = self.say(CREDIT, credit=credit)
        spans.append(Span(f"\n{owed}" if caption else owed, colour=PAPER.muted))
        return [story.Picture(photo, said or caption or owed), _prose(spans, Voice.CAPTION)]

    def month(
        self, year: int, month: int, marks: Sequence[Mark], height: float, weekend: frozenset[int]
    ) -> Part:
        """A month as a grid of days, those of the weekend shaded."""
        return story.Month(year, month, tuple(marks), height, weekend)

    def year(self, year: int, marks: Sequence[Mark]) -> Part:
        """A year as twelve small months."""
        return story.Year(year, tuple(marks))

    def strip(self, lanes: Sequence[Lane], first: dt.date, last: dt.date) -> Part:
        """A stretch of time as lanes of bars."""
        return story.Strip(tuple(lanes), first, last)

    def space(self, height: float) -> Part:
        """Some room, in points."""
        return story.Space(height)

    def page_break(self) -> Part:
        """Go on at the top of the next page."""
        return story.Break()

    @property
    def mirrored(self) -> bool:
        """Whether pages are read from the right."""
        return reads_right_to_left(self.texts.language)


def _span(text: str | Span) -> Span:
    return text if isinstance(text, Span) else Span(text)


def _prose(text: Sequence[str | Span], voice: Voice) -> Part:
    """The one way from untrusted text to a part: nothing in it is read as markup."""
    return story.Prose(tuple(map(_span, text)), voice)
