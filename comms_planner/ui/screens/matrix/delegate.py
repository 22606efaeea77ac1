"""How an action card looks, and the field that renames it in place."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from comms_planner.design import BAR, FOCUS_RING, RADIUS_M, SPACE_S, mix
from comms_planner.services.actions import ActionRow
from comms_planner.ui.screens.matrix.brush import AT_END, ONE_LINE, Brush, centred, write
from comms_planner.ui.screens.matrix.cards import ROW, Index
from comms_planner.ui.screens.matrix.inline import InlineField
from comms_planner.ui.screens.matrix.words import WORK_ICONS, Words

WIDE = 262
"""A card at least this wide says everything in two lines, a narrower one in three."""
LINE = 18
PAD = 8
GAP = 6
"""Between two cards."""
ICON = 13
OPEN = 22
"""The corner of a card that opens its sheet, shown under the pointer."""

SPECIAL = (
    QStyle.StateFlag.State_Selected
    | QStyle.StateFlag.State_HasFocus
    | QStyle.StateFlag.State_MouseOver
)
"""States of a card that are drawn afresh each time."""


def item_height(width: int) -> int:
    """The height of every card in a list of this width, with the gap below it."""
    return 2 * PAD + (2 if width >= WIDE else 3) * LINE + GAP


def face_of(item: QRect) -> QRect:
    """The card itself within its item."""
    return item.adjusted(0, 0, 0, -GAP)


def title_of(item: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Where a card's title stands; a double click here renames."""
    face = face_of(item)
    line = QRect(
        face.left() + PAD + BAR + 6, face.top() + PAD, face.width() - 2 * PAD - BAR - 6, LINE
    )
    return QStyle.visualRect(direction, item, line)


def open_of(item: QRect, direction: Qt.LayoutDirection) -> QRect:
    """The corner of a card that opens its sheet."""
    face = face_of(item)
    corner = QRect(face.right() - OPEN - 2, face.top() + 4, OPEN, OPEN)
    return QStyle.visualRect(direction, item, corner)


@dataclass(frozen=True, slots=True)
class Face:
    """A card's words, cut to its width."""

    row: ActionRow
    width: int
    title: str
    first: str
    second: str
    status: str
    end: str
    owner_colour: str
    status_key: str


