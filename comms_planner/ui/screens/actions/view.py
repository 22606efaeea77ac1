"""Actions: a table and a board over the same rows, sorted, narrowed, changed one by one or many."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from comms_planner.clock import today
from comms_planner.layouts.arrangement import Arrangement, heads
from comms_planner.services import (
    action_lines,
    action_links,
    action_sheet,
    actions,
    batches,
    campaigns,
    editions,
    partners,
    people,
    saved_views,
    teamwork,
    vocabulary,
)
from comms_planner.services.action_lines import ActionLine
from comms_planner.services.planner import ChangeSet
from comms_planner.services.saved_views import SavedViewRow
from comms_planner.services.schedule import dependencies
from comms_planner.ui.context import Context
from comms_planner.ui.editors.date import FORMS
from comms_planner.ui.editors.deed import DeedDrawer, DeedForm, opens_form
from comms_planner.ui.screen import Screen
from comms_planner.ui.screens.actions.board import FIELDS, Board
from comms_planner.ui.screens.actions.bulk_bar import BulkBar
from comms_planner.ui.screens.actions.columns import face_column, specs
from comms_planner.ui.screens.actions.forms import KeepForm, NewForm, SheetForm
from comms_planner.ui.screens.actions.grid import GridTable, GridView
from comms_planner.ui.screens.actions.offers import Offers
from comms_planner.ui.screens.actions.reading import SOME, Reading
from comms_planner.ui.screens.actions.team_panel import TeamPanel
from comms_planner.ui.screens.actions.view_bar import ViewBar
from comms_planner.ui.screens.actions.words import Names, Words
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.confirm import confirm
from comms_planner.ui.widgets.empty import EmptyState
from comms_planner.ui.widgets.labels import ElidedLabel
from comms_planner.ui.widgets.segmented import SegmentedControl

KEY = "actions"


class ActionsScreen(Screen):
    """Every action of the plan, as rows or as cards."""

    watches: ClassVar = (
        action_lines.lines, people.rows, campaigns.names, saved_views.rows, teamwork.sheet,
        editions.rows, partners.names,
    )  # fmt: skip

    asks_about: ClassVar = (
        actions.one, action_sheet.served, teamwork.sheet, dependencies.rows,
        action_links.editions, action_links.waits,
    )  # fmt: skip

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Actions"))
        tokens, texts = context.tokens, context.texts
        self.words = Words(texts, Names({}, {}, {}))
        self.specs = {spec.key: spec for spec in specs(self.words)}
        self.arrangement: Arrangement[ActionLine] = Arrangement(
            lambda row: row.id,
            {"id": lambda row: row.id, **{key: spec.sort for key, spec in self.specs.items()}},
            lambda row: " ".join(
                (row.title_en, row.title_zh, row.owner_en, row.owner_zh, row.campaign_en,
                 row.campaign_zh, row.funding, self.words.linked(row))
            ),
        )  # fmt: skip
        self.reading = Reading(context.planner, context.jobs, self.arrangement, self)
        self.reading.ready.connect(self._read)
        self._wanted: Mapping[str, object] = {}
        self.sort_key, self.descending = "ends", False
        self._changed: set[int] | None = None
        self._offered = False
        """Whether lists and names are as the plan has them."""
        self.offers = Offers(context)
        self._panel: TeamPanel | None = None
        self._options: dict[str, Sequence[tuple[str, str]]] = {}
        self.mode = SegmentedControl(
            [("table", self.tr("Table")), ("board", self.tr("Board")),
             ("matrix", self.tr("Action plan"))]
        )  # fmt: skip
        self.mode.setAccessibleName(self.tr("How to look at the actions"))
        self.mode.chosen.connect(self.show_mode)
        self.summary = ElidedLabel("", "muted")
        self.new = Button(self.tr("New action"), tokens, "primary", "plus")
        self.new.setEnabled(not context.planner.read_only)
        self.new.clicked.connect(self.begin)
        self.header.add_left(self.mode)
        self.header.add(self.new)
        self.bar = ViewBar(tokens, self.words, tuple(self.specs.values()))
        self.bulk = BulkBar(tokens, self.specs, self.options)
        self.grid = GridTable((), ())
        self.table = GridView(
            self.grid, tokens, self.tr("Actions"), self.options, FORMS[texts.language]
        )
        self.board = Board(tokens, self.words)
        self.drawer = DeedDrawer(self, context)
        self.drawer.written.connect(self._written)
        self.drawer.left.connect(self._give_back)
        self.nothing = EmptyState(
            tokens, "table", self.tr("No action yet"),
            self.tr("Actions are the pieces of work that deliver the plan’s commitments: each "
                    "has an owner, days, a cell of the action plan. Add the first, or take in a "
                    "spreadsheet under Import and export."),
            self.tr("New action"), self.begin,
        )  # fmt: skip
        self.nothing.allow(writing=not context.planner.read_only)
        self.filtered = EmptyState(
            tokens, "search", self.tr("No action matches"),
            self.tr("The words or the filter let none of the plan’s actions through."),
            self.tr("Show all"), self.bar.clear,
        )  # fmt: skip
        self._arrange()
        self._connect()
        self._recolumn()

    def refresh(self) -> None:
        """Read what has changed, and show."""
        changed, self._changed = self._changed, set()
        self.words.day = today().isoformat()
        if not self._offered:
            self.words.names = self.offers.names()
            self._offer()
            self._offered = True
        if changed is None or len(changed) > SOME or self.reading.running:
            self.reading.want(*self._columns())
        else:
            self.reading.change(tuple(sorted(changed)))
        if self.reading.running and not self.arrangement.count():
            self.show_rows()

    def _read(self) -> None:
        """Show the rows that are there now, and what was asked for meanwhile."""
        if not self.reading.arranged(*self._columns()):
            return
        self.show_rows()
        self.offers.prepare()
        self._refresh_sheet()
        wanted, self._wanted = self._wanted, {}
        if wanted:
            self._reveal(wanted)

    def show_rows(self) -> None:
        """Show what search, filter, order and groups make of the rows."""
        if self.reading.running and not self.arrangement.count():
            self._stack.setCurrentWidget(self.table)
            self.summary.setText(self.tr("Reading the actions…"))
            return
        only, words = self.bar.only(), self.bar.search.text()
        board = self.mode.current == "board"
        if not self.reading.arranged(*self._columns()):
            return  # the rows stay as they are until those in the new order are at hand
        _, group = self._columns()
        rows = self.arrangement.rows(
            self.sort_key, descending=self.descending, words=words, only=only, group=group
        )
        found = len(rows) - (len(heads(rows)) if group else 0)
        if board:
            keys = [key for key in vocabulary.GROUPS[group][1] if key]
            self.board.show_rows(group, keys, rows)
        else:
            self.table.show_rows(rows, self.arrangement.touched)
        page: QWidget = self.board if board else self.table
        empty = self.filtered if self.bar.is_narrow else self.nothing
        self._stack.setCurrentWidget(page if rows else empty)
        number = self.context.texts.number
        every = self.arrangement.count()
        said = self.tr("{some} of {all} actions") if every else ""
        self.summary.setText(said.format(some=number(found), all=number(every)))
        self._count()

    def _columns(self) -> tuple[str, str]:
        """The columns by which rows are sorted and put together; a board has them always so."""
        group = self._group()
        if self.mode.current == "board":
            group = group if group in FIELDS else "work"
        return self.sort_key, group

    def show_mode(self, mode: str) -> None:
        """Show "table" or "board"; "matrix" goes to the action plan."""
        if mode == "matrix":
            self.mode.set_current("board" if self._stack.currentWidget() is self.board else "table")
            self.context.navigate("matrix", mode="actions")
            return
        self.mode.set_current(mode)
        self.show_rows()

    def sort_by(self, key: str, *, descending: bool) -> None:
        """Order the rows by a column."""
        self.sort_key, self.descending = key, descending
        self.show_rows()

    def options(self, field: str) -> Sequence[tuple[str, str]]:
        """What a field can be given."""
        return self._options.get(field, ())

    def change(self, ids: tuple[int, ...], field: str, value: str) -> None:
        """Give actions a value, as one step of undo."""
        if ids and not self.context.planner.read_only:
            write = self.context.planner.write
            done = self.attempt(lambda: write(batches.change, ids, field, value))
            if done and len(ids) > 1:
                said = self.tr("%n actions changed.", "", len(ids))
                self.context.tell(said, self.tr("Undo"), self.context.planner.undo)

    @opens_form
    def begin(self) -> None:
        """Open the form of a new action."""
        form = NewForm(self.context.tokens, self.context.texts, self.offers.of_forms())
        self.drawer.show_form(self.tr("New action"), self.tr("Add action"), form)

    @opens_form
    def open_action(self, number: int) -> None:
        """Open the sheet of an action, with its checklist, files and comments."""
        read = self.context.planner.read
        row, shared = read(actions.one, number), read(teamwork.sheet, number)
        form = SheetForm(
            self.context.tokens, self.context.texts, self.offers.of_forms(), row,
            read(action_sheet.served, number), shared,
            self.offers.links(number),
            lambda words: self.offers.sought(words, number),
        )  # fmt: skip
        panel = TeamPanel(self.context, number, shared, form.attempt)
        form.add_panel(panel)
        self._panel = panel
        self.drawer.show_form(self.context.texts.say(row.title), self.tr("Save"), form)

    def delete(self) -> None:
        """Take the chosen actions out, once that is confirmed."""
        ids = self.chosen_ids
        if not ids or self.context.planner.read_only:
            return
        question = self.tr("%n actions go out of the plan. Undo brings them back.", "", len(ids))
        title, yes = self.tr("Delete these actions?"), self.tr("Delete")
        if confirm(self, self.context.tokens, title, question, yes, danger=True):
            write = self.context.planner.write
            done = self.attempt(lambda: write(batches.delete, ids))
            if done:
                undo = self.context.planner.undo
                self.context.tell(self.tr("Actions deleted."), self.tr("Undo"), undo)

    @property
    def chosen_ids(self) -> tuple[int, ...]:
        """The actions that are chosen."""
        board = self._stack.currentWidget() is self.board
        return self.board.chosen_ids if board else self.table.chosen_ids

    def reveal(self, **where: object) -> None:
        """Show an `action`, perhaps with its sheet (`open`), or those of a `partner`; or the `work`
        that is "open", "late", "soon" or "undated", of an `owner` or of all; `add` begins one."""
        self._refresh_now()
        if where.get("add"):
            if not self.context.planner.read_only:
                self.begin()
        elif self.reading.waiting:
            self._wanted = where
        else:
            self._reveal(where)

    def _reveal(self, where: Mapping[str, object]) -> None:
        number, partner = where.get("action"), where.get("partner")
        if isinstance(partner, int):
            self.bar.take_up({"partner": partner, "columns": self.bar.columns})
        if isinstance(work := where.get("work"), str):
            owner = where.get("owner", "")
            kept = {"columns": self.bar.columns, "group": self.bar.group.current}
            self.bar.take_up({"status": work, "owner": owner, **kept})
        if isinstance(number, int):
            found = self.table.select_key(number)
            if not found:
                self.bar.clear()
                self.table.select_key(number)
            if where.get("open"):
                self.open_action(number)

    def keep(self) -> dict[str, Any]:
        """How the rows are looked at."""
        return {**self.bar.state(), **self._order(), "mode": self.mode.current}

    def take_up(self, kept: Mapping[str, Any]) -> None:
        """Look at the rows in the same way again."""
        self._refresh_now()
        self._show_view(dict(kept))

    def _order(self) -> dict[str, Any]:
        return {"sort": self.sort_key, "descending": self.descending}

    def _on_changed(self, changes: ChangeSet) -> None:
        """Remember which actions changed, so that only those are read again."""
        others = ("person", "campaign", "plan_cell", "flagship", "pillar", "edition", "partner")
        if changes.touches(*others, "saved_view"):
            self._offered = False
        if changes.rows and self._changed is not None and not changes.touches(*others):
            self._changed |= {row.key for row in changes.rows if row.table == "action"}
            self._changed |= {
                int((row.after or row.before or {})["action_id"])
                for row in changes.rows
                if row.table in ("action_edition", "action_partner")
            }
        else:
            self._changed = None
            self.offers.forget()
        super()._on_changed(changes)

    def _recolumn(self) -> None:
        chosen = [self.specs[key] for key in self.bar.columns]
        columns = [face_column(spec, self.words, first=n == 0) for n, spec in enumerate(chosen)]
        self.grid.set_columns(columns, chosen)
        self.table.share_width()
        self.show_rows()

    def _group(self) -> str:
        return str(self.bar.group.current or "")

    def _offer(self) -> None:
        self.offers.refresh()
        self._options = self.offers.of_fields()
        views = self.context.planner.read(saved_views.rows, KEY)
        self.bar.offer(self.offers.people, self.offers.campaigns, views)

    @opens_form
    def _keep_view(self) -> None:
        form = KeepForm(self.context.tokens, self.context.texts, KEY, self.keep())
        self.drawer.show_form(self.tr("Save this view"), self.tr("Save"), form)

    def _show_view(self, state: dict[str, Any]) -> None:
        key = state.get("sort")
        self.sort_key = key if key in self.specs else "ends"
        self.descending = bool(state.get("descending"))
        self.mode.set_current("board" if state.get("mode") == "board" else "table")
        self.bar.take_up(state)

    def _forget(self, view: SavedViewRow) -> None:
        if self.attempt(lambda: self.context.planner.write(saved_views.delete, view.id)):
            undo = self.context.planner.undo
            self.context.tell(self.tr("View deleted."), self.tr("Undo"), undo)

    def _refresh_sheet(self) -> None:
        """Show the team of the action whose sheet is open; with another form its panel is gone."""
        if self._panel is not None and isinstance(self.drawer.form, SheetForm):
            self._panel.refresh()

    def _count(self) -> None:
        board = self._stack.currentWidget() is self.board
        count = len(self.board.chosen_ids) if board else self.table.chosen_count
        self.bulk.show_count(0 if self.context.planner.read_only else count)

    def _give_back(self) -> None:
        self._panel = None
        page = self._stack.currentWidget()
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _written(self, form: DeedForm, made: object) -> None:
        if isinstance(form, NewForm) and isinstance(made, int):
            self.reveal(action=made)

    def _arrange(self) -> None:
        self._stack = QStackedWidget()
        for page in (self.table, self.board, self.nothing, self.filtered):
            self._stack.addWidget(page)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.bar)
        column.addWidget(self.bulk)
        column.addWidget(self._stack, 1)
        column.addWidget(self.summary)
        self.body.addLayout(column, 1)

    def _connect(self) -> None:
        self.bar.changed.connect(self.show_rows)
        self.bar.recolumned.connect(self._recolumn)
        self.bar.keep_asked.connect(self._keep_view)
        self.bar.view_chosen.connect(lambda view: self._show_view(view.state))
        self.bar.forget_asked.connect(self._forget)
        self.bulk.asked.connect(lambda field, value: self.change(self.chosen_ids, field, value))
        self.bulk.removed.connect(self.delete)
        self.grid.written.connect(lambda number, f, value: self.change((number,), f, value))
        self.grid.sorted_by.connect(
            lambda at, turned: self.sort_by(self.grid.specs[at].key, descending=turned)
        )
        self.table.opened.connect(lambda row: self.open_action(row.id))
        self.table.removed.connect(lambda _: self.delete())
        self.table.chosen_changed.connect(self._count)
        self.board.moved.connect(lambda ids, key: self.change(ids, FIELDS[self.board.by], key))
        self.board.opened.connect(lambda row: self.open_action(row.id))
        self.board.chosen_changed.connect(self._count)
