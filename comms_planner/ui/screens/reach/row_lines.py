"""What the lists of the measurement form share: lines that are added, filled and taken out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from comms_planner.design import SPACE_XS, Tokens
from comms_planner.ui.editors.field import Draft, Field
from comms_planner.ui.widgets.buttons import Button, IconButton
from comms_planner.ui.widgets.choice_box import ChoiceBox

Line = tuple[Any, ...]


class LineWidget(QWidget):
    """One line: choices and texts beside each other, with a cross at the end."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE_XS)
        self.row = QHBoxLayout()
        self.row.setSpacing(SPACE_XS)
        self.column.addLayout(self.row)
        self.cross = IconButton(
            "x", QCoreApplication.translate("LineWidget", "Remove this line"), tokens
        )

    def text(self, hint: str, name: str, stretch: int) -> QLineEdit:
        """Add a text to the line."""
        line = QLineEdit()
        line.setPlaceholderText(hint)
        line.setAccessibleName(name)
        line.setMinimumWidth(60)
        self.row.addWidget(line, stretch)
        return line

    def say(self, line: Line) -> None:
        """Show the words of a line."""
        raise NotImplementedError

    def said(self) -> Line:
        """The words that stand in it; nothing where it is empty."""
        raise NotImplementedError


class LinesField(Field):
    """Lines one under another; what stands in them is compared as words."""

    def __init__(
        self,
        label: str,
        tokens: Tokens,
        more: str,
        make: Callable[[], LineWidget],
        parent: QWidget | None = None,
    ) -> None:
        """`more` is what the button says that adds a line, `make` gives an empty one."""
        super().__init__(label, parent)
        self.tokens, self._make = tokens, make
        self.lines: list[LineWidget] = []
        room = QWidget()
        self._rows = QVBoxLayout(room)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(SPACE_XS)
        self._add(room)
        self.more = Button(more, tokens, "quiet", "plus")
        self.more.clicked.connect(self._another)
        self._column.insertWidget(self._column.count() - 1, self.more)
        self._column.setAlignment(self.more, Qt.AlignmentFlag.AlignLeft)
        self._loaded: tuple[Line, ...] = ()

    def words(self) -> tuple[Line, ...]:
        """The words of all lines that are not empty."""
        return tuple(said for said in (line.said() for line in self.lines) if said)

    @property
    def dirty(self) -> bool:
        """Whether other words stand here than were loaded."""
        return self.words() != self._loaded

    def draft(self) -> Draft:
        """The words, readable or not."""
        return Draft(self.words())

    def append(self) -> LineWidget:
        """Add an empty line and watch it."""
        line = self._make()
        line.row.addWidget(line.cross)
        line.cross.clicked.connect(lambda: self._drop(line))
        for text in line.findChildren(QLineEdit):
            text.textChanged.connect(lambda _: self._changed())
        for box in line.findChildren(ChoiceBox):
            box.chosen.connect(lambda _: self._changed())
        self.lines.append(line)
        self._rows.addWidget(line)
        return line

    def _another(self) -> None:
        first = self.append().findChildren(QLineEdit)[0]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, line: LineWidget) -> None:
        self.lines.remove(line)
        self._rows.removeWidget(line)
        line.hide()
        line.deleteLater()
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)
        self._changed()

    def _changed(self) -> None:
        self._touch()

    def _show(self, value: tuple[Line, ...]) -> None:
        for line in list(self.lines):
            self.lines.remove(line)
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        for words in value:
            self.append().say(words)
        self._changed()

    def _controls(self) -> list[QWidget]:
        return [line for row in self.lines for line in row.findChildren(QLineEdit)]
