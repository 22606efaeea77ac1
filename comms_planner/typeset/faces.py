"""The bundled font files, and letters shaped by HarfBuzz into glyphs."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import uharfbuzz as hb

from comms_planner.paths import FONTS

Composite = tuple[tuple[int, int, int], ...]
"""Several glyphs drawn as one: number, and where it stands, in the font's units."""

_KEPT_SHAPES = 20_000
_MOST_MARKS = 12
"""Glyphs that are drawn for one cluster."""


class Cluster(NamedTuple):
    """Glyphs that stand for some letters together, how far they reach, and the letters."""

    glyph: int | Composite
    advance: int
    text: str


class Face:
    """One font file: its measures, which characters it has, and how it shapes them."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.hb_face = hb.Face(hb.Blob.from_file_path(str(FONTS / f"{name}.ttf")))
        self.scale: float = 1000 / self.hb_face.upem
        """From the font's units to thousandths of the size."""
        self.characters = frozenset(self.hb_face.unicodes)
        self._font = hb.Font(self.hb_face)
        measures = self._font.get_font_extents("ltr")
        self.ascent: float = measures.ascender * self.scale
        self.descent: float = measures.descender * self.scale
        self.shape = lru_cache(maxsize=_KEPT_SHAPES)(self._shape)
        self.advance = lru_cache(maxsize=None)(self._font.get_glyph_h_advance)

    def _shape(
        self, text: str, right_to_left: bool, language: str, tabular: bool
    ) -> tuple[Cluster, ...]:
        """The clusters of a run of one direction, from left to right as they are drawn."""
        buffer = hb.Buffer()
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if right_to_left else "ltr"
        buffer.language = language
        hb.shape(self._font, buffer, {"tnum": True} if tabular else None)
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        starts = sorted({info.cluster for info in infos})
        ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
        clusters: list[Cluster] = []
        highest = 2 * self.hb_face.upem  # marks are piled no higher
        at = 0
        while at < len(infos):
            start, reach = infos[at].cluster, 0
            parts: list[tuple[int, int, int]] = []
            while at < len(infos) and infos[at].cluster == start:
                place = positions[at]
                height = max(-highest, min(highest, place.y_offset))
                parts.append((infos[at].codepoint, reach + place.x_offset, height))
                reach += place.x_advance
                at += 1
            del parts[_MOST_MARKS:]  # all of them are said, but no tower of marks is drawn
            alone = len(parts) == 1 and parts[0][1:] == (0, 0)
            glyph = parts[0][0] if alone else tuple(parts)
            clusters.append(Cluster(glyph, reach, text[start : ends[start]]))
        return tuple(clusters)


@lru_cache(maxsize=16)
def face(name: str) -> Face:
    """A bundled font file by its name, read once."""
    return Face(name)
