"""What opens over the calendar: details, the list of a day, a new action, the menu.

Each sheet is imported when it opens: the first painted month needs none.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar import moves
from comms_planner.ui.screens.calendar.drag import Grip

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.view import CalendarScreen


class Openings(QObject):
    """Opens things over one calendar screen, and acts on what is chosen in them."""

    def __init__(self, screen: CalendarScreen) -> None:
        super().__init__(screen)
        self._screen = screen

    def details(self, entry: Entry, at: QPoint) -> None:
        """The details of an entry."""
        from comms_planner.ui.screens.calendar.details import DetailsPopover

        screen = self._screen
        sheet = DetailsPopover(screen, screen.context.tokens, screen.context.texts, entry)
        sheet.followed.connect(lambda: self.follow(entry))
        sheet.deleted.connect(lambda: self.delete(entry))
        sheet.open_at(at)

    def day(self, day: dt.date | None, at: QPoint) -> None:
        """All entries of a day, or all that have none."""
        from comms_planner.ui.screens.calendar.day_list import DayPopover

        screen = self._screen
        if day is None:
            title, entries = self.tr("Without a day"), screen.band.entries
        else:
            title, entries = screen.words.day(day), screen.schedule.on(day)
        if day is not None and not entries:
            self.new(day, day, at)
            return
        context = screen.context
        sheet = DayPopover(screen, context.tokens, context.texts, title, entries)
        sheet.opened.connect(self.details)
        sheet.open_at(at)
        sheet.list.setFocus()

    def new(self, first: dt.date, last: dt.date, at: QPoint) -> None:
        """A line for the title of a new action."""
        from comms_planner.ui.screens.calendar.quick_add import QuickAdd

        screen = self._screen
        context = screen.context
        sheet = QuickAdd(
            screen,
            context.tokens,
            context.texts,
            (first, last),
            lambda title: screen.add(title, first, last),
        )
        sheet.open_at(at)
        sheet.title.setFocus()

    def delete(self, entry: Entry) -> None:
        """Ask, then take an action out of the plan."""
        from comms_planner.ui.widgets.confirm import confirm

        screen = self._screen
        if entry.kind != "action":
            screen.context.tell(self.tr("Only actions can be deleted in the calendar."))
            return
        sure = confirm(
            screen,
            screen.context.tokens,
            self.tr("Delete this action?"),
            self.tr("“{title}” goes out of the plan. Undo brings it back.").format(
                title=screen.words.title(entry)
            ),
            self.tr("Delete"),
            danger=True,
        )
        if sure and screen.attempt(lambda: moves.delete(screen.context.planner, entry)):
            screen.schedule.focus(screen.schedule.day)
            screen.invalidate()

    def follow(self, entry: Entry) -> None:
        """Go to where an entry is kept."""
        if entry.kind == "action":
            self._screen.context.navigate("matrix", action=entry.id)
        else:
            self._screen.context.navigate("reach", edition=entry.id)

    def menu(self, entry: Entry | None, day: dt.date, at: QPoint) -> None:
        """The menu of an entry, or of a day."""
        menu = self.menu_of(entry, day, at)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def menu_of(self, entry: Entry | None, day: dt.date, at: QPoint) -> QMenu:
        """What can be done with an entry, or with a day."""
        screen = self._screen
        schedule, menu = screen.schedule, QMenu(screen)
        if entry:
            menu.addAction(self.tr("Details")).triggered.connect(lambda: self.details(entry, at))
        if entry and entry.kind == "action":
            follow = menu.addAction(self.tr("Open in action plan"))
            follow.triggered.connect(lambda: self.follow(entry))
        if entry and entry.movable:
            menu.addSeparator()
            for words, days in (
                (self.tr("A day earlier"), -1),
                (self.tr("A day later"), 1),
                (self.tr("A week earlier"), -7),
                (self.tr("A week later"), 7),
            ):
                step = menu.addAction(words)
                step.triggered.connect(lambda _=False, d=days: schedule.nudge(d, Grip.WHOLE))
        menu.addSeparator()
        new = menu.addAction(self.tr("New action on this day"))
        new.triggered.connect(lambda: self.new(day, day, at))
        show = menu.addAction(self.tr("List this day"))
        show.triggered.connect(lambda: self.day(day, at))
        if entry and entry.kind == "action":
            menu.addSeparator()
            delete = menu.addAction(self.tr("Delete…"))
            delete.triggered.connect(lambda: self.delete(entry))
        return menu
