"""Packs: choose one, say what it is about, and have it as a PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from comms_planner import paths
from comms_planner.design import SPACE_M
from comms_planner.errors import PlannerError
from comms_planner.services import programme
from comms_planner.ui.context import Context
from comms_planner.ui.errors import sentence
from comms_planner.ui.screen import Screen
from comms_planner.ui.screens.packs.choices import Choices
from comms_planner.ui.screens.packs.writing import Order, write
from comms_planner.ui.screens.packs.written import WrittenList
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.progress_row import ProgressRow
from comms_planner.ui.widgets.scroll_page import ScrollPage


class PacksScreen(Screen):
    """The choice at the left; progress and what was written at the right."""

    watches = (programme.plan, programme.flagships)

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Packs"))
        self.choices = Choices(context)
        self.write = Button(self.tr("Write the pack…"), context.tokens, "primary", icon="file-text")
        self.write.clicked.connect(lambda: self._ask_where(self.choices.order()))
        self.header.add(self.write)
        self.progress = ProgressRow(context.tokens)
        self.working = Card(self.tr("Being written"))
        self.working.body.addWidget(self.progress)
        self.working.hide()
        self.written = WrittenList(context)
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 0, 0, SPACE_M)
        columns.setSpacing(SPACE_M)
        columns.addWidget(self.choices, 5)
        side = QVBoxLayout()
        side.setSpacing(SPACE_M)
        side.addWidget(self.working)
        side.addWidget(self.written)
        side.addStretch(1)
        columns.addLayout(side, 4)
        self.add_page(ScrollPage(page))

    def refresh(self) -> None:
        """Offer the programmes and the period of the plan."""
        planner = self.context.planner
        self.choices.offer(planner.read(programme.plan), planner.read(programme.flagships))

    def make(self, order: Order, target: Path) -> None:
        """Write a pack beside the window."""
        planner = self.context.planner
        self.banner.hide()
        self.write.setEnabled(False)  # one pack at a time
        self.progress.show_step(0, 0, self.tr("Reading the plan"))
        self.working.show()
        job = self.context.jobs.start(
            self.tr("Writing {file}").format(file=target.name),
            lambda progress: write(planner, order, target, progress),
            self._done,
            self._failed,
        )
        job.moved.connect(self.progress.show_step)
        job.ended.connect(self._ended)
        self.progress.cancelled.connect(job.cancel)

    def _ask_where(self, order: Order) -> None:
        start = paths.documents() / self.choices.file_name(order)
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Write the pack"), str(start), self.tr("PDF files (*.pdf)")
        )
        if name:
            target = Path(name)
            self.make(order, target if target.suffix == ".pdf" else Path(f"{name}.pdf"))

    def _done(self, target: Path) -> None:
        self.written.add(target)
        self.context.tell(
            self.tr("{file} is ready.").format(file=target.name),
            self.tr("Open"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))),
        )

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, PlannerError):
            raise error
        self.banner.say("danger", sentence(self.context.texts, error))

    def _ended(self) -> None:
        self.working.hide()
        self.write.setEnabled(True)
