"""The timeline in its place on the screen, with the choice of lanes and the buttons to zoom."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, QTimer

from comms_planner.services.lane_names import lane_name
from comms_planner.services.lanes import By, refusal
from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar import moves, timeline_keys, timeline_parts
from comms_planner.ui.screens.calendar.access import announce
from comms_planner.ui.screens.calendar.schedule import lies_between
from comms_planner.ui.screens.calendar.timeline import TimelineView
from comms_planner.ui.screens.calendar.timeline_names import way
from comms_planner.ui.screens.calendar.timeline_note import ArrowNote
from comms_planner.ui.screens.calendar.timeline_reading import TimelineReading
from comms_planner.ui.screens.calendar.timeline_stage import AXIS
from comms_planner.ui.widgets.buttons import IconButton
from comms_planner.ui.widgets.choice_box import ChoiceBox

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.view import CalendarScreen

INSET = 7
TITLE_AFTER = 60
"""Milliseconds until the title says what is in view, so that scrolling need not wait for it."""


class TimelinePage(QObject):
    """The timeline of one calendar screen."""

    def __init__(self, screen: CalendarScreen) -> None:
        super().__init__(screen)
        context, self._screen = screen.context, screen
        self.reading = TimelineReading(context.planner, context.jobs, self)
        self.reading.filter = screen.schedule.filter
        self.widget = TimelineView(
            screen.schedule, self.reading, context.tokens, context.texts, screen.month.first_weekday
        )
        self._day = screen.schedule.day
        view, tokens = self.widget, context.tokens
        self.chooser = ChoiceBox(tokens, [(by, way(by, context.texts)) for by in By], By.FLAGSHIP)
        self.chooser.setParent(view)
        self.chooser.setAccessibleName(self.tr("Lanes of the timeline"))
        self.chooser.chosen.connect(self._group)
        self.nearer = IconButton("plus", self.tr("Zoom in"), tokens, framed=True)
        self.further = IconButton("minus", self.tr("Zoom out"), tokens, framed=True)
        zoom = timeline_keys.ZOOM
        for button, factor in ((self.nearer, zoom), (self.further, 1 / zoom)):
            button.setParent(view)
            button.clicked.connect(lambda _=False, factor=factor: view.zoom(factor))
        self.note = ArrowNote(view)
        view.resized.connect(self._place)
        view.shifted.connect(self._shift)
        view.relaned.connect(self._put_in_lane)
        view.linked.connect(screen.linking.add)
        view.unpaired.connect(screen.linking.teach)
        self._titles = QTimer(self, singleShot=True, interval=TITLE_AFTER)
        self._titles.timeout.connect(self._settle)
        view.scrolled.connect(self._titles.start)
        screen.schedule.cursor_moved.connect(self._say)
        context.signals.changed.connect(self.reading.note)
        self.reading.changed.connect(screen.nothing.soon)

    @property
    def busy(self) -> bool:
        """Whether something is being dragged."""
        return self.widget.mouse.busy

    def window(self) -> tuple[dt.date, dt.date]:
        """The month of the cursor, for the list of a day and for the keys."""
        self.reading.settle()
        first = self._day.replace(day=1)
        return first, first.replace(day=monthrange(first.year, first.month)[1])

    at_hand = window
    lies_on = staticmethod(lies_between)

    def band(self) -> None:
        """The timeline shows itself what has no day."""

    def clash_window(self) -> tuple[dt.date, dt.date]:
        """The days in view."""
        return self.widget.days_in_view()

    paper_window = clash_window

    def show_day(self, day: dt.date) -> None:
        """Bring a day into view."""
        self._day = day
        self.widget.show_day(day)

    def turned(self, pages: int) -> dt.date:
        """Most of what is in view, on or back."""
        return self.widget.turn(pages)

    def heading(self) -> str:
        """September 2026 – January 2027."""
        return self._screen.words.months(*self.widget.days_in_view())

    def spot(self) -> QRect | None:
        """The chosen bar."""
        return timeline_parts.spot_of_cursor(self.widget)

    def _settle(self) -> None:
        """Say what is in view, now that it stays there."""
        self.note.follow()
        if self._screen.page is self:
            self._screen.show_title()

    def _place(self) -> None:
        view, origin = self.widget, self.widget.viewport().geometry().topLeft()
        wide, high = view.stage.side - 2 * INSET, AXIS - 2 * INSET
        self.chooser.setFixedSize(wide, high)
        self.chooser.move(view.visual(INSET, INSET, wide, high).topLeft() + origin)
        size, area = self.nearer.sizeHint(), view.stage.size
        left, top = area.width() - size.width() - 12, area.height() - size.height() - 12
        for button, at in ((self.nearer, left), (self.further, left - size.width() - 4)):
            place = view.visual(at, top, size.width(), size.height())
            button.setGeometry(place.translated(origin))
        begin, end = view.stage.side + 12, left - size.width() - 12
        room = view.visual(begin, top, max(end - begin, 0), size.height())
        self.note.place(room.translated(origin))

    def group(self, by: By) -> None:
        """Let the lanes stand for something else."""
        self.chooser.set_current(by)
        self.reading.choose(by=by)

    def _group(self, by: object) -> None:
        if isinstance(by, By):
            self.reading.choose(by=by)
        self.widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _shift(self, entries: tuple[Entry, ...], days: int) -> None:
        """Keep several actions on other days: one command, one step back."""
        screen, planner = self._screen, self._screen.context.planner
        ids, rows = tuple(entry.id for entry in entries), []
        if not ids or not screen.attempt(
            lambda: rows.extend(moves.ripple_of_shift(planner, ids, days))
        ):
            self._stay()
            return
        screen.openings.ask_ripple(
            rows, lambda: moves.shift(planner, ids, days), lambda: self._shifted(len(ids)),
            self._stay,
        )  # fmt: skip

    def _stay(self) -> None:
        self.widget.selection.show_moves({})

    def _shifted(self, count: int) -> None:
        screen = self._screen
        screen.invalidate()
        said = self.tr("%n actions were moved.", "", count)
        screen.context.tell(
            said, self.tr("Undo"), lambda: screen.attempt(screen.context.planner.undo)
        )
        announce(self.widget, said)

    def _put_in_lane(self, entries: tuple[Entry, ...], lane: str) -> None:
        """Give actions what a lane stands for: one command, one step back; or say why not."""
        screen, by = self._screen, self.reading.book.grouping.by
        refused = next(filter(None, (refusal(e.kind, by, lane) for e in entries)), "")
        ids = tuple(dict.fromkeys(entry.id for entry in entries))
        if refused:
            screen.context.tell(screen.context.texts.translate("Errors", refused))
        if refused or not screen.attempt(
            lambda: moves.put_in_lane(screen.context.planner, ids, by, lane)
        ):
            self.widget.selection.show_moves({})
            return
        screen.invalidate()
        name = lane_name(lane, self.reading.book.grouping, screen.context.texts)
        said = self.tr("%n actions now lie in the lane “{lane}”.", "", len(ids)).format(lane=name)
        screen.tell_done(said)
        announce(self.widget, said)

    def _say(self) -> None:
        """Tell a screen reader what is chosen."""
        view = self.widget
        entry = view.book.entries.get(view.schedule.chosen)
        if entry and view.isVisible():
            announce(view, view.words.told(entry, view.schedule))
