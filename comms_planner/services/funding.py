"""What a source of funds pays for: campaigns, actions, what is owed for it, what was counted."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from comms_planner.models.words import WorkStatus
from comms_planner.quantity import Number, Qty, Total, total
from comms_planner.services import actions, campaigns, concern, costs, duties, measurement_rows
from comms_planner.services.actions import ActionRow
from comms_planner.services.campaigns import CampaignRow
from comms_planner.services.concern import About
from comms_planner.services.duties import DutyRow
from comms_planner.services.measurement_rows import PEOPLE, MeasurementRow
from comms_planner.services.planner import reads

CHUNK = 500
"""Ids in one question; SQLite takes no more than some thousands."""


@dataclass(frozen=True, slots=True)
class GrantRow:
    """A source of funds with all it pays for and all that is owed for it."""

    grant: str
    campaigns: tuple[CampaignRow, ...]
    actions: tuple[ActionRow, ...]
    duties: tuple[DutyRow, ...]
    measurements: tuple[MeasurementRow, ...]

    @property
    def done(self) -> int:
        """How many of the actions are done."""
        return sum(a.work_status == WorkStatus.DONE for a in self.actions)

    @property
    def met(self) -> int:
        """How many of the duties are met."""
        return sum(duty.is_met for duty in self.duties)

    @property
    def planned(self) -> dict[str, Number]:
        """What the actions were to cost, per currency."""
        return costs.by_currency((a.cost_planned, a.currency) for a in self.actions)

    @property
    def actual(self) -> dict[str, Number]:
        """What they did cost, per currency, as far as that is known."""
        return costs.by_currency((a.cost_actual, a.currency) for a in self.actions)

    def reach(self, kind: str) -> Total:
        """Gross reach of a kind: of several figures of one edition only the chosen one."""
        return gross(self.measurements, kind)


def is_used(row: MeasurementRow) -> bool:
    """Whether a figure stands in sums: it is the chosen one, or its edition has no other claim."""
    return row.edition_id is None or row.reported


def gross(rows: tuple[MeasurementRow, ...], kind: str) -> Total:
    """The sum of the figures in use that count people of a kind; participations, not people."""
    found: list[Qty] = [
        row.qty for row in rows if row.kind == kind and row.counts_people and is_used(row)
    ]
    return total(found, PEOPLE)


@reads(*concern.TABLES, *actions.rows.reads, *campaigns.rows.reads, *duties.rows.reads,  # type: ignore[attr-defined]  # set by reads()
       *measurement_rows.rows.reads)  # type: ignore[attr-defined]  # set by reads()  # fmt: skip
def rows(session: Session, about: About | None = None) -> list[GrantRow]:
    """Every source of funds that the plan names, or the one asked after, in order."""
    about = about or About()
    narrowed = concern.of(session, about)
    found = []
    for grant in [about.grant] if about.grant else concern.grants(session):
        touched = concern.of(session, About(grant=grant))
        wanted = sorted(n for n in touched.actions or () if narrowed.has_action(n))
        paid = sorted(n for n in touched.campaigns or () if narrowed.has_campaign(n))
        counted = measurement_rows.concerning(session, actions=wanted, campaigns=paid)
        found.append(
            GrantRow(
                grant, tuple(campaigns.rows(session, ids=tuple(paid))),
                tuple(_actions(session, wanted)),
                tuple(duties.rows(session, grant_code=grant)), tuple(counted),
            )
        )  # fmt: skip
    return found


def _actions(session: Session, ids: list[int]) -> list[ActionRow]:
    """The actions of some numbers by their days; those without one last."""
    found: list[ActionRow] = []
    for start in range(0, len(ids), CHUNK):
        found += actions.rows(session, ids=tuple(ids[start : start + CHUNK]))
    return sorted(found, key=lambda a: (a.starts is None, a.starts, a.id))
