"""Today: a morning's page. What is late, due and at risk, what comes, what changed meanwhile."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from comms_planner.design import SPACE_M, SPACE_S
from comms_planner.services import actions, attention, history, people, programme, today
from comms_planner.services.actions import ActionRow
from comms_planner.services.month import Entry
from comms_planner.services.planner import ChangeSet
from comms_planner.services.schedule import done_days
from comms_planner.services.today import TodayRow
from comms_planner.services.workspace import WorkStatus
from comms_planner.ui.context import Context
from comms_planner.ui.screen import Screen
from comms_planner.ui.screens.today.first_steps import first_steps
from comms_planner.ui.screens.today.lists import SHOWN, Lists
from comms_planner.ui.screens.today.outlook import Ahead, Outlook
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.figure import FigureCard
from comms_planner.ui.widgets.labels import PlainLabel
from comms_planner.ui.widgets.scroll_page import ScrollPage

AHEAD = 14
MINUTE = 60_000


class TodayScreen(Screen):
    """Figures above; work at the left, what comes and what changed at the right."""

    watches = (today.page, programme.flagships, attention.rows, people.rows)

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Today"))
        self._seen = context.preferences.last_seen.get(str(context.planner.path), 0)
        self._lists = Lists(context)
        self._lists.ticked.connect(self._tick_off)
        self._outlook = Outlook(context.planner, context.jobs, self)
        self._outlook.found.connect(self._show_ahead)
        self._day = PlainLabel("", "muted")
        self.header.add_left(self._day)
        self.whose = ChoiceBox(context.tokens, [(None, self.tr("Everybody’s work"))])
        self.whose.setAccessibleName(self.tr("Whose work"))
        self.whose.chosen.connect(self._choose_whose)
        self.header.add(self.whose)
        self._next: Entry | None = None
        self._figures()
        self.first = Card(self.tr("First steps"))
        self.overdue = Card(self.tr("Overdue"))
        self.due = Card(self.tr("Due in the next two weeks"))
        self.at_risk = Card(self.tr("What can still be saved, and what cannot"))
        self.attention = Card(self.tr("To clear and to mend"))
        self.clashes = Card(self.tr("Clashes in the next six weeks"))
        self.moments = Card(self.tr("Coming up"))
        self.changes = Card(self.tr("Changed since you last looked"))
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 0, 0, SPACE_M)
        columns.setSpacing(SPACE_M)
        left = (self.first, self.at_risk, self.overdue, self.attention, self.due)
        for cards, share in ((left, 5), ((self.clashes, self.moments, self.changes), 4)):
            column = QVBoxLayout()
            columns.addLayout(column, share)  # first: a card without a place would be a window
            column.setSpacing(SPACE_M)
            for card in cards:
                card.body.setSpacing(2)
                column.addWidget(card)
                card.setHidden(card in (self.first, self.at_risk, self.clashes))
            column.addStretch(1)
        self.add_page(ScrollPage(page))
        context.signals.closing.connect(self._looked)
        self._midnight = QTimer(self, interval=MINUTE)
        self._midnight.timeout.connect(self._turn_the_page)
        self._midnight.start()
        self._shown: dt.date | None = None

    def refresh(self) -> None:
        """Read the page of this day."""
        day = _today()
        planner, texts = self.context.planner, self.context.texts
        self._offer_people()
        page = planner.read(
            today.page, day, ahead=AHEAD, seen=self._seen, most=SHOWN, owner_id=self._owner
        )
        names = {f.slug: texts.say(f.name) for f in planner.read(programme.flagships)}
        self._shown = day
        self._day.setText(texts.dated(day))
        self._count(page)
        lists = self._lists
        lists.fill(
            self.overdue,
            [lists.action(a, names, day) for a in page.overdue],
            count=page.overdue_count,
            every=lambda: self._show_work("late"),
        )
        self.overdue.setVisible(bool(page.overdue))
        open_ends = planner.read(attention.rows, dt.datetime.now(dt.UTC))
        lists.fill(self.attention, [lists.attention(row) for row in open_ends])
        self.attention.setVisible(bool(open_ends))
        lists.fill(
            self.due,
            [lists.action(a, names, day) for a in page.due],
            self.tr("Nothing is due in the next two weeks."),
            page.due_count,
            lambda: self._show_work("soon"),
        )
        self._start_off(page)
        if not page.due:
            self.due.body.addSpacing(SPACE_S)
            self.due.body.addWidget(self._to_the_plan(), 0, Qt.AlignmentFlag.AlignLeft)
        lists.fill(
            self.moments,
            [lists.moment(m) for m in page.moments],
            self.tr("No event, season or observance in the next six months."),
        )
        lists.fill(
            self.changes,
            [lists.change(c) for c in page.changes],
            self.tr("Nothing has changed since you last looked."),
        )
        self._outlook.want(day, self._owner)

    @property
    def _owner(self) -> int | None:
        """Whose work is shown; none means everybody's."""
        chosen = self.whose.current
        return chosen if isinstance(chosen, int) else None

    def _offer_people(self) -> None:
        """Offer the team, with whoever was chosen last time."""
        team = [p for p in self.context.planner.read(people.rows) if not p.outside]
        names = [(p.id, self.context.texts.say(p.name)) for p in team]
        chosen = self.context.preferences.whose_work.get(str(self.context.planner.path))
        self.whose.set_options([(None, self.tr("Everybody’s work")), *names], chosen)
        if self.whose.currentIndex() < 0:  # who was chosen has left the plan
            self.whose.setCurrentIndex(0)
        self.whose.setVisible(bool(team))

    def _choose_whose(self, _: object) -> None:
        self.context.preferences.work_of(self.context.planner.path, self._owner)
        self.invalidate()

    def _start_off(self, page: TodayRow) -> None:
        """Say what to do first, while nothing is planned and something may be."""
        planner = self.context.planner
        fresh = not planner.read_only and not planner.read(actions.latest, 1)
        self.first.setVisible(fresh)
        self.due.setVisible(not fresh)
        event = next((m for m in page.moments if m.entry.kind == "edition"), None)
        steps = first_steps(self.context, event) if fresh else ()
        self._lists.fill(self.first, [*steps])

    def _show_ahead(self, ahead: Ahead) -> None:
        """Show what collides and what can be saved, once that was found."""
        lists, day = self._lists, ahead.asked[0]
        lists.fill(self.at_risk, [lists.risk(row, day) for row in ahead.at_risk])
        self.at_risk.setVisible(bool(ahead.at_risk))
        lists.fill(
            self.clashes,
            [lists.clash(row) for row in ahead.clashes],
            every=lambda: self.context.navigate("calendar", day=day),
        )
        self.clashes.setVisible(bool(ahead.clashes))

    def _tick_off(self, action: ActionRow) -> None:
        """Say that a piece of work is done, and offer the way back."""
        planner = self.context.planner

        def tick() -> None:
            if action.rule_day:  # a series is not done with one of its days
                planner.write(done_days.set_done, action.id, action.rule_day)
            else:
                planner.write(actions.set_status, action.id, WorkStatus.DONE)

        if self.attempt(tick):
            title = self.context.texts.say(action.title)
            said = self.tr("“{title}” is done.").format(title=title)
            self.context.tell(said, self.tr("Undo"), planner.undo)

    def _show_work(self, which: str) -> None:
        self.context.navigate("actions", work=which, owner=self._owner or "")

    def _show_next(self) -> None:
        if self._next is not None:
            where = {"day": self._next.first, self._next.kind: self._next.id}
            self.context.navigate("calendar", **where)

    def _figures(self) -> None:
        tokens = self.context.tokens
        self.late = FigureCard(tokens, "circle-alert", self.tr("Overdue"))
        self.soon = FigureCard(tokens, "clock", self.tr("Due in two weeks"))
        self.undated = FigureCard(tokens, "circle-dashed", self.tr("Without a date"))
        self.next = FigureCard(tokens, "flag", self.tr("Next event"))
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        for card, which in ((self.late, "late"), (self.soon, "soon"), (self.undated, "undated")):
            card.leads(self.tr("Show these actions"))
            card.pressed.connect(lambda which=which: self._show_work(which))
        self.next.leads(self.tr("Show it in the calendar"))
        self.next.pressed.connect(self._show_next)
        for card in (self.late, self.soon, self.undated, self.next):
            row.addWidget(card, 1)
        self.body.addLayout(row)

    def _count(self, page: TodayRow) -> None:
        tokens, texts = self.context.tokens, self.context.texts
        late = page.overdue_count
        self.late.show_figure(
            texts.number(late),
            self.tr("actions past their last day", "", late),
            tokens.danger if late else tokens.success,
        )
        self.soon.show_figure(
            texts.number(page.due_count),
            self.tr("open actions", "", page.due_count),
            tokens.warning if page.due else None,
        )
        self.undated.show_figure(
            texts.number(page.undated), self.tr("open actions", "", page.undated)
        )
        event = next((m for m in page.moments if m.entry.kind == "edition"), None)
        self._next = event.entry if event else None
        if event:
            self.next.show_figure(
                self._lists.distance(event.days_left),
                texts.say(event.entry.title),
                tokens.info,
            )
        else:
            self.next.show_figure("–", self.tr("none with a date"))

    def _to_the_plan(self) -> Button:
        button = Button(self.tr("Open the action plan"), self.context.tokens, icon="layout-grid")
        button.clicked.connect(lambda: self.context.navigate("matrix"))
        return button

    def _looked(self) -> None:
        """Remember, as the window goes, up to which change the person has seen."""
        if self._shown:
            planner = self.context.planner
            self.attempt(
                lambda: self.context.preferences.seen(planner.path, planner.read(history.latest))
            )

    def _turn_the_page(self) -> None:
        if self._shown and self._shown != _today():
            self.invalidate()

    def _on_changed(self, changes: ChangeSet) -> None:
        self.invalidate()  # each change belongs on this page's list


def _today() -> dt.date:
    now = QDate.currentDate()
    return dt.date(now.year(), now.month(), now.day())
