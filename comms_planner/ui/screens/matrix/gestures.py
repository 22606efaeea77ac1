"""What a person does to cards, each as one command of the plan."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from comms_planner.bilingual import Bilingual
from comms_planner.clock import today
from comms_planner.errors import PlannerError
from comms_planner.services import actions, batches
from comms_planner.services.matrix import CellRow
from comms_planner.text.typed_days import read_typed
from comms_planner.ui.context import Context
from comms_planner.ui.errors import sentence
from comms_planner.ui.screens.matrix.words import Words
from comms_planner.ui.widgets.confirm import confirm

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""Which way an arrow key points: columns, rows."""


class Gestures(QObject):
    """Turns gestures into commands; a refusal comes back as a sentence or goes to `complained`."""

    action_wanted = Signal(int)
    cell_wanted = Signal(int)
    moved = Signal(tuple)
    """Actions (ids) that should be chosen again where they now are."""
    dragged = Signal(bool)
    """A drag has begun or ended."""
    complained = Signal(str)
    more_wanted = Signal(int)
    """More cards of a cell are to be read, at least so many."""

    def __init__(self, context: Context, words: Words, host: QWidget) -> None:
        super().__init__(host)
        self.context, self.words, self._host = context, words, host
        self.grid: Sequence[Sequence[CellRow]] = ()
        self.new_owner: int | None = None
        self.is_dragging = False

    def read_more(self, cell_id: int) -> None:
        """Have more of a cell's cards read."""
        self.more_wanted.emit(cell_id)

    def show(self, grid: Sequence[Sequence[CellRow]]) -> None:
        """Know which cells, with which actions, stand where."""
        self.grid = grid

    def cell(self, cell_id: int) -> CellRow | None:
        """A cell that is shown."""
        return next((c for row in self.grid for c in row if c.id == cell_id), None)

    def neighbour(self, cell_id: int, columns: int, rows: int) -> CellRow | None:
        """The cell so many columns and rows away, None past the edge."""
        for y, row in enumerate(self.grid):
            for x, cell in enumerate(row):
                if cell.id == cell_id:
                    if 0 <= y + rows < len(self.grid) and 0 <= x + columns < len(row):
                        return self.grid[y + rows][x + columns]
                    return None
        return None

    def open_action(self, action_id: int) -> None:
        """Show an action's sheet."""
        self.action_wanted.emit(action_id)

    def open_cell(self, cell_id: int) -> None:
        """Show what the document says in a cell."""
        self.cell_wanted.emit(cell_id)

    def complain(self, said: str) -> None:
        """Say what was refused where the gesture has no field of its own."""
        self.complained.emit(said)

    def add(self, cell_id: int, text: str, commitments: tuple[int, ...] = ()) -> str:
        """Plan a new action, by the day at its end if it has one; the sentence of a refusal."""
        typed = read_typed(text, today())
        title = Bilingual().with_text(self.context.texts.language, typed.title)
        return self._try(
            lambda: self.context.planner.write(
                actions.add,
                title,
                cell_id=cell_id,
                starts=typed.first,
                ends=typed.last,
                owner_id=self.new_owner,
                commitments=commitments,
            )
        )

    def foretell(self, text: str) -> str:
        """What the title of a new action says of its days, empty where it says nothing."""
        typed = read_typed(text, today())
        if typed.first is None or typed.last is None:
            return ""
        said = self.context.texts.days(typed.first, typed.last)
        return self.tr("“{title}”, {days}").format(title=typed.title, days=said)

    def rename(self, action_id: int, text: str) -> str:
        """Change the reader's side of a title; returns the sentence of a refusal."""
        planner, language = self.context.planner, self.context.texts.language

        def do() -> None:
            title = planner.read(actions.one, action_id).title
            # An emptied field is refused, even where the other language has a title.
            new = title.with_text(language, text) if text.strip() else Bilingual()
            planner.write(actions.rename, action_id, new)

        return self._try(do)

    def move(self, ids: tuple[int, ...], cell_id: int, before_id: int | None = None) -> None:
        """Put actions into a cell, before another action or at the end."""
        refused = self._try(
            lambda: self.context.planner.write(batches.move, ids, cell_id, before_id)
        )
        if refused:
            self.complain(refused)
            return
        self.moved.emit(ids)
        cell = self.cell(cell_id)
        if cell:
            self.announce(self.tr("Moved to {cell}").format(cell=self.words.cell(cell)))

    def nudge(self, ids: tuple[int, ...], cell_id: int, columns: int, rows: int) -> None:
        """Move actions one place: to the cell beside, or past their neighbour up or down."""
        here = self.cell(cell_id)
        if here is None:
            return
        if rows > 0 and here.actions[-2:] and ids[-1] in [a.id for a in here.actions[-2:]]:
            here = self._whole(here)
        order = [action.id for action in here.actions]
        first, last = order.index(ids[0]), order.index(ids[-1])
        if rows < 0 < first:
            self.move(ids, cell_id, order[first - 1])
        elif rows > 0 and last < len(order) - 1:
            self.move(ids, cell_id, order[last + 2] if last + 2 < len(order) else None)
        else:
            target = self.neighbour(cell_id, columns, rows)
            if target:
                place = 0 if rows > 0 else first if columns else len(target.actions)
                after = target.actions[place:]
                self.move(ids, target.id, after[0].id if after else None)

    def _whole(self, cell: CellRow) -> CellRow:
        """The cell with more of its cards, if it has more than are read."""
        if len(cell.actions) < cell.count:
            self.read_more(cell.id)
        return self.cell(cell.id) or cell

    def delete(self, ids: tuple[int, ...]) -> bool:
        """Ask, then take actions out of the plan."""
        texts = self.context.texts
        titles = [texts.say(a.title) for row in self.grid for c in row for a in c.actions
                  if a.id in ids]  # fmt: skip
        if len(ids) == 1 and titles:
            question = self.tr("Delete “{title}”?").format(title=titles[0])
        else:
            question = self.tr("Delete %n actions?", "", len(ids))
        explained = self.tr(
            "They leave the action plan, the calendar and the packs. Undo brings them back."
        )
        if not confirm(
            self._host, self.context.tokens, question, explained, self.tr("Delete"), danger=True
        ):
            return False
        refused = self._try(lambda: self.context.planner.write(batches.delete, ids))
        if refused:
            self.complain(refused)
        else:
            self.context.tell(self.tr("%n actions deleted", "", len(ids)))
        return not refused

    def set_status(self, ids: tuple[int, ...], status: str) -> None:
        """Say how far the work is, for all of these at once."""
        refused = self._try(lambda: self.context.planner.write(batches.set_status, ids, status))
        if refused:
            self.complain(refused)
        else:
            self.moved.emit(ids)

    def announce(self, said: str) -> None:
        """Have a screen reader say it."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._host, said))

    @contextmanager
    def dragging(self) -> Iterator[None]:
        """While cards hang at the pointer."""
        self.is_dragging = True
        self.dragged.emit(True)
        try:
            yield
        finally:
            self.is_dragging = False
            self.dragged.emit(False)

    def _try(self, do: Callable[[], object]) -> str:
        """Do it; what a rule refuses comes back as its sentence."""
        try:
            do()
        except PlannerError as error:
            return sentence(self.context.texts, error)
        return ""
