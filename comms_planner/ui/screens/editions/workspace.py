"""The right side: one edition with its head and its five pages, or one that is foreseen."""

from __future__ import annotations

from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from comms_planner.clock import today
from comms_planner.design import SPACE_S, Hue, Tokens
from comms_planner.services import edition_reach, workspace
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import tasks
from comms_planner.services.workspace import EditionSheet, LineRow
from comms_planner.ui.jobs import Jobs
from comms_planner.ui.screens.editions.clashes_page import ClashesPage
from comms_planner.ui.screens.editions.contingency_page import ContingencyPage
from comms_planner.ui.screens.editions.dependencies_page import DependenciesPage
from comms_planner.ui.screens.editions.edition_list import FIRM
from comms_planner.ui.screens.editions.foreseen import Foreseen
from comms_planner.ui.screens.editions.ladder_page import LadderPage
from comms_planner.ui.screens.editions.overview import Overview
from comms_planner.ui.screens.editions.words import Words
from comms_planner.ui.widgets.buttons import Button, IconButton
from comms_planner.ui.widgets.chip import Chip
from comms_planner.ui.widgets.empty import EmptyState
from comms_planner.ui.widgets.flow import FlowLayout
from comms_planner.ui.widgets.labels import PlainLabel
from comms_planner.ui.widgets.segmented import SegmentedControl

Page = TypeVar("Page", bound=QWidget)


