"""Painting one entry: its ground with true ends, its icon, its words, its mark."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from comms_planner.design import BAR, RADIUS_S
from comms_planner.ui.screens.calendar.brushes import CAP, FADE, Body, Brushes, Shelf
from comms_planner.ui.screens.calendar.looks import CLASH, STRUCK, Look
from comms_planner.ui.widgets.mirror import runs_from_right

ICON = 12
ROOM_FOR_ICON = 64
"""Pixels a bar must have before it shows an icon beside its words."""
WIDEST_KEPT = 480
"""Pixels of the widest bar whose picture is kept."""
WIDE_ENOUGH = 96
"""Pixels of a bar that has room for a time beside its icon and its mark."""
HIGH = 2
"""Lines of a bar that is high enough for a mark below its icon, or below its words."""
FEWEST = 26
"""Pixels of a line of words below which words are not broken: a letter to a line is no reading."""
ROOM_FOR_CLASH = 30
"""Pixels a bar must have before it shows at least that something stands in its way."""
ROOM_FOR_MARK = 110
"""Further pixels a bar must have for each mark after the first."""


def paint_entry(
    painter: QPainter,
    brushes: Brushes,
    rect: QRect,
    look: Look,
    words: str,
    *,
    begins: bool = True,
    ends: bool = True,
    mirrored: bool = False,
    once: bool = False,
) -> None:
    """Draw an entry into `rect`.

    `begins` and `ends` say which ends are true ones: those are round, the others go on. `once`
    is for a width that is hardly met again, as of what is cut by the edge of a view that moves.
    """
    x, y, width, height = rect.x(), rect.y(), rect.width(), rect.height()
    if not once and 0 < width <= WIDEST_KEPT and height == brushes.height:
        shelf = brushes.shelf(look)
        picture, left, right = body(brushes, shelf, look, width, begins, ends, mirrored)
        painter.drawPixmap(x, y, picture)
        left, right = x + left, x + right
    else:
        left, right = _body(painter, brushes, rect, look, begins, ends, mirrored)
    if not words:
        return
    if height == brushes.line:
        paint_line(painter, brushes, words, left, y, right - left, look.weight, look.text,
                   look.ground, mirrored)  # fmt: skip
    else:
        if marks_below(brushes, width, look) and not _shows_icon(width, look):
            height -= ICON + 4
        _lines(painter, brushes, QRect(left, y, right - left, height), look, words, mirrored)


def paint_line(
    painter: QPainter, brushes: Brushes, words: str, left: int, top: int, room: int,
    weight: str, colour: str, ground: str = "", mirrored: bool = False,
) -> int:  # fmt: skip
    """Draw words on one line; what is longer than its room fades out. Gives how wide they are.

    What is cut shows how it begins, on the side where its own script begins. It fades into
    `ground`, which is quick; without one, over whatever there is.
    """
    laid = brushes.text(words, weight) if mirrored else brushes.kept(words, weight)
    drawn, wide = (words, laid[1]) if laid else brushes.begun(words, weight, room)
    cut = wide > room
    if cut and room < CAP:
        return 0
    from_right = runs_from_right(words) if cut else mirrored
    x = left + room - wide if from_right else left
    end = left if from_right else left + room
    pen: QPen | QColor = brushes.colour(colour)
    if cut:
        painter.setClipRect(left, top, room, brushes.line)
        if not ground:
            pen = brushes.fading(colour, end, not from_right)
    painter.setFont(brushes.fonts[weight])
    painter.setPen(pen)
    if laid:
        static, _, drop = laid
        if cut and not ground:  # Qt places the pen of laid out words from where the device begins
            device = painter.deviceTransform()
            place = end + device.dx() / device.m11()
            painter.setPen(brushes.fading(colour, place, not from_right))
        painter.drawStaticText(x, top + drop, static)
        if weight == STRUCK:
            painter.setPen(pen)
            _strike(painter, brushes, QRect(x, top + drop, wide, round(static.size().height())))
    else:
        painter.drawText(x, top + brushes.baseline, drawn)
        if weight == STRUCK:
            wide = wide if cut else brushes.metrics.horizontalAdvance(drawn)
            drop = brushes.baseline - brushes.metrics.ascent()
            _strike(painter, brushes, QRect(x, top + drop, wide, brushes.metrics.height()))
    if cut:
        if ground:
            at = end if from_right else end - FADE
            painter.drawPixmap(at, top, brushes.fade(ground, not from_right))
        painter.setClipping(False)
    return min(wide, room)


def body(
    brushes: Brushes, shelf: Shelf, look: Look, width: int,
    begins: bool = True, ends: bool = True, mirrored: bool = False,
) -> Body:  # fmt: skip
    """All of an entry but its words as one picture, made when it is first needed.

    `shelf` is where the brushes keep those of the look.
    """
    key = width << 3 | begins << 2 | ends << 1 | mirrored
    made = shelf.get(key)
    if made is None:
        picture = brushes.sheet(width)
        with QPainter(picture) as onto:
            whole = QRect(0, 0, width, brushes.height)
            room = _body(onto, brushes, whole, look, begins, ends, mirrored)
        made = brushes.put(shelf, key, (picture, *room))
    return made


def _body(
    painter: QPainter,
    brushes: Brushes,
    rect: QRect,
    look: Look,
    begins: bool,
    ends: bool,
    mirrored: bool,
) -> tuple[int, int]:
    """Draw ground, icon and marks; gives the left and right of the room they leave for words."""
    left_end, right_end = (ends, begins) if mirrored else (begins, ends)
    _ground(painter, brushes, rect, look, left_end, right_end, mirrored)
    left, right = rect.left() + 6, rect.right() - 3
    bar = BAR if look.bar and begins else 0
    if mirrored:
        left, right = rect.left() + 4, rect.right() - 5 - bar
    else:
        left += bar
    top = rect.top() + (brushes.line - ICON) // 2
    below = marks_below(brushes, rect.width(), look)
    if below:
        with_icon = _shows_icon(rect.width(), look)
        at = right - ICON if mirrored == with_icon else left
        y = top + ICON + 6 if with_icon else rect.bottom() - ICON - 3
        painter.drawPixmap(at, y, brushes.icon(*look.marks[0]))
    if rect.width() >= ROOM_FOR_ICON:
        if look.icon:
            at = right - ICON + 1 if mirrored else left
            painter.drawPixmap(at, top, brushes.icon(look.icon, look.icon_colour))
            left, right = (left, right - ICON - 4) if mirrored else (left + ICON + 4, right)
        for mark, colour in () if below else look.marks[: marks_in(rect.width(), look)]:
            at = left if mirrored else right - ICON
            painter.drawPixmap(at, top, brushes.icon(mark, colour))
            left, right = (left + ICON + 4, right) if mirrored else (left, right - ICON - 4)
    elif not below and look.mark == CLASH and rect.width() >= ROOM_FOR_CLASH:
        at = left if mirrored else right - ICON
        painter.drawPixmap(at, top, brushes.icon(*look.marks[0]))
        left, right = (left + ICON + 2, right) if mirrored else (left, right - ICON - 2)
    return left, right


def marks_below(brushes: Brushes, width: int, look: Look) -> bool:
    """Whether a bar is so narrow and high that its mark leaves the words their whole width."""
    narrow = ROOM_FOR_CLASH <= width < WIDE_ENOUGH
    marked = bool(look.marks) if _shows_icon(width, look) else look.mark == CLASH
    return narrow and marked and brushes.height >= HIGH * brushes.line


def _shows_icon(width: int, look: Look) -> bool:
    return bool(look.icon) and width >= ROOM_FOR_ICON


def words_room(width: int, look: Look, begins: bool) -> int:
    """How wide words may be in a bar of a width before they fade out."""
    room = width - 9 - (BAR if look.bar and begins else 0)
    if width >= ROOM_FOR_ICON:
        room -= (ICON + 4) * (bool(look.icon) + marks_in(width, look))
    return room


def marks_in(width: int, look: Look) -> int:
    """How many marks a bar of a width shows: the first at once, each further one with more room."""
    return min(len(look.marks), 1 + max(width - ROOM_FOR_ICON, 0) // ROOM_FOR_MARK)


def _ground(
    painter: QPainter,
    brushes: Brushes,
    rect: QRect,
    look: Look,
    left_end: bool,
    right_end: bool,
    mirrored: bool,
) -> None:
    if not look.ground:
        return
    x, y, width, height = rect.x(), rect.y(), rect.width(), brushes.height
    bar_left, bar_right = ("", look.bar) if mirrored else (look.bar, "")
    begin, end = (CAP if left_end else 0), (CAP if right_end else 0)
    between = max(width - begin - end, 0)
    painter.fillRect(x + begin, y, between, height, brushes.colour(look.ground))
    if left_end:
        painter.drawPixmap(x, y, brushes.cap(look.ground, bar_left, True))
    if right_end:
        painter.drawPixmap(x + width - CAP, y, brushes.cap(look.ground, bar_right, False))
    if look.edge:
        pen = QPen(brushes.colour(look.edge), 1, Qt.PenStyle.DashLine)
        outline(painter, rect, pen, left_end, right_end)


def outline(
    painter: QPainter, rect: QRect, pen: QPen, left_end: bool = True, right_end: bool = True
) -> None:
    """A line around a bar, open where the bar goes on in another week."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = pen.widthF() / 2
    shape = QRectF(rect).adjusted(half, half, -half, -half)
    painter.setClipRect(rect)
    shape.adjust(0 if left_end else -CAP, 0, 0 if right_end else CAP, 0)
    painter.drawRoundedRect(shape, RADIUS_S, RADIUS_S)
    painter.restore()


