"""The same document made by us and by others who are asked for no less: how much longer they take.

Each is given our typefaces, page, sizes, contents, page numbers and repeated heads, and makes
another document each round, so that nobody answers from memory. What is compared is the
processor's time, in turns, on all threads: a busy machine changes little. The others come with
`make bench` alone; one that is not there is named, and the rest is measured.
"""

from __future__ import annotations

import io
import time
from collections.abc import Callable, Iterator
from html import escape
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from comms_planner.collecting import undisturbed
from comms_planner.paths import FONTS
from comms_planner.reports.page import Pages
from comms_planner.reports.parts import Column, Parts, Story
from comms_planner.reports.press import Press
from comms_planner.text import texts_for
from tests.bench.document import HEADS, LARGE, SHARES, SMALL, Document
from tests.bench.measure import Result, median
from tests.bench.paper import DAY, TITLE

ROUNDS = 3
FACE = {"en": "Inter", "zh": "Noto Sans SC", "ar": "Noto Sans Arabic"}
FILES = {
    "en": ("Inter-Regular.ttf", "Inter-Bold.ttf"),
    "zh": ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"),
    "ar": ("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"),
}
LEADING = {"en": 1.0, "zh": 1.12, "ar": 1.14}
"""How much further apart lines stand than in English."""
MARGIN, SIZE, STEP, CELL, CELL_STEP = 56, 9.5, 14.2, 8.3, 11.6
Make = Callable[[Document], bytes]


@undisturbed()
def ours(document: Document) -> bytes:
    """A tagged pack with cover, contents, outline and furniture."""
    parts, buffer = Parts(texts_for(document.language)), io.BytesIO()
    columns = [Column(name, share) for name, share in zip(HEADS, SHARES, strict=True)]
    story: Story = []
    for title, paragraphs in document.chapters:
        story.append(parts.heading(1, title))
        story += [parts.body(text) for text in paragraphs]
    story.append(parts.table(columns, document.rows))
    Pages(buffer, parts, TITLE, DAY).typeset(Press.of(parts).lay(story), lambda _: None)
    return buffer.getvalue()


class Typst:
    """The typesetting system in Rust, through its Python binding; tags by default as we do."""

    name, package = "typst", "typst"
    _fonts: Any = None
    """Its faces, looked through once."""
    _HEAD = """#set page(paper: "a4", margin: {margin}pt, numbering: "1 / 1")
#set text(font: "{face}", size: {size}pt, lang: "{language}", top-edge: .8em, bottom-edge: -.2em)
#set par(leading: {gap}pt, spacing: {gap}pt + 6pt)
#outline()
#pagebreak()
"""

    def __call__(self, document: Document) -> bytes:
        """Source text in, PDF out."""
        import typst

        language = document.language
        gap = (STEP - SIZE) * LEADING[language]
        out = [self._HEAD.format(margin=MARGIN, face=FACE[language], size=SIZE,
                                 language=language, gap=gap)]  # fmt: skip
        for title, paragraphs in document.chapters:
            out.append(f"= {title}\n")
            out += [f"#{_quoted(text)}\n" for text in paragraphs]
        room = (CELL_STEP - CELL) * LEADING[language]
        widths = ", ".join(f"{share}fr" for share in SHARES)
        out.append(f"#set text(size: {CELL}pt)\n#set par(leading: {room}pt)\n")
        out.append(f"#table(columns: ({widths}), stroke: (x: none, y: 0.5pt), "
                   "inset: (x: 6pt, y: 4pt),\n")  # fmt: skip
        out.append(f"table.header({', '.join(map(_quoted, HEADS))}),\n")
        out += [", ".join(map(_quoted, row)) + ",\n" for row in document.rows]
        out.append(")\n")
        source = "\n".join(out).encode()
        if self._fonts is None:
            self._fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(FONTS)])
        return bytes(typst.compile(source, font_paths=self._fonts))


