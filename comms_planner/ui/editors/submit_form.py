"""A form that sends one command."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from comms_planner.services.planner import Planner
from comms_planner.ui.editors.form import Form


class SubmitForm(Form):
    """Fields and the command that keeps them; `submitted` comes with Ctrl+Enter."""

    submitted = Signal()

    def write(self, planner: Planner) -> object:
        """Send the command; raises Invalid where a rule refuses it."""
        raise NotImplementedError

    @property
    def said(self) -> str:
        """What to say once it has been written."""
        return self.tr("Saved.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter keeps what was typed."""
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if ctrl and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submitted.emit()
        else:
            super().keyPressEvent(event)
