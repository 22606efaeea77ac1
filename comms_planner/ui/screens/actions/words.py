"""What the table and the board say of an action, in the reader's language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from comms_planner.clock import today
from comms_planner.services import vocabulary
from comms_planner.services.action_lines import ActionLine
from comms_planner.text import Texts

AHEAD = 14
"""Days within which work is due soon, as on the morning's page."""
COARSE = ("month", "quarter", "year")
OPEN = ("planned", "in progress")


class Names(NamedTuple):
    """What things are called that lines only number, in the reader's language."""

    flagships: Mapping[str, str]
    editions: Mapping[int, str]
    partners: Mapping[int, str]


class Words:
    """Says what lines hold; one for each language."""

    def __init__(self, texts: Texts, names: Names) -> None:
        self.texts, self.names = texts, names
        self._chinese = texts.language == "zh"
        self.day = today().isoformat()

    def title(self, row: ActionLine) -> str:
        """What it is called."""
        return self._side(row.title_en, row.title_zh)

    def owner(self, row: ActionLine) -> str:
        """Whose it is; nothing where nobody owns it."""
        return self._side(row.owner_en, row.owner_zh)

    def campaign(self, row: ActionLine) -> str:
        """The campaign it belongs to."""
        return self._side(row.campaign_en, row.campaign_zh)

    def flagship(self, row: ActionLine) -> str:
        """The flagship programme of its cell."""
        return self.names.flagships.get(row.flagship, row.flagship)

    def editions(self, row: ActionLine) -> str:
        """The editions it goes to."""
        return _listed(row.edition_ids, self.names.editions)

    def partners(self, row: ActionLine) -> str:
        """Who takes part."""
        return _listed(row.partner_ids, self.names.partners)

    def linked(self, row: ActionLine) -> str:
        """All names of what it is tied to, to be sought."""
        return f"{self.editions(row)} {self.partners(row)}"

    def label(self, group: str, value: str) -> str:
        """The word for a fixed value; nothing where there is none."""
        return vocabulary.label(self.texts, group, value) if value else ""

    def days(self, row: ActionLine) -> str:
        """From when to when, no more exactly than it is known."""
        first, last = (dt.date.fromisoformat(d) if d else None for d in (row.starts, row.ends))
        return self.texts.span(first, last, row.precision)

    def day_of(self, row: ActionLine, day: str) -> str:
        """Its first or last day as it is said elsewhere, no more exactly than it is known."""
        if not day:
            return ""
        if row.precision in COARSE:
            return self.days(row)
        return self.texts.brief_day(dt.date.fromisoformat(day))

    def money(self, amount: float | None, currency: str) -> str:
        """An amount in its currency; nothing where none is given."""
        if amount is None:
            return ""
        whole = int(amount) if amount == int(amount) else amount
        return f"{currency} {whole:,}"

    def is_late(self, row: ActionLine) -> bool:
        """Whether its last day is over and the work is not; what repeats comes again instead."""
        return bool(row.ends) and row.ends < self.day and row.work in OPEN and not row.repeats

    def is_soon(self) -> Callable[[ActionLine], bool]:
        """The test for open work whose last day is within two weeks."""
        first = self.day
        last = (dt.date.fromisoformat(first) + dt.timedelta(AHEAD)).isoformat()
        return lambda row: first <= row.ends <= last and row.work in OPEN

    def is_undated(self, row: ActionLine) -> bool:
        """Whether it is open work that nobody has given a day."""
        return not row.starts and row.work in OPEN

    def group(self, column: str, row: ActionLine) -> str:
        """The heading above rows like this one."""
        if column in ("owner", "campaign", "flagship"):
            said: str = getattr(self, column)(row)
        else:
            said = self.label(column, str(getattr(row, column)))
        return said or QCoreApplication.translate("ActionWords", "None")

    def _side(self, en: str, zh: str) -> str:
        return (zh or en) if self._chinese else (en or zh)

    def late(self) -> str:
        """The word for work that should be done."""
        return QCoreApplication.translate("ActionWords", "Late")


def _listed(ids: str, names: Mapping[int, str]) -> str:
    """The names of numbers between commas."""
    return "; ".join(names.get(int(n), n) for n in ids.split(",") if n) if ids else ""
