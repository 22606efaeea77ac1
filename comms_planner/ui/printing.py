"""Sending the pages of a PDF to a printer."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from comms_planner.progress import Progress, silent
from comms_planner.ui.pdf import POINTS, Pdf

DOTS = 220
"""Dots to the inch: sharp enough for the smallest letters."""
SIZES = {
    "a4": QPageSize.PageSizeId.A4,
    "a3": QPageSize.PageSizeId.A3,
    "letter": QPageSize.PageSizeId.Letter,
}


def printer_for(paper: str) -> QPrinter:
    """A printer set to a paper such as "a4-landscape", without margins of its own."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    size, _, across = paper.partition("-")
    way = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(QPageSize(SIZES[size]), way, QMarginsF()))
    printer.setFullPage(True)
    return printer


def chosen(parent: QWidget, paper: str) -> QPrinter | None:
    """The printer that a person chooses, or None when they think better of it."""
    printer = printer_for(paper)
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


def print_pages(content: bytes, printer: QPrinter, progress: Progress = silent) -> None:
    """Print a PDF page by page, each as a picture; on any thread."""
    document = Pdf(content)
    try:
        with QPainter(printer) as painter:
            for number, (width, _) in enumerate(document.sizes):
                progress(number, len(document), "")
                if number:
                    printer.newPage()
                picture = document.picture(number, round(width * DOTS / POINTS))
                painter.drawImage(QRectF(painter.viewport()), picture, QRectF(picture.rect()))
    finally:
        document.close()
