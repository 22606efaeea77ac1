"""A day, typed or picked from a month."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton, QWidget

from comms_planner.design import CONTROL, Tokens
from comms_planner.ui.theme import icons

ICON = 16


class DatePicker(QDateEdit):
    """A field for a day with a month that opens beneath it; Monday comes first."""

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
        self._tokens = tokens
        self.setFixedHeight(CONTROL)
        self.setCalendarPopup(True)
        self.setDisplayFormat(form)
        self.setDateRange(QDate(1900, 1, 1), QDate(2200, 12, 31))
        _dress(self.calendarWidget(), tokens)
        self.setDate(QDate.currentDate())
        if day:
            self.set_day(day)
        self.dateChanged.connect(lambda: self.picked.emit(self.day))

    @property
    def day(self) -> dt.date:
        """The day it shows."""
        shown = self.date()
        return dt.date(shown.year(), shown.month(), shown.day())

    def set_day(self, day: dt.date) -> None:
        """Show a day without telling anyone."""
        blocked = self.blockSignals(True)
        self.setDate(QDate(day.year, day.month, day.day))
        self.blockSignals(blocked)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: a wheel must not change a value in passing."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then our icon."""
        super().paintEvent(event)
        picture = icons.pixmap("calendar", self._tokens.muted, ICON, self.devicePixelRatioF())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 8 if rtl else self.width() - ICON - 8
        with QPainter(self) as painter:
            painter.drawPixmap(x, (self.height() - ICON) // 2, picture)


def _dress(calendar: QCalendarWidget, tokens: Tokens) -> None:
    """Give Qt's month the look of the app."""
    calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
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
