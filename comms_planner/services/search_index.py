"""The search's index: SQLite's FTS5 in memory, with Chinese kept character by character.

A Chinese text has no spaces, and most of its words have two characters, too few for trigrams:
so each character is a token, and what is looked for is the sequence of its characters. Latin
words are looked for by their beginning. A word that names a partner, an edition, a person or a
campaign also finds what hangs on it (`search_links`).
"""

from __future__ import annotations

import datetime as dt
import re
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from sqlalchemy.orm import Session

from comms_planner.services import search_links
from comms_planner.services.dialects import dialect_of
from comms_planner.services.quick import ask, slices
from comms_planner.services.search_sources import SOURCES, Source

MANY = 5_000
"""More changed rows than this, and the index is made anew."""
FEW = 100
"""So many changed rows are taken in while a person waits."""
POOL = 240
"""So many candidates are weighed at most; more would cost time and change nothing in front."""
ALIKE = 1 << 13
"""So many texts are kept as the index takes them, for the next thing that says the same."""
SLICE = 500
"""So many things are read and put in at a time."""
NAMES = 60
"""Of so many names that hold a word, one looks for what hangs on them."""

Named = Mapping[str, Mapping[str, tuple[str, str]]]
"""By word of a question: what it may name, as a token of the index, with both its names."""

_HAN = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
_LETTER = re.compile("[A-Za-z]")
_TOKEN = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+|[^\W_]+")

_SCHEMA = """
CREATE TABLE item (
    n INTEGER PRIMARY KEY, kind TEXT, key INTEGER, title_en TEXT, title_zh TEXT,
    detail_en TEXT, detail_zh TEXT, title TEXT, body TEXT, day TEXT, fold_en TEXT, fold_zh TEXT,
    place INTEGER, ties TEXT
);
CREATE VIRTUAL TABLE words USING fts5 (
    title, body, links, content='', columnsize=0, tokenize='unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE names USING fts5 (
    title, content='', tokenize='unicode61 remove_diacritics 2'
);
"""


_SORTED = """
CREATE UNIQUE INDEX by_key ON item (kind, key);
CREATE INDEX by_en ON item (fold_en);
CREATE INDEX by_zh ON item (fold_zh);
"""
"""Made when the rows are in: sorting once is faster than keeping sorted."""


@dataclass(frozen=True, slots=True)
class Found:
    """Something in the index."""

    kind: str
    key: int
    title_en: str
    title_zh: str
    detail_en: str
    detail_zh: str
    day: str
    place: int
    through_en: str = ""
    through_zh: str = ""


