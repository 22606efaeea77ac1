"""A face inside one document: a code for each glyph and the letters it stands for.

One code per pair of glyph and letters makes the way back to text exact, so that what is
copied, searched or read aloud is what was written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from comms_planner.typeset.faces import Cluster, Composite, Face

_MOST_CODES = 0xFFFF
_PER_BLOCK = 100
"""Pairs in one block of a ToUnicode map; the format allows no more."""


class DocumentFont:
    """The codes that a document has given to the glyphs of one face."""

    def __init__(self, face: Face, name: str) -> None:
        self.face, self.name = face, name
        self._codes: dict[tuple[int | Composite, str], int] = {}
        self._glyphs: list[int | Composite] = [0]
        self._texts: list[str] = [""]
        self._widths: list[int] = [face.advance(0)]
        self.composites: dict[Composite, int] = {}

    def encoded(self, clusters: Sequence[Cluster]) -> tuple[float, str]:
        """Width in thousandths of the size, and the operand of TJ, of shaped letters."""
        scale = self.face.scale
        reach, out, run = 0, [], ""
        for cluster in clusters:
            code = self._codes.get((cluster.glyph, cluster.text))
            if code is None:
                code = self._add(cluster)
            reach += cluster.advance
            run += f"{code:04X}"
            beyond = cluster.advance - self._widths[code]
            if beyond:
                out.append(f"<{run}>{-beyond * scale:.4g}")
                run = ""
        if run:
            out.append(f"<{run}>")
        return reach * scale, "".join(out)

    def _add(self, cluster: Cluster) -> int:
        glyph, code = cluster.glyph, len(self._glyphs)
        if code > _MOST_CODES:
            raise OverflowError("one document uses more glyphs of a face than can be numbered")
        self._codes[glyph, cluster.text] = code
        self._glyphs.append(glyph)
        self._texts.append(cluster.text)
        if isinstance(glyph, int):
            self._widths.append(self.face.advance(glyph))
        else:
            self._widths.append(self.composites.setdefault(glyph, cluster.advance))
        return code

    @property
    def glyphs(self) -> Iterator[int]:
        """The glyphs in use that are not composites."""
        return (glyph for glyph in self._glyphs if isinstance(glyph, int))

    @property
    def widths(self) -> list[float]:
        """The width of each code, in thousandths of the size."""
        return [round(width * self.face.scale, 1) for width in self._widths]

    def glyph_numbers(self, numbers: dict[int | Composite, int]) -> bytes:
        """The map from codes to the glyphs of the embedded file, two bytes each."""
        return b"".join(numbers[glyph].to_bytes(2, "big") for glyph in self._glyphs)

    def to_unicode(self) -> bytes:
        """The map from codes back to letters, as PDF wants it."""
        pairs = [
            f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>"
            for code, text in enumerate(self._texts)
            if text
        ]
        blocks = [pairs[at : at + _PER_BLOCK] for at in range(0, len(pairs), _PER_BLOCK)]
        body = "".join(
            f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks
        )
        return (_HEAD + body + _TAIL).encode("ascii")


_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_TAIL = """endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""
