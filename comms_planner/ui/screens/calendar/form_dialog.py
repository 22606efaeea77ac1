"""A few fields in a window of their own, kept together or not at all."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from comms_planner.design import SPACE_L, SPACE_M, SPACE_S, Tokens
from comms_planner.text import Texts
from comms_planner.ui.editors.deed import may_discard
from comms_planner.ui.editors.form import Form
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.labels import PlainLabel

WIDTH = 460
PENDING = "pending"
"""What `keep` gives when something else is asked first and will close the window."""


class FormDialog(QDialog):
    """A title, `form`, and a button that does `keep`; a refusal leaves everything as typed.

    With `asks`, what was typed goes only after a question.
    """

    asks = False

    def __init__(
        self,
        parent: QWidget | None,
        tokens: Tokens,
        texts: Texts,
        title: str,
        yes: str,
        *,
        danger: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(WIDTH)
        self.tokens, self.texts = tokens, texts
        self.keep: Callable[[], object] = lambda: None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_L, 0, SPACE_M)
        column.setSpacing(0)
        # as high as what wraps is at this width: the least would be that of its narrowest
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        heading = PlainLabel(title, "heading", wrap=True)
        heading.setContentsMargins(SPACE_L, 0, SPACE_L, 0)
        column.addWidget(heading)
        self.form = Form(tokens, texts)
        column.addWidget(self.form)
        self.yes = Button(yes, tokens, "danger" if danger else "primary")
        self.yes.clicked.connect(self.save)
        self.yes.setDefault(True)
        self.no = Button(self.tr("Cancel"), tokens)
        self.no.clicked.connect(self.reject)
        self.no.setAutoDefault(False)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(SPACE_L, 0, SPACE_L, 0)
        self.foot.setSpacing(SPACE_S)
        self.foot.addStretch(1)
        self.foot.addWidget(self.no)
        self.foot.addWidget(self.yes)
        column.addLayout(self.foot)

    def save(self) -> None:
        """Do it; the window goes when it was done."""
        answers: list[object] = []
        if not self.form.attempt(lambda: answers.append(self.keep())):
            self.fit()
        elif answers != [PENDING]:
            self.accept()

    def reject(self) -> None:
        """Close without doing it."""
        if not (self.asks and self.form.dirty) or may_discard(self, self.tokens):
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter and Ctrl+S do it from wherever the cursor is."""
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if ctrl and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_S):
            self.save()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as what is shown is in the style of the window."""
        super().showEvent(event)
        self.fit()

    def fit(self) -> None:
        """Take as much height as what is shown needs."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.resize(self.width(), layout.totalHeightForWidth(self.width()))
