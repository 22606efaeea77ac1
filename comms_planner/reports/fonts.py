"""The bundled typefaces on paper, and which of them each character is set in."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from comms_planner.paths import FONTS

STAND_IN = "□"
"""What is printed for a character that no bundled face has; such characters are also listed."""

_CHINESE_QUOTES = frozenset("“”‘’…—")
_CHINESE_BOLD = frozenset({"Medium", "SemiBold", "Bold"})


class Weight(StrEnum):
    """How heavy letters are; the values end the names of the font files."""

    REGULAR = "Regular"
    MEDIUM = "Medium"
    SEMI_BOLD = "SemiBold"
    BOLD = "Bold"


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One font file: its name for ReportLab, and its measures in thousandths of the size."""

    name: str
    widths: dict[int, float]
    ascent: float
    descent: float


@lru_cache(maxsize=16)
def face(name: str) -> Face:
    """Register a bundled font file with ReportLab, once, and return it."""
    font = TTFont(name, str(FONTS / f"{name}.ttf"))
    pdfmetrics.registerFont(font)
    known = font.face.charToGlyph
    widths = {code: width for code, width in font.face.charWidths.items() if code in known}
    return Face(name, widths, font.face.ascent, font.face.descent)


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character to print: its face, the character itself or its stand-in, its width."""

    face: Face
    char: str
    width: float


class Chooser(dict[str, Glyph]):
    """Finds, and remembers, the glyph of each character for one weight and language.

    Latin letters come from Inter, everything it lacks from Noto Sans SC or Noto Sans
    Arabic; in Chinese text the quotation marks and dashes are Chinese too.
    """

    def __init__(self, weight: Weight, language: str, missing: dict[str, str]) -> None:
        super().__init__()
        heavy = "Bold" if weight in _CHINESE_BOLD else "Regular"
        self.latin = face(f"Inter-{weight}")
        self.chinese = face(f"NotoSansSC-{heavy}")
        self._arabic = f"NotoSansArabic-{heavy}"
        self._chinese_quotes = language == "zh"
        self._missing = missing

    def __missing__(self, char: str) -> Glyph:
        glyph = self._find(char)
        self[char] = glyph
        return glyph

    def _find(self, char: str) -> Glyph:
        code = ord(char)
        if self._chinese_quotes and char in _CHINESE_QUOTES:
            return Glyph(self.chinese, char, self.chinese.widths[code])
        for one in (self.latin, self.chinese):
            if code in one.widths:
                return Glyph(one, char, one.widths[code])
        if _is_arabic(code):
            arabic = face(self._arabic)
            if code in arabic.widths:
                return Glyph(arabic, char, arabic.widths[code])
        if unicodedata.category(char) in ("Cf", "Mn", "Cc"):
            return Glyph(self.latin, "", 0.0)  # marks and controls have no picture of their own
        self._missing[char] = unicodedata.name(char, "").lower()
        return Glyph(self.chinese, STAND_IN, self.chinese.widths[ord(STAND_IN)])


class Typefaces:
    """The choosers of one document, and the characters it could not print."""

    def __init__(self) -> None:
        self.missing: dict[str, str] = {}
        self._choosers: dict[tuple[Weight, str], Chooser] = {}

    def choose(self, weight: Weight, language: str) -> Chooser:
        """The glyphs of one weight for text in one language."""
        key = (weight, language)
        if key not in self._choosers:
            self._choosers[key] = Chooser(weight, language, self.missing)
        return self._choosers[key]


def _is_arabic(code: int) -> bool:
    return 0x0600 <= code <= 0x08FF or 0xFB50 <= code <= 0xFDFF or 0xFE70 <= code <= 0xFEFC
