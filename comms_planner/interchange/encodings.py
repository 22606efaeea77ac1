"""How the bytes of texts that are not Unicode are to be read: as they say, or as is likeliest."""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Callable, Iterable
from typing import NamedTuple

from comms_planner.interchange import encoding_scripts as scripts

LEAST = 0.4
"""How well a text must read to be taken for one: of a good reading nearly all letters count."""
MOSTLY = 0.8
"""How much of the letters beyond ASCII is whole in a text of Unicode that was damaged: those of
East Asian encodings are by chance, in part."""
MOST_NAMES = 8
_WIDER = {
    "iso8859-1": "cp1252", "latin-1": "cp1252", "iso8859-15": "cp1252", "gb2312": "gb18030",
    "gbk": "gb18030", "big5": "cp950", "shift_jis": "cp932", "euc_kr": "cp949",
    "iso8859-9": "cp1254", "iso8859-8": "cp1255", "tis-620": "cp874", "iso8859-11": "cp874",
}  # fmt: skip
"""What programs name, and what of the same kind they write."""
SAMPLE = 20_000
"""So many bytes of lines with letters beyond ASCII tell."""

_BEYOND_ASCII = bytes(range(128, 256))
_DECLARED = re.compile(
    rb"^(?:[^:\r\n]{0,200};CHARSET=|X-(?:WR-)?(?:CHARSET|ENCODING)[^:\r\n]{0,40}:)\s*\"?([\w.:-]{2,40})",
    re.IGNORECASE | re.MULTILINE,
)
_ESCAPES = (
    (b"\x1b$B", "iso2022_jp_2"), (b"\x1b$@", "iso2022_jp_2"), (b"\x1b(J", "iso2022_jp_2"),
    (b"\x1b$)C", "iso2022_kr"), (b"~{", "hz"),
)  # fmt: skip
"""What begins a stretch of another script in encodings of seven bits."""
_FOLDED = re.compile(rb"(?:^|(?<=\r))[^\r\n]*(?:(?:\r\n?|\n)[ \t][^\r\n]*)+", re.MULTILINE)
_FOLD = re.compile(rb"(?:\r\n?|\n)[ \t]")


class Encoding(NamedTuple):
    """A name that Python knows an encoding by, the one people know, and how its letters read."""

    codec: str
    name: str
    script: str
    worth: Callable[[str, str, str], float]
    """What a letter between two others is worth, from one before to none."""


def unfolded(data: bytes) -> bytes:
    """Lines put together that are folded, maybe within a character; empty ones take their place,
    so that none is lost."""

    def whole(found: re.Match[bytes]) -> bytes:
        return _FOLD.sub(b"", found[0]) + b"\r\n" * len(_FOLD.findall(found[0]))

    return _FOLDED.sub(whole, data)


def damaged(data: bytes) -> str | None:
    """A text that was UTF-8 until something cut or changed a few of its letters, or put lines of
    another encoding into it; None for a text that never was."""
    beyond = len(data) - len(data.translate(None, _BEYOND_ASCII))
    whole = len(data.decode("utf-8", "ignore").encode()) - (len(data) - beyond)
    if whole < beyond * MOSTLY:
        return None
    return "\n".join(_line(line) for line in data.split(b"\n"))


def _line(line: bytes) -> str:
    """One line of such a text: as it is meant, else by its likeliest letters, else with gaps."""
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        cut = line.decode("utf-8", "ignore").isascii()
        found = likeliest(line) if cut else None
        return line.decode(found.codec if found else "utf-8", "replace")


def declared(data: bytes) -> Encoding | None:
    """The encoding that a text names, in a parameter or a header, if it can be read so."""
    names = {found[1].decode("ascii", "replace") for found in _DECLARED.finditer(data)}
    for name in sorted(names)[:MOST_NAMES]:
        try:
            known = codecs.lookup(name).name
            data.decode(_WIDER.get(known, known))
        except (LookupError, UnicodeError, ValueError):
            continue
        wanted = codecs.lookup(_WIDER.get(known, known)).name
        return next((e for e in ENCODINGS if codecs.lookup(e.codec).name == wanted), None)
    return None


