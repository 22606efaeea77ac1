"""Text set in a style: its words, its lines once the room is known, and the drawing of them.

Text is never parsed as markup, so whatever somebody typed or imported prints as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from comms_planner.typeset.bidi import visual_order
from comms_planner.typeset.canvas import PageCanvas
from comms_planner.typeset.faces import Face
from comms_planner.typeset.filling import Line, fill
from comms_planner.typeset.fonts import DocumentFont
from comms_planner.typeset.passage import Passage, clean
from comms_planner.typeset.pen import Pen
from comms_planner.typeset.recipes import reads_right_to_left, recipe_of
from comms_planner.typeset.style import Align, Span, Style
from comms_planner.typeset.tags import END, Node, language_attribute
from comms_planner.typeset.voices import Piece, Typefaces, Voice, Word

_STRETCH = 95.0
"""How far words may be drawn apart to fill a line, in thousandths of the size.

More would look like a blank to whoever searches or copies the text."""
_RAISED, _RAISED_BY = 0.68, 0.34
"""Size and height of raised figures, as shares of the size of their line."""
_PDI = "\u2069"
_LONGEST_LINE = 400
"""More letters than this stand on no single line."""


class Setting:
    """Text set in a style: its words, and its lines once the room is known."""

    __slots__ = (
        "_passages",
        "_special",
        "_widest",
        "_words",
        "faces",
        "lines",
        "room",
        "spans",
        "style",
    )

    def __init__(self, spans: Sequence[Span], style: Style, faces: Typefaces) -> None:
        self.spans, self.style, self.faces = spans, style, faces
        self.lines: Sequence[Line] = ()
        self.room = -1.0
        self._widest: dict[int, float] = {}
        self._special = len(spans) > 1 or bool(spans and (spans[0].link or spans[0].language))
        tabular = style.align in (Align.FIGURES, Align.END)
        voices = [_voice(span, style, faces, tabular) for span in spans]
        self._passages = [
            Passage(parts, voices, style.language) for parts in _paragraphs(spans, style.language)
        ]
        self._words = [passage.words() for passage in self._passages]

    @property
    def natural_width(self) -> float:
        """How wide the text is where nothing but its own line feeds breaks it."""
        widest = max(
            (sum(w.width for w in words) - (words[-1].blank if words else 0.0)
             for words in self._words),
            default=0.0,
        )  # fmt: skip
        return widest * self.style.size / 1000

    @property
    def longest_word(self) -> float:
        """How wide the widest of its words is."""
        widest = max((w.width - w.blank for words in self._words for w in words), default=0.0)
        return widest * self.style.size / 1000 + 0.1

    @property
    def above_baseline(self) -> float:
        """How far the top of a line lies above its letters' feet."""
        style = self.style
        return _above_baseline(style, self.faces.voice(style.weight, style.language).first)

    def wrap(self, room: float) -> float:
        """Break into lines of `room` points and return the height."""
        if room != self.room:
            style = self.style
            thousandths = room * 1000 / style.size + 0.01
            lines: list[Line] = []
            for passage, words in zip(self._passages, self._words, strict=True):
                lines += fill(passage, words, thousandths, style.language, willing=style.hyphenate)
            self.lines, self.room = lines, room
            self._widest = {}
        return len(self.lines) * self.style.leading

    def draw(
        self,
        canvas: PageCanvas,
        left: float,
        top: float,
        lines: Sequence[Line],
        node: Node | None = None,
    ) -> None:
        """Draw some of the lines with their first line's top at `top`, as part of an element.

        Without an element it belongs to whatever is being drawn around it.
        """
        pen = Pen()
        special = node is not None and self._special
        marks = _Marks(canvas, node, self, pen) if special else None
        base = top - self.above_baseline
        for line in lines:
            if line.words:
                self._draw_line(pen, left, base, line, marks)
            base -= self.style.leading
        if marks is not None:
            marks.close()
            canvas.add(pen.done())
        elif node is not None:
            canvas.add(f"{canvas.mark(node)}\n{pen.done()}\n{END}")
        else:
            canvas.add(pen.done())

    def _draw_line(
        self, pen: Pen, left: float, base: float, line: Line, marks: _Marks | None
    ) -> None:
        style, passage = self.style, line.passage
        size, scale = style.size, style.size / 1000
        slack = self.room - line.width * scale
        mirrored = reads_right_to_left(style.language)
        gap = self._gap(line, slack) if style.justify else 0.0
        if style.align is Align.CENTRE:
            left += slack / 2
        elif style.align is Align.FIGURES:
            left += slack - (0.0 if passage.text.rstrip(_PDI).endswith("+") else self._plus())
        elif (style.align is Align.END) is not mirrored and not gap:
            left += slack if passage.right_to_left or not mirrored else self._block(passage)
        if marks is None and not passage.mixed:
            span = self.spans[passage.owner]
            run = None if span.raised else _one_run(line.words, gap)
            if run is not None and run[1]:
                pen.line(left, base, run[0], size, span.colour or style.colour, run[1])
                return
        pen.at(left, base)
        for piece, after in self._pieces(line, gap):
            span = self.spans[piece.owner if passage.mixed else passage.owner]
            colour = span.colour or style.colour
            if marks is not None:
                marks.at(span, left, base, (piece.width + after) * scale)
            if after and piece.level % 2:
                pen.move(after)
            if span.raised:
                pen.operator(f"{size * _RAISED_BY:.2f} Ts")
                pen.write(piece.font, size * _RAISED, colour, piece.code)
                pen.operator("0 Ts")
                left += piece.width * scale * _RAISED
            elif piece.silent:
                pen.operator("/Span<</ActualText()>>BDC")
                pen.write(piece.font, size, colour, piece.code)
                pen.operator(END)
            else:
                pen.write(piece.font, size, colour, piece.code)
                left += (piece.width + after) * scale
            if after and not piece.level % 2:
                pen.move(after)

    def _block(self, passage: Passage) -> float:
        """Where a passage from the left begins on a page from the right: as a whole block."""
        widest = self._widest.get(id(passage))
        if widest is None:
            widest = max(line.width for line in self.lines if line.passage is passage)
            self._widest[id(passage)] = widest
        return self.room - widest * self.style.size / 1000

    def _gap(self, line: Line, slack: float) -> float:
        """Extra room after each word of a full line, in thousandths; none where it is too much."""
        if line.last or len(line.words) < 2:
            return 0.0
        each = slack * 1000 / self.style.size / (len(line.words) - 1)
        return each if each <= _STRETCH else 0.0

    def _pieces(self, line: Line, gap: float) -> Iterator[tuple[Piece, float]]:
        """The line's pieces from left to right, each with the gap that follows its word."""
        pieces: list[tuple[Piece, float]] = []
        final = len(line.words) - 1
        for number, word in enumerate(line.words):
            shown = word.pieces
            if number == final and word.blank:
                shown = shown[:-1]
            pieces += [(piece, 0.0) for piece in shown]
            if gap and number != final and shown:
                pieces[-1] = (shown[-1], gap)
        if line.passage.turns:
            order = visual_order([piece.level for piece, _ in pieces])
            return (pieces[at] for at in order)
        return iter(pieces)

    def _plus(self) -> float:
        """The room that a plus sign takes, which figures without one leave free."""
        voice = self.faces.voice(self.style.weight, self.style.language, tabular=True)
        return voice.width("+") * self.style.size / 1000


