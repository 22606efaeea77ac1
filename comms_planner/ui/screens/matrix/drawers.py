"""The two drawers of the action plan: an action's sheet, and what a cell promises."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from comms_planner.design import DRAWER
from comms_planner.services import action_sheet, actions, board, matrix, people
from comms_planner.services.matrix import CellRow
from comms_planner.ui.context import Context
from comms_planner.ui.editors.deed import DeedDrawer
from comms_planner.ui.screens.matrix.cell_sheet import CellSheet
from comms_planner.ui.screens.matrix.form import ActionForm
from comms_planner.ui.screens.matrix.gestures import Gestures
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.drawer import Drawer


class ActionDrawer(DeedDrawer):
    """Edits one action over the matrix."""

    def __init__(self, host: QWidget, context: Context, gestures: Gestures) -> None:
        super().__init__(host, context, DRAWER)
        self._gestures = gestures

    @property
    def form(self) -> ActionForm | None:
        """The form of the action."""
        return self.content if isinstance(self.content, ActionForm) else None

    @property
    def action_id(self) -> int | None:
        """The action it shows."""
        return self.form.row.id if self.form else None

    def show_action(self, action_id: int, cells: Sequence[CellRow]) -> None:
        """Open the sheet of an action, unless an unsaved one should stay."""
        if self.action_id == action_id:
            return
        context = self._context
        row = context.planner.read(actions.one, action_id)
        persons = context.planner.read(people.rows)
        served = context.planner.read(action_sheet.served, action_id)
        form = ActionForm(context.tokens, context.texts, cells, persons, row, served)
        delete = Button(self.tr("Delete"), context.tokens, "danger", "trash-2")
        delete.clicked.connect(self._delete)
        self.show_form(context.texts.say(row.title), self.tr("Save"), form, delete)
        if self.form is form:
            form.title.focus()

    def _delete(self) -> None:
        action_id = self.action_id
        if action_id is not None and self._gestures.delete((action_id,)):
            self.leave()


class CellDrawer(Drawer):
    """Shows what the document says in a cell, in both languages, and what serves it."""

    def __init__(self, host: QWidget, context: Context, gestures: Gestures) -> None:
        super().__init__(host, context.tokens)
        self._context, self._gestures = context, gestures
        self.sheet: CellSheet | None = None

    def show_cell(self, cell: CellRow) -> None:
        """Open a cell."""
        hooks = self._context.planner.read(matrix.hooks)
        self.sheet = CellSheet(cell, hooks, self._context, self._gestures)
        self.sheet.show_cell(cell, self._context.planner.read(board.serving, cell.id))
        self.open_with(self._gestures.words.cell(cell), self.sheet)

    def go_to(self, clause_id: int, *, adding: bool) -> None:
        """Bring a clause into sight, at its place for one more action; `adding` opens that."""
        if self.sheet is None:
            return
        card = self.sheet.clauses[clause_id]
        if adding:
            card.adder.open()
        else:
            card.adder.button.setFocus(Qt.FocusReason.OtherFocusReason)
        # The sheet gets its heights with the next turn of the loop.
        QTimer.singleShot(0, card, lambda: self._scroll.ensureWidgetVisible(card))

    def refresh(self, cells: Sequence[CellRow]) -> None:
        """Follow changes made elsewhere."""
        if self.is_open and self.sheet:
            for cell in cells:
                if cell.id == self.sheet.cell_id:
                    self.sheet.show_cell(cell, self._context.planner.read(board.serving, cell.id))
