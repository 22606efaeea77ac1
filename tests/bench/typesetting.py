"""What text on paper costs, beside a bare canvas and beside ReportLab's own paragraphs."""

from __future__ import annotations

import io
import subprocess
import sys
import time
from collections.abc import Callable, Sequence

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table
from reportlab.platypus.tableofcontents import TableOfContents

from comms_planner.bilingual import Bilingual
from comms_planner.charts import reach
from comms_planner.paths import FONTS
from comms_planner.quantity import Qty, Relation
from comms_planner.reports.page import Pages
from comms_planner.reports.parts import Parts, Story
from comms_planner.reports.press import Press
from comms_planner.text import Texts
from comms_planner.typeset.setting import Setting
from comms_planner.typeset.style import Span
from tests.bench.document import HEADS, LARGE, SHARES, SMALL, Document
from tests.bench.measure import Result, median
from tests.bench.paper import DAY, TITLE
from tests.bench.rivals import ours

ROUNDS = 3


def platypus(document: Document) -> bytes:
    """The same with ReportLab's own paragraphs, in cells too, and its own contents."""
    _register()
    head = ParagraphStyle("head", fontName="Bench", fontSize=20, leading=26)
    body = ParagraphStyle("body", fontName="Bench", fontSize=9.5, leading=14.2, spaceAfter=6)
    cell = ParagraphStyle("cell", fontName="Bench", fontSize=8.3, leading=11.6)
    buffer = io.BytesIO()
    width = A4[0] - 112
    widths = [width * share / sum(SHARES) for share in SHARES]
    story: list[Flowable] = [TableOfContents(), PageBreak()]
    for title, paragraphs in document.chapters:
        story.append(Paragraph(title, head))
        story += [Paragraph(text, body) for text in paragraphs]
    lines = [[Paragraph(text, cell) for text in row] for row in document.rows]
    story += [Table([list(HEADS), *lines], widths, repeatRows=1), Spacer(1, 6)]
    _WithContents(buffer, pagesize=A4, invariant=1).multiBuild(story)
    return buffer.getvalue()


class _WithContents(SimpleDocTemplate):
    """Tells the contents of headings, as ReportLab's manual has it."""

    def afterFlowable(self, flowable: Flowable) -> None:
        if isinstance(flowable, Paragraph) and flowable.style.name == "head":
            self.notify("TOCEntry", (0, flowable.getPlainText(), self.page))


def bare(lines: Sequence[Sequence[tuple[float, str]]]) -> bytes:
    """The same lines drawn one by one on a canvas: no layout, no tags, no shaping."""
    _register()
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1, pageCompression=1)
    base = 780.0
    canvas.setFont("Bench", 8.3)
    for line in lines:
        if base < 62:
            canvas.showPage()
            canvas.setFont("Bench", 8.3)
            base = 780.0
        for left, text in line:
            canvas.drawString(left, base, text)
        if len(line) > 1:
            canvas.line(56, base - 4, 539, base - 4)
        base -= 19.6 if len(line) > 1 else 14.2
    canvas.save()
    return buffer.getvalue()


def broken(document: Document) -> list[list[tuple[float, str]]]:
    """The lines of the document, as broken by us, for the bare canvas."""
    parts = Parts(Texts())
    width = A4[0] - 112
    lefts = [56 + width * sum(SHARES[:at]) / sum(SHARES) for at in range(5)]
    found: list[list[tuple[float, str]]] = []
    for _, paragraphs in document.chapters:
        for text in paragraphs:
            setting = Setting((Span(text),), parts.styles.body, parts.faces)
            setting.wrap(width)
            found += [[(56.0, "".join(w.text for w in line.words))] for line in setting.lines]
    return found + [list(zip(lefts, row, strict=True)) for row in document.rows]


def with_charts(count: int) -> Callable[[], None]:
    """Makes a pack of so many charts, each with a dozen platforms."""
    bars = [
        reach.ReachLine(
            Bilingual(f"Platform {at}", ""),
            reach.ReachBar((Qty(1000 * at, Relation.GE, "people"),), estimated=True),
            reach.ReachBar((Qty(100_000 * at, Relation.EQ, "people"),), estimated=True),
            label=f"Platform {at}",
        )
        for at in range(1, 13)
    ]

    def make() -> None:
        parts, buffer = Parts(Texts()), io.BytesIO()
        story: Story = [parts.heading(1, "Charts")]
        for _ in range(count):
            story += parts.figure(
                lambda figure: reach.draw(figure, bars, parts.texts, parts.tokens), "x",
                height=280,
            )  # fmt: skip
        Pages(buffer, parts, TITLE, DAY).typeset(Press.of(parts).lay(story), lambda _: None)

    return make


def chart() -> float:
    """What one chart of a page takes, in milliseconds."""
    few, many = (median(milliseconds(with_charts(n)) for _ in range(ROUNDS)) for n in (2, 10))
    return (many - few) / 8


def milliseconds(work: Callable[[], object]) -> float:
    """What one call takes of the processor; other programs do not count."""
    begun = time.process_time()
    work()
    return (time.process_time() - begun) * 1e3


def results() -> list[Result]:
    """All rows of the table in the design of packs."""
    ours(Document(100))
    platypus(Document(100))
    small_one, large_one = Document(SMALL), Document(LARGE)
    lines = broken(small_one)
    small, large = [], []
    for _ in range(ROUNDS):
        small.append(
            (milliseconds(lambda: ours(small_one)), milliseconds(lambda: bare(lines)),
             milliseconds(lambda: platypus(small_one)))
        )  # fmt: skip
    large.append((milliseconds(lambda: ours(large_one)), milliseconds(lambda: platypus(large_one))))
    pages, few = _pages(ours(large_one)), _pages(ours(small_one))
    each, alone = min(a for a, _ in large) / pages, median(a for a, _, _ in small) / few
    return [
        Result("39 pages, beside a bare canvas", median(a / b for a, b, _ in small), "×", 1.8),
        Result("39 pages, beside Platypus", median(a / c for a, _, c in small), "×", 1 / 7),
        Result("180 pages, beside Platypus", median(a / c for a, c in large), "×", 1 / 12),
        Result("180 pages, each", each, "ms", 5),
        Result("180 pages, each beside one of 39", each / alone, "×", 1.2),
        Result("a chart on a page", chart(), "ms", 30),
        Result("39 tagged pages", len(ours(small_one)) / 1024, "KB", 280),
        Result("most memory with charts", _memory(), "MB", 120),
    ]


def _pages(content: bytes) -> int:
    import pypdfium2

    document = pypdfium2.PdfDocument(content)
    try:
        return len(document)
    finally:
        document.close()


def _register() -> None:
    pdfmetrics.registerFont(TTFont("Bench", str(FONTS / "Inter-Regular.ttf")))


def _memory() -> float:
    """What a process that makes 39 pages and a chart takes at most, in megabytes."""
    asked = (
        "import re\n"
        "from pathlib import Path\n"
        "from tests.bench import document, rivals, typesetting\n"
        "rivals.ours(document.Document(document.SMALL)); typesetting.with_charts(1)()\n"
        "said = Path('/proc/self/status').read_text()\n"
        "print(int(re.search(r'VmHWM:\\s+(\\d+)', said)[1]) / 1024)\n"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, check=True)
    return float(done.stdout)
