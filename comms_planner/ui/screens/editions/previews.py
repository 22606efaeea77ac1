"""What a branch of plan B would do, as lines of a list."""

from __future__ import annotations

from collections.abc import Sequence

from comms_planner.services import vocabulary
from comms_planner.services.schedule.dry_runs import EffectRow
from comms_planner.ui.faces import Chip
from comms_planner.ui.move_list import Move
from comms_planner.ui.screens.editions.words import Words

HUES = {"drop": "danger", "move": "info", "add": "success"}


def effects_of(rows: Sequence[EffectRow], words: Words) -> list[Move]:
    """The lines of a contingency dry run."""
    made = []
    for number, row in enumerate(rows):
        kind = Chip(vocabulary.label(words.texts, "effect", row.kind), HUES.get(row.kind, ""))
        after = "–" if row.kind == "drop" else words.days(row.first, row.last, row.precision)
        known = row.before_precision or row.precision
        before = words.days(row.before_first, row.before_last, known)
        if row.kind == "add":
            before = ""
        elif row.before_first is None:
            before = words.days(None, None, "tbc")
        why = words.notices(row.notices) or (
            (words.role(row.owner_role),) if row.owner_role else ()
        )
        made.append(Move(number, words.say(row.title), before, after, why, (kind,)))
    return made
