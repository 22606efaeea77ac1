"""A drawer that holds one form at a time and sends its command."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from comms_planner.ui.editors.submit_form import SubmitForm
from comms_planner.ui.screen import Screen
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.drawer import Drawer

WIDTH = 540


class FormDrawer(QObject):
    """Opens at the right of a screen; what is typed is kept, or can be gone on with."""

    def __init__(
        self,
        screen: Screen,
        give_back_focus: Callable[[], object],
        written: Callable[[SubmitForm, object], object] = lambda _form, _made: None,
    ) -> None:
        """Take where the keyboard goes afterwards, and who hears what a form has made."""
        super().__init__(screen)
        self._screen, self._context = screen, screen.context
        self._give_back_focus, self._written = give_back_focus, written
        self.drawer = Drawer(screen, screen.context.tokens, WIDTH)
        self.drawer.closed.connect(self._closed)
        self.form: SubmitForm | None = None
        self._shown: tuple[str, SubmitForm] | None = None
        self._kept = False

    def show_form(self, title: str, action: str, form: SubmitForm) -> None:
        """Open with a form; `action` is the word on the button that keeps it."""
        self._empty_foot()
        self.form, self._shown = form, (title, form)
        tokens = self._context.tokens
        cancel = Button(self.tr("Cancel"), tokens)
        cancel.clicked.connect(self.drawer.close_drawer)
        keep = Button(action, tokens, "primary")
        keep.setEnabled(not self._context.planner.read_only)
        keep.clicked.connect(self.keep)
        form.submitted.connect(self.keep)
        self.drawer.foot.addStretch(1)
        self.drawer.foot.addWidget(cancel)
        self.drawer.foot.addWidget(keep)
        self.drawer.open_with(title, form)

    def keep(self) -> None:
        """Send the command of the form that is open."""
        form = self.form
        if form is None or self._context.planner.read_only:
            return
        made: list[object] = []
        if form.attempt(lambda: made.append(form.write(self._context.planner))):
            self._kept = True
            self.drawer.close_drawer()
            self._kept = False
            self.told(form.said)
            self._written(form, made[0])

    def told(self, said: str) -> None:
        """Say that something was done, with a way back."""
        undo = self._context.planner.undo
        self._context.tell(said, self.tr("Undo"), lambda: self._screen.attempt(undo))

    def refresh(self) -> None:
        """Close what is open where its subject may have changed under it and nothing is typed."""
        if self.form is not None and not self.form.dirty:
            self.drawer.close_drawer()

    def _empty_foot(self) -> None:
        foot = self.drawer.foot
        while (item := foot.takeAt(0)) is not None:
            widget: QWidget | None = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _closed(self) -> None:
        form, self.form = self.form, None
        if form is not None and form.dirty and not self._kept:
            self._context.tell(
                self.tr("What you typed was not kept in the plan."),
                self.tr("Go on typing"),
                self._go_on,
            )
        self._give_back_focus()

    def _go_on(self) -> None:
        if self._shown is not None and self.form is None:
            title, self.form = self._shown
            self.drawer.open_with(title, self.form)
