"""A calendar printed, and what stands on its pages."""

from __future__ import annotations

import datetime as dt

import pypdfium2
import pytest

from comms_planner.reports.calendar_pdf import CalendarRequest, gather, render
from comms_planner.reports.calendars import CalendarFlowable
from comms_planner.services.planner import Planner
from comms_planner.text import texts_for

FIRST, LAST, TODAY = dt.date(2026, 9, 10), dt.date(2026, 11, 20), dt.date(2026, 8, 1)


def made(planner: Planner, view: str, language: str = "en", **more: str) -> bytes:
    request = CalendarRequest(view, FIRST, LAST, TODAY, **more)
    return render(planner.read(gather, request), request, texts_for(language))


def pages(content: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(content)
    found = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return [" ".join(text.split()) for text in found]


def boxes(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, float]]:
    """The colours and widths of all boxes that calendars draw from now on."""
    found: list[tuple[str, float]] = []
    box = CalendarFlowable.box

    def heard(
        self: CalendarFlowable, colour: str, left: float, base: float, width: float, height: float
    ) -> None:
        found.append((colour, width))
        box(self, colour, left, base, width, height)

    monkeypatch.setattr(CalendarFlowable, "box", heard)
    return found
