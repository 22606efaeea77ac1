"""The pack as it would be now: its pages, beside them what leads to a place, above them where."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from comms_planner.design import SPACE_S
from comms_planner.errors import PlannerError
from comms_planner.reports.orders import Order
from comms_planner.ui.context import Context
from comms_planner.ui.errors import sentence
from comms_planner.ui.pdf import Pdf
from comms_planner.ui.screens.packs.find_bar import FindBar
from comms_planner.ui.screens.packs.finding import Finding
from comms_planner.ui.screens.packs.images import PageImages
from comms_planner.ui.screens.packs.outline import Outline
from comms_planner.ui.screens.packs.page_view import PageView
from comms_planner.ui.screens.packs.rendering import Rendering
from comms_planner.ui.screens.packs.thumbnails import Thumbnails
from comms_planner.ui.screens.packs.zoom_bar import ZoomBar
from comms_planner.ui.widgets.buttons import IconButton
from comms_planner.ui.widgets.card import Card, Line
from comms_planner.ui.widgets.empty import EmptyState
from comms_planner.ui.widgets.segmented import SegmentedControl

PAGES, CONTENTS, CHECKS, FILES = "pages", "contents", "checks", "files"
SMALL_BUDGET = 16_000_000
READ_AFTER = 400
"""Milliseconds on a page until its words are there for screen readers."""
ROOMY = 440
"""Where the pages have so much width, all buttons stand above them."""
WIDTHS = {PAGES: 124, CONTENTS: 232, CHECKS: 296, FILES: 264}
"""How wide the side is for what it shows."""


class Preview(Card):
    """Shows what `show_order` asks for, as soon as it has been made."""

    shown = Signal()
    """Another document is on the desk, or none can be."""

    def __init__(self, context: Context, checks: QWidget, files: QWidget) -> None:
        """`checks` is what the preflight found, `files` what was written, beside the pages."""
        super().__init__()
        tokens, jobs = context.tokens, context.jobs
        self._context, self.checks, self.files = context, checks, files
        self.pdf: Pdf | None = None
        self._anchor: tuple[int, float] | None = None
        self._trouble: QWidget | None = None
        self.rendering = Rendering(context.planner, jobs, self)
        self.finding = Finding(jobs, self)
        self.pages = PageView(tokens, PageImages(jobs, self))
        self.thumbnails = Thumbnails(tokens, PageImages(jobs, self, SMALL_BUDGET))
        self.outline = Outline()
        self.find_bar, self.bar = FindBar(tokens), ZoomBar(tokens)
        self.find_button = IconButton("search", self.tr("Find in the pages (Ctrl+F)"), tokens)
        self.sides = SegmentedControl(
            [
                (PAGES, self.tr("Pages")),
                (CONTENTS, self.tr("Contents")),
                (CHECKS, self.tr("Checks")),
                (FILES, self.tr("Files")),
            ],
            PAGES,
        )
        self._line = QProgressBar()
        self._line.setTextVisible(False)
        policy = self._line.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._line.setSizePolicy(policy)
        self._message = QStackedWidget()
        self._reading = QTimer(self, singleShot=True, interval=READ_AFTER)
        self._reading.timeout.connect(self._read_page)
        self._lay_out()
        self._connect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave two buttons out where there is no room; the list of zooms and keys do it too."""
        super().resizeEvent(event)
        for button in (self.bar.out, self.bar.into):
            button.setVisible(self.width() >= ROOMY)

    def show_order(self, order: Order | None, *, at_once: bool = False) -> None:
        """Show the pack of an order once no other has been asked for in a moment."""
        self.rendering.ask(order, at_once=at_once)

    def say_trouble(self, title: str, why: str) -> None:
        """Show why there is nothing to see."""
        self.rendering.ask(None)
        self._take(None)
        self._say(title, why)

    @property
    def is_settled(self) -> bool:
        """Whether what was asked for is on the desk."""
        return self.rendering.is_settled

    def keep(self) -> dict[str, Any]:
        """Where one was, for a preview made anew."""
        anchor = self.pages.stack.anchor(self.pages.verticalScrollBar().value())
        kept = {"zoom": self.pages.zoom, "anchor": anchor, "side": self.sides.current}
        self.let_go()
        return kept

    def let_go(self) -> None:
        """Stop, and close the document: the preview goes."""
        self.rendering.ask(None)
        self._take(None)

    def take_up(self, kept: Mapping[str, Any]) -> None:
        """Be again where one was, once there are pages."""
        self.pages.set_zoom(kept["zoom"])
        self.show_side(kept["side"])
        self._anchor = kept["anchor"]

    def open_find(self) -> None:
        """Let words be looked for."""
        self.find_bar.enter()

    def ask_page(self) -> None:
        """Let a page be typed."""
        self.bar.page.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.page.selectAll()

    def _lay_out(self) -> None:
        outer = self.layout()
        assert outer is not None  # a card has one
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        self.tools = QHBoxLayout()
        self.tools.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        self.tools.setSpacing(SPACE_S)
        self.tools.addWidget(self.sides)
        self.tools.addStretch(1)
        self.tools.addWidget(self.bar)
        self.tools.addWidget(self.find_button)
        self.side = QStackedWidget()
        for widget in (self.thumbnails, self.outline, self.checks, self.files):
            self.side.addWidget(widget)
        self._show_side(PAGES)
        self._message.addWidget(self.pages)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self._message, 1)
        desk = QHBoxLayout()
        desk.setSpacing(0)
        desk.addWidget(self.side)
        desk.addWidget(Line(upright=True))
        desk.addLayout(column, 1)
        self.body.setSpacing(0)
        self.body.addLayout(self.tools)
        self.body.addWidget(self._line)
        self.body.addLayout(desk, 1)
        self._rest()

    def _connect(self) -> None:
        rendering, pages, bar = self.rendering, self.pages, self.bar
        rendering.begun.connect(self._begin)
        rendering.moved.connect(self._move)
        rendering.opened.connect(self._take)
        rendering.made.connect(self._made)
        rendering.unchanged.connect(self._rest)
        rendering.refused.connect(self._refused)
        pages.page_changed.connect(self._page_changed)
        pages.zoomed.connect(self._say_zoom)
        bar.page_asked.connect(self._go_to_page)
        bar.zoom_asked.connect(self.set_zoom)
        bar.stepped.connect(pages.step_zoom)
        self.thumbnails.picked.connect(self._picked)
        self.outline.picked.connect(pages.go_to)
        self.sides.chosen.connect(self._show_side)
        self.find_button.clicked.connect(self.open_find)
        self.find_bar.searched.connect(lambda words: self.finding.look_for(words, pages.page))
        self.find_bar.stepped.connect(self.finding.step)
        self.find_bar.closed.connect(self._stop_finding)
        self.finding.changed.connect(self._show_hits)

    def set_zoom(self, zoom: Any) -> None:
        """Show pages at a zoom."""
        self.pages.set_zoom(zoom)
        self._say_zoom()

    def _begin(self) -> None:
        self._line.show()
        self._line.setRange(0, 0 if self.pdf is None else 1)
        self._line.setValue(0)

    def _move(self, done: int, total: int) -> None:
        self._line.setRange(0, total)
        self._line.setValue(done)

    def _rest(self) -> None:
        self._line.hide()
        self._message.setCurrentWidget(self.pages)
        self.shown.emit()

    def _made(self, pdf: Pdf) -> None:
        self._take(pdf)
        if self._anchor is not None:
            self.pages.verticalScrollBar().setValue(round(self.pages.stack.height_of(self._anchor)))
            self._anchor = None
        self._rest()

    def _take(self, pdf: Pdf | None) -> None:
        before, self.pdf = self.pdf, pdf
        for area in (self.pages, self.thumbnails):
            area.images.show(pdf)
            area.show_document(pdf)
        self.outline.show_marks(pdf.outline if pdf else ())
        self.finding.look_in(pdf)
        self._page_changed(self.pages.page)
        self._say_zoom()
        if before is not None:
            before.close()
        if pdf is None:
            self.rendering.forget()

    def _refused(self, error: PlannerError | None) -> None:
        self._take(None)
        why = sentence(self._context.texts, error) if error else ""
        self._say(self.tr("There is no such pack"), why)

    def _say(self, title: str, why: str) -> None:
        self._rest()
        if self._trouble is not None:
            self._message.removeWidget(self._trouble)
            self._trouble.deleteLater()
        self._trouble = EmptyState(self._context.tokens, "file-text", title, why)
        self._message.addWidget(self._trouble)
        self._message.setCurrentWidget(self._trouble)

    def _page_changed(self, page: int) -> None:
        total = len(self.pdf) if self.pdf else 0
        self.bar.show_page(page, total)
        self.thumbnails.set_current(page)
        self.pages.setAccessibleDescription(self._place(page) if total else "")
        self._reading.start()

    def _place(self, page: int) -> str:
        total = len(self.pdf) if self.pdf else 0
        return self.tr("Page {page} of {total}").format(page=page + 1, total=total)

    def _read_page(self) -> None:
        """Let who cannot see the page hear what it says."""
        pdf, page = self.pdf, self.pages.page
        if pdf is not None:
            self._context.jobs.start("", lambda _: (page, pdf.words(page)), self._page_read)

    def _page_read(self, read: tuple[int, str]) -> None:
        page, words = read
        if self.pdf is not None and page == self.pages.page:
            self.pages.setAccessibleDescription(f"{self._place(page)}. {words}")

    def _say_zoom(self) -> None:
        self.bar.show_zoom(self.pages.zoom, self.pages.percent)

    def _go_to_page(self, page: int) -> None:
        self.pages.go_to(page)
        self.pages.setFocus(Qt.FocusReason.OtherFocusReason)

    def _picked(self, page: int) -> None:
        self.pages.go_to(page)
        self.thumbnails.set_current(page)

    def look_for(self, words: str) -> None:
        """Find words in the pages, as if they had been typed."""
        self.find_bar.show()
        self.find_bar.field.setText(words)

    def show_side(self, side: str) -> None:
        """Show pages, contents, checks or files beside the pages."""
        self.sides.set_current(side)
        self._show_side(side)

    def _show_side(self, side: str) -> None:
        widgets: dict[str, QWidget] = {
            PAGES: self.thumbnails, CONTENTS: self.outline, CHECKS: self.checks,
            FILES: self.files,
        }  # fmt: skip
        self.side.setFixedWidth(WIDTHS[side])
        self.side.setCurrentWidget(widgets[side])

    def _show_hits(self) -> None:
        self.pages.show_hits(self.finding.hits, self.finding.here)
        self.find_bar.say(self.finding.here, len(self.finding.hits))

    def _stop_finding(self) -> None:
        self.finding.clear()
        self.pages.setFocus(Qt.FocusReason.OtherFocusReason)
