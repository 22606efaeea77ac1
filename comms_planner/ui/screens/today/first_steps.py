"""What to do first in a plan in which nothing is planned yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication

from comms_planner.services.today import MomentRow
from comms_planner.ui.context import Context
from comms_planner.ui.widgets.list_row import ListRow

translate = QCoreApplication.translate


def first_steps(context: Context, event: MomentRow | None) -> Iterator[ListRow]:
    """Rows that each lead to a first piece of work; `event` is the next of our own."""
    go, tokens = context.navigate, context.tokens

    def step(title: str, detail: str, do: Callable[[], object]) -> ListRow:
        row = ListRow(tokens, title, detail, hue=tokens.info)
        row.clicked.connect(do)
        return row

    yield step(
        translate("FirstSteps", "Say who is on the team"),
        translate("FirstSteps", "So that work has owners, and each finds their own here."),
        partial(go, "people", page="team", add=True),
    )
    if event is not None:
        title = translate("FirstSteps", "Plan {event} backwards from its date")
        yield step(
            title.format(event=context.texts.say(event.entry.title)),
            translate("FirstSteps", "A ladder shows every task with its day before it is written."),
            partial(go, "editions", edition=event.entry.id, page="ladder"),
        )
    yield step(
        translate("FirstSteps", "Add an action"),
        translate("FirstSteps", "Ctrl+K takes one from anywhere: “Brief the press, Friday”."),
        partial(go, "actions", add=True),
    )
    yield step(
        translate("FirstSteps", "Take in a spreadsheet or a calendar"),
        translate("FirstSteps", "Every row is shown as what it would become, before it is."),
        partial(go, "exchange", page="tables"),
    )
