"""A row of choices of which one holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QToolButton,
    QWidget,
)

from comms_planner.design import CONTROL
from comms_planner.ui.theme import icons
from comms_planner.ui.widgets.labels import set_tip
from comms_planner.ui.widgets.mirror import BY_WORDS

EDGE = 1
SIGN, EDGES = 14, 12
ARROW = 24
"""Room for the sign that a list opens."""


class Fold(QToolButton):
    """The one button that stands for all: a word and the sign of a list, as lists have them."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, then its word where words begin and the sign where they end."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""  # the style would set it in the middle
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        colour = self.palette().color(QPalette.ColorRole.ButtonText)
        sign = icons.pixmap("chevron-down", colour.name(), SIGN, self.devicePixelRatioF())
        room = self.rect().adjusted(ARROW if rtl else EDGES, 0, -EDGES if rtl else -ARROW, 0)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        with QPainter(self) as painter:
            self.style().drawComplexControl(
                QStyle.ComplexControl.CC_ToolButton, option, painter, self
            )
            painter.setLayoutDirection(BY_WORDS)
            painter.setPen(colour)
            word = self.text().replace("&&", "&")
            painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, word)
            x = 8 if rtl else self.width() - SIGN - 8
            painter.drawPixmap(x, (self.height() - SIGN) // 2, sign)


class SegmentedControl(QFrame):
    """Buttons side by side, one of them on; arrow keys move between them.

    Where there is no room for all of them they fold into one that opens the list: half a word
    on each would say nothing.
    """

    chosen = Signal(str)

    def __init__(
        self, options: Sequence[tuple[str, str]], current: str = "", parent: QWidget | None = None
    ) -> None:
        """Take (key, word) pairs; `current` is the key that is on."""
        super().__init__(parent)
        self.setObjectName("segments")
        self.setFixedHeight(CONTROL)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self._fold: QToolButton | None = None
        for key, word in options:
            button = QToolButton()
            button.setText(word.replace("&", "&&"))
            button.setProperty("role", "segment")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
            button.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            button.toggled.connect(self._turned)
            self._group.addButton(button)
            self._buttons[key] = button
            row.addWidget(button)
        self.set_current(current or next(iter(self._buttons), ""))

    def _turned(self) -> None:
        """Let Tab come to the choice that is on, and say it where all are folded."""
        for button in self._buttons.values():
            stops = button.isChecked()
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if stops else Qt.FocusPolicy.NoFocus)
        self._name_fold()

    @property
    def current(self) -> str:
        """The key of the choice that is on."""
        return next((key for key, b in self._buttons.items() if b.isChecked()), "")

    def take_focus(self) -> None:
        """Take the keyboard, onto the choice that is on."""
        folded = self._fold is not None and not self._fold.isHidden()
        button = self._folded() if folded else self._buttons[self.current]
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> tuple[str, ...]:
        """All choices by their keys."""
        return tuple(self._buttons)

    @property
    def word(self) -> str:
        """The word of the choice that is on."""
        button = self._buttons.get(self.current)
        return button.text().replace("&&", "&") if button else ""

    def sizeHint(self) -> QSize:
        """Room for every word, folded or not."""
        frame = self.contentsMargins()
        edges = frame.left() + frame.right() + 2 * EDGE
        return QSize(sum(b.sizeHint().width() for b in self._buttons.values()) + edges, CONTROL)

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word alone."""
        widths = [button.sizeHint().width() for button in self._buttons.values()]
        return QSize(min(max(widths, default=0) + ARROW, self.sizeHint().width()), CONTROL)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold where the words do not fit, and unfold where they do."""
        super().resizeEvent(event)
        folded = self.width() < self.sizeHint().width()
        if folded == (self._fold is not None and not self._fold.isHidden()):
            return
        had = any(button.hasFocus() for button in (*self._buttons.values(), self._fold) if button)
        self._folded().setVisible(folded)
        for button in self._buttons.values():
            button.setVisible(not folded)
        if had:
            (self._folded() if folded else self._buttons[self.current]).setFocus()

    def _folded(self) -> QToolButton:
        """The one button that stands for all, made when it is first needed."""
        if self._fold is None:
            self._fold = Fold(self)
            self._fold.setProperty("role", "segment")
            self._fold.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            self._fold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            expanding = QSizePolicy.Policy.Expanding
            self._fold.setSizePolicy(expanding, expanding)
            menu = QMenu(self._fold)
            menu.aboutToShow.connect(lambda: self._list(menu))
            self._fold.setMenu(menu)
            layout = self.layout()
            assert layout is not None, "made with the control"
            layout.addWidget(self._fold)
            self._name_fold()
        return self._fold

    def _list(self, menu: QMenu) -> None:
        menu.clear()
        for key, button in self._buttons.items():
            choice = menu.addAction(button.text(), button.click)
            choice.setCheckable(True)
            choice.setChecked(key == self.current)
            choice.setEnabled(button.isEnabled())

    def _name_fold(self) -> None:
        if self._fold is not None and self.current:
            self._fold.setText(self._buttons[self.current].text())
            self._fold.setAccessibleName(f"{self.accessibleName()}: {self._fold.text()}")

    def allow(self, key: str, *, allowed: bool) -> None:
        """Let a choice be taken, or not."""
        self._buttons[key].setEnabled(allowed)

    def tip(self, key: str, words: str) -> None:
        """Say something about one of the choices."""
        set_tip(self._buttons[key], words)
        self._buttons[key].setAccessibleDescription(words)

    def set_word(self, key: str, word: str) -> None:
        """Call one of the choices something else."""
        self._buttons[key].setText(word.replace("&", "&&"))
        self._name_fold()
        self.updateGeometry()

    def set_current(self, key: str) -> None:
        """Turn a choice on without telling anyone."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)
