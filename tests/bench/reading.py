"""What comes back out of our pages: words for two unlike readers, lines, and what is said aloud."""

from __future__ import annotations

import datetime as dt
import re
import subprocess
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pypdfium2

from comms_planner.reports import paper
from comms_planner.reports.gathering import gather
from comms_planner.reports.page import WORKING_PAPER
from comms_planner.reports.section import PackRequest
from comms_planner.reports.table_files import tables
from comms_planner.reports.telling import Told, tell
from comms_planner.services.planner import Planner
from comms_planner.text import texts_for
from comms_planner.typeset.breaking import CLOSING
from tests.bench.document import SMALL, Document
from tests.bench.measure import Result
from tests.bench.rivals import ours

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
KINDS = "DEFK"
_CONTROLS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_ARABIC = re.compile("[\u0620-\u0655\u0670-\u06d3]+")


def results(plan: Path) -> Iterator[Result]:
    """Arabic words, Chinese lines, and what a screen reader would stumble over."""
    document = Document(SMALL, "ar")
    content = ours(document)
    for name, found in (("poppler", _poppler(content)), ("pdfium", _pdfium(content))):
        yield Result(f"Arabic words lost to {name}", _lost(document, found), "%", 0.1)
    lines = _poppler(ours(Document(SMALL, "zh"))).splitlines()
    begun = [line for line in map(str.strip, lines) if line and line[0] in CLOSING]
    yield Result("Chinese lines begun with a closing mark", len(begun), "", 0)
    if find_spec("outloud") is None:
        print("outloud does not listen: it is not installed; `make bench` installs it", flush=True)
        return
    yield Result("errors that outloud finds in packs", _errors(plan), "", 0)


def _lost(document: Document, found: str) -> float:
    """The share of the words of a document that a reader does not find, in hundredths."""
    asked = Counter(
        word
        for _, paragraphs in document.chapters
        for text in paragraphs
        for word in _ARABIC.findall(text)
    )
    asked.update(word for row in document.rows for cell in row for word in _ARABIC.findall(cell))
    plain = unicodedata.normalize("NFC", _CONTROLS.sub("", found))
    missing = asked - Counter(_ARABIC.findall(plain))
    return 100 * missing.total() / asked.total()


def _errors(plan: Path) -> int:
    """Errors in packs of a plan in six languages.

    The running head, and the head that a table repeats on its next page, are decoration: said
    once and no more. Where one is long, the listener takes it for lost prose; that alone is not
    counted.
    """
    from outloud import check

    planner, count = Planner(plan), 0
    year, today = (dt.date(2026, 1, 1), dt.date(2026, 12, 31)), dt.date(2026, 11, 22)
    with tempfile.TemporaryDirectory() as folder:
        for kind in KINDS:
            for language in LANGUAGES:
                request = PackRequest(kind, language, *year, today)
                told = tell(planner.read(gather, request), texts_for(language))
                path = Path(folder) / f"{kind}-{language}.pdf"
                path.write_bytes(paper.printed(told, lambda *_: None))
                heads = _repeated(told)
                for one in check(str(path)).findings:
                    said = (one.evidence or "").split("; ")
                    known = one.rule == "TAG-002" and all(_is_one_of(line, heads) for line in said)
                    count += one.severity == "error" and not known
    planner.close()
    return count


def _repeated(told: Told) -> list[list[str]]:
    """The words of all that a pack prints again from page to page, line by line."""
    lines = [" ".join(column.title for column in table.columns) for table in tables(told.story)]
    lines.append(f"{told.title.title} · {told.title.programme} {told.parts.say(WORKING_PAPER)}")
    return [line.split() for line in lines]


def _is_one_of(line: str, heads: list[list[str]]) -> bool:
    """Whether a line, perhaps cut, is made of the words of one of the heads."""
    words = line.rstrip("…").split()
    return any(all(any(own.startswith(w) for own in head) for w in words) for head in heads)


def _poppler(content: bytes) -> str:
    done = subprocess.run(["pdftotext", "-raw", "-", "-"], input=content, capture_output=True,
                          check=True)  # fmt: skip
    return done.stdout.decode()


def _pdfium(content: bytes) -> str:
    document = pypdfium2.PdfDocument(content)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
