"""Forms of a scenario: its name, and the four things one can do in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from comms_planner.quantity import Qty
from comms_planner.services import scenarios
from comms_planner.services.planner import Planner
from comms_planner.services.reach import ReachKind
from comms_planner.services.scenarios import SAME, ScenarioRow, StepRow
from comms_planner.ui.context import Context
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.date import DayField
from comms_planner.ui.editors.deed import DeedForm
from comms_planner.ui.editors.optional_day import OptionalDayField
from comms_planner.ui.editors.quantity import QtyField
from comms_planner.ui.editors.text import BilingualField
from comms_planner.ui.screens.reach.words import Words
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.labels import PlainLabel

Options = list[tuple[object, str]]
PEOPLE = ("people",)


@dataclass(frozen=True, slots=True)
class Offered:
    """What a step can be about: editions with their first days, and platforms."""

    editions: Options
    platforms: Options
    starts: dict[int, dt.date]
    next_one: int | None


class NameForm(DeedForm):
    """Begins a scenario, or gives one another name."""

    def __init__(self, context: Context, name: str, row: ScenarioRow | None) -> None:
        super().__init__(context.tokens, context.texts)
        self.row, self._who = row, context.preferences.user_name
        hint = self.tr(
            "A scenario changes nothing in the plan: it is held beside it, year by year, until you"
            " apply or discard it."
        )
        self.body.addWidget(PlainLabel(hint, "muted", wrap=True))
        self.name = self.add("name", BilingualField(self.tr("Name"), context.texts.language))
        self.note = self.add("note", BilingualField(self.tr("What for"), context.texts.language, 2))
        self.body.addStretch(1)
        if row is not None:
            self.name.load(row.name)
            self.note.load(row.note)
        else:
            side = "zh" if context.texts.language == "zh" else "en"
            self.name.control(side).setPlaceholderText(name)

    def write(self, planner: Planner) -> object:
        """Send it as one command."""
        if self.row is not None:
            return planner.write(
                scenarios.describe, self.row.id, self.name.value(), note=self.note.value()
            )
        return planner.write(
            scenarios.begin, self.name.value(), note=self.note.value(), who=self._who
        )


class StepForm(DeedForm):
    """What all steps share: the scenario they belong to, and a step to say anew or take back."""

    def __init__(
        self, context: Context, words: Words, offered: Offered, scenario: int, step: StepRow | None
    ) -> None:
        super().__init__(context.tokens, context.texts)
        self.words, self.offered = words, offered
        self.scenario, self.step, self._back = scenario, step, False

    def finish(self) -> None:
        """Below the fields, offer to take a step that is there back."""
        if self.step is not None:
            away = Button(self.tr("Remove this step"), self.tokens, "danger", "trash-2")
            away.clicked.connect(self._take_back)
            self.body.addWidget(away)
        self.body.addStretch(1)

    @property
    def said(self) -> str:
        """What was done."""
        if self._back:
            return self.tr("Step removed.")
        return self.tr("In the scenario. The plan stays as it is.")

    def keep_step(
        self, planner: Planner, command: Callable[..., object], *args: object, **values: object
    ) -> object:
        """Send the step by its command, as a new one or said anew; or take it back."""
        if self._back and self.step is not None:
            return planner.write(scenarios.remove_step, self.step.id)
        number = self.step.id if self.step else None
        return planner.write(command, self.scenario, *args, step_id=number, **values)

    def edition_field(self) -> ChoiceField:
        """The choice of an edition, the next one first in mind."""
        field = self.add(
            "edition_id", ChoiceField(self.tr("Edition"), self.tokens, self.offered.editions)
        )
        box = field.control
        box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        if self.offered.next_one is not None:
            field.load(self.offered.next_one)
        return field

    def people_field(self, name: str, label: str) -> QtyField:
        """A figure of people; n/a leaves it as the plan has it."""
        field = self.add(name, QtyField(label, self.tokens, self.texts, PEOPLE))
        field.unit.hide()  # it can only be people
        return field

    def _take_back(self) -> None:
        self._back = True
        self.submitted.emit()


class MoveForm(StepForm):
    """Gives an edition other days."""

    def __init__(
        self, context: Context, words: Words, offered: Offered, scenario: int, step: StepRow | None
    ) -> None:
        super().__init__(context, words, offered, scenario, step)
        self.edition = self.edition_field()
        self.edition.edited.connect(self._a_year_on)
        self.first = self.add("starts", DayField(self.tr("New first day"), self.tokens, self.texts))
        self.last = self.add(
            "ends",
            OptionalDayField(
                "ends", self.tr("New last day"), self.tr("It does not keep its length"),
                self.tokens, self.texts,
            ),
        )  # fmt: skip
        self.effect = PlainLabel("", "small", wrap=True)
        self.body.addWidget(self.effect)
        self.first.edited.connect(self._say_effect)
        self._a_year_on()
        if step is not None:
            self.edition.load(step.edition_id)
            self.first.load(step.starts)
            self.last.load(step.ends)
            self._say_effect()
        self.finish()

    def write(self, planner: Planner) -> object:
        """Send it as one command."""
        return self.keep_step(
            planner, scenarios.move, _number(self.edition), self.first.value(),
            self.last.value(),
        )  # fmt: skip

    def _a_year_on(self) -> None:
        """Begin with a year later: that is what postponing mostly means."""
        starts = self.offered.starts.get(_number(self.edition))
        if starts is not None:
            self.first.load(starts + dt.timedelta(364))  # the same weekday
        self._say_effect()

    def _say_effect(self) -> None:
        """Say which years the move concerns, before it is made."""
        now = self.offered.starts.get(_number(self.edition))
        self.effect.setVisible(now is not None and self.first.valid)
        if now is None or not self.first.valid:
            return
        then = self.first.value()
        said = self.tr("It stays in {year}: no sum of a year changes.")
        if then.year != now.year:
            said = self.tr(
                "It leaves {year} for {other}: its estimate then counts in {other}, and {year} has"
                " no occurrence in its place."
            )
        self.effect.setText(said.format(year=now.year, other=then.year))


class CancelForm(StepForm):
    """Calls an edition off."""

    def __init__(
        self, context: Context, words: Words, offered: Offered, scenario: int, step: StepRow | None
    ) -> None:
        super().__init__(context, words, offered, scenario, step)
        self.edition = self.edition_field()
        if step is not None:
            self.edition.load(step.edition_id)
        self.finish()

    def write(self, planner: Planner) -> object:
        """Send it as one command."""
        return self.keep_step(planner, scenarios.cancel, _number(self.edition))


class AddForm(StepForm):
    """Adds an edition: of a platform, or of a series of its own such as a regional forum."""

    def __init__(
        self, context: Context, words: Words, offered: Offered, scenario: int, step: StepRow | None
    ) -> None:
        super().__init__(context, words, offered, scenario, step)
        self.name = self.add("name", BilingualField(self.tr("Name"), self.texts.language))
        own: Options = [("", self.tr("A series of its own")), *self.offered.platforms]
        self.platform = self.add("platform", ChoiceField(self.tr("Platform"), self.tokens, own))
        box = self.platform.control
        box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.first = self.add("starts", DayField(self.tr("First day"), self.tokens, self.texts))
        self.last = self.add(
            "ends",
            OptionalDayField(
                "ends", self.tr("Last day"), self.tr("It lasts several days"), self.tokens,
                self.texts,
            ),
        )  # fmt: skip
        self.first.edited.connect(self._follow)
        self._follow()
        hint = self.tr(
            "Without a figure of its own it counts with its platform’s; of a series of its own "
            "that has none, the sums say so."
        )
        self.body.addWidget(PlainLabel(hint, "small", wrap=True))
        self.direct = self.people_field("direct", self.tr("Direct: people who take part"))
        self.indirect = self.people_field(
            "indirect", self.tr("Indirect: people reached through others")
        )
        for field in (self.direct, self.indirect):
            field.begin()
        if step is not None:
            self.name.load(step.name)
            self.platform.load(step.platform)
            self.first.load(step.starts)
            self.last.load(step.ends)
            for field, qty in ((self.direct, step.direct), (self.indirect, step.indirect)):
                if not qty.is_na:
                    field.load(qty)
        self.finish()

    def write(self, planner: Planner) -> object:
        """Send it as one command."""
        return self.keep_step(
            planner, scenarios.add_edition, self.name.value(), self.first.value(),
            self.last.value(), platform=str(self.platform.value() or "") or None,
            direct=_figure(self.direct), indirect=_figure(self.indirect),
        )  # fmt: skip

    def _follow(self) -> None:
        """A last day that was not said yet begins at the first."""
        if self.first.valid and not self.last.known.isChecked():
            self.last.picker.set_day(self.first.value())


class EstimateForm(StepForm):
    """Estimates an edition, or each occurrence of a platform, otherwise."""

    def __init__(
        self, context: Context, words: Words, offered: Offered, scenario: int, step: StepRow | None
    ) -> None:
        super().__init__(context, words, offered, scenario, step)
        of: Options = [
            (f"platform:{slug}", self.tr("Each occurrence: {name}").format(name=name))
            for slug, name in self.offered.platforms
        ]
        of += [(f"edition:{number}", name) for number, name in self.offered.editions]
        self.of = self.add("edition_id", ChoiceField(self.tr("What"), self.tokens, of))
        box = self.of.control
        box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        kinds: Options = [(k, self.words.kind(k)) for k in ("direct", "indirect")]
        self.kind = self.add("kind", ChoiceField(self.tr("Kind of reach"), self.tokens, kinds))
        self.qty = self.people_field("value", self.tr("Estimated people"))
        self.qty.begin()
        if step is not None:
            self.of.load(
                f"edition:{step.edition_id}" if step.edition_id else f"platform:{step.platform}"
            )
            self.kind.load("indirect" if step.direct.is_na else "direct")
            self.qty.load(step.indirect if step.direct.is_na else step.direct)
        self.finish()

    def write(self, planner: Planner) -> object:
        """Send it as one command."""
        what, _, key = str(self.of.value()).partition(":")
        return self.keep_step(
            planner, scenarios.estimate, ReachKind(str(self.kind.value())),
            self.qty.value(), edition_id=int(key) if what == "edition" else None,
            platform=key if what == "platform" else None,
        )  # fmt: skip


FORMS: dict[str, type[StepForm]] = {
    "move": MoveForm, "cancel": CancelForm, "add": AddForm, "estimate": EstimateForm,
}  # fmt: skip
"""The form of each kind of step."""


def _number(field: ChoiceField) -> int:
    found = field.value()
    return found if isinstance(found, int) else 0


def _figure(field: QtyField) -> Qty:
    """What was typed, or that the plan's own figure stays."""
    if field.number.text().strip() or field.relation.current in ("?", "n/a"):
        found: Qty = field.value()
        return found
    return SAME
