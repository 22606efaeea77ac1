"""The preflight beside the pages: what stops a final pack, where it is, and who answers for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from comms_planner.design import SPACE_S, SPACE_XS, Tokens
from comms_planner.errors import PlannerError
from comms_planner.progress import Progress
from comms_planner.reports.orders import Order
from comms_planner.reports.preflight import preflight
from comms_planner.services import waivers
from comms_planner.services.planner import Planner
from comms_planner.services.preflight.finding import FindingRow
from comms_planner.text import Texts
from comms_planner.ui.context import Context
from comms_planner.ui.editors.deed import DeedForm
from comms_planner.ui.editors.text import TextField
from comms_planner.ui.jobs import Job, Jobs
from comms_planner.ui.screens.packs.finding_list import FindingList, said
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.flow import FlowLayout
from comms_planner.ui.widgets.labels import PlainLabel


class Looking(QObject):
    """Looks packs through beside the window; what was asked last is answered."""

    found = Signal(object)

    def __init__(self, planner: Planner, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._planner, self._jobs = planner, jobs
        self._job: Job | None = None

    @property
    def is_settled(self) -> bool:
        """Whether nothing is under way."""
        return self._job is None

    def ask(self, orders: Sequence[Order]) -> None:
        """Look these packs through; a finding of several is told once."""
        if self._job is not None:
            self._job.cancel()
        planner = self._planner

        def work(progress: Progress) -> tuple[FindingRow, ...]:
            rows: dict[str, FindingRow] = {}
            for number, order in enumerate(orders):
                progress(number, len(orders), "")
                for row in planner.read(preflight, order.request, order.beside or None):
                    rows.setdefault(row.identity, row)
            return tuple(
                sorted(rows.values(), key=lambda row: (not row.stops, bool(row.waived_by)))
            )

        self._job = self._jobs.start("", work, self._done, self._failed)

    def stop(self) -> None:
        """Ask no more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _done(self, rows: tuple[FindingRow, ...]) -> None:
        if self.sender() is self._job:
            self._job = None
            self.found.emit(rows)

    def _failed(self, error: BaseException) -> None:
        if self.sender() is self._job:
            self._job = None
            self.found.emit(())
        if not isinstance(error, PlannerError):
            raise error  # what is no pack is said where the pages would be


class WaiverForm(DeedForm):
    """Who answers for findings, and why they may go out all the same."""

    def __init__(self, tokens: Tokens, texts: Texts, rows: Sequence[FindingRow], who: str) -> None:
        super().__init__(tokens, texts)
        self._rows = rows
        for row in rows:
            self.body.addWidget(PlainLabel(said(row, texts), "body", wrap=True))
        self.who = self.add("who", TextField(self.tr("Who answers for it")))
        self.why = self.add("why", TextField(self.tr("Why it may go out all the same"), 4))
        self.who.load(who)
        self.body.addStretch(1)

    @property
    def said(self) -> str:
        """What was done."""
        return self.tr("A final pack lists who answers for what.")

    def write(self, planner: Planner) -> object:
        """Answer for all of them as one step."""
        findings = tuple(row.identity for row in self._rows)
        return planner.write(waivers.waive, findings, self.who.value(), self.why.value())


class Checks(QWidget):
    """The findings, a sentence over them, and what can be done about those chosen."""

    jump = Signal(object)
    """Show the thing that a finding is about."""
    look = Signal(str)
    """Find words in the pages."""
    waive = Signal(object)
    withdraw = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        tokens, self._texts = context.tokens, context.texts
        self._read_only = context.planner.read_only
        self.rows: tuple[FindingRow, ...] = ()
        self.summary = PlainLabel("", "strong", wrap=True)
        self.list = FindingList(tokens, context.texts)
        self.list.setAccessibleName(self.tr("Findings of the preflight"))
        self.open = Button(self.tr("Go to it"), tokens, icon="external-link")
        self.show_in_pages = Button(self.tr("Find in the pages"), tokens, icon="search")
        self.answer = Button(self.tr("Answer for it…"), tokens, icon="shield-check")
        buttons = QWidget()
        flow = FlowLayout(buttons, SPACE_XS)
        for button in (self.open, self.show_in_pages, self.answer):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        column.setSpacing(SPACE_S)
        column.addWidget(self.summary)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self.list.itemSelectionChanged.connect(self._arrange)
        self.list.opened.connect(self.jump)
        self.open.clicked.connect(lambda: self._each(self.jump.emit))
        self.show_in_pages.clicked.connect(
            lambda: self._each(lambda row: self.look.emit(self._texts.say(row.title)))
        )
        self.answer.clicked.connect(self._answer)
        self.show_rows(())

    @property
    def stops(self) -> int:
        """How many findings keep the pack from being final."""
        return sum(row.stops for row in self.rows)

    def show_rows(self, rows: Sequence[FindingRow]) -> None:
        """Show what was found."""
        self.rows = tuple(rows)
        self.list.show_rows(rows)
        others = sum(not row.stops and not row.waived_by for row in rows)
        lines = [
            self.tr("%n findings stop a final pack.", "", self.stops)
            if self.stops
            else self.tr("Nothing stands in the way of a final pack.")
        ]
        if others:
            lines.append(self.tr("%n more are to be looked at.", "", others))
        self.summary.setText(" ".join(lines))

    def _arrange(self) -> None:
        chosen = self.list.chosen()
        one = len(chosen) == 1
        self.open.setEnabled(one and bool(chosen[0].screen))
        self.show_in_pages.setEnabled(one and bool(chosen[0].title))
        held = bool(chosen) and all(row.waived_by for row in chosen)
        self.answer.setText(self.tr("Withdraw") if held else self.tr("Answer for it…"))
        stops = any(row.stops for row in chosen)
        self.answer.setEnabled(not self._read_only and (held or stops))

    def _each(self, do: object) -> None:
        chosen = self.list.chosen()
        if chosen and callable(do):
            do(chosen[0])

    def _answer(self) -> None:
        chosen = self.list.chosen()
        if all(row.waived_by for row in chosen):
            self.withdraw.emit(chosen)
        else:
            self.waive.emit([row for row in chosen if row.stops])
