"""Which clocks stand beside the hours of week and day, and which of them is the main one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.services import zone_names
from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.editors.zone import ZoneField
from comms_planner.ui.screens.calendar import looking, moves
from comms_planner.ui.screens.calendar.form_dialog import FormDialog

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.view import CalendarScreen

MOST = 4
NO_ZONE = QT_TRANSLATE_NOOP(
    "Errors", "“{zone}” is not a time zone. Write it as Africa/Nairobi or Europe/Zurich."
)


class ZonesMenu(QObject):
    """Chooses up to four time zones for one calendar screen."""

    def __init__(self, screen: CalendarScreen) -> None:
        super().__init__(screen)
        self._screen = screen

    def open(self, button: QWidget) -> None:
        """Drop the menu below a button."""
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def menu(self) -> QMenu:
        """The duty stations' zones and others that are shown, each to switch on or off."""
        screen, menu = self._screen, QMenu(self._screen)
        texts = screen.context.texts
        shown = screen.zones
        named = self._named()
        zones = list(dict.fromkeys([*named, *shown]))
        for name, zone in looking.places(zones, named, texts):
            action = menu.addAction(f"{name} · {zone}")
            action.setCheckable(True)
            action.setChecked(zone in shown)
            last, full = shown == [zone], zone not in shown and len(shown) >= MOST
            action.setEnabled(not last and not full)
            action.triggered.connect(lambda on=False, zone=zone: self._switch(zone, on))
        other = menu.addAction(self.tr("Another time zone…"))
        other.setEnabled(len(shown) < MOST)
        other.triggered.connect(self.another)
        menu.addSeparator()
        main = menu.addMenu(self.tr("Main clock"))
        group = QActionGroup(main)
        for name, zone in looking.places(shown, named, texts):
            action = main.addAction(name)
            action.setCheckable(True)
            action.setChecked(zone == shown[0])
            action.triggered.connect(lambda _=False, zone=zone: self._lead(zone))
            group.addAction(action)
        stations = menu.addAction(self.tr("As the duty stations"))
        stations.triggered.connect(lambda: screen.choose_zones(()))
        return menu

    def another(self) -> None:
        """Ask for a zone by its name."""
        screen, context = self._screen, self._screen.context
        dialog = FormDialog(
            screen, context.tokens, context.texts, self.tr("Another time zone"), self.tr("Show")
        )
        title = self.tr("Time zone, such as Asia/Tokyo")
        field = dialog.form.add("zone", ZoneField(title, context.texts))
        dialog.keep = lambda: self._add(str(field.value()))
        dialog.fit()
        field.focus()
        dialog.open()

    def _add(self, typed: str) -> None:
        found = zone_names.find(typed)
        if found is None:
            raise Invalid("zone", NO_ZONE, zone=typed[:40])
        self._screen.choose_zones(tuple(dict.fromkeys([*self._screen.zones, found]))[:MOST])

    def _switch(self, zone: str, on: bool) -> None:
        shown = [z for z in self._screen.zones if z != zone]
        self._screen.choose_zones((*shown, zone) if on else tuple(shown))

    def _lead(self, zone: str) -> None:
        others = (z for z in self._screen.zones if z != zone)
        self._screen.choose_zones((zone, *others))

    def _named(self) -> dict[str, Bilingual]:
        clocks = moves.clocks(self._screen.context.planner)
        return {zone: name for name, zone in reversed(clocks)}
