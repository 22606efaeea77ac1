"""What if: a scenario beside the plan, year by year; applied whole, or thrown away."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from comms_planner import clock
from comms_planner.design import SPACE_M, SPACE_S
from comms_planner.errors import PlannerError
from comms_planner.services import editions, platforms, programme, scenarios
from comms_planner.services.scenarios import Comparison, ScenarioRow, StepRow
from comms_planner.ui.context import Context
from comms_planner.ui.editors.deed import DeedDrawer, opens_form
from comms_planner.ui.errors import sentence
from comms_planner.ui.face_table import FaceTable, FaceView
from comms_planner.ui.screens.reach.scenario_forms import FORMS, NameForm, Offered
from comms_planner.ui.screens.reach.scenario_tables import (
    YearLine,
    lines_of,
    step_columns,
    year_columns,
)
from comms_planner.ui.screens.reach.words import Words
from comms_planner.ui.theme import icons
from comms_planner.ui.widgets.buttons import Button, IconButton
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.empty import EmptyState
from comms_planner.ui.widgets.labels import PlainLabel

STEP_HEIGHT, YEAR_HEIGHT = 74, 48
STEPS_WIDTH = 240, 352
"""How narrow and how wide the steps may be."""
YEARS_ON = 4
"""So many years past the plan's last are compared: a cycle in which every platform comes round."""


