"""The change log in plain sentences: "“Op-ed”: work status from planned to done."."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from enum import Enum

from comms_planner.bilingual import Bilingual
from comms_planner.quantity import Qty
from comms_planner.services import vocabulary
from comms_planner.services.history import LINKS, SHOWN, FieldChange, HistoryRow
from comms_planner.services.log_words import FIELDS, OTHER_THING, THINGS
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

CUT = 80
"""Longer texts are told by their beginning."""

TOOK_BACK = QT_TRANSLATE_NOOP("History", "Took back: {label}")
DID_AGAIN = QT_TRANSLATE_NOOP("History", "Did again: {label}")
ADDED = QT_TRANSLATE_NOOP("History", "Added the {thing} “{title}”.")
ADDED_NAMELESS = QT_TRANSLATE_NOOP("History", "Added one {thing}.")
REMOVED = QT_TRANSLATE_NOOP("History", "Deleted the {thing} “{title}”.")
REMOVED_NAMELESS = QT_TRANSLATE_NOOP("History", "Deleted one {thing}.")
CHANGED = QT_TRANSLATE_NOOP("History", "“{title}”: {field} from {before} to {after}.")
SET = QT_TRANSLATE_NOOP("History", "“{title}”: {field} set to {after}.")
CLEARED = QT_TRANSLATE_NOOP("History", "“{title}”: {field} taken away; it was {before}.")
LINKED = QT_TRANSLATE_NOOP("History", "“{title}” is now linked to “{other}”.")
UNLINKED = QT_TRANSLATE_NOOP("History", "“{title}” is no longer linked to “{other}”.")
REORDERED = QT_TRANSLATE_NOOP("History", "Changed the order within a cell.")
TOUCHED = QT_TRANSLATE_NOOP("History", "Changed the {thing} “{title}”.")
FILLED = QT_TRANSLATE_NOOP("History", "Added {count} entries.")
MORE = QT_TRANSLATE_NOOP("History", "Entries changed in all: {count}.")
QUOTED = QT_TRANSLATE_NOOP("History", "“{text}”")
YES, NO = QT_TRANSLATE_NOOP("History", "yes"), QT_TRANSLATE_NOOP("History", "no")
IN_ENGLISH = QT_TRANSLATE_NOOP("History", "{field} in English")
IN_CHINESE = QT_TRANSLATE_NOOP("History", "{field} in Chinese")

DATES = QT_TRANSLATE_NOOP("Fields", "dates")
_OF_DATES = ("starts", "ends", "precision")
_GROUPS = {
    "consent": "consent", "speaks_as": "speaker", "verdict": "verdict",
    "anchor_end": "end", "approval_status": "approval", "basis": "basis", "branch": "branch",
    "confidence": "confidence", "roll": "roll",
    "date_status": "date", "kind": "reach", "precision": "precision", "relation": "relation",
    "rrule_basis": "basis", "tool": "tool", "work_status": "work", "aggregation": "aggregation",
    "direction": "direction", "judgement": "track", "level": "level", "sampling": "sampling",
}  # fmt: skip
_KINDS = {
    "holiday": "holiday", "series_exception": "exception", "contingency_effect": "effect",
    "indicator": "indicator", "ledger_entry": "ledger", "co_investment": "investment",
    "result_evidence": "proof", "asset": "asset", "message": "message", "outlet": "outlet",
    "duty": "duty",
}  # fmt: skip
"""Tables whose `kind` is another than that of reach."""
_CLOCKS = ("start_time", "end_time")
_KEPT_TO_ITSELF = {
    "position", "span_days", "slug", "entered_at", "entered_by", "rrule", "at", "source_hash",
    "digest", "sha256",
}  # fmt: skip
"""Fields that follow from others or mean nothing to a person."""


def headline(row: HistoryRow, texts: Texts) -> str:
    """What the unit of work is called: "Move action", "Took back: Move action"."""
    said = texts.translate("Undo", row.label)
    shape = {"undo": TOOK_BACK, "redo": DID_AGAIN}.get(row.kind)
    return texts.translate("History", shape).format(label=said) if shape else said


def sentences(row: HistoryRow, texts: Texts) -> list[str]:
    """What the unit of work changed, one plain sentence for each thing a person would name."""
    if row.row_count > SHOWN and all(f.op == "insert" for f in row.fields):
        return [texts.translate("History", FILLED).format(count=texts.number(row.row_count))]
    told: list[str] = []
    things: dict[tuple[str, int, str], list[FieldChange]] = {}
    for field in row.fields:
        things.setdefault((field.table, field.key, field.op), []).append(field)
    for fields in things.values():
        told += of_one_thing(_from_first_to_last(fields), texts)
    told = list(dict.fromkeys(told))
    if row.row_count > SHOWN:
        told.append(texts.translate("History", MORE).format(count=texts.number(row.row_count)))
    return told


def _from_first_to_last(fields: list[FieldChange]) -> list[FieldChange]:
    """A field that one unit of work changed twice, told once; not at all where it came back."""
    if fields[0].op != "update":
        return fields
    merged: dict[str, FieldChange] = {}
    for field in fields:
        earlier = merged.get(field.field)
        merged[field.field] = replace(field, before=earlier.before) if earlier else field
    left = [field for field in merged.values() if field.before != field.after]
    return left or fields[:1]


def of_one_thing(fields: Sequence[FieldChange], texts: Texts) -> list[str]:
    """What became of one thing, a sentence for each field that a person would name."""
    first = fields[0]
    if first.op != "update":
        return [_came_or_went(first, texts)]
    shown = [f for f in fields if f.field not in _KEPT_TO_ITSELF]
    by_name = {f.field: f for f in shown}
    if by_name.keys() >= {"starts", "ends"}:
        dates = _dates(by_name, texts)
        return [dates, *(_changed(f, texts) for f in shown if f.field not in _OF_DATES)]
    if shown:
        return [_changed(f, texts) for f in shown]
    if first.field == "position":
        return [texts.translate("History", REORDERED)]
    return [
        texts.translate("History", TOUCHED).format(
            thing=thing_word(first.table, texts), title=_title(first, texts)
        )
    ]


def _came_or_went(change: FieldChange, texts: Texts) -> str:
    added, title = change.op == "insert", _title(change, texts)
    if change.table in LINKS:
        other = change.after if added else change.before
        return texts.translate("History", LINKED if added else UNLINKED).format(
            title=title, other=_short(texts.say(other)) if other else ""
        )
    if title:
        shape = ADDED if added else REMOVED
    else:
        shape = ADDED_NAMELESS if added else REMOVED_NAMELESS
    return texts.translate("History", shape).format(
        thing=thing_word(change.table, texts), title=title
    )


def _changed(change: FieldChange, texts: Texts) -> str:
    before, after = (_value(change, v, texts) for v in (change.before, change.after))
    shape = CHANGED if before and after else SET if after else CLEARED
    said = texts.translate("History", shape).format(
        title=_title(change, texts) or thing_word(change.table, texts),
        field=field_word(change.field, texts),
        before=before,
        after=after,
    )
    return said[:-1] if said.endswith("..") else said  # a short form has a full stop already


def _dates(fields: Mapping[str, FieldChange], texts: Texts) -> str:
    """First and last day told as one span, no more exactly than they were known."""
    starts, ends, known = fields["starts"], fields["ends"], fields.get("precision")
    before, after = (
        texts.span(first, last, precision.value if precision and first else "day")
        for first, last, precision in (
            (starts.before, ends.before, known.before if known else None),
            (starts.after, ends.after, known.after if known else None),
        )
    )
    return texts.translate("History", CHANGED).format(
        title=_title(starts, texts) or thing_word(starts.table, texts),
        field=texts.translate("Fields", DATES),
        before=before,
        after=after,
    )


def field_word(name: str, texts: Texts) -> str:
    """The word for a column; the two sides of a text say which they are."""
    bare, _, side = name.rpartition("_")
    if side in ("en", "zh") and bare:
        shape = texts.translate("History", IN_ENGLISH if side == "en" else IN_CHINESE)
        return shape.format(field=texts.translate("Fields", FIELDS.get(bare, bare)))
    return texts.translate("Fields", FIELDS.get(name, name.replace("_", " ")))


def _value(change: FieldChange, value: object, texts: Texts) -> str:
    """A value as people read it; empty where there is none."""
    if value is None or value == "":
        return ""
    if isinstance(value, Bilingual):
        return _quoted(texts.say(value), texts)
    if isinstance(value, Qty):
        return texts.quantity(value, unit=True)
    if isinstance(value, bool):
        return texts.translate("History", YES if value else NO)
    group = _GROUPS.get(change.field)
    if change.field == "kind":
        group = _KINDS.get(change.table, group)
    if isinstance(value, Enum):
        return vocabulary.word(texts, group, value.value) if group else str(value.value)
    if isinstance(value, dt.datetime):
        return texts.moment(value)
    if isinstance(value, dt.date):
        return texts.day(value)
    if isinstance(value, int) and change.field in _CLOCKS:
        return f"{value // 60:02}:{value % 60:02}"
    if isinstance(value, (int, Decimal)):
        return texts.number(value)
    if group:
        return vocabulary.word(texts, group, str(value))
    return _quoted(str(value), texts)


def _quoted(text: str, texts: Texts) -> str:
    return texts.translate("History", QUOTED).format(text=_short(text))


def _title(change: FieldChange, texts: Texts) -> str:
    return _short(texts.say(change.title))


def thing_word(table: str, texts: Texts) -> str:
    """What a row of a table is called."""
    return texts.translate("Things", THINGS.get(table, OTHER_THING))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= CUT else f"{line[: CUT - 1].rstrip()}…"
