"""A new action out of the words typed into the palette, wherever in the window one is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from comms_planner.bilingual import Bilingual
from comms_planner.clock import today
from comms_planner.errors import PlannerError
from comms_planner.text.typed_days import Typed, read_typed
from comms_planner.ui.context import Context
from comms_planner.ui.errors import sentence
from comms_planner.ui.shell.search import Deed

translate = QCoreApplication.translate
LEAST = 3
"""Letters from which on words may be a title."""


def quick_action(context: Context, words: str) -> Deed | None:
    """The command to plan what was typed, by the day at its end; none where nothing may be."""
    if context.planner.read_only or len(words) < LEAST:
        return None
    typed = read_typed(words, today())
    said = translate("QuickAction", "Add the action “{title}”").format(title=typed.title)
    when = ""
    if typed.first and typed.last:
        when = context.texts.days(typed.first, typed.last)
    return Deed(said, when, lambda: _add(context, typed), meant=bool(when))


def _add(context: Context, typed: Typed) -> None:
    from comms_planner.services import actions  # late: it brings the ORM

    title = Bilingual().with_text(context.texts.language, typed.title)
    try:
        made = context.planner.write(actions.add, title, starts=typed.first, ends=typed.last)
    except PlannerError as error:
        context.tell(sentence(context.texts, error))
        return
    said = translate("QuickAction", "“{title}” is among the actions.").format(title=typed.title)
    context.tell(
        said,
        translate("QuickAction", "Open"),
        lambda: context.navigate("actions", action=made, open=True),
    )
