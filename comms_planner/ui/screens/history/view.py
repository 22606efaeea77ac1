"""History: the change log as sentences with the way back, and the backups."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget

from comms_planner.services import history
from comms_planner.services.planner import ChangeSet, Planner
from comms_planner.ui.context import Context
from comms_planner.ui.screen import Screen
from comms_planner.ui.screens.history.backups import BackupList
from comms_planner.ui.screens.history.changes import PAGE, ChangeList
from comms_planner.ui.widgets.segmented import SegmentedControl


class HistoryScreen(Screen):
    """Two pages: what was changed, and what was backed up."""

    watches = (history.rows,)

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("History"))
        self.pages = SegmentedControl(
            [("changes", self.tr("Changes")), ("backups", self.tr("Backups"))], "changes"
        )
        self.pages.chosen.connect(self._turn)
        self.header.add_left(self.pages)
        self.changes = ChangeList(context, self.attempt)
        self.backups = BackupList(context)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.changes)
        self._stack.addWidget(self.backups)
        self.add_page(self._stack)
        context.signals.backed_up.connect(self.backups.refresh)

    def refresh(self) -> None:
        """Read both pages again."""
        self.changes.refresh()
        self.backups.refresh()

    def ask_ahead(self, planner: Planner) -> None:
        """The latest changes, which reach far into a long log."""
        planner.foresee(history.rows, limit=PAGE + 1)

    def reveal(self, **where: object) -> None:
        """Scroll to the change with the number `seq`, or show the backups."""
        if "backups" in where:
            self._turn("backups")
            return
        self._turn("changes")
        if isinstance(where.get("seq"), int):
            self.changes.show_change(int(str(where["seq"])))

    def _turn(self, page: str) -> None:
        self.pages.set_current(page)
        self._stack.setCurrentWidget(self.changes if page == "changes" else self.backups)

    def _on_changed(self, changes: ChangeSet) -> None:
        self.invalidate()  # each change is a line here
