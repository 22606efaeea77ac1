"""Words of one weight and language, each shaped once for a document and remembered.

A voice chooses the face of every letter: Latin and Cyrillic from Inter, Chinese from Noto
Sans SC, Arabic from Noto Sans Arabic. What no bundled face has is drawn as a box, and the
document keeps a list of it; the letter itself can still be copied and read aloud.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from comms_planner.typeset.bidi import CONTROLS
from comms_planner.typeset.faces import Face, face
from comms_planner.typeset.fonts import DocumentFont
from comms_planner.typeset.recipes import recipe_of
from comms_planner.typeset.style import Weight

STAND_IN = "□"
"""What is drawn for a letter that no bundled face has; such letters are also listed."""
_LOOK_ALIKES = {"✔": "✓", "✘": "✗", "☐": "□", "☑": "✓", "☒": "✗", "⇄": "↔", "\u2028": " "}
_CHINESE_QUOTES = frozenset("“”‘’…—")
_EMOJI = "NotoEmoji-Regular"
_HEAVY = frozenset({Weight.MEDIUM, Weight.SEMI_BOLD, Weight.BOLD})
_INVISIBLE = frozenset({"Cf", "Cc"})
_VARIANTS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_LONGEST_KEPT = 48
"""Words longer than this are not remembered: they do not come again."""


class Piece(NamedTuple):
    """Letters of one face and direction, as they are shown."""

    font: DocumentFont
    code: str
    width: float
    level: int
    owner: int = 0
    silent: bool = False
    """Whether it is only seen: the hyphen of a divided word."""


class Word(NamedTuple):
    """Letters that lines keep whole; widths in thousandths of the size, blanks included."""

    text: str
    width: float
    blank: float
    pieces: tuple[Piece, ...]
    plain: tuple[DocumentFont, int, str, str] | None = None
    """Font, level, and code from left to right with and without its blanks, if of one font."""


class _Words(dict[str, Word]):
    """Words by their text, made when first asked for."""

    def __init__(self, voice: Voice, level: int) -> None:
        super().__init__()
        self._voice, self._level = voice, level

    def __missing__(self, text: str) -> Word:
        word = self._voice.make(text, self._level)
        if len(text) <= _LONGEST_KEPT:
            self[text] = word
        return word


@dataclass(frozen=True, slots=True)
class _Run:
    """Letters of one face: what they are, and what is drawn for them."""

    face: Face
    said: str
    drawn: str


class Voice:
    """One weight, slant and language of a document."""

    def __init__(
        self, fonts: Typefaces, weight: Weight, language: str, *, italic: bool, tabular: bool
    ) -> None:
        recipe = recipe_of(language)
        heavy = weight in _HEAVY
        if italic and not recipe.slants:
            italic, heavy, weight = False, True, Weight.SEMI_BOLD
        slanted = "BoldItalic" if heavy else "Italic"
        self._latin = face(f"Inter-{slanted if italic else weight}")
        self._chinese = f"NotoSansSC-{'Bold' if heavy else 'Regular'}"
        self._arabic = f"NotoSansArabic-{'Bold' if heavy else 'Regular'}"
        self._fonts, self._tabular = fonts, tabular
        self.language = language
        self._tag = recipe.tag
        self._chosen: dict[tuple[str, int], Face | None] = {}
        self._by_level: dict[int, _Words] = {}
        self.words = self.at_level(0)

    @property
    def first(self) -> Face:
        """The face that sets the height of lines."""
        return self._latin

    def at_level(self, level: int) -> dict[str, Word]:
        """Words at a level of UAX #9; an odd one runs from right to left."""
        words = self._by_level.get(level)
        if words is None:
            words = self._by_level[level] = _Words(self, level)
        return words

    def width(self, text: str) -> float:
        """How wide some letters are, in thousandths of the size."""
        return self.words[text].width

    @property
    def hyphen(self) -> Word:
        """The hyphen of a divided word; whoever reads the text back gets the word whole."""
        piece = self._piece(_Run(self._latin, "\u00ad", "-"), 0)._replace(silent=True)
        return Word("\u00ad", piece.width, 0.0, (piece,))

    def make(self, text: str, level: int) -> Word:
        """Shape a word and the blanks after it."""
        core = text.rstrip(" ")
        pieces = [self._piece(run, level) for run in self._runs(core, level % 2)]
        width = sum(piece.width for piece in pieces)
        blank, shown = 0.0, len(pieces)
        if len(core) < len(text):
            font = pieces[-1].font.face if pieces else self._choose(" ", level % 2, None)
            font = font or self._latin
            blanks = text[len(core) :]
            pieces.append(self._piece(_Run(font, blanks, blanks), level))
            blank = pieces[-1].width
        plain = None
        if pieces and all(piece.font is pieces[0].font for piece in pieces):
            codes = [piece.code for piece in pieces]
            turn = -1 if level % 2 else 1
            shorn = "".join(codes[:shown][::turn])
            plain = pieces[0].font, level, "".join(codes[::turn]), shorn
        return Word(text, width + blank, blank, tuple(pieces), plain)

    def _piece(self, run: _Run, level: int) -> Piece:
        clusters = run.face.shape(run.drawn, level % 2 == 1, self._tag, self._tabular)
        if run.drawn != run.said:
            clusters = tuple(cluster._replace(text=run.said) for cluster in clusters)
        font = self._fonts.font(run.face)
        width, code = font.encoded(clusters)
        return Piece(font, code, width, level)

    def _runs(self, text: str, odd: int) -> Iterator[_Run]:
        """The text in runs of one face; a letter without a face is a run of its own."""
        if CONTROLS.search(text):
            text = CONTROLS.sub("", text)
        begin, current = 0, None
        for at, char in enumerate(text):
            chosen = self._choose(char, odd, current)
            if chosen is not current:
                if current is not None and at > begin:
                    yield _Run(current, text[begin:at], text[begin:at])
                begin, current = at, chosen
            if chosen is None:
                drawn = self._substitute(char)
                if drawn:
                    yield _Run(self._having(drawn), char, drawn)
                begin = at + 1
        if current is not None and len(text) > begin:
            yield _Run(current, text[begin:], text[begin:])

    def _choose(self, char: str, odd: int, current: Face | None) -> Face | None:
        """The face of a letter; an accent stays with the letter before it."""
        key = (char, odd)
        if key in self._chosen:
            found = self._chosen[key]
        else:
            found = self._chosen[key] = self._find(char, odd)
        if current is not None and found is not current and ord(char) > 0x2FF:
            accent = unicodedata.combining(char) or char in "\u200c\u200d"
            if accent and ord(char) in current.characters:
                return current
        return found

    def _find(self, char: str, odd: int = 0) -> Face | None:
        code = ord(char)
        for candidate in self._candidates(char, odd):
            if code in candidate.characters:
                return candidate
        return None

    def _candidates(self, char: str, odd: int) -> Iterator[Face]:
        """The faces to ask, the most fitting first; large files are opened when needed.

        Marks between Arabic letters are Arabic, those inside a Latin passage are not.
        """
        if odd and not char.isalnum():
            yield face(self._arabic)
        if self.language == "zh" and char in _CHINESE_QUOTES:
            yield face(self._chinese)
        yield self._latin
        if not _is_arabic(char):
            yield face(self._chinese)
        yield face(self._arabic)
        yield face(_EMOJI)

    def _having(self, char: str) -> Face:
        return self._find(char) or face(self._chinese)

    def _substitute(self, char: str) -> str:
        """What is drawn for a letter that no face has; nothing for an accent, which is listed."""
        if _says_nothing(char):
            return ""
        if char in _LOOK_ALIKES:
            return _LOOK_ALIKES[char]
        self._fonts.missing[char] = unicodedata.name(char, "").lower()
        return "" if unicodedata.category(char) == "Mn" else STAND_IN


