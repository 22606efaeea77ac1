"""Plain tables and wrapped text for a terminal, where a Chinese character is two columns wide."""

from __future__ import annotations

import os
import shutil
import sys
import unicodedata
from collections.abc import Iterator, Sequence

GAP = 2


def width_of(text: str) -> int:
    """How many columns a text takes."""
    return sum(_columns(c) for c in text)


def terminal() -> int:
    """The width to write for; 100 columns where nobody looks."""
    return max(40, min(shutil.get_terminal_size((100, 24)).columns, 140))


def table(head: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[int] = ()) -> str:
    """A table with its head; the widest column gives way where the line is too narrow.

    What goes into a file or another program is left whole, since nothing there is narrow. `right`
    names the columns that are set to the right, numbers above all.
    """
    cells = [[one_line(cell) for cell in row] for row in (head, *rows)]
    widths = [max(width_of(row[n]) for row in cells) for n in range(len(head))]
    is_narrow = sys.stdout.isatty() or "COLUMNS" in os.environ
    room = (terminal() if is_narrow else sum(widths) + len(head) * GAP) - GAP * (len(head) - 1)
    while sum(widths) > room and max(widths) > 12:
        widest = widths.index(max(widths))
        widths[widest] -= min(sum(widths) - room, widths[widest] - 12)
    lines = [_line(row, widths, right) for row in cells]
    lines.insert(1, (" " * GAP).join("─" * w for w in widths))
    return "\n".join(lines)


def paragraph(text: str, indent: str = "", mark: str = "") -> str:
    """Text broken into lines, at spaces or between Chinese characters.

    `mark` stands before the first line only, the others are set in under it.
    """
    lines, line, used = [], "", 0
    room = terminal() - width_of(indent + mark)
    for piece in _pieces(one_line(text)):
        taken = width_of(piece)
        if used + taken > room and line:
            lines.append(line.rstrip())
            line, used = "", 0
            piece = piece.lstrip()
            taken = width_of(piece)
        line += piece
        used += taken
    first, *others = [*lines, line.rstrip()]
    below = indent + " " * width_of(mark)
    return "\n".join([indent + mark + first, *(below + one for one in others)])


def one_line(text: str) -> str:
    """Text without line breaks or controls; they would tear a table, or steer the terminal."""
    return "".join(c for c in " ".join(text.split()) if unicodedata.category(c) != "Cc")


def cut(text: str, columns: int) -> str:
    """Text that fits, its end given up for an ellipsis."""
    if width_of(text) <= columns:
        return text
    kept, used = "", 0
    for c in text:
        if used + _columns(c) > columns - 1:
            break
        kept += c
        used += _columns(c)
    return kept.rstrip() + "…"


def _line(row: Sequence[str], widths: Sequence[int], right: Sequence[int]) -> str:
    parts = []
    for n, (cell, columns) in enumerate(zip(row, widths, strict=True)):
        shown = cut(cell, columns)
        space = " " * (columns - width_of(shown))
        parts.append(space + shown if n in right else shown + space)
    return (" " * GAP).join(parts).rstrip()


def _pieces(text: str) -> Iterator[str]:
    """The parts between which a line may break: before each word, around each wide character."""
    piece = ""
    for c in text:
        if _columns(c) == 2:
            if piece:
                yield piece
            yield c
            piece = ""
        elif c == " ":
            if piece:
                yield piece
            piece = c
        else:
            piece += c
    if piece:
        yield piece


def _columns(c: str) -> int:
    if unicodedata.combining(c) or unicodedata.category(c) in ("Cf", "Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(c) in "WF" else 1
