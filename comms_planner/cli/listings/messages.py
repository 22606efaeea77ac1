"""Messages: houses from roof to proof, then questions, holding lines and talking points."""

from __future__ import annotations

from typing import Any

from comms_planner.cli.listings.shapes import quantity, row
from comms_planner.cli.table import paragraph
from comms_planner.services import house_style, vocabulary
from comms_planner.services.languages import LANGUAGE_NAMES
from comms_planner.services.messages import FigureRow, MessageRow
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

NOTHING = QT_TRANSLATE_NOOP("Listings", "No message fits.")
OF_KIND = QT_TRANSLATE_NOOP("Listings", "{kind}: {text}")
CLEARED = QT_TRANSLATE_NOOP("Listings", "cleared by {who} on {day}")
VALID = QT_TRANSLATE_NOOP("Listings", "valid from {day}")
REPLACED = QT_TRANSLATE_NOOP("Listings", "superseded by no. {number}")
CHANGED = QT_TRANSLATE_NOOP("Listings", "Quotes {quoted}; the measurement now says {now}.")
OTHER = QT_TRANSLATE_NOOP("Listings", "Quotes {quoted}; another figure is in use now: {now}.")
GONE = QT_TRANSLATE_NOOP("Listings", "Quotes {quoted}; the measurement was deleted.")
INDENT = {"support": 1, "proof": 2}


def data(rows: list[MessageRow]) -> list[dict[str, Any]]:
    """Each message with its clearance and its figures."""
    return [
        row(m)
        | {
            "figures": [
                row(f)
                | {"now": quantity(f.now) if f.now else None, "state": f.state}
                | {"chosen": quantity(f.chosen) if f.chosen else None}
                for f in m.figures
            ],
            "has_changed_figures": bool(m.stale_figures),
            "house_style": [
                {"rule": one.rule, "found": one.found} for one in house_style.of_all(*m.texts)
            ],
        }
        for m in rows
    ]


def text(rows: list[MessageRow], texts: Texts) -> str:
    """One paragraph for each message, houses first and set in by their floors."""
    if not rows:
        return texts.translate("Listings", NOTHING)
    return "\n".join(_said(m, texts) for m in in_house_order(rows))


def in_house_order(rows: list[MessageRow]) -> list[MessageRow]:
    """Roofs with their supports and proofs below them, then the others by kind."""
    under: dict[int | None, list[MessageRow]] = {}
    shown = {m.id for m in rows}
    for m in rows:
        under.setdefault(m.parent_id if m.parent_id in shown else None, []).append(m)

    def with_children(m: MessageRow) -> list[MessageRow]:
        return [m, *(c for child in under.get(m.id, ()) for c in with_children(child))]

    kinds = list(vocabulary.GROUPS["message"][1])
    tops = sorted(under.get(None, ()), key=lambda m: kinds.index(m.kind))
    return [m for top in tops for m in with_children(top)]


def _said(m: MessageRow, texts: Texts) -> str:
    depth = "   " * INDENT.get(m.kind, 0)
    kind = vocabulary.label(texts, "message", m.kind)
    words = m.wording or texts.say(m.text)
    head = texts.translate("Listings", OF_KIND).format(kind=kind, text=words)
    said = [paragraph(head, depth, f"{m.id}. ")]
    answer = m.answer_wording or texts.say(m.answer)
    if answer:
        said.append(paragraph(answer, depth + "   "))
    said.append(paragraph(" · ".join(_facts(m, texts)), depth + "   "))
    said += [
        paragraph(one.notice.say(texts), depth + "   ", "– ")
        for one in house_style.of_all(*m.texts)
    ]
    said += [paragraph(_flag(f, texts), depth + "   ", "! ") for f in m.stale_figures]
    return "\n".join(said)


def _facts(m: MessageRow, texts: Texts) -> list[str]:
    translate = texts.translate
    facts = [vocabulary.word(texts, "approval", m.approval_status)]
    if m.cleared_at:
        day = texts.day(m.cleared_at.date())
        facts = [translate("Listings", CLEARED).format(who=m.cleared_by, day=day)]
    facts += [texts.say(m.audience)] if m.audience else []
    facts += [texts.say(LANGUAGE_NAMES[m.language])] if m.language else []
    if m.valid_from:
        facts.append(translate("Listings", VALID).format(day=texts.day(m.valid_from)))
    if m.superseded_by:
        facts.append(translate("Listings", REPLACED).format(number=m.superseded_by))
    return facts


def _flag(figure: FigureRow, texts: Texts) -> str:
    quoted = texts.quantity(figure.quoted, unit=True)
    if figure.now is None:
        return texts.translate("Listings", GONE).format(quoted=quoted)
    now = texts.quantity(figure.said_now or figure.now, unit=True)
    said = OTHER if figure.state == "replaced" else CHANGED
    return texts.translate("Listings", said).format(quoted=quoted, now=now)
