"""Line of sight: from an outcome down to what was measured, and back up again.

Five columns: outcome, indicator, campaign, action, edition, measurement. A thing lies under an
indicator because somebody linked it, or because it belongs to a thing that is linked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import (
    Action,
    Campaign,
    CampaignEdition,
    CampaignOutcome,
    CoInvestment,
    Edition,
    Indicator,
    LedgerEntry,
    Measurement,
    Outcome,
    ResultEvidence,
    ResultLink,
)
from comms_planner.quantity import Qty
from comms_planner.services.planner import reads

COLUMNS = ("outcome", "indicator", "campaign", "action", "edition", "measurement")
"""The kinds of things from left to right."""


@dataclass(frozen=True, slots=True)
class Node:
    """A thing on the line of sight; `key` is its kind and number, `level` its link of the chain."""

    key: str
    kind: str
    id: int
    title: Bilingual
    level: str = ""
    qty: Qty | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """Two things that hang together; `linked` where somebody said so, else because it follows."""

    start: str
    end: str
    linked: bool


@dataclass(frozen=True, slots=True)
class Sight:
    """Everything that can be seen from some outcomes, and how it hangs together."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]

    def column(self, kind: str) -> tuple[Node, ...]:
        """The things of one kind, in order."""
        return tuple(node for node in self.nodes if node.kind == kind)

    def around(self, key: str) -> frozenset[str]:
        """What lies on the way from a thing up to its outcomes and down to the measurements."""
        return frozenset(
            {key, *_walk(key, self.steps(down=True)), *_walk(key, self.steps(down=False))}
        )

    def next_to(self, key: str, *, down: bool) -> tuple[str, ...]:
        """The things one step further down, or up, in order."""
        return self.steps(down=down).get(key, ())

    def steps(self, *, down: bool) -> dict[str, tuple[str, ...]]:
        """From every thing to those one step further down, or up, in order."""
        order = {node.key: place for place, node in enumerate(self.nodes)}
        found: dict[str, set[str]] = {}
        for edge in self.edges:
            here, there = (edge.start, edge.end) if down else (edge.end, edge.start)
            found.setdefault(here, set()).add(there)
        return {
            key: tuple(sorted(ends & order.keys(), key=order.__getitem__))
            for key, ends in found.items()
        }


def _walk(key: str, steps: Mapping[str, Sequence[str]]) -> set[str]:
    """All that can be reached by going on in one direction."""
    seen: set[str] = set()
    ahead = [key]
    while ahead:
        for found in steps.get(ahead.pop(), ()):
            if found not in seen:
                seen.add(found)
                ahead.append(found)
    return seen


@reads(
    Outcome, Indicator, ResultLink, Campaign, CampaignOutcome, CampaignEdition, Action, Edition,
    Measurement, ResultEvidence, LedgerEntry, CoInvestment,
)  # fmt: skip
def line(session: Session, outcome: str | None = None) -> Sight:
    """What lies under one outcome, or under all of them."""
    return _Line(session, outcome).sight()


