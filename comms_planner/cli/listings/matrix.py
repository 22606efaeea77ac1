"""The 5 × 4 action plan."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy.orm import Session

from comms_planner.cli.listings.shapes import action, both, quantity
from comms_planner.cli.table import paragraph
from comms_planner.services import matrix, vocabulary
from comms_planner.services.actions import ActionRow
from comms_planner.services.matrix import CellRow, CommitmentRow
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

COMMITMENTS = QT_TRANSLATE_NOOP(
    "Listings", "Commitments: {all}; with an action: {planned}; delivered: {delivered}"
)
NO_ACTIONS = QT_TRANSLATE_NOOP("Listings", "No action yet.")

_MARKS = {"unplanned": "○", "planned": "◐", "delivered": "●", "evidenced": "●"}


def gather(session: Session, first: dt.date | None, last: dt.date | None) -> list[CellRow]:
    """The twenty cells; a period narrows the listing to what lies in it in `data`."""
    del first, last  # a mandate has no date; actions are narrowed where they are listed
    return matrix.cells(session)


def data(
    cells: list[CellRow], first: dt.date | None = None, last: dt.date | None = None
) -> list[dict[str, Any]]:
    """Twenty objects in reading order."""
    return [
        {
            "flagship": cell.flagship,
            "flagship_number": cell.flagship_number,
            **both("flagship_name", cell.flagship_name),
            "pillar": cell.pillar,
            **both("pillar_name", cell.pillar_name),
            "cell_id": cell.id,
            **both("text", cell.text),
            "ref": cell.ref,
            "basis": cell.basis,
            "planned": cell.planned,
            "delivered": cell.delivered,
            "commitments": [_commitment(c, cell.actions) for c in cell.commitments],
            "actions": [action(a) for a in within(cell.actions, first, last)],
        }
        for cell in cells
    ]


def within(
    actions: tuple[ActionRow, ...], first: dt.date | None, last: dt.date | None
) -> list[ActionRow]:
    """The actions that touch a period; without a period all, those without a date too."""
    if first is None and last is None:
        return list(actions)
    return [
        a
        for a in actions
        if a.starts
        and a.ends
        and (last is None or a.starts <= last)
        and (first is None or a.ends >= first)
    ]


def _commitment(row: CommitmentRow, actions: tuple[ActionRow, ...]) -> dict[str, Any]:
    return {
        "id": row.id,
        "slug": row.slug,
        "kind": row.kind,
        **both("text", row.text),
        "quantity": quantity(row.promised),
        "delivered": quantity(row.delivered),
        "hook": row.hook or None,
        **both("names", row.names),
        "state": row.state,
        "actions": [
            a.id for a in actions if row.id in a.commitments and a.work_status != "cancelled"
        ],
    }


def text(
    cells: list[CellRow], texts: Texts, first: dt.date | None = None, last: dt.date | None = None
) -> str:
    """The plan cell by cell: the mandate, its commitments with their state, the actions."""
    lines: list[str] = []
    flagship = ""
    for cell in cells:
        if cell.flagship != flagship:
            flagship = cell.flagship
            lines += ["", f"{cell.flagship_number}. {texts.say(cell.flagship_name)}  ({flagship})"]
        lines += ["", f"  {texts.say(cell.pillar_name)}  ({cell.flagship}/{cell.pillar})"]
        lines.append(paragraph(texts.say(cell.text), "    "))
        lines += [_promise(c, texts) for c in cell.commitments]
        shown = within(cell.actions, first, last)
        lines += [_action(a, texts) for a in shown]
        if not shown:
            lines.append(f"    {texts.translate('Listings', NO_ACTIONS)}")
    every = [c for cell in cells for c in cell.commitments]
    counted = texts.translate("Listings", COMMITMENTS).format(
        all=len(every),
        planned=sum(cell.planned for cell in cells),
        delivered=sum(cell.delivered for cell in cells),
    )
    return "\n".join([*lines, "", counted]).lstrip("\n")


def _promise(row: CommitmentRow, texts: Texts) -> str:
    state = vocabulary.word(texts, "commitment", row.state)
    said = texts.say(row.text)
    if row.promised.value is not None:
        said += f" [{texts.quantity(row.promised, unit=True)}]"
    return paragraph(f"{said} – {state} ({row.slug})", "    ", f"{_MARKS[row.state]} ")


def _action(row: ActionRow, texts: Texts) -> str:
    parts = [
        texts.span(row.starts, row.ends, row.precision),
        vocabulary.word(texts, "work", row.work_status),
        texts.say(row.owner),
    ]
    told = " · ".join(part for part in parts if part)
    return paragraph(f"#{row.id} {texts.say(row.title)} – {told}", "    ", "→ ")