class SearchIndex:
    """Finds things by their words; `catch_up` before each question. Safe on any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._seen = -1
        self._db = self._fresh()
        self._first = 0

    def is_near(self, session: Session) -> bool:
        """Whether there is so little to catch up with that a question may wait for it."""
        if not self._lock.acquire(blocking=False):
            return False
        try:
            sql = f"SELECT 1 FROM change_row WHERE seq > :seen LIMIT {FEW + 1}"
            return self._seen >= 0 and len(ask(session, sql, seen=self._seen)) <= FEW
        finally:
            self._lock.release()

    def catch_up(self, session: Session) -> None:
        """Take in what the change log says has changed since the last time."""
        with self._lock:
            last = int(ask(session, "SELECT coalesce(max(seq), 0) FROM change")[0][0])
            if last == self._seen:
                return
            changed = self._changed(session) if 0 <= self._seen < last else None
            if changed is None:
                self._make(session)
            else:
                self._mend(session, changed)
            self._seen = last

    def find(self, words: str, limit: int, today: dt.date, kind: str | None = None) -> list[Found]:
        """What holds all the words, weighed by where they stand and how near its day is."""
        query, plain = _query(words), _fold(" ".join(words.split()))
        if not query or limit < 1:
            return []
        with self._lock:
            named = self._named(words)
            rows = self._candidates(query, plain, kind, named, words)
        weighed = sorted(rows, key=lambda row: (-_weight(row, plain, query, today), row[0]))
        return [_found(row, named) for row in weighed[:limit]]

    def of(self, things: Sequence[tuple[str, int]]) -> list[Found]:
        """Things by kind and number."""
        sql = f"SELECT {_COLUMNS} FROM item WHERE kind = ? AND key = ?"
        with self._lock:
            rows = [self._db.execute(sql, thing).fetchone() for thing in things]
        return [_found(row) for row in rows if row]

    def _named(self, words: str) -> Named:
        """What the words may be names of, each word by itself, with both its names."""
        sql = (
            "SELECT kind, key, title_en, title_zh FROM names JOIN item ON item.n = names.rowid"
            f" WHERE names MATCH ? LIMIT {NAMES}"
        )
        asked = [word for word in _tokens(words) if len(word) > 1 or not _LETTER.match(word)]
        found = {word: self._db.execute(sql, (_part(word),)).fetchall() for word in asked}
        return {
            word: {search_links.token(kind, key): (en, zh) for kind, key, en, zh in rows}
            | self._of_series(rows)
            for word, rows in found.items()
        }

    def _of_series(self, rows: Sequence[tuple[Any, ...]]) -> dict[str, tuple[str, str]]:
        """The editions of the platforms among what was named: people know them by the series."""
        sql = "SELECT key, title_en, title_zh FROM item WHERE kind = 'edition' AND ties = ?"
        series = [
            f"{search_links.token(kind, key)} " for kind, key, *_ in rows if kind == "platform"
        ]
        editions = (one for word in series for one in self._db.execute(sql, (word,)))
        return {search_links.token("edition", key): (en, zh) for key, en, zh in editions}

    def _candidates(
        self, query: str, plain: str, kind: str | None, named: Named, words: str
    ) -> Iterable[tuple[Any, ...]]:
        """At most some hundreds: titles that begin so, titles, texts, and what hangs on these."""
        of_kind, given = ("AND kind = ?", (kind,)) if kind else ("", ())
        found: dict[int, tuple[Any, ...]] = {}
        for side in ("fold_en", "fold_zh"):
            for cut in (plain, f"{plain}\U0010ffff"):
                sql = (
                    f"SELECT {_COLUMNS}, 2 FROM item WHERE {side} >= ? AND {side} <= ? {of_kind}"
                    " LIMIT 40"
                )
                rows = self._db.execute(sql, (plain, cut, *given))
                found |= {row[0]: row for row in rows if row[0] not in found}
        for where, rank in _asked(words, query, named):
            if len(found) >= POOL:
                break
            sql = (
                f"SELECT {_COLUMNS}, {rank} FROM words JOIN item ON item.n = words.rowid"
                f" WHERE words MATCH ? {of_kind} ORDER BY words.rowid LIMIT {POOL}"
            )
            rows = self._db.execute(sql, (where, *given))
            found |= {row[0]: row for row in rows if row[0] not in found}
        return found.values()

    def _changed(self, session: Session) -> list[tuple[str, int]] | None:
        """Rows changed since, by table; None where they are too many to go one by one."""
        sql = f"SELECT DISTINCT table_name, pk FROM change_row WHERE seq > :seen LIMIT {MANY + 1}"
        rows = ask(session, sql, seen=self._seen)
        return None if len(rows) > MANY else [(str(table), int(key)) for table, key in rows]

    def _make(self, session: Session) -> None:
        self._db.close()
        self._db = self._fresh()
        self._first, number = 0, 1
        self._db.execute("BEGIN")
        for source in SOURCES:
            ties = search_links.all_of(session, source.kind)
            for rows in slices(session, source.all_of(dialect_of(session)), SLICE):
                items = [
                    (n, *_item(source, row, ties.get(row[0], "")))
                    for n, row in enumerate(rows, number)
                ]
                self._db.executemany(_INSERT, items)
                number += len(items)
        self._db.execute(f"INSERT INTO words (rowid, title, body, links) {_WORDS} ORDER BY n")
        self._db.execute(f"INSERT INTO names (rowid, title) {_NAMES} ORDER BY n")
        self._db.execute("COMMIT")
        self._db.executescript(_SORTED)

    def _mend(self, session: Session, changed: list[tuple[str, int]]) -> None:
        """Take changed things out and put them in again in front: what was touched is near."""
        tied = search_links.tied(session, self._seen)
        for source in SOURCES:
            own = {key for table, key in changed if table == source.table}
            for key in sorted(own | {key for kind, key in tied if kind == source.kind}):
                self._drop(source.kind, key)
                for row in ask(session, f"{source.sql} {source.only}", key=key):
                    self._put(_item(source, row, search_links.of_one(session, source.kind, key)))

    def _put(self, item: tuple[Any, ...]) -> None:
        self._first -= 1
        one = (self._first,)
        self._db.execute(_INSERT, (*one, *item))
        self._db.execute(f"INSERT INTO words (rowid, title, body, links) {_WORDS} WHERE n = ?", one)
        self._db.execute(f"INSERT INTO names (rowid, title) {_NAMES} AND n = ?", one)

    def _drop(self, kind: str, key: int) -> None:
        which = (kind, key)
        one = "kind = ? AND key = ?"
        self._db.execute(
            "INSERT INTO words (words, rowid, title, body, links)"
            f" SELECT 'delete', * FROM ({_WORDS} WHERE {one})",
            which,
        )
        self._db.execute(
            f"INSERT INTO names (names, rowid, title) SELECT 'delete', * FROM ({_NAMES} AND {one})",
            which,
        )
        self._db.execute("DELETE FROM item WHERE kind = ? AND key = ?", which)

    def _fresh(self) -> sqlite3.Connection:
        made = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
        made.executescript(_SCHEMA)
        return made


_COLUMNS = "n, kind, key, title_en, title_zh, detail_en, detail_zh, day, place, ties"
_INSERT = "INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_WORDS = "SELECT n, title, body, ties FROM item"
_NAMES = (
    "SELECT n, title FROM item WHERE kind IN"
    f" ({', '.join(repr(kind) for kind in search_links.NAMED)})"
)


def spaced(text: str) -> str:
    """A text with each Chinese character standing alone, as the index takes it."""
    return text if text.isascii() else _HAN.sub(_apart, text)


@lru_cache(maxsize=ALIKE)
def _spaced_again(text: str) -> str:
    """The same for what many things say beside their titles: their flagship, and no more."""
    return spaced(text)


def _apart(run: re.Match[str]) -> str:
    return _characters(run[0])


@lru_cache(maxsize=1 << 12)
def _characters(run: str) -> str:
    return f" {' '.join(run)} "


def _item(source: Source, row: Sequence[Any], ties: str) -> tuple[Any, ...]:
    """A row of a source as the index keeps it: all that takes Python is done here, so that making
    the index of these rows leaves the window alone."""
    key, en, zh, more_en, more_zh, body, day = row[:7]
    en, zh, more_en, more_zh = en or "", zh or "", more_en or "", more_zh or ""
    return (
        source.kind, key, en, zh, more_en, more_zh, spaced(f"{en} {zh}"),
        _spaced_again(f"{more_en} {more_zh} {body or ''}"), str(day or ""), en.casefold(),
        zh.casefold(), row[7] if len(row) > 7 else key, ties,
    )  # fmt: skip


def _fold(text: str) -> str:
    return text.casefold()


def _query(words: str) -> str:
    """The words in FTS5's language; empty where there is nothing to look for."""
    tokens = [*_tokens(words)]
    ways = (tokens, _joined(tokens)) if _joined(tokens) != tokens else (tokens,)
    asked = [" AND ".join(map(_part, way)) for way in ways]
    return asked[0] if len(asked) == 1 else " OR ".join(f"({one})" for one in asked)


