"""What stands in a cell of a table, and how it is painted: lines, chips, a mark."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPixmap,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from comms_planner.design import (
    BAR,
    RADIUS_S,
    SIZE_BODY,
    SIZE_CHIP,
    SIZE_LEAD,
    SIZE_SMALL,
    SPACE_S,
    Tokens,
)
from comms_planner.ui.tables import Column, Index
from comms_planner.ui.theme import fonts, icons
from comms_planner.ui.widgets.mirror import BY_WORDS, visual

Row = TypeVar("Row")

PAD, GAP, CHIP, MARK = 10, 3, 18, 15
"""Air at the sides of a cell, between its lines, height of a chip, side of the mark."""


WHOLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
"""A line in the middle of its room, uncut where its script stands higher than Latin does."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A short word in one of the tokens' hues."""

    word: str
    hue: str = "neutral"


@dataclass(frozen=True, slots=True)
class Face:
    """The content of a cell: (text, role) lines, chips below them, a mark before the first.

    Roles: strong, body, number, lead, muted, small. A line wraps up to its number of `lines`.
    `inset` sets it in from the left, for what stands under something; `bar` names a pillar, whose
    colour stands before it all.
    """

    lines: tuple[tuple[str, str], ...] = ()
    chips: tuple[Chip, ...] = ()
    mark: str = ""
    right: bool = False
    wrap: int = 1
    inset: int = 0
    bar: str = ""

    @property
    def words(self) -> str:
        """All of it as it is read out."""
        said = [text for text, _ in self.lines] + [chip.word for chip in self.chips]
        return ". ".join(part for part in said if part)


@dataclass(frozen=True, slots=True)
class FaceColumn(Column[Row], Generic[Row]):
    """A column that paints faces; `weight` is its share of the width, `least` its minimum."""

    face: Callable[[Row], Face] = lambda _: Face()
    weight: int = 1
    least: int = 60


def column(
    title: str,
    face: Callable[[Row], Face],
    weight: int,
    least: int,
    sort: Callable[[Row], Any] | None = None,
    *,
    right: bool = False,
    also: Callable[[Row], Sequence[str]] = lambda _: (),
) -> FaceColumn[Row]:
    """A column whose text for screen readers and tips follows from its face.

    `also` adds sentences that only the tip has room for.
    """

    def said(row: Row) -> str:
        return "\n".join([face(row).words, *also(row)])

    return FaceColumn(title, said, sort, right, face, weight, least)


