"""What python-docx leaves to its users: languages, directions, shading, fields, links."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, cast

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Length, Pt, RGBColor
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from comms_planner.reports.sheet import paper_of
from comms_planner.reports.styles import PAPER
from comms_planner.typeset.passage import clean
from comms_planner.typeset.recipes import reads_right_to_left, recipe_of
from comms_planner.typeset.style import Span, Weight

MARGIN = 56.0
FACES = {"ascii": "Inter", "hAnsi": "Inter", "eastAsia": "Noto Sans SC", "cs": "Noto Sans Arabic"}
"""Free typefaces by script; an office without them takes its own."""
TABLE = "Table Text"
"""The style of what stands in cells."""
_SIZES = {
    "Normal": 10, "Body Text": 11.5, "Body Text 3": 8.5, "Caption": 8.5, "Quote": 9.5,
    "Heading 1": 20, "Heading 2": 13, "Heading 3": 11, "Title": 30, "Subtitle": 14,
    "List Paragraph": 10, "Header": 8, "Footer": 8, TABLE: 8.5,
}  # fmt: skip
_ORDER = {
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint "
    "noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect "
    "bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr "
    "suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct "
    "topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind "
    "contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW "
    "jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection "
    "tcFitText vAlign hideMark",
}
"""The order in which the format (ECMA-376) wants what is said of text, paragraph, table, cell."""
LEADS = ("https://", "http://", "mailto:")
"""How what may be followed begins; nothing else becomes a link."""
_CLARK = re.compile(r"\{(\w+)\}")


def mirrored(language: str) -> bool:
    """Whether a language is read from the right."""
    return reads_right_to_left(language)


def room_on(paper: str, *, wide: bool) -> tuple[float, float]:
    """Width and height of the column on a paper, in points."""
    width, height = paper_of(paper, wide=wide)
    return width - 2 * MARGIN, height - 2 * MARGIN - 30


def blank(language: str, paper: str, *, wide: bool) -> Document:
    """An empty document of this paper in our styles."""
    document = docx.Document()
    section, (width, height) = document.sections[0], paper_of(paper, wide=wide)
    section.page_width, section.page_height = Pt(width), Pt(height)
    section.orientation = WD_ORIENT.LANDSCAPE if width > height else WD_ORIENT.PORTRAIT
    section.left_margin = section.right_margin = Pt(MARGIN)
    section.top_margin = section.bottom_margin = Pt(MARGIN)
    cells = document.styles.add_style(TABLE, WD_STYLE_TYPE.PARAGRAPH)
    cells.base_style = document.styles["Normal"]
    for name, size in _SIZES.items():
        _style(cast(Any, document.styles[name]), name, size, language)
    return document


def _style(style: Any, name: str, size: float, language: str) -> None:
    font = style.font
    font.size, font.italic, font.cs_italic = Pt(size), False, False
    title = name.startswith("Heading") or name == "Title"
    faint = name in ("Body Text 3", "Subtitle", "Header", "Footer")
    font.bold = font.cs_bold = title
    style.paragraph_format.keep_with_next = title or style.paragraph_format.keep_with_next
    font.color.rgb = _colour(PAPER.muted if faint else PAPER.text)
    own = style.element.get_or_add_rPr()
    faces = own.find(qn("w:rFonts"))
    if faces is None:
        faces = OxmlElement("w:rFonts")
        own.insert(0, faces)
    for key in list(faces.attrib):
        del faces.attrib[key]
    for script, face in FACES.items():
        faces.set(qn(f"w:{script}"), face)
    larger = OxmlElement("w:szCs")
    larger.set(qn("w:val"), f"{2 * size:.0f}")
    _put(own, larger)
    _put(own, _language(language))
    for unwanted in ("w:pBdr", "w:tabs"):
        found = None if style.element.pPr is None else style.element.pPr.find(qn(unwanted))
        if found is not None:
            style.element.pPr.remove(found)


def _language(language: str) -> Any:
    tag = {"zh": "zh-CN", "ar": "ar-SA"}.get(language, recipe_of(language).tag)
    said = OxmlElement("w:lang")
    said.set(qn("w:val"), tag if language not in ("zh", "ar") else "en-GB")
    said.set(qn("w:eastAsia"), "zh-CN")
    said.set(qn("w:bidi"), "ar-SA")
    if language in ("zh", "ar"):
        said.set(qn("w:eastAsia" if language == "zh" else "w:bidi"), tag)
    return said


def styles_of(document: Document) -> dict[str, str | None]:
    """The styles of text by name, as paragraphs name them; the usual one goes without saying.

    Looked up once: python-docx walks all styles each time a paragraph is given one by name.
    """
    usual = document.styles.default(WD_STYLE_TYPE.PARAGRAPH)
    return {
        style.name: None if style == usual else style.style_id
        for style in document.styles
        if style.type is WD_STYLE_TYPE.PARAGRAPH and style.name
    }


def dress(paragraph: Paragraph, style: str | None) -> None:
    """Give a paragraph one of those styles."""
    paragraph._p.style = style


def write(paragraph: Paragraph, span: Span, language: str) -> None:
    """Write a span; a link leads where it says, unless only inside a paper document."""
    spoken = span.language or language
    text = "\t".join(clean(piece, spoken) for piece in span.text.split("\t"))
    outside = span.link if span.link and span.link.startswith(LEADS) else ""
    holder: Any = paragraph
    if outside:
        holder = OxmlElement("w:hyperlink")
        key = paragraph.part.relate_to(
            clean(outside, "en"), "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
            is_external=True,
        )  # fmt: skip
        holder.set(qn("r:id"), key)
        paragraph._p.append(holder)
    run = paragraph.add_run(text)
    if outside:
        holder.append(run._r)
    run.bold = span.weight in (Weight.SEMI_BOLD, Weight.BOLD) or None
    run.font.cs_bold = run.bold
    run.italic = (span.italic and recipe_of(spoken).slants) or None
    run.font.superscript = span.raised or None
    colour = PAPER.accent_text if outside else span.colour
    if colour:
        run.font.color.rgb = _colour(colour)
    run.font.underline = bool(outside) or None
    own = run._r.get_or_add_rPr()
    _put(own, _language(spoken))
    if mirrored(spoken):
        _put(own, OxmlElement("w:rtl"))


def turn(paragraph: Paragraph, language: str, *, at_end: bool = False) -> None:
    """Let a paragraph run the way its language does, its lines at the start or at the end."""
    if mirrored(language):
        _put(paragraph._p.get_or_add_pPr(), OxmlElement("w:bidi"))
    if at_end:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def hang(paragraph: Paragraph) -> None:
    """Indent an item of a list behind its sign."""
    paragraph.paragraph_format.left_indent = Pt(18)
    paragraph.paragraph_format.first_line_indent = Pt(-18)
    paragraph.paragraph_format.tab_stops.add_tab_stop(Pt(18))


def tighten(paragraph: Paragraph) -> None:
    """Take the room around a paragraph away."""
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2)


def add_table(place: Document | _Cell, rows: int, columns: int, room: float) -> Table:
    """A table at a place, which in a cell must be followed by a paragraph."""
    if isinstance(place, _Cell):
        table = place.add_table(rows, columns)
    else:
        table = place.add_table(rows, columns)
    table.autofit = False
    return table


def another_row(table: Table) -> _Row:
    """A row at the end of a table, which stays on one page."""
    row = cast(_Row, table.add_row())  # type: ignore[no-untyped-call]  # theirs has no types
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    return row


def share_out(table: Table, shares: tuple[float, ...], room: float) -> None:
    """Give columns their shares of the room."""
    whole = sum(shares)
    for column, share in zip(table.columns, shares, strict=True):
        column.width = Pt(room * share / whole)
        for cell in column.cells:
            cell.width = Pt(room * share / whole)


def mirror(table: Table) -> None:
    """Put the first column on the right."""
    _put(table._tbl.tblPr, OxmlElement("w:bidiVisual"))


def rule(table: Table, colour: str) -> None:
    """Hairlines under the rows."""
    edges = OxmlElement("w:tblBorders")
    for side in ("bottom", "insideH"):
        edges.append(_edge(side, colour, 4))
    _put(table._tbl.tblPr, edges)


def repeat(row: _Row) -> None:
    """Show a row at the head of every page the table goes on to."""
    own = row._tr.get_or_add_trPr()
    own.append(OxmlElement("w:cantSplit"))
    own.append(OxmlElement("w:tblHeader"))


def shade(cell: _Cell, colour: str) -> None:
    """A ground behind a cell."""
    ground = OxmlElement("w:shd")
    ground.set(qn("w:val"), "clear")
    ground.set(qn("w:color"), "auto")
    ground.set(qn("w:fill"), colour.lstrip("#"))
    _put(cell._tc.get_or_add_tcPr(), ground)


def bar(cell: _Cell, colour: str, *, mirrored: bool) -> None:
    """A thick line at the edge where reading begins."""
    edges = OxmlElement("w:tcBorders")
    edges.append(_edge("right" if mirrored else "left", colour, 24))
    _put(cell._tc.get_or_add_tcPr(), edges)


def _put(owner: Any, element: Any) -> None:
    """Add an element where the format's order of elements wants it, in place of an older one."""
    order = _ORDER[owner.tag.rpartition("}")[2]].split()
    tag = element.tag.rpartition("}")[2]
    old = owner.find(element.tag)
    if old is not None:
        owner.remove(old)
    owner.insert_element_before(element, *(f"w:{one}" for one in order[order.index(tag) + 1 :]))


