"""Campaigns: the list at the left, the chosen one with all that hangs on it at the right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from comms_planner.design import SPACE_M
from comms_planner.progress import Progress
from comms_planner.services import (
    actions,
    approvals,
    campaign_page,
    campaigns,
    matrix,
    outcomes,
    partners,
    people,
    programme,
)
from comms_planner.services.campaigns import CampaignRow
from comms_planner.services.planner import Planner
from comms_planner.ui.context import Context
from comms_planner.ui.editors.approval import ApprovalForm, approval_action, approval_title
from comms_planner.ui.editors.deed import DeedDrawer, DeedForm, opens_form
from comms_planner.ui.editors.edition_options import edition_options
from comms_planner.ui.screen import Screen
from comms_planner.ui.screens.campaigns.action_forms import GatherForm, LessonsForm, NewActionForm
from comms_planner.ui.screens.campaigns.campaign_list import CampaignList
from comms_planner.ui.screens.campaigns.form import CampaignForm, Offered
from comms_planner.ui.screens.campaigns.next_forms import CloneForm, LadderForm
from comms_planner.ui.screens.campaigns.words import Words
from comms_planner.ui.screens.campaigns.workspace import Workspace
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.confirm import confirm

MOST_OFFERED = 2000
"""So many free actions can be chosen from at once."""


class CampaignsScreen(Screen):
    """Where a campaign lead works: choose a campaign, then see its work, reach and outcomes."""

    watches: ClassVar = (campaigns.rows, campaign_page.sheet, people.rows, programme.flagships)
    asks_about: ClassVar = (campaign_page.sheet,)

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Campaigns"))
        tokens, self.words = context.tokens, Words(context.texts)
        writable = not context.planner.read_only
        self.new = Button(self.tr("New campaign"), tokens, "primary", "plus")
        self.new.setEnabled(writable)
        self.header.add(self.new)
        self.list = CampaignList(tokens, self.words)
        self.space = Workspace(tokens, self.words, writable=writable)
        self.drawer = DeedDrawer(self, context)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(self.list)
        row.addWidget(self.space, 1)
        self.body.addLayout(row, 1)
        self._rows: list[CampaignRow] = []
        self._judged = ""
        self._number, self._at_once = 0, False
        self._connect()

    def refresh(self) -> None:
        """Read again and show, staying on the campaign and the page that were in front."""
        with self._without_delay():
            self._read()

    def _read(self) -> None:
        self._rows = self.context.planner.read(campaigns.rows)
        kept = self.space.sheet.row.id if self.space.sheet else None
        self.list.setVisible(bool(self._rows))
        self.list.show_rows(self._rows)
        if kept is not None and any(row.id == kept for row in self._rows):
            self._show(kept)
            return
        self.drawer.refresh()
        current = self.list.view.current_row or (self._rows[0] if self._rows else None)
        if current is None:
            self.space.show_sheet(None)
        elif not self.list.choose(current.id) or self.space.sheet is None:
            self._show(current.id)

    def ask_ahead(self, planner: Planner) -> None:
        """The campaigns, and the one in front with all that hangs on it."""
        numbers = [row.id for row in planner.foresee(campaigns.rows)]
        if numbers:
            number = self._number if self._number in numbers else numbers[0]
            planner.foresee(campaign_page.sheet, number)

    def is_long(self) -> bool:
        """Whether very many actions may hang on a campaign."""
        return self.has_many_actions

    def reveal(self, **where: object) -> None:
        """Show a `campaign`, and perhaps one of its pages (`page`); `add` begins a new one."""
        self._refresh_now()
        if where.get("add") and not self.context.planner.read_only:
            self.begin()
        if isinstance(number := where.get("campaign"), int):
            with self._without_delay():
                self.list.choose(number)
            self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(page := where.get("page"), str):
            self.space.show_page(page)

    def keep(self) -> dict[str, Any]:
        """The campaign and the page that are in front."""
        sheet = self.space.sheet
        return {"campaign": sheet.row.id, "page": self.space.tabs.current} if sheet else {}

    def take_up(self, kept: Mapping[str, Any]) -> None:
        """Show the campaign and the page that were in front."""
        if kept:
            self.reveal(**kept)

    @opens_form
    def begin(self) -> None:
        """Open the form of a new campaign."""
        form = CampaignForm(self.context.tokens, self.words, self._offered())
        self.drawer.show_form(self.tr("New campaign"), self.tr("Add campaign"), form)

    @opens_form
    def edit(self) -> None:
        """Open the form of the campaign that is shown."""
        if self.space.sheet:
            self._judged = self.space.sheet.approval
            form = CampaignForm(
                self.context.tokens, self.words, self._offered(), self.space.sheet.row
            )
            self.drawer.show_form(self.tr("Edit campaign"), self.tr("Save"), form)

    @opens_form
    def add_action(self) -> None:
        """Open the form of a new action of this campaign."""
        if self.space.sheet:
            cells = self.context.planner.read(matrix.promised)
            form = NewActionForm(
                self.context.tokens, self.words, self.space.sheet.row, self._offered(), cells
            )
            self.drawer.show_form(self.tr("New action"), self.tr("Add action"), form)

    @opens_form
    def gather(self) -> None:
        """Choose actions of the plan that belong to this campaign."""
        if self.space.sheet:
            free = self.context.planner.read(actions.without_campaign, MOST_OFFERED)
            options = [(number, self.words.say(title)) for number, title in free]
            form = GatherForm(self.context.tokens, self.words, self.space.sheet.row, options)
            self.drawer.show_form(self.tr("Put actions into it"), self.tr("Put in"), form)

    @opens_form
    def teach(self) -> None:
        """Write down lessons."""
        if self.space.sheet:
            form = LessonsForm(self.context.tokens, self.words, self.space.sheet.row)
            self.drawer.show_form(self.tr("Lessons"), self.tr("Save"), form)

    @opens_form
    def clone(self) -> None:
        """Make the next campaign from this one."""
        if self.space.sheet:
            editions = self._offered().editions
            form = CloneForm(self.context.tokens, self.words, self.space.sheet, editions)
            self.drawer.show_form(self.tr("Clone to the next campaign"), self.tr("Clone"), form)

    @opens_form
    def make_ladder(self) -> None:
        """Make a ladder of this campaign's work."""
        if self.space.sheet:
            form = LadderForm(self.context.tokens, self.words, self.space.sheet)
            self.drawer.show_form(self.tr("A ladder of your own"), self.tr("Make ladder"), form)

    @opens_form
    def decide(self) -> None:
        """Open the decision about the campaign: submit, approve, return."""
        if self.space.sheet:
            number = self.space.sheet.row.id
            row = self.context.planner.read(approvals.standing, "campaign", number)
            form = ApprovalForm(self.context, "campaign", [number], [row])
            self.drawer.show_form(approval_title(), approval_action(), form)

    def delete(self) -> None:
        """Take the campaign out, once that is confirmed."""
        sheet = self.space.sheet
        if sheet is None or self.context.planner.read_only:
            return
        said = self.tr("“{title}” goes out of the plan. Undo brings it back.")
        question = said.format(title=self.words.say(sheet.row.title))
        title, yes = self.tr("Delete this campaign?"), self.tr("Delete")
        if not confirm(self, self.context.tokens, title, question, yes, danger=True):
            return
        if self.attempt(lambda: self.context.planner.write(campaigns.delete, sheet.row.id)):
            undo = self.context.planner.undo
            self.context.tell(self.tr("Campaign deleted."), self.tr("Undo"), undo)

    def _turn_to(self, row: CampaignRow) -> None:
        """Show a campaign that was chosen; what hangs on it is read beside the window where it may
        be very much, and what is in front stays until then."""
        number, planner = row.id, self.context.planner
        self._number = number
        if self._at_once or not self.has_many_actions:
            self._show(number)
            return

        def read(_: Progress) -> int:
            if self._number == number:
                planner.foresee(campaign_page.sheet, number)
            return number

        self.context.jobs.start("", read, self._arrived)

    def _arrived(self, number: int) -> None:
        if self._number == number:
            self._show(number)

    @contextmanager
    def _without_delay(self) -> Iterator[None]:
        """What is chosen meanwhile is shown before it goes on."""
        before, self._at_once = self._at_once, True
        try:
            yield
        finally:
            self._at_once = before

    def _show(self, number: int) -> None:
        self._number = number
        self.space.show_sheet(self.context.planner.read(campaign_page.sheet, number))

    def _written(self, form: DeedForm, made: object) -> None:
        if isinstance(form, CampaignForm | CloneForm) and isinstance(made, int):
            self.reveal(campaign=made, page="overview")
        elif isinstance(form, CampaignForm) and form.row is not None:
            self._tell_of_reopening(form.row.id)
        elif isinstance(form, NewActionForm) and isinstance(made, int):
            self._refresh_now()
            self.space.ladder.view.select_key(made)
            self.space.take_focus()

    def _tell_of_reopening(self, number: int) -> None:
        """Say that what was approved is a draft again, since it was changed."""
        now = self.context.planner.read(approvals.standing, "campaign", number).status
        if self._judged == "approved" and now == "draft":
            said = self.tr("Saved. What was approved has changed: it is a draft again.")
            self.context.tell(said, self.tr("Undo"), self.context.planner.undo)

    def _offered(self) -> Offered:
        read, say = self.context.planner.read, self.words.say
        flagships = read(programme.flagships)
        return Offered(
            read(people.rows),
            [(f.id, f"{f.number}  {say(f.name)}") for f in flagships],
            {f.slug: f.id for f in flagships},
            edition_options(self.context),
            [(number, say(name)) for number, name in read(partners.names)],
            [(o.id, f"{o.code}  {say(o.title)}") for o in read(outcomes.rows)],
        )

    def _connect(self) -> None:
        self.list.chosen.connect(self._turn_to)
        self.new.clicked.connect(self.begin)
        self.drawer.written.connect(self._written)
        self.drawer.left.connect(self.space.take_focus)
        space = self.space
        space.begun.connect(self.begin)
        space.edited.connect(self.edit)
        space.added.connect(self.add_action)
        space.gathered.connect(self.gather)
        space.taught.connect(self.teach)
        space.cloned.connect(self.clone)
        space.laddered.connect(self.make_ladder)
        space.deleted.connect(self.delete)
        space.decided.connect(self.decide)
        space.action_opened.connect(
            lambda number: self.context.navigate("actions", action=number, open=True)
        )
        space.promise_opened.connect(lambda cell: self.context.navigate("matrix", cell=cell))
        space.content_opened.connect(lambda: self.context.navigate("content"))
