"""What a pack says, before any medium shows it: the parts that sections hand over.

`press.py` sets them on paper, `web/` as a page for browsers, `word/` as a text document.
A part holds words, figures and how much they matter; nothing of points, fonts or pages but
what a picture needs.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from reportlab.platypus import Flowable

from comms_planner.design import Hue
from comms_planner.reports.calendars import Mark
from comms_planner.reports.strip import Lane
from comms_planner.text import Texts
from comms_planner.typeset.headings import Entry
from comms_planner.typeset.style import Span
from comms_planner.typeset.table import Column

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from comms_planner.typeset.photos import Photo


class Voice(StrEnum):
    """How loud a paragraph speaks."""

    LEAD = "lead"
    BODY = "body"
    SMALL = "small"
    CAPTION = "caption"
    ABSENT = "absent"
    """Says that there is nothing to say."""


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of a story; sections name it so and know nothing of what shows it."""


Story = list[Part]
"""What a section hands over: its parts in reading order."""


@dataclass(frozen=True, slots=True)
class Heading(Part):
    """A title of level 1 to 3, with which `follow` points of what comes stay together."""

    entry: Entry
    follow: float


@dataclass(frozen=True, slots=True)
class Prose(Part):
    """A paragraph, with notes for the foot of its page by their numbers."""

    spans: tuple[Span, ...]
    voice: Voice = Voice.BODY
    notes: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Items(Part):
    """A list; an ordered one counts."""

    spans: tuple[Span, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Quote(Part):
    """The document's own words in Chinese with a translation beside, in its `language`."""

    label: str
    chinese: str
    translation: str
    language: str
    source: str
    hue: Hue


@dataclass(frozen=True, slots=True)
class Note(Part):
    """A sentence set apart."""

    text: str
    hue: Hue


@dataclass(frozen=True, slots=True)
class Facts(Part):
    """Short answers to short questions, in pairs."""

    pairs: tuple[tuple[str, str], ...]


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


Line = Band | Sequence[str | Cell]
"""A row of a table."""


@dataclass(frozen=True, slots=True)
class Table(Part):
    """A table under the heading `under`; `bars` colour its rows' edges."""

    columns: tuple[Column, ...]
    rows: tuple[Line, ...]
    bars: tuple[str | None, ...] = ()
    under: str = ""


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A number worth a card: the figure, what it counts, and how to read it."""

    value: str
    label: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Figures(Part):
    """A row of key figures."""

    figures: tuple[KeyFigure, ...]


@dataclass(frozen=True, slots=True)
class Legend(Part):
    """Colours and what they stand for; each filled or as a bar on its tint."""

    items: tuple[tuple[Hue, str, bool], ...]


@dataclass(frozen=True, slots=True)
class Chart(Part):
    """A picture of numbers that `draw` draws, and what it shows in words."""

    draw: Callable[[Figure], None]
    height: float
    said: str


@dataclass(frozen=True, slots=True)
class Picture(Part):
    """A photo, and what it shows in words; its caption follows."""

    photo: Photo
    said: str


@dataclass(frozen=True, slots=True)
class Month(Part):
    """A month as a grid of days."""

    year: int
    month: int
    marks: tuple[Mark, ...]
    height: float
    weekend: frozenset[int] = frozenset((5, 6))


@dataclass(frozen=True, slots=True)
class Year(Part):
    """A year as twelve small months."""

    year: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Strip(Part):
    """A stretch of time as lanes of bars."""

    lanes: tuple[Lane, ...]
    first: dt.date
    last: dt.date


@dataclass(frozen=True, slots=True)
class Drawn(Part):
    """A picture that only paper and what is copied from it can show."""

    picture: Flowable


@dataclass(frozen=True, slots=True)
class Beside(Part):
    """Two stories of the same build side by side, passage by passage, maybe in two languages."""

    left: tuple[Part, ...]
    right: tuple[Part, ...]
    other: Texts | None = None
    """The reader's words of the right one, where they differ."""


@dataclass(frozen=True, slots=True)
class Space(Part):
    """Some room, in points."""

    height: float


@dataclass(frozen=True, slots=True)
class Break(Part):
    """Go on at the top of the next page."""
