"""What opens at the right of the editions screen, and the commands that go out from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from comms_planner.clock import today
from comms_planner.design import Tokens
from comms_planner.services import edition_names, people
from comms_planner.services.schedule import contingency, ladders, own_ladders, series, stations
from comms_planner.services.schedule.tasks import TaskRow
from comms_planner.services.workspace import EditionSheet, LineRow
from comms_planner.ui.editors.deed import DeedDrawer, DeedForm, opens_form
from comms_planner.ui.screens.editions.branch_forms import RuleForm
from comms_planner.ui.screens.editions.date_forms import DateForm, MoveForm, ShiftForm
from comms_planner.ui.screens.editions.forms import (
    CloneForm,
    DetailsForm,
    ExceptionForm,
    LessonsForm,
    NewEditionForm,
    OwnLadderForm,
)
from comms_planner.ui.screens.editions.live_form import EditionForm
from comms_planner.ui.screens.editions.rung_forms import AnchorForm, RungForm
from comms_planner.ui.screens.editions.task_forms import (
    DependencyForm,
    EffectForm,
    SeriesMoveForm,
    TaskForm,
)
from comms_planner.ui.screens.editions.words import Words

if TYPE_CHECKING:
    from comms_planner.ui.screens.editions.view import EditionsScreen


class Drawers(DeedDrawer):
    """The forms of the editions screen."""

    def __init__(self, screen: EditionsScreen) -> None:
        super().__init__(screen, screen.context)
        self._editions = screen
        self.openers["drawers"] = self
        self.left.connect(screen.give_back_focus)
        self.written.connect(self._made)

    @opens_form
    def new(self, line: LineRow | None = None) -> None:
        """Enter an edition, perhaps the one that a rule foresees."""
        offered = self._editions.series()
        form = NewEditionForm(*self._look, self._context.planner, offered, line)
        self.show_form(self.tr("New edition"), self.tr("Add edition"), form)

    @opens_form
    def edit(self, sheet: EditionSheet) -> None:
        """Change what an edition is called and where it is."""
        self.show_form(self.tr("Edit edition"), self.tr("Save"), DetailsForm(*self._look, sheet))

    @opens_form
    def teach(self, sheet: EditionSheet) -> None:
        """Write down lessons."""
        self.show_form(self.tr("Lessons"), self.tr("Save"), LessonsForm(*self._look, sheet))

    @opens_form
    def date(self, sheet: EditionSheet, *, confirm: bool) -> None:
        """Change or confirm the date; the form lists all that moves."""
        form = DateForm(*self._look, self._context.planner, sheet, confirm=confirm)
        title = self.tr("Confirm date") if confirm else self.tr("Change date")
        self.show_form(title, title, form)

    @opens_form
    def clone(self, sheet: EditionSheet) -> None:
        """Make the next edition from this one."""
        proposal = self._context.planner.read(edition_names.suggestion, sheet.row.series, today())
        form = CloneForm(*self._look, sheet, proposal)
        self.show_form(self.tr("Clone to the next edition"), self.tr("Clone"), form)

    @opens_form
    def differ(self, line: LineRow) -> None:
        """Say that one occurrence differs from its rule."""
        form = ExceptionForm(*self._look, line)
        self.show_form(self.tr("This one differs"), self.tr("Save"), form)

    @opens_form
    def keep_ladder(self, sheet: EditionSheet) -> None:
        """Make a ladder of an edition's tasks."""
        form = OwnLadderForm(*self._look, sheet)
        self.show_form(self.tr("A ladder of your own"), self.tr("Make ladder"), form)

    @opens_form
    def task(self, edition_id: int, task: TaskRow | None = None) -> None:
        """Add a task, or change one."""
        read = self._context.planner.read
        form = TaskForm(*self._look, edition_id, read(people.rows), read(stations.rows), task)
        title = self.tr("Task") if task else self.tr("New task")
        self.show_form(title, self.tr("Save") if task else self.tr("Add task"), form)

    @opens_form
    def move(self, task: TaskRow) -> None:
        """Put a task on other days; one that comes again asks which days are meant."""
        form: EditionForm = (
            SeriesMoveForm(*self._look, task)
            if task.rrule
            else MoveForm(*self._look, self._context.planner, task)
        )
        self.show_form(self.tr("Move task"), self.tr("Move"), form)

    @opens_form
    def shift(self, tasks: list[TaskRow]) -> None:
        """Shift several tasks together."""
        if tasks:
            form = ShiftForm(*self._look, self._context.planner, tasks)
            self.show_form(self.tr("Shift tasks"), self.tr("Shift"), form)

    @opens_form
    def anchor(self, edition_id: int, task: TaskRow) -> None:
        """Say in words when a task is due."""
        form = AnchorForm(*self._look, self._context.planner, edition_id, task)
        self.show_form(self.tr("Date in words"), self.tr("Save"), form)

    @opens_form
    def rung(self, ladder: str, position: int | None = None) -> None:
        """Change a rung of a ladder of our own, or add one."""
        read = self._context.planner.read
        number = next(row.id for row in read(ladders.rows) if row.slug == ladder)
        rungs = read(own_ladders.rungs, ladder)
        row = next((rung for rung in rungs if rung.position == position), None)
        title = self.tr("Rung of the ladder") if row else self.tr("New rung")
        action = self.tr("Save") if row else self.tr("Add")
        self.show_form(title, action, RungForm(*self._look, number, row))

    @opens_form
    def wait(self, offered: list[TaskRow]) -> None:
        """Let one task wait for another."""
        form = DependencyForm(*self._look, self._context.planner, offered)
        self.show_form(self.tr("Let a task wait"), self.tr("Let it wait"), form)

    @opens_form
    def rule(self, edition_id: int, branch: str) -> None:
        """Lay down what sets a branch off, who decides, and until when."""
        planner = self._context.planner
        rules = planner.read(contingency.branch_rules, edition_id)
        form = RuleForm(*self._look, edition_id, branch, rules, planner.read(people.rows))
        self.show_form(self.tr("Lay down a branch"), self.tr("Save"), form)

    @opens_form
    def line(self, edition_id: int, branch: str, offered: list[TaskRow]) -> None:
        """Add a line to plan B."""
        form = EffectForm(*self._look, edition_id, branch, offered)
        self.show_form(self.tr("A line of your own"), self.tr("Add"), form)

    def restore(self, line: LineRow) -> None:
        """Let an occurrence follow its rule again."""
        write, on = self._context.planner.write, line.rule_day
        done = on is not None and self._editions.attempt(
            lambda: write(series.restore, on, platform_id=line.platform_id)
        )
        if done:
            self.told(self.tr("It follows its rule again."))

    @property
    def _look(self) -> tuple[Tokens, Words]:
        return self._context.tokens, self._editions.words

    def _made(self, form: DeedForm, made: object) -> None:
        if isinstance(form, NewEditionForm | CloneForm) and isinstance(made, int):
            self._editions.reveal(edition=made)