def _edge(side: str, colour: str, weight: int) -> Any:
    line = OxmlElement(f"w:{side}")
    for key, value in {"val": "single", "sz": f"{weight}", "space": "0",
                       "color": colour.lstrip("#")}.items():  # fmt: skip
        line.set(qn(f"w:{key}"), value)
    return line


def grow(cell: _Cell, size: Length) -> None:
    """Set the first run of a cell large."""
    run = cell.paragraphs[0].runs[0]
    run.font.size = size
    larger = OxmlElement("w:szCs")
    larger.set(qn("w:val"), f"{2 * size.pt:.0f}")
    _put(run._r.get_or_add_rPr(), larger)


def trim(cell: _Cell) -> None:
    """Take away the empty paragraph that a cell begins with, if another follows."""
    first = cell.paragraphs[0]
    if len(cell.paragraphs) > 1 and not first.text:
        first._p.getparent().remove(first._p)


def describe(run: Run, said: str) -> None:
    """Say in words what the picture of a run shows."""
    for inline in run._r.iter(qn("wp:docPr")):
        inline.set("descr", clean(said, "en"))
        inline.set("name", "")


def new_page(document: Document) -> None:
    """Go on at the top of the next page."""
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def contents(document: Document, titles: Sequence[str], language: str) -> None:
    """A table of contents: the titles now, with their pages once the office has filled it in."""
    first = last = document.add_paragraph()
    _field_part(first, "begin", dirty=True)
    _field_part(first, "", r'TOC \o "1-2" \h \z \u')
    _field_part(first, "separate")
    for at, title in enumerate(titles):
        last = first if at == 0 else document.add_paragraph()
        turn(last, language)
        write(last, Span(title), language)
    _field_part(last, "end")


