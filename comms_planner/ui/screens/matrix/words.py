"""What the action plan says about its rows, in the reader's language."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from comms_planner.bilingual import Bilingual
from comms_planner.services import citation, vocabulary
from comms_planner.services.actions import ActionRow
from comms_planner.services.matrix import CellRow, CommitmentRow
from comms_planner.services.promises import PromiseRow
from comms_planner.text import Texts

WORK_ICONS = {
    "planned": "circle",
    "in progress": "circle-dot",
    "done": "circle-check",
    "cancelled": "ban",
    "overdue": "circle-alert",
}
STATE_ICONS = {
    "unplanned": "circle-dashed",
    "planned": "circle-dot",
    "delivered": "circle-check",
    "evidenced": "shield-check",
}
STATE_HUES = {
    "unplanned": "neutral",
    "planned": "info",
    "delivered": "success",
    "evidenced": "success",
}
"""Which of the tokens' hues each state of a commitment wears."""


class Words:
    """Says rows; one for each language and day."""

    def __init__(self, texts: Texts, day: dt.date) -> None:
        self.texts, self.day = texts, day

    def title(self, row: ActionRow) -> str:
        """An action's title."""
        return self.texts.say(row.title)

    def status(self, row: ActionRow) -> str:
        """The key of what a card shows of the work: its status, or that it is overdue."""
        return "overdue" if row.is_overdue(self.day) else row.work_status

    def status_label(self, row: ActionRow) -> str:
        """The status in a word; an overdue action says so."""
        if row.is_overdue(self.day):
            return QCoreApplication.translate("MatrixWords", "Overdue")
        return vocabulary.label(self.texts, "work", row.work_status)

    def owner(self, row: ActionRow) -> str:
        """Who does it."""
        if row.owner_id is None:
            return QCoreApplication.translate("MatrixWords", "No owner")
        return self.texts.say(row.owner)

    def due(self, row: ActionRow) -> str:
        """The last day, as short as it stays plain."""
        if row.ends is None:
            return QCoreApplication.translate("MatrixWords", "Date open")
        if row.precision in ("month", "quarter", "year"):
            return self.texts.span(row.starts, row.ends, row.precision)
        if row.ends.year == self.day.year:
            return self.texts.short_day(row.ends)
        return self.texts.day(row.ends) if self.texts.language == "zh" else self._short(row.ends)

    def _short(self, day: dt.date) -> str:
        return f"{self.texts.short_day(day)} {day.year}"

    def tool(self, row: ActionRow) -> str:
        """The tool, nothing where none is chosen."""
        return vocabulary.label(self.texts, "tool", row.tool) if row.tool else ""

    def card(self, row: ActionRow) -> str:
        """A whole card as it is read out and as its tip says it."""
        parts = (
            self.title(row),
            self.status_label(row),
            self.owner(row),
            self.texts.span(row.starts, row.ends, row.precision),
            self.tool(row),
        )
        return ". ".join(part for part in parts if part)

    def state(self, row: CommitmentRow) -> str:
        """How far a commitment is, in a word."""
        return vocabulary.label(self.texts, "commitment", row.state)

    def progress(self, row: CommitmentRow) -> str:
        """How much of a counted promise is kept: 0 of 100 cities; nothing where none is counted."""
        if row.promised.value is None:
            return ""
        return QCoreApplication.translate("MatrixWords", "{done} of {promised}").format(
            done=self.texts.quantity(row.delivered),
            promised=self.texts.quantity(row.promised, unit=True),
        )

    def commitment(self, row: CommitmentRow) -> str:
        """A whole clause as it is read out."""
        parts = (self.texts.say(row.text), self.state(row), self.progress(row))
        return ". ".join(part for part in parts if part)

    def basis(self, row: CellRow) -> str:
        """Whether the reader sees the document's own words or a translation of them."""
        if self.texts.language == "zh":
            return QCoreApplication.translate("MatrixWords", "Verbatim")
        return self.basis_of(row.basis)

    def basis_of(self, basis: str) -> str:
        """Where the English words come from."""
        if basis == "translated":
            return QCoreApplication.translate("MatrixWords", "Translated")
        if basis == "official-confirmed":
            return QCoreApplication.translate("MatrixWords", "Official wording")
        if basis == "official-recalled":
            return QCoreApplication.translate("MatrixWords", "Recalled wording")
        return vocabulary.label(self.texts, "basis", basis)

    def cell(self, row: CellRow) -> str:
        """Which cell it is: Cities 2030, Think."""
        return self._where(row.flagship_name, row.pillar_name)

    def place(self, row: PromiseRow) -> str:
        """Which cell a promise stands in, and where in the document."""
        cell = self._where(row.flagship_name, row.pillar_name)
        return f"{cell} · {citation.place(self.texts, row.ref)}"

    def _where(self, flagship: Bilingual, pillar: Bilingual) -> str:
        return QCoreApplication.translate("MatrixWords", "{flagship}, {pillar}").format(
            flagship=self.texts.say(flagship), pillar=self.texts.say(pillar)
        )
