"""What the reach screen says about its rows, in the reader's language."""

from __future__ import annotations

import datetime as dt
import re
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

from PySide6.QtCore import QCoreApplication

from comms_planner.quantity import Qty, Relation, Total
from comms_planner.services import vocabulary
from comms_planner.services.breakdown import REMAINDER, STATES, Breakdown
from comms_planner.services.forecast import Forecast
from comms_planner.services.measurements import PEOPLE, EvidenceRow, MeasurementRow
from comms_planner.services.platforms import PlatformRow
from comms_planner.services.reach import OccurrenceRow
from comms_planner.text import Texts

_RULE = re.compile(r"([A-Z]+)=([^;]+)")
_ROUNDING = {
    Relation.GE: ROUND_FLOOR,
    Relation.LE: ROUND_CEILING,
    Relation.EQ: ROUND_HALF_UP,
    Relation.APPROX: ROUND_HALF_UP,
}


class Words:
    """Says figures, sums, rules and states; one for each language."""

    def __init__(self, texts: Texts) -> None:
        self.texts = texts

    def figure(self, qty: Qty) -> str:
        """A figure of people for a table; what has none says so in words, never 0."""
        if qty.value is None:
            return vocabulary.label(self.texts, "relation", qty.relation.value)
        return self.texts.quantity(qty)

    def counted(self, qty: Qty) -> str:
        """A figure with what it counts: 13,000+ people."""
        return self.figure(qty) if qty.value is None else self.texts.quantity(qty, unit=True)

    def carried(self, sum_of: Total) -> str:
        """How many of the parts of a sum carry a figure: 3 of 6 carry a figure."""
        return QCoreApplication.translate("ReachWords", "{count} of {all} carry a figure").format(
            count=self.texts.number(sum_of.with_figure), all=self.texts.number(sum_of.parts)
        )

    def platforms_carried(self, sum_of: Total) -> str:
        """4 of 12 platforms carry a figure."""
        return QCoreApplication.translate(
            "ReachWords", "{count} of {all} platforms carry a figure"
        ).format(count=self.texts.number(sum_of.with_figure), all=self.texts.number(sum_of.parts))

    def occurrences_carried(self, sum_of: Total) -> str:
        """11 of 19 occurrences carry a figure."""
        return QCoreApplication.translate(
            "ReachWords", "{count} of {all} occurrences carry a figure"
        ).format(count=self.texts.number(sum_of.with_figure), all=self.texts.number(sum_of.parts))

    def measured_of(self, sum_of: Total) -> str:
        """1 of 6 measured."""
        return QCoreApplication.translate("ReachWords", "{count} of {all} measured").format(
            count=self.texts.number(sum_of.with_figure), all=self.texts.number(sum_of.parts)
        )

    def share(self, measured: Qty, estimated: Qty) -> str:
        """Measured over estimated, only where both count people: at least 285 %."""
        if measured.unit != PEOPLE or measured.unit != estimated.unit:
            return ""
        ratio = measured.ratio(estimated)
        if ratio.value is None:
            return ""
        percent = (Decimal(ratio.value) * 100).quantize(Decimal(1), _ROUNDING[ratio.relation])
        said = {
            Relation.GE: QCoreApplication.translate("ReachWords", "at least {share}%"),
            Relation.LE: QCoreApplication.translate("ReachWords", "at most {share}%"),
            Relation.APPROX: QCoreApplication.translate("ReachWords", "about {share}%"),
        }.get(ratio.relation, QCoreApplication.translate("ReachWords", "{share}%"))
        return said.format(share=self.texts.number(int(percent)))

    def parts(self, found: Breakdown, whole: Qty) -> str:
        """The parts along one line beside their whole: Sex: 12,600 of 13,000+; not matching."""
        dimension = vocabulary.label(self.texts, "dimension", found.dimension)
        quantity = self.texts.quantity
        if found.state == REMAINDER:
            return QCoreApplication.translate(
                "ReachWords", "{dimension}: {sum} of {whole}; not disaggregated: {rest}"
            ).format(
                dimension=dimension, sum=quantity(found.sum), whole=quantity(whole),
                rest=quantity(found.remainder),
            )  # fmt: skip
        state = self.texts.translate("Breakdown", STATES[found.state])
        return QCoreApplication.translate(
            "ReachWords", "{dimension}: {sum} of {whole}; {state}"
        ).format(dimension=dimension, sum=quantity(found.sum), whole=quantity(whole), state=state)

    def forecast(self, found: Forecast) -> str:
        """What is expected, called what it is: forecast about 14,000."""
        return QCoreApplication.translate("ReachWords", "forecast {figure}").format(
            figure=self.figure(found.qty)
        )

    def past(self, found: Forecast) -> str:
        """Where a forecast comes from: the mean of 2: WUF10 13,000+, WUF12 25,000+."""
        of = self.texts.listed(f"{self.texts.say(name)} {self.figure(q)}" for name, q in found.of)
        return QCoreApplication.translate(
            "ReachWords", "The mean of the last measured editions: {editions}"
        ).format(editions=of)

    def days(self, row: OccurrenceRow) -> str:
        """When it happens, no more exactly than that is known."""
        return self.texts.span(row.starts, row.ends, row.precision)

    def called_off(self, row: OccurrenceRow) -> str:
        """Why an occurrence goes into no sum."""
        if row.called_off == "postponed":
            return QCoreApplication.translate("ReachWords", "Postponed, not counted")
        return QCoreApplication.translate("ReachWords", "Cancelled, not counted")

    def basis(self, key: str) -> str:
        """Who says so, for a chip."""
        return vocabulary.label(self.texts, "basis", key)

    def kind(self, key: str) -> str:
        """Direct, indirect, or activity, not reach."""
        return vocabulary.label(self.texts, "reach", key)

    def grade(self, grade: int | None) -> str:
        """How good the evidence is, from 1, checked by others, to 4, hearsay."""
        return vocabulary.grade(self.texts, grade)

    def evidence(self, piece: EvidenceRow) -> str:
        """A piece of evidence with its grade; a file with the beginning of its hash."""
        said = [self.source(piece.address), self.grade(piece.grade)]
        if piece.sha256:
            said[0] = piece.address.replace("\\", "/").rpartition("/")[2]
            said.append(f"SHA-256 {piece.sha256[:12]}…")
        return " · ".join(said)

    def entered(self, row: MeasurementRow) -> str:
        """By whom and when a figure was entered, nothing where the plan came with it."""
        if row.entered_at is None:
            return ""
        day = self.texts.day(row.entered_at.date())
        if not row.entered_by:
            return QCoreApplication.translate("ReachWords", "Entered on {day}").format(day=day)
        return QCoreApplication.translate("ReachWords", "Entered by {who} on {day}").format(
            who=row.entered_by, day=day
        )

    def frequency(self, row: PlatformRow) -> str:
        """How often, as the document puts it."""
        return {
            "annual": QCoreApplication.translate("ReachWords", "Every year"),
            "biennial": QCoreApplication.translate("ReachWords", "Every two years"),
            "quadrennial": QCoreApplication.translate("ReachWords", "Every four years"),
            "continuous": QCoreApplication.translate("ReachWords", "Continuous"),
        }.get(row.frequency, QCoreApplication.translate("ReachWords", "No frequency given"))

    def rule(self, rrule: str) -> str:
        """A rule of recurrence in words; one of an unusual form as it is written."""
        parts = dict(_RULE.findall(rrule))
        if not parts:
            return QCoreApplication.translate("ReachWords", "No rule")
        until = parts.pop("UNTIL", "")[:4]
        if until:
            rest = ";".join(map("=".join, parts.items()))
            ended = QCoreApplication.translate("ReachWords", "{often}, until {year}")
            return ended.format(often=self.rule(rest), year=until)
        every = int(parts.pop("INTERVAL", 1))
        if parts.pop("FREQ", "") != "YEARLY":
            return rrule
        said = (
            QCoreApplication.translate("ReachWords", "Every year")
            if every == 1
            else QCoreApplication.translate("ReachWords", "Every %n years", None, every)
        )
        if not parts:
            return said
        month = self.texts.month_name(int(parts["BYMONTH"])) if "BYMONTH" in parts else ""
        if parts == {"BYMONTH": parts.get("BYMONTH"), "BYDAY": "1MO"} and month:
            on = QCoreApplication.translate("ReachWords", "{often}, first Monday of {month}")
            return on.format(often=said, month=month)
        if set(parts) == {"BYMONTH", "BYMONTHDAY"} and parts["BYMONTHDAY"].isdigit():
            day = dt.date(2024, int(parts["BYMONTH"]), int(parts["BYMONTHDAY"]))
            on = QCoreApplication.translate("ReachWords", "{often}, {day}")
            return on.format(often=said, day=self._day_and_month(day))
        return rrule

    def traps(self, row: PlatformRow) -> tuple[str, ...]:
        """What is doubtful about a platform's entry in the document, a sentence each."""
        said = {
            "frequency-doubtful": QCoreApplication.translate(
                "ReachWords", "The document and practice disagree on how often it happens."
            ),
            "direct-reach-scope-unclear": QCoreApplication.translate(
                "ReachWords", "The document does not say whom the direct figure counts."
            ),
            "number-in-audience-cell": QCoreApplication.translate(
                "ReachWords", "The number under “audience” is not a reach figure."
            ),
            "audience-not-an-audience": QCoreApplication.translate(
                "ReachWords", "Under “audience” the document describes something else."
            ),
            "status-not-a-frequency": QCoreApplication.translate(
                "ReachWords", "The status says where to read, not how often it happens."
            ),
            "status-empty": QCoreApplication.translate(
                "ReachWords", "The document leaves the status empty."
            ),
            "old-series-name": QCoreApplication.translate(
                "ReachWords", "The document uses the former name of the series."
            ),
        }
        return tuple(said[flag] for flag in row.flags if flag in said)

    def standing(self, row: MeasurementRow, rivals: int, chosen_among: bool) -> tuple[str, str]:
        """Whether a figure is used, as a word and the hue it wears."""
        if not row.counts_people:
            return QCoreApplication.translate("ReachWords", "Not people"), "neutral"
        if row.edition_id is None:
            return QCoreApplication.translate("ReachWords", "Without edition"), "neutral"
        if row.reported or rivals == 1:
            return QCoreApplication.translate("ReachWords", "In use"), "success"
        if chosen_among:
            return QCoreApplication.translate("ReachWords", "Not chosen"), "neutral"
        return QCoreApplication.translate("ReachWords", "Contested"), "warning"

    def source(self, source: str) -> str:
        """The place of a source in short: the host of a link, or the words themselves."""
        return re.sub(r"^https?://(www\.)?([^/\s]+)\S*", r"\2", source.strip())

    def _day_and_month(self, day: dt.date) -> str:
        if self.texts.language == "zh":
            return self.texts.short_day(day)
        return f"{day.day} {self.texts.month_name(day.month)}"


def link(source: str) -> str:
    """The web address within a source, nothing where there is none."""
    found = re.search(r"https?://[^\s<>\"]+", source)
    return found.group().rstrip(".,;)") if found else ""
