"""Buttons with the app's look and a visible focus."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from comms_planner.design import CONTROL, Tokens, mix
from comms_planner.ui.theme import icons
from comms_planner.ui.widgets.labels import set_tip
from comms_planner.ui.widgets.mirror import kept

ARROW = 14
BETWEEN = 4
"""Between an icon and its word, as Qt lays them."""


class Button(QPushButton):
    """A button with a word on it; `kind` is plain, primary, danger or quiet."""

    def __init__(
        self,
        text: str,
        tokens: Tokens,
        kind: str = "plain",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(kept(text).replace("&", "&&"), parent)
        self._word, self._short, self._tokens = self.text(), False, tokens
        self.setProperty("kind", kind)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if icon:
            colour = {
                "primary": tokens.on_accent,
                "danger": tokens.danger.text,
                "quiet": tokens.accent_text,
            }.get(kind, tokens.muted)
            off = tokens.muted if kind == "primary" else mix(colour, tokens.surface, 0.6)
            self.setIcon(icons.icon(icon, colour, off, size=16, gap=4))
            self.setIconSize(QSize(20 if text else 16, 16))

    def setMenu(self, menu: QMenu) -> None:
        """Open a list, and show by the sign of every list that it does."""
        super().setMenu(menu)
        self.setProperty("opens", "left" if self.isRightToLeft() else "right")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, then the sign of a list."""
        super().paintEvent(event)
        if self.menu() is None:
            return
        colour = self._tokens.muted if self.isEnabled() else self._tokens.line_strong
        arrow = icons.pixmap("chevron-down", colour, ARROW, self.devicePixelRatioF())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with QPainter(self) as painter:
            x = 8 if rtl else self.width() - ARROW - 8
            painter.drawPixmap(x, (self.height() - ARROW) // 2, arrow)

    def setText(self, text: str) -> None:
        """Say another word, once there is room for it."""
        self._word = text
        if not self._short:
            super().setText(text)

    @property
    def whole_width(self) -> int:
        """The room that its whole word needs."""
        return self.sizeHint().width() + (self._saved if self._short else 0)

    @property
    def _saved(self) -> int:
        """What leaving out the word saves."""
        return self.fontMetrics().horizontalAdvance(self._word) + BETWEEN

    @property
    def short_width(self) -> int:
        """The room that it needs without its word."""
        return self.whole_width - (0 if self.icon().isNull() else self._saved)

    def shorten(self, *, short: bool) -> None:
        """Show the icon alone where room is short; the word is then its name and its tip."""
        if short == self._short or self.icon().isNull():
            return
        self._short = short
        word = self._word.replace("&&", "&")
        super().setText("" if short else self._word)
        self.setAccessibleName(word if short else "")
        set_tip(self, word if short else "")


class ElidedButton(Button):
    """A button whose words end in … where room is short, with all of them as its tip and name."""

    LEAST = 96
    SLACK = 2  # a text cut anew may measure a little less than the whole less what was cut

    def __init__(self, text: str, tokens: Tokens, kind: str = "plain", icon: str = "") -> None:
        super().__init__(text, tokens, kind, icon)
        self._whole = text
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        set_tip(self, text)

    def sizeHint(self) -> QSize:
        """Room for all the words, though fewer may be shown."""
        hint, metrics = super().sizeHint(), self.fontMetrics()
        shown = metrics.horizontalAdvance(self.text().replace("&&", "&"))
        wide = hint.width() + metrics.horizontalAdvance(self._whole) - shown
        return QSize(wide + self.SLACK, hint.height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), self.LEAST), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many words as fit."""
        super().resizeEvent(event)
        metrics, hint = self.fontMetrics(), self.sizeHint()
        frame = hint.width() - self.SLACK - metrics.horizontalAdvance(self._whole)
        room = self.width() - frame
        shown = metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(kept(shown).replace("&", "&&"))


class IconButton(QToolButton):
    """A button that is only an icon; its tip and its accessible name say what it does."""

    def __init__(
        self,
        icon: str,
        tip: str,
        tokens: Tokens,
        *,
        framed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.setProperty("role", "framed" if framed else "icon")
        self.setFixedSize(CONTROL, CONTROL)
        self.setIconSize(QSize(icons.SIZE, icons.SIZE))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_as(icon, tip)

    def show_as(self, icon: str, tip: str) -> None:
        """Change what the button shows and says."""
        self.setIcon(icons.muted(icon, self._tokens))
        self.setAccessibleName(tip)
        set_tip(self, tip)
