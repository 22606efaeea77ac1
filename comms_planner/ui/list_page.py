"""A page that is a list: a line of words and buttons, and below it rows."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from comms_planner.design import SPACE_S, Tokens
from comms_planner.ui.face_table import FaceTable, FaceView
from comms_planner.ui.faces import FaceColumn
from comms_planner.ui.widgets.empty import EmptyState
from comms_planner.ui.widgets.labels import ElidedLabel

HEIGHT = 52


class ListPage(QWidget):
    """A line of words and buttons, and below it rows, or what to do where there are none."""

    opened = Signal(object)

    def __init__(
        self,
        tokens: Tokens,
        name: str,
        columns: Sequence[FaceColumn[Any]],
        key: Callable[[Any], Hashable],
        nothing: EmptyState,
        height: int = HEIGHT,
        *,
        many: bool = False,
    ) -> None:
        super().__init__()
        self.table: FaceTable[Any] = FaceTable(columns, key, self)
        self.view = FaceView(self.table, tokens, name, height, many=many)
        self.view.opened.connect(self.opened)
        self.summary = ElidedLabel("", "muted")
        self.tools = QHBoxLayout()
        self.tools.setSpacing(SPACE_S)
        self.tools.addWidget(self.summary, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(nothing)
        self._nothing = nothing
        self._column = column_of = QVBoxLayout(self)
        column_of.setContentsMargins(0, 0, 0, 0)
        column_of.setSpacing(SPACE_S)
        column_of.addLayout(self.tools)
        column_of.addWidget(self._stack, 1)

    def put_above(self, widget: QWidget) -> None:
        """Put something between the words and the rows."""
        self._column.insertWidget(1, widget)

    def take_focus(self) -> None:
        """Take the keyboard: onto the rows, or onto what is offered where there are none."""
        (self._stack.currentWidget() or self.view).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_rows(self, rows: Sequence[Any], summary: str = "") -> None:
        """Show other rows."""
        self.table.show(rows)
        self.summary.setText(summary)
        self._stack.setCurrentWidget(self.view if rows else self._nothing)
