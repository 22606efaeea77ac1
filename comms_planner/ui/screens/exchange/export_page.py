"""Export: a part of the calendar as a file for other programs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from comms_planner import paths
from comms_planner.design import SPACE_M
from comms_planner.errors import PlannerError
from comms_planner.interchange import ics
from comms_planner.interchange.calendar_data import CalendarData, gather
from comms_planner.interchange.calendar_filter import Choices, Wanted
from comms_planner.interchange.ics import Exported
from comms_planner.ui.context import Context
from comms_planner.ui.errors import sentence
from comms_planner.ui.screens.exchange.filter_form import FilterForm
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.check_box import CheckBox
from comms_planner.ui.widgets.labels import PlainLabel
from comms_planner.ui.widgets.progress_row import ProgressRow
from comms_planner.ui.widgets.scroll_page import ScrollPage

PAUSE = 200
"""Milliseconds without a change before the entries are counted."""


class ExportPage(QWidget):
    """The filter at the left; how much that is, and the button, at the right."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        tokens = context.tokens
        self.filter = FilterForm(context)
        self.filter.changed.connect(self.invalidate)
        self.count = PlainLabel("", "heading", wrap=True)
        self.undated = PlainLabel("", "muted", wrap=True)
        self.gone = PlainLabel("", "muted", wrap=True)
        self.removed = CheckBox(tokens, self.tr("Call off what the plan no longer has"))
        self.removed.setChecked(True)
        self.removed.clicked.connect(self.invalidate)
        self.save = Button(self.tr("Write a file…"), tokens, "primary", "download")
        self.save.clicked.connect(self._ask)
        self.progress = ProgressRow(tokens)
        self.progress.hide()
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.look)
        self._round = 0
        self._arrange()

    def offer(self, there: Choices) -> None:
        """Offer what there is in the plan, and count."""
        self.filter.offer(there)
        self.look()

    def invalidate(self) -> None:
        """Count anew in a moment."""
        self._timer.start()

    def look(self) -> None:
        """Count beside the window what would go into the file."""
        self._timer.stop()
        self._round += 1
        asked, planner = self._round, self._context.planner
        try:
            wanted = self._wanted()
        except PlannerError as error:
            self.count.setText(sentence(self._context.texts, error))
            self.undated.setText("")
            self.gone.setText("")
            self.save.setEnabled(False)
            return
        self._context.jobs.start(
            "", lambda _: (asked, planner.read(gather, wanted)), self._counted, self._failed
        )

    def write(self, target: Path) -> None:
        """Write the file beside the window."""
        planner, language = self._context.planner, self.filter.spoken
        asked: list[Wanted] = []
        if not self.filter.attempt(lambda: asked.append(self._wanted())):
            return
        (wanted,) = asked
        self.save.setEnabled(False)
        self.progress.show_step(0, 0, self.tr("Reading the plan"))
        self.progress.show()
        job = self._context.jobs.start(
            self.tr("Writing {file}").format(file=target.name),
            lambda progress: ics.write(planner, target, wanted, language, progress),
            self._done,
            self._failed,
        )
        job.moved.connect(self.progress.show_step)
        job.ended.connect(self._ended)
        self.progress.cancelled.connect(job.cancel)

    def _wanted(self) -> Wanted:
        """What is asked for; raises Invalid where it makes no sense."""
        return replace(self.filter.wanted(), removed=self.removed.isChecked())

    def _ask(self) -> None:
        start = paths.documents() / f"{self._context.planner.path.stem}.ics"
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export calendar"), str(start), self.tr("Calendars (*.ics)")
        )
        if name:
            target = Path(name)
            self.write(
                target if target.suffix == ".ics" else target.with_name(f"{target.name}.ics")
            )

    def _counted(self, found: tuple[int, CalendarData]) -> None:
        asked, data = found
        if asked != self._round:
            return
        self.count.setText(self.tr("%n entries go into the calendar.", None, len(data.dated)))
        count = len(data.undated)
        said = self.tr("%n are known only to the month, quarter or year and stay out.", None, count)
        self.undated.setText(said if count else "")
        gone = len(data.removed)
        said = self.tr(
            "%n that the plan no longer has, or has no day for, are called off.", None, gone
        )
        self.gone.setText(said if gone else "")
        self.save.setEnabled(bool(data.dated or data.removed))

    def _done(self, done: Exported) -> None:
        folder = QUrl.fromLocalFile(str(done.path.parent))
        self._context.tell(
            self.tr("The calendar is in {file}.").format(file=done.path.name),
            self.tr("Show folder"),
            lambda: QDesktopServices.openUrl(folder),
        )

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, PlannerError):
            raise error
        self.filter.banner.say("danger", sentence(self._context.texts, error))

    def _ended(self) -> None:
        self.progress.hide()
        self.save.setEnabled(True)

    def _arrange(self) -> None:
        left, right = Card(self.tr("What goes into it")), Card(self.tr("The file"))
        left.body.addWidget(self.filter)
        for part in (self.count, self.undated, self.gone):
            right.body.addWidget(part)
        right.body.addWidget(
            PlainLabel(
                self.tr(
                    "Outlook, Google Calendar, Apple’s and Thunderbird read it. Each entry keeps "
                    "its name in the file, so a later file brings theirs up to date."
                ),
                "small", wrap=True,
            )
        )  # fmt: skip
        right.body.addWidget(self.removed)
        right.body.addWidget(
            PlainLabel(
                self.tr(
                    "Whoever imports the file again loses what was deleted within a year. Untick "
                    "it where others subscribe to the file: there, it would only stand crossed "
                    "out."
                ),
                "small", wrap=True,
            )
        )  # fmt: skip
        right.body.addWidget(self.progress)
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addStretch(1)
        right.body.addLayout(row)
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 0, 0, SPACE_M)
        columns.setSpacing(SPACE_M)
        for card, weight in ((left, 5), (right, 4)):
            side = QVBoxLayout()
            side.addWidget(card)
            side.addStretch(1)
            columns.addLayout(side, weight)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollPage(page))
