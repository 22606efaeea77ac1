"""Recording what was counted, and correcting it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from comms_planner import clock
from comms_planner.bilingual import Bilingual
from comms_planner.design import SPACE_M, Tokens
from comms_planner.quantity import Qty
from comms_planner.services import measurement_rows, vocabulary
from comms_planner.services.editions import EditionRow
from comms_planner.services.measurement_sheet import Sheet
from comms_planner.services.measurements import PEOPLE, MeasurementRow
from comms_planner.services.planner import Planner
from comms_planner.services.platforms import PlatformRow
from comms_planner.services.reach import ReachKind
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.deed import DeedForm
from comms_planner.ui.editors.field import Draft
from comms_planner.ui.editors.optional_day import OptionalDayField
from comms_planner.ui.editors.text import BilingualField, TextField
from comms_planner.ui.editors.tick import TickField
from comms_planner.ui.screens.reach.fields import FigureField
from comms_planner.ui.screens.reach.more_fields import MoreFields
from comms_planner.ui.screens.reach.words import Words
from comms_planner.ui.widgets.labels import PlainLabel

CAMPAIGN, ACTION = "campaign_id", "action_id"
"""What stands for campaigns and actions among the series."""


@dataclass(frozen=True, slots=True)
class Subjects:
    """What can be measured: platforms, editions of these and of other series, campaigns, actions.

    `work` gives campaigns or actions as (number, title) when somebody asks for them.
    """

    platforms: tuple[PlatformRow, ...]
    editions: tuple[EditionRow, ...]
    work: Callable[[str], Sequence[tuple[int, Bilingual]]] = lambda _: ()

    def series(self, words: Words) -> list[tuple[object, str]]:
        """The platforms in their order, all others that have editions, campaigns and actions."""
        say = words.texts.say
        ours = {p.slug: say(p.name) for p in self.platforms}
        others = {e.series: say(e.series_name) for e in self.editions if e.series not in ours}
        translate = QCoreApplication.translate
        return [
            *ours.items(),
            *sorted(others.items(), key=lambda pair: pair[1]),
            (CAMPAIGN, translate("MeasurementForm", "A campaign")),
            (ACTION, translate("MeasurementForm", "An action")),
        ]

    def within(self, series: str, words: Words) -> list[tuple[object, str]]:
        """The editions of a series, the latest first; for a platform also the whole of it."""
        if series in (CAMPAIGN, ACTION):
            return [(number, words.texts.say(title)) for number, title in self.work(series)]
        found = [e for e in self.editions if e.series == series]
        found.sort(key=lambda e: e.starts or dt.date.max, reverse=True)
        rows: list[tuple[object, str]] = [(e.id, self._named(e, words)) for e in found]
        if any(p.slug == series for p in self.platforms):
            whole = QCoreApplication.translate("MeasurementForm", "The platform as a whole")
            rows.append((None, whole))
        return rows

    def latest(self, series: str, today: dt.date) -> int | None:
        """The edition of a series that most likely has just been counted."""
        past = [e for e in self.editions if e.series == series and e.starts and e.starts <= today]
        return max(past, key=lambda e: e.starts or today).id if past else None

    def _named(self, edition: EditionRow, words: Words) -> str:
        when = words.texts.span(edition.starts, edition.ends, edition.precision)
        return f"{words.texts.say(edition.name)} · {when}"


class MeasurementForm(DeedForm):
    """Fields of a measurement: a new one, or one to correct."""

    def __init__(
        self,
        tokens: Tokens,
        words: Words,
        subjects: Subjects,
        who: str,
        row: MeasurementRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tokens, words.texts, parent)
        self.words, self.subjects, self.row, self._who = words, subjects, row, who
        self._is_contested = False
        self._subject(tokens)
        self._figure(tokens)
        self._evidence(tokens)
        self._more(tokens)
        self.body.addStretch(1)
        if row is not None:
            self.load(row)

    def _subject(self, tokens: Tokens) -> None:
        texts = self.words.texts
        if self.row is not None:
            self.body.addWidget(PlainLabel(texts.say(self.row.about), "strong", wrap=True))
            return
        self.platform = self.add(
            "platform",
            ChoiceField(
                self.tr("Platform, or a campaign or action"),
                tokens,
                self.subjects.series(self.words),
            ),
        )
        self.edition = self.add("edition_id", ChoiceField(self.tr("Which"), tokens, []))
        self.fields[CAMPAIGN] = self.fields[ACTION] = self.edition
        for field in (self.platform, self.edition):
            field.control.setSizeAdjustPolicy(
                field.control.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self.platform.edited.connect(lambda: self._offer_editions(None))
        self._offer_editions(None)

    def _figure(self, tokens: Tokens) -> None:
        texts = self.words.texts
        self.figure = self.add("value", FigureField(self.tr("Figure"), tokens, texts))
        self.fields["unit"] = self.figure
        kinds = list(vocabulary.choices(texts, "reach"))
        self.kind = self.add("kind", ChoiceField(self.tr("Kind of reach"), tokens, kinds))
        self.definition = self.add(
            "definition",
            BilingualField(
                self.tr("What it counts, for instance “badges scanned”"), texts.language
            ),
        )
        self.source = self.add("source", TextField(self.tr("Source: a link, a report, a person")))
        self.source.require()

    def _evidence(self, tokens: Tokens) -> None:
        texts = self.words.texts
        self.day = self.add(
            "measured_on",
            OptionalDayField(
                "measured_on", self.tr("Day"), self.tr("The day is known"), tokens, texts
            ),
        )
        self.grade = self.add(
            "grade",
            ChoiceField(
                self.tr("Grade of the evidence, 1 is best"), tokens, vocabulary.grades(texts)
            ),
        )
        self.note = self.add("note", BilingualField(self.tr("Note"), texts.language, 2))
        if self.row is None:
            self.reported = self.add(
                "reported", TickField(self.tr("Use this figure among those of its edition"), tokens)
            )
        self.body.setSpacing(SPACE_M)

    def _more(self, tokens: Tokens) -> None:
        self.more = MoreFields(tokens, self.words.texts, self._whole)
        self.fields |= self.more.fields
        self.body.addWidget(self.more)
        self.figure.edited.connect(self.more.parts.compare)
        self.more.metric_of.edited.connect(self._fit_unit)

    def choose(self, series: str, edition: int | None) -> None:
        """Start with a platform and an edition of it."""
        self.platform.load(series)
        self._offer_editions(edition)

    def load(self, row: MeasurementRow) -> None:
        """Show a measurement of the plan."""
        self.row = row
        self.figure.load(row.qty)
        self.kind.load(row.kind)
        self.definition.load(row.definition)
        self.source.load(row.source)
        self.day.load(row.measured_on)
        self.grade.load(row.grade)
        self.note.load(row.note)
        self.more.load(row)

    def take_up(self, drafts: Mapping[str, Draft]) -> None:
        """Show what stood in an earlier form: first the platform, whose editions are offered."""
        if self.row is None and "platform" in drafts:
            self.platform.take_up(drafts["platform"])
            self._offer_editions(None)
        super().take_up(drafts)
        self.more.unfold(self.more.is_open or any(f.dirty for f in self.more.fields.values()))

    def attempt(self, do: Callable[[], object]) -> bool:
        """Do something that a rule may refuse; a refusal in the fold unfolds it."""
        done = super().attempt(do)
        if not done:
            self.more.reveal()
        return done

    def write(self, planner: Planner) -> object:
        """Record it, or correct what was recorded, as one step."""
        sheet = self.sheet()
        if self.row is not None:
            return planner.write(sheet.correct, self.row.id)
        made = planner.write(sheet.record, self.subject(), self.reported.value())
        self._is_contested = self._has_rivals(planner)
        return made

    @property
    def said(self) -> str:
        """That it is in the plan, and what to do where it counts nowhere so far."""
        if self.row is not None:
            return self.tr("Measurement saved.")
        if self._is_contested:
            return self.tr(
                "Measurement recorded. The event has several now: "
                "choose under Measurements which one counts."
            )
        return self.tr("Measurement recorded.")

    def _has_rivals(self, planner: Planner) -> bool:
        """Whether the edition has several figures of people of this kind, and none is chosen."""
        edition, kind = self.subject().get("edition_id"), self.kind.value()
        found = planner.read(measurement_rows.concerning, editions=(edition,)) if edition else []
        rivals = [row for row in found if row.counts_people and row.kind == kind]
        return len(rivals) > 1 and not any(row.reported for row in rivals)

    def sheet(self) -> Sheet:
        """All that is said here, for one step; raises Invalid where a field cannot be read."""
        qty = self.figure.value()
        return Sheet(
            qty,
            self.values(),
            self.more.why.value(),
            self.more.parts.parts(qty.unit),
            self.more.evidence.pieces(),
            self._who,
        )

    def values(self) -> dict[str, Any]:
        """What the measurement says of itself, but its figure."""
        grade = self.grade.value()
        return {
            "kind": ReachKind(str(self.kind.value())),
            "definition": self.definition.value(),
            "source": self.source.value(),
            "measured_on": self.day.value(),
            "grade": grade if isinstance(grade, int) else None,
            "note": self.note.value(),
            **self.more.values(),
        }

    def subject(self) -> dict[str, Any]:
        """What was measured: an edition, a platform as a whole, a campaign or an action."""
        edition, series = self.edition.value(), str(self.platform.value())
        if isinstance(edition, int):
            return {series if series in (CAMPAIGN, ACTION) else "edition_id": edition}
        known = any(p.slug == series for p in self.subjects.platforms)
        return {"platform": series} if known else {}

    def _whole(self) -> Qty | None:
        return self.figure.value() if self.figure.valid else None

    def _fit_unit(self) -> None:
        """Give the figure the unit its metric is counted in; what is not people is no reach."""
        unit = self.more.unit()
        if unit is None:
            return
        self.figure.choose_unit(unit)
        if unit != PEOPLE:
            self.kind.control.set_current(ReachKind.ACTIVITY.value)

    def _offer_editions(self, edition: int | None) -> None:
        series = str(self.platform.value())
        today = clock.today()
        options = self.subjects.within(series, self.words)
        wanted = edition if edition is not None else self.subjects.latest(series, today)
        known = [key for key, _ in options]
        self.edition.control.set_options(options)
        self.edition.load(wanted if wanted in known else known[0] if known else None)
