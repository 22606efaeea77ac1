"""A question before something that is hard to take back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from comms_planner.design import SPACE_L, SPACE_M, SPACE_S, Tokens
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.labels import PlainLabel

WIDTH = 420


class Question(QDialog):
    """A title, a sentence, a button to go on and one to stay; Enter stays when `danger`."""

    def __init__(
        self,
        parent: QWidget | None,
        tokens: Tokens,
        title: str,
        sentence: str,
        yes: str,
        *,
        danger: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addWidget(PlainLabel(title, "heading", wrap=True))
        words = PlainLabel(sentence, "muted", wrap=True)
        words.setFixedWidth(WIDTH)
        column.addWidget(words)
        column.addSpacing(SPACE_S)
        self.yes = Button(yes, tokens, "danger" if danger else "primary")
        self.yes.clicked.connect(self.accept)
        self.no = Button(self.tr("Cancel"), tokens)
        self.no.clicked.connect(self.reject)
        default = self.no if danger else self.yes
        default.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        row.addWidget(self.no)
        row.addWidget(self.yes)
        column.addLayout(row)
        default.setFocus(Qt.FocusReason.TabFocusReason)


def confirm(
    parent: QWidget | None,
    tokens: Tokens,
    title: str,
    sentence: str,
    yes: str,
    *,
    danger: bool = False,
) -> bool:
    """Ask, and say whether the answer was yes."""
    question = Question(parent, tokens, title, sentence, yes, danger=danger)
    answer = question.exec() == QDialog.DialogCode.Accepted
    question.deleteLater()
    return answer