def escaped(data: bytes) -> Encoding | None:
    """The encoding of seven bits that a text is in, which looks like ASCII."""
    for sign, codec in _ESCAPES:
        if sign in data:
            try:
                text = data.decode(codec)
            except UnicodeError:
                continue
            if any(ord(letter) > 127 for letter in text):
                return next(e for e in SEVEN_BITS if e.codec == codec)
    return None


def likeliest(data: bytes) -> Encoding | None:
    """The encoding in which a text reads best; None where it reads well in none."""
    lines = _telling(data)
    found = [(_score(lines, encoding), -rank) for rank, encoding in enumerate(ENCODINGS)]
    score, rank = max(found)
    return ENCODINGS[-rank] if score >= LEAST else None


def _telling(data: bytes) -> list[bytes]:
    """The first lines with letters beyond ASCII."""
    found: list[bytes] = []
    size = 0
    for match in re.finditer(rb"[^\r\n]+", data):
        if match[0].isascii():
            continue
        line = match[0][:2000]
        found.append(line)
        size += len(line)
        if size > SAMPLE:
            break
    return found


def _score(lines: Iterable[bytes], encoding: Encoding) -> float:
    """How well lines read, by their bytes beyond ASCII; one that cannot be read is bad."""
    total = reached = 0.0
    for line in lines:
        weight = sum(byte > 127 for byte in line)
        total += weight
        try:
            text = codecs.getincrementaldecoder(encoding.codec)().decode(line)  # it may be cut
        except UnicodeError:
            reached -= weight
            continue
        padded = f" {text} "
        worths = [
            encoding.worth(letter, padded[at], padded[at + 2])
            for at, letter in enumerate(text) if ord(letter) > 127
        ]  # fmt: skip
        reached += weight * sum(worths) / len(worths) if worths else 0
    return reached / total if total else 0.0


def _is_latin(letter: str) -> bool:
    return letter.isascii() and letter.isalpha()


def _wide(common: frozenset[str], within: str, rare: float) -> Callable[[str, str, str], float]:
    """Characters of an East Asian plane: its commonest, others that its standard has, the rest."""

    def worth(letter: str, before: str, after: str) -> float:
        if letter in common:
            return 1.0
        if letter in scripts.WIDE_MARKS:
            return 0.7
        try:
            lead = letter.encode(within)[0]
        except UnicodeError:
            return 0.0
        if _is_latin(before) or _is_latin(after):
            return rare / 2
        return rare if _FIRST_LEVEL[within](lead) else rare / 3

    return worth


_FIRST_LEVEL: dict[str, Callable[[int], bool]] = {
    "gb2312": lambda lead: 0xB0 <= lead <= 0xD7,
    "big5": lambda lead: 0xA4 <= lead <= 0xC6,
    "euc_jp": lambda lead: 0xB0 <= lead <= 0xCF,
}


def _japanese(letter: str, before: str, after: str) -> float:
    if "\u3041" <= letter <= "\u30fe":
        return 1.0
    if "\uff61" <= letter <= "\uff9f":
        return 0.5 if "\uff61" <= before <= "\uff9f" and "\uff61" <= after <= "\uff9f" else 0.0
    return _kanji(letter, before, after)


def _korean(letter: str, before: str, after: str) -> float:
    if letter in scripts.HANGUL:
        return 1.0
    if letter in scripts.WIDE_MARKS:
        return 0.7
    try:
        lead = letter.encode("euc_kr")[0]
    except UnicodeError:
        return 0.0
    return 0.6 if 0xB0 <= lead <= 0xC8 else 0.0


def _alphabet(
    letters: frozenset[str], best: frozenset[str], prior: float = 1.0
) -> Callable[[str, str, str], float]:
    """Letters of another alphabet, of which none stands beside a Latin one or is great within."""

    def worth(letter: str, before: str, after: str) -> float:
        if letter in scripts.MARKS:
            return 0.5
        small = letter.lower()
        if small not in letters:
            return 0.0
        if _is_latin(before) or _is_latin(after) or _hangs(letter, before):
            return -1.0
        great = letter != small and before.isalpha()
        if great and before == before.lower():
            return -1.0
        return prior * (1.0 if small in best else 0.45) * (0.8 if great else 1.0)

    return worth


