"""Calendar entries as lines of a table: when, what, what kind, how sure."""

from __future__ import annotations

import datetime as dt

from comms_planner.reports.marks import hue_of
from comms_planner.reports.parts import Align, Cell, Column, Parts
from comms_planner.services.month import Entry
from comms_planner.services.vocabulary import label, standing
from comms_planner.text import QT_TRANSLATE_NOOP

WHEN = QT_TRANSLATE_NOOP("Reports", "When")
WHAT = QT_TRANSLATE_NOOP("Reports", "What")
KIND = QT_TRANSLATE_NOOP("Reports", "Kind")
SURE = QT_TRANSLATE_NOOP("Reports", "Status, or who says the date")
DAYS_LEFT = QT_TRANSLATE_NOOP("Reports", "Days left")
RUNNING = QT_TRANSLATE_NOOP("Reports", "now")
PAST = QT_TRANSLATE_NOOP("Reports", "past")
OUR_EVENT = QT_TRANSLATE_NOOP("Reports", "Platform")
OTHERS = QT_TRANSLATE_NOOP("Reports", "Meeting of others")


def columns_of(parts: Parts, *, days_left: bool = False) -> list[Column]:
    """The columns of a list of entries."""
    columns = [
        Column(parts.say(WHEN), 2.1),
        Column(parts.say(WHAT), 3.7),
        Column(parts.say(KIND), 1.8),
        Column(parts.say(SURE), 3.0),
    ]
    return [*columns, Column(parts.say(DAYS_LEFT), 1.0, Align.END)] if days_left else columns


def line_of(entry: Entry, parts: Parts, today: dt.date | None = None) -> list[str | Cell]:
    """One entry as a line; with `today` also the days left until it begins."""
    texts = parts.texts
    line: list[str | Cell] = [
        texts.span(entry.first, entry.last, entry.precision),
        Cell(
            texts.say(entry.title),
            below=texts.call(entry.owner),
            strong=entry.kind in ("edition", "season") and entry.tier != 2,
        ),
        _kind(entry, parts),
        Cell(known_by(entry, parts), muted=True),
    ]
    if today is not None:
        left = (entry.first - today).days
        begun = parts.say(PAST if entry.last < today else RUNNING)
        line.append(texts.number(left) if left > 0 else begun)
    return line


def _kind(entry: Entry, parts: Parts) -> str | Cell:
    if entry.kind == "action":
        return parts.mark(kind_of(entry, parts), hue_of(entry, parts.tokens))
    return kind_of(entry, parts)


def kind_of(entry: Entry, parts: Parts) -> str:
    """What stands on the calendar: ours, somebody else's, a day of the United Nations."""
    if entry.kind == "edition":
        return parts.say(OUR_EVENT if entry.tier == 1 else OTHERS)
    if entry.kind == "action" and entry.pillar:
        return label(parts.texts, "pillar", entry.pillar)
    return label(parts.texts, "entry", entry.kind)


def known_by(entry: Entry, parts: Parts) -> str:
    """Who says the date, and how firmly it stands."""
    texts = parts.texts
    if entry.kind == "action":
        return standing(texts, entry)
    said = label(texts, "basis", entry.basis)
    if entry.status and not (entry.status == "confirmed" and entry.basis == "outside-confirmed"):
        said += f" · {label(texts, 'date', entry.status).lower()}"
    return said