class Fpdf:
    """fpdf2 with its tables; HarfBuzz shapes for it, as Arabic cannot do without."""

    name, package = "fpdf2", "fpdf"

    def __call__(self, document: Document) -> bytes:
        """One page after the other."""
        from fpdf import FPDF
        from fpdf.fonts import FontFace

        class Paged(FPDF):  # type: ignore[misc]  # mypy does not look into it
            def footer(self) -> None:
                self.set_y(-30)
                self.cell(0, 10, f"{self.page_no()} / {{nb}}")

        pdf = Paged(unit="pt", format="A4")
        pdf.set_margin(MARGIN)
        regular, bold = FILES[document.language]
        pdf.add_font("Own", "", FONTS / regular)
        pdf.add_font("Own", "B", FONTS / bold)
        arabic = document.language == "ar"
        shaped = {"direction": "rtl", "script": "arab", "language": "ara"} if arabic else {}
        pdf.set_text_shaping(use_shaping_engine=True, **shaped)
        pdf.add_page()
        pdf.set_font("Own", size=SIZE)
        pdf.insert_toc_placeholder(_contents, pages=max(1, document.count // 2500))
        step, align = STEP * LEADING[document.language], "R" if arabic else "L"
        for title, paragraphs in document.chapters:
            pdf.start_section(title)
            pdf.set_font("Own", "B", 20)
            pdf.multi_cell(0, 26, title, align=align, new_x="LMARGIN", new_y="NEXT")
            pdf.set_font("Own", size=SIZE)
            for text in paragraphs:
                pdf.multi_cell(0, step, text, align=align, new_x="LMARGIN", new_y="NEXT")
        pdf.set_font("Own", size=CELL)
        with pdf.table(
            col_widths=SHARES, line_height=CELL_STEP * LEADING[document.language], padding=(4, 6),
            text_align=align, headings_style=FontFace(emphasis="BOLD"),
            borders_layout="HORIZONTAL_LINES",
        ) as table:  # fmt: skip
            table.row(HEADS)
            for row in document.rows:
                table.row(row)
        return bytes(pdf.output())


class WeasyPrint:
    """Pages out of HTML and CSS."""

    name, package = "WeasyPrint", "weasyprint"

    def __call__(self, document: Document) -> bytes:
        """A web page in, PDF out."""
        from weasyprint import CSS, HTML
        from weasyprint.text.fonts import FontConfiguration

        language, faces = document.language, FontConfiguration()
        step = LEADING[language]
        style = (
            f"@font-face{{font-family:Own;src:url({(FONTS / FILES[language][0]).as_uri()})}}"
            f"@font-face{{font-family:Own;font-weight:bold;"
            f"src:url({(FONTS / FILES[language][1]).as_uri()})}}"
            f"@page{{size:A4;margin:{MARGIN}pt;@bottom-right{{content:counter(page) ' / ' "
            "counter(pages)}}"
            f"body{{font:{SIZE}pt/{STEP * step}pt Own}}table{{width:100%;border-collapse:collapse;"
            f"table-layout:fixed;font-size:{CELL}pt;line-height:{CELL_STEP * step}pt}}"
            "td,th{padding:4pt 6pt;border-bottom:.5pt solid}"
            "nav a::after{content:' ' target-counter(attr(href),page)}"
        )
        chapters = list(document.chapters)
        out = [f"<html lang={language} dir={'rtl' if language == 'ar' else 'ltr'}><nav>"]
        out += [f"<p><a href='#c{at}'>{title}</a>" for at, (title, _) in enumerate(chapters)]
        out.append("</nav>")
        for at, (title, paragraphs) in enumerate(chapters):
            out.append(f"<h1 id=c{at}>{title}</h1>")
            out += [f"<p>{escape(text)}" for text in paragraphs]
        whole = sum(SHARES)
        out.append("<table>" + "".join(f"<col style='width:{100 * s / whole}%'>" for s in SHARES))
        out.append("<thead><tr>" + "".join(f"<th>{head}" for head in HEADS) + "</thead>")
        out += ["<tr>" + "".join(f"<td>{escape(cell)}" for cell in row) for row in document.rows]
        page = HTML(string="".join(out))
        return bytes(page.write_pdf(stylesheets=[CSS(string=style, font_config=faces)],
                                    font_config=faces, pdf_variant="pdf/ua-1"))  # fmt: skip


RIVALS: tuple[tuple[Any, tuple[tuple[str, int, float], ...]], ...] = (
    (Typst(), (("en", SMALL, 1.5), ("zh", SMALL, 1.5), ("ar", SMALL, 1.5), ("en", LARGE, 2.0))),
    (Fpdf(), (("en", SMALL, 12.0),)),
    (WeasyPrint(), (("en", SMALL, 28.0),)),
)
"""Each with the documents it is held against, and how often we are to be done meanwhile."""


def results() -> Iterator[Result]:
    """What we take of the time of each other."""
    for make, documents in RIVALS:
        fault = _lacking(make)
        if fault:
            print(f"{make.name} is not compared: {fault}", flush=True)
            continue
        for language, count, goal in documents:
            yield _against(make, language, count, goal)


def _against(make: Any, language: str, count: int, goal: float) -> Result:
    """Ours and theirs in turns, on a document that neither has seen; the first is to get warm."""
    rounds = ROUNDS if count == SMALL else 1
    shares = []
    for salt in range(rounds + 1):
        document = Document(count if salt else 100, language, salt)
        mine, other = _worked(ours, document), _worked(make, document)
        shares.append(mine / other)
    pages = "39 pages" if count == SMALL else "180 pages"
    return Result(f"{pages} in {language}, beside {make.name}", median(shares[1:]), "×", 1 / goal)


def _worked(make: Make, document: Document) -> float:
    begun = time.process_time()
    make(document)
    return time.process_time() - begun


def _lacking(make: Any) -> str:
    """Why somebody cannot be measured here; empty if they can."""
    if find_spec(make.package) is None:
        return f"the package {make.name} is not installed; `make bench` installs it"
    try:
        make(Document(100))
    except (ImportError, OSError) as fault:  # WeasyPrint asks the system for Pango
        return " ".join(str(fault).split())
    return ""


def _contents(pdf: Any, outline: Any) -> None:
    pdf.set_font("Own", size=SIZE)
    for entry in outline:
        pdf.cell(0, STEP, f"{entry.name} {entry.page_number}", new_x="LMARGIN", new_y="NEXT")


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _write(folder: Path) -> None:
    """All documents into a folder, to look at: `python -m tests.bench.rivals FOLDER`."""
    for make in (ours, *(make for make, _ in RIVALS)):
        for language in FACE:
            name = getattr(make, "name", "ours")
            (folder / f"{name}-{language}.pdf").write_bytes(make(Document(SMALL, language)))


if __name__ == "__main__":
    import sys

    _write(Path(sys.argv[1]))
