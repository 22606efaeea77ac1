"""The calendar screen: everything the plan knows a date of, from a day to ten years."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from comms_planner.bilingual import Bilingual
from comms_planner.clock import today
from comms_planner.design import SPACE_M, SPACE_S
from comms_planner.errors import PlannerError
from comms_planner.services import clocks, entry_filter, lanes, month
from comms_planner.services.entry_filter import KINDS, EntryFilter, Sieve
from comms_planner.services.month import Entry
from comms_planner.ui.context import Context
from comms_planner.ui.errors import sentence
from comms_planner.ui.screen import Screen
from comms_planner.ui.screens.calendar import looking, moves, pages, ticking
from comms_planner.ui.screens.calendar.access import announce, focus_moved, interface_of
from comms_planner.ui.screens.calendar.band import Band
from comms_planner.ui.screens.calendar.clash_desk import ClashDesk
from comms_planner.ui.screens.calendar.copying import Copying
from comms_planner.ui.screens.calendar.drag import FIRST_DAY, LAST_DAY, is_retimed
from comms_planner.ui.screens.calendar.filter_bar import FilterBar
from comms_planner.ui.screens.calendar.linking import Linking
from comms_planner.ui.screens.calendar.month import MonthView
from comms_planner.ui.screens.calendar.nothing import Nothing
from comms_planner.ui.screens.calendar.openings import Openings
from comms_planner.ui.screens.calendar.reading import Ahead, Reading
from comms_planner.ui.screens.calendar.schedule import Schedule
from comms_planner.ui.screens.calendar.top import Top
from comms_planner.ui.screens.calendar.weekdays import first_weekday
from comms_planner.ui.screens.calendar.words import Words

if TYPE_CHECKING:
    from comms_planner.services.schedule.ripples import RippleRow
    from comms_planner.ui.screens.calendar.agenda import AgendaView
    from comms_planner.ui.screens.calendar.timeline_page import TimelinePage

MOST_ZONES = 4
REOPEN = 100
"""Milliseconds after which a sheet that was open is shown again: the window settles first."""


class CalendarScreen(Screen):
    """Shows what lies on the days, and puts it on other days by drag or by key."""

    watches = (
        month.everything, month.to_be_confirmed, lanes.grouping, lanes.links, clocks.weekend,
        entry_filter.sieve,
    )  # fmt: skip

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        QAccessible.installFactory(interface_of)
        self.words = Words(context.texts)
        self.schedule = Schedule(self)
        tokens, texts = context.tokens, context.texts
        self.month = MonthView(self.schedule, tokens, texts, first_weekday(texts))
        self.views = QStackedWidget()
        self.views.addWidget(self.month)
        self.view = "month"
        self.nothing = Nothing(self)
        self._pages: dict[str, pages.Page] = {"month": pages.MonthPage(self)}
        self.band = Band(self.schedule, tokens, texts)
        self.filters = FilterBar(
            tokens, texts, lambda field: context.planner.read(entry_filter.choices, field)
        )
        self.filters.changed.connect(self._narrow)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(SPACE_M)
        self._beside.addWidget(self.views, 1)
        self.clashing = ClashDesk(self, self._beside)
        self.top = Top(self)
        self.body.setSpacing(SPACE_S)
        self.body.addLayout(self.top.row)
        self.body.addWidget(self.filters)
        self.body.addWidget(self.band)
        self.body.addWidget(self.nothing)
        self.body.addLayout(self._beside, 1)
        self.month.setFocus()
        self._reading = Reading(context.planner, context.jobs, self)
        self._reading.fetched.connect(self._fetched)
        self._undated: list[Entry] = []
        self._in_view: pages.Window | None = None
        self._ahead = Ahead(self._reading)
        self._ahead.follow(self.month)
        self.openings = Openings(self)
        self.copying = Copying(self)
        self.linking = Linking(self)
        self.schedule.read_only = context.planner.read_only
        self._listen()
        kept = context.preferences.calendar_view
        if kept != self.view and kept in pages.WORDS:
            self._turn_over(kept)
        self.show_title()
        self._is_placed = not context.preferences.calendar_start
        """Whether somebody has said already how to look."""
        if not self._is_placed:
            QTimer.singleShot(0, self, self._begin)

    @property
    def busy(self) -> bool:
        """True while something is being dragged."""
        return self.page.busy

    @property
    def is_reading(self) -> bool:
        """Whether what lies on the days in view is still on its way."""
        return self._reading.takes_long(self.page.at_hand())

    @property
    def page(self) -> pages.Page:
        """The view in front."""
        return self.page_of(self.view)

    def page_of(self, view: str) -> pages.Page:
        """A view by its key, made when it is first asked for: the month comes first."""
        if view not in self._pages:
            made = self._pages[view] = pages.make(view, self)
            self.views.addWidget(made.widget)
            if isinstance(made, (pages.AgendaPage, pages.with_clocks())):
                self._ahead.follow(made.widget)
        return self._pages[view]

    def made(self, view: str) -> TimelinePage | None:
        """The timeline's page, if anybody has looked at it yet."""
        page = self._pages.get(view)
        return page if page is not None and isinstance(page, pages.timeline_page()) else None

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

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on to the days: arrows go through them at once."""
        super().focusInEvent(event)
        self.shown.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line above the views in a narrow window."""
        super().resizeEvent(event)
        self.top.fit(self.width())

    def refresh(self) -> None:
        """Read the plan again."""
        self._reading.forget()
        self.schedule.today = today()
        self.schedule.weekend = moves.weekend(self.context.planner)
        self._narrow_anew()
        self._show()

    def reveal(self, **where: object) -> None:
        """Go to a `day`, in a `view`, and to an entry: its `key`, or its id as `action` or such."""
        self._is_placed = True
        if where.get("view") in pages.WORDS:
            self._turn_over(str(where["view"]))
            self._show()
        kind = next((k for k in KINDS if isinstance(where.get(k), int)), "")
        number, day = where.get(kind), where.get("day")
        if not isinstance(day, dt.date) and isinstance(number, int):
            day = moves.day_of(self.context.planner, kind, number, self.schedule.today)

        def wanted(entry: Entry) -> bool:
            return entry.key == where.get("key") or (entry.kind, entry.id) == (kind, number)

        if isinstance(day, dt.date):
            self.seek(day, wanted)
        else:
            found = next(filter(wanted, self.schedule.entries), None)
            self.schedule.focus(self.schedule.day, found)
        self.shown.setFocus()

    def seek(self, day: dt.date, wanted: Callable[[Entry], bool]) -> None:
        """Show a day and choose what is wanted on it, or on the one beside it that another clock
        has put it on."""
        found, beside = None, self.page.at_hand() != self.page.window()
        for away in (0, -1, 1, -2, 2) if beside else (0,):
            self.go_to(day + dt.timedelta(away))
            found = next(filter(wanted, self.schedule.entries), None)
            if found:
                break
        else:
            if beside:
                self.go_to(day)
        at = self.schedule.seen_on(found, self.schedule.day) if found and beside else day
        self.schedule.focus(at if found else self.schedule.day, found)

    def _begin(self) -> None:
        """Look as the saved view does that the calendar is to open with, if this plan has it."""
        if not self._is_placed:
            self._is_placed = True
            name = self.context.preferences.calendar_start
            rows = moves.saved_views(self.context.planner)
            row = next((row for row in rows if row.name == name), None)
            if row is not None:
                looking.look(self, row.looking)

    def keep(self) -> dict[str, Any]:
        """The day, the month, the view and what is filtered out."""
        kept = {
            "day": self.schedule.day,
            "chosen": self.schedule.chosen,
            "view": self.view,
            "filter": self.filters.filter,
            "draft": self.openings.typed,
            "adding": self.openings.adding,
        }
        timeline = self.made("timeline")
        if timeline is not None:
            first, last = timeline.widget.days_in_view()
            kept |= {"lanes": timeline.reading.by.value, "span": (last - first).days + 1}
        return kept

    def take_up(self, kept: Mapping[str, Any]) -> None:
        """Show again what an earlier screen kept."""
        self._is_placed = True
        self.schedule.day, self.schedule.chosen = kept["day"], kept["chosen"]
        looking.show_filter(self, kept["filter"])
        self.show_as(kept["view"])
        if "lanes" in kept:
            looking.look_along(self, kept["lanes"], kept["span"])
        self.openings.draft = kept["draft"]
        if kept["adding"]:
            QTimer.singleShot(REOPEN, self, lambda: self.openings.new(*kept["adding"]))

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
            self.context.preferences.note(calendar_view=view)

    def _turn_over(self, view: str) -> None:
        self.view = view
        self.views.setCurrentWidget(self.shown)
        self.top.show_view(view)
        self.page.show_day(self.schedule.day)

    def put(self, entry: Entry) -> None:
        """Keep an entry on the days it now has, and say so; of a series, ask which ones."""
        if self.is_refused():
            self.schedule.show_at(None)
            return
        self.schedule.show_at(entry)
        was = self.schedule.original(entry.key)
        if was and is_retimed(was, entry):
            self.openings.ask_when(was, entry)
            return
        if was and was.series and was.kind == "action":
            self.openings.ask_where(was, entry)
            return
        there = [entry]

        def act(rows: Sequence[RippleRow]) -> None:
            moves.reschedule(self.context.planner, entry, rows)
            there[0] = moves.landed(entry, was, rows)

        self.openings.move(
            was, entry, act, lambda: self.say_put(there[0]), lambda: self.schedule.show_at(None)
        )

    def is_refused(self) -> bool:
        """Whether nothing can be changed here, which is said before anybody is asked anything."""
        if self.schedule.read_only:
            said = self.tr("This plan is open for reading only, so nothing is changed.")
            self.context.tell(said)
            announce(self.shown, said)
        return self.schedule.read_only

    def say_put(self, entry: Entry) -> None:
        """Say where an entry now is."""
        self.invalidate()
        said = self.tr("{title} is now on {dates}.").format(
            title=self.words.title(entry), dates=self.words.placed(entry)
        )
        self.context.tell(said, self.tr("Undo"), lambda: self.attempt(self.context.planner.undo))
        announce(self.shown, said)

    def add(
        self, title: Bilingual, first: dt.date, last: dt.date, times: tuple[int, int] | None = None
    ) -> str:
        """Plan a new action and choose it; returns the sentence of a refusal.

        Times are those of the main clock of week and day.
        """
        zone = next(iter(self.zones), None)
        try:
            added = moves.add(self.context.planner, title, first, last, times, zone)
        except PlannerError as error:
            return sentence(self.context.texts, error)
        self.schedule.chosen, self.schedule.day = f"action:{added}", first
        self.invalidate()
        self.shown.setFocus()
        return ""

    def _narrow(self, chosen: EntryFilter) -> None:
        read = self.context.planner.read
        self.schedule.narrow(
            read(entry_filter.sieve, chosen) if chosen.is_narrowed else Sieve(chosen)
        )
        self._show_band()

    def _narrow_anew(self) -> None:
        """Take up what has changed about what is chosen: its work, its name, or that it is gone."""
        if self.filters.filter.is_narrowed:
            there = self.context.planner.read(entry_filter.sieve, self.filters.filter)
            if there.filter == self.filters.filter:
                self.schedule.sieve = there
                self.filters.name()
            else:
                self.filters.choose(there.filter)

    def _show(self) -> None:
        """Put what was read into the views; reads only what was not read before."""
        window, page = self.page.at_hand(), self.page
        if self._reading.takes_long(window):
            self._reading.fetch(window)
            if window == self._in_view:  # what was read of these days stays meanwhile
                return
            dated: list[Entry] = []
            self._undated = []
        else:
            dated, self._undated = self._reading.of(window)
        self._in_view, self.schedule.lies_on = window, page.lies_on
        first, last = page.window()
        if window != (first, last):  # what lies on the days beside by the clock shown, too
            dated = [
                e
                for e in dated  # of a large plan a thousand, most of them without times
                if (
                    e.first <= last and e.last >= first
                    if e.start_time is None
                    else page.lies_on(e, first, last)
                )
            ]
        self.schedule.take(dated if self.page.band() else dated + self._undated)
        self.show_title()
        self._show_band()

    def _fetched(self, window: pages.Window) -> None:
        if self.page.at_hand() == window:
            self._show()

    def show_title(self) -> None:
        """Say above the view what it shows."""
        said = self.page.heading()
        said = f"{said[:1].upper()}{said[1:]}"
        self.header.set_title(said, self.view, self.context.texts.abridged(said))
        self.clashing.want()

    @property
    def zones(self) -> list[str]:
        """The time zones of week and day, the main clock first: those chosen, or the stations'."""
        chosen = self.context.preferences.calendar_zones
        known = (zone for _, zone in moves.clocks(self.context.planner))
        return list(chosen or dict.fromkeys(known))[:MOST_ZONES]

    def choose_zones(self, zones: tuple[str, ...]) -> None:
        """Show the hours on other clocks, and remember which; none means the duty stations'."""
        self.attempt(lambda: self.context.preferences.change(calendar_zones=zones))
        for page in self._pages.values():
            if isinstance(page, pages.with_clocks()):
                page.show_zones()
        self._show()

    def _show_band(self) -> None:
        first, last = self.page.band() or (dt.date.max, dt.date.min)
        here = [e for e in self._undated if e.first <= last and e.last >= first]
        anywhere = self._reading.to_be_confirmed()
        self.band.show_entries(self.schedule.sieve.of(here + anywhere))

    def _follow(self) -> None:
        """Turn the page when the cursor has left it."""
        day = self.schedule.day
        first, last = self.page.window()
        if not first <= day <= last:
            chosen = self.schedule.chosen
            self.go_to(day)
            self.schedule.chosen = chosen
            if not chosen:  # the day has been said
                return
        if self.view != "timeline":  # which says itself what is chosen
            focus_moved(self.shown.focusProxy() or self.shown, self.words, self.schedule)

    def _stuck(self, entry: Entry) -> None:
        said = self.tr("{title} cannot be moved here: a rule or its source gives its date.").format(
            title=self.words.title(entry)
        )
        if moves.can_differ(entry):
            change = self.tr("Change this one…")
            self.context.tell(said, change, lambda: self.openings.differ(entry))
        else:
            self.context.tell(said)
        announce(self.shown, said)

    def tell_done(self, said: str) -> None:
        """Say that something was done, with a way to take it back."""
        self.context.tell(said, self.tr("Undo"), lambda: self.attempt(self.context.planner.undo))

    def _listen(self) -> None:
        schedule, openings = self.schedule, self.openings
        self.filters.everything.clicked.connect(lambda: looking.show_filter(self, EntryFilter()))
        schedule.cursor_moved.connect(self._follow)
        schedule.turned.connect(self.turn)
        schedule.dropped.connect(self.put)
        schedule.stuck.connect(self._stuck)
        schedule.opened.connect(openings.details)
        schedule.listed.connect(openings.day)
        schedule.gathered.connect(openings.among)
        schedule.wanted.connect(openings.new)
        schedule.timed.connect(openings.new_at)
        schedule.doubled.connect(self.copying.duplicate)
        schedule.copied.connect(self.copying.copy)
        schedule.pasted.connect(self.copying.paste)
        schedule.deleted.connect(openings.delete)
        schedule.ticked.connect(lambda entry: ticking.tick(self, entry))
        schedule.asked.connect(openings.menu)
