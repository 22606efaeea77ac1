"""The calendar screen: everything the plan knows a date of, from a day to ten years."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from comms_planner.bilingual import Bilingual
from comms_planner.design import SPACE_M, SPACE_S
from comms_planner.errors import PlannerError
from comms_planner.services import lanes, month
from comms_planner.services.month import Entry
from comms_planner.ui.context import Context
from comms_planner.ui.errors import sentence
from comms_planner.ui.screen import Screen
from comms_planner.ui.screens.calendar import moves, pages
from comms_planner.ui.screens.calendar.access import announce, focus_moved, interface_of
from comms_planner.ui.screens.calendar.band import Band
from comms_planner.ui.screens.calendar.clash_book import ClashBook
from comms_planner.ui.screens.calendar.clash_reading import ClashReading
from comms_planner.ui.screens.calendar.drag import FIRST_DAY, LAST_DAY
from comms_planner.ui.screens.calendar.filter_bar import FilterBar
from comms_planner.ui.screens.calendar.filters import KINDS, EntryFilter
from comms_planner.ui.screens.calendar.month import MonthView
from comms_planner.ui.screens.calendar.openings import Openings
from comms_planner.ui.screens.calendar.reading import Ahead, Reading
from comms_planner.ui.screens.calendar.schedule import Schedule, today
from comms_planner.ui.screens.calendar.weekdays import first_weekday
from comms_planner.ui.screens.calendar.words import Words
from comms_planner.ui.widgets.buttons import Button, IconButton
from comms_planner.ui.widgets.labels import set_tip
from comms_planner.ui.widgets.search_field import SearchField
from comms_planner.ui.widgets.segmented import SegmentedControl

if TYPE_CHECKING:
    from comms_planner.services.schedule.clashes import ClashRow
    from comms_planner.ui.screens.calendar.agenda import AgendaView
    from comms_planner.ui.screens.calendar.clash_panel import ClashPanel

SEARCH_WIDTH = 200


class CalendarScreen(Screen):
    """Shows what lies on the days, and puts it on other days by drag or by key."""

    watches = (month.everything, lanes.grouping, lanes.links)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        QAccessible.installFactory(interface_of)
        self.words = Words(context.texts)
        self.schedule = Schedule(self)
        tokens, texts = context.tokens, context.texts
        self.month = MonthView(self.schedule, tokens, texts, first_weekday())
        self.views = QStackedWidget()
        self.views.addWidget(self.month)
        self.view = "month"
        self._pages: dict[str, pages.Page] = {"month": pages.MonthPage(self)}
        self.band = Band(self.schedule, tokens, texts)
        self.filters = FilterBar(tokens, texts, lambda: moves.flagships(context.planner))
        self.filters.changed.connect(self._narrow)
        self._fill_header()
        self.body.setSpacing(SPACE_S)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(self.segments)
        row.addStretch(1)
        row.addWidget(self.search)
        self.body.addLayout(row)
        self.body.addWidget(self.filters)
        self.body.addWidget(self.band)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(SPACE_M)
        self._beside.addWidget(self.views, 1)
        self.body.addLayout(self._beside, 1)
        self.month.setFocus()
        self._reading = Reading(context.planner)
        self._undated: list[Entry] = []
        self._panel: ClashPanel | None = None
        self._ahead = Ahead(self._reading, self.month)
        self._openings = Openings(self)
        self.clashing = ClashReading(context.planner, context.jobs, self)
        self.clashing.found.connect(self._take_clashes)
        context.signals.changed.connect(lambda _: self.clashing.forget())
        self._listen()
        kept = context.preferences.calendar_view
        if kept != self.view and kept in pages.WORDS:
            self._turn_over(kept)
        self.show_title()

    @property
    def busy(self) -> bool:
        """True while something is being dragged."""
        return self.page.busy

    @property
    def page(self) -> pages.Page:
        """The view in front."""
        return self.page_of(self.view)

    def page_of(self, view: str) -> pages.Page:
        """A view by its key, made when it is first asked for: the month comes first."""
        if view not in self._pages:
            made = self._pages[view] = pages.make(view, self)
            self.views.addWidget(made.widget)
        return self._pages[view]

    @property
    def agenda(self) -> AgendaView:
        """The agenda."""
        page = self.page_of("agenda")
        assert isinstance(page, pages.AgendaPage)
        return page.widget

    @property
    def shown(self) -> QWidget:
        """What is in front, for keys and for those who listen."""
        return self.page.widget

    def refresh(self) -> None:
        """Read the plan again."""
        self._reading.forget()
        self.schedule.today = today()
        self._show()

    def reveal(self, **where: object) -> None:
        """Go to a `day` and to an entry: its `key`, or its id as `action`, `edition` and so on."""
        kind = next((k for k in KINDS if isinstance(where.get(k), int)), "")
        number, day = where.get(kind), where.get("day")
        if not isinstance(day, dt.date) and isinstance(number, int):
            day = moves.day_of(self.context.planner, kind, number, self.schedule.today)
        if isinstance(day, dt.date):
            self.go_to(day)
        self.schedule.focus(
            self.schedule.day,
            next(
                (
                    e
                    for e in self.schedule.entries
                    if e.key == where.get("key") or (e.kind, e.id) == (kind, number)
                ),
                None,
            ),
        )
        self.shown.setFocus()

    def keep(self) -> dict[str, Any]:
        """The day, the month, the view and what is filtered out."""
        view = "agenda" if self.shown is not self.month else "month"
        return {
            "day": self.schedule.day,
            "month": (self.month.year, self.month.month),
            "view": view,
            "filter": self.filters.filter,
        }

    def take_up(self, kept: Mapping[str, Any]) -> None:
        """Show again what an earlier screen kept."""
        self.schedule.day = kept["day"]
        self.month.show_month(*kept["month"])
        blocked = self.search.blockSignals(True)
        self.search.setText(kept["filter"].words)
        self.search.blockSignals(blocked)
        self.filters.choose(kept["filter"])
        if kept["view"] != "month":
            self.show_as(kept["view"])

    def go_to(self, day: dt.date) -> None:
        """Show a day and put the cursor on it."""
        day = min(max(day, FIRST_DAY), LAST_DAY)
        self.schedule.day, self.schedule.chosen = day, ""
        self.page.show_day(day)
        self._show()
        self.schedule.cursor_moved.emit()

    def turn(self, pages: int) -> None:
        """Go so many pages on or back; 0 goes to today."""
        self._ahead.onward = pages > 0
        self.go_to(self.page.turned(pages) if pages else self.schedule.today)

    def turn_to(self, year: int, month: int) -> None:
        """Show a month, the cursor on the day of the month it was on, if there is one."""
        self.go_to(dt.date(year, month, min(self.schedule.day.day, monthrange(year, month)[1])))

    def show_as(self, view: str) -> None:
        """Show another view of the same day, with what is chosen on it, and remember which."""
        chosen = self.schedule.chosen
        self._turn_over(view)
        self.go_to(self.schedule.day)
        self.schedule.focus(
            self.schedule.day, next((e for e in self.schedule.entries if e.key == chosen), None)
        )
        self.shown.setFocus()
        if self.context.preferences.calendar_view != view:
            self.attempt(lambda: self.context.preferences.change(calendar_view=view))

    def _turn_over(self, view: str) -> None:
        self.view = view
        self.views.setCurrentWidget(self.shown)
        self.segments.set_current(view)
        back, on = pages.BACK_AND_ON.get(view, pages.MONTH_BY_MONTH)
        for button, words in ((self.back, back), (self.on, on)):
            said = self.context.texts.translate("CalendarViews", words)
            set_tip(button, said)
            button.setAccessibleName(said)
        self.page.show_day(self.schedule.day)

    def put(self, entry: Entry) -> None:
        """Keep an entry on the days it now has, and say so; of a series, ask which ones."""
        self.schedule.show_at(entry)
        was = self.schedule.original(entry.key)
        if was and was.series and was.kind == "action":
            self._openings.ask_where(was, entry)
            return
        if not self.attempt(lambda: moves.reschedule(self.context.planner, entry)):
            self.schedule.show_at(None)
            return
        self.say_put(entry)

    def say_put(self, entry: Entry) -> None:
        """Say where an entry now is."""
        self.invalidate()
        said = self.tr("{title} is now on {dates}.").format(
            title=self.words.title(entry), dates=self.words.dates(entry)
        )
        self.context.tell(said, self.tr("Undo"), lambda: self.attempt(self.context.planner.undo))
        announce(self.shown, said)

    def add(self, title: Bilingual, first: dt.date, last: dt.date) -> str:
        """Plan a new action and choose it; returns the sentence of a refusal."""
        try:
            added = moves.add(self.context.planner, title, first, last)
        except PlannerError as error:
            return sentence(self.context.texts, error)
        self.schedule.chosen, self.schedule.day = f"action:{added}", first
        self.invalidate()
        self.shown.setFocus()
        return ""

    def _narrow(self, chosen: EntryFilter) -> None:
        self.schedule.narrow(chosen)
        self._show_band()

    def _show(self) -> None:
        """Put what was read into the views; reads only what was not read before."""
        dated, self._undated = self._reading.of(self.page.window())
        self.schedule.take(dated if self.page.band() else dated + self._undated)
        self.show_title()
        self._show_band()

    def show_title(self) -> None:
        """Say above the view what it shows."""
        self.header.set_title(self.page.heading())
        self.clashing.want(self.page.clash_window())

    def _take_clashes(self, book: ClashBook) -> None:
        """Mark what collides, and say how much does."""
        self.schedule.take_clashes(book)
        count = len(book.rows)
        self.clashes.setText(self.tr("%n clashes", "", count) if count else self.tr("No clashes"))
        if self._panel:
            self._panel.show_book(book)

    def list_clashes(self) -> None:
        """Open the list of clashes, or close it."""
        if self._panel is None:
            from comms_planner.ui.screens.calendar.clash_panel import ClashPanel

            self._panel = ClashPanel(self.context.tokens, self.context.texts)
            self._panel.show_book(self.schedule.clashes)
            self._beside.addWidget(self._panel)
            self._panel.chosen.connect(self._go_to_clash)
            self._panel.closed.connect(lambda: self.shown.setFocus())
        self._panel.toggle()

    def _go_to_clash(self, row: ClashRow) -> None:
        """Show the day of a clash and choose the first of its things that can be seen."""
        self.go_to(row.day)
        keys = {e.key: e for e in self.schedule.entries}
        found = next((keys[key] for key in row.things if key in keys), None)
        self.schedule.focus(row.day, found)

    def _show_band(self) -> None:
        first, last = self.page.band() or (dt.date.max, dt.date.min)
        here = [e for e in self._undated if e.first <= last and e.last >= first]
        self.band.show_entries(self.schedule.filter.of(here))

    def _follow(self) -> None:
        """Turn the page when the cursor has left it."""
        day = self.schedule.day
        first, last = self.page.window()
        if not first <= day <= last:
            chosen = self.schedule.chosen
            self.go_to(day)
            self.schedule.chosen = chosen
        if self.shown is self.month:
            focus_moved(self.month)

    def _stuck(self, entry: Entry) -> None:
        said = self.tr("{title} cannot be moved here: a rule or its source gives its date.").format(
            title=self.words.title(entry)
        )
        if moves.can_differ(entry):
            change = self.tr("Change this one…")
            self.context.tell(said, change, lambda: self._openings.differ(entry))
        else:
            self.context.tell(said)
        announce(self.shown, said)

    def _fill_header(self) -> None:
        tokens, rtl = self.context.tokens, self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        back, on = ("chevron-right", "chevron-left") if rtl else ("chevron-left", "chevron-right")
        self.back = IconButton(back, self.tr("Previous month"), tokens, framed=True)
        self.back.clicked.connect(lambda: self.turn(-1))
        self.on = IconButton(on, self.tr("Next month"), tokens, framed=True)
        self.on.clicked.connect(lambda: self.turn(1))
        now = Button(self.tr("Today"), tokens)
        now.clicked.connect(lambda: self.turn(0))
        self.header.add_left(self.back, self.on, now)
        said = self.context.texts.translate
        named = [(key, said("CalendarViews", words)) for key, words in pages.WORDS.items()]
        self.segments = SegmentedControl(named, self.view)
        self.segments.chosen.connect(self.show_as)
        for number, key in enumerate(pages.WORDS, 1):
            quick = QShortcut(QKeySequence(f"Ctrl+Shift+{number}"), self)
            quick.activated.connect(lambda key=key: self.show_as(key))
        self.search = SearchField(self.tr("Filter the calendar"), tokens)
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.search.searched.connect(self.filters.search)
        self.clashes = Button(self.tr("No clashes"), tokens, icon="triangle-alert")
        self.clashes.clicked.connect(self.list_clashes)
        set_tip(self.clashes, self.tr("What collides in the days in view (Ctrl+Shift+C)"))
        QShortcut(QKeySequence("Ctrl+Shift+C"), self).activated.connect(self.list_clashes)
        self.header.add(self.clashes)
        self.new = Button(self.tr("New action"), tokens, "primary", "plus")
        self.new.clicked.connect(self._new)
        self.new.setEnabled(not self.context.planner.read_only)
        self.header.add(self.new)

    def _new(self) -> None:
        day = self.schedule.day
        at = self.new.mapToGlobal(QPoint(0, self.new.height() + 6))
        self.schedule.wanted.emit(day, day, at)

    def _listen(self) -> None:
        schedule, openings = self.schedule, self._openings
        schedule.cursor_moved.connect(self._follow)
        schedule.turned.connect(self.turn)
        schedule.dropped.connect(self.put)
        schedule.stuck.connect(self._stuck)
        schedule.opened.connect(openings.details)
        schedule.listed.connect(openings.day)
        schedule.wanted.connect(openings.new)
        schedule.deleted.connect(openings.delete)
        schedule.asked.connect(openings.menu)
