"""Where things stand on their way to approval: gates passed and ahead, decisions, what waits."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import (
    Action,
    Approvable,
    Approval,
    Asset,
    Campaign,
    ContentItem,
    Gate,
    Message,
    Person,
)
from comms_planner.models.words import ApprovalStatus, Verdict
from comms_planner.services.languages import LANGUAGE_NAMES
from comms_planner.services.planner import reads


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of thing that is approved: its table, its column in a decision, its gates."""

    model: type[Any]
    column: str
    gates: str


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "content": Kind(ContentItem, "content_item_id", "content"),
        "message": Kind(Message, "message_id", "messages"),
        "action": Kind(Action, "action_id", "actions"),
        "campaign": Kind(Campaign, "campaign_id", "campaigns"),
    }
)


TABLES = (Approval, Gate, Asset, ContentItem, Message, Action, Campaign, Person)


@dataclass(frozen=True, slots=True)
class GateStand:
    """A gate on a thing's way: "passed", "next", "ahead", or "returned" where it was sent back."""

    gate_id: int
    name: Bilingual
    state: str
    person: Bilingual
    who: str
    at: dt.datetime | None
    remark: str


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """One decision; `holds` unless the words have changed since."""

    verdict: str
    gate: Bilingual
    who: str
    at: dt.datetime
    remark: str
    holds: bool


@dataclass(frozen=True, slots=True)
class StandingRow:
    """Where a thing stands on its way: its gates in order, and all decisions, the latest last."""

    kind: str
    id: int
    title: Bilingual
    status: str
    gates: tuple[GateStand, ...]
    decisions: tuple[DecisionRow, ...]

    @property
    def next_gate(self) -> GateStand | None:
        """The gate that somebody has to decide at now."""
        return next((gate for gate in self.gates if gate.state == "next"), None)

    @property
    def cleared(self) -> DecisionRow | None:
        """Who approved it last and when, while the approval holds."""
        if self.status != ApprovalStatus.APPROVED:
            return None
        return next((d for d in reversed(self.decisions) if d.verdict == "approved"), None)

    @property
    def changed_since(self) -> bool:
        """Whether it was approved once, and its words have changed since."""
        last = self.decisions[-1] if self.decisions else None
        return bool(last and last.verdict == "approved" and self.status == ApprovalStatus.DRAFT)


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """Something that waits for a decision, at which gate, and since when."""

    kind: str
    id: int
    title: Bilingual
    gate: Bilingual
    person: Bilingual
    since: dt.datetime | None


@reads(*TABLES)
def standing(session: Session, kind: str, number: int) -> StandingRow:
    """Where one thing stands; `kind` is content, message, action or campaign."""
    thing = session.get_one(KINDS[kind].model, number)
    return _standing(session, kind, thing, _people(session))


@reads(*TABLES)
def waiting(session: Session) -> list[WaitingRow]:
    """All that was submitted and waits for a decision, the longest wait first."""
    people, found = _people(session), []
    for kind, spec in KINDS.items():
        submitted = spec.model.approval_status == ApprovalStatus.SUBMITTED
        for thing in session.scalars(select(spec.model).where(submitted)):
            row = _standing(session, kind, thing, people)
            gate = row.next_gate
            found.append(
                WaitingRow(
                    kind, row.id, row.title, gate.name if gate else Bilingual(),
                    gate.person if gate else Bilingual(),
                    row.decisions[-1].at if row.decisions else None,
                )
            )  # fmt: skip
    return sorted(found, key=lambda w: (w.since is None, str(w.since)))


def digest(thing: Approvable) -> str:
    """A short fingerprint of the words that a decision is about."""
    words = [str(getattr(thing, name) or "") for name in thing.judged]
    return hashlib.sha256(json.dumps(words).encode()).hexdigest()[:16]