class Workspace(QWidget):
    """Shows what the list has chosen; what is asked for goes out as signals."""

    dated = Signal()
    confirmed = Signal()
    cloned = Signal()
    edited = Signal()
    taught = Signal()
    deleted = Signal()
    made = Signal(str)
    """A page was made, by its name; the first time it is wanted."""
    pages = ("overview", "ladder", "dependencies", "clashes", "contingency")

    def __init__(
        self,
        tokens: Tokens,
        words: Words,
        planner: Planner,
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tokens, self.words, self._planner, self._jobs = tokens, words, planner, jobs
        self.line: LineRow | None = None
        self.sheet: EditionSheet | None = None
        self._page = "overview"
        self.overview = Overview(tokens, words)
        self.nothing = EmptyState(
            tokens, "flag", self.tr("Choose an edition"),
            self.tr(
                "Each dated occurrence of a platform has its work here: its ladder, what waits "
                "for what, clashes, and what to do if things change."
            ),
        )  # fmt: skip
        self.tabs = SegmentedControl(
            [
                ("overview", self.tr("Overview")),
                ("ladder", self.tr("Ladder")),
                ("dependencies", self.tr("Dependencies")),
                ("clashes", self.tr("Clashes")),
                ("contingency", self.tr("If things change")),
            ]
        )
        self.tabs.setAccessibleName(self.tr("Pages of the edition"))
        self.tabs.chosen.connect(self.show_page)
        self.overview.laddered.connect(lambda: self.show_page("ladder"))
        self._arrange()

    @cached_property
    def ladder(self) -> LadderPage:
        """Its tasks, and ladders to be tried; like all below, made when it is first wanted."""
        return self._add("ladder", LadderPage(self._tokens, self.words, self._planner))

    @cached_property
    def dependencies(self) -> DependenciesPage:
        """What waits for what."""
        return self._add("dependencies", DependenciesPage(self._tokens, self.words, self._planner))

    @cached_property
    def clashes(self) -> ClashesPage:
        """What stands in its way."""
        page = ClashesPage(self._tokens, self.words, self._planner, self._jobs)
        return self._add("clashes", page)

    @cached_property
    def contingency(self) -> ContingencyPage:
        """What to do if things change."""
        return self._add("contingency", ContingencyPage(self._tokens, self.words, self._planner))

    @cached_property
    def foreseen(self) -> Foreseen:
        """An occurrence that nobody entered yet."""
        return self._add("foreseen", Foreseen(self._tokens, self.words))

    def _add(self, name: str, page: Page) -> Page:
        self._stack.addWidget(page)
        self.__dict__[name] = page  # whoever hears of it asks for it
        self.made.emit(name)
        return page

    def ask_ahead(self, planner: Planner, edition_id: int) -> None:
        """Have the planner foresee what an edition is shown with, if it is its first page."""
        number = planner.foresee(workspace.sheet, edition_id).row.id
        if self._page == "overview":
            planner.foresee(tasks.rows, number)
            planner.foresee(edition_reach.of, number)

    def show_line(self, line: LineRow | None) -> None:
        """Show an edition, an occurrence that is foreseen, or nothing."""
        self.line = line
        number = line.edition_id if line else None
        self.sheet = self._planner.read(workspace.sheet, number) if number else None
        self._head.setVisible(line is not None)
        self.tabs.setVisible(self.sheet is not None)
        self._buttons.setVisible(self.sheet is not None)
        if line is None:
            self._stack.setCurrentWidget(self.nothing)
            return
        self._show_head(line)
        if self.sheet is None:
            self.foreseen.show_line(line, writable=not self._planner.read_only)
            self._stack.setCurrentWidget(self.foreseen)
        else:
            self.show_page(self.tabs.current)

    def show_page(self, key: str) -> None:
        """Turn to one of the five pages and read what it shows."""
        if self.sheet is None:
            return
        self.tabs.set_current(key)
        self._page = key
        writable = not self._planner.read_only
        if key == "overview":
            rows = self._planner.read(tasks.rows, self.sheet.row.id)
            reached = self._planner.read(edition_reach.of, self.sheet.row.id)
            self.overview.show_sheet(self.sheet, rows, reached, writable=writable)
        elif key == "ladder":
            self.ladder.show_sheet(self.sheet)
        elif key == "dependencies":
            self.dependencies.show_sheet(self.sheet)
        elif key == "clashes":
            self.clashes.show_sheet(self.sheet)
        else:
            self.contingency.show_sheet(self.sheet)
        self._stack.setCurrentWidget(getattr(self, key))

    def give_focus(self) -> None:
        """Put the keyboard on the rows of the page, after a drawer."""
        page = self._stack.currentWidget()
        inner = page.tasks if isinstance(page, LadderPage) else page
        view = getattr(inner, "view", None)
        if view is not None and view.isVisible():
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    def menu(self) -> QMenu:
        """What else can be done with an edition."""
        menu = QMenu(self)
        for said, signal in (
            (self.tr("Edit…"), self.edited),
            (self.tr("Write down lessons…"), self.taught),
            (self.tr("Clone to the next…"), self.cloned),
            (self.tr("Delete…"), self.deleted),
        ):
            menu.addAction(said).triggered.connect(signal)
        return menu

    def _show_head(self, line: LineRow) -> None:
        words, tokens = self.words, self._tokens
        self.title.setText(words.say(line.name))
        when = words.days(line.starts, line.ends, line.precision)
        away = words.away(line.starts, line.precision, today())
        self.when.setText(f"{when} · {away}" if away else when)
        chips: list[tuple[str, Hue]] = [
            (words.status(line.date_status), tokens.status(line.date_status))
        ]
        if line.date_status == "cancelled":
            chips = [(words.status(line.date_status), tokens.danger)]
        said_already = {"postpone": "postponed", "cancel": "cancelled"}
        branch = self.sheet.branch if self.sheet else "go"
        if branch != "go" and said_already.get(branch) != line.date_status:
            chips.append((words.branch(branch), tokens.warning))
        if line.late_tasks:
            chips.append((self.tr("%n late", None, line.late_tasks), tokens.danger))
        chips.append((words.basis(line.basis), tokens.neutral))
        while (item := self._chips.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for word, hue in chips:
            self._chips.addWidget(Chip(word, hue))
        if self.sheet is not None:
            firm = line.date_status in FIRM and line.precision == "day"
            writable = not self._planner.read_only
            self.confirm.setVisible(not firm and line.date_status != "cancelled")
            for button in (self.confirm, self.date, self.clone, self.more):
                button.setEnabled(writable)

    def _arrange(self) -> None:
        tokens = self._tokens
        self.title = PlainLabel("", "heading", wrap=True)
        self.when = PlainLabel("", "muted")
        self.confirm = Button(self.tr("Confirm date…"), tokens, "plain", "check")
        self.confirm.clicked.connect(self.confirmed.emit)
        self.date = Button(self.tr("Change date…"), tokens, "plain", "calendar")
        self.date.clicked.connect(self.dated.emit)
        self.clone = Button(self.tr("Clone…"), tokens, "plain", "copy")
        self.clone.clicked.connect(self.cloned.emit)
        self.more = IconButton("ellipsis", self.tr("More"), tokens, framed=True)
        self.more.clicked.connect(self._open_menu)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        for button in (self.confirm, self.date, self.clone, self.more):
            row.addWidget(button)
        room = QWidget()
        self._chips = FlowLayout(room, SPACE_S // 2)
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(SPACE_S // 2)
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(self.title, 1)
        line.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(line)
        head.addWidget(self.when)
        head.addWidget(room)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self.overview)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACE_S + SPACE_S // 2)
        outer.addWidget(self._head)
        outer.addWidget(self.tabs)
        outer.addWidget(self._stack, 1)

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
