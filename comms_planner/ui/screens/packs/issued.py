"""The versions of the shown pack that were given out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from comms_planner.design import SPACE_M, SPACE_S, SPACE_XS
from comms_planner.services.pack_issues import IssueRow
from comms_planner.text import Texts
from comms_planner.ui.widgets.card import Line
from comms_planner.ui.widgets.labels import ElidedLabel, PlainLabel

MOST = 8


class IssuedList(QWidget):
    """A line per version, the latest first; hidden while there is none."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, 0, SPACE_M, SPACE_S)
        column.setSpacing(SPACE_XS)
        column.addWidget(Line())
        column.addSpacing(SPACE_XS)
        column.addWidget(PlainLabel(self.tr("Versions given out"), "caption"))
        self.lines = [ElidedLabel("", "small") for _ in range(MOST)]
        for line in self.lines:
            column.addWidget(line)
        self.show_rows(())

    def show_rows(self, rows: Sequence[IssueRow]) -> None:
        """Show the versions of another pack."""
        shown = list(rows[:MOST])
        for line, row in zip(self.lines, shown, strict=False):
            line.setText(self._said(row))
        for number, line in enumerate(self.lines):
            line.setVisible(number < len(shown))
        self.setVisible(bool(shown))

    def _said(self, row: IssueRow) -> str:
        state = self.tr("final") if row.final else self.tr("draft")
        day = self._texts.day(row.at.astimezone().date())
        return " · ".join(filter(None, (f"v{row.number}", state, day, row.who)))
