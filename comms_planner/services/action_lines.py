"""Every action as one flat line, for tables and boards of a hundred thousand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from comms_planner.services.dialects import dialect_of
from comms_planner.services.planner import reads
from comms_planner.services.quick import ask, slices

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class ActionLine(NamedTuple):
    """What a row of the table shows; days as 2026-10-31, empty where there is none.

    Numbers of editions and partners stand between commas, as in ",3,12,".

    A named tuple: a plan makes a hundred thousand of them.
    """

    id: int
    title_en: str
    title_zh: str
    flagship: str
    pillar: str
    owner_id: int
    owner_en: str
    owner_zh: str
    campaign_id: int
    campaign_en: str
    campaign_zh: str
    starts: str
    ends: str
    precision: str
    work: str
    approval: str
    date: str
    tool: str
    edition_ids: str
    partner_ids: str
    planned: float | None
    actual: float | None
    currency: str
    funding: str
    repeats: int


_COLUMNS = """
SELECT a.id, a.title_en, a.title_zh, coalesce(f.slug, ''), coalesce(p.key, ''),
 coalesce(a.owner_id, 0), coalesce(o.name_en, ''), coalesce(o.name_zh, ''),
 coalesce(a.campaign_id, 0), coalesce(c.title_en, ''), coalesce(c.title_zh, ''),
 coalesce({starts}, ''), coalesce({ends}, ''), a.precision,
 a.work_status, a.approval_status, a.date_status, coalesce(a.tool, ''),
 CASE WHEN a.edition_id IS NULL AND e.ids IS NULL THEN ''
  ELSE ',' || coalesce(a.edition_id || ',', '') || coalesce(e.ids || ',', '') END,
 coalesce(',' || w.ids || ',', ''), {planned}, {actual}, a.currency,
 a.funding, CASE WHEN a.rrule IS NULL THEN 0 ELSE 1 END
FROM action a LEFT JOIN plan_cell l ON l.id = a.cell_id
LEFT JOIN flagship f ON f.id = l.flagship_id
LEFT JOIN pillar p ON p.id = coalesce(l.pillar_id, a.pillar_id)
LEFT JOIN person o ON o.id = a.owner_id LEFT JOIN campaign c ON c.id = a.campaign_id
LEFT JOIN (SELECT action_id, {editions} AS ids FROM action_edition
 {within} GROUP BY action_id) e ON e.action_id = a.id
LEFT JOIN (SELECT action_id, {partners} AS ids FROM action_partner
 {within} GROUP BY action_id) w ON w.action_id = a.id
"""
_TABLES = ("action", "action_edition", "action_partner", "plan_cell", "flagship", "pillar",
           "person", "campaign")  # fmt: skip
AT_ONCE = 500
"""So many actions are asked for by their numbers in one question."""
MANY = 2_000
"""So many are read at a time where all are."""


@reads(*_TABLES)
def lines(session: Session) -> list[ActionLine]:
    """All actions, in the order they were entered."""
    every = slices(session, f"{_columns(session)} ORDER BY a.id", MANY)
    return [line for rows in every for line in map(ActionLine._make, rows)]


@reads(*_TABLES)
def some(session: Session, ids: tuple[int, ...]) -> list[ActionLine]:
    """Some actions, those of them that there are."""
    parts = (ids[at : at + AT_ONCE] for at in range(0, len(ids), AT_ONCE))
    return [line for part in parts for line in _numbered(session, part)]


def _numbered(session: Session, ids: Sequence[int]) -> Iterable[ActionLine]:
    wanted = ", ".join(str(int(number)) for number in ids)
    columns = _columns(session, within=f"WHERE action_id IN ({wanted})")
    where = f"{columns} WHERE a.id IN ({wanted}) ORDER BY a.id"
    return map(ActionLine._make, ask(session, where))


def _columns(session: Session, within: str = "") -> str:
    say = dialect_of(session)
    return _COLUMNS.format(
        within=within, starts=say.iso("a.starts"), ends=say.iso("a.ends"),
        editions=say.joined("edition_id"), partners=say.joined("partner_id"),
        planned=say.plain("a.cost_planned"), actual=say.plain("a.cost_actual"),
    )  # fmt: skip
