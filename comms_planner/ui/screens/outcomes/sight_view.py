"""The line of sight as a picture one can walk: from outcomes down to measurements, and back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from comms_planner.design import (
    FOCUS_RING,
    RADIUS_M,
    SIZE_CHIP,
    SIZE_SMALL,
    Hue,
    Tokens,
)
from comms_planner.layouts import sight as layout
from comms_planner.layouts.sight import Box, Placed
from comms_planner.services.results.sight import Node, Sight
from comms_planner.ui.screens.outcomes.words import Words
from comms_planner.ui.theme import fonts
from comms_planner.ui.widgets.labels import set_tip
from comms_planner.ui.widgets.mirror import BY_WORDS

PAD = 10
ARROWS = {
    Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down", Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
}  # fmt: skip


class SightView(QWidget):
    """Paints things and lines; what is chosen lights its whole way. `opened` brings a thing."""

    opened = Signal(object)
    chosen = Signal(object)

    def __init__(self, tokens: Tokens, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens, self.words = tokens, words
        self.sight = Sight((), ())
        self.placed: Placed = layout.place(self.sight, 0)
        self.current: str | None = None
        self._lit: frozenset[str] = frozenset()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.setAccessibleName(self.tr("Line of sight"))

    def show_sight(self, sight: Sight) -> None:
        """Take other things; what was chosen stays so where it is still there."""
        self.sight = sight
        keys = {node.key for node in sight.nodes}
        self.current = self.current if self.current in keys else None
        self._arrange()
        self._light()

    def choose(self, key: str | None) -> None:
        """Light the way through a thing, and say what it is."""
        self.current = key
        self._light()
        node = self.node(key)
        if node is not None:
            self.setAccessibleDescription(self.said(node))
            QAccessible.updateAccessibility(
                QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            )
            self.chosen.emit(node)

    def node(self, key: str | None) -> Node | None:
        """The thing with this key."""
        return next((n for n in self.sight.nodes if n.key == key), None)

    def said(self, node: Node) -> str:
        """A thing as it is read out: its kind, its name, what lies before and behind it."""
        up, down = (len(self.sight.next_to(node.key, down=way)) for way in (False, True))
        return self.tr("{kind}: {name}. {up} before it, {down} behind it.").format(
            kind=self.kind(node.kind), name=self.title(node), up=up, down=down
        )

    def title(self, node: Node) -> str:
        """A thing's name, with its figure where it has one."""
        name = self.words.say(node.title)
        name = f"{name[:1].upper()}{name[1:]}"
        return f"{self.words.figure(node.qty)} – {name}" if node.qty is not None else name

    def kind(self, kind: str) -> str:
        """The word for a column."""
        return {
            "outcome": self.tr("Outcome"), "indicator": self.tr("Indicator"),
            "campaign": self.tr("Campaign"), "action": self.tr("Action"),
            "edition": self.tr("Edition"), "measurement": self.tr("Measurement"),
        }[kind]  # fmt: skip

    def sizeHint(self) -> QSize:
        """As high as the tallest column."""
        return QSize(640, round(self.placed.height))

    def rect_of(self, key: str) -> QRectF:
        """Where a thing is painted."""
        return self._rect(self.placed.boxes[key])

    def key_at(self, at: QPointF) -> str | None:
        """The thing at a point."""
        for key, box in self.placed.boxes.items():
            if self._rect(box).contains(at):
                return key
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns anew."""
        super().resizeEvent(event)
        self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is clicked, or nothing."""
        self.choose(self.key_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is clicked twice."""
        self._open(self.key_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say in full what is under the pointer."""
        node = self.node(self.key_at(event.position()))
        set_tip(self, self.said(node) if node else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor if node else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        """Let the pointer go."""
        self.unsetCursor()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrow keys, open with Enter, let go with Escape."""
        key = Qt.Key(event.key())
        way = ARROWS.get(key, "")
        if self.isRightToLeft():
            way = {"left": "right", "right": "left"}.get(way, way)
        if way and self.placed.boxes:
            first = next(iter(self.placed.boxes))
            ahead = (
                first
                if self.current is None
                else layout.neighbour(self.sight, self.placed, self.current, way)
            )
            if ahead is not None:
                self.choose(ahead)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current:
            self._open(self.current)
        elif key == Qt.Key.Key_Escape and self.current:
            self.choose(None)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw heads, lines, boxes; what is off the lit way stands back."""
        with QPainter(self) as p:
            p.setRenderHint(QPainter.RenderHint.Antialiasing)
            p.setLayoutDirection(BY_WORDS)
            self._heads(p)
            area, boxes = QRectF(event.rect()), self.placed.boxes
            for edge in self.sight.edges:
                ends = self._rect(boxes[edge.start]).united(self._rect(boxes[edge.end]))
                if ends.intersects(area):
                    lit = not self._lit or {edge.start, edge.end} <= self._lit
                    self._line(p, edge.start, edge.end, lit, edge.linked)
            for node in self.sight.nodes:
                if self._rect(boxes[node.key]).intersects(area):
                    self._box(p, node)
            if self.hasFocus() and self.current is None:
                p.setPen(QPen(QColor(self._tokens.focus), FOCUS_RING))
                p.setBrush(Qt.BrushStyle.NoBrush)
                p.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS_M, RADIUS_M)

    def _heads(self, p: QPainter) -> None:
        p.setFont(fonts.font(SIZE_SMALL, QFont.Weight.DemiBold))
        p.setPen(QColor(self._tokens.muted))
        for kind, x in self.placed.columns:
            count = len(self.sight.column(kind))
            said = f"{self.kind(kind)} · {self.words.texts.number(count)}"
            room = QRectF(self._x(x + 2, self.placed.box_width), 0, self.placed.box_width, 22)
            p.drawText(room, self._side() | Qt.AlignmentFlag.AlignVCenter, said)

    def _line(self, p: QPainter, start: str, end: str, lit: bool, linked: bool) -> None:
        (x0, y0), (x1, y1) = self.placed.boxes[start].right, self.placed.boxes[end].left
        x0, x1 = self._x(x0), self._x(x1)
        strong = bool(self._lit) and lit
        colour = QColor(self._tokens.accent if strong else self._tokens.line_strong)
        if not lit:
            colour = QColor(self._tokens.line)
        pen = QPen(colour, 2.0 if strong else 1.2)
        if not linked:
            pen.setDashPattern([4, 3])
        p.setPen(pen)
        p.setBrush(Qt.BrushStyle.NoBrush)
        path, middle = QPainterPath(QPointF(x0, y0)), (x0 + x1) / 2
        path.cubicTo(QPointF(middle, y0), QPointF(middle, y1), QPointF(x1, y1))
        p.drawPath(path)

    def _box(self, p: QPainter, node: Node) -> None:
        tokens, rect = self._tokens, self._rect(self.placed.boxes[node.key])
        lit = not self._lit or node.key in self._lit
        hue = self._hue(node)
        chosen = node.key == self.current
        p.setPen(QPen(QColor(tokens.accent if chosen else tokens.line), 2 if chosen else 1))
        p.setBrush(QColor(tokens.surface if not chosen else tokens.selection))
        p.drawRoundedRect(rect, RADIUS_M, RADIUS_M)
        bar = QColor(hue.solid)
        bar.setAlphaF(1.0 if lit else 0.3)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(bar)
        rtl = self.isRightToLeft()
        at = rect.right() - 8 if rtl else rect.x() + 4
        p.drawRoundedRect(QRectF(at, rect.y() + 7, 4, rect.height() - 14), 2, 2)
        ink = QColor(tokens.text if lit else tokens.outside_text)
        if chosen:
            ink = QColor(tokens.on_selection)
        p.setPen(ink)
        p.setFont(fonts.font(SIZE_SMALL))
        lines = self._folded(self.title(node), rect.width() - 2 * PAD - 8, p.font())
        level = self.words.label("level", node.level) if node.kind == "indicator" else ""
        room = rect.adjusted(PAD, 4, -PAD - 6, -4) if rtl else rect.adjusted(PAD + 6, 4, -PAD, -4)
        text = "\n".join(lines)
        flags = Qt.AlignmentFlag.AlignVCenter | self._side()
        if level and len(lines) == 1:
            p.drawText(room.adjusted(0, 0, 0, -16), flags, text)
            p.setFont(fonts.font(SIZE_CHIP))
            p.setPen(QColor(tokens.muted if not chosen else tokens.on_selection))
            p.drawText(room.adjusted(0, 18, 0, 0), flags, level)
        else:
            p.drawText(room, flags, text)

    def _folded(self, text: str, width: float, font: QFont) -> list[str]:
        """At most two lines, the second cut with an ellipsis."""
        metrics = QFontMetricsF(font)
        if metrics.horizontalAdvance(text) <= width:
            return [text]
        end = len(text)
        while end > 1 and metrics.horizontalAdvance(text[:end]) > width:
            end -= 1
        cut = _break(text, end)
        rest = text[cut:].strip()
        return [text[:cut].strip(), metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]

    def _hue(self, node: Node) -> Hue:
        tokens = self._tokens
        if node.kind == "indicator":
            return tokens.success if node.level in ("outcome", "impact") else tokens.info
        pillars = {"campaign": "share", "action": "act", "edition": "think"}
        if node.kind in pillars:
            return tokens.pillar(pillars[node.kind])
        return tokens.neutral if node.kind == "measurement" else tokens.success

    def _rect(self, box: Box) -> QRectF:
        return QRectF(self._x(box.x, box.w) + 1, box.y, box.w - 2, box.h)

    def _x(self, left: float, wide: float = 0.0) -> float:
        """Where something lies that begins at `left`: outcomes stand where one begins to read."""
        return self.width() - left - wide if self.isRightToLeft() else left

    def _side(self) -> Qt.AlignmentFlag:
        """The side on which lines begin."""
        flag = Qt.AlignmentFlag
        return flag.AlignRight | flag.AlignAbsolute if self.isRightToLeft() else flag.AlignLeft

    def _open(self, key: str | None) -> None:
        node = self.node(key)
        if node is not None:
            self.opened.emit(node)

    def _light(self) -> None:
        self._lit = self.sight.around(self.current) if self.current else frozenset()
        self.update()

    def _arrange(self) -> None:
        self.placed = layout.place(self.sight, max(self.width(), 1))
        self.setMinimumSize(round(self.placed.least_width), round(self.placed.height))
        self.update()


def _break(text: str, end: int) -> int:
    """Where a line of at most `end` letters breaks: at a space, after a hyphen, between Chinese."""
    for at in range(end, 0, -1):
        before, after = text[at - 1], text[at : at + 1]
        if after == " " or before == "-" or (before > "\u2e7f" and after not in "，。、；：）》”"):
            return at
    return end
