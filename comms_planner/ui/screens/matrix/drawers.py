"""The two drawers of the action plan: an action's sheet, and what a cell promises."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from comms_planner.errors import Missing
from comms_planner.services import action_sheet, actions, board, matrix, people
from comms_planner.services.matrix import CellRow
from comms_planner.ui.context import Context
from comms_planner.ui.screens.matrix.cell_sheet import CellSheet
from comms_planner.ui.screens.matrix.form import ActionForm
from comms_planner.ui.screens.matrix.gestures import Gestures
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.confirm import confirm
from comms_planner.ui.widgets.drawer import Drawer


class ActionDrawer(Drawer):
    """Edits one action; what was changed is saved, or asked about before it goes."""

    saved = Signal(int)

    def __init__(self, host: QWidget, context: Context, gestures: Gestures) -> None:
        super().__init__(host, context.tokens)
        self._context, self._gestures = context, gestures
        self.form: ActionForm | None = None
        tokens = context.tokens
        self.delete = Button(self.tr("Delete"), tokens, "danger", "trash-2")
        self.cancel = Button(self.tr("Cancel"), tokens)
        self.save = Button(self.tr("Save"), tokens, "primary")
        self.foot.addWidget(self.delete)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.save)
        self.delete.clicked.connect(self._delete)
        self.cancel.clicked.connect(self.close_drawer)
        self.save.clicked.connect(self._save)

    @property
    def action_id(self) -> int | None:
        """The action it shows."""
        return self.form.row.id if self.is_open and self.form and self.form.row else None

    def show_action(self, action_id: int, cells: Sequence[CellRow]) -> None:
        """Open the sheet of an action, unless an unsaved one should stay."""
        if self.action_id == action_id or not self.may_go():
            return
        context = self._context
        row = context.planner.read(actions.one, action_id)
        persons = context.planner.read(people.rows)
        form = ActionForm(context.tokens, context.texts, cells, persons)
        form.load(row, context.planner.read(action_sheet.served, action_id))
        self.form = form
        self.save.setEnabled(not context.planner.read_only)
        self.open_with(context.texts.say(row.title), form)
        form.title.focus()

    def refresh(self) -> None:
        """Follow changes made elsewhere; what was typed here stays."""
        action_id, planner = self.action_id, self._context.planner
        if action_id is None or self.form is None:
            return
        try:
            row = planner.read(actions.one, action_id)
        except Missing:
            row = None
        if row is None or row.cell_id is None:
            self.form = None
            self.close_drawer()
        elif not self.form.dirty:
            self.form.load(row, planner.read(action_sheet.served, action_id))

    @property
    def is_dirty(self) -> bool:
        """Whether something in it is not saved yet."""
        return self.is_open and self.form is not None and self.form.dirty

    def may_go(self) -> bool:
        """Whether nothing would be lost; asks where something would."""
        if not self.is_dirty:
            return True
        return confirm(
            self,
            self._context.tokens,
            self.tr("Discard your changes?"),
            self.tr("This action has changes that are not saved yet."),
            self.tr("Discard"),
            danger=True,
        )

    def close_drawer(self) -> None:
        """Go away, once nothing is lost by it."""
        if self.may_go():
            self.form = None
            super().close_drawer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter and Ctrl+S save; Escape closes."""
        ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if ctrl and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_S):
            self._save()
        else:
            super().keyPressEvent(event)

    def _save(self) -> None:
        action_id = self.action_id
        if action_id is None or self.form is None:
            return
        if self.form.save(self._context.planner):
            self.form = None
            super().close_drawer()
            self.saved.emit(action_id)

    def _delete(self) -> None:
        action_id = self.action_id
        if action_id is not None and self._gestures.delete((action_id,)):
            self.form = None
            super().close_drawer()


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
