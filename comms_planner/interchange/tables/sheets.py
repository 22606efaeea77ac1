"""The plan as tables for people: a sheet each for actions, campaigns, commitments and the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from comms_planner.interchange.tables import column_names as names
from comms_planner.interchange.tables import measured_sheet as measured
from comms_planner.interchange.tables import result_sheets
from comms_planner.interchange.tables.sheet_columns import (
    Column,
    Value,
    both,
    figure,
    listed,
    named,
    one,
)
from comms_planner.progress import Progress, silent
from comms_planner.services import (
    action_links,
    campaigns,
    editions,
    matrix,
    partners,
    people,
)
from comms_planner.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: its key, its name and headings as marked text of context "Sheets", its rows.

    A heading may carry its language, (text, "en"); a figure has two columns, relation and value.
    """

    key: str
    name: str
    headings: tuple[tuple[str, str], ...]
    rows: tuple[tuple[Value, ...], ...]


_ACTIONS = (
    one(names.ID, lambda r: r.row.id),
    both(names.TITLE, lambda r: r.row.title),
    one(names.FLAGSHIP, lambda r: r.row.flagship),
    one(names.PILLAR, lambda r: r.row.pillar),
    named(names.OWNER, lambda r: r.row.owner),
    one(names.FIRST, lambda r: r.row.starts),
    one(names.LAST, lambda r: r.row.ends),
    one(names.PRECISION, lambda r: r.row.precision),
    one(names.WORK, lambda r: r.row.work_status),
    one(names.APPROVAL, lambda r: r.row.approval_status),
    one(names.DATE_STATUS, lambda r: r.row.date_status),
    one(names.DONE_ON, lambda r: r.row.done_on),
    one(names.TOOL, lambda r: r.row.tool),
    named(names.CAMPAIGN, lambda r: r.campaign),
    listed(names.EDITIONS, lambda r: r.editions),
    listed(names.PARTNERS, lambda r: r.partners),
    both(names.AUDIENCE, lambda r: r.audience),
    one(names.PLANNED, lambda r: r.row.cost_planned),
    one(names.ACTUAL, lambda r: r.row.cost_actual),
    one(names.CURRENCY, lambda r: r.row.currency),
    one(names.FUNDING, lambda r: r.funding),
    both(names.NOTES, lambda r: r.row.note),
)
_CAMPAIGNS = (
    one(names.ID, lambda r: r.id),
    both(names.TITLE, lambda r: r.title),
    both(names.OBJECTIVE, lambda r: r.objective),
    both(names.TARGET, lambda r: r.target),
    both(names.THEME, lambda r: r.theme),
    both(names.AUDIENCES, lambda r: r.audiences),
    one(names.FIRST, lambda r: r.starts),
    one(names.LAST, lambda r: r.ends),
    named(names.LEAD, lambda r: r.lead),
    one(names.WORK, lambda r: r.work_status),
    one(names.BUDGET, lambda r: r.budget),
    one(names.CURRENCY, lambda r: r.currency),
    one(names.FUNDING, lambda r: r.funding),
    one(names.FLAGSHIP, lambda r: "; ".join(r.flagships)),
)
_COMMITMENTS = (
    one(names.ID, lambda r: r[1].slug),
    one(names.FLAGSHIP, lambda r: r[0].flagship),
    one(names.PILLAR, lambda r: r[0].pillar),
    both(names.CLAUSE, lambda r: r[1].text),
    one(names.KIND, lambda r: r[1].kind),
    figure(names.RELATION, names.VALUE, names.UNIT, lambda r: r[1].promised),
    one(names.DELIVERED, lambda r: r[1].delivered.value),
    one(names.STATE, lambda r: r[1].state),
    one(names.HOOK, lambda r: r[1].hook),
)
_EDITIONS = (
    one(names.ID, lambda r: r.slug),
    both(names.NAME, lambda r: r.name),
    both(names.SERIES, lambda r: r.series_name),
    one(names.FIRST, lambda r: r.starts),
    one(names.LAST, lambda r: r.ends),
    one(names.PRECISION, lambda r: r.precision),
    one(names.DATE_STATUS, lambda r: r.date_status),
    both(names.CITY, lambda r: r.city),
    both(names.THEME, lambda r: r.theme),
    one(names.BASIS, lambda r: r.basis),
)
_PEOPLE = (
    one(names.ID, lambda r: r.id),
    both(names.NAME, lambda r: r.name),
    both(names.ROLE, lambda r: r.role),
    one(names.OFFICE, lambda r: r.office),
    one(names.EMAIL, lambda r: r.email),
)
_PARTNERS = (
    one(names.ID, lambda r: r.slug),
    both(names.NAME, lambda r: r.name),
    both(names.TYPE, lambda r: r.type),
    one(names.BASIS, lambda r: r.basis),
)


def _clauses(session: Session) -> list[Any]:
    return [(cell, clause) for cell in matrix.promised(session) for clause in cell.commitments]


_SHEETS: tuple[tuple[str, str, tuple[Column, ...], Callable[[Session], Sequence[Any]]], ...] = (
    ("actions", QT_TRANSLATE_NOOP("Sheets", "Actions"), _ACTIONS, action_links.linked),
    (
        "campaigns",
        QT_TRANSLATE_NOOP("Sheets", "Campaigns"),
        _CAMPAIGNS,
        lambda s: campaigns.rows(s),
    ),
    ("commitments", QT_TRANSLATE_NOOP("Sheets", "Commitments"), _COMMITMENTS, _clauses),
    ("editions", QT_TRANSLATE_NOOP("Sheets", "Editions"), _EDITIONS, lambda s: editions.rows(s)),
    ("measurements", QT_TRANSLATE_NOOP("Sheets", "Measurements"), measured.COLUMNS, measured.rows),
    *result_sheets.SHEETS,
    ("people", QT_TRANSLATE_NOOP("Sheets", "People"), _PEOPLE, lambda s: people.rows(s)),
    ("partners", QT_TRANSLATE_NOOP("Sheets", "Partners"), _PARTNERS, lambda s: partners.rows(s)),
)
KEYS = tuple(key for key, *_ in _SHEETS)
"""What can be exported as a table of its own."""


def gather(
    session: Session, keys: Sequence[str] = KEYS, progress: Progress = silent
) -> list[Sheet]:
    """The sheets wanted, read in one snapshot."""
    found = []
    wanted = [sheet for sheet in _SHEETS if sheet[0] in keys]
    for number, (key, name, columns, ask) in enumerate(wanted):
        progress(number, len(wanted), name)
        rows = tuple(
            tuple(value for column in columns for value in column.values(row))
            for row in ask(session)
        )
        found.append(Sheet(key, name, tuple(h for c in columns for h in c.headings), rows))
    return found
