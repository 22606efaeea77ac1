"""The right side: one campaign with its head and its pages."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from comms_planner.design import SPACE_S, Hue, Tokens
from comms_planner.services import vocabulary
from comms_planner.services.campaign_page import CampaignSheet
from comms_planner.ui.list_page import ListPage
from comms_planner.ui.screens.campaigns.overview import Overview
from comms_planner.ui.screens.campaigns.pages import (
    ContentPage,
    LadderPage,
    OutcomesPage,
    ReachPage,
)
from comms_planner.ui.screens.campaigns.words import Words
from comms_planner.ui.widgets.buttons import Button, IconButton
from comms_planner.ui.widgets.chip import Chip
from comms_planner.ui.widgets.empty import EmptyState
from comms_planner.ui.widgets.flow import FlowLayout
from comms_planner.ui.widgets.labels import PlainLabel
from comms_planner.ui.widgets.segmented import SegmentedControl


class Workspace(QWidget):
    """Shows the campaign that the list has chosen; what is asked for goes out as signals."""

    edited = Signal()
    taught = Signal()
    deleted = Signal()
    decided = Signal()
    added = Signal()
    gathered = Signal()
    cloned = Signal()
    laddered = Signal()
    begun = Signal()
    action_opened = Signal(object)
    promise_opened = Signal(object)
    content_opened = Signal()

    def __init__(
        self, tokens: Tokens, words: Words, *, writable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tokens, self.words, self._writable = tokens, words, writable
        self.sheet: CampaignSheet | None = None
        self.overview = Overview(tokens, words)
        self.ladder = LadderPage(tokens, words)
        self.content = ContentPage(tokens, words)
        self.reach = ReachPage(tokens, words)
        self.outcomes = OutcomesPage(tokens, words, self.edited.emit)
        self.pages: dict[str, QWidget] = {
            "overview": self.overview,
            "actions": self.ladder,
            "content": self.content,
            "reach": self.reach,
            "outcomes": self.outcomes,
        }
        self.tabs = SegmentedControl(
            [
                ("overview", self.tr("Overview")),
                ("actions", self.tr("Ladder and actions")),
                ("content", self.tr("Content")),
                ("reach", self.tr("Reach")),
                ("outcomes", self.tr("Outcomes")),
            ]
        )
        self.tabs.setAccessibleName(self.tr("Pages of the campaign"))
        self.tabs.chosen.connect(self.show_page)
        self.nothing = EmptyState(
            tokens, "megaphone", self.tr("No campaign yet"),
            self.tr(
                "A campaign ties work to a change: an objective, a target, a period and a theme. "
                "Its actions, content, reach and outcomes then stand in one place."
            ),
            self.tr("New campaign"), self.begun.emit,
        )  # fmt: skip
        self.nothing.allow(writing=writable)
        self._arrange()
        self._connect()

    def show_sheet(self, sheet: CampaignSheet | None) -> None:
        """Show a campaign, or that there is none."""
        self.sheet = sheet
        for part in (self._head, self.tabs):
            part.setVisible(sheet is not None)
        if sheet is None:
            self._stack.setCurrentWidget(self.nothing)
            return
        words, row = self.words, sheet.row
        self.title.setText(words.say(row.title))
        self.when.setText(" · ".join((words.period(row), words.progress(row))))
        self._show_chips(sheet)
        self.show_page(self.tabs.current)

    def show_page(self, key: str) -> None:
        """Turn to one of the pages and show what the campaign has there."""
        if self.sheet is None or key not in self.pages:
            return
        self.tabs.set_current(key)
        if key == "overview":
            self.overview.show_sheet(self.sheet, writable=self._writable)
        elif key == "actions":
            self.ladder.show_sheet(self.sheet, writable=self._writable)
        elif key == "content":
            self.content.show_sheet(self.sheet)
        elif key == "reach":
            self.reach.show_sheet(self.sheet)
        else:
            self.outcomes.show_sheet(self.sheet)
        self._stack.setCurrentWidget(self.pages[key])

    def take_focus(self) -> None:
        """Take the keyboard: onto the rows of the page in front, or its tab where it has none."""
        page = self._stack.currentWidget()
        if isinstance(page, ListPage):
            page.take_focus()
        elif self.sheet is None:
            self.nothing.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.tabs.take_focus()

    def menu(self) -> QMenu:
        """What else can be done with a campaign."""
        menu = QMenu(self)
        for said, signal in (
            (self.tr("Edit…"), self.edited),
            (self.tr("Put actions into it…"), self.gathered),
            (self.tr("Write down lessons…"), self.taught),
            (self.tr("Clone to the next…"), self.cloned),
            (self.tr("Make a ladder of it…"), self.laddered),
            (self.tr("Approval…"), self.decided),
            (self.tr("Delete…"), self.deleted),
        ):
            menu.addAction(said).triggered.connect(signal)
        return menu

    def _show_chips(self, sheet: CampaignSheet) -> None:
        words, tokens, row = self.words, self._tokens, sheet.row
        chips: list[tuple[str, Hue]] = [
            (words.status(row.work_status), tokens.status(row.work_status))
        ]
        state = vocabulary.label(words.texts, "approval", sheet.approval)
        said = self.tr("Approval: {state}").format(state=state)
        chips.append((said, tokens.status(sheet.approval)))
        chips += [(words.say(name), tokens.neutral) for name in sheet.flagships]
        while (item := self._chips.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for said, hue in chips:
            self._chips.addWidget(Chip(said, hue))

    def _connect(self) -> None:
        self.edit.clicked.connect(self.edited)
        self.judge.clicked.connect(self.decided)
        self.more.clicked.connect(self._show_menu)
        self.overview.edited.connect(self.edited)
        self.overview.taught.connect(self.taught)
        self.overview.promise_opened.connect(self.promise_opened)
        self.ladder.added.connect(self.added)
        self.ladder.kept.connect(self.laddered)
        self.ladder.opened.connect(lambda rung: self.action_opened.emit(rung.action.id))
        self.content.opened.connect(lambda _: self.content_opened.emit())

    def _show_menu(self) -> None:
        menu = self.menu()
        menu.setEnabled(self._writable)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _arrange(self) -> None:
        self.title = PlainLabel("", "heading", wrap=True)
        self.when = PlainLabel("", "muted")
        self.edit = Button(self.tr("Edit"), self._tokens, "plain", "pencil")
        self.edit.setEnabled(self._writable)
        self.judge = Button(self.tr("Approval…"), self._tokens, "plain", "circle-check")
        self.judge.setEnabled(self._writable)
        self.more = IconButton("ellipsis", self.tr("More"), self._tokens, framed=True)
        top = QHBoxLayout()
        top.setSpacing(SPACE_S)
        top.addWidget(self.title, 1)
        top.addWidget(self.judge)
        top.addWidget(self.edit)
        top.addWidget(self.more)
        chips = QWidget()
        self._chips = FlowLayout(chips, SPACE_S // 2)
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(SPACE_S // 2)
        head.addLayout(top)
        head.addWidget(self.when)
        head.addWidget(chips)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.nothing)
        for page in self.pages.values():
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S + SPACE_S // 2)
        column.addWidget(self._head)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
