"""What a rule foresees and nobody wants: an observance or a platform, ended from a year on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar import moves

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.view import CalendarScreen


def can_retire(entry: Entry) -> bool:
    """Whether an entry is foreseen by the rule of an observance or a platform."""
    entered = entry.key.startswith("edition:")
    return not entered and moves.owner_of(entry) in ("observance", "platform")


def word() -> str:
    """What stands on the button and in the menu."""
    return QCoreApplication.translate("Retiring", "Retire…")


def retire(screen: CalendarScreen, entry: Entry) -> None:
    """Ask, then let the series of an entry give nothing from its year on."""
    from comms_planner.services import retiring
    from comms_planner.ui.widgets.confirm import confirm

    context = screen.context
    if screen.is_refused():
        return
    year, title = (entry.rule_day or entry.first).year, screen.words.title(entry)
    question = QCoreApplication.translate(
        "Retiring",
        "From {year} on, “{title}” is foreseen no more. What was before it and what has been "
        "entered stays. Undo brings it back.",
    ).format(year=year, title=title)
    heading = QCoreApplication.translate("Retiring", "Retire this series?")
    yes = QCoreApplication.translate("Retiring", "Retire")
    if not confirm(screen, context.tokens, heading, question, yes):
        return

    def act() -> object:
        if moves.owner_of(entry) == "observance":
            return context.planner.write(retiring.retire_observance, entry.id, year - 1)
        return context.planner.write(retiring.retire, entry.platform, year - 1)

    if screen.attempt(act):
        screen.invalidate()
        done = QCoreApplication.translate("Retiring", "“{title}” is retired.")
        screen.tell_done(done.format(title=title))