def furniture(
    document: Document, title: str, limits: str, footer: str, page_of: str, language: str
) -> None:
    """Running head and foot, none on the cover's page."""
    section = document.sections[0]
    section.different_first_page_header_footer = True
    head, foot = section.header.paragraphs[0], section.footer.paragraphs[0]
    for paragraph in (head, foot):
        turn(paragraph, language)
        stop = section.page_width - section.left_margin - section.right_margin  # type: ignore[operator]  # set in blank
        stops = paragraph.paragraph_format.tab_stops
        stops.clear_all()
        stops.add_tab_stop(Length(stop), WD_TAB_ALIGNMENT.RIGHT)
    write(head, Span(f"{title}\t{limits}"), language)
    write(foot, Span(f"{footer}\t"), language)
    codes = {"page": "PAGE", "total": "NUMPAGES"}
    for at, piece in enumerate(_CLARK.split(page_of)):
        if at % 2:
            _field(foot, codes[piece])
        elif piece:
            write(foot, Span(piece), language)


def _field(paragraph: Paragraph, code: str) -> None:
    _field_part(paragraph, "begin")
    _field_part(paragraph, "", code)
    _field_part(paragraph, "end")


def _field_part(paragraph: Paragraph, kind: str, code: str = "", *, dirty: bool = False) -> None:
    if kind:
        mark = OxmlElement("w:fldChar")
        mark.set(qn("w:fldCharType"), kind)
        if dirty:
            mark.set(qn("w:dirty"), "true")
    else:
        mark = OxmlElement("w:instrText")
        mark.set(qn("xml:space"), "preserve")
        mark.text = code
    paragraph.add_run()._r.append(mark)


def _colour(token: str) -> RGBColor:
    return RGBColor.from_string(token.lstrip("#").upper())
