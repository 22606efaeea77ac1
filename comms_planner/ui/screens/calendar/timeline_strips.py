"""Crowded rows as ready-made strips of pixels, at scales that are powers of two."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from comms_planner.design import Tokens, mix
from comms_planner.layouts.timeline import Row
from comms_planner.layouts.timescale import Scale
from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar.looks import look_of

TILE = 8192
"""Pixels in one image: a painter counts pixels in 16 bits, so a strip is cut into tiles."""
FINEST, COARSEST = 2, -2
"""The steps that are prepared: four pixels a day serve all nearer zooms, since bars begin and
end with whole days; further ones need their own, in which no bar may get lost."""
GAP_FROM = 3
"""Bars of at least so many pixels leave one free before the next."""
LEAST = 2
"""Pixels of the shortest bar: a strip is drawn at half its width or more, and shows them all."""

Tiles = dict[int, QImage]


class Cuts:
    """Which part of which tile a view shows, and where: the same for all its rows."""

    def __init__(self, scale: Scale, left: int, width: int, height: int) -> None:
        """For a view that begins at `left`, where the scale begins too."""
        self.step = min(max(scale.step, COARSEST), FINEST)
        fine = 2.0**self.step
        ratio = fine / scale.per_day
        begin, end = scale.left * fine, scale.day(width) * fine
        self.pieces: list[tuple[int, QRectF, QRectF]] = []
        """A tile's number, the part of its image, and its place at any height."""
        for number in range(int(begin // TILE), int(end // TILE) + 1):
            first, last = max(begin, number * TILE), min(end, (number + 1) * TILE)
            source = QRectF(first - number * TILE, 0, last - first, 1)
            at, wide = left + (first - begin) / ratio, (last - first) / ratio
            self.pieces.append((number, source, QRectF(at, 0, wide, height)))


class Strips:
    """Images one pixel high, kept until their row changes.

    `prepare` may be called on another thread for rows that nobody paints yet.
    """

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._rows: dict[Row[Entry], tuple[int, dict[int, Tiles]]] = {}
        self._colours: dict[tuple[object, ...], bytes] = {}

    def prepare(self, rows: Iterable[Row[Entry]]) -> None:
        """Make the images of some rows for all scales."""
        for row in rows:
            colours = [self._colour(entry) for entry in row.items]
            steps = range(COARSEST, FINEST + 1)
            self._rows[row] = row.version, {s: _strip(row, colours, s) for s in steps}

    def keep(self, rows: Iterable[Row[Entry]]) -> None:
        """Forget all other rows."""
        kept = set(rows)
        self._rows = {row: made for row, made in self._rows.items() if row in kept}

    def draw(self, painter: QPainter, rows: Iterable[tuple[int, Row[Entry]]], cuts: Cuts) -> None:
        """Draw what rows have, each at its height, in the pieces that a view shows of them."""
        draw = painter.drawImage
        for y, row in rows:
            tiles = self._tiles(row, cuts.step)
            for number, source, target in cuts.pieces:
                image = tiles.get(number)
                if image is not None:
                    target.moveTop(y)
                    draw(target, image, source)

    def _tiles(self, row: Row[Entry], step: int) -> Tiles:
        version, steps = self._rows.get(row, (-1, {}))
        if version != row.version:
            steps = {}
            self._rows[row] = row.version, steps
        if step not in steps:
            steps[step] = _strip(row, [self._colour(entry) for entry in row.items], step)
        return steps[step]

    def _colour(self, entry: Entry) -> bytes:
        """The colour of an entry where there is no room for more than colour, as one pixel."""
        key = entry.kind, entry.pillar, entry.status, entry.tier, entry.precision
        made = self._colours.get(key)
        if made is None:
            colour = QColor(solid(entry, self._tokens))
            made = bytes((colour.blue(), colour.green(), colour.red(), 255))
            self._colours[key] = made
        return made


def _strip(row: Row[Entry], colours: list[bytes], step: int) -> Tiles:
    """The tiles of a row at one scale; places without anything have none."""
    fine = 2.0**step
    found: dict[int, bytearray] = {}
    for begin, end, colour in zip(row.begins, row.ends, colours, strict=True):
        left, right = int(begin * fine), int(end * fine)
        wide = right - left
        if wide >= GAP_FROM:
            right -= 1
        elif wide < LEAST:
            right = left + LEAST
        first = left // TILE
        for number in range(first, (right - 1) // TILE + 1):
            pixels = found.get(number)
            if pixels is None:
                pixels = found[number] = bytearray(TILE * 4)
            start, stop = left - number * TILE, right - number * TILE
            if start < 0 or stop > TILE:
                start, stop = max(start, 0), min(stop, TILE)
            pixels[start * 4 : stop * 4] = colour * (stop - start)
    return {number: _image(pixels) for number, pixels in found.items()}


def _image(pixels: bytearray) -> QImage:
    shown = QImage(bytes(pixels), TILE, 1, TILE * 4, QImage.Format.Format_ARGB32_Premultiplied)
    return shown.copy()  # the bytes go


def solid(entry: Entry, tokens: Tokens) -> str:
    """The one colour that stands for an entry."""
    if not entry.is_dated:
        return mix(tokens.line_strong, tokens.surface, 0.25)
    look = look_of(entry, tokens, entry.first)
    if entry.kind == "edition" and entry.tier > 1:
        return mix(tokens.accent, tokens.surface, 0.35)
    if look.bar:
        return look.bar
    if entry.kind == "observance":
        return look.icon_colour
    return look.edge or look.ground
