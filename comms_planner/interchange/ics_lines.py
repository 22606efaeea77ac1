"""iCalendar text as components with properties; what cannot be read stays in its component.

Standard library only: it runs in the guarded child. Everything takes time in proportion to
the length of the text.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from comms_planner.errors import Invalid
from comms_planner.interchange import encodings
from comms_planner.interchange.encodings import Encoding
from comms_planner.text import QT_TRANSLATE_NOOP

MOST_COMPONENTS = 20_000
LONGEST_VALUE = 200_000
DEEPEST = 20
USED = frozenset({
    "UID", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "DTSTART", "DTEND", "DURATION", "DUE",
    "RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID", "SEQUENCE", "TZID", "X-LIC-LOCATION",
    "TZOFFSETTO", "TZOFFSETFROM", "X-WR-TIMEZONE", "METHOD",
})  # fmt: skip
"""The properties that are looked at; all others are passed over, however long."""

NOT_TEXT = QT_TRANSLATE_NOOP(
    "Errors", "This is not a calendar file: it is not text. Choose one that ends in .ics."
)
UNKNOWN_LETTERS = QT_TRANSLATE_NOOP(
    "Errors",
    "The letters of this file cannot be made out: it is not UTF-8, and reads well in no other"
    " encoding. Export it again as UTF-8.",
)
NO_CALENDAR = QT_TRANSLATE_NOOP(
    "Errors",
    "This is not a calendar file: it has no BEGIN:VCALENDAR, VEVENT or VTODO."
    " Export it again as .ics.",
)
TOO_MANY = QT_TRANSLATE_NOOP(
    "Errors", "The file has more than {most} entries. Export a shorter period and try again."
)
TOO_DEEP = QT_TRANSLATE_NOOP("Errors", "Line {line}: entries are nested more than {most} deep.")

_LINE = re.compile(
    r"([A-Za-z0-9-]+)"
    r'((?:;[^=;:"]+(?:=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)?)*)'
    r":(.*)",
    re.DOTALL,
)
_PARAMETER = re.compile(r';([^=;:"]+)(?:=("[^"]*"|[^";:,]*))?')
_BREAK = re.compile(r"\r\n|\n|\r")
_TORN = re.compile(rb"([\xc2-\xf4][\x80-\xbf]*)((?:(?:\r\n?|\n)[ \t])+)([\x80-\xbf]+)")
"""A character with a folded line within it."""
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True)
class Property:
    """One property: its parameters by upper-case name, its raw value, and where it stands."""

    name: str
    parameters: dict[str, str]
    value: str
    line: int

    @property
    def is_too_long(self) -> bool:
        """Whether nobody can have typed it."""
        return len(self.value) > LONGEST_VALUE


@dataclass(slots=True)
class Component:
    """One BEGIN … END with the properties that are looked at; `whole` if its END was there,
    `spoilt` by the line in it that is no text."""

    name: str
    line: int
    properties: list[Property] = field(default_factory=list)
    children: list[Component] = field(default_factory=list)
    whole: bool = False
    spoilt: int = 0

    def first(self, name: str) -> Property | None:
        """The first property of a name."""
        return next((p for p in self.properties if p.name == name), None)

    def every(self, name: str) -> list[Property]:
        """All properties of a name."""
        return [p for p in self.properties if p.name == name]

    def walk(self) -> Iterator[Component]:
        """The component and all below it, in the order of the file."""
        yield self
        for child in self.children:
            yield from child.walk()


def decoded(data: bytes) -> tuple[str, Encoding | None]:
    """The text of a file, and the encoding it was in: none for Unicode, as the standard asks, or
    one that older programs use, by what the file says or by what reads best.

    A line may be folded within a character, which the standard allows; its bytes are put together.
    What is Unicode but for a few letters is read as that, with “\ufffd” for what is lost.
    """
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            whole = _mended(data) if bom == codecs.BOM_UTF8 else data
            return whole.decode(encoding, "replace"), None
    if b"\0" in data and (wide := _sixteen_bits(data)):
        return wide, None
    found = encodings.escaped(data)
    if found:
        return data.decode(found.codec), found
    for form in (bytes, _mended):
        try:
            return form(data).decode("utf-8"), None
        except UnicodeDecodeError:
            continue
    whole = encodings.unfolded(data)
    text = encodings.damaged(whole)
    if text is not None:
        return text, encodings.DAMAGED
    found = encodings.declared(whole) or encodings.likeliest(whole)
    if found is None and b"\0" in data:  # it is broken anyway: what is whole in it can be read
        found = encodings.DAMAGED
    if found is None:
        raise Invalid("path", UNKNOWN_LETTERS)
    return whole.decode(found.codec, "replace"), found


def _sixteen_bits(data: bytes) -> str:
    """A text in UTF-16 that does not say so; nothing if it is none."""
    for encoding, begin in (("utf-16-le", b"B\0E\0G\0"), ("utf-16-be", b"\0B\0E\0G")):
        if data.lstrip()[:6].upper() == begin:
            return data.decode(encoding, "replace")
    return ""


def _mended(data: bytes) -> bytes:
    """Text without folds inside a character: they come after it, so that no line is lost."""
    for _ in range(3):  # one of four bytes may be torn thrice
        data = _TORN.sub(rb"\1\3\2", data)
    return data


def components(text: str) -> Component:
    """All components of a text below a root without a name."""
    root = Component("", 0, whole=True)
    stack, count = [root], 0
    for number, line in _unfolded(text):
        if "\0" in line:
            stack[-1].spoilt = stack[-1].spoilt or number
            continue
        found = _LINE.fullmatch(line)
        if not found:
            continue
        name, value = found[1].upper(), found[3]
        if name == "BEGIN":
            count += 1
            if count > MOST_COMPONENTS * 4:
                raise Invalid("path", TOO_MANY, most=MOST_COMPONENTS)
            if len(stack) > DEEPEST:
                raise Invalid("path", TOO_DEEP, line=number, most=DEEPEST)
            made = Component(value.strip().upper()[:40], number)
            stack[-1].children.append(made)
            stack.append(made)
        elif name == "END":
            _close(stack, value.strip().upper())
        elif name in USED:
            stack[-1].properties.append(Property(name, _parameters(found[2]), value, number))
    if not count:
        raise Invalid("path", NOT_TEXT if root.spoilt else NO_CALENDAR)
    return root


def _close(stack: list[Component], name: str) -> None:
    """End the innermost component of a name; what is open within it is not whole."""
    for depth in range(len(stack) - 1, 0, -1):
        if stack[depth].name == name:
            stack[depth].whole = True
            del stack[depth:]
            return


def _parameters(text: str) -> dict[str, str]:
    return {name.upper(): value.strip('"') for name, value in _PARAMETER.findall(text)}


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Logical lines with the number of their first physical one."""
    pieces: list[str] = []
    start = 0
    for number, line in enumerate(_BREAK.split(text), 1):
        if not line:
            continue  # some put one even into a folded line
        if line[:1] in (" ", "\t") and pieces:
            pieces.append(line[1:])
            continue
        if pieces and pieces[-1].endswith("=") and "QUOTED-PRINTABLE" in pieces[0][:200].upper():
            pieces[-1] = pieces[-1][:-1]  # how the calendars of the nineties went on
            pieces.append(line)
            continue
        if pieces:
            yield start, "".join(pieces)
        pieces, start = [line], number
    if pieces:
        yield start, "".join(pieces)
