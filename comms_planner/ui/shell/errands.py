"""What the menus do that concerns the whole plan file or the whole app."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from comms_planner.errors import PlannerError
from comms_planner.ui.context import Context
from comms_planner.ui.shell import files
from comms_planner.ui.shell.doors import Doors

if TYPE_CHECKING:
    from comms_planner.services.opening import Opened
    from comms_planner.ui.shell.rescue import Rescue


class Owner(Protocol):
    """What an errand asks of the window."""

    def show_plan(self, opened: Opened) -> None:
        """Show another plan."""

    def let_go(self) -> None:
        """Close the file of this one."""

    def may_go(self) -> bool:
        """Whether nothing typed would be lost with this one; asks if it would."""

    def complain(self, error: PlannerError) -> None:
        """Tell of a failure that concerns the whole plan."""


class Errands(QObject):
    """Runs them for a window."""

    def __init__(self, window: QWidget, context: Context, doors: Doors, owner: Owner) -> None:
        super().__init__(window)
        self._window, self._context, self._doors = window, context, doors
        self._show_plan, self._complain = owner.show_plan, owner.complain
        self._let_go, self._may_go = owner.let_go, owner.may_go
        context.signals.backup_asked.connect(self.back_up)
        context.signals.restore_asked.connect(self.restore)

    def new(self) -> None:
        """Make a plan from the built-in template and show it."""
        path = files.ask_new(self._window)
        if path and self._may_go():
            self._try(lambda: self._create(path))

    def open(self) -> None:
        """Ask for a plan file and show it."""
        path = files.ask_open(self._window, self._context.planner.path.parent)
        if path:
            self.open_path(path)

    def open_path(self, path: Path) -> None:
        """Show the plan in a file, unless it is the one shown; an exported one is made anew."""
        if path.absolute() == self._context.planner.path.absolute() or not self._may_go():
            return
        if path.suffix.lower() == files.EXPORTED:
            self._rescue().take(path, path.stem, self.open_path)
            return
        try:
            self._show_plan(self._doors.open(path))
        except PlannerError as error:
            if error.importable:
                self._offer_data(path, error)
            else:
                self._complain(error)

    def take_turn(self) -> None:
        """Open the plan that is shown once more, now that it can be changed."""
        if self._may_go():
            self._try(lambda: self._show_plan(self._doors.open(self._context.planner.path)))

    def _offer_data(self, path: Path, error: PlannerError) -> None:
        self._rescue().offer(path, error, self.open_path)

    def _rescue(self) -> Rescue:
        from comms_planner.ui.shell.rescue import Rescue  # late: few ever need it

        return Rescue(self._window, self._context, self._doors, self._complain)

    def back_up(self) -> None:
        """Make a verified backup beside the window."""
        path = self._context.planner.path
        self._context.jobs.start(
            self.tr("Backing up"),
            lambda progress: self._doors.back_up(path, progress),
            lambda _: self._backed_up(),
            self._failed,
        )

    def restore(self, backup: Path) -> None:
        """Put a backup in the place of the plan, which has to be let go for that."""
        if not self._may_go():
            return
        path = self._context.planner.path
        said = self.tr("The backup is in its place. The plan as it was before is the newest one.")
        self._let_go()
        try:
            self._doors.restore(backup, path)
        except PlannerError as error:
            self._try(lambda: self._show_plan(self._doors.open(path)))
            self._complain(error)
        else:
            self._try(lambda: self._show_again(path, said))

    def language(self, choice: str) -> None:
        """Speak another language from now on."""
        self._prefer(language=choice)

    def theme(self, choice: str) -> None:
        """Wear another theme from now on."""
        self._prefer(theme=choice)

    def swap_theme(self) -> None:
        """Light becomes dark, dark becomes light."""
        self.theme("light" if self._context.tokens.dark else "dark")

    def shortcuts(self) -> None:
        """Show the keys."""
        from comms_planner.ui.shell.shortcuts import ShortcutDialog  # late: seldom wanted

        ShortcutDialog(self._window, self._context.tokens, self._context.texts).open()

    def about(self) -> None:
        """Show what this app is."""
        from comms_planner.ui.shell.about import AboutDialog  # late: seldom wanted

        AboutDialog(self._window).open()

    def _show_again(self, path: Path, said: str) -> None:
        self._show_plan(self._doors.open(path))
        self._context.tell(said)

    def _create(self, path: Path) -> None:
        self._doors.create(path)
        self._show_plan(self._doors.open(path))

    def _prefer(self, **choice: str) -> None:
        self._try(lambda: self._context.preferences.change(**choice))
        self._context.signals.preferred.emit()

    def _backed_up(self) -> None:
        self._context.signals.backed_up.emit()
        self._context.tell(self.tr("A verified backup was made."))

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, PlannerError):
            raise error
        self._complain(error)

    def _try(self, do: Callable[[], object]) -> None:
        try:
            do()
        except PlannerError as error:
            self._complain(error)
