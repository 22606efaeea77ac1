"""All about clashes on one calendar screen: looking for them, the button, the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from comms_planner.ui.screens.calendar.clash_reading import ClashReading
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.labels import set_tip
from comms_planner.ui.widgets.mirror import LEFT_TO_RIGHT, runs_from_right

if TYPE_CHECKING:
    from comms_planner.services.schedule.collisions import ClashRow
    from comms_planner.ui.screens.calendar.clash_book import ClashBook
    from comms_planner.ui.screens.calendar.clash_panel import ClashPanel
    from comms_planner.ui.screens.calendar.view import CalendarScreen


class ClashDesk(QObject):
    """Says on its button how much collides, and lists it beside the views in `beside`."""

    def __init__(self, screen: CalendarScreen, beside: QHBoxLayout) -> None:
        super().__init__(screen)
        context, self._screen, self._beside = screen.context, screen, beside
        self.panel: ClashPanel | None = None
        self._words, self._short, self._narrow = "", "", False
        self.button = Button(self.tr("Clashes"), context.tokens, icon="triangle-alert")
        self.button.clicked.connect(self.toggle)
        set_tip(self.button, self.tr("What collides in the days in view (Ctrl+Shift+C)"))
        QShortcut(QKeySequence("Ctrl+Shift+C"), screen).activated.connect(self.toggle)
        self._reading = ClashReading(context.planner, context.jobs, self)
        self._reading.found.connect(self._take)
        context.signals.changed.connect(self._reading.forget)

    def want(self) -> None:
        """Have the clashes of the days in view found, a moment after they have settled."""
        if not self._reading.want(self._screen.page.clash_window()):
            self._say(self.tr("Clashes"))  # how many is not known before they are looked for

    def toggle(self) -> None:
        """Open the list, or close it."""
        if self.panel is None:
            from comms_planner.ui.screens.calendar.clash_panel import ClashPanel

            screen = self._screen
            self.panel = ClashPanel(screen.context.tokens, screen.context.texts)
            self.panel.show_book(screen.schedule.clashes)
            self._beside.addWidget(self.panel)
            self.panel.chosen.connect(self._go_to)
            self.panel.closed.connect(self._leave)
        self.panel.toggle()

    def _take(self, book: ClashBook) -> None:
        page, schedule = self._screen.page, self._screen.schedule
        if page.clash_window() != page.window():  # what is told of the days beside may lie there
            book = book.among({entry.key for entry in schedule.entries}, page.window())
        schedule.take_clashes(book)
        count = len(book.rows)
        number = self._screen.context.texts.number(count)
        some = self.tr("%n clashes", "", count).replace(str(count), number)
        self._say(some if count else self.tr("No clashes"), number)
        if self.panel:
            self.panel.show_book(book)

    def fit(self, *, narrow: bool) -> None:
        """Say no more on the button than how many there are, where room is short."""
        self._narrow = narrow
        self._say(self._words or self.button.text(), self._short)

    def _say(self, words: str, short: str = "") -> None:
        self._words, self._short = words, short
        self.button.setAccessibleName(words)
        said = short if self._narrow else words
        self.button.setText(said if runs_from_right(said) else f"{LEFT_TO_RIGHT}{said}")

    def _leave(self) -> None:
        self._screen.shown.setFocus()

    def _go_to(self, row: ClashRow) -> None:
        """Show the day of a clash and choose the first of its things that can be seen."""
        screen = self._screen
        screen.seek(row.day, lambda entry: entry.key in row.things)
