"""What the campaigns screen says about states, periods and money, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from comms_planner.bilingual import Bilingual
from comms_planner.quantity import Number
from comms_planner.services import vocabulary
from comms_planner.services.campaigns import CampaignRow
from comms_planner.services.matrix import CommitmentRow
from comms_planner.services.objectives import WHO_DOES_WHAT
from comms_planner.text import Texts


class Words:
    """Says what rows hold; one for each language."""

    def __init__(self, texts: Texts) -> None:
        self.texts = texts

    def say(self, text: Bilingual) -> str:
        """The plan's own words."""
        return self.texts.say(text)

    def period(self, row: CampaignRow) -> str:
        """From which day to which a campaign runs."""
        return self.texts.span(row.starts, row.ends, "day")

    def status(self, key: str) -> str:
        """How far the work is."""
        return vocabulary.label(self.texts, "work", key)

    def money(self, amount: Number | None, currency: str) -> str:
        """An amount in its currency, a dash where none is known."""
        return "–" if amount is None else f"{currency} {self.texts.number(amount)}"

    def sums(self, amounts: Mapping[str, Number]) -> str:
        """Amounts in several currencies side by side; they are never added up."""
        return " + ".join(self.money(a, c) for c, a in amounts.items()) or "–"

    def progress(self, row: CampaignRow) -> str:
        """How many of its actions are done."""
        if not row.actions:
            return QCoreApplication.translate("CampaignWords", "No action yet")
        said = QCoreApplication.translate("CampaignWords", "{done} of {all} actions done")
        return said.format(done=self.texts.number(row.done), all=self.texts.number(row.actions))

    def delivered(self, row: CommitmentRow) -> str:
        """How much of a counted promise is delivered: 0 of 100 cities; else nothing."""
        if row.promised.value is None:
            return ""
        said = QCoreApplication.translate("CampaignWords", "{done} of {promised} delivered")
        whole = self.texts.quantity(row.promised, unit=True)
        return said.format(done=self.texts.quantity(row.delivered), promised=whole)

    def prompt(self) -> str:
        """What a vague objective is asked."""
        return self.texts.translate("Campaigns", WHO_DOES_WHAT)

    def offset(self, days: int | None) -> str:
        """A distance from the zero day: T-42 d, T, T+7 d."""
        if days is None:
            return "–"
        if not days:
            return QCoreApplication.translate("CampaignWords", "T")
        before = QCoreApplication.translate("CampaignWords", "T-{days} d")
        after = QCoreApplication.translate("CampaignWords", "T+{days} d")
        return (before if days < 0 else after).format(days=self.texts.number(abs(days)))
