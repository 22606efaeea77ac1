"""Small documents for tests: some paragraphs on a page, and what readers find in them."""

from __future__ import annotations

import io
from collections.abc import Callable

import page
import pypdfium2

from comms_planner.typeset.canvas import PageCanvas
from comms_planner.typeset.metadata import Particulars
from comms_planner.typeset.recipes import recipe_of
from comms_planner.typeset.setting import Setting
from comms_planner.typeset.style import Span, Style
from comms_planner.typeset.voices import Typefaces
from tests.reports.paper import Paper

SAMPLES = {
    "en": "The World Urban Forum brings together Member States, local governments and "
    "communities. Internationalization, people-centred programmes: 20,000 took part.",
    "fr": "« Le Forum » : qu'en pensez-vous ? L'urbanisation durable, les établissements "
    "humains et les œuvres d'art ; 20 000 personnes y ont pris part !",
    "es": "¿Qué es el Foro Urbano Mundial? ¡Participe en la urbanización sostenible! "
    "Los niños y las niñas de 100 ciudades.",
    "ru": "Всемирный форум городов — площадка для представителей правительств, "
    "«умных городов» и сообществ, документ № 5.",
    "zh": "世界城市论坛（World Urban Forum）是“城市十月”的一部分，2020–2023年共有500万人参加；"
    "《新城市议程》——执行情况……",
    "ar": "المنتدى الحضري العالمي (WUF) هو المؤتمر الرئيسي حول التحضر المستدام، الوثيقة "
    "HSP/EB.1/7 في 2020-2023، الهاتف +254 20 762 1234، الأمم المتحدة والإسكان للأطفال.",
}
"""A passage in each of the six languages, with what is hard in it."""


def drawn(draw: Callable[[PageCanvas, Typefaces], None], language: str = "en") -> bytes:
    """A document of one page with whatever is drawn on it."""
    buffer, faces = io.BytesIO(), Typefaces()
    said = Particulars("A title", "Somebody", recipe_of(language).tag)
    canvas = PageCanvas(buffer, (595, 842), faces, said)
    draw(canvas, faces)
    canvas.save()
    return buffer.getvalue()


def set_text(*spans: Span | str, language: str = "en", width: float = 300) -> Paper:
    """A page with one paragraph."""

    def draw(canvas: PageCanvas, faces: Typefaces) -> None:
        own = [span if isinstance(span, Span) else Span(span) for span in spans]
        setting = Setting(own, Style(size=10, leading=15, language=language), faces)
        setting.wrap(width)
        node = canvas.tags.here.child("P")
        setting.draw(canvas, 50, 800, setting.lines, node)

    return Paper(drawn(draw, language))


def through_pdfium(content: bytes) -> str:
    """All words, as the engine of browsers finds them."""
    document = pypdfium2.PdfDocument(content)
    try:
        return "\n".join(one.get_textpage().get_text_range() for one in document)
    finally:
        document.close()


def broken_rules(content: bytes) -> list[str]:
    """The rules of PDF/UA-1 that a file does not keep; there are 104."""
    report = page.validate_pdf_bytes(content, profile=page.ValidationProfile.PDF_UA_1)
    assert report.rules.total == 104
    return [str(failure) for failure in report.failures]
