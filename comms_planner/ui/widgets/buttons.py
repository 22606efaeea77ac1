"""Buttons with the app's look and a visible focus."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from comms_planner.design import CONTROL, Tokens, mix
from comms_planner.ui.theme import icons
from comms_planner.ui.widgets.labels import set_tip
from comms_planner.ui.widgets.mirror import kept


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
        self.setProperty("kind", kind)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if icon:
            colour = {
                "primary": tokens.on_accent,
                "danger": tokens.danger.text,
                "quiet": tokens.accent_text,
            }.get(kind, tokens.muted)
            self.setIcon(icons.icon(icon, colour, mix(colour, tokens.surface, 0.6), size=16, gap=4))
            self.setIconSize(QSize(20 if text else 16, 16))


class ElidedButton(Button):
    """A button whose words end in … where room is short, with all of them as its tip and name."""

    LEAST = 96
    SLACK = 2  # a text cut anew may measure a little less than the whole less what was cut

    def __init__(
        self, text: str, tokens: Tokens, kind: str = "plain", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, tokens, kind, parent=parent)
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
        self.setText(shown.replace("&", "&&"))


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
