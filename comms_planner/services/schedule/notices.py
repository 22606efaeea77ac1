"""Sentences about the plan, marked where they are made and said where they are shown."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from comms_planner.bilingual import Bilingual
from comms_planner.services import zone_names
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

Value = str | int | dt.date | Bilingual
"""What may stand in a sentence: names in two languages, days and numbers are said properly, and
so are instants, by the clock of the zone that they name."""
INSTANT = QT_TRANSLATE_NOOP("Schedule", "{day}, {time} ({place})")


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence with its values; `text` is marked in its context."""

    text: str
    values: tuple[tuple[str, Value], ...] = ()
    context: str = "Schedule"

    def say(self, texts: Texts) -> str:
        """The sentence in the reader's language."""
        said = {name: _said(value, texts) for name, value in self.values}
        return texts.translate(self.context, self.text).format(**said)


def notice(text: str, **values: Value) -> Notice:
    """A notice with its values by name."""
    return Notice(text, tuple(values.items()))


def _said(value: Value, texts: Texts) -> str:
    if isinstance(value, Bilingual):
        return texts.say(value)
    if isinstance(value, dt.datetime):
        place = texts.say(zone_names.of_zone(str(value.tzinfo)))
        said = texts.translate("Schedule", INSTANT)
        return said.format(day=texts.day(value.date()), time=f"{value:%H:%M}", place=place)
    if isinstance(value, dt.date):
        return texts.day(value)
    return texts.number(value) if isinstance(value, int) else value
