"""Reads an exported plan row by row, in the guarded child, however large it has grown.

The answer is one JSON value per line: first what the document says of itself, then `[table,
row]` for every row. Never more than one row and a piece of the file are held.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from typing import Any, BinaryIO

FORMAT = "comms-planner/plan"
PIECE = 1 << 20
LONGEST = 100 * PIECE
"""A row that goes on beyond this is no row of a plan, whose files are bounded."""


class Broken(ValueError):
    """The document is not one that a plan was exported as."""


class _Text:
    """The file as text that is read on when its end comes near."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self._decode = codecs.getincrementaldecoder("utf-8-sig")().decode
        self._parse = json.JSONDecoder().raw_decode
        self._held, self._at, self._over = "", 0, False

    def mark(self) -> str:
        """The next character that is not blank, without taking it."""
        while True:
            held, at = self._held, self._at
            while at < len(held) and held[at] in " \t\r\n":
                at += 1
            self._at = at
            if at < len(held):
                return held[at]
            if not self._more(PIECE):
                raise Broken("it ends too early")

    def take(self, wanted: str) -> None:
        """Pass one character that must stand here."""
        if self.mark() != wanted:
            raise Broken(f"{wanted} is missing")
        self._at += 1

    def value(self) -> Any:
        """The whole value that begins here."""
        self.mark()
        size = PIECE
        while True:
            try:
                found, end = self._parse(self._held, self._at)
            except ValueError:
                end = len(self._held)
            if end < len(self._held):  # a number might go on where a piece ends
                self._at = end
                return found
            if size > LONGEST or not self._more(size):
                raise Broken("a value is not whole")
            size *= 2

    def _more(self, size: int) -> bool:
        """Hold more of the file; false at its end."""
        if self._over:
            return False
        raw = self._source.read(size)
        self._over = not raw
        self._held = self._held[self._at :] + self._decode(raw, self._over)
        self._at = 0
        return not self._over


def stream(source: BinaryIO) -> Iterator[Any]:
    """What the document says of itself, every row with its table; null where it breaks off."""
    try:
        yield from _told(source)
    except ValueError:  # of the text, of JSON, or our own
        yield None


def _told(source: BinaryIO) -> Iterator[Any]:
    text, said = _Text(source), {}
    for key in _keys(text):
        if key != "tables":
            said[key] = text.value()
            continue
        if said.get("format") != FORMAT:
            raise Broken("it does not begin with what it is")
        yield said
        for table in _keys(text):
            for _ in _parts(text):
                yield [table, text.value()]
        return
    raise Broken("it has no tables")


def _keys(text: _Text) -> Iterator[str]:
    """The keys of an object; whoever asks takes each value before the next."""
    text.take("{")
    while text.mark() != "}":
        key = text.value()
        if not isinstance(key, str):
            raise Broken("a name is missing")
        text.take(":")
        yield key
        if text.mark() != "}":
            text.take(",")
    text.take("}")


def _parts(text: _Text) -> Iterator[None]:
    """Once for each part of a list, to be taken before the next."""
    text.take("[")
    while text.mark() != "]":
        yield
        if text.mark() != "]":
            text.take(",")
    text.take("]")
