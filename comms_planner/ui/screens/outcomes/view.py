"""Outcomes: how well each is shown, the ledger and co-investment behind it, the line of sight."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from comms_planner.design import SPACE_M
from comms_planner.services import actions, campaigns, outcomes, programme
from comms_planner.services.outcomes import IndicatorRow, OutcomeRow
from comms_planner.services.planner import Planner
from comms_planner.services.results import (
    investments,
    ledger,
    links,
    lookup,
    proofs,
    sight,
    surveys,
)
from comms_planner.services.results.links import LinkRow
from comms_planner.services.results.sight import Node
from comms_planner.ui.context import Context
from comms_planner.ui.editors.deed import DeedDrawer, DeedForm, opens_form
from comms_planner.ui.editors.edition_options import edition_options
from comms_planner.ui.pictures.panel import PicturePanel
from comms_planner.ui.screen import Screen
from comms_planner.ui.screens.outcomes.figure_forms import FigureForm, StoryForm
from comms_planner.ui.screens.outcomes.indicator_list import IndicatorList, Item
from comms_planner.ui.screens.outcomes.ledger_forms import (
    InvestmentForm,
    LedgerForm,
    Offered,
    SurveyForm,
)
from comms_planner.ui.screens.outcomes.pages import (
    InvestmentsPage,
    LedgerPage,
    ListPage,
    SightPage,
    SurveysPage,
)
from comms_planner.ui.screens.outcomes.proof_forms import EvidenceForm, LinkForm, MilestoneForm
from comms_planner.ui.screens.outcomes.sheet import Sheet
from comms_planner.ui.screens.outcomes.sight_access import interface_of
from comms_planner.ui.screens.outcomes.words import Words
from comms_planner.ui.widgets.confirm import confirm
from comms_planner.ui.widgets.segmented import SegmentedControl

MOST_OFFERED = 2000
SCREEN_OF = {"campaign": "campaigns", "action": "matrix", "edition": "editions",
             "measurement": "reach"}  # fmt: skip
"""Where each kind of thing on the line of sight is at home."""


class OutcomesScreen(Screen):
    """Six pages: indicators, line of sight, ledger, co-investment, surveys, charts."""

    watches: ClassVar = (
        outcomes.rows, ledger.rows, investments.rows, surveys.rows, sight.line, programme.flagships,
        links.rows,
    )  # fmt: skip

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Outcomes"))
        QAccessible.installFactory(interface_of)
        tokens, self.words = context.tokens, Words(context.texts)
        writable = not context.planner.read_only
        self._rows: list[OutcomeRow] = []
        self.list = IndicatorList(tokens, self.words)
        self.sheet = Sheet(tokens, self.words, writable=writable)
        self.sight = SightPage(tokens, self.words)
        self.ledger = LedgerPage(tokens, self.words)
        self.money = InvestmentsPage(tokens, self.words)
        self.surveys = SurveysPage(tokens, self.words)
        self.charts = PicturePanel(
            context,
            [
                ("outcomes", self.tr("Against targets")),
                ("cumulative", self.tr("Added up")), ("indicators", self.tr("By year")),
                ("ledger", self.tr("Ledger by flagship")),
                ("co-investment", self.tr("Co-investment")),
            ],
        )  # fmt: skip
        self.pages: dict[str, QWidget] = {
            "indicators": self._both(), "sight": self.sight, "ledger": self.ledger,
            "investments": self.money, "surveys": self.surveys, "charts": self.charts,
        }  # fmt: skip
        self.segments = SegmentedControl(
            [
                ("indicators", self.tr("Indicators")), ("sight", self.tr("Line of sight")),
                ("ledger", self.tr("Contribution ledger")),
                ("investments", self.tr("Co-investment")), ("surveys", self.tr("Surveys")),
                ("charts", self.tr("Charts")),
            ]
        )  # fmt: skip
        self.segments.setAccessibleName(self.tr("View"))
        self.header.add_left(self.segments)
        self._stack = QStackedWidget()
        for page in self.pages.values():
            self._stack.addWidget(page)
        self.body.addWidget(self._stack, 1)
        self.drawer = DeedDrawer(self, context)
        self._connect()

    def refresh(self) -> None:
        """Read again and show, staying on what was chosen."""
        read = self.context.planner.read
        self._rows = read(outcomes.rows)
        self.drawer.refresh()
        self.list.show_rows(self._rows)
        self._show_chosen()
        self.sight.show_sight(read(sight.line))
        self.ledger.show_rows(read(ledger.rows))
        self.money.show_rows(read(investments.rows))
        self.surveys.show_rows(read(surveys.rows))
        self.charts.refresh()

    def ask_ahead(self, planner: Planner) -> None:
        """All that `refresh` shows; the line of sight goes down to every figure."""
        for query in (outcomes.rows, sight.line, ledger.rows, investments.rows, surveys.rows):
            planner.foresee(query)

    def reveal(self, **where: object) -> None:
        """Show an `indicator` or `outcome` by number, an entry of a page, or a `page`."""
        self._refresh_now()
        for kind in ("indicator", "outcome"):
            if isinstance(number := where.get(kind), int):
                self.show_page("indicators")
                self.list.choose((kind, number))
                self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(page := where.get("page"), str):
            self.show_page(page)
            lists = {"ledger": self.ledger, "investments": self.money, "surveys": self.surveys}
            if page in lists and isinstance(row := where.get("row"), int):
                lists[page].view.select_key(row)
                lists[page].view.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> dict[str, Any]:
        """The page, and what is chosen on it."""
        return {"page": self.segments.current, "key": self.list.view.current_key,
                "node": self.sight.sight.current}  # fmt: skip

    def take_up(self, kept: Mapping[str, Any]) -> None:
        """Show again what an earlier screen kept."""
        self._refresh_now()
        self.show_page(kept["page"])
        if kept["key"] is not None:
            self.list.choose(kept["key"])
        self.sight.sight.choose(kept["node"])

    def show_page(self, key: str) -> None:
        """Turn to one of the pages."""
        if key in self.pages:
            self.segments.set_current(key)
            self._stack.setCurrentWidget(self.pages[key])

    def do(self, what: str, about: object = None) -> None:
        """Open the form for something that the sheet asks for, or go where it points."""
        row = self.sheet.indicator
        if what == "open" and isinstance(about, int):
            self.list.choose(("indicator", about))
        elif what in ("define", "indicator"):
            self.context.navigate("framework", **{what: about})
        elif row is None:
            return
        elif what == "unfile" and isinstance(about, int):
            self._unfile(about)
        elif what == "unlink" and isinstance(about, LinkRow):
            self._unlink(row, about)
        else:
            self._form(row, what, about if isinstance(about, int) else None)

    @opens_form
    def record(self, what: str, row: Any = None) -> None:
        """Open the form of the ledger, of co-investment or of surveys."""
        title, action, form = {
            "ledger": (self.tr("Contribution"), self.tr("Record"), LedgerForm),
            "investments": (self.tr("Co-investment"), self.tr("Record"), InvestmentForm),
            "surveys": (self.tr("Survey result"), self.tr("Record"), SurveyForm),
        }[what]
        made = form(self.context, self.words, self._offered(what), row)
        self.drawer.show_form(title, self.tr("Save") if row else action, made)

    def delete(self, command: Callable[..., None], number: int, question: str) -> None:
        """Take an entry out, once that is confirmed."""
        if self.context.planner.read_only:
            return
        title, yes = self.tr("Delete this entry?"), self.tr("Delete")
        if not confirm(self, self.context.tokens, title, question, yes, danger=True):
            return
        if self.attempt(lambda: self.context.planner.write(command, number)):
            undo = self.context.planner.undo
            self.context.tell(self.tr("Deleted."), self.tr("Undo"), undo)

    @opens_form
    def _form(self, row: IndicatorRow, what: str, about: int | None) -> None:
        context, words = self.context, self.words
        form: DeedForm
        if what == "evidence":
            title, form = self.tr("File evidence"), EvidenceForm(context, words, row)
        elif what == "link":
            title, form = self.tr("Link work"), LinkForm(context, words, row, self._work())
        elif what == "milestone":
            stone = next((m for m in row.milestones if m.id == about), None)
            title, form = self.tr("Milestone"), MilestoneForm(context, words, row, stone)
        elif what == "actual" and row.kind == "narrative":
            title, form = self.tr("What happened"), StoryForm(context, words, row, about)
        else:
            titles = {
                "baseline": self.tr("Baseline"), "target": self.tr("Target"),
                "actual": self.tr("Actual"),
            }  # fmt: skip
            title, form = titles[what], FigureForm(context, words, row, what, about)
        self.drawer.show_form(title, self.tr("Save"), form)

    def _unfile(self, number: int) -> None:
        if self.attempt(lambda: self.context.planner.write(proofs.remove_evidence, number)):
            undo = self.context.planner.undo
            self.context.tell(self.tr("Evidence removed."), self.tr("Undo"), undo)

    def _unlink(self, row: IndicatorRow, about: LinkRow) -> None:
        write = self.context.planner.write
        if self.attempt(lambda: write(links.unlink, row.id, **{f"{about.kind}_id": about.id})):
            undo = self.context.planner.undo
            self.context.tell(self.tr("Unlinked."), self.tr("Undo"), undo)

    def _show_chosen(self) -> None:
        item = self.list.view.current_row
        if not isinstance(item, Item):
            if self._rows:
                wanted = next((r for r in self._rows if r.family), self._rows[0])
                self.list.choose(("outcome", wanted.id))
            return
        if item.indicator is not None:
            linked = self.context.planner.read(links.rows, item.indicator.id)
            self.sheet.show_indicator(item.indicator, linked)
        else:
            self.sheet.show_outcome(item.outcome)

    def _offered(self, what: str) -> Offered:
        read, say = self.context.planner.read, self.words.say
        first = {"ledger": "policy-changes", "investments": "co-investment",
                 "surveys": "attitude-commitment"}[what]  # fmt: skip
        showing = [i for row in self._rows for i in row.showing]
        showing.sort(key=lambda i: i.slug != first)
        work = self._work()
        return Offered(
            [(i.id, f"{say(i.outcome_title)} – {self.words.name(i)}") for i in showing],
            [(code, say(name)) for code, name in read(lookup.countries)],
            [(f.slug, say(f.name)) for f in read(programme.flagships)],
            work["campaign_id"],
            work["edition_id"],
        )

    def _work(self) -> dict[str, Any]:
        read, say = self.context.planner.read, self.words.say
        return {
            "campaign_id": [(number, say(title)) for number, title in read(campaigns.names)],
            "action_id": [(n, say(title)) for n, title in read(actions.latest, MOST_OFFERED)],
            "edition_id": edition_options(self.context),
        }

    def _go(self, node: Node) -> None:
        """Go where a thing of the line of sight is at home."""
        if node.kind in ("outcome", "indicator"):
            self.reveal(**{node.kind: node.id})
        else:
            self.context.navigate(SCREEN_OF[node.kind], **{node.kind: node.id})

    def _both(self) -> QWidget:
        room = QWidget()
        row = QHBoxLayout(room)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        row.addWidget(self.list)
        row.addWidget(self.sheet, 1)
        return room

    def _connect(self) -> None:
        self.segments.chosen.connect(self.show_page)
        self.list.chosen.connect(lambda _: self._show_chosen())
        self.sheet.asked.connect(self.do)
        self.sight.sight.opened.connect(self._go)
        self.charts.failed.connect(lambda said: self.banner.say("danger", said))
        removers: tuple[tuple[str, ListPage, Callable[..., None]], ...] = (
            ("ledger", self.ledger, ledger.delete), ("investments", self.money, investments.delete),
            ("surveys", self.surveys, surveys.delete),
        )  # fmt: skip
        for key, page, command in removers:
            page.asked.connect(lambda k=key: self.record(k))
            page.opened.connect(lambda row, k=key: self.record(k, row))
            page.removed.connect(lambda row, c=command: self.delete(c, row.id, self._question()))
            page.allow(writing=not self.context.planner.read_only)

    def _question(self) -> str:
        return self.tr("It goes out of the plan. You can undo this.")