class ScenarioPage(QWidget):
    """Choose or begin a scenario, take steps in it, see what that comes to."""

    failed = Signal(str)

    def __init__(self, context: Context, words: Words, host: QWidget) -> None:
        super().__init__()
        self._context, self._words = context, words
        self._rows: list[ScenarioRow] = []
        self._due = True
        self.drawer = DeedDrawer(host, context, name="what-if")
        self.drawer.openers["what-if"] = self
        self.drawer.written.connect(self._written)
        tokens = context.tokens
        self.which = ChoiceBox(tokens, [])
        self.which.setAccessibleName(self.tr("Scenario"))
        self.which.chosen.connect(lambda _: self._compare())
        self.begin = self._button(self.tr("New scenario"), self.begin_one, "plus")
        self.rename = IconButton("pencil", self.tr("Name and purpose"), tokens, framed=True)
        self.rename.clicked.connect(lambda: self.open_name(self.chosen))
        self.discard = self._button(self.tr("Discard"), self.throw_away, "trash-2")
        self.apply = Button(self.tr("Apply to the plan"), tokens, "primary", "check")
        self.apply.clicked.connect(self.apply_it)
        self.adders = {
            kind: self._adder(kind, word, icon)
            for kind, word, icon in (
                ("move", self.tr("Postpone"), "calendar"),
                ("cancel", self.tr("Drop"), "x"),
                ("add", self.tr("Add edition"), "plus"),
                ("estimate", self.tr("Change estimate"), "pencil"),
            )
        }
        self.note = PlainLabel("", "muted", wrap=True)
        self.steps: FaceTable[StepRow] = FaceTable(step_columns(words), lambda r: r.id, self)
        self.steps_view = FaceView(self.steps, tokens, self.tr("Steps"), STEP_HEIGHT)
        self.steps_view.hide_head()
        self.steps_view.opened.connect(lambda row: self.open_step(row.kind, row))
        self.steps_view.removed.connect(self.take_back)
        self.steps_view.menu_filled.connect(self._fill)
        self.no_step = PlainLabel(
            self.tr("No step yet: nothing differs from the plan."), "muted", wrap=True
        )
        self.years: FaceTable[YearLine] = FaceTable(year_columns(words), lambda r: r.year, self)
        self.view = FaceView(
            self.years, tokens, self.tr("Plan and scenario by year"), YEAR_HEIGHT,
            lambda line: line.year is None,
        )  # fmt: skip
        self.nothing = EmptyState(
            tokens, "layers", self.tr("What if?"),
            self.tr(
                "Begin a scenario: postpone the Forum, add a regional one, drop an edition, change"
                " an estimate. The plan stays as it is until you apply it."
            ),
            self.tr("New scenario"), self.begin_one,
        )  # fmt: skip
        self.nothing.allow(writing=not self._context.planner.read_only)
        self._arrange()

    @property
    def chosen(self) -> ScenarioRow | None:
        """The scenario that is looked at."""
        return next((row for row in self._rows if row.id == self.which.current), None)

    def refresh(self) -> None:
        """Read the scenarios again, once somebody can see them."""
        self._due = not self.isVisible()
        if self._due:
            return
        say = self._context.texts.say
        self._rows, now = self._context.planner.read(scenarios.rows), self.which.current
        self.drawer.refresh()
        known = [row.id for row in self._rows]
        self.which.set_options(
            [(row.id, say(row.name)) for row in self._rows],
            now if now in known else (known[0] if known else None),
        )
        writes = not self._context.planner.read_only
        self.begin.setEnabled(writes)
        for button in (self.rename, self.discard, *self.adders.values()):
            button.setEnabled(writes and bool(known))
        self._compare()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while nobody looked."""
        super().showEvent(event)
        if self._due:
            self.refresh()

    def begin_one(self) -> None:
        """Open the form of a new scenario."""
        if not self._context.planner.read_only:
            self.open_name(None)

    @opens_form
    def open_step(self, kind: str, step: StepRow | None = None) -> None:
        """Open the form of a new step, or of one that is there."""
        row = self.chosen
        if row is None:
            return
        titles = {
            "move": self.tr("Postpone an edition"), "cancel": self.tr("Drop an edition"),
            "add": self.tr("Add an edition"), "estimate": self.tr("Change an estimate"),
        }  # fmt: skip
        form = FORMS[kind](self._context, self._words, self._offered(), row.id, step)
        self.drawer.show_form(titles[kind], self.tr("Save in the scenario"), form)

    def take_back(self, step: StepRow) -> None:
        """Take a step out of the scenario."""
        if self._write(lambda: self._context.planner.write(scenarios.remove_step, step.id)):
            self.drawer.told(self.tr("Step removed."))

    def throw_away(self) -> None:
        """Discard the scenario; undo brings it back."""
        row = self.chosen
        if row is not None and self._write(
            lambda: self._context.planner.write(scenarios.discard, row.id)
        ):
            self.drawer.told(self.tr("Scenario discarded; the plan was never touched."))

    def apply_it(self) -> None:
        """Make the plan what the scenario says; one undo takes it back."""
        row = self.chosen
        if row is not None and self._write(
            lambda: self._context.planner.write(scenarios.apply, row.id)
        ):
            self.drawer.told(self.tr("The plan is now what the scenario said."))

    @opens_form
    def open_name(self, row: ScenarioRow | None) -> None:
        """Open the form of a scenario's name, of a new one or of the one given."""
        name = self.tr("Forum a year later")
        form = NameForm(self._context, name, row)
        word = self.tr("Save") if row else self.tr("Begin")
        self.drawer.show_form(self.tr("Scenario"), word, form)

    def _written(self, form: object, made: object) -> None:
        """Look at a scenario that has just been begun."""
        if isinstance(form, NameForm) and isinstance(made, int):
            self.refresh()
            self.which.set_current(made)
            self._compare()

    def _write(self, work: Callable[[], object]) -> bool:
        if self._context.planner.read_only:
            return False
        try:
            work()
        except PlannerError as error:
            self.failed.emit(sentence(self._context.texts, error))
            return False
        return True

    def _compare(self) -> None:
        """Show the steps, and every year as it is and as it would be."""
        row = self.chosen
        self._stack.setCurrentIndex(1 if row is None else 0)
        writes = not self._context.planner.read_only
        self.apply.setEnabled(writes and row is not None and bool(row.steps))
        if row is None:
            self.steps.show([])
            self.years.show([])
            return
        read = self._context.planner.read
        plan = read(programme.plan)
        moved = [step.starts.year for step in row.steps if step.starts]
        first = min([plan.first_year, *moved])
        last = max([plan.last_year + YEARS_ON, *moved])
        found: Comparison = read(scenarios.compare, row.id, first, last)
        said = self._context.texts.say(row.note)
        self.note.setText(said)
        self.note.setVisible(bool(said))
        self.steps.show(found.scenario.steps)
        self.no_step.setVisible(not found.scenario.steps)
        self.steps_view.setVisible(bool(found.scenario.steps))
        self.years.show(lines_of(found))

    def _offered(self) -> Offered:
        """Editions of the platforms, the latest first, and the platforms."""
        texts, read = self._context.texts, self._context.planner.read
        rows = read(platforms.rows)
        ours = {p.slug for p in rows}
        found = [e for e in read(editions.rows) if e.series in ours and e.starts]
        found.sort(key=lambda e: e.starts or dt.date.min, reverse=True)
        today = clock.today()
        ahead = [e for e in found if e.starts and e.starts >= today]
        return Offered(
            [
                (e.id, f"{texts.say(e.name)} · {texts.span(e.starts, e.ends, e.precision)}")
                for e in found
            ],
            [(p.slug, texts.say(p.name)) for p in rows],
            {e.id: e.starts for e in found if e.starts},
            ahead[-1].id if ahead else None,
        )

    def _fill(self, menu: QMenu, row: StepRow) -> None:
        icon = icons.icon("trash-2", self._context.tokens.danger.solid, size=16)
        menu.addAction(icon, self.tr("Remove")).triggered.connect(lambda: self.take_back(row))

    def _button(self, word: str, work: Callable[[], object], icon: str = "") -> Button:
        button = Button(word, self._context.tokens, "plain", icon)
        button.clicked.connect(lambda: work())
        return button

    def _adder(self, kind: str, word: str, icon: str) -> Button:
        return self._button(word, lambda: self.open_step(kind), icon)

    def _arrange(self) -> None:
        head, adders = QHBoxLayout(), QGridLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(self.which, 1)
        for button in (self.rename, self.begin, self.discard, self.apply):
            head.addWidget(button)
        adders.setSpacing(SPACE_S)
        for number, button in enumerate(self.adders.values()):
            adders.addWidget(button, number // 2, number % 2)
        left = QWidget()
        left.setMinimumWidth(STEPS_WIDTH[0])
        left.setMaximumWidth(STEPS_WIDTH[1])
        steps = QVBoxLayout(left)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(SPACE_S)
        steps.addLayout(adders)
        steps.addWidget(self.no_step)
        steps.addWidget(self.steps_view, 1)
        steps.addStretch(0)
        both = QHBoxLayout()
        both.setSpacing(SPACE_M)
        both.addWidget(left, 2)
        both.addWidget(self.view, 4)
        room = QWidget()
        inner = QVBoxLayout(room)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACE_S)
        inner.addLayout(head)
        inner.addWidget(self.note)
        inner.addLayout(both, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(room)
        self._stack.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