class _Line:
    """Gathers the things column by column; each column asks for what hangs on the ones before."""

    def __init__(self, session: Session, outcome: str | None) -> None:
        self._session = session
        self._nodes: dict[str, Node] = {}
        self._edges: dict[tuple[str, str], bool] = {}
        self._outcome = outcome

    def sight(self) -> Sight:
        """Walk down from the outcomes."""
        self._indicators()
        self._linked()
        self._campaigns_down()
        self._actions_down()
        self._editions_down()
        order = {kind: n for n, kind in enumerate(COLUMNS)}
        nodes = sorted(self._nodes.values(), key=lambda n: (order[n.kind], n.id))
        edges = [Edge(a, b, linked) for (a, b), linked in self._edges.items()]
        return Sight(tuple(nodes), tuple(edges))

    def _indicators(self) -> None:
        ask = select(Outcome).order_by(Outcome.id)
        if self._outcome:
            ask = ask.where(Outcome.slug == self._outcome)
        for outcome in self._session.scalars(ask):
            self._add("outcome", outcome.id, outcome.title, level="outcome")
        ids = self._ids("outcome")
        for row in self._session.scalars(
            select(Indicator).where(Indicator.outcome_id.in_(ids)).order_by(Indicator.id)
        ):
            self._add("indicator", row.id, row.name, level=row.level.value)
            self._join("outcome", row.outcome_id, "indicator", row.id, linked=True)

    def _linked(self) -> None:
        """What somebody linked to an indicator, and what ledger and evidence point to."""
        outcomes, ids = self._ids("outcome"), self._ids("indicator")
        for serves in self._session.scalars(
            select(CampaignOutcome)
            .where(CampaignOutcome.outcome_id.in_(outcomes))
            .order_by(CampaignOutcome.id)
        ):
            self._take("campaign", self._session.get_one(Campaign, serves.campaign_id))
            self._join("outcome", serves.outcome_id, "campaign", serves.campaign_id, linked=True)
        for link in self._session.scalars(
            select(ResultLink).where(ResultLink.indicator_id.in_(ids)).order_by(ResultLink.id)
        ):
            for kind, number in (
                ("campaign", link.campaign_id), ("action", link.action_id),
                ("edition", link.edition_id),
            ):  # fmt: skip
                self._hang(link.indicator_id, kind, number)
        for entry in self._session.scalars(
            select(LedgerEntry).where(LedgerEntry.indicator_id.in_(ids)).order_by(LedgerEntry.id)
        ):
            self._hang(entry.indicator_id, "campaign", entry.campaign_id)
            self._hang(entry.indicator_id, "edition", entry.edition_id)
        for money in self._session.scalars(
            select(CoInvestment).where(CoInvestment.indicator_id.in_(ids)).order_by(CoInvestment.id)
        ):
            self._hang(money.indicator_id, "campaign", money.campaign_id)
        for filed in self._session.scalars(
            select(ResultEvidence)
            .where(ResultEvidence.indicator_id.in_(ids))
            .order_by(ResultEvidence.id)
        ):
            self._hang(filed.indicator_id, "measurement", filed.measurement_id)

    def _hang(self, indicator_id: int, kind: str, number: int | None) -> None:
        if number is None:
            return
        row = self._session.get_one(_MODELS[kind], number)
        self._take(kind, row)
        self._join("indicator", indicator_id, kind, number, linked=True)

    def _campaigns_down(self) -> None:
        for action in self._under(Action, Action.campaign_id, "campaign"):
            self._take("action", action)
            self._join("campaign", action.campaign_id, "action", action.id)
        for goes in self._session.scalars(
            select(CampaignEdition)
            .where(CampaignEdition.campaign_id.in_(self._ids("campaign")))
            .order_by(CampaignEdition.id)
        ):
            self._take("edition", self._session.get_one(Edition, goes.edition_id))
            self._join("campaign", goes.campaign_id, "edition", goes.edition_id)
        for number in self._ids("campaign"):
            edition_id = self._session.get_one(Campaign, number).edition_id
            if edition_id is not None:
                self._take("edition", self._session.get_one(Edition, edition_id))
                self._join("campaign", number, "edition", edition_id)
        self._measured("campaign", Measurement.campaign_id)

    def _actions_down(self) -> None:
        for number in self._ids("action"):
            edition_id = self._session.get_one(Action, number).edition_id
            if edition_id is not None:
                self._take("edition", self._session.get_one(Edition, edition_id))
                self._join("action", number, "edition", edition_id)
        self._measured("action", Measurement.action_id)

    def _editions_down(self) -> None:
        self._measured("edition", Measurement.edition_id)

    def _measured(self, kind: str, column: Any) -> None:
        for row in self._under(Measurement, column, kind):
            self._take("measurement", row)
            self._join(kind, getattr(row, f"{kind}_id"), "measurement", row.id)

    def _under(self, model: Any, column: Any, kind: str) -> Iterable[Any]:
        return self._session.scalars(
            select(model).where(column.in_(self._ids(kind))).order_by(model.id)
        ).all()

    def _take(self, kind: str, row: Any) -> None:
        if kind == "measurement":
            self._add(kind, row.id, row.definition, level="output", qty=row.qty)
        else:
            self._add(kind, row.id, row.name if kind == "edition" else row.title)

    def _add(
        self, kind: str, number: int, title: Bilingual, level: str = "", qty: Qty | None = None
    ) -> None:
        key = f"{kind}:{number}"
        self._nodes.setdefault(key, Node(key, kind, number, title, level, qty))

    def _join(
        self, kind: str, number: int | None, other: str, other_id: int, *, linked: bool = False
    ) -> None:
        pair = (f"{kind}:{number}", f"{other}:{other_id}")
        self._edges[pair] = self._edges.get(pair, False) or linked

    def _ids(self, kind: str) -> list[int]:
        return [node.id for node in self._nodes.values() if node.kind == kind]


_MODELS: dict[str, Any] = {
    "campaign": Campaign, "action": Action, "edition": Edition, "measurement": Measurement,
}  # fmt: skip
