"""What has no day yet: a band of chips above the days, never bars on the first of a month."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from comms_planner.design import FOCUS_RING, SIZE_SMALL, SPACE_S, Tokens
from comms_planner.services.month import Entry
from comms_planner.text import Texts
from comms_planner.ui.screens.calendar.access import announce
from comms_planner.ui.screens.calendar.brushes import Brushes
from comms_planner.ui.screens.calendar.looks import Look, look_of
from comms_planner.ui.screens.calendar.painting import outline, paint_entry
from comms_planner.ui.screens.calendar.parts import Part
from comms_planner.ui.screens.calendar.schedule import Schedule
from comms_planner.ui.screens.calendar.words import Words
from comms_planner.ui.widgets.labels import tip
from comms_planner.ui.widgets.mirror import BY_WORDS, visual

HEIGHT = 24
WIDEST = 320


class Band(QWidget):
    """A line of entries known only to the month, quarter or year; hidden when there is none."""

    def __init__(self, schedule: Schedule, tokens: Tokens, texts: Texts) -> None:
        self._schedule, self._tokens, self._words = schedule, tokens, Words(texts)
        self._entries: list[Entry] = []
        self._shown: tuple[object, ...] = ()
        """They and what else is drawn of them: how bad is what collides with each, what is over."""
        self._at = 0
        super().__init__()
        self._brushes = Brushes(tokens, HEIGHT, SIZE_SMALL)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Without a day"))
        self.setMouseTracking(True)
        self.hide()

    @property
    def entries(self) -> list[Entry]:
        """What stands in the band."""
        return self._entries

    def show_entries(self, entries: list[Entry]) -> None:
        """Put entries into the band; those that are there already stay as they are."""
        worst = [self._schedule.clashes.worst(entry.key) for entry in entries]
        shown = (entries, worst, self._schedule.today)
        if shown == self._shown:
            return
        self._entries, self._shown, self._at = entries, shown, 0
        self.setVisible(bool(entries))
        said = "; ".join(f"{self._words.title(e)}, {self._words.undated(e)}" for e in entries)
        self.setAccessibleDescription(said)
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, HEIGHT + 2)

    def chips(self) -> list[tuple[Entry, QRect, str]]:
        """Each entry that has room, where it stands and what it says."""
        out: list[tuple[Entry, QRect, str]] = []
        x = self._brushes.text(self.tr("Without a day"))[1] + 20
        more = self._brushes.text(self._more(len(self._entries)))[1] + 24
        for n, entry in enumerate(self._entries):
            words = f"{self._words.title(entry)} · {self._words.undated(entry)}"
            width = min(self._brushes.text(words)[1] + 52, WIDEST)
            last = n == len(self._entries) - 1
            if x + width + (0 if last else more) > self.width():
                break
            out.append((entry, self._visual(QRect(x, 1, width, HEIGHT)), words))
            x += width + SPACE_S
        return out

    def parts(self) -> list[Part]:
        """The chips, and what counts those that have no room, for those who do not see them."""
        chips = self.chips()
        at = self._cursor(chips) if self.hasFocus() else -1
        out = [
            Part(rect, words, self._words.told(entry, self._schedule), n == at)
            for n, (entry, rect, words) in enumerate(chips)
        ]
        if self._left(chips):
            said = "; ".join(self._words.title(entry) for entry in self._entries[len(chips) :])
            more = self._more(self._left(chips))
            out.append(Part(self._rest(chips), more, said, at == len(chips)))
        return out

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the name of the band, its chips, and how many have no room."""
        tokens = self._tokens
        if self._brushes.density != self.devicePixelRatioF():
            self._brushes = Brushes(tokens, HEIGHT, SIZE_SMALL, self.devicePixelRatioF())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        quiet = Look("", "", tokens.muted)
        chips = self.chips()
        at = self._cursor(chips) if self.hasFocus() else -1
        with QPainter(self) as painter:
            painter.setLayoutDirection(BY_WORDS)
            whole = QRect(0, 1, self.width(), HEIGHT)
            name = self.tr("Without a day")
            paint_entry(
                painter, self._brushes, whole.adjusted(-6, 0, 0, 0), quiet, name, mirrored=mirrored
            )
            for n, (entry, rect, words) in enumerate(chips):
                look = look_of(
                    entry, tokens, self._schedule.today, self._schedule.clashes.worst(entry.key)
                )
                paint_entry(painter, self._brushes, rect, look, words, mirrored=mirrored)
                if n == at:
                    pen = QPen(self._brushes.colour(tokens.text), FOCUS_RING)
                    outline(painter, rect, pen)
            left = self._left(chips)
            if left:
                if at == len(chips):
                    pen = QPen(self._brushes.colour(tokens.focus), FOCUS_RING)
                    outline(painter, self._rest_words(chips), pen)
                paint_entry(
                    painter,
                    self._brushes,
                    self._rest(chips),
                    quiet,
                    self._more(left),
                    mirrored=mirrored,
                )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what was clicked."""
        at, place = event.position().toPoint(), event.globalPosition().toPoint()
        chips = self.chips()
        for entry, rect, _ in chips:
            if rect.contains(at):
                self._schedule.opened.emit(entry, place)
                return
        if self._left(chips) and self._rest(chips).contains(at):
            self._schedule.listed.emit(None, place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk along the chips and on to the rest, Enter opens."""
        chips, key = self.chips(), Qt.Key(event.key())
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key, 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        self._at = self._cursor(chips)
        if step:
            self._at = max(self._at + step, 0)
            self._at = self._cursor(chips)
            self.update()
            part = self.parts()[self._at]
            announce(self, part.said if self._at < len(chips) else part.name)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self._at == len(chips):
                at = self.mapToGlobal(self._rest(chips).bottomLeft())
                self._schedule.listed.emit(None, at)
                return
            entry, rect, _ = chips[self._at]
            self._schedule.opened.emit(entry, self.mapToGlobal(rect.bottomLeft()))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Show tips."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            for entry, rect, _ in self.chips():
                if rect.contains(event.pos()):
                    QToolTip.showText(
                        event.globalPos(), tip(self._words.tip(entry, self._schedule)), self, rect
                    )
            return True
        return super().event(event)

    def _cursor(self, chips: list[tuple[Entry, QRect, str]]) -> int:
        """Which chip the keyboard is on; the place after the last is that of the rest."""
        return min(self._at, len(chips) - (0 if self._left(chips) else 1))

    def _left(self, chips: list[tuple[Entry, QRect, str]]) -> int:
        """How many have no room."""
        return len(self._entries) - len(chips)

    def _more(self, count: int) -> str:
        return self.tr("+%n more", "", count)

    def _rest_words(self, chips: list[tuple[Entry, QRect, str]]) -> QRect:
        """What the words "+n more" take of their place."""
        rest, wide = self._rest(chips), self._brushes.text(self._more(self._left(chips)))[1] + 12
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = rest.right() - wide + 1 if mirrored else rest.left()
        return QRect(left, rest.top(), wide, rest.height()) & self.rect()

    def _rest(self, chips: list[tuple[Entry, QRect, str]]) -> QRect:
        """Where the words "+n more" stand."""
        taken = [self._visual(rect).right() for _, rect, _ in chips]
        x = max(taken, default=self._brushes.text(self.tr("Without a day"))[1] + 12) + SPACE_S
        return self._visual(QRect(QPoint(x, 1), QSize(max(self.width() - x, 0), HEIGHT)))

    def _visual(self, rect: QRect) -> QRect:
        return visual(self.layoutDirection(), self.rect(), rect)
