"""A form that sends one command, and the drawer that holds it and loses nothing."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import Any, Concatenate, NamedTuple, ParamSpec, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from comms_planner.design import Tokens
from comms_planner.errors import PlannerError
from comms_planner.services.planner import Planner
from comms_planner.text import Texts
from comms_planner.ui.context import Context
from comms_planner.ui.editors.field import Draft
from comms_planner.ui.editors.form import Form
from comms_planner.ui.screen import Screen
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.confirm import confirm
from comms_planner.ui.widgets.drawer import Drawer

WIDTH = 540


class DeedForm(Form):
    """A form that becomes one command; `submitted` where the form itself asks to be kept."""

    submitted = Signal()

    def __init__(self, tokens: Tokens, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(tokens, texts, parent)
        self.tokens, self.texts = tokens, texts

    def write(self, planner: Planner) -> object:
        """Send the command; raises Invalid where a rule refuses it."""
        raise NotImplementedError

    def read_again(self, planner: Planner) -> bool:
        """Show what the plan has now; whether there is still something to show."""
        return False

    @property
    def said(self) -> str:
        """What to say once it has been written; nothing where the form speaks for itself."""
        return QCoreApplication.translate("DeedForm", "Saved.")


class DeedDrawer(QObject):
    """One drawer over `host` that holds one form, or one sheet to read, at a time.

    What was typed goes only after a question: when the drawer closes, when another form is to
    take its place, when the window goes. Language and theme may change under it: the call that
    opened the form, marked by `opens_form`, opens it again and the typed text is put back.
    `written` brings the form and what its command gave; `left` comes when the drawer has closed.
    `name` tells several drawers over one host apart.
    """

    written = Signal(object, object)
    left = Signal()

    def __init__(
        self, host: QWidget, context: Context, width: int = WIDTH, *, name: str = ""
    ) -> None:
        super().__init__(host)
        self.name = name
        self._context = context
        self.drawer = Drawer(host, context.tokens, width)
        self.drawer.may_close = self.may_go
        self.drawer.closed.connect(self._closed)
        self.drawer.submitted.connect(self.keep)
        self.content: QWidget | None = None
        self.openers: dict[str, object] = {"": host}
        self._opening: Opening | None = None
        if isinstance(host, Screen):
            host.over.append(self)

    @property
    def is_open(self) -> bool:
        """Whether it shows something."""
        return self.drawer.is_open

    @property
    def form(self) -> DeedForm | None:
        """The form that is open."""
        return self.content if isinstance(self.content, DeedForm) else None

    def show_form(self, title: str, action: str, form: DeedForm, *others: Button) -> None:
        """Open the drawer with a form, unless what was typed in an earlier one should stay.

        `action` is the word on the button that keeps it; `others` stand at the left of the foot.
        """
        tokens = self._context.tokens
        cancel = Button(self.tr("Cancel"), tokens)
        cancel.clicked.connect(self.drawer.close_drawer)
        keep = self.keep_button = Button(action, tokens, "primary")
        keep.setEnabled(not self._context.planner.read_only)
        keep.clicked.connect(self.keep)
        form.submitted.connect(self.keep)
        self._show(title, form, others, (cancel, keep))

    def show_sheet(self, title: str, content: QWidget, *buttons: Button) -> None:
        """Open the drawer with something to read; `buttons` stand at the right of its foot."""
        self._show(title, content, (), buttons)

    def keep(self) -> None:
        """Send the command of the form that is open."""
        form = self.form
        if form is None:
            return
        made: list[object] = []
        if form.attempt(lambda: made.append(form.write(self._context.planner))):
            self.leave()
            if form.said:
                self.told(form.said)
            self.written.emit(form, made[0])

    def leave(self) -> None:
        """Close after what was asked for has been done, without a question."""
        self.content = None
        self.drawer.go()

    def told(self, said: str) -> None:
        """Say that something was done, with a way back."""
        self._context.tell(said, self.tr("Undo"), self._context.planner.undo)

    def refresh(self) -> None:
        """Have a form in which nothing was typed follow its subject, or close with it."""
        form = self.form
        if form is not None and not form.dirty and not form.read_again(self._context.planner):
            self.leave()

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed that is not kept yet."""
        return self.form is not None and self.form.dirty

    def may_go(self) -> bool:
        """Whether nothing would be lost; asks where something would."""
        return not self.is_dirty or may_discard(self.drawer, self._context.tokens)

    def memory(self) -> Memory | None:
        """How to open again what is open, with what was typed there."""
        if self.content is None or self._opening is None:
            return None
        return Memory(self._opening, self.form.drafts() if self.form else {})

    def recall(self, memory: Any) -> None:
        """Open again what a drawer before this one had open."""
        if not isinstance(memory, Memory):
            return
        opening = memory.opening
        try:
            open_again = getattr(self.openers[opening.opener], opening.name)
            open_again(*opening.args, **opening.values)
        except PlannerError:  # its subject has gone meanwhile, and the form with it
            return
        if self.form is not None:
            self.form.take_up(memory.drafts)

    def opened(self, opener: object, name: str, args: tuple[Any, ...], values: Any) -> None:
        """Remember the call that opened what is open."""
        known = [key for key, each in self.openers.items() if each is opener]
        self._opening = Opening(known[0], name, args, values) if known else None

    def _show(
        self, title: str, content: QWidget, left: tuple[Button, ...], right: tuple[Button, ...]
    ) -> None:
        if not self.may_go():
            for unwanted in (content, *left, *right):
                unwanted.deleteLater()
            return
        self._empty_foot()
        self.content, self._opening = content, None
        foot = self.drawer.foot
        for button in left:
            foot.addWidget(button)
        foot.addStretch(1)
        for button in right:
            foot.addWidget(button)
        self.drawer.open_with(title, content, (*left, *right))

    def _closed(self) -> None:
        self.content = None
        self.left.emit()

    def _empty_foot(self) -> None:
        foot = self.drawer.foot
        while (item := foot.takeAt(0)) is not None:
            widget: QWidget | None = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def may_discard(parent: QWidget, tokens: Tokens) -> bool:
    """Ask whether what was typed may be lost."""
    return confirm(
        parent,
        tokens,
        QCoreApplication.translate("DeedDrawer", "Discard your changes?"),
        QCoreApplication.translate(
            "DeedDrawer", "What you typed here is not kept in the plan yet."
        ),
        QCoreApplication.translate("DeedDrawer", "Discard"),
        danger=True,
    )


