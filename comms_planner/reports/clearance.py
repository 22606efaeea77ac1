"""Messages as they may be printed: whether they are cleared, and what their figures stand on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from comms_planner.reports.parts import Cell, Parts
from comms_planner.reports.section import PackData
from comms_planner.services.messages import FigureRow, MessageRow
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

CLEARED = QT_TRANSLATE_NOOP("Reports", "Cleared")
NOT_CLEARED = QT_TRANSLATE_NOOP("Reports", "Not yet cleared")
NOT_YET = QT_TRANSLATE_NOOP("Reports", "Holds from {day}")
FIGURE = QT_TRANSLATE_NOOP("Reports", "{figure}: {definition}")
SINCE_CHANGED = QT_TRANSLATE_NOOP("Reports", "changed since it was quoted")
REPLACED = QT_TRANSLATE_NOOP("Reports", "another figure is in use now")
GONE = QT_TRANSLATE_NOOP("Reports", "its source is no longer in the plan")


def is_cleared(message: MessageRow, data: PackData) -> bool:
    """Whether it may be used on the day the pack is made."""
    return message.holds_on(data.request.made_on)


def cleared(messages: Sequence[MessageRow], data: PackData) -> list[MessageRow]:
    """Those that may be used, in their order."""
    return [message for message in messages if is_cleared(message, data)]


def standing(message: MessageRow, data: PackData, parts: Parts, *, brief: bool = False) -> Cell:
    """Whether a message is cleared, in its colour; unless `brief`, by whom and when below."""
    below = ""
    if is_cleared(message, data):
        found = parts.status(parts.say(CLEARED), "done")
        day = parts.texts.day(message.cleared_at.date()) if message.cleared_at else ""
        below = "\n".join(filter(None, (message.cleared_by, day)))
    elif message.approval_status == "approved" and message.valid_from:
        day = parts.texts.day(message.valid_from)
        found = parts.status(parts.say(NOT_YET, day=day), "planned")
    else:
        found = parts.status(parts.say(NOT_CLEARED), "tbc")
        below = label(parts.texts, "approval", message.approval_status)
    return found if brief else replace(found, below=below)


def wording(message: MessageRow, texts: Texts) -> str:
    """What a message says to this reader; in its own language where that is the reader's."""
    own = message.language == texts.language and message.wording
    return message.wording if own else texts.say(message.text) or message.wording


def answer(message: MessageRow, texts: Texts) -> str:
    """What is answered to a question, likewise."""
    own = message.language == texts.language and message.answer_wording
    return message.answer_wording if own else texts.say(message.answer) or message.answer_wording


def figures(message: MessageRow, parts: Parts) -> str:
    """The figures a message quotes: each with its qualifier, what it counts, source and day."""
    return "\n".join(_figure(figure, parts) for figure in message.figures)


def _figure(figure: FigureRow, parts: Parts) -> str:
    texts = parts.texts
    counted = texts.quantity(figure.quoted, unit=True)
    definition = texts.say(figure.definition)
    said = parts.say(FIGURE, figure=counted, definition=definition) if definition else counted
    day = texts.day(figure.quoted_on) if figure.quoted_on else ""
    warning = {"changed": SINCE_CHANGED, "replaced": REPLACED, "gone": GONE}.get(figure.state)
    tail = [figure.source, day, parts.say(warning) if warning else ""]
    return " · ".join(filter(None, (said, *tail)))