class CardDelegate(QStyledItemDelegate):
    """Paints cards from cached faces; its editor commits through the list, which may refuse."""

    entered = Signal(object, int, str, bool)
    """A field, the action it renames, the text, and whether Enter was pressed."""
    given_up = Signal(object)

    def __init__(self, brush: Brush, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._brush, self.words = brush, words
        self.is_calm = False
        """While something is dragged no card offers anything to the pointer."""
        self.faces: dict[int, Face] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for all cards of a list."""
        widget = option.widget
        width = widget.viewport().width() if isinstance(widget, QAbstractItemView) else WIDE
        return QSize(width, item_height(width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one card, from its picture where nothing is special about it."""
        row: ActionRow = index.data(ROW)
        item: QRect = option.rect
        state: QStyle.StateFlag = option.state
        direction: Qt.LayoutDirection = option.direction
        if self.is_calm:
            state &= ~QStyle.StateFlag.State_MouseOver
        if state & SPECIAL:
            self._draw(painter, item, row, state, direction)
            return
        key = (row.id, item.width(), direction, self.words.day)
        self._brush.pictures.draw(
            painter, item, key, row, lambda p, r: self._draw(p, r, row, state, direction)
        )

    def _draw(
        self,
        painter: QPainter,
        item: QRect,
        row: ActionRow,
        state: QStyle.StateFlag,
        direction: Qt.LayoutDirection,
    ) -> None:
        hover = bool(state & QStyle.StateFlag.State_MouseOver)
        self._ground(painter, item, row, state, direction)
        face = self._face(row, item.width())
        brush, tokens = self._brush, self._brush.tokens
        muted = face.status_key in ("done", "cancelled")
        painter.setLayoutDirection(direction)
        title = title_of(item, direction)
        painter.setFont(brush.title)
        painter.setPen(brush.colour(tokens.muted if muted else tokens.text))
        if hover:
            write(
                painter, title, ONE_LINE, brush.title_metrics.elidedText(
                    face.title, Qt.TextElideMode.ElideRight, title.width() - OPEN
                ),
            )  # fmt: skip
            corner = open_of(item, direction).adjusted(3, 3, -3, -3)
            painter.drawPixmap(corner, brush.icon("panel-right", tokens.muted, 16))
        else:
            write(painter, title, ONE_LINE, face.title)
        self._meta(painter, face, title, item.width() >= WIDE)

    def _ground(
        self,
        painter: QPainter,
        item: QRect,
        row: ActionRow,
        state: QStyle.StateFlag,
        direction: Qt.LayoutDirection,
    ) -> None:
        """Draw the plate, its outline and the pillar's bar."""
        brush, tokens = self._brush, self._brush.tokens
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focus = bool(state & QStyle.StateFlag.State_HasFocus)
        hover = bool(state & QStyle.StateFlag.State_MouseOver)
        ground = tokens.selection if selected else tokens.hover if hover else tokens.raised
        line = tokens.focus if selected or focus else tokens.line_strong if hover else tokens.line
        width = FOCUS_RING if focus else 1
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(brush.colour(line), width))
        painter.setBrush(brush.colour(ground))
        inset = width / 2
        face = face_of(item).toRectF().adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(face, RADIUS_M - 1, RADIUS_M - 1)
        hue = tokens.pillar(row.pillar)
        over = row.work_status in ("done", "cancelled")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush.colour(mix(hue.solid, ground, 0.55) if over else hue.solid))
        whole = face_of(item)
        bar = QRect(whole.left() + PAD, whole.top() + PAD, BAR, whole.height() - 2 * PAD)
        bar = QStyle.visualRect(direction, item, bar)
        painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _meta(self, painter: QPainter, face: Face, title: QRect, wide: bool) -> None:
        """Draw status, owner, day and tool below the title."""
        brush = self._brush
        tokens = brush.tokens
        line = title.translated(0, LINE)
        hue = tokens.status(face.status_key)
        painter.setFont(brush.chip)
        if not wide:
            painter.setPen(brush.colour(tokens.muted))
            write(painter, line, ONE_LINE, face.first)
            painter.setPen(brush.colour(face.owner_colour))
            write(painter, line, AT_END, face.end)
            line = line.translated(0, LINE)
        icon = brush.icon(WORK_ICONS[face.status_key], hue.solid, ICON)
        rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        spot = QRect(line.right() - ICON, line.top(), ICON, LINE) if rtl else line
        painter.drawPixmap(centred(icon, spot), icon)
        words = line.adjusted(0 if rtl else ICON + 4, 0, -ICON - 4 if rtl else 0, 0)
        painter.setFont(brush.strong_chip)
        painter.setPen(brush.colour(hue.text if face.status_key != "cancelled" else tokens.muted))
        write(painter, words, ONE_LINE, face.status)
        painter.setFont(brush.chip)
        painter.setPen(brush.colour(tokens.muted))
        used = brush.strong_chip_metrics.horizontalAdvance(face.status) + SPACE_S
        rest = words.adjusted(0 if rtl else used, 0, -used if rtl else 0, 0)
        if wide:
            write(painter, rest, ONE_LINE, face.first)
            painter.setPen(brush.colour(face.owner_colour))
            write(painter, line, AT_END, face.end)
        else:
            write(painter, rest, AT_END, face.second)

    def _face(self, row: ActionRow, width: int) -> Face:
        """The words of a card at a width, from the cache if nothing changed."""
        face = self.faces.get(row.id)
        if face is not None and face.row is row and face.width == width:
            return face
        brush, words = self._brush, self.words
        tokens, chip = brush.tokens, brush.chip_metrics
        room = width - 2 * PAD - BAR - 6
        right = Qt.TextElideMode.ElideRight
        status, due = words.status_label(row), words.due(row)
        left = room - ICON - 4 - brush.strong_chip_metrics.horizontalAdvance(status) - SPACE_S
        due_room = room - chip.horizontalAdvance(due) - SPACE_S
        owner, tool = words.owner(row), words.tool(row)
        if width >= WIDE:
            both = " · ".join(part for part in (owner, tool) if part)
            first = chip.elidedText(both, right, left - chip.horizontalAdvance(due) - SPACE_S)
            second = ""
        else:
            first = chip.elidedText(owner, right, due_room)
            second = chip.elidedText(tool, right, left)
        late = row.is_overdue(words.day)
        face = Face(
            row=row,
            width=width,
            title=brush.title_metrics.elidedText(words.title(row), right, room),
            first=first,
            second=second,
            status=status,
            end=due,
            owner_colour=tokens.danger.text if late else tokens.muted,
            status_key=words.status(row),
        )
        self.faces[row.id] = face
        return face

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> InlineField:
        """The field that renames a card."""
        field = InlineField(self._brush.tokens, self.tr("Title of the action"), parent)
        field.setFont(self._brush.title)
        action_id = index.data(ROW).id
        field.entered.connect(partial(self.entered.emit, field, action_id))
        field.given_up.connect(partial(self.given_up.emit, field))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with the title in the reader's language."""
        if isinstance(editor, InlineField) and not editor.touched:
            editor.begin(index.data(Qt.ItemDataRole.EditRole))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Nothing here: the list renames through the plan, which may refuse."""

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Over the title, with room for its frame."""
        item: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        editor.setGeometry(title_of(item, direction).adjusted(-6, -5, 4, 5))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave Enter, Tab and loss of focus to the field, which asks before it closes."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        if isinstance(event, QKeyEvent) and event.key() in (*keys, Qt.Key.Key_Escape):
            return False
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            return False
        return super().eventFilter(watched, event)
