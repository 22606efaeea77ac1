"""Undo and Redo in the menu, each with the name of what it would do."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QKeySequence

from comms_planner.errors import PlannerError
from comms_planner.progress import Cancelled
from comms_planner.ui.context import Context
from comms_planner.ui.errors import sentence
from comms_planner.ui.theme import icons


class UndoActions(QObject):
    """The two actions, kept in step with the planner."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.undo, self.redo = QAction(self), QAction(self)
        self.undo.setIcon(icons.muted("undo-2", context.tokens))
        self.redo.setIcon(icons.muted("redo-2", context.tokens))
        self.undo.setShortcut(QKeySequence("Ctrl+Z"))
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.undo.triggered.connect(lambda: self._step(back=True))
        self.redo.triggered.connect(lambda: self._step(back=False))
        # The planner tells of a change before its history has moved on: look one turn later.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.look)
        context.signals.changed.connect(lambda _: self._later.start())
        self.look()

    def look(self) -> None:
        """Take labels and availability from the planner."""
        planner, texts = self._context.planner, self._context.texts
        before, after = planner.undo_label, planner.redo_label
        self.undo.setEnabled(before is not None and not planner.read_only)
        self.redo.setEnabled(after is not None and not planner.read_only)
        self.undo.setText(
            self.tr("Undo {change}").format(change=texts.translate("Undo", before))
            if before
            else self.tr("Undo")
        )
        self.redo.setText(
            self.tr("Redo {change}").format(change=texts.translate("Undo", after))
            if after
            else self.tr("Redo")
        )

    def _step(self, *, back: bool) -> None:
        planner = self._context.planner
        try:
            (planner.undo if back else planner.redo)()
        except PlannerError as error:
            self._context.tell(sentence(self._context.texts, error))
        except Cancelled:
            pass  # said where it was stopped
        self._later.start()