def _hangs(letter: str, before: str) -> bool:
    """Whether it is a sign above or below a letter, and there is none."""
    return unicodedata.category(letter) == "Mn" and unicodedata.category(before)[0] not in "LM"


def _accents(
    letters: frozenset[str], rare: frozenset[str], prior: float = 1.0
) -> Callable[[str, str, str], float]:
    """Latin letters with accents, which stand among plain ones."""

    def worth(letter: str, before: str, after: str) -> float:
        if letter in scripts.MARKS:
            return 0.8
        small = letter.lower()
        if small not in letters:
            return -0.3
        if letter != small and before.isalpha() and before == before.lower():
            return -0.5
        if letter == small and _is_latin(after) and after.isupper():
            return -0.5
        beside = [one for one in (before, after) if one.isalpha()]
        plain = sum(map(_is_latin, beside))
        usual = 0.7 if small in rare else 1.0
        return prior * usual * (1.0 if plain == len(beside) else 0.6 if plain else 0.2)

    return worth


_kanji = _wide(scripts.KANJI, "euc_jp", 0.6)
_simplified = _wide(scripts.SIMPLIFIED, "gb2312", 0.65)
_traditional = _wide(scripts.TRADITIONAL, "big5", 0.65)
_cyrillic = _alphabet(scripts.CYRILLIC, scripts.COMMON_CYRILLIC)
_greek = _alphabet(scripts.GREEK, scripts.COMMON_GREEK, 0.95)
_central = _accents(scripts.CENTRAL, scripts.RARE_CENTRAL, 0.97)
_turkish = _accents(scripts.TURKISH, frozenset(), 0.96)
_hebrew = _alphabet(scripts.HEBREW, scripts.COMMON_HEBREW, 0.95)
_thai = _alphabet(scripts.THAI, scripts.COMMON_THAI, 0.95)
_arabic = _alphabet(scripts.ARABIC, scripts.COMMON_ARABIC)
ENCODINGS = (
    Encoding("cp1252", "windows-1252", "western", _accents(scripts.WESTERN, scripts.RARE_WESTERN)),
    Encoding("gb18030", "GB 18030", "chinese", _simplified),
    Encoding("cp950", "Big5", "traditional", _traditional),
    Encoding("big5hkscs", "Big5-HKSCS", "traditional", _traditional),
    Encoding("cp932", "Shift-JIS", "japanese", _japanese),
    Encoding("euc_jp", "EUC-JP", "japanese", _japanese),
    Encoding("cp949", "EUC-KR", "korean", _korean),
    Encoding("cp1251", "windows-1251", "cyrillic", _cyrillic),
    Encoding("koi8_r", "KOI8-R", "cyrillic", _cyrillic),
    Encoding("koi8_u", "KOI8-U", "cyrillic", _cyrillic),
    Encoding("cp1256", "windows-1256", "arabic", _arabic),
    Encoding("iso8859_5", "ISO 8859-5", "cyrillic", _cyrillic),
    Encoding("iso8859_6", "ISO 8859-6", "arabic", _arabic),
    Encoding("cp1253", "windows-1253", "greek", _greek),
    Encoding("iso8859_7", "ISO 8859-7", "greek", _greek),
    Encoding("cp1255", "windows-1255", "hebrew", _hebrew),
    Encoding("cp874", "windows-874", "thai", _thai),
    Encoding("cp1250", "windows-1250", "central", _central),
    Encoding("iso8859_2", "ISO 8859-2", "central", _central),
    Encoding("cp1254", "windows-1254", "turkish", _turkish),
)
"""The encodings of older programs; of two that read alike the earlier is taken."""
DAMAGED = Encoding("utf-8", "UTF-8", "damaged", lambda _letter, _before, _after: 1.0)
"""What a text was until a few of its letters were lost."""
SEVEN_BITS = (
    Encoding("iso2022_jp_2", "ISO-2022-JP", "japanese", _japanese),
    Encoding("iso2022_kr", "ISO-2022-KR", "korean", _korean),
    Encoding("hz", "HZ", "chinese", _simplified),
)
