"""What opens over the calendar: details, the list of a day, a new action, the menu.

Each sheet is imported when it opens: the first painted month needs none.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from comms_planner.bilingual import Bilingual
from comms_planner.services.month import Entry
from comms_planner.services.schedule.typed_times import Times
from comms_planner.ui.screens.calendar import moves, retiring, ticking
from comms_planner.ui.screens.calendar.access import announce
from comms_planner.ui.screens.calendar.drag import Grip
from comms_planner.ui.screens.calendar.held_form import HeldForm

Done = Callable[[], object]
Mover = Callable[["list[RippleRow]"], object]
"""Moves something, given what else was shown to move."""

if TYPE_CHECKING:
    from comms_planner.services.schedule.ripples import RippleRow
    from comms_planner.ui.screens.calendar.quick_add import QuickAdd
    from comms_planner.ui.screens.calendar.series_question import Act, SeriesQuestion
    from comms_planner.ui.screens.calendar.view import CalendarScreen


class Openings(QObject):
    """Opens things over one calendar screen, and acts on what is chosen in them."""

    def __init__(self, screen: CalendarScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._adding: tuple[QuickAdd, dt.date, dt.date, QPoint, Times | None] | None = None
        self.draft = ""
        self._held = HeldForm(screen, {"edit": self.edit, "differ": self.differ, "rule": self.rule})

    @property
    def adding(self) -> tuple[dt.date, dt.date, QPoint, Times | None] | None:
        """The days, place and times of the line for a new action, while it is open."""
        return self._adding[1:] if self._adding else None

    @property
    def typed(self) -> str:
        """The title of a new action that was begun and neither added nor given up."""
        return self._adding[0].title.text() if self._adding else self.draft

    def details(self, entry: Entry, at: QPoint) -> None:
        """The details of an entry."""
        from comms_planner.ui.screens.calendar.details import DetailsPopover

        screen, context = self._screen, self._screen.context
        sheet = DetailsPopover(
            screen, context.tokens, context.texts, entry, screen.schedule,
            moves.facts(context.planner, entry), read_only=context.planner.read_only,
        )  # fmt: skip
        sheet.followed.connect(lambda: self.follow(entry))
        sheet.edited.connect(lambda: self.edit(entry))
        sheet.differed.connect(lambda: self.differ(entry))
        sheet.repeated.connect(lambda: self.rule(entry))
        sheet.ticked.connect(lambda: ticking.tick(screen, entry))
        sheet.deleted.connect(lambda: self.delete(entry))
        sheet.retired.connect(lambda: retiring.retire(screen, entry))
        sheet.open_at(at, screen.page.spot())

    def ask_where(self, was: Entry, now: Entry) -> None:
        """Which of a series are to be put elsewhere."""
        screen = self._screen

        def act(scope: str, kind: str, reason: Bilingual) -> None:
            moves.move_in_series(screen.context.planner, was, now, scope, kind, reason)

        dialog = self._question("move", was, now, act)
        dialog.accepted.connect(lambda: screen.say_put(now))
        dialog.rejected.connect(lambda: screen.schedule.show_at(None))
        dialog.open()

    def ask_when(self, was: Entry, now: Entry) -> None:
        """Give an action another time; of a series, ask which ones."""
        from comms_planner.ui.screens.calendar.entry_dialog import Edit

        screen, planner = self._screen, self._screen.context.planner
        edit = Edit(was.title, now.first, now.last, now.start_time, now.end_time, now.zone)
        if not was.series:
            self.move(
                was, now, lambda _: moves.revise(planner, was, edit), lambda: screen.say_put(now),
                lambda: screen.schedule.show_at(None),
            )  # fmt: skip
            return
        question = self._question(
            "edit", was, now, lambda scope, _, why: moves.revise(planner, was, edit, scope, why)
        )
        question.accepted.connect(lambda: screen.say_put(now))
        question.rejected.connect(lambda: screen.schedule.show_at(None))
        question.open()

    def move(self, was: Entry | None, now: Entry, act: Mover, done: Done, undone: Done) -> None:
        """Put an entry on other days, and ask first where more than it would move, or too far."""
        screen, rows = self._screen, list["RippleRow"]()
        moved = was is None or (was.first, was.last) != (now.first, now.last)
        if moved and not screen.attempt(
            lambda: rows.extend(moves.ripple(screen.context.planner, now))
        ):
            undone()
            return
        if len(rows) == 1 and rows[0].stays and rows[0].action_id == now.id:
            self._keeps(now, rows[0])
            undone()
            return
        self.ask_ripple(rows, lambda: act(rows), done, undone)

    def _keeps(self, entry: Entry, row: RippleRow) -> None:
        """Say that an entry is not put where it was dropped, and why."""
        screen, texts = self._screen, self._screen.context.texts
        said = self.tr("{title} stays on {dates}. {why}").format(
            title=screen.words.title(entry),
            dates=texts.span(row.before_first, row.before_last, row.before_precision),
            why="".join(notice.say(texts) for notice in row.notices[:1]),
        )
        screen.context.tell(said)
        announce(screen.shown, said)

    def ask_ripple(self, rows: list[RippleRow], act: Done, done: Done, undone: Done) -> None:
        """Move something at once, or ask first where more than it would move, or too far."""
        screen, context = self._screen, self._screen.context
        if not rows:
            (done if screen.attempt(act) else undone)()
            return
        from comms_planner.ui.screens.calendar.ripple_question import RippleQuestion

        question = RippleQuestion(screen, context.tokens, context.texts, rows, act)
        question.accepted.connect(done)
        question.rejected.connect(undone)
        question.open()

    def edit(self, entry: Entry) -> None:
        """The title, the days and the time of an action; of a series, ask which ones."""
        from comms_planner.ui.screens.calendar.entry_dialog import Edit, EntryDialog
        from comms_planner.ui.screens.calendar.form_dialog import PENDING

        screen, context = self._screen, self._screen.context

        def act(edit: Edit) -> object:
            now = entry._replace(first=edit.first, last=edit.last)
            if not entry.series:
                rows = moves.ripple(context.planner, now) if now != entry else []
                if not rows:
                    moves.revise(context.planner, entry, edit)
                    return None
                self.ask_ripple(
                    rows, lambda: moves.revise(context.planner, entry, edit), dialog.accept, str
                )
                return PENDING
            question = self._question(
                "edit", entry, now,
                lambda scope, _, why: moves.revise(context.planner, entry, edit, scope, why),
            )  # fmt: skip
            question.accepted.connect(dialog.accept)
            question.open()
            return PENDING

        dialog = EntryDialog(
            screen, context.tokens, context.texts, entry, moves.clocks(context.planner), act
        )
        self._held.hold(dialog, "edit", entry)
        dialog.accepted.connect(lambda: self._changed(entry))

    def differ(self, entry: Entry) -> None:
        """What becomes of one of a series."""
        from comms_planner.ui.screens.calendar.exception_dialog import ExceptionDialog

        screen, context = self._screen, self._screen.context
        dialog = ExceptionDialog(
            screen, context.tokens, context.texts, entry,
            lambda kind, why, first, last: moves.except_day(
                context.planner, entry, kind, why, first, last
            ),
        )  # fmt: skip
        self._held.hold(dialog, "differ", entry)
        dialog.accepted.connect(lambda: self._changed(entry))

    def rule(self, entry: Entry) -> None:
        """The rule by which an action or an observance comes again."""
        from comms_planner.ui.screens.calendar.rule_dialog import RuleDialog

        screen, context = self._screen, self._screen.context
        facts = moves.facts(context.planner, entry)
        day = entry.rule_day or entry.first
        dialog = RuleDialog(
            screen, context.tokens, context.texts, screen.words.title(entry), facts.rrule,
            facts.begins or day, day,
            lambda rrule, begins, scope: moves.set_rule(
                context.planner, entry, rrule, begins, scope
            ),
            is_action=entry.kind == "action",
        )  # fmt: skip
        self._held.hold(dialog, "rule", entry)
        dialog.accepted.connect(lambda: self._changed(entry))

    def _question(self, verb: str, was: Entry, now: Entry, act: Act) -> SeriesQuestion:
        from comms_planner.ui.screens.calendar.series_question import SeriesQuestion

        context = self._screen.context
        return SeriesQuestion(self._screen, context.tokens, context.texts, verb, was, now, act)

    def day(self, day: dt.date | None, at: QPoint) -> None:
        """All entries of a day, or all that have none."""
        screen = self._screen
        if day is None:
            self.among(self.tr("Without a day"), screen.band.entries, at)
            return
        entries = screen.schedule.on(day)
        if entries:
            self.among(screen.words.day(day), entries, at)
        else:
            self.new(day, day, at)

    def among(self, title: str, entries: Sequence[Entry], at: QPoint) -> None:
        """Some entries, to choose one of."""
        from comms_planner.ui.screens.calendar.day_list import DayPopover

        screen, context = self._screen, self._screen.context
        sheet = DayPopover(
            screen, context.tokens, context.texts, title, [*entries], screen.schedule
        )
        sheet.opened.connect(self.details)
        sheet.open_at(at, screen.page.spot())
        sheet.list.setFocus()

    def new_at(self, day: dt.date, times: Times, at: QPoint) -> None:
        """A line for the title of a new action at some hours."""
        self.new(day, day, at, times)

    def new(self, first: dt.date, last: dt.date, at: QPoint, times: Times | None = None) -> None:
        """A line for the title of a new action."""
        from comms_planner.ui.screens.calendar.quick_add import QuickAdd

        screen = self._screen
        if screen.is_refused():
            return
        context = screen.context
        sheet = QuickAdd(
            screen,
            context.tokens,
            context.texts,
            (first, last),
            lambda title, at: screen.add(title, first, last, at),
            self.draft,
            times,
        )
        self._adding = sheet, first, last, at, times
        sheet.left.connect(self._left)
        sheet.open_at(at, screen.page.spot())
        sheet.title.setFocus()

    def _left(self, typed: str) -> None:
        self._adding, self.draft = None, typed

    def delete(self, entry: Entry) -> None:
        """Ask, then take an action out of the plan."""
        from comms_planner.ui.widgets.confirm import confirm

        screen = self._screen
        if screen.is_refused():
            return
        if entry.kind != "action":
            screen.context.tell(self.tr("Only actions can be deleted in the calendar."))
            return
        if entry.series:
            question = self._question(
                "delete", entry, entry,
                lambda scope, _, why: moves.delete_from_series(
                    screen.context.planner, entry, scope, why
                ),
            )  # fmt: skip
            question.accepted.connect(screen.invalidate)
            question.accepted.connect(lambda: self._changed(entry))
            question.open()
            return
        title = screen.words.title(entry)
        sure = confirm(
            screen,
            screen.context.tokens,
            self.tr("Delete this action?"),
            self.tr("“{title}” goes out of the plan. Undo brings it back.").format(title=title),
            self.tr("Delete"),
            danger=True,
        )
        if sure and screen.attempt(lambda: moves.delete(screen.context.planner, entry)):
            screen.schedule.focus(screen.schedule.day)
            screen.invalidate()
            screen.tell_done(self.tr("“{title}” is deleted.").format(title=title))

    def _changed(self, entry: Entry) -> None:
        said = self.tr("“{title}” is changed.").format(title=self._screen.words.title(entry))
        self._screen.tell_done(said)

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
        can_edit = not screen.context.planner.read_only
        if entry and can_edit:
            self._edits(menu, entry)
        if entry and entry.kind == "action":
            follow = menu.addAction(self.tr("Open in action plan"))
            follow.triggered.connect(lambda: self.follow(entry))
        if entry and entry.kind == "action" and can_edit:
            double = menu.addAction(self.tr("Duplicate"))
            double.triggered.connect(lambda: schedule.doubled.emit((entry,), 0, 0))
        if entry and entry.movable and can_edit:
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
        if can_edit:
            new = menu.addAction(self.tr("New action on this day"))
            new.triggered.connect(lambda: self.new(day, day, at))
        show = menu.addAction(self.tr("List this day"))
        show.triggered.connect(lambda: self.day(day, at))
        if entry and entry.kind == "action" and can_edit:
            menu.addSeparator()
            delete = menu.addAction(self.tr("Delete…"))
            delete.triggered.connect(lambda: self.delete(entry))
        return menu

    def _edits(self, menu: QMenu, entry: Entry) -> None:
        if entry.kind == "action":
            menu.addAction(self.tr("Edit…")).triggered.connect(lambda: self.edit(entry))
            self._screen.linking.offer(menu, entry)
        if moves.can_differ(entry):
            differ = menu.addAction(self.tr("Change this one…"))
            differ.triggered.connect(lambda: self.differ(entry))
        if moves.can_tick(entry):
            tick = menu.addAction(ticking.word(entry, self._screen.context.texts))
            tick.triggered.connect(lambda: ticking.tick(self._screen, entry))
        if entry.kind == "action" or moves.owner_of(entry) == "observance":
            menu.addAction(self.tr("Rule…")).triggered.connect(lambda: self.rule(entry))
        if retiring.can_retire(entry):
            retire = menu.addAction(retiring.word())
            retire.triggered.connect(lambda: retiring.retire(self._screen, entry))
