"""Words for the things and fields that the change log speaks of."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from comms_planner.text import QT_TRANSLATE_NOOP

THINGS: Mapping[str, str] = MappingProxyType(
    {
        "action": QT_TRANSLATE_NOOP("Things", "action"),
        "action_commitment": QT_TRANSLATE_NOOP("Things", "link to a commitment"),
        "action_dependency": QT_TRANSLATE_NOOP("Things", "dependency"),
        "action_partner": QT_TRANSLATE_NOOP("Things", "partner's part"),
        "actual": QT_TRANSLATE_NOOP("Things", "actual figure"),
        "attachment": QT_TRANSLATE_NOOP("Things", "attached file"),
        "baseline": QT_TRANSLATE_NOOP("Things", "baseline"),
        "campaign": QT_TRANSLATE_NOOP("Things", "campaign"),
        "commitment": QT_TRANSLATE_NOOP("Things", "commitment"),
        "content_item": QT_TRANSLATE_NOOP("Things", "content item"),
        "country": QT_TRANSLATE_NOOP("Things", "country"),
        "edition": QT_TRANSLATE_NOOP("Things", "edition"),
        "estimate": QT_TRANSLATE_NOOP("Things", "estimate"),
        "flagship": QT_TRANSLATE_NOOP("Things", "flagship programme"),
        "indicator": QT_TRANSLATE_NOOP("Things", "indicator"),
        "measurement": QT_TRANSLATE_NOOP("Things", "measurement"),
        "message": QT_TRANSLATE_NOOP("Things", "message"),
        "moment": QT_TRANSLATE_NOOP("Things", "moment"),
        "observance": QT_TRANSLATE_NOOP("Things", "observance"),
        "outcome": QT_TRANSLATE_NOOP("Things", "outcome"),
        "partner": QT_TRANSLATE_NOOP("Things", "partner"),
        "person": QT_TRANSLATE_NOOP("Things", "person"),
        "plan": QT_TRANSLATE_NOOP("Things", "plan"),
        "plan_cell": QT_TRANSLATE_NOOP("Things", "cell"),
        "platform": QT_TRANSLATE_NOOP("Things", "platform"),
        "season": QT_TRANSLATE_NOOP("Things", "season"),
        "target": QT_TRANSLATE_NOOP("Things", "target"),
    }
)
OTHER_THING = QT_TRANSLATE_NOOP("Things", "entry")

FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "action_id": QT_TRANSLATE_NOOP("Fields", "action"),
        "approval_status": QT_TRANSLATE_NOOP("Fields", "approval"),
        "basis": QT_TRANSLATE_NOOP("Fields", "basis"),
        "campaign_id": QT_TRANSLATE_NOOP("Fields", "campaign"),
        "cell_id": QT_TRANSLATE_NOOP("Fields", "cell"),
        "city": QT_TRANSLATE_NOOP("Fields", "city"),
        "confidence": QT_TRANSLATE_NOOP("Fields", "confidence"),
        "cost_actual": QT_TRANSLATE_NOOP("Fields", "actual cost"),
        "cost_planned": QT_TRANSLATE_NOOP("Fields", "planned cost"),
        "country_id": QT_TRANSLATE_NOOP("Fields", "country"),
        "currency": QT_TRANSLATE_NOOP("Fields", "currency"),
        "date_status": QT_TRANSLATE_NOOP("Fields", "date status"),
        "definition": QT_TRANSLATE_NOOP("Fields", "what was counted"),
        "delivered": QT_TRANSLATE_NOOP("Fields", "delivered"),
        "done_on": QT_TRANSLATE_NOOP("Fields", "day done"),
        "edition_id": QT_TRANSLATE_NOOP("Fields", "edition"),
        "email": QT_TRANSLATE_NOOP("Fields", "e-mail"),
        "ends": QT_TRANSLATE_NOOP("Fields", "last day"),
        "evidence": QT_TRANSLATE_NOOP("Fields", "evidence"),
        "grade": QT_TRANSLATE_NOOP("Fields", "grade of evidence"),
        "kind": QT_TRANSLATE_NOOP("Fields", "kind"),
        "measured_on": QT_TRANSLATE_NOOP("Fields", "day of measuring"),
        "name": QT_TRANSLATE_NOOP("Fields", "name"),
        "note": QT_TRANSLATE_NOOP("Fields", "notes"),
        "office": QT_TRANSLATE_NOOP("Fields", "office"),
        "owner_id": QT_TRANSLATE_NOOP("Fields", "owner"),
        "platform_id": QT_TRANSLATE_NOOP("Fields", "platform"),
        "precision": QT_TRANSLATE_NOOP("Fields", "precision of the date"),
        "reason": QT_TRANSLATE_NOOP("Fields", "reason why there is no figure"),
        "relation": QT_TRANSLATE_NOOP("Fields", "qualifier of the figure"),
        "reported": QT_TRANSLATE_NOOP("Fields", "used as the reported figure"),
        "role": QT_TRANSLATE_NOOP("Fields", "role"),
        "rrule_basis": QT_TRANSLATE_NOOP("Fields", "source of the periodicity"),
        "source": QT_TRANSLATE_NOOP("Fields", "source"),
        "starts": QT_TRANSLATE_NOOP("Fields", "first day"),
        "text": QT_TRANSLATE_NOOP("Fields", "text"),
        "theme": QT_TRANSLATE_NOOP("Fields", "theme"),
        "title": QT_TRANSLATE_NOOP("Fields", "title"),
        "tool": QT_TRANSLATE_NOOP("Fields", "tool"),
        "unit": QT_TRANSLATE_NOOP("Fields", "unit"),
        "value": QT_TRANSLATE_NOOP("Fields", "figure"),
        "work_status": QT_TRANSLATE_NOOP("Fields", "work status"),
    }
)
