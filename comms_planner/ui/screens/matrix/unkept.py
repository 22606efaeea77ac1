"""The promises nobody has kept yet: found, narrowed, opened in their cell, planned for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from comms_planner.design import SPACE_S, Tokens
from comms_planner.services.promises import UNKEPT as STATES
from comms_planner.services.promises import PromiseRow
from comms_planner.ui.face_table import FaceTable, FaceView
from comms_planner.ui.faces import Chip, Face, column
from comms_planner.ui.screens.matrix.words import STATE_HUES, Words
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.empty import EmptyState
from comms_planner.ui.widgets.labels import PlainLabel
from comms_planner.ui.widgets.scroll_page import SCROLL_BAR
from comms_planner.ui.widgets.search_field import SearchField
from comms_planner.ui.widgets.segmented import SegmentedControl

HEIGHT = 68


class UnkeptList(QWidget):
    """Shows promises in the document's order; Enter or a click opens one in its cell's sheet."""

    opened = Signal(object)
    action_wanted = Signal(object)
    """An action is to be planned for a promise."""
    cell_wanted = Signal(int)

    def __init__(self, tokens: Tokens, words: Words, *, writable: bool) -> None:
        super().__init__()
        self._words, self._writable = words, writable
        self._rows: Sequence[PromiseRow] = ()
        self.search = SearchField(self.tr("Find a commitment"), tokens)
        self.search.searched.connect(lambda _: self.apply())
        self.state = SegmentedControl(
            [
                ("", self.tr("All unkept")),
                ("unplanned", self.tr("Nothing planned")),
                ("planned", self.tr("Planned, not delivered")),
            ]
        )
        self.state.setAccessibleName(self.tr("Which commitments"))
        self.state.chosen.connect(lambda _: self.apply())
        self.count = PlainLabel("", "muted")
        self.to_cell = Button(self.tr("Show in the action plan"), tokens, "plain", "layout-grid")
        self.to_cell.clicked.connect(lambda: self._with_current(self._go))
        self.add = Button(self.tr("Add an action for this"), tokens, "primary", "plus")
        self.add.clicked.connect(lambda: self._with_current(self.action_wanted.emit))
        columns = [
            column(self.tr("Commitment"), self._promise, 6, 280),
            column(self.tr("Delivered"), self._progress, 2, 130, self._by_share),
            column(self.tr("Actions"), self._actions, 0, 90, lambda r: (False, r.clause.served_by),
                   right=True),
            column(self.tr("State"), self._state, 0, 130, lambda r: STATES.index(r.clause.state)),
        ]  # fmt: skip
        self.table: FaceTable[PromiseRow] = FaceTable(columns, lambda r: r.clause.id, self)
        self.view = FaceView(self.table, tokens, self.tr("Unkept commitments"), HEIGHT)
        self.view.opened.connect(self.opened)
        self.view.menu_filled.connect(self._fill)
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._enable())
        self.nothing = EmptyState(
            tokens, "circle-check", self.tr("No such commitment is open"),
            self.tr("A commitment leaves this list once its whole quantity is delivered. Try "
                    "fewer words, or all states, flagships and pillars."),
            self.tr("Show all"), self.clear,
        )  # fmt: skip
        self._arrange()
        self._enable()

    def show_rows(self, rows: Sequence[PromiseRow]) -> None:
        """Take other promises, staying on the one that was chosen."""
        self._rows = rows
        self.apply()

    def apply(self) -> None:
        """Show what search and state let through."""
        items = [row for row in self._rows if self._passes(row)]
        kept = self.view.current_key
        self.table.show(items)
        self._stack.setCurrentWidget(self.view if items else self.nothing)
        self.view.select_key(kept)
        if self.view.current_row is None and items:
            self.view.setCurrentIndex(self.table.index(0, 0))
        number = self._words.texts.number(len(items))
        self.count.setText(self.tr("{count} commitments", "", len(items)).format(count=number))
        self._enable()

    def clear(self) -> None:
        """Show every promise that is not kept."""
        self.search.clear()
        self.state.set_current("")
        self.apply()

    def _passes(self, row: PromiseRow) -> bool:
        if self.state.current not in ("", row.clause.state):
            return False
        said = (row.clause.text, row.clause.names, row.flagship_name, row.pillar_name)
        text = " ".join(part for both in said for part in (both.en, both.zh)).casefold()
        return all(word in text for word in self.search.text().casefold().split())

    def _promise(self, row: PromiseRow) -> Face:
        text = self._words.texts.say(row.clause.text)
        return Face(((text, "strong"), (self._words.place(row), "small")), wrap=2)

    def _progress(self, row: PromiseRow) -> Face:
        return Face(((self._words.progress(row.clause) or "–", "body"),), wrap=2)

    def _by_share(self, row: PromiseRow) -> tuple[bool, float]:
        return row.share is None, row.share or 0.0

    def _actions(self, row: PromiseRow) -> Face:
        number = self._words.texts.number(row.clause.served_by)
        return Face(((number, "number"),), right=True)

    def _state(self, row: PromiseRow) -> Face:
        state = row.clause.state
        return Face((), (Chip(self._words.state(row.clause), STATE_HUES[state]),))

    def _fill(self, menu: QMenu, row: PromiseRow | None) -> None:
        if row is None:
            return
        add = menu.addAction(self.add.text())
        add.setEnabled(self._writable)
        add.triggered.connect(lambda: self.action_wanted.emit(row))
        menu.addAction(self.to_cell.text()).triggered.connect(lambda: self._go(row))

    def _go(self, row: PromiseRow) -> None:
        self.cell_wanted.emit(row.cell_id)

    def _with_current(self, do: Callable[[PromiseRow], object]) -> None:
        row = self.view.current_row
        if isinstance(row, PromiseRow):
            do(row)

    def _enable(self) -> None:
        has_one = self.view.current_row is not None
        self.to_cell.setEnabled(has_one)
        self.add.setEnabled(has_one and self._writable)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE_S)
        top.addWidget(self.search, 1)
        top.addWidget(self.state)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_S)
        foot.addWidget(self.count)
        foot.addStretch(1)
        foot.addWidget(self.to_cell)
        foot.addWidget(self.add)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, SCROLL_BAR, SPACE_S)
        whole.setSpacing(SPACE_S)
        whole.addLayout(top)
        whole.addWidget(self._stack, 1)
        whole.addLayout(foot)
