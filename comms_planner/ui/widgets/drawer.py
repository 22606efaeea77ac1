"""A sheet that slides in at the right over its host, with the fields of one thing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from comms_planner.design import DRAWER, SPACE_L, SPACE_M, SPACE_S, Tokens
from comms_planner.ui.widgets import tab_order
from comms_planner.ui.widgets.buttons import IconButton
from comms_planner.ui.widgets.card import Line
from comms_planner.ui.widgets.labels import ElidedLabel

SLIDE = 140
"""Milliseconds of the movement."""


class Drawer(QFrame):
    """Lies over the right edge of `host`; Escape or its cross closes it.

    `may_close` is asked before; `submitted` comes with Ctrl+Enter or Ctrl+S.
    """

    closed = Signal()
    submitted = Signal()

    def __init__(self, host: QWidget, tokens: Tokens, width: int = DRAWER) -> None:
        super().__init__(host)
        self.setObjectName("drawer")
        self.setAutoFillBackground(True)
        self._host, self._width = host, width
        self.may_close: Callable[[], bool] = lambda: True
        self._title = ElidedLabel("", "heading")
        self.close_button = IconButton("x", self.tr("Close"), tokens)
        self.close_button.clicked.connect(self.close_drawer)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_L, SPACE_M, SPACE_M, SPACE_S)
        head.addWidget(self._title, 1)
        head.addWidget(self.close_button)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        self.foot.setSpacing(SPACE_S)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Line())
        column.addWidget(self._scroll, 1)
        column.addWidget(Line())
        column.addLayout(self.foot)
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setDuration(SLIDE)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        host.installEventFilter(self)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether it shows something."""
        return self.isVisibleTo(self._host)

    def open_with(self, title: str, content: QWidget, buttons: Sequence[QWidget] = ()) -> None:
        """Slide in with `content`, which replaces what was there and belongs to the drawer.

        `buttons` are those of its foot, in the order in which Tab comes to them.
        """
        self._title.setText(title)
        self.setAccessibleName(title)
        self._scroll.setWidget(content)
        content.setAutoFillBackground(False)
        already = self.is_open
        self._place()
        self.show()
        self.raise_()
        if not already and self.isVisible():
            rest = self.pos()
            self._slide.stop()
            self._slide.setStartValue(rest + QPoint(self._width // 3, 0))
            self._slide.setEndValue(rest)
            self._slide.start()
        stops = _stops(content)
        self._put_in_order(stops, buttons)
        (*stops, self.close_button)[0].setFocus(Qt.FocusReason.TabFocusReason)

    def close_drawer(self) -> None:
        """Go away if nothing speaks against it."""
        if self.is_open and self.may_close():
            self.go()

    def go(self) -> None:
        """Go away; the host hears `closed`."""
        if self.is_open:
            self._slide.stop()
            self.hide()
            self.closed.emit()

    def _put_in_order(self, stops: Sequence[QWidget], buttons: Sequence[QWidget]) -> None:
        """Let Tab go from the last field to the buttons below it, and to the cross."""
        before = stops[-1] if stops else None
        for button in (*buttons, self.close_button):
            if before is not None:
                QWidget.setTabOrder(before, button)
            before = button

    def _place(self) -> None:
        host = self._host
        width = min(self._width, host.width())
        self.setGeometry(host.width() - width, 0, width, host.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the edge of the host when it changes its size."""
        if event.type() == QEvent.Type.Resize and self.is_open:
            self._slide.stop()
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; Ctrl+Enter and Ctrl+S keep what was typed."""
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.close_drawer()
        elif ctrl and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_S):
            self.submitted.emit()
        else:
            super().keyPressEvent(event)


def _stops(content: QWidget) -> list[QWidget]:
    """Where Tab would come to, one after another, passing what is hidden or takes no keys."""
    found: list[QWidget] = []
    here = tab_order.after(content)
    while here is not None and content.isAncestorOf(here):
        takes_keys = bool(here.focusPolicy() & Qt.FocusPolicy.TabFocus) and here.isEnabled()
        if takes_keys and here.isVisibleTo(content):
            found.append(here)
        here = tab_order.after(here)
    return found
