"""What is shown of the calendar, on paper: as a PDF file, or printed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from comms_planner import paths
from comms_planner.errors import PlannerError
from comms_planner.services.lanes import By
from comms_planner.text import LANGUAGES, QT_TRANSLATE_NOOP, WEEK_BEGINS
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.errors import sentence
from comms_planner.ui.screens.calendar import pages
from comms_planner.ui.screens.calendar.form_dialog import PENDING, FormDialog
from comms_planner.ui.screens.calendar.paper_work import Wanted, render, write
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.view import CalendarScreen

SIZES = {"a4": "A4", "a3": "A3", "letter": "Letter"}
UPRIGHT, ACROSS = "", "-landscape"
SUITS_ACROSS = ("week", "month", "timeline")
"""Views that are wider than high."""
NAME = QT_TRANSLATE_NOOP("CalendarPaper", "Calendar {period}.pdf")


class PaperDialog(FormDialog):
    """Says what goes on paper, and asks for the paper."""

    def __init__(self, screen: CalendarScreen) -> None:
        context = screen.context
        super().__init__(
            screen, context.tokens, context.texts, self.tr("The calendar on paper"),
            self.tr("Save as PDF…"),
        )  # fmt: skip
        self._screen = screen
        self.form.body.addWidget(PlainLabel(self._shown(), "muted", wrap=True))
        sizes: list[tuple[object, str]] = [*SIZES.items()]
        sizes[2] = ("letter", self.tr("Letter"))
        self.size_field = self.form.add(
            "paper", ChoiceField(self.tr("Paper"), context.tokens, sizes)
        )
        ways: list[tuple[object, str]] = [
            (UPRIGHT, self.tr("Portrait")), (ACROSS, self.tr("Landscape")),
        ]  # fmt: skip
        self.way = self.form.add("way", ChoiceField(self.tr("Orientation"), context.tokens, ways))
        self.way.load(ACROSS if screen.view in SUITS_ACROSS else UPRIGHT)
        spoken: list[tuple[object, str]] = [*LANGUAGES.items()]
        self.language = self.form.add(
            "language", ChoiceField(self.tr("Language"), context.tokens, spoken)
        )
        self.language.load(context.texts.language)
        self.print = Button(self.tr("Print…"), context.tokens, icon="printer")
        self.print.clicked.connect(self._print)
        self.print.setAutoDefault(False)
        self.foot.insertWidget(0, self.print)
        self.keep = self._save
        self.fit()
        self.size_field.focus()

    def wanted(self) -> Wanted:
        """What is to be made."""
        screen = self._screen
        first, last = screen.page.paper_window()
        timeline = screen.made("timeline")
        by = timeline.reading.by if timeline else By.FLAGSHIP
        return Wanted(
            screen.view, first, last, screen.schedule.today,
            f"{self.size_field.value()}{self.way.value()}", str(self.language.value()), by.value,
            screen.schedule.filter, tuple(screen.zones), screen.context.preferences.user_name,
            WEEK_BEGINS.get(screen.context.preferences.week_begins),
        )  # fmt: skip

    def make(self, target: Path) -> None:
        """Write the PDF beside the window."""
        screen, wanted = self._screen, self.wanted()
        planner, context = screen.context.planner, screen.context
        context.jobs.start(
            self.tr("Writing {file}").format(file=target.name),
            lambda progress: write(planner, wanted, target, progress),
            lambda made: context.tell(
                context.texts.translate("CalendarPaper", READY).format(file=made.name),
                context.texts.translate("CalendarPaper", OPEN),
                lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(made))),
            ),
            lambda error: _refused(screen, error),
        )

    def _save(self) -> object:
        texts = self.texts
        period = self._screen.page.heading().replace("/", "-")
        said = texts.translate("CalendarPaper", NAME).format(period=period)
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the calendar"), str(paths.documents() / said),
            self.tr("PDF files (*.pdf)"),
        )  # fmt: skip
        if not name:
            return PENDING
        target = Path(name)
        self.make(target if target.suffix == ".pdf" else Path(f"{name}.pdf"))
        return None

    def _print(self) -> None:
        from comms_planner.ui import printing  # late: few print

        screen, wanted, planner = self._screen, self.wanted(), self._screen.context.planner
        printer = printing.chosen(self, wanted.paper)
        if printer is None:
            return
        screen.context.jobs.start(
            self.tr("Printing the calendar"),
            lambda progress: printing.print_pages(
                render(planner, wanted, progress), printer, progress
            ),
            None,
            lambda error: _refused(screen, error),
        )
        self.accept()

    def _shown(self) -> str:
        """The view, its days and what is filtered, as it will be on paper."""
        screen, texts = self._screen, self.texts
        view = texts.translate("CalendarViews", pages.WORDS[screen.view])
        said = [view, texts.span(*screen.page.paper_window())]
        if screen.schedule.filter.active:
            said.append(self.tr("only what the filter shows"))
        return " · ".join(said)


READY = QT_TRANSLATE_NOOP("CalendarPaper", "{file} is ready.")
OPEN = QT_TRANSLATE_NOOP("CalendarPaper", "Open")


def open_paper(screen: CalendarScreen) -> PaperDialog:
    """Ask for the paper for what a calendar screen shows."""
    dialog = PaperDialog(screen)
    dialog.open()
    return dialog


def _refused(screen: CalendarScreen, error: BaseException) -> None:
    if not isinstance(error, PlannerError):
        raise error
    screen.banner.say("danger", sentence(screen.context.texts, error))
