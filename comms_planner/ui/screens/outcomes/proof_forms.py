"""Forms for what stands behind an indicator: evidence, linked work, milestones."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from comms_planner.clock import today
from comms_planner.quantity import Figure
from comms_planner.services import arguments, vocabulary
from comms_planner.services.outcomes import IndicatorRow
from comms_planner.services.planner import Planner
from comms_planner.services.results import links, milestones, proofs
from comms_planner.services.results.proofs import EvidenceKind
from comms_planner.services.results.register import MilestoneRow
from comms_planner.ui.context import Context
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.date import DayField
from comms_planner.ui.editors.deed import DeedForm
from comms_planner.ui.editors.text import BilingualField, TextField
from comms_planner.ui.screens.outcomes.figure_forms import year_in
from comms_planner.ui.screens.outcomes.words import Words
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.labels import PlainLabel

Options = Sequence[tuple[Any, str]]


class EvidenceForm(DeedForm):
    """Files evidence; what only reached people is refused where an outcome is to be shown."""

    def __init__(self, context: Context, words: Words, row: IndicatorRow) -> None:
        super().__init__(context.tokens, context.texts)
        self.row = row
        self.body.addWidget(PlainLabel(words.name(row), "strong", wrap=True))
        hint = self.tr(
            "This indicator measures an {level}. Evidence must lie on the same level of the chain"
            " or above: input, activity, output, out-take, outcome, impact."
        )
        level = words.label("level", row.level).lower()
        self.body.addWidget(PlainLabel(hint.format(level=level), "muted", wrap=True))
        self.title = self.add(
            "title", BilingualField(self.tr("What it is"), context.texts.language)
        )
        kinds = [(k.value, words.label("proof", k.value)) for k in EvidenceKind]
        self.kind = self.add("kind", ChoiceField(self.tr("Kind"), context.tokens, kinds))
        self.fields["level"] = self.kind
        self.source = self.add("source", TextField(self.tr("Where it is: file, link, page")))
        self.year = self.add("year", TextField(self.tr("Year")))
        grades = vocabulary.grades(context.texts)
        self.grade = self.add(
            "grade", ChoiceField(self.tr("Grade, 1 is best"), context.tokens, grades)
        )
        self.note = self.add("note", BilingualField(self.tr("Note"), context.texts.language, 2))
        self.body.addStretch(1)

    @property
    def said(self) -> str:
        """What was done."""
        return self.tr("Evidence filed.")

    def write(self, planner: Planner) -> object:
        """Send it as one command."""
        grade = self.grade.value()
        return planner.write(
            proofs.file_evidence, self.row.id, self.title.value(),
            EvidenceKind(str(self.kind.value())), source=self.source.value(),
            year=year_in(self.year, "year"), grade=grade if isinstance(grade, int) else None,
            note=self.note.value(),
        )  # fmt: skip


class LinkForm(DeedForm):
    """Says which campaign, action or edition is to move an indicator."""

    def __init__(
        self, context: Context, words: Words, row: IndicatorRow, work: dict[str, Options]
    ) -> None:
        super().__init__(context.tokens, context.texts)
        self.row = row
        self.body.addWidget(PlainLabel(words.name(row), "strong", wrap=True))
        hint = self.tr(
            "Linked work shows in the line of sight: from this indicator down to what was measured"
            " there. Choose one."
        )
        self.body.addWidget(PlainLabel(hint, "muted", wrap=True))
        labels = {
            "campaign_id": self.tr("Campaign"), "action_id": self.tr("Action"),
            "edition_id": self.tr("Edition"),
        }  # fmt: skip
        self.choices = {
            name: self.add(name, ChoiceField(label, context.tokens, [(None, "–"), *work[name]]))
            for name, label in labels.items()
        }
        self.body.addStretch(1)

    @property
    def said(self) -> str:
        """What was done."""
        return self.tr("Linked.")

    def write(self, planner: Planner) -> object:
        """Send it as one command."""
        chosen: dict[str, Any] = {name: field.value() for name, field in self.choices.items()}
        return planner.write(links.link, self.row.id, **chosen)


class MilestoneForm(DeedForm):
    """Sets a milestone, or says that it was reached."""

    def __init__(
        self, context: Context, words: Words, row: IndicatorRow, stone: MilestoneRow | None
    ) -> None:
        super().__init__(context.tokens, context.texts)
        self.row, self.stone = row, stone
        self.body.addWidget(PlainLabel(words.name(row), "strong", wrap=True))
        self.name = self.add("name", BilingualField(self.tr("Milestone"), context.texts.language))
        self.due = self.add("due_on", DayField(self.tr("Due"), context.tokens, context.texts))
        self.due.load(stone.due_on if stone else today() + dt.timedelta(90))
        label = self.tr("Benchmark in {unit}, if there is one").format(unit=words.unit(row))
        self.benchmark = self.add("benchmark", TextField(label))
        self.fields["value"] = self.fields["unit"] = self.benchmark
        self.benchmark.setVisible(row.kind != "narrative")
        if stone is not None and stone.benchmark is not None:
            self.benchmark.load(context.texts.quantity(stone.benchmark))
        self.done = None
        if stone is not None:
            self.name.load(stone.name)
            states = [(False, self.tr("Not reached yet")), (True, self.tr("Reached on this day:"))]
            self.is_done = self.add(
                "is_done", ChoiceField(self.tr("State"), context.tokens, states)
            )
            self.is_done.load(stone.done_on is not None)
            self.done = self.add("done_on", DayField("", context.tokens, context.texts))
            self.done.load(stone.done_on or today())
        self.note = self.add("note", BilingualField(self.tr("Note"), context.texts.language, 2))
        self._removing = False
        if stone is not None:
            self.note.load(stone.note)
            self.away = Button(
                self.tr("Remove this milestone"), context.tokens, "danger", "trash-2"
            )
            self.away.clicked.connect(self._remove)
            self.body.addWidget(self.away)
        self.body.addStretch(1)

    def _remove(self) -> None:
        self._removing = True
        self.submitted.emit()

    def write(self, planner: Planner) -> object:
        """Send it as one command."""
        typed = self.benchmark.value()
        benchmark = arguments.read(Figure, typed, "benchmark") if typed else None
        if self.stone is None:
            return planner.write(
                milestones.add_milestone, self.row.id, self.name.value(), self.due.value(),
                benchmark=benchmark, note=self.note.value(),
            )  # fmt: skip
        if self._removing:
            return planner.write(milestones.remove_milestone, self.stone.id)
        done = self.done.value() if self.done is not None and self.is_done.value() else None
        return planner.write(
            milestones.edit_milestone, self.stone.id, self.name.value(), self.due.value(),
            done_on=done, benchmark=benchmark, note=self.note.value(),
        )  # fmt: skip
