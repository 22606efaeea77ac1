"""The plan as tables for people: a sheet each for actions, campaigns, commitments and the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from comms_planner.interchange.tables import result_sheets
from comms_planner.interchange.tables.sheet_columns import Column, Value, both, figure, listed, one
from comms_planner.progress import Progress, silent
from comms_planner.services import (
    action_links,
    campaigns,
    editions,
    matrix,
    measurements,
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


ID = QT_TRANSLATE_NOOP("Sheets", "Number")
TITLE = QT_TRANSLATE_NOOP("Sheets", "Title")
NAME = QT_TRANSLATE_NOOP("Sheets", "Name")
FLAGSHIP = QT_TRANSLATE_NOOP("Sheets", "Flagship programme")
PILLAR = QT_TRANSLATE_NOOP("Sheets", "Pillar")
OWNER = QT_TRANSLATE_NOOP("Sheets", "Owner")
LEAD = QT_TRANSLATE_NOOP("Sheets", "Lead")
FIRST = QT_TRANSLATE_NOOP("Sheets", "First day")
LAST = QT_TRANSLATE_NOOP("Sheets", "Last day")
PRECISION = QT_TRANSLATE_NOOP("Sheets", "Precision")
WORK = QT_TRANSLATE_NOOP("Sheets", "Work")
APPROVAL = QT_TRANSLATE_NOOP("Sheets", "Approval")
DATE_STATUS = QT_TRANSLATE_NOOP("Sheets", "Date status")
DONE_ON = QT_TRANSLATE_NOOP("Sheets", "Done on")
TOOL = QT_TRANSLATE_NOOP("Sheets", "Tool")
PLANNED = QT_TRANSLATE_NOOP("Sheets", "Planned cost")
ACTUAL = QT_TRANSLATE_NOOP("Sheets", "Actual cost")
CURRENCY = QT_TRANSLATE_NOOP("Sheets", "Currency")
FUNDING = QT_TRANSLATE_NOOP("Sheets", "Funding source")
NOTES = QT_TRANSLATE_NOOP("Sheets", "Notes")
OBJECTIVE = QT_TRANSLATE_NOOP("Sheets", "Objective")
TARGET = QT_TRANSLATE_NOOP("Sheets", "Target")
THEME = QT_TRANSLATE_NOOP("Sheets", "Theme")
AUDIENCES = QT_TRANSLATE_NOOP("Sheets", "Audiences")
BUDGET = QT_TRANSLATE_NOOP("Sheets", "Budget")
CLAUSE = QT_TRANSLATE_NOOP("Sheets", "Clause")
KIND = QT_TRANSLATE_NOOP("Sheets", "Kind")
STATE = QT_TRANSLATE_NOOP("Sheets", "State")
HOOK = QT_TRANSLATE_NOOP("Sheets", "Hook")
RELATION = QT_TRANSLATE_NOOP("Sheets", "Relation")
VALUE = QT_TRANSLATE_NOOP("Sheets", "Value")
UNIT = QT_TRANSLATE_NOOP("Sheets", "Unit")
DELIVERED = QT_TRANSLATE_NOOP("Sheets", "Delivered")
SERIES = QT_TRANSLATE_NOOP("Sheets", "Series")
CITY = QT_TRANSLATE_NOOP("Sheets", "City")
BASIS = QT_TRANSLATE_NOOP("Sheets", "Basis")
EDITION = QT_TRANSLATE_NOOP("Sheets", "Edition")
EDITIONS = QT_TRANSLATE_NOOP("Sheets", "Editions")
CAMPAIGN = QT_TRANSLATE_NOOP("Sheets", "Campaign")
PARTNERS = QT_TRANSLATE_NOOP("Sheets", "Partners")
AUDIENCE = QT_TRANSLATE_NOOP("Sheets", "Audience")
COUNTED = QT_TRANSLATE_NOOP("Sheets", "What was counted")
SOURCE = QT_TRANSLATE_NOOP("Sheets", "Source")
MEASURED_ON = QT_TRANSLATE_NOOP("Sheets", "Day")
ROLE = QT_TRANSLATE_NOOP("Sheets", "Role")
OFFICE = QT_TRANSLATE_NOOP("Sheets", "Office")
EMAIL = QT_TRANSLATE_NOOP("Sheets", "E-mail")
TYPE = QT_TRANSLATE_NOOP("Sheets", "Type")


_ACTIONS = (
    one(ID, lambda r: r.row.id), both(TITLE, lambda r: r.row.title),
    one(FLAGSHIP, lambda r: r.row.flagship), one(PILLAR, lambda r: r.row.pillar),
    both(OWNER, lambda r: r.row.owner), one(FIRST, lambda r: r.row.starts),
    one(LAST, lambda r: r.row.ends), one(PRECISION, lambda r: r.row.precision),
    one(WORK, lambda r: r.row.work_status), one(APPROVAL, lambda r: r.row.approval_status),
    one(DATE_STATUS, lambda r: r.row.date_status), one(DONE_ON, lambda r: r.row.done_on),
    one(TOOL, lambda r: r.row.tool), both(CAMPAIGN, lambda r: r.campaign),
    listed(EDITIONS, lambda r: r.editions), listed(PARTNERS, lambda r: r.partners),
    both(AUDIENCE, lambda r: r.audience), one(PLANNED, lambda r: r.row.cost_planned),
    one(ACTUAL, lambda r: r.row.cost_actual), one(CURRENCY, lambda r: r.row.currency),
    one(FUNDING, lambda r: r.funding), both(NOTES, lambda r: r.row.note),
)  # fmt: skip
_CAMPAIGNS = (
    one(ID, lambda r: r.id), both(TITLE, lambda r: r.title),
    both(OBJECTIVE, lambda r: r.objective), both(TARGET, lambda r: r.target),
    both(THEME, lambda r: r.theme), both(AUDIENCES, lambda r: r.audiences),
    one(FIRST, lambda r: r.starts), one(LAST, lambda r: r.ends), both(LEAD, lambda r: r.lead),
    one(WORK, lambda r: r.work_status), one(BUDGET, lambda r: r.budget),
    one(CURRENCY, lambda r: r.currency), one(FUNDING, lambda r: r.funding),
    one(FLAGSHIP, lambda r: "; ".join(r.flagships)),
)  # fmt: skip
_COMMITMENTS = (
    one(ID, lambda r: r[1].slug), one(FLAGSHIP, lambda r: r[0].flagship),
    one(PILLAR, lambda r: r[0].pillar), both(CLAUSE, lambda r: r[1].text),
    one(KIND, lambda r: r[1].kind), figure(RELATION, VALUE, UNIT, lambda r: r[1].promised),
    one(DELIVERED, lambda r: r[1].delivered.value), one(STATE, lambda r: r[1].state),
    one(HOOK, lambda r: r[1].hook),
)  # fmt: skip
_EDITIONS = (
    one(ID, lambda r: r.slug), both(NAME, lambda r: r.name), both(SERIES, lambda r: r.series_name),
    one(FIRST, lambda r: r.starts), one(LAST, lambda r: r.ends),
    one(PRECISION, lambda r: r.precision), one(DATE_STATUS, lambda r: r.date_status),
    both(CITY, lambda r: r.city), both(THEME, lambda r: r.theme), one(BASIS, lambda r: r.basis),
)  # fmt: skip
_MEASUREMENTS = (
    one(ID, lambda r: r.id), one(EDITION, lambda r: r.edition_id), one(KIND, lambda r: r.kind),
    figure(RELATION, VALUE, UNIT, lambda r: r.qty), both(COUNTED, lambda r: r.definition),
    one(SOURCE, lambda r: r.source), one(MEASURED_ON, lambda r: r.measured_on),
    *result_sheets.OF_MEASUREMENTS,
)  # fmt: skip
_PEOPLE = (
    one(ID, lambda r: r.id), both(NAME, lambda r: r.name), both(ROLE, lambda r: r.role),
    one(OFFICE, lambda r: r.office), one(EMAIL, lambda r: r.email),
)  # fmt: skip
_PARTNERS = (
    one(ID, lambda r: r.slug), both(NAME, lambda r: r.name), both(TYPE, lambda r: r.type),
    one(BASIS, lambda r: r.basis),
)  # fmt: skip


def _clauses(session: Session) -> list[Any]:
    return [(cell, clause) for cell in matrix.cells(session) for clause in cell.commitments]


_SHEETS: tuple[tuple[str, str, tuple[Column, ...], Callable[[Session], Sequence[Any]]], ...] = (
    ("actions", QT_TRANSLATE_NOOP("Sheets", "Actions"), _ACTIONS, action_links.linked),
    ("campaigns", QT_TRANSLATE_NOOP("Sheets", "Campaigns"), _CAMPAIGNS,
     lambda s: campaigns.rows(s)),
    ("commitments", QT_TRANSLATE_NOOP("Sheets", "Commitments"), _COMMITMENTS, _clauses),
    ("editions", QT_TRANSLATE_NOOP("Sheets", "Editions"), _EDITIONS, lambda s: editions.rows(s)),
    ("measurements", QT_TRANSLATE_NOOP("Sheets", "Measurements"), _MEASUREMENTS,
     lambda s: measurements.rows(s)),
    *result_sheets.SHEETS,
    ("people", QT_TRANSLATE_NOOP("Sheets", "People"), _PEOPLE, lambda s: people.rows(s)),
    ("partners", QT_TRANSLATE_NOOP("Sheets", "Partners"), _PARTNERS, lambda s: partners.rows(s)),
)  # fmt: skip
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
