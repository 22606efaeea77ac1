"""Characters that no bundled typeface has, each by its name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, LargeBinary, cast, func
from sqlalchemy.orm import Session

from comms_planner.services.preflight.finding import Check, FindingRow, found
from comms_planner.services.preflight.printed import TABLES, texts
from comms_planner.services.preflight.scope import Look
from comms_planner.text import QT_TRANSLATE_NOOP

KEY = "glyph"
UNDRAWABLE = QT_TRANSLATE_NOOP(
    "Preflight", "“{title}” holds what no bundled typeface has, printed as □: {characters}."
)
MOST = 24
"""More than that in one text is another script; the last page of a pack names them all."""


def find(session: Session, look: Look) -> Iterator[FindingRow]:
    """One finding for each thing whose texts cannot be drawn whole."""
    lacking: dict[tuple[str, int], dict[str, str]] = {}
    about = {}
    for text in texts(session, look, _beyond_ascii):
        if text.said.isascii():
            continue
        missing = look.undrawable(text.said)
        if missing:
            key = (text.kind, text.id)
            lacking.setdefault(key, {}).update(missing)
            about[key] = text
    for key, characters in lacking.items():
        text = about[key]
        named = [f"U+{ord(c):04X} {name}".strip() for c, name in sorted(characters.items())]
        more = f" … ({len(named)})" if len(named) > MOST else ""
        yield found(
            KEY, look.severity(text.matter), UNDRAWABLE, (text.kind, text.id, text.title),
            *named, characters=", ".join(named[:MOST]) + more,
        )  # fmt: skip


def _beyond_ascii(column: Any) -> ColumnElement[bool]:
    """That a text has more bytes than characters."""
    return func.length(cast(column, LargeBinary)) > func.length(column)


CHECK = Check(KEY, QT_TRANSLATE_NOOP("Preflight", "Character without a typeface"), TABLES, find)
