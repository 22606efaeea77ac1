"""The files a pack can become: those that `reports.pack` writes, by names people know."""

from __future__ import annotations

import re

from comms_planner.reports.kinds import PACKS
from comms_planner.reports.orders import Order
from comms_planner.reports.pack import MEDIA
from comms_planner.reports.section import Subject
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

NAMES = {
    ".pdf": QT_TRANSLATE_NOOP("PackFormats", "PDF"),
    ".html": QT_TRANSLATE_NOOP("PackFormats", "Web page"),
    ".docx": QT_TRANSLATE_NOOP("PackFormats", "Word"),
}
FORMATS = tuple((suffix, NAMES.get(suffix, suffix)) for suffix in MEDIA)
"""Suffix and name of each."""
FILES = QT_TRANSLATE_NOOP("PackFormats", "{name} files (*{suffix})")
UNFIT = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
LONGEST = 120


def filters(texts: Texts) -> str:
    """What a dialog that asks for a file offers."""
    return ";;".join(
        texts.translate("PackFormats", FILES).format(
            name=texts.translate("PackFormats", name), suffix=suffix
        )
        for suffix, name in FORMATS
    )


def stem(order: Order, texts: Texts, about: str = "") -> str:
    """A name that says what is in the file: of an event its own, else the period too."""
    request = order.request
    title = texts.translate("Packs", PACKS[request.kind].title)
    if about and PACKS[request.kind].subject is Subject.EDITION:
        return _fit(f"{request.kind} {title} {about} ({order.language})")
    first, last = request.first, request.last
    whole = (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
    span = f"{first} {last}" if not whole else str(first.year)
    if whole and last.year != first.year:
        span = f"{first.year}-{last.year}"
    said = " ".join(filter(None, (request.kind, title, about, span, f"({order.language})")))
    return _fit(said)


def _fit(name: str) -> str:
    return UNFIT.sub("-", name)[:LONGEST].strip()