@lru_cache(maxsize=512)
def _above_baseline(style: Style, face: Face) -> float:
    ink_height = style.size * (face.ascent - face.descent) / 1000
    return style.leading - (style.leading - ink_height) / 2 + style.size * face.descent / 1000


class _Marks:
    """The pieces of a paragraph that belong to elements of their own: links, other languages."""

    def __init__(self, canvas: PageCanvas, node: Node | None, setting: Setting, pen: Pen) -> None:
        assert node is not None
        self._canvas, self._node, self._pen, self._setting = canvas, node, pen, setting
        self._inner: dict[int, Node] = {}
        self._current: Span | None = None
        self._box: list[float] = []

    def at(self, span: Span, left: float, base: float, width: float) -> None:
        """Say which span the next glyphs are of, and where they stand."""
        if span is not self._current or (self._box and base != self._box[1]):
            self.close()
            self._current = span
            self._pen.operator(self._canvas.mark(self._element(span)))
            self._box = [left, base, left + width]
        else:
            self._box[2] = left + width

    def close(self) -> None:
        """End the piece that is open, and make it lead where it should."""
        span = self._current
        if span is None:
            return
        self._pen.operator(END)
        if span.link:
            size = self._setting.style.size
            left, base, right = self._box
            box = (left, base - size * 0.25, right, base + size * 0.8)
            self._canvas.link(self._element(span), span.link, box)
        self._current = None

    def _element(self, span: Span) -> Node:
        own = span.language or self._setting.style.language
        foreign = own != self._setting.style.language
        if not (span.link or foreign):
            return self._node
        node = self._inner.get(id(span))
        if node is None:
            kind = "Link" if span.link else "Span"
            said = language_attribute(recipe_of(own).tag) if foreign else b""
            node = self._inner[id(span)] = self._node.child(kind, said)
        return node


