"""Sending pages of a PDF to a printer."""

from __future__ import annotations

from collections.abc import Sequence

import pypdfium2  # type: ignore[import-untyped]  # it has no types
from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

DOTS = 220
"""Dots to the inch: sharp enough for the smallest letters."""
POINTS = 72
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


def pages(content: bytes) -> list[QImage]:
    """The pages of a PDF as pictures; on any thread."""
    document = pypdfium2.PdfDocument(content)
    try:
        return [_picture(page) for page in document]
    finally:
        document.close()


def _picture(page: pypdfium2.PdfPage) -> QImage:
    bitmap = page.render(scale=DOTS / POINTS)
    array = bitmap.to_numpy()
    height, width = array.shape[:2]
    shown = QImage(array.tobytes(), width, height, array.strides[0], QImage.Format.Format_BGR888)
    return shown.copy()  # the bytes go


def print_pages(pictures: Sequence[QImage], printer: QPrinter) -> None:
    """Print the pictures, each on a page of its own."""
    with QPainter(printer) as painter:
        for number, picture in enumerate(pictures):
            if number:
                printer.newPage()
            painter.drawImage(QRectF(painter.viewport()), picture, QRectF(picture.rect()))