def _joined(tokens: list[str]) -> list[str]:
    """The words with a number put to the letters before it: WUF 13 is WUF13 as well."""
    found: list[str] = []
    for token in tokens:
        if found and token.isdigit() and found[-1].isascii() and found[-1].isalpha():
            found[-1] += token
        else:
            found.append(token)
    return found


def _asked(words: str, query: str, named: Named) -> Iterator[tuple[str, float]]:
    """What the index is asked, one after the other, and how well an answer to each fits."""
    yield f"title : ({query})", 1
    yield query, 0
    tokens = [*_tokens(words)]
    whole = set[str].intersection(*({*named.get(word, ())} for word in tokens))
    if whole:
        yield " OR ".join(sorted(whole)), 0
    if any(named.values()):
        parts = (" OR ".join((_part(word), *named.get(word, ()))) for word in tokens)
        yield " AND ".join(f"({part})" for part in parts), -1


def _tokens(words: str) -> Iterator[str]:
    for found in _TOKEN.finditer(words):
        yield found[0]


def _part(token: str) -> str:
    if _HAN.match(token):
        return f'"{" ".join(token)}"'
    return f'"{token}"*'


def _weight(row: Sequence[Any], plain: str, query: str, today: dt.date) -> float:
    """How well a row answers: its title first, then what it is, then how near its day is."""
    n, kind, _, en, zh, _, _, day, _, _, rank = row
    titles = (_fold(en), _fold(zh))
    if plain in titles:
        weight = 100.0
    elif any(title.startswith(plain) for title in titles):
        weight = 70.0
    elif any(f" {plain}" in title or (plain in title and not plain.isascii()) for title in titles):
        weight = 55.0
    else:
        weight = 40.0 if rank > 0 else 10.0 + 6 * rank
    weight += _KINDS.get(kind, 0)
    if n < 0:
        weight += 3  # touched in this sitting
    return weight + _nearness(day, today)


def _nearness(day: str, today: dt.date) -> float:
    """Up to eight for today, less the further away."""
    try:
        away = abs((dt.date.fromisoformat(day[:10]) - today).days)
    except ValueError:
        return 0.0
    return 8.0 / (1 + away / 30)


_KINDS = {source.kind: source.weight for source in SOURCES}


def _found(row: Sequence[Any], named: Named = MappingProxyType({})) -> Found:
    """What is shown of a row, with the names it was found through."""
    ties = row[9].split()
    through = dict.fromkeys(found[tie] for found in named.values() for tie in ties if tie in found)
    en = " · ".join(en or zh for en, zh in through)
    zh = " · ".join(zh or en for en, zh in through)
    return Found(*(*row[1:9], en, zh))
