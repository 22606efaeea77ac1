"""Fonts as a file carries them: TrueType outlines under Type 0 fonts with Identity-H."""

from __future__ import annotations

import hashlib
import zlib

from comms_planner.typeset.fonts import DocumentFont
from comms_planner.typeset.hooks import BareCanvas, Raw
from comms_planner.typeset.subsetting import subset

_SYMBOLIC = 4
_LETTERS = str.maketrans("0123456789", "GHIJKLMNOP")


def embed(canvas: BareCanvas, font: DocumentFont) -> None:
    """Put the part of a face that the document uses into the file."""
    content, numbers = subset(font.face, font.glyphs, font.composites)
    digest = hashlib.sha256(content).hexdigest()[:6].upper()
    name = f"{digest.translate(_LETTERS)}+{font.face.name}".encode()
    outlines = canvas.refer(_stream(content, b"/Length1 %d" % len(content)))
    descriptor = canvas.refer(
        Raw(
            b"<</Type/FontDescriptor/FontName/%s/Flags %d/FontBBox[-1000 -1000 3000 2000]"
            b"/ItalicAngle %d/Ascent %d/Descent %d/CapHeight 714/StemV 80/FontFile2 %s>>"
            % (
                name, _SYMBOLIC, -10 if "Italic" in font.face.name else 0,
                round(font.face.ascent), round(font.face.descent), outlines,
            )
        )
    )  # fmt: skip
    widths = " ".join(f"{width:g}" for width in font.widths).encode()
    glyphs = canvas.refer(_stream(font.glyph_numbers(numbers)))
    descendant = canvas.refer(
        Raw(
            b"<</Type/Font/Subtype/CIDFontType2/BaseFont/%s/CIDSystemInfo<</Registry(Adobe)"
            b"/Ordering(Identity)/Supplement 0>>/FontDescriptor %s/DW 1000/W[0[%s]]"
            b"/CIDToGIDMap %s>>" % (name, descriptor, widths, glyphs)
        )
    )
    back = canvas.refer(_stream(font.to_unicode()))
    whole = Raw(
        b"<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/DescendantFonts[%s]"
        b"/ToUnicode %s>>" % (name, descendant, back)
    )
    canvas.add_font(font.name, whole)


def _stream(content: bytes, entries: bytes = b"") -> Raw:
    packed = zlib.compress(content, 9)
    return Raw(
        b"<<%s/Length %d/Filter/FlateDecode>>\nstream\n%s\nendstream"
        % (entries, len(packed), packed)
    )
