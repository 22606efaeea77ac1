"""A pack as one page for browsers: readable by ear, by keyboard and on a telephone.

Everything is in the one file, pictures too; it holds no script and asks for nothing else.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import singledispatchmethod
from html import escape

from comms_planner.progress import Progress
from comms_planner.reports import story
from comms_planner.reports.page import CONTENTS, DISCLAIMER, MAKER, WORKING_PAPER, Title
from comms_planner.reports.parts import Parts
from comms_planner.reports.pictures import Picture, pictures_of
from comms_planner.reports.story import Band, Cell, Part
from comms_planner.reports.telling import Told
from comms_planner.reports.web_style import sheet_for
from comms_planner.text import QT_TRANSLATE_NOOP, Texts
from comms_planner.typeset.headings import Entry
from comms_planner.typeset.passage import clean
from comms_planner.typeset.recipes import reads_right_to_left, recipe_of
from comms_planner.typeset.style import Align, Span, Weight

SKIP = QT_TRANSLATE_NOOP("Reports", "Skip to the text")
BACK = QT_TRANSLATE_NOOP("Reports", "Back to the text")
TABLE = QT_TRANSLATE_NOOP("Reports", "Table: {title}")


LEADS = ("https://", "http://", "mailto:", "#")
"""How what may be followed begins; nothing else becomes a link, least of all a script."""


def printed(told: Told, progress: Progress) -> bytes:
    """The page in UTF-8; the same pack gives the same bytes."""
    pictures = pictures_of(told)
    writing = Writing(told.parts.texts, pictures)
    language = told.parts.texts.language
    progress(1, 2, told.title.title)
    body = writing.all(told.story)
    head = (
        f'<meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{_said(told.title.title, language)}</title>"
        f'<meta name="author" content="{_said(told.title.author, language)}">'
        f'<meta name="generator" content="{MAKER}">'
        f"<style>{sheet_for(language)}</style>"
    )
    parts = told.parts
    return (
        f"<!doctype html>\n<html{_tongue(language)}>\n<head>{head}</head>\n<body>\n"
        f'<a class="skip" href="#text">{escape(parts.say(SKIP))}</a>\n'
        f"{_cover(told.title, parts)}{_contents(parts)}"
        f'<main id="text">\n{body}</main>\n'
        f"<footer><p>{_said(told.title.footer, language)}</p>"
        f"<p>{escape(parts.say(DISCLAIMER))}</p></footer>\n</body>\n</html>\n"
    ).encode()


def _cover(title: Title, parts: Parts) -> str:
    language = parts.texts.language
    limits = "".join(
        f'<p class="limit">{_said(limit, language)}</p>' for limit in (title.embargo,) if limit
    )
    facts = "".join(
        f"<div><dt>{_said(label, language)}</dt><dd>{_said(value, language)}</dd></div>"
        for label, value in title.facts
    )
    return (
        f'<header>\n<p class="label">{escape(parts.say(WORKING_PAPER))}</p>\n'
        f"<h1>{_said(title.title, language)}</h1>\n"
        f'<p class="subtitle">{_said(title.subtitle, language)}</p>\n{limits}'
        f'<dl class="facts">{facts}</dl>\n</header>\n'
    )


def _contents(parts: Parts) -> str:
    listed = "".join(
        f'<li><a href="#{entry.key}">{_said(entry.title, parts.texts.language)}</a></li>'
        for entry in parts.entries
        if entry.level == 1 and entry.key
    )
    name = escape(parts.say(CONTENTS))
    return f'<nav aria-label="{name}"><h2>{name}</h2><ol>{listed}</ol></nav>\n'


@dataclass(slots=True)
class Writing:
    """Writes parts as HTML in one language; `notes` wait for the end of their section."""

    texts: Texts
    pictures: Mapping[int, Picture]
    notes: list[tuple[int, str]] = field(default_factory=list)

    def all(self, parts: Iterable[Part]) -> str:
        """A story, each section with its notes at its end."""
        out = []
        for part in parts:
            if isinstance(part, story.Heading) and part.entry.level == 1:
                out.append(self._owed())
            out.append(self.write(part))
        return "".join([*out, self._owed()])

    @singledispatchmethod
    def write(self, part: Part) -> str:
        """The HTML of one part."""
        raise NotImplementedError(type(part).__name__)

    @write.register
    def _(self, part: story.Heading) -> str:
        return self._heading(part.entry)

    @write.register
    def _(self, part: story.Prose) -> str:
        self.notes += part.notes
        marks = "".join(
            f'<sup><a id="ref-{number}" href="#note-{number}">{number}</a></sup>'
            for number, _ in part.notes
        )
        own = part.spans[: len(part.spans) - len(part.notes)]
        return f'<p class="{part.voice}">{self._spans(own)}{marks}</p>\n'

    @write.register
    def _(self, part: story.Items) -> str:
        kind = "ol" if part.ordered else "ul"
        listed = "".join(f"<li>{self._spans((span,))}</li>" for span in part.spans)
        return f"<{kind}>{listed}</{kind}>\n"

    @write.register
    def _(self, part: story.Quote) -> str:
        own, language = self._own, part.language
        way = "rtl" if reads_right_to_left(language) else "ltr"
        return (
            f'<blockquote style="border-color:{part.hue.solid}">'
            f'<div><p class="who">{own(part.label)}</p><p lang="zh-Hans" dir="ltr">'
            f"{_said(part.chinese, 'zh')}</p></div>"
            f'<div><p class="who">{own(part.source)}</p>'
            f'<p lang="{recipe_of(language).tag}" dir="{way}">'
            f"{_said(part.translation, language)}</p></div></blockquote>\n"
        )

    @write.register
    def _(self, part: story.Note) -> str:
        style = f"border-color:{part.hue.solid};background:{part.hue.tint}"
        return f'<p class="note" style="{style}">{self._own(part.text)}</p>\n'

    @write.register
    def _(self, part: story.Facts) -> str:
        listed = "".join(
            f"<div><dt>{self._own(asked)}</dt><dd>{self._own(said)}</dd></div>"
            for asked, said in part.pairs
        )
        return f'<dl class="facts">{listed}</dl>\n'

    @write.register
    def _(self, part: story.Table) -> str:
        heads = "".join(
            f'<th scope="col"{_stand(one.align)}>{self._own(one.title)}</th>'
            for one in part.columns
        )
        bars = part.bars or (None,) * len(part.rows)
        rows = "".join(self._row(part, row, bar) for row, bar in zip(part.rows, bars, strict=True))
        name = self.texts.translate("Reports", TABLE).format(title=part.under)
        return (
            f'<div class="table" role="region" tabindex="0" aria-label="{self._own(name)}">'
            f"<table><caption>{self._own(name)}</caption><thead><tr>{heads}</tr></thead>"
            f"<tbody>{rows}</tbody></table></div>\n"
        )

    @write.register
    def _(self, part: story.Figures) -> str:
        cards = "".join(
            f"<div><dt>{self._own(one.label)}</dt><dd>{self._own(one.value)}</dd>"
            + (f"<dd>{self._own(one.note)}</dd>" if one.note else "")
            + "</div>"
            for one in part.figures
        )
        return f'<dl class="figures">{cards}</dl>\n'

    @write.register
    def _(self, part: story.Legend) -> str:
        listed = "".join(
            f'<li><span class="dot" style="background:{hue.solid if filled else hue.tint};'
            f'border-color:{hue.solid}"></span>{self._own(said)}</li>'
            for hue, said, filled in part.items
        )
        return f'<ul class="legend">{listed}</ul>\n'

    @write.register(story.Chart)
    @write.register(story.Month)
    @write.register(story.Year)
    @write.register(story.Strip)
    @write.register(story.Drawn)
    def _(self, part: Part) -> str:
        shown = self.pictures[id(part)]
        data = b64encode(shown.png).decode()
        return (
            f'<img alt="{self._own(shown.said)}" width="{shown.width * 4 / 3:.0f}" '
            f'height="{shown.height * 4 / 3:.0f}" src="data:image/png;base64,{data}">\n'
        )

    @write.register
    def _(self, part: story.Picture) -> str:
        data = b64encode(part.photo.jpeg).decode()
        alt = self._own(part.said)
        return f'<img class="photo" alt="{alt}" src="data:image/jpeg;base64,{data}">\n'

    @write.register
    def _(self, part: story.Beside) -> str:
        other = Writing(part.other or self.texts, self.pictures)
        sides = (self.all(part.left), other.all(part.right))
        tongues = (_tongue(self.texts.language), _tongue(other.texts.language))
        both = "".join(
            f"<div{tongue}>\n{side}</div>" for tongue, side in zip(tongues, sides, strict=True)
        )
        return f'<div class="beside">{both}</div>\n'

    @write.register
    def _(self, part: story.Space) -> str:
        return ""

    @write.register
    def _(self, part: story.Break) -> str:
        return '<hr class="page">\n'

    def _heading(self, entry: Entry) -> str:
        level = entry.level + 1
        key = f' id="{entry.key}"' if entry.key else ""
        return f"<h{level}{key}>{self._own(entry.title)}</h{level}>\n"

    def _owed(self) -> str:
        """The notes that the section before this place owes its readers."""
        if not self.notes:
            return ""
        back = escape(self.texts.translate("Reports", BACK), quote=True)
        listed = "".join(
            f'<li value="{number}" id="note-{number}">{self._own(said)} '
            f'<a href="#ref-{number}" aria-label="{back}">↩</a></li>'
            for number, said in self.notes
        )
        self.notes = []
        return f'<ol class="notes">{listed}</ol>\n'

    def _row(self, part: story.Table, row: story.Line, bar: str | None) -> str:
        if isinstance(row, Band):
            style = f' style="border-color:{row.bar}"' if row.bar else ""
            span = len(part.columns)
            return (
                f'<tr class="band"><th scope="colgroup" colspan="{span}"{style}>'
                f"{self._own(row.text)}</th></tr>"
            )
        style = f' style="border-inline-start:3px solid {bar}"' if bar else ""
        cells = "".join(
            f"<td{_stand(one.align)}{style if at == 0 else ''}>{self._cell(cell)}</td>"
            for at, (cell, one) in enumerate(zip(row, part.columns, strict=True))
        )
        return f"<tr>{cells}</tr>"

    def _cell(self, cell: str | Cell) -> str:
        if isinstance(cell, str):
            return self._own(cell)
        weight = Weight.SEMI_BOLD if cell.strong else None
        colour = "" if cell.link else cell.colour
        span = Span(cell.text, weight, colour or None, cell.link, cell.language)
        said = self._spans((span,))
        if cell.muted:
            said = f'<span class="faint">{said}</span>'
        below = f'<div class="faint">{self._own(cell.below)}</div>' if cell.below else ""
        return said + below

    def _spans(self, spans: Sequence[Span]) -> str:
        return "".join(map(self._span, spans))

    def _span(self, span: Span) -> str:
        said = _said(span.text, span.language or self.texts.language)
        if span.weight in (Weight.SEMI_BOLD, Weight.BOLD):
            said = f"<strong>{said}</strong>"
        if span.italic:
            said = f"<em>{said}</em>"
        if span.raised:
            said = f"<sup>{said}</sup>"
        if span.link and span.link.startswith(LEADS):
            said = f'<a href="{escape(clean(span.link, "en"), quote=True)}">{said}</a>'
        elif span.colour:
            said = f'<span style="color:{span.colour}">{said}</span>'
        if span.language and span.language != self.texts.language:
            said = f"<span{_tongue(span.language)}>{said}</span>"
        return said

    def _own(self, text: str) -> str:
        return _said(text, self.texts.language)


def _said(text: str, language: str) -> str:
    """Text as HTML: nothing in it is read as markup, a new line stays one."""
    return escape(clean(text, language), quote=True).replace("\n", "<br>")


def _tongue(language: str) -> str:
    way = "rtl" if reads_right_to_left(language) else "ltr"
    return f' lang="{recipe_of(language).tag}" dir="{way}"'


def _stand(align: Align) -> str:
    at = {Align.END: "end", Align.FIGURES: "end", Align.CENTRE: "centre"}.get(align)
    return f' class="{at}"' if at else ""
