"""The form that is open over the calendar: nothing typed into it is lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from comms_planner.services.month import Entry
from comms_planner.ui.screen import Screen

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.form_dialog import FormDialog

AGAIN = 50
"""Milliseconds until a window that was made anew can have a form over it."""


class HeldForm(QObject):
    """Knows the form over a screen, asks before it goes, and opens it again in a new look.

    `openers` open the form for an entry, by the names that `hold` is told.
    """

    name = "held"

    def __init__(self, screen: Screen, openers: Mapping[str, Callable[[Entry], object]]) -> None:
        super().__init__(screen)
        self._screen, self._openers = screen, openers
        self._dialog: FormDialog | None = None
        self._of: tuple[str, Entry] | None = None
        self._remembered: Any = None
        screen.over.append(self)

    def hold(self, dialog: FormDialog, name: str, entry: Entry) -> None:
        """Open a form, and know of it while it is open."""
        self._dialog, self._of = dialog, (name, entry)
        dialog.finished.connect(self._let_go)
        dialog.accepted.connect(self._screen.invalidate)
        dialog.open()

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed that is not kept yet."""
        return self._dialog is not None and self._dialog.form.dirty

    def may_go(self) -> bool:
        """Whether nothing would be lost; asks where something would."""
        from comms_planner.ui.editors.deed import may_discard  # late: only forms need it

        return not self.is_dirty or may_discard(self._screen, self._screen.context.tokens)

    def memory(self) -> object:
        """Which form is open, for what, and what was typed there."""
        if self._dialog is None or self._of is None:
            return self._remembered
        return (*self._of, self._dialog.form.drafts())

    def recall(self, memory: Any) -> None:
        """Open the form again that was open before language or theme changed."""
        self._remembered = memory
        if memory is not None:
            QTimer.singleShot(AGAIN, self, lambda: self._again(*memory))

    def _again(self, name: str, entry: Entry, drafts: Mapping[str, Any]) -> None:
        self._openers[name](entry)
        self._remembered = None
        if self._dialog is not None:
            self._dialog.form.take_up(drafts)

    def _let_go(self) -> None:
        self._dialog = self._of = None
