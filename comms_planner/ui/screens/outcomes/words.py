"""What the outcomes screen says about figures and standings, in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from comms_planner.bilingual import Bilingual
from comms_planner.charts.standing import HUES as HUES
from comms_planner.quantity import Number, Qty
from comms_planner.services import vocabulary
from comms_planner.services.outcomes import IndicatorRow
from comms_planner.services.results.tracking import short
from comms_planner.text import UNITS, Texts

PROOF = {"shown": "success", "unproved": "warning", "signs only": "warning", "none": "neutral"}
"""The hue of how well an outcome is shown."""


class Words:
    """Says what rows hold; one for each language."""

    def __init__(self, texts: Texts) -> None:
        self.texts = texts

    def say(self, text: Bilingual) -> str:
        """The plan's own words."""
        return self.texts.say(text)

    def name(self, row: IndicatorRow) -> str:
        """An indicator's name as it stands alone."""
        said = self.say(row.name)
        return said[:1].upper() + said[1:]

    def figure(self, qty: Qty | None, *, unit: bool = True) -> str:
        """A figure with its qualifier; what has none says so in words, never 0."""
        if qty is None:
            return QCoreApplication.translate("OutcomeWords", "None yet")
        if qty.value is None:
            said = vocabulary.label(self.texts, "relation", qty.relation.value)
            return f"{said} – {qty.reason}" if qty.reason else said
        return self.texts.quantity(short(qty), unit=unit and bool(qty.unit))

    def label(self, group: str, value: str) -> str:
        """The word for a fixed value, as it stands alone."""
        return vocabulary.label(self.texts, group, value)

    def basis(self, row: IndicatorRow) -> str:
        """Who names an indicator: the document, we as a suggestion, or whoever entered it."""
        if row.suggested:
            return QCoreApplication.translate("OutcomeWords", "Our suggestion")
        return vocabulary.label(self.texts, "basis", row.basis)

    def unit(self, row: IndicatorRow) -> str:
        """What an indicator counts."""
        return self.texts.translate("Units", UNITS.get(row.unit, row.unit)) if row.unit else "–"

    def standing(self, row: IndicatorRow) -> str:
        """How an indicator stands, with how much of the way is gone where that can be said."""
        progress = row.standing.progress
        said = vocabulary.label(self.texts, "track", row.standing.status)
        if progress is None or progress.value is None:
            return said
        return f"{said} · {self.texts.quantity(short(progress, 0), unit=True)}"

    def percent(self, share: Number) -> str:
        """A share of the whole."""
        return f"{self.texts.number(share)}%"
