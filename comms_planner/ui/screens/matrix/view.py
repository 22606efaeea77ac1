"""Action plan: what was promised in the 5 × 4 cells, and the actions that keep it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from comms_planner.clock import today
from comms_planner.design import DRAWER, SPACE_M
from comms_planner.services import action_sheet, actions, board, people, promises
from comms_planner.services.board import Sought
from comms_planner.services.matrix import CellRow
from comms_planner.services.planner import Planner
from comms_planner.services.promises import PromiseRow
from comms_planner.ui.context import Context
from comms_planner.ui.editors.deed import opens_form
from comms_planner.ui.screen import Screen
from comms_planner.ui.screens.matrix.board import Board
from comms_planner.ui.screens.matrix.brush import Brush
from comms_planner.ui.screens.matrix.drawers import ActionDrawer, CellDrawer
from comms_planner.ui.screens.matrix.filters import FilterBar
from comms_planner.ui.screens.matrix.gestures import Gestures
from comms_planner.ui.screens.matrix.heat import MEASURES, HeatMap
from comms_planner.ui.screens.matrix.unkept import UnkeptList
from comms_planner.ui.screens.matrix.words import Words
from comms_planner.ui.widgets.labels import ElidedLabel
from comms_planner.ui.widgets.segmented import SegmentedControl

UNKEPT = "unkept"
"""The mode that lists promises of which nothing was delivered in full."""
BESIDE = 900
"""The matrix stands beside a drawer where so much width is left for it."""


class MatrixScreen(Screen):
    """The action plan of HSP/EB.1/7, Annex II: flagships by think, act, share, partner."""

    watches = (board.cells, people.rows, action_sheet.served, actions.one)

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Action plan"))
        self.words = Words(context.texts, today())
        self._cells: Sequence[CellRow] = ()
        self._most: dict[int, int] = {}
        self._brush = Brush(context.tokens, self.devicePixelRatioF())
        self.gestures = Gestures(context, self.words, self)
        self.gestures.complained.connect(lambda said: self.banner.say("danger", said))
        self.gestures.dragged.connect(lambda on: None if on else self.settle())
        self.gestures.more_wanted.connect(self._read_more)
        self.summary = ElidedLabel("", "muted")
        self.summary.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.mode = SegmentedControl(
            (
                ("actions", self.tr("Actions")),
                ("planned", self.tr("Planned")),
                ("delivered", self.tr("Delivered")),
                (UNKEPT, self.tr("Unkept commitments")),
            )
        )
        self.mode.setAccessibleName(self.tr("Show actions, a heat map or unkept commitments"))
        self.mode.chosen.connect(self.show_mode)
        self.header.add_left(self.mode)
        self.header.add(self.summary)
        self.filters = FilterBar(context.tokens, self.words)
        self.filters.changed.connect(self._seek)
        self.board = Board(self._brush, self.gestures)
        self.heat = HeatMap(self._brush, self.words)
        self.heat.cell_wanted.connect(lambda cell: self.reveal(cell=cell))
        writable = not context.planner.read_only
        self.unkept = UnkeptList(context.tokens, self.words, writable=writable)
        self.unkept.opened.connect(lambda row: self.open_promise(row))
        self.unkept.action_wanted.connect(lambda row: self.open_promise(row, adding=True))
        self.unkept.cell_wanted.connect(lambda cell: self.reveal(cell=cell))
        self._either = QStackedWidget()
        for view in (self.board, self.heat, self.unkept):
            self._either.addWidget(view)
        self.drawer = ActionDrawer(self, context, self.gestures)
        self.drawer.written.connect(lambda form, _: self.board.follow((form.row.id,)))
        self.drawer.left.connect(self._back)
        self.promise = CellDrawer(self, context, self.gestures)
        self.promise.closed.connect(self._back)
        self.gestures.action_wanted.connect(self.open_action)
        self.gestures.cell_wanted.connect(self.open_cell)
        self._from: QWidget | None = None
        self.body.addWidget(self.filters)
        self.add_page(self._either)

    @property
    def busy(self) -> bool:
        """True while cards hang at the pointer."""
        return self.gestures.is_dragging

    def refresh(self) -> None:
        """Read the cells again and show what the filter lets through."""
        self.words.day = today()
        for action_id in self.board.followed[:1]:
            self._reach(action_id)
        self._read()
        self.filters.offer(self._cells, self.context.planner.read(people.rows))
        self._show()
        self.drawer.refresh()
        self.promise.refresh(self._cells)

    def ask_ahead(self, planner: Planner) -> None:
        """The cells, with the first cards of each."""
        planner.foresee(board.cells, self._sought, self._most)
        planner.foresee(people.rows)

    def _read(self) -> None:
        self._cells = self.context.planner.read(board.cells, self._sought, self._most)

    def _seek(self) -> None:
        """Look for something else: from the first cards on."""
        self._most = {}
        if self._cells:
            self._read()
        self._show()

    def _read_more(self, cell_id: int) -> None:
        """Read on in a cell whose last card came into sight."""
        self._most[cell_id] = self._most.get(cell_id, board.FIRST) + board.FIRST
        self._read()
        self._show()

    def _reach(self, action_id: int) -> bool:
        """Have so many cards of a cell read that an action is among them."""
        found = self.context.planner.read(board.place, action_id)
        if found is None:
            return False
        cell_id, before = found
        if before < self._most.get(cell_id, board.FIRST):
            return False
        self._most[cell_id] = before + board.FIRST
        return True

    def show_mode(self, mode: str) -> None:
        """Show "actions", the heat map of "planned" or "delivered", or "unkept" promises."""
        self.mode.set_current(mode)
        other = self.unkept if mode == UNKEPT else self.board
        self._either.setCurrentWidget(self.heat if mode in MEASURES else other)
        self.filters.narrow_to_cells(mode == UNKEPT)
        self._show()

    def reveal(self, **where: object) -> None:
        """Show an action (id), a cell (id), a person's actions (id) or a mode ("unkept")."""
        self._refresh_now()
        mode = where.get("mode")
        self.show_mode(mode if isinstance(mode, str) else "actions")
        action, cell, person = (where.get(key) for key in ("action", "cell", "person"))
        if isinstance(person, int):
            self.filters.choose_owner(person)
        elif isinstance(action, int):
            self._show_action(action)
        elif isinstance(cell, int):
            if self.gestures.cell(cell) is None:
                self.filters.reset()
            self.board.show_cell(cell)

    def _show_action(self, action_id: int) -> None:
        if self.board.select((action_id,)):
            return
        self.filters.reset()
        if self._reach(action_id):
            self._read()
            self._show()
        self.board.select((action_id,))

    def keep(self) -> dict[str, Any]:
        """Filter and mode, the cell that is open, and new actions whose title was begun."""
        promise = self.promise.sheet if self.promise.is_open else None
        return {
            "mode": self.mode.current,
            "filter": self.filters.filter,
            "promise": promise.cell_id if promise else None,
            "begun": {p.cell_id: p.adder.begun for p in self.board.panes if p.adder.begun},
        }

    def take_up(self, kept: Mapping[str, Any]) -> None:
        """Show again what an earlier screen kept."""
        self._refresh_now()
        self.filters.choose(kept["filter"])
        self.show_mode(kept["mode"])
        for cell_id, begun in kept["begun"].items():
            if self.gestures.cell(cell_id):
                self.board.pane(cell_id).adder.open(begun)
        if kept["promise"] is not None:
            self.open_cell(kept["promise"])

    @opens_form
    def open_action(self, action_id: int) -> None:
        """Show an action's sheet over the matrix."""
        self._remember()
        self.drawer.show_action(action_id, self._cells)
        self._make_room()

    def open_cell(self, cell_id: int) -> None:
        """Show what the document says in a cell."""
        self._remember()
        self.promise.show_cell(next(c for c in self._cells if c.id == cell_id))
        self._make_room()

    def open_promise(self, row: PromiseRow, *, adding: bool = False) -> None:
        """Show a promise in its cell's sheet, perhaps ready for one more action."""
        self.open_cell(row.cell_id)
        self.promise.go_to(row.clause.id, adding=adding)

    def _remember(self) -> None:
        """Know where the keyboard was, to bring it back when the drawers are closed."""
        focused = self.focusWidget()
        drawers = (self.drawer.drawer, self.promise)
        if focused and not any(drawer.isAncestorOf(focused) for drawer in drawers):
            self._from = focused

    def _make_room(self) -> None:
        """Where the window is wide, have the matrix stand beside an open drawer."""
        is_open = self.drawer.is_open or self.promise.is_open
        beside = DRAWER if is_open and self.width() >= DRAWER + BESIDE else 0
        self._outer.setContentsMargins(0, SPACE_M, beside, 0)

    def _back(self) -> None:
        self._make_room()
        if self.promise.is_open and not self.drawer.is_open:
            self.promise.setFocus()
        elif self._from and self._from.isVisible():
            self._from.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether matrix and drawer have room side by side."""
        super().resizeEvent(event)
        self._make_room()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing hangs over from one visit to the next."""
        super().hideEvent(event)
        self.banner.hide()

    def _show(self) -> None:
        if not self._cells:
            return
        chosen = self.filters.filter
        rows = chosen.cells(self._cells)
        self.gestures.show(rows)
        self.gestures.new_owner = chosen.owner if (chosen.owner or -1) > 0 else None
        if self._either.currentWidget() is self.heat:
            self.heat.show_rows(rows, self.mode.current)
        elif self._either.currentWidget() is self.unkept:
            self.unkept.show_rows(promises.among(chain(*rows), unkept=True))
        else:
            self.board.show_rows(rows, filtered=bool(self._sought))
        self.summary.setText(self._summary(rows))

    @property
    def _sought(self) -> Sought:
        return self.filters.filter.sought(self.words.day)

    def _summary(self, rows: Sequence[Sequence[CellRow]]) -> str:
        """How much was promised, how much of it is on its way, and what the filter shows."""
        cells = [cell for row in rows for cell in row]
        parts = [
            self.tr("%n commitments", "", sum(len(c.commitments) for c in cells)),
            self.tr("%n planned", "", sum(c.planned for c in cells)),
            self.tr("%n delivered", "", sum(c.delivered for c in cells)),
        ]
        shown = sum(c.count for c in cells)
        number = self.context.texts.number
        if self._sought:
            every = self.context.planner.read(board.count)
            part = self.tr("showing {some} of {all} actions", "", every)
            part = part.format(some=number(shown), all=number(every))
        else:
            part = self.tr("{count} actions", "", shown).format(count=number(shown))
        return " · ".join([*parts, part])
