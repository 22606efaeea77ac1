"""A form that sends one command, and the drawer that holds it and loses nothing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from comms_planner.design import Tokens
from comms_planner.services.planner import Planner
from comms_planner.text import Texts
from comms_planner.ui.context import Context
from comms_planner.ui.editors.form import Form
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.drawer import Drawer

WIDTH = 540


class DeedForm(Form):
    """A form that becomes one command; `submitted` comes with Ctrl+Enter."""

    submitted = Signal()

    def __init__(self, tokens: Tokens, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(tokens, texts, parent)
        self.tokens, self.texts = tokens, texts

    def write(self, planner: Planner) -> object:
        """Send the command; raises Invalid where a rule refuses it."""
        raise NotImplementedError

    @property
    def said(self) -> str:
        """What to say once it has been written."""
        return QCoreApplication.translate("DeedForm", "Saved.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter and Ctrl+S keep what was typed."""
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if ctrl and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_S):
            self.submitted.emit()
        else:
            super().keyPressEvent(event)


class DeedDrawer(QObject):
    """One drawer over `host` that holds one form at a time.

    `written` brings the form and what its command gave; `left` comes when the drawer has closed.
    """

    written = Signal(object, object)
    left = Signal()

    def __init__(self, host: QWidget, context: Context, width: int = WIDTH) -> None:
        super().__init__(host)
        self._context = context
        self.drawer = Drawer(host, context.tokens, width)
        self.drawer.closed.connect(self._closed)
        self.form: DeedForm | None = None
        self._shown: tuple[str, str, DeedForm] | None = None
        self._kept = False

    def show_form(self, title: str, action: str, form: DeedForm) -> None:
        """Open the drawer with a form; `action` is the word on the button that keeps it."""
        self._empty_foot()
        self.form, self._shown = form, (title, action, form)
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
            self.written.emit(form, made[0])

    def told(self, said: str) -> None:
        """Say that something was done, with a way back."""
        self._context.tell(said, self.tr("Undo"), self._context.planner.undo)

    def refresh(self) -> None:
        """Close a form in which nothing was typed: its subject may have changed under it."""
        if self.form is not None and not self.form.dirty:
            self.drawer.close_drawer()

    def _closed(self) -> None:
        form, self.form = self.form, None
        if form is not None and form.dirty and not self._kept:
            self._context.tell(
                self.tr("What you typed was not kept in the plan."),
                self.tr("Go on typing"),
                self._go_on,
            )
        self.left.emit()

    def _go_on(self) -> None:
        if self._shown is not None and self.form is None:
            title, _, self.form = self._shown
            self.drawer.open_with(title, self.form)

    def _empty_foot(self) -> None:
        foot = self.drawer.foot
        while (item := foot.takeAt(0)) is not None:
            widget: QWidget | None = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
