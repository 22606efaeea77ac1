"""A form that shows what would follow, as its fields are filled in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from comms_planner.design import Tokens
from comms_planner.errors import PlannerError
from comms_planner.services.planner import Planner
from comms_planner.services.schedule.ripples import RippleRow
from comms_planner.ui.editors.deed import DeedForm
from comms_planner.ui.editors.field import Field
from comms_planner.ui.move_list import Preview, moves_of
from comms_planner.ui.screens.editions.words import Words

PAUSE = 120
"""Milliseconds without a change before the preview is worked out."""


def past_its_event() -> str:
    """What a tick says that lets a task be carried past its event."""
    return QCoreApplication.translate("EditionDates", "Move it past its event all the same")


class EditionForm(DeedForm):
    """A form of the workspace, with its words."""

    def __init__(self, tokens: Tokens, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(tokens, words.texts, parent)
        self.words = words


class LiveForm(EditionForm):
    """A form with a preview below its fields; subclasses say what to `ask`."""

    def __init__(
        self, tokens: Tokens, words: Words, planner: Planner, parent: QWidget | None = None
    ) -> None:
        super().__init__(tokens, words, parent)
        self.planner = planner
        self.rows: list[RippleRow] = []
        self.preview = Preview(tokens, QCoreApplication.translate("LiveForm", "What would move"))
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.look)

    def ask(self) -> list[RippleRow]:
        """Every task that would move; nothing is written."""
        raise NotImplementedError

    def finish(self) -> None:
        """Put the preview under the fields and keep it in step with them."""
        self.body.addWidget(self.preview)
        self.body.addStretch(1)
        for field in self.fields.values():
            self.follow(field)
        self.look()

    def follow(self, field: Field) -> None:
        """Look again when a field changes."""
        field.edited.connect(self._timer.start)

    def look(self) -> None:
        """Work out what would follow now; a refusal is told when it is written."""
        self._timer.stop()
        try:
            self.rows = self.ask()
        except PlannerError:
            self.rows = []
        self.preview.show_moves(moves_of(self.rows, self.words.texts), self._summary())

    def _summary(self) -> str:
        moved = sum(not row.stays for row in self.rows)
        if not self.rows:
            return QCoreApplication.translate("LiveForm", "No task moves.")
        parts = [
            QCoreApplication.translate("LiveForm", "1 task moves.")
            if moved == 1
            else QCoreApplication.translate("LiveForm", "%n tasks move.", None, moved)
        ]
        stuck = len(self.rows) - moved
        if stuck:
            parts.append(
                QCoreApplication.translate("LiveForm", "1 stays although it should wait.")
                if stuck == 1
                else QCoreApplication.translate(
                    "LiveForm", "%n stay although they should wait.", None, stuck
                )
            )
        past = sum(row.past_anchor for row in self.rows)
        if past:
            parts.append(
                QCoreApplication.translate("LiveForm", "%n would lie past the event.", None, past)
            )
        late = sum(row.late for row in self.rows)
        if late:
            parts.append(
                QCoreApplication.translate("LiveForm", "%n would already be late.", None, late)
            )
        return " ".join(parts)
