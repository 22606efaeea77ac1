"""Versions of packs: v1, v2 … of one kind, subject and language, each issued once."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

from sqlalchemy.orm import Session

from comms_planner.interchange.json import document
from comms_planner.models import Base
from comms_planner.reports.gathering import settled
from comms_planner.reports.orders import Order
from comms_planner.reports.section import PackRequest
from comms_planner.services import pack_issues
from comms_planner.services.pack_issues import IssueRow
from comms_planner.services.planner import Planner, reads

NO_CONTENT = ("kept_view", "pack_issue", "pack_recipe", "saved_view")
"""Tables that say how the plan is looked at and what was made of it, not what is in it."""


def subject_of(request: PackRequest) -> str:
    """What a pack is about as its versions are counted by, such as "flagship sdg-cities"."""
    given = (
        ("flagship", request.flagship), ("edition", request.edition), ("person", request.person),
        ("country", request.country), ("partner", request.partner), ("grant", request.grant),
    )  # fmt: skip
    return ", ".join(f"{name} {value}" for name, value in given if value is not None)


@reads(*Base.metadata.tables)
def digest(session: Session, order: Order) -> str:
    """The SHA-256 of what a pack is made from: what is asked for and all the plan holds."""
    found = document(session)
    tables = {name: rows for name, rows in found["tables"].items() if name not in NO_CONTENT}
    asked = replace(order.request, version="", provisional=False, since=None)
    hashed = hashlib.sha256(f"{asked!r} {order.beside}".encode("utf-8", "replace"))
    hashed.update(json.dumps(tables, ensure_ascii=False).encode("utf-8", "replace"))
    return hashed.hexdigest()


def draft(planner: Planner, order: Order) -> Order:
    """The order as a draft of the version that will come next."""
    order = _settled(planner, order)
    last = _latest(planner, order)
    return _numbered(order, last.number + 1 if last else 1, provisional=True)


def issue(planner: Planner, order: Order, who: str, digested: str = "") -> Order:
    """Give the order its version, kept in the plan; the same content keeps the version it has.

    `digested` is its digest where somebody reckoned it beforehand, off the window's thread.
    """
    order = _settled(planner, order)
    request = order.request
    planner.write(
        pack_issues.issue,
        request.kind,
        order.language,
        digested or planner.read(digest, order),
        subject=subject_of(request),
        final=request.final,
        who=who,
    )
    last = _latest(planner, order)
    assert last is not None, "one was issued just now"
    return _numbered(order, last.number, provisional=False)


def given_out(planner: Planner, order: Order) -> list[IssueRow]:
    """The versions that this pack has had, the latest first."""
    request = _settled(planner, order).request
    return planner.read(
        pack_issues.rows, kind=request.kind, subject=subject_of(request), language=order.language
    )


def _settled(planner: Planner, order: Order) -> Order:
    """The order with the event it is about, by which its versions are counted."""
    return replace(order, request=planner.read(settled, order.request))


def _latest(planner: Planner, order: Order) -> IssueRow | None:
    request = order.request
    return planner.read(pack_issues.latest, request.kind, subject_of(request), order.language)


def _numbered(order: Order, number: int, *, provisional: bool) -> Order:
    request = replace(order.request, version=f"v{number}", provisional=provisional)
    return replace(order, request=request)
