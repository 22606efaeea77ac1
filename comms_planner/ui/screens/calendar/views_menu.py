"""The menu of saved views: look as one of them, keep how one looks, rename, delete."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from comms_planner.ui.editors.text import TextField
from comms_planner.ui.screens.calendar import looking, moves
from comms_planner.ui.screens.calendar.form_dialog import FormDialog

if TYPE_CHECKING:
    from comms_planner.services.calendar_looks import LookRow
    from comms_planner.services.planner import ChangeSet
    from comms_planner.ui.screens.calendar.view import CalendarScreen


class ViewsMenu(QObject):
    """Offers the saved views of the plan over one calendar screen."""

    def __init__(self, screen: CalendarScreen) -> None:
        super().__init__(screen)
        self._screen = screen

    def open(self, button: QWidget) -> None:
        """Drop the menu below its button."""
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def menu(self) -> QMenu:
        """What there is, and what can be done with it."""
        screen, menu = self._screen, QMenu(self._screen)
        rows, now = moves.saved_views(screen.context.planner), looking.taken_down(screen)
        for row in rows:
            entry = menu.addAction(row.name.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(_is(row, now))
            entry.triggered.connect(lambda _=False, row=row: looking.look(screen, row.looking))
        if not rows:
            menu.addAction(self.tr("No view is saved yet")).setEnabled(False)
        menu.addSeparator()
        menu.addAction(self.tr("Save this view…")).triggered.connect(self.save)
        for words, do in (
            (self.tr("Bring up to date"), self._update),
            (self.tr("Rename"), self.rename),
            (self.tr("Delete"), self._delete),
        ):
            self._each(menu.addMenu(words), rows, do)
            menu.actions()[-1].setEnabled(bool(rows))
        self._start(menu.addMenu(self.tr("Open the calendar with")), rows)
        if screen.context.planner.read_only:
            for action in menu.actions()[len(rows) : -1]:
                action.setEnabled(False)
        return menu

    def save(self) -> None:
        """Ask for the name of a new view."""
        now = looking.taken_down(self._screen)
        self._ask(
            self.tr("Save this view"), "",
            lambda name: moves.save_view(self._screen.context.planner, name, now),
        )  # fmt: skip

    def rename(self, row: LookRow) -> None:
        """Ask for another name."""
        self._ask(
            self.tr("Rename view"), row.name,
            lambda name: moves.rename_view(self._screen.context.planner, row.id, name),
            said=self.tr("The view has its new name."),
        )  # fmt: skip

    def _update(self, row: LookRow) -> None:
        screen, now = self._screen, looking.taken_down(self._screen)
        if screen.attempt(lambda: moves.update_view(screen.context.planner, row.id, now)):
            screen.tell_done(self.tr("“{name}” is up to date.").format(name=row.name))

    def _delete(self, row: LookRow) -> None:
        screen = self._screen
        if screen.attempt(lambda: moves.delete_view(screen.context.planner, row.id)):
            screen.tell_done(self.tr("“{name}” is deleted.").format(name=row.name))

    def _start(self, menu: QMenu, rows: list[LookRow]) -> None:
        """Offer what the calendar opens with; that is a person's choice, not the plan's."""
        preferences = self._screen.context.preferences
        names = [row.name for row in rows]
        now = preferences.calendar_start if preferences.calendar_start in names else ""
        for name in ("", *names):
            entry = menu.addAction(name.replace("&", "&&") or self.tr("As it was left"))
            entry.setCheckable(True)
            entry.setChecked(name == now)
            entry.triggered.connect(
                lambda _=False, name=name: self._screen.attempt(
                    lambda: preferences.change(calendar_start=name)
                )
            )

    def _ask(self, title: str, name: str, keep: Callable[[str], object], *, said: str = "") -> None:
        context = self._screen.context
        dialog = FormDialog(self._screen, context.tokens, context.texts, title, self.tr("Save"))
        field = dialog.form.add("name", TextField(self.tr("Name")))
        field.load(name)
        dialog.keep = lambda: keep(str(field.value()))
        dialog.accepted.connect(
            lambda: self._screen.tell_done(
                said or self.tr("Everybody who opens the plan can choose this view.")
            )
        )
        dialog.fit()
        field.focus()
        dialog.open()

    @staticmethod
    def _each(menu: QMenu, rows: list[LookRow], do: Callable[[LookRow], object]) -> None:
        for row in rows:
            action = menu.addAction(row.name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, row=row: do(row))


def follow_name(screen: CalendarScreen, changes: ChangeSet) -> None:
    """Let a person's choice go with its view to another name, by whatever gave it that."""
    preferences = screen.context.preferences
    for change in changes.rows:
        if change.table != "saved_view" or not change.before or not change.after:
            continue
        if change.before.get("name") == preferences.calendar_start and "name" in change.after:
            names = {row.name for row in moves.saved_views(screen.context.planner)}
            if change.after["name"] in names and preferences.calendar_start not in names:
                preferences.change(calendar_start=change.after["name"])


def _is(row: LookRow, now: object) -> bool:
    """Whether the calendar looks as a saved view does; of the timeline, near enough."""

    from comms_planner.services.calendar_looks import Looking

    assert isinstance(now, Looking)
    saved = row.looking
    if saved.view != "timeline":
        now = replace(now, lanes=saved.lanes, span_days=saved.span_days)
    elif saved.span_days and now.span_days and abs(saved.span_days - now.span_days) <= 2:
        now = replace(now, span_days=saved.span_days)
    if not saved.zones:
        now = replace(now, zones=())
    return saved == now
