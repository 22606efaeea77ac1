"""How the details say clocks, embargoes and rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from comms_planner.services.schedule import rule_words
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

if TYPE_CHECKING:
    from comms_planner.services.schedule.facts import FactsRow
    from comms_planner.services.schedule.zones import EmbargoRow, LocalTimeRow

CLOCK = QT_TRANSLATE_NOOP("Calendar", "{place} {day} {time}")
EMBARGO = QT_TRANSLATE_NOOP("Calendar", "{asset} ({language}), not before:")


def clock(at: LocalTimeRow, texts: Texts) -> str:
    """Geneva Wed 25 Nov 09:00."""
    day = texts.short_dated(at.at.date())
    said = texts.translate("Calendar", CLOCK)
    return said.format(place=texts.say(at.name), day=day, time=f"{at.at:%H:%M}")


def embargo(row: EmbargoRow, texts: Texts) -> str:
    """What may not go out before when, on every duty station's clock."""
    said = texts.translate("Calendar", EMBARGO)
    head = said.format(asset=texts.say(row.asset), language=row.language)
    return "\n".join((head, *(clock(at, texts) for at in row.local_times)))


def rule(facts: FactsRow, texts: Texts) -> str:
    """The rule in words."""
    assert facts.begins is not None, "asked only for what comes again"
    return rule_words.in_words(facts.rrule, facts.begins, texts)
