"""Crowded rows as ready-made strips of pixels, at scales that are powers of two."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from comms_planner.design import Tokens, mix
from comms_planner.layouts.timeline import Row
from comms_planner.layouts.timescale import Scale
from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar.looks import look_of

TILE = 2048
"""Pixels in one image: few enough for the painter's arithmetic, many enough to be few."""
MOST_TILES = 6000
CLEAR = b"\0\0\0\0"
GAP_FROM = 3
"""Bars of at least so many pixels leave one free before the next."""


class Strips:
    """Images one pixel high, made when they are first seen and kept until their row changes."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._tiles: dict[tuple[Row[Entry], int, int], tuple[int, QImage]] = {}
        self._colours: dict[tuple[str, str, str, int], bytes] = {}

    def clear(self) -> None:
        """Forget all rows."""
        self._tiles.clear()

    def draw(self, painter: QPainter, row: Row[Entry], scale: Scale, rect: QRect) -> None:
        """Draw what a row has in `rect`, whose left end lies where the scale begins."""
        step = scale.step
        fine = 2.0**step
        ratio = fine / scale.per_day
        begin, end = scale.left * fine, scale.day(rect.width()) * fine
        for number in range(int(begin // TILE), int(end // TILE) + 1):
            image = self._tile(row, step, number)
            if image is None:
                continue
            left, right = max(begin, number * TILE), min(end, (number + 1) * TILE)
            target = QRectF(
                rect.left() + (left - begin) / ratio, rect.top(), (right - left) / ratio,
                rect.height(),
            )  # fmt: skip
            painter.drawImage(target, image, QRectF(left - number * TILE, 0, right - left, 1))

    def _tile(self, row: Row[Entry], step: int, number: int) -> QImage | None:
        key = row, step, number
        kept = self._tiles.get(key)
        if kept is None or kept[0] != row.version:
            if len(self._tiles) > MOST_TILES:
                self._tiles.clear()
            kept = self._tiles[key] = row.version, self._made(row, 2.0**step, number)
        return None if kept[1].isNull() else kept[1]

    def _made(self, row: Row[Entry], fine: float, number: int) -> QImage:
        first = number * TILE
        places = row.visible(first / fine, (first + TILE) / fine)
        if not places:
            return QImage()
        pixels = bytearray(TILE * 4)
        begins, ends, items = row.begins, row.ends, row.items
        for place in places:
            left = int(begins[place] * fine) - first
            right = int(ends[place] * fine) - first
            wide = right - left
            right -= wide >= GAP_FROM
            left, right = max(left, 0), min(max(right, left + 1), TILE)
            if right > left:
                pixels[left * 4 : right * 4] = self.colour(items[place]) * (right - left)
        image = QImage(bytes(pixels), TILE, 1, TILE * 4, QImage.Format.Format_ARGB32_Premultiplied)
        return image.copy()  # the bytes above go

    def colour(self, entry: Entry) -> bytes:
        """The colour of an entry where there is no room for more than colour, as one pixel."""
        key = entry.kind, entry.pillar, entry.status, entry.tier
        made = self._colours.get(key)
        if made is None:
            colour = QColor(solid(entry, self._tokens))
            made = bytes((colour.blue(), colour.green(), colour.red(), 255))
            self._colours[key] = made
        return made


def solid(entry: Entry, tokens: Tokens) -> str:
    """The one colour that stands for an entry."""
    look = look_of(entry, tokens, entry.first)
    if entry.kind == "edition" and entry.tier > 1:
        return mix(tokens.accent, tokens.surface, 0.35)
    if look.bar:
        return look.bar
    if entry.kind == "observance":
        return look.icon_colour
    return look.edge or look.ground
