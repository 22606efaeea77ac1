"""A day, typed or picked from a month."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QToolButton, QWidget

from comms_planner.clock import today
from comms_planner.design import CONTROL, Tokens
from comms_planner.text.typed_days import read_day
from comms_planner.ui.theme import icons

ICON = 16
MONTH = (300, 260)
STEPS = {
    Qt.Key.Key_Up: (1, 0),
    Qt.Key.Key_Down: (-1, 0),
    Qt.Key.Key_PageUp: (0, 1),
    Qt.Key.Key_PageDown: (0, -1),
}
"""Days and months by which a key moves the day."""


class DatePicker(QLineEdit):
    """A field for a day with a month that opens beneath it; Monday comes first.

    What is typed is read in any usual form, “4 Dec”, “next Friday” and “in 2 weeks” too. Up,
    Down, Page Up and Page Down step, Alt+Down opens the month. Words that name no day stay to
    be mended, and `readable` is then False.
    """

    picked = Signal(object)

    def __init__(
        self,
        tokens: Tokens,
        day: dt.date | None = None,
        form: str = "d MMM yyyy",
        parent: QWidget | None = None,
    ) -> None:
        """Show `day`, or today; `form` is Qt's date format in the reader's language."""
        super().__init__(parent)
        self._tokens, self._form = tokens, form
        self._month: QCalendarWidget | None = None
        self.setFixedHeight(CONTROL)
        self.setMaxLength(40)
        arrow = self.addAction(
            icons.muted("calendar", tokens, ICON), QLineEdit.ActionPosition.TrailingPosition
        )
        arrow.triggered.connect(self.open_month)
        self.set_day(day or today())
        self.textEdited.connect(lambda: self._read())

    @property
    def day(self) -> dt.date:
        """The day it shows, or showed before words that name none."""
        return read_day(self.text(), today()) or self._day

    @property
    def readable(self) -> bool:
        """Whether the words in it name a day."""
        return read_day(self.text(), today()) is not None

    def set_day(self, day: dt.date) -> None:
        """Show a day without telling anyone."""
        self._day = day
        self.setText(QLocale.c().toString(QDate(day.year, day.month, day.day), self._form))

    def pick(self, day: dt.date) -> None:
        """Show a day and tell that a person chose it."""
        self.set_day(day)
        self.picked.emit(day)

    def open_month(self) -> None:
        """Let the person pick from a month beneath the field."""
        month = self._month or self._make_month()
        month.setSelectedDate(QDate(self.day.year, self.day.month, self.day.day))
        month.resize(*MONTH)
        corner = self.mapToGlobal(QPoint(0, self.height() + 2))
        room = self.screen().availableGeometry()
        x = max(room.left(), min(corner.x(), room.right() - month.width()))
        if corner.y() + month.height() > room.bottom():
            corner.setY(corner.y() - self.height() - month.height() - 4)
        month.move(x, corner.y())
        month.show()
        month.setFocus(Qt.FocusReason.PopupFocusReason)

    def _make_month(self) -> QCalendarWidget:
        month = QCalendarWidget(self)
        month.setWindowFlag(Qt.WindowType.Popup)
        _dress(month, self._tokens)
        for chosen in (month.clicked, month.activated):
            chosen.connect(self._chosen)
        self._month = month
        return month

    def _chosen(self, day: QDate) -> None:
        assert self._month is not None
        self._month.hide()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        chosen = dt.date(day.year(), day.month(), day.day())
        if chosen != self.day or not self.readable:
            self.pick(chosen)

    def _read(self) -> None:
        """Take the day as soon as the words name one; leave the words as they are."""
        typed = read_day(self.text(), today())
        if typed is not None and typed != self._day:
            self._day = typed
            self.picked.emit(typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrows, open the month with Alt+Down, else type."""
        step = STEPS.get(Qt.Key(event.key()))
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() == Qt.Key.Key_Down:
            self.open_month()
        elif step and not alt:
            days, months = step
            day = QDate(self.day.year, self.day.month, self.day.day)
            day = day.addDays(days).addMonths(months)
            self.pick(dt.date(day.year(), day.month(), day.day()))
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write the day out in full when the person leaves."""
        if self.readable:
            self.set_day(self.day)
        super().focusOutEvent(event)


def _dress(calendar: QCalendarWidget, tokens: Tokens) -> None:
    """Give Qt's month the look of the app."""
    calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    calendar.setDateRange(QDate(1900, 1, 1), QDate(2200, 12, 31))
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
    plain, head = QTextCharFormat(), QTextCharFormat()
    plain.setForeground(QColor(tokens.text))
    head.setForeground(QColor(tokens.muted))
    calendar.setHeaderTextFormat(head)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, plain)
    for name, icon in (("prev", "chevron-left"), ("next", "chevron-right")):
        button = calendar.findChild(QToolButton, f"qt_calendar_{name}month")
        if isinstance(button, QToolButton):
            button.setIcon(icons.muted(icon, tokens))
            button.setIconSize(QSize(ICON, ICON))