def cleared_by(thing: Approvable) -> tuple[str, dt.datetime | None]:
    """Who approved a thing last, and when; nobody where it is not approved."""
    if thing.approval_status is not ApprovalStatus.APPROVED:
        return "", None
    passed = [a for a in _in_order(thing) if a.verdict is Verdict.APPROVED]
    return (passed[-1].who, passed[-1].at) if passed else ("", None)


def _kind_of(thing: Any) -> tuple[str, Kind]:
    return next((name, kind) for name, kind in KINDS.items() if isinstance(thing, kind.model))


def _in_order(thing: Any) -> list[Approval]:
    return sorted(thing.approvals, key=lambda a: (a.at, a.id or 2**62))


def gates_of(session: Session, thing: Any) -> list[Gate]:
    """The gates that a thing has to pass, in order."""
    flag = getattr(Gate, _kind_of(thing)[1].gates)
    order = (Gate.position, Gate.id)
    return list(session.scalars(select(Gate).where(flag.is_(True)).order_by(*order)))


def _round(thing: Any) -> list[Approval]:
    """The decisions since it was last handed in."""
    found = _in_order(thing)
    starts = [n for n, a in enumerate(found) if a.verdict is Verdict.SUBMITTED]
    return found[starts[-1] :] if starts else found


def _passed(thing: Any) -> dict[int | None, Approval]:
    """The decisions that let it through a gate and still hold."""
    now = digest(thing)
    return {
        a.gate_id: a for a in _round(thing) if a.verdict is Verdict.APPROVED and a.digest == now
    }


def open_gates(session: Session, thing: Any, gates: Sequence[Gate] | None = None) -> list[Gate]:
    """The gates that a thing still has to pass, in order; `gates` are all those of its kind."""
    passed = _passed(thing)
    there = gates_of(session, thing) if gates is None else gates
    return [gate for gate in there if gate.id not in passed]


def _standing(
    session: Session, kind: str, thing: Any, people: Mapping[int, Bilingual]
) -> StandingRow:
    now, passed, gates = digest(thing), _passed(thing), gates_of(session, thing)
    returned = {a.gate_id: a for a in _round(thing) if a.verdict is Verdict.RETURNED}
    names = {gate.id: gate.name for gate in session.scalars(select(Gate))}
    stands, is_next = [], thing.approval_status is ApprovalStatus.SUBMITTED
    for gate in gates:
        decision, state = passed.get(gate.id), "passed"
        if thing.approval_status is ApprovalStatus.DRAFT:
            decision = None
        if decision is None:
            decision, state = None, "next" if is_next else "ahead"
            is_next = False
            if thing.approval_status is ApprovalStatus.RETURNED and gate.id in returned:
                decision, state = returned[gate.id], "returned"
        stands.append(
            GateStand(
                gate.id, gate.name, state, people.get(gate.person_id or 0, Bilingual()),
                decision.who if decision else "", decision.at if decision else None,
                decision.remark if decision else "",
            )
        )  # fmt: skip
    decisions = tuple(
        DecisionRow(
            a.verdict.value, names.get(a.gate_id or 0, Bilingual()), a.who, a.at, a.remark,
            a.digest == now,
        )
        for a in _in_order(thing)
    )  # fmt: skip
    status = thing.approval_status.value
    return StandingRow(kind, thing.id, title_of(thing), status, tuple(stands), decisions)


def title_of(thing: Any) -> Bilingual:
    """What a thing is called where it waits for approval."""
    if isinstance(thing, ContentItem):
        sides = zip(thing.asset.title, LANGUAGE_NAMES[thing.language.value], strict=True)
        tails = ((side, filter(None, (thing.channel, spoken))) for side, spoken in sides)
        return Bilingual(*(" · ".join((side, *tail)) if side else "" for side, tail in tails))
    if isinstance(thing, Message):
        return thing.text or Bilingual(thing.wording)
    title = thing.title
    assert isinstance(title, Bilingual), "actions and campaigns have titles"
    return title


def _people(session: Session) -> dict[int, Bilingual]:
    return dict(session.execute(select(Person.id, Person.name)).all())
