"""The top of the calendar screen: turning pages, choosing the view, the menus and the search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from comms_planner.design import MARGIN, SPACE_M
from comms_planner.ui.screens.calendar import pages
from comms_planner.ui.widgets.buttons import Button, IconButton
from comms_planner.ui.widgets.labels import set_tip
from comms_planner.ui.widgets.search_field import SearchField
from comms_planner.ui.widgets.segmented import SegmentedControl

if TYPE_CHECKING:
    from comms_planner.services.planner import ChangeSet
    from comms_planner.ui.screens.calendar.view import CalendarScreen

SEARCH_WIDTH, NARROW_SEARCH = 200, 96


class Top(QObject):
    """Fills the header of one calendar screen, and the line below it, which is `row`."""

    def __init__(self, screen: CalendarScreen) -> None:
        super().__init__(screen)
        self._screen, tokens = screen, screen.context.tokens
        rtl = screen.layoutDirection() == Qt.LayoutDirection.RightToLeft
        back, on = ("chevron-right", "chevron-left") if rtl else ("chevron-left", "chevron-right")
        self.back = IconButton(back, self.tr("Previous month"), tokens, framed=True)
        self.back.clicked.connect(lambda: screen.turn(-1))
        self.on = IconButton(on, self.tr("Next month"), tokens, framed=True)
        self.on.clicked.connect(lambda: screen.turn(1))
        now = Button(self.tr("Today"), tokens)
        now.clicked.connect(lambda: screen.turn(0))
        screen.header.add_left(self.back, self.on, now)
        said = screen.context.texts.translate
        named = [(key, said("CalendarViews", words)) for key, words in pages.WORDS.items()]
        self.segments = SegmentedControl(named, screen.view)
        self.segments.chosen.connect(screen.show_as)
        for number, key in enumerate(pages.WORDS, 1):
            quick = QShortcut(QKeySequence(f"Ctrl+Shift+{number}"), screen)
            quick.activated.connect(lambda key=key: screen.show_as(key))
        self.saved = Button(self.tr("Views"), tokens, icon="layers")
        self.saved.clicked.connect(self._open_views)
        set_tip(self.saved, self.tr("Saved views of the plan (Ctrl+Shift+V)"))
        QShortcut(QKeySequence("Ctrl+Shift+V"), screen).activated.connect(self._open_views)
        screen.context.signals.changed.connect(self._follow_name)
        self.paper = IconButton("printer", self.tr("Print or PDF…"), tokens, framed=True)
        self.paper.clicked.connect(self._open_paper)
        QShortcut(QKeySequence("Ctrl+P"), screen).activated.connect(self._open_paper)
        self._filter_words = self.tr("Filter the calendar")
        self.search = SearchField(self._filter_words, tokens)
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.search.searched.connect(screen.filters.search)
        self.search.entered.connect(lambda: screen.shown.setFocus())
        self.new = Button(self.tr("New action"), tokens, "primary", "plus")
        self.new.clicked.connect(self._new)
        self.new.setEnabled(not screen.context.planner.read_only)
        screen.header.add(self.paper, screen.clashing.button, self.new)
        self._saved_words, self._saved_width = self.saved.text(), 0
        self.saved.setAccessibleName(self._saved_words)
        self.row = QHBoxLayout()
        self.row.setSpacing(SPACE_M)
        self.row.addWidget(self.segments)
        self.row.addWidget(self.saved)
        self.row.addStretch(1)
        self.row.addWidget(self.search)

    def show_view(self, view: str) -> None:
        """Mark the view in front, and say what turning the page means in it."""
        self.segments.set_current(view)
        back, on = pages.BACK_AND_ON.get(view, pages.MONTH_BY_MONTH)
        for button, words in ((self.back, back), (self.on, on)):
            said = self._screen.context.texts.translate("CalendarViews", words)
            set_tip(button, said)
            button.setAccessibleName(said)

    def fit(self, width: int) -> None:
        """Give the views their whole names in a narrow window too, at the cost of the others."""
        needed = self.segments.sizeHint().width()
        self.segments.setMinimumWidth(needed)
        self._saved_width = self._saved_width or self.saved.sizeHint().width()
        spare = width - 2 * MARGIN - needed - 3 * SPACE_M
        is_narrow = spare < self._saved_width + SEARCH_WIDTH
        self.saved.setText("" if is_narrow else self._saved_words)
        self.search.setFixedWidth(NARROW_SEARCH if is_narrow else SEARCH_WIDTH)
        self.search.setPlaceholderText(self.tr("Filter") if is_narrow else self._filter_words)
        self._screen.clashing.fit(narrow=is_narrow)

    def _new(self) -> None:
        day = self._screen.schedule.day
        at = self.new.mapToGlobal(QPoint(0, self.new.height() + 6))
        self._screen.schedule.wanted.emit(day, day, at)

    def _open_views(self) -> None:
        from comms_planner.ui.screens.calendar.views_menu import ViewsMenu

        ViewsMenu(self._screen).open(self.saved)

    def _follow_name(self, changes: ChangeSet) -> None:
        if changes.touches("saved_view"):
            from comms_planner.ui.screens.calendar.views_menu import follow_name

            follow_name(self._screen, changes)

    def _open_paper(self) -> None:
        from comms_planner.ui.screens.calendar.paper import open_paper

        open_paper(self._screen)
