"""The hours beside the days, as the clocks of the duty stations show them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPixmap

from comms_planner.design import SIZE_CHIP
from comms_planner.layouts.timegrid import DAY_MINUTES, minutes_apart, on_clock
from comms_planner.ui.screens.calendar.brushes import Brushes
from comms_planner.ui.screens.calendar.looks import NORMAL
from comms_planner.ui.screens.calendar.week_stage import HEAD, HOUR, ZONE, WeekStage
from comms_planner.ui.screens.calendar.words import clock
from comms_planner.ui.theme import fonts

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.week import WeekView

HOURS = range(1, DAY_MINUTES // 60)
"""The full hours that are written beside their line."""
MOST_COLUMNS = 16
GAP = 4
"""Pixels between the words of a clock and the next one."""

_Key = tuple[object, str, bool]


class WeekClocks:
    """Paints the columns of hours; each is a picture made once for all days it is right on."""

    def __init__(self, view: WeekView, density: float) -> None:
        self._view, self._density = view, density
        self._brushes = Brushes(view.tokens, HOUR, SIZE_CHIP, density)
        self._font = fonts.font(SIZE_CHIP, QFont.Weight.DemiBold)
        self._columns: dict[_Key, QPixmap] = {}
        self._names: dict[str, str] = {}

    def paint(self, painter: QPainter, stage: WeekStage) -> None:
        """Draw all clocks of a view and their names."""
        view, tokens = self._view, self._view.tokens
        side = stage.visual(QRect(0, stage.band_bottom, stage.side, stage.size.height()))
        painter.fillRect(side, view.colour(tokens.surface))
        for number, (name, zone) in enumerate(view.zones or [("", "")]):
            left = stage.side - (number + 1) * ZONE
            colour = tokens.text if number == 0 and len(view.zones) > 1 else tokens.muted
            painter.setPen(view.colour(colour))
            self._name(painter, stage.visual(
                QRect(left, HEAD, ZONE - GAP, stage.band_bottom - HEAD - 2)
            ), name)  # fmt: skip
            painter.setClipRect(0, stage.band_bottom, stage.size.width(), stage.size.height())
            x = stage.visual(QRect(left, 0, ZONE, 1)).left()
            self._hours(painter, stage, x, zone, colour)
            painter.setClipping(False)
            edge = stage.visual(QRect(left + ZONE - 1, HEAD, 1, stage.size.height()))
            painter.fillRect(edge, view.colour(tokens.line))

    def _name(self, painter: QPainter, room: QRect, name: str) -> None:
        """Write where a clock is, a word on a line."""
        painter.setFont(self._font)
        words = self._names.get(name)
        if words is None:
            metrics, right = painter.fontMetrics(), Qt.TextElideMode.ElideRight
            words = " ".join(metrics.elidedText(w, right, room.width()) for w in name.split())
            self._names[name] = words
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        painter.drawText(room, int(flags) | int(Qt.TextFlag.TextWordWrap), words)

    def _hours(self, painter: QPainter, stage: WeekStage, x: int, zone: str, colour: str) -> None:
        """Draw a column of hours whose left edge is at `x`."""
        day, zones = self._view.schedule.day, self._view.zones
        own = zones[0][1] if zones else ""
        apart = minutes_apart(day, own, zone)
        if not self._density.is_integer():  # a picture would not lie on whole pixels
            said = _said(day, own, zone, apart)
            self._write(painter, x, stage.mirrored, said, stage.hours_in_view, stage.y)
            return
        key = ((day, own, zone) if apart is None else apart), colour, stage.mirrored
        made = self._columns.get(key)
        if made is None:
            if len(self._columns) >= MOST_COLUMNS:
                self._columns.clear()
            made = self._columns[key] = self._brushes.sheet(ZONE, stage.height)
            made.fill(self._view.colour(self._view.tokens.surface))
            with QPainter(made) as onto:
                onto.setPen(self._view.colour(colour))
                said = _said(day, own, zone, apart)
                self._write(
                    onto, 0, stage.mirrored, said, HOURS, lambda minutes: minutes * HOUR // 60
                )
        painter.drawPixmap(x, stage.y(0), made)

    def _write(
        self, painter: QPainter, x: int, mirrored: bool, said: dict[int, str],
        hours: Iterable[int], y: Callable[[int], int],
    ) -> None:  # fmt: skip
        """Write hours at the heights of their lines."""
        painter.setFont(self._brushes.fonts[NORMAL])
        middle = QRect(x + GAP if mirrored else x, 0, ZONE - GAP, 1).center().x()
        for hour in hours:
            static, width, drop = self._brushes.text(said[hour])
            painter.drawStaticText(middle - width // 2, y(hour * 60) - HOUR // 2 + drop, static)


def _said(day: dt.date, own: str, zone: str, apart: int | None) -> dict[int, str]:
    """Each hour of the main clock as another zone shows it; `apart` is how far, if all day so."""
    if apart is None:
        return {n: _hour(*on_clock(day, n * 60, own, zone), day) for n in HOURS}
    said = {}
    for hour in HOURS:
        days, minutes = divmod(hour * 60 + apart, DAY_MINUTES)
        said[hour] = _hour(day + dt.timedelta(days), minutes, day)
    return said


def _hour(there: dt.date, minutes: int, day: dt.date) -> str:
    """22:00 −1: an hour on another clock, and whether its day is the one before or after."""
    mark = " +1" if there > day else " −1" if there < day else ""
    return f"{clock(minutes)}{mark}"