class Opening(NamedTuple):
    """The call that opened a form: on what, and with what."""

    opener: str
    name: str
    args: tuple[Any, ...]
    values: Mapping[str, Any]


class Memory(NamedTuple):
    """What was open in a drawer, for the same drawer in another language or theme."""

    opening: Opening
    drafts: Mapping[str, Draft]


class Opener(Protocol):
    """What opens forms: a screen or one of its pages."""

    @property
    def drawer(self) -> DeedDrawer | Drawer:
        """Where they open."""


Any_Opener = TypeVar("Any_Opener", bound=Opener)
Given = ParamSpec("Given")


def opens_form(
    method: Callable[Concatenate[Any_Opener, Given], None],
) -> Callable[Concatenate[Any_Opener, Given], None]:
    """Mark what opens a form in the drawer, so that it can be opened again in a new look."""

    @functools.wraps(method)
    def opening(opener: Any_Opener, /, *args: Given.args, **values: Given.kwargs) -> None:
        drawer = opener if isinstance(opener, DeedDrawer) else opener.drawer
        assert isinstance(drawer, DeedDrawer)
        before = drawer.content
        method(opener, *args, **values)
        if drawer.content is not None and drawer.content is not before:
            drawer.opened(opener, method.__name__, args, values)

    return opening