def _one_run(words: Sequence[Word], gap: float) -> tuple[DocumentFont, str] | None:
    """A line that is all of one font and direction as a single run, from left to right."""
    last = words[-1].plain
    if last is None:
        return None
    font, level, _, code = last
    if len(words) == 1:
        return font, code
    codes = []
    for word in words:
        plain = word.plain
        if plain is None or plain[0] is not font or plain[1] != level:
            return None
        codes.append(plain[2])
    codes[-1] = code
    if level % 2:
        codes.reverse()
    return font, (f"{-gap:.0f}" if gap else "").join(codes)


def _voice(span: Span, style: Style, faces: Typefaces, tabular: bool) -> Voice:
    language = span.language or style.language
    return faces.voice(span.weight or style.weight, language, italic=span.italic, tabular=tabular)


def _paragraphs(spans: Sequence[Span], language: str) -> list[list[tuple[int, str]]]:
    """The spans' text cut at line feeds: for each paragraph the parts it is made of."""
    if len(spans) == 1:
        text = clean(spans[0].text, spans[0].language or language)
        if "\n" not in text:
            return [[(0, text)]]
        return [[(0, part)] for part in text.split("\n")]
    found: list[list[tuple[int, str]]] = [[]]
    for owner, span in enumerate(spans):
        for number, part in enumerate(clean(span.text, span.language or language).split("\n")):
            if number:
                found.append([])
            if part:
                found[-1].append((owner, part))
    return [parts or [(0, "")] for parts in found]


def fitted(text: str, style: Style, faces: Typefaces, room: float) -> Setting:
    """One line of text in a style, cut with an ellipsis where it is wider than `room`."""
    text = text.replace("\n", " ")[:_LONGEST_LINE]
    setting = Setting((Span(text),), style, faces)
    if setting.natural_width > room:
        voice = faces.voice(style.weight, style.language)
        left = room * 1000 / style.size - voice.width("…")
        count = 0
        while count < len(text) and (left := left - voice.width(text[count])) >= 0:
            count += 1
        setting = Setting((Span(text[:count].rstrip() + "…"),), style, faces)
    setting.wrap(max(room, setting.natural_width))
    return setting


def fitted_lines(text: str, style: Style, faces: Typefaces, room: float, most: int) -> Setting:
    """Text on at most `most` lines; what is over is cut with an ellipsis."""
    text = text.replace("\n", " ")[: _LONGEST_LINE * most]
    setting = Setting((Span(text),), style, faces)
    setting.wrap(room)
    if len(setting.lines) <= most:
        return setting
    lines = ["".join(word.text for word in line.words) for line in setting.lines]
    tail = fitted("".join(lines[most - 1 :]), style, faces, room)
    above = "\n".join(line.rstrip() for line in lines[: most - 1])
    said = "".join(tail.spans[0].text)
    setting = Setting((Span(f"{above}\n{said}" if above else said),), style, faces)
    setting.wrap(room)
    return setting
