"""What else a drop would move, or carry past its event: shown before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from comms_planner.design import Tokens
from comms_planner.services.schedule.ripples import RippleRow
from comms_planner.text import Texts
from comms_planner.ui.move_list import Preview, moves_of
from comms_planner.ui.screens.calendar.form_dialog import FormDialog
from comms_planner.ui.widgets.labels import PlainLabel

WIDTH = 620
SEEN = 5
"""How many lines are seen at once."""


class RippleQuestion(FormDialog):
    """Asks whether all of that is to move; `act` moves it, and a rule may refuse."""

    def __init__(
        self,
        parent: QWidget,
        tokens: Tokens,
        texts: Texts,
        rows: Sequence[RippleRow],
        act: Callable[[], object],
    ) -> None:
        past = sum(row.past_anchor for row in rows)
        alone = len(rows) == 1 and not past
        title, button = self._title(past, alone=alone), self._button(past, alone=alone)
        super().__init__(parent, tokens, texts, title, button, danger=bool(past))
        self.setFixedWidth(WIDTH)
        if past:
            said = self.tr("%n tasks would lie past their event.", None, past)
            self.form.body.addWidget(PlainLabel(said, "muted", wrap=True))
        self.preview = Preview(tokens, self.tr("What would move"), most=SEEN)
        moved = sum(not row.stays for row in rows)
        self.preview.show_moves(moves_of(rows, texts), self.tr("%n tasks would move.", None, moved))
        self.form.body.addWidget(self.preview)
        self.keep = act
        self.fit()
        (self.no if past else self.yes).setFocus()

    def _title(self, past: int, *, alone: bool) -> str:
        if past:
            return self.tr("Move it past its event?")
        if alone:
            return self.tr("It waits for other work")
        return self.tr("Other tasks move with it")

    def _button(self, past: int, *, alone: bool) -> str:
        if alone:
            return self.tr("Put it there")
        return self.tr("Move all the same") if past else self.tr("Move all of them")