def _lines(
    painter: QPainter, brushes: Brushes, room: QRect, look: Look, words: str, mirrored: bool
) -> None:
    """Draw words on as many lines as there is room for; of more the last one runs on and fades."""
    left, wide, weight = room.left(), room.width(), look.weight
    line = brushes.line_height(words, weight)
    if room.height() < 2 * line or wide < FEWEST:
        paint_line(painter, brushes, words, left, room.top(), wide, weight, look.text,
                   look.ground, mirrored)  # fmt: skip
        return
    static, width, inset = brushes.text(words, weight, wide)
    drop = min(inset, max((room.height() - 2 * line) // 2, 0))
    lines = (room.height() - drop) // line
    rest = ""
    if static.size().height() > lines * line + 1:
        words, rest = brushes.broken(words, weight, wide, lines)
        static, width, _ = brushes.text(words, weight, wide)
    painter.setFont(brushes.fonts[weight])
    painter.setPen(brushes.colour(look.text))
    from_right = runs_from_right(words) if rest else mirrored
    x = left + wide - width if from_right else left
    painter.drawStaticText(x, room.top() + drop, static)
    if weight == STRUCK:
        _strike(painter, brushes, QRect(x, room.top() + drop, width, round(static.size().height())))
    if rest:
        top = room.top() + drop + (lines - 1) * line - inset
        paint_line(painter, brushes, rest, left, top, wide, weight, look.text, look.ground,
                   mirrored)  # fmt: skip


def _strike(painter: QPainter, brushes: Brushes, words: QRect) -> None:
    """A line through each line of words."""
    height = brushes.metrics.height()
    middle = brushes.metrics.ascent() - brushes.metrics.strikeOutPos()
    first = words.top() + (words.height() % height) // 2 + middle
    for y in range(first, words.bottom(), height):
        painter.drawLine(words.left(), y, words.right(), y)