class FaceDelegate(QStyledItemDelegate):
    """Paints faces; rows that `is_head` knows are painted as the heading of a group."""

    def __init__(
        self, tokens: Tokens, parent: QWidget, is_head: Callable[[Any], bool] = lambda _: False
    ) -> None:
        super().__init__(parent)
        self._tokens, self._is_head = tokens, is_head
        self._folded: dict[tuple[str, str, int, int], list[str]] = {}
        self._density = parent.devicePixelRatioF()
        self.under_pointer = -1

    @cached_property
    def _fonts(self) -> dict[str, QFont]:
        return {
            "strong": fonts.font(SIZE_BODY, QFont.Weight.DemiBold),
            "body": fonts.font(SIZE_BODY),
            "number": fonts.font(SIZE_BODY, QFont.Weight.Medium),
            "lead": fonts.font(SIZE_LEAD, QFont.Weight.DemiBold),
            "muted": fonts.font(SIZE_BODY),
            "small": fonts.font(SIZE_SMALL),
            "chip": fonts.font(SIZE_CHIP, QFont.Weight.Medium),
        }

    @cached_property
    def _metrics(self) -> dict[str, QFontMetrics]:
        return {role: QFontMetrics(font) for role, font in self._fonts.items()}

    @cached_property
    def _warning(self) -> QPixmap:
        colour = self._tokens.warning.solid
        return icons.pixmap("triangle-alert", colour, MARK, self._density)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The view fixes heights and widths; nothing needs to be measured."""
        return QSize(40, 40)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground of the row, then the face of the cell."""
        model: Any = index.model()
        row = model.rows[index.row()]
        face: Face = model.columns[index.column()].face(row)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setClipRect(rect)
        self._ground(painter, rect, index, state, head=self._is_head(row))
        self._face(painter, rect.adjusted(PAD, 0, -PAD, 0), face)
        painter.restore()

    def _ground(
        self,
        painter: QPainter,
        rect: QRect,
        index: Index,
        state: QStyle.StateFlag,
        *,
        head: bool,
    ) -> None:
        tokens = self._tokens
        ground = tokens.weekend if head else tokens.surface
        if state & QStyle.StateFlag.State_Selected:
            ground = tokens.selection
        elif index.row() == self.under_pointer and not head:
            ground = tokens.hover
        painter.fillRect(rect, QColor(ground))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.line))
        if state & QStyle.StateFlag.State_Selected and index.column() == 0:
            edge = QRect(rect.left(), rect.top(), 3, rect.height())
            edge = visual(painter.layoutDirection(), rect, edge)
            painter.fillRect(edge, QColor(tokens.accent))

    def _face(self, painter: QPainter, whole: QRect, face: Face) -> None:
        way, rect = painter.layoutDirection(), whole
        if face.bar:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._tokens.pillar(face.bar).solid))
            upright = QRect(rect.left(), rect.top() + 9, BAR, rect.height() - 18)
            painter.drawRoundedRect(QRectF(visual(way, whole, upright)), BAR / 2, BAR / 2)
            rect = rect.adjusted(BAR + SPACE_S, 0, 0, 0)
        left = face.inset + (MARK + 6 if face.mark else 0)
        room = rect.adjusted(left, 0, 0, 0)
        lines = [
            (part, role)
            for text, role in face.lines
            if text
            for part in self._fold(text, role, room.width(), face.wrap)
        ]
        heights = [self._metrics[role].height() for _, role in lines]
        chips = CHIP if face.chips else 0
        high = sum(heights) + GAP * max(0, len(lines) - 1) + (chips + GAP + 2 if chips else 0)
        y = rect.top() + max(4, (rect.height() - high) // 2)
        if face.mark:
            first = heights[0] if heights else MARK
            mark = QRect(rect.left(), y + (first - MARK) // 2, MARK, MARK)
            painter.drawPixmap(visual(way, whole, mark).topLeft(), self._warning)
        start = Qt.AlignmentFlag.AlignRight if face.right else Qt.AlignmentFlag.AlignLeft
        side = QStyle.visualAlignment(way, start)
        painter.setLayoutDirection(BY_WORDS)
        for (text, role), height in zip(lines, heights, strict=True):
            painter.setFont(self._fonts[role])
            quiet = role in ("muted", "small")
            painter.setPen(QColor(self._tokens.muted if quiet else self._tokens.text))
            line = QRect(room.left(), y, room.width(), height)
            painter.drawText(visual(way, whole, line), int(side | WHOLE), text)
            y += height + GAP
        if face.chips:
            self._chips(painter, whole, room, y + 2, face, way)

    def _chips(
        self,
        painter: QPainter,
        whole: QRect,
        room: QRect,
        y: int,
        face: Face,
        way: Qt.LayoutDirection,
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._fonts["chip"])
        metrics, x = self._metrics["chip"], room.left()
        widths = [metrics.horizontalAdvance(chip.word) + 2 * 7 for chip in face.chips]
        if face.right:
            x = room.right() + 1 - sum(widths) - SPACE_S // 2 * (len(widths) - 1)
        for chip, width in zip(face.chips, widths, strict=True):
            width = min(width, room.right() + 1 - x)
            if width < 24:
                return
            hue = getattr(self._tokens, chip.hue)
            plate = QRectF(visual(way, whole, QRect(x, y, width, CHIP)))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(hue.tint))
            painter.drawRoundedRect(plate, RADIUS_S, RADIUS_S)
            painter.setPen(QColor(hue.text))
            said = metrics.elidedText(chip.word, Qt.TextElideMode.ElideRight, width - 12)
            painter.drawText(plate, int(Qt.AlignmentFlag.AlignCenter), said)
            x += width + SPACE_S // 2

    def _fold(self, text: str, role: str, width: int, limit: int) -> list[str]:
        """A text in at most `limit` lines of a width; the last ends in … if it was cut."""
        key = (text, role, width, limit)
        if key not in self._folded:
            if len(self._folded) > 4000:
                self._folded.clear()
            self._folded[key] = fold(
                text, self._fonts[role], self._metrics[role], width, 1 if role == "small" else limit
            )
        return self._folded[key]


def fold(text: str, font: QFont, metrics: QFontMetrics, width: int, limit: int) -> list[str]:
    """Break a text into lines of a width, eliding what is beyond the last."""
    text = " ".join(text.split())
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    if limit == 1:
        return [metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(width, 1))]
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    parts: list[str] = []
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid() and len(parts) < limit:
        line.setLineWidth(max(width, 1))
        start = line.textStart()
        last = len(parts) == limit - 1
        if last:
            rest = metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, max(width, 1))
        else:  # the layout has seen to it that it fits, by less than whole pixels
            rest = text[start : start + line.textLength()]
        parts.append(rest.rstrip())
        line = layout.createLine()
    layout.endLayout()
    return parts
