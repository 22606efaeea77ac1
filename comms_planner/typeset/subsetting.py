"""The part of a font file that one document uses, with composite glyphs made for it."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from typing import Any

import uharfbuzz as hb

from comms_planner.typeset.faces import Composite, Face

_DROPPED = (
    "GSUB", "GPOS", "GDEF", "name", "OS/2", "post", "cmap", "DSIG", "STAT", "BASE", "gasp",
    "vhea", "vmtx", "VORG", "MATH", "HVAR", "MVAR",
)  # fmt: skip
_WHOLE_OFFSETS = 0x0002 | 0x0004
"""Component flags: arguments are offsets, and rounded to the grid."""


def subset(
    face: Face, glyphs: Iterable[int], composites: Mapping[Composite, int]
) -> tuple[bytes, dict[int | Composite, int]]:
    """A TrueType file with these glyphs, and the new number of each of them.

    A composite draws several glyphs as one, so that one code can stand for all the letters
    they come from; its value is its width in the font's units.
    """
    wanted = {0, *glyphs}
    for parts in composites:
        wanted.update(glyph for glyph, _, _ in parts)
    asked = hb.SubsetInput()
    asked.sets(hb.SubsetInputSets.GLYPH_INDEX).update(sorted(wanted))
    asked.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(
        int.from_bytes(tag.encode(), "big") for tag in _DROPPED
    )
    asked.flags = (
        hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    )
    plan = hb.SubsetPlan(face.hb_face, asked)
    content = bytes(plan.execute().blob.data)
    renumbered = plan.old_to_new_glyph_mapping
    numbers: dict[int | Composite, int] = {glyph: renumbered[glyph] for glyph in sorted(wanted)}
    if composites:
        content = _with_composites(content, composites, numbers)
    return content, numbers


def _with_composites(
    content: bytes, composites: Mapping[Composite, int], numbers: dict[int | Composite, int]
) -> bytes:
    from fontTools.ttLib import TTFont  # late: most packs need none

    font = TTFont(io.BytesIO(content), lazy=False, recalcTimestamp=False)
    outlines, measures = font["glyf"], font["hmtx"].metrics
    order = list(font.getGlyphOrder())
    for parts, width in composites.items():
        glyph = _drawn_together(outlines, order, parts, numbers)
        name = f"together{len(order):05}"
        order.append(name)
        font.setGlyphOrder(order)
        outlines[name] = glyph
        if glyph.numberOfContours:
            glyph.recalcBounds(outlines)
        measures[name] = (width, glyph.xMin if glyph.numberOfContours else 0)
        numbers[parts] = len(order) - 1
    written = io.BytesIO()
    font.save(written, reorderTables=None)
    return written.getvalue()


def _drawn_together(
    outlines: Any, order: list[str], parts: Composite, numbers: Mapping[int | Composite, int]
) -> Any:
    from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

    glyph = Glyph()
    glyph.numberOfContours = 0
    components = []
    for number, x, y in parts:
        name = order[numbers[number]]
        if not outlines[name].numberOfContours:
            continue
        component = GlyphComponent()
        component.glyphName, component.x, component.y = name, x, y
        component.flags = _WHOLE_OFFSETS
        components.append(component)
    if components:
        glyph.numberOfContours, glyph.components = -1, components
    return glyph
