"""What leaves the Packs screen: files, many files, and paper; with their progress."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from comms_planner import paths
from comms_planner.errors import PlannerError
from comms_planner.progress import Progress
from comms_planner.reports.orders import Order
from comms_planner.ui.context import Context
from comms_planner.ui.errors import sentence
from comms_planner.ui.jobs import Job
from comms_planner.ui.screens.packs.formats import FORMATS, filters, stem
from comms_planner.ui.screens.packs.many import tasks
from comms_planner.ui.screens.packs.writing import Task, WriteRun, Written, refuse_unready
from comms_planner.ui.screens.packs.written import WrittenList, open_file
from comms_planner.ui.widgets.banner import Banner
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.progress_row import ProgressRow


class WritingDesk(QObject):
    """Writes one thing at a time beside the window; `busy` says whether it does."""

    busy = Signal(bool)

    def __init__(self, host: QWidget, context: Context, banner: Banner) -> None:
        super().__init__(host)
        self._host, self._context, self._banner = host, context, banner
        self.written = WrittenList(context)
        self.progress = ProgressRow(context.tokens)
        self.working = Card()
        self.working.body.addWidget(self.progress)
        self.working.hide()
        self._run: WriteRun | Job | None = None
        self.progress.cancelled.connect(self._cancel)

    def ask_file(self, order: Order, about: str = "") -> None:
        """Ask where a pack goes, and write it there."""
        texts = self._context.texts
        start = paths.documents() / f"{stem(order, texts, about)}{FORMATS[0][0]}"
        name, chosen = QFileDialog.getSaveFileName(
            self._host, self.tr("Write the pack"), str(start), filters(texts)
        )
        if name:
            self.write([Task(order, with_suffix(Path(name), chosen))])

    def ask_folder(self, orders: Sequence[tuple[Order, str]], suffixes: Sequence[str]) -> None:
        """Ask for a folder, and write several packs into it."""
        name = QFileDialog.getExistingDirectory(
            self._host, self.tr("The folder for the packs"), str(paths.documents())
        )
        if name:
            self.write(tasks(orders, suffixes, Path(name), self._context.texts))

    def write(self, wanted: Sequence[Task]) -> None:
        """Write packs; what fails is listed and keeps nothing else back."""
        context = self._context
        who = context.preferences.user_name
        self._run = run = WriteRun(context.planner, context.jobs, wanted, who, self)
        run.moved.connect(self.progress.show_step)
        run.ended.connect(self._wrote)
        self._begin(self.tr("Writing %n packs", "", len(wanted)))
        run.start()

    def print(self, order: Order) -> None:
        """Ask for a printer, and print a pack."""
        from comms_planner.ui import printing  # late: few print

        planner = self._context.planner
        printer = printing.chosen(self._host, order.request.paper)
        if printer is None:
            return

        def work(progress: Progress) -> None:
            refuse_unready(planner, order)
            printing.print_pages(order.render(planner, progress), printer, progress)

        title = self.tr("Printing the pack")
        self._run = job = self._context.jobs.start(title, work, self._printed, self._failed)
        job.moved.connect(self.progress.show_step)
        job.ended.connect(self._rest)
        self._begin(title)

    @property
    def is_busy(self) -> bool:
        """Whether something is being written or printed."""
        return self._run is not None

    def _begin(self, title: str) -> None:
        self._banner.hide()
        self.progress.show_step(0, 0, title)
        self.working.show()
        self.busy.emit(True)

    def _rest(self) -> None:
        self._run = None
        self.working.hide()
        self.busy.emit(False)

    def _cancel(self) -> None:
        if self._run is not None:
            self._run.cancel()

    def _wrote(self, results: Sequence[Written]) -> None:
        self._rest()
        self._tell(results)

    def _tell(self, results: Sequence[Written]) -> None:
        for result in results:
            self.written.add(result)
        failed = [result for result in results if result.error]
        done = [result.target for result in results if not result.error]
        if failed:
            self._complain(failed, len(results))
        elif len(done) == 1:
            self._context.tell(
                self.tr("{file} is ready.").format(file=done[0].name), self.tr("Open"),
                lambda: open_file(done[0]),
            )  # fmt: skip
        elif done:
            self._context.tell(
                self.tr("%n packs are ready.", "", len(done)), self.tr("Show in folder"),
                lambda: open_file(done[0].parent),
            )  # fmt: skip

    def _complain(self, failed: Sequence[Written], among: int) -> None:
        error = failed[0].error
        assert error is not None
        why = sentence(self._context.texts, error)
        if among > 1:
            many = self.tr("%n of them could not be written; they are listed under Files.", "",
                           len(failed))  # fmt: skip
            why = f"{many} {why}"
        self._banner.say("danger", why)

    def _printed(self, _: object) -> None:
        self._context.tell(self.tr("The pack is with the printer."))

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, PlannerError):
            raise error
        self._banner.say("danger", sentence(self._context.texts, error))


def with_suffix(target: Path, chosen: str) -> Path:
    """The file with the suffix of a format: its own, or that of the filter it was chosen with."""
    known = [suffix for suffix, _ in FORMATS]
    if target.suffix.lower() in known:
        return target
    suffix = next((one for one in known if f"*{one})" in chosen), known[0])
    return target.with_name(f"{target.name}{suffix}")
