"""What is done at once, without a form: said with a way back, asked first where it hurts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from comms_planner.services import batches, editions
from comms_planner.services.schedule import (
    contingency,
    dependencies,
    ladders,
    moves,
    own_ladders,
)
from comms_planner.services.schedule.dependencies import DependencyRow
from comms_planner.services.schedule.ladders import PlannedTaskRow
from comms_planner.services.schedule.tasks import TaskRow
from comms_planner.ui.widgets.confirm import confirm

if TYPE_CHECKING:
    from comms_planner.ui.screens.editions.view import EditionsScreen


class Deeds(QObject):
    """Commands that go out from the pages of one editions screen."""

    def __init__(self, screen: EditionsScreen) -> None:
        super().__init__(screen)
        self._screen, self._context = screen, screen.context

    def apply_ladder(self) -> None:
        """Write the ladder that is previewed."""
        made: list[tuple[int, ...]] = []
        if self._screen.attempt(lambda: made.append(self._screen.space.ladder.apply())):
            self._screen.drawers.told(self.tr("%n tasks are in the plan.", None, len(made[0])))

    def choose_branch(self) -> None:
        """Do all that the branch lists."""
        page, planner = self._screen.space.contingency, self._context.planner
        if page.form.attempt(lambda: page.write(planner)):
            said = self.tr("“{branch}” is chosen.").format(
                branch=self._screen.words.branch(page.branch)
            )
            self._screen.drawers.told(said)

    def pin(self, rows: list[TaskRow]) -> None:
        """Pin tasks to their days, or let them follow again."""
        pinned = not all(row.pinned for row in rows)
        said = self.tr("%n tasks stay on their day now.", None, len(rows))
        if not pinned:
            said = self.tr("%n tasks follow their date again.", None, len(rows))
        ids = tuple(row.id for row in rows)
        self._do(lambda: self._context.planner.write(moves.pin_all, ids, pinned), said)

    def finish(self, rows: list[TaskRow], state: str) -> None:
        """Say how far tasks are."""
        ids = tuple(row.id for row in rows)
        self._do(
            lambda: self._context.planner.write(batches.set_status, ids, state),
            self.tr("Work status changed."),
        )

    def part(self, row: DependencyRow) -> None:
        """Let a task wait no longer."""
        write = self._context.planner.write
        self._do(
            lambda: write(dependencies.remove, row.action_id, row.after_id),
            self.tr("The task waits no longer."),
        )

    def delete_task(self, task: TaskRow) -> None:
        """Take a task out, once that is confirmed."""
        question = self.tr("“{title}” goes out of the plan. Undo brings it back.")
        if self._sure(self.tr("Delete this task?"), question, self._screen.words.say(task.title)):
            ids = (task.id,)
            self._do(
                lambda: self._context.planner.write(batches.delete, ids), self.tr("Task deleted.")
            )

    def remove_rung(self, row: PlannedTaskRow) -> None:
        """Take a rung out of a ladder of our own."""
        read, ladder = (
            self._context.planner.read,
            str(self._screen.space.ladder.preview.ladder.current),
        )
        rungs = read(own_ladders.rungs, ladder)
        number = next(rung.id for rung in rungs if rung.position == row.position)
        self._do(
            lambda: self._context.planner.write(own_ladders.remove_task, number),
            self.tr("The rung is gone; tasks in the plan stay."),
        )

    def drop_ladder(self) -> None:
        """Throw a ladder of our own away, once that is confirmed."""
        ladder = self._screen.space.ladder.preview.ladder
        row = next(r for r in self._context.planner.read(ladders.rows) if r.slug == ladder.current)
        question = self.tr("“{title}” goes out of the plan. Undo brings it back.")
        if self._sure(self.tr("Delete this ladder?"), question, self._screen.words.say(row.name)):
            self._do(
                lambda: self._context.planner.write(own_ladders.delete, row.id),
                self.tr("Ladder deleted."),
            )

    def delete(self) -> None:
        """Take the edition out, once that is confirmed."""
        question = self.tr("“{title}” goes out of the plan. Undo brings it back.")
        sheet = self._screen.space.sheet
        if sheet and self._sure(
            self.tr("Delete this edition?"), question, self._screen.words.say(sheet.row.name)
        ):
            number = sheet.row.id
            self._do(
                lambda: self._context.planner.write(editions.delete, number),
                self.tr("Edition deleted."),
            )

    def remove_line(self, number: int) -> None:
        """Take a line out of plan B."""
        self._do(
            lambda: self._context.planner.write(contingency.remove_effect, number),
            self.tr("Line removed."),
        )

    def _sure(self, title: str, question: str, name: str) -> bool:
        if self._context.planner.read_only:
            return False
        said, yes = question.format(title=name), self.tr("Delete")
        return confirm(self._screen, self._context.tokens, title, said, yes, danger=True)

    def _do(self, write: Callable[[], object], said: str) -> None:
        if self._screen.attempt(write):
            self._screen.drawers.told(said)