def _says_nothing(char: str) -> bool:
    """Whether a character has no picture of its own: controls, and what chooses a variant."""
    return unicodedata.category(char) in _INVISIBLE or bool(_VARIANTS.match(char))


class Typefaces:
    """The voices and fonts of one document, and the letters it could not draw."""

    def __init__(self) -> None:
        self.missing: dict[str, str] = {}
        self._fonts: dict[str, DocumentFont] = {}
        self._voices: dict[tuple[Weight, str, bool, bool], Voice] = {}

    def voice(
        self, weight: Weight, language: str, *, italic: bool = False, tabular: bool = False
    ) -> Voice:
        """The voice of a weight and language; tabular ones have figures of one width."""
        key = (weight, language, italic, tabular)
        voice = self._voices.get(key)
        if voice is None:
            voice = Voice(self, weight, language, italic=italic, tabular=tabular)
            self._voices[key] = voice
        return voice

    def font(self, one: Face) -> DocumentFont:
        """A face with the codes that this document gives its glyphs."""
        font = self._fonts.get(one.name)
        if font is None:
            font = self._fonts[one.name] = DocumentFont(one, f"F{len(self._fonts) + 1}")
        return font

    @property
    def fonts(self) -> list[DocumentFont]:
        """All fonts of the document."""
        return list(self._fonts.values())


def undrawable(text: str) -> dict[str, str]:
    """The characters of a text that no bundled face has, each with its Unicode name."""
    unknown = set(text) - _drawable()
    return {
        char: unicodedata.name(char, "").lower()
        for char in unknown
        if not _says_nothing(char) and char not in _LOOK_ALIKES
    }


@lru_cache(maxsize=1)
def _drawable() -> frozenset[str]:
    """Every character that one of the bundled faces has."""
    faces = (
        face(name)
        for name in ("Inter-Regular", "NotoSansSC-Regular", "NotoSansArabic-Regular", _EMOJI)
    )
    return frozenset(chr(code) for one in faces for code in one.characters)


def _is_arabic(char: str) -> bool:
    return (
        "\u0600" <= char <= "\u08ff" or "\ufb50" <= char <= "\ufdff" or "\ufe70" <= char <= "\ufefc"
    )
