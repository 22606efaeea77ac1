"""Small wordings that several sections of packs share: money, figures, states, links."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from comms_planner.quantity import Number, Qty
from comms_planner.reports.parts import Cell, Parts
from comms_planner.services.actions import ActionRow
from comms_planner.services.duties import DutyRow
from comms_planner.services.results.tracking import short
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

DASH = "–"
LINKS = ("http://", "https://")
OVERDUE = QT_TRANSLATE_NOOP("Reports", "Overdue")
MET = QT_TRANSLATE_NOOP("Reports", "Met")
OPEN = QT_TRANSLATE_NOOP("Reports", "Open")
LABELLED = QT_TRANSLATE_NOOP("Reports", "{label}: {said}")
AND_MORE = QT_TRANSLATE_NOOP("Reports", "and %n more", "", 1)


def labelled(label: str, said: object, texts: Texts) -> str:
    """What something is, and what is said of it, with the reader's colon between."""
    return texts.translate("Reports", LABELLED).format(label=label, said=said)


def code(text: str, parts: Parts) -> str:
    """A code such as SE-2026-014, kept whole within text that is read from the right."""
    return f"\u2068{text}\u2069" if text and parts.mirrored else text


def money(amount: Number, currency: str, parts: Parts) -> str:
    """An amount with its currency."""
    return parts.texts.quantity(Qty(amount, unit=currency), unit=True)


def sums(found: Mapping[str, Number], parts: Parts) -> str | Cell:
    """Sums per currency, one line each, never added to each other."""
    said = "\n".join(money(amount, code, parts) for code, amount in found.items())
    return said or Cell(DASH, muted=True)


def figure(qty: Qty, parts: Parts, *, unit: bool = False) -> str | Cell:
    """A quantity in a table; words instead of a number stand back."""
    said = parts.texts.quantity(short(qty), unit=unit and qty.value is not None)
    return said if qty.value is not None else Cell(said, muted=True)


def or_dash(text: str) -> str | Cell:
    """A text, or a dash where there is none."""
    return text or Cell(DASH, muted=True)


def linked(source: str, parts: Parts) -> str | Cell:
    """Where something can be seen; an address can be followed."""
    if not source.startswith(LINKS):
        return or_dash(source)
    return Cell(source, link=source.split(" ")[0], colour=parts.tokens.accent_text)


def has_cost(action: ActionRow) -> bool:
    """Whether anything is known of what an action costs."""
    return action.cost_planned is not None or action.cost_actual is not None


def work_state(action: ActionRow, today: dt.date, parts: Parts) -> Cell:
    """How far an action is; one that should be done says so."""
    late = action.is_overdue(today)
    said = parts.say(OVERDUE) if late else label(parts.texts, "work", action.work_status)
    return parts.status(said, "overdue" if late else action.work_status)


def duty_state(duty: DutyRow, today: dt.date, parts: Parts) -> Cell:
    """Whether a duty is met, open or overdue."""
    if duty.is_met:
        return parts.status(parts.say(MET), "done")
    late = duty.is_overdue(today)
    return parts.status(parts.say(OVERDUE if late else OPEN), "overdue" if late else "tbc")


def some(names: Sequence[str], parts: Parts, most: int = 6) -> str:
    """The first few of many names, and how many more there are."""
    said = parts.texts.listed(names[:most])
    left = len(names) - most
    if left <= 0:
        return said
    return parts.texts.listed([said, parts.count(AND_MORE, left)])
