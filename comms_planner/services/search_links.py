"""What a thing is tied to, so that the search finds it by the name of that too.

The index keeps numbers, not names: who renames a partner of ten thousand actions waits for
nothing. A question is widened instead: a word that names a partner also asks for its number.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy.orm import Session

from comms_planner.services.dialects import dialect_of
from comms_planner.services.quick import ask, slices

NAMED = ("partner", "edition", "person", "campaign", "flagship", "platform")
"""Kinds by whose name other things are found."""
SLICE = 2_000
"""So many ties are read at a time."""
MARKS = {kind: chr(0xE000 + n) for n, kind in enumerate(NAMED)}
"""A private character per kind: it makes a token of a number that nobody can type."""


@dataclass(frozen=True, slots=True)
class Tie:
    """Where things of a kind hang on named ones: columns of a table, by the kind each names."""

    kind: str
    table: str
    key: str
    columns: tuple[tuple[str, str], ...]

    def sql(self, session: Session, only: str = "") -> str:
        """Asks for the things with the tokens of what each is tied to."""
        words = " || ".join(
            f"coalesce('{MARKS[named]}' || {column} || ' ', '')" for named, column in self.columns
        )
        many = self.key != "id"
        said = dialect_of(session).joined(words, by="") if many else words
        together = f" GROUP BY {self.key}" if many else ""
        return f"SELECT {self.key}, {said} FROM {self.table}{only}{together}"


TIES: tuple[Tie, ...] = (
    Tie("action", "action", "id", (
        ("campaign", "campaign_id"), ("edition", "edition_id"), ("person", "owner_id"),
    )),
    Tie("action", "action_role", "action_id", (("person", "person_id"),)),
    Tie("action", "action_edition", "action_id", (("edition", "edition_id"),)),
    Tie("action", "action_partner", "action_id", (("partner", "partner_id"),)),
    Tie("campaign", "campaign", "id", (("person", "lead_id"), ("edition", "edition_id"))),
    Tie("campaign", "campaign_edition", "campaign_id", (("edition", "edition_id"),)),
    Tie("campaign", "campaign_partner", "campaign_id", (("partner", "partner_id"),)),
    Tie("campaign", "campaign_flagship", "campaign_id", (("flagship", "flagship_id"),)),
    Tie("content", "asset", "id", (
        ("campaign", "campaign_id"), ("edition", "edition_id"), ("flagship", "flagship_id"),
    )),
    Tie("message", "message", "id", (
        ("campaign", "campaign_id"), ("edition", "edition_id"), ("flagship", "flagship_id"),
    )),
    Tie("story", "story", "id", (("campaign", "campaign_id"), ("flagship", "flagship_id"))),
    Tie("duty", "duty", "id", (
        ("campaign", "campaign_id"), ("edition", "edition_id"), ("partner", "partner_id"),
    )),
    Tie("edition", "edition", "id", (("platform", "platform_id"),)),
)  # fmt: skip


def token(kind: str, number: int) -> str:
    """What stands in the index for a named thing."""
    return f"{MARKS[kind]}{number}"


def all_of(session: Session, kind: str) -> dict[int, str]:
    """Everything that things of a kind are tied to, as the index keeps it."""
    found: dict[int, str] = {}
    for tie in TIES:
        if tie.kind == kind:
            for rows in slices(session, tie.sql(session), SLICE):
                for key, words in rows:
                    found[key] = found[key] + words if key in found else words
    return found


def of_one(session: Session, kind: str, key: int) -> str:
    """The same for one thing."""
    ours = (tie for tie in TIES if tie.kind == kind)
    sql = (tie.sql(session, f" WHERE {tie.key} = :key") for tie in ours)
    return "".join(words for one in sql for _, words in ask(session, one, key=key))


def tied(session: Session, seen: int) -> set[tuple[str, int]]:
    """Things whose ties in tables beside their own have changed since an entry of the log."""
    beside = {tie.table: tie for tie in TIES if tie.key != "id"}
    tables = ", ".join(f"'{name}'" for name in beside)
    rows = ask(
        session,
        "SELECT table_name, pk, before, after FROM change_row"
        f" WHERE seq > :seen AND table_name IN ({tables})",
        seen=seen,
    )
    ends = ((beside[table], pk, before, after) for table, pk, before, after in rows)
    return {(tie.kind, end) for tie, *rest in ends for end in _ends(session, tie, *rest)}


def _ends(
    session: Session, tie: Tie, pk: int, before: str | None, after: str | None
) -> Iterator[int]:
    """The thing at the end of a tie that was made, changed or cut."""
    images = [json.loads(image) for image in (before, after) if image]
    named = [image[tie.key] for image in images if tie.key in image]
    if named:
        yield from named
        return
    for (end,) in ask(session, f"SELECT {tie.key} FROM {tie.table} WHERE id = :pk", pk=pk):
        yield end
