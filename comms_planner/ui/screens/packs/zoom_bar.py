"""Which page one is on, and how large pages are."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from comms_planner.design import SPACE_XS, Tokens
from comms_planner.layouts.sheets import FIT_PAGE, FIT_WIDTH, Zoom
from comms_planner.ui.screens.packs.page_view import STEPS
from comms_planner.ui.widgets.buttons import IconButton
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.labels import PlainLabel


class ZoomBar(QWidget):
    """A field for the page, and a choice of zooms between minus and plus."""

    page_asked = Signal(int)
    zoom_asked = Signal(object)
    stepped = Signal(int)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = QLineEdit("1")
        self.page.setFixedWidth(44)
        self.page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.page.setAccessibleName(self.tr("Page"))
        self.page.setValidator(QIntValidator(1, 9999, self.page))
        self.page.returnPressed.connect(self._asked)
        self.total = PlainLabel("", "muted")
        self.out = IconButton("zoom-out", self.tr("Zoom out (Ctrl+−)"), tokens)
        self.into = IconButton("zoom-in", self.tr("Zoom in (Ctrl++)"), tokens)
        self.out.clicked.connect(lambda: self.stepped.emit(-1))
        self.into.clicked.connect(lambda: self.stepped.emit(1))
        self.zoom = ChoiceBox(tokens)
        self.zoom.setAccessibleName(self.tr("Zoom"))
        self.zoom.setMinimumContentsLength(6)
        self.zoom.chosen.connect(self.zoom_asked)
        self.show_zoom(FIT_WIDTH, 100)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_XS)
        for widget in (self.page, self.total, self.out, self.zoom, self.into):
            row.addWidget(widget)

    def show_page(self, page: int, total: int) -> None:
        """Say which page one is on; `page` counts from 0."""
        if not self.page.hasFocus() or not self.page.isModified():
            self.page.setText(str(page + 1) if total else "")
        self.page.setEnabled(total > 0)
        self.total.setText(self.tr("of {total}").format(total=total) if total else "")

    def show_zoom(self, zoom: Zoom, percent: int) -> None:
        """Say how large pages are."""
        named: list[tuple[object, str]] = [
            (FIT_WIDTH, self.tr("Fit width")), (FIT_PAGE, self.tr("Fit page")),
        ]  # fmt: skip
        steps = {step: f"{round(100 * step)}%" for step in STEPS}
        if isinstance(zoom, float) and zoom not in steps:
            steps[zoom] = f"{percent}%"
        self.zoom.set_options([*named, *sorted(steps.items())], zoom)

    def _asked(self) -> None:
        self.page.setModified(False)
        self.page.selectAll()
        if self.page.hasAcceptableInput():
            self.page_asked.emit(int(self.page.text()) - 1)
