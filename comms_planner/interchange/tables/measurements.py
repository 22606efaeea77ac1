"""Rows of a table as measurements: one figure a row, or the columns of a platform's analytics.

A row of analytics has a day and a column for each metric; each filled one becomes a measurement
in the metric's own unit. What all rows share, such as the platform or the source, is given once
in the mapping under "fixed".
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.interchange.tables import lookups
from comms_planner.interchange.tables.days import When
from comms_planner.interchange.tables.lookups import Lookup
from comms_planner.interchange.tables.measurement_fields import FIELDS, METRIC_FIELDS
from comms_planner.interchange.tables.shape import tidy
from comms_planner.interchange.tables.target import Checked, Images, Target, Values
from comms_planner.models import Campaign, Edition, Measurement, Platform, rules
from comms_planner.models.words import Basis, Metric, ReachKind
from comms_planner.quantity import Qty
from comms_planner.services import counting, metrics
from comms_planner.text import QT_TRANSLATE_NOOP, UNITS, texts_for

NO_FIGURE = QT_TRANSLATE_NOOP("Errors", "The row has no figure.")
NO_UNIT = QT_TRANSLATE_NOOP("Errors", "“{text}” is no unit known here. Write one of: {words}.")
NO_SUBJECT = QT_TRANSLATE_NOOP(
    "Errors", "Say what was measured: a platform, an edition or a campaign."
)
SOURCE = "imported table"
INDIRECT = (Metric.REACH, Metric.LISTENERS)


@dataclass(frozen=True, slots=True)
class Known:
    """What rows are checked against."""

    platforms: Lookup
    editions: Lookup
    campaigns: Lookup
    days: dict[int, tuple[dt.date | None, dt.date | None, int | None]]
    identities: frozenset[Hashable]


@dataclass(frozen=True, slots=True)
class _Days:
    """The days of an edition, for the rule that a figure must fit them."""

    starts: dt.date | None
    ends: dt.date | None


def _gather(session: Session) -> Known:
    t = Measurement.__table__.c
    same = (t.platform_id, t.edition_id, t.campaign_id, t.kind, t.metric, t.channel,
            t.measured_on, t.value, t.unit)  # fmt: skip
    editions = select(Edition.id, Edition.starts, Edition.ends, Edition.platform_id)
    return Known(
        lookups.of(session, Platform, "name", "slug"),
        lookups.of(session, Edition, "name", "slug"),
        lookups.of(session, Campaign, "title"),
        {
            number: (starts, ends, owner)
            for number, starts, ends, owner in session.execute(editions)
        },
        _Figures(_plain(line) for line in session.execute(select(*same))),
    )


class _Figures(frozenset[Hashable]):
    """The figures the plan has; a row is among them if all of its figures are."""

    def __contains__(self, row: object) -> bool:
        return isinstance(row, tuple) and all(frozenset.__contains__(self, one) for one in row)


def _plain(line: Sequence[Any]) -> tuple[Hashable, ...]:
    """What a measurement is recognized by, in values that compare."""
    *keys, value, unit = line
    return (*map(str, keys), None if value is None else float(value), unit)


def _check(known: Known, said: Values) -> Checked:
    rows = [_row(known, said, metric, qty) for metric, qty in _figures(said)]
    if not rows:
        raise Invalid("value", NO_FIGURE)
    shown = texts_for("en")
    title = ", ".join(
        f"{shown.quantity(r.qty, unit=True)}{f' ({r.channel})' if r.channel else ''}" for r in rows
    )
    identity = tuple(
        _plain((r.platform_id, r.edition_id, r.campaign_id, r.kind, r.metric, r.channel,
                r.measured_on, r.qty.value, r.qty.unit))
        for r in rows
    )  # fmt: skip
    return Checked(tuple(rows), identity, title)


def _figures(said: Values) -> Iterator[tuple[Metric, Qty]]:
    """The row's figures: that of its value column, and those of the columns of metrics."""
    if "value" in said:
        metric = Metric(said.get("metric", Metric.OTHER))
        qty: Qty = said["value"]
        unit = _unit(said["unit"]) if "unit" in said else metrics.unit_of(metric)
        if unit and qty.unit == metrics.PEOPLE:
            qty = Qty(qty.value, qty.relation, unit, qty.reason)
        yield metric, qty
    for metric in METRIC_FIELDS:
        if metric.value in said:
            qty = said[metric.value]
            yield metric, Qty(qty.value, qty.relation, metrics.METRICS[metric].unit, qty.reason)


def _unit(text: str) -> str:
    """A unit by its key or by its word in either language."""
    for key, word in UNITS.items():
        names = (key, word, texts_for("zh").translate("Units", word))
        if tidy(text) in map(tidy, names):
            return key
    raise Invalid("unit", NO_UNIT, text=text[:40], words=", ".join(UNITS))


def _kind(said: Values, metric: Metric, unit: str) -> ReachKind:
    if "kind" in said:
        return ReachKind(said["kind"])
    if unit != metrics.PEOPLE:
        return ReachKind.ACTIVITY
    return ReachKind.INDIRECT if metric in INDIRECT else ReachKind.DIRECT


def _row(known: Known, said: Values, metric: Metric, qty: Qty) -> Measurement:
    if qty.is_na and not qty.reason:  # a note beside it says why
        note = said.get("note", Bilingual())
        qty = Qty.na(note.en or note.zh, qty.unit)
    edition = known.editions.find("edition", said["edition"]) if "edition" in said else None
    starts, ends, owner = known.days[edition] if edition is not None else (None, None, None)
    platform = known.platforms.find("platform", said["platform"]) if "platform" in said else owner
    campaign = known.campaigns.find("campaign", said["campaign"]) if "campaign" in said else None
    if edition is None and platform is None and campaign is None:
        raise Invalid("platform", NO_SUBJECT)
    day: When | None = said.get("measured_on")
    first: When | None = said.get("period_from")
    last: When | None = said.get("period_to")
    spans = day is not None and day.first != day.last
    begins = first.first if first else day.first if day is not None and spans else None
    ends_on = last.last if last else day.last if day is not None and spans else None
    counting.in_its_unit(qty, metric)
    row = Measurement(
        platform_id=platform, edition_id=edition, campaign_id=campaign, qty=qty,
        kind=_kind(said, metric, qty.unit), metric=metric,
        definition=counting.defined(said.get("definition", Bilingual()), metric),
        channel=counting.channel(said.get("channel", "")),
        period_from=begins, period_to=ends_on, measured_on=day.last if day else ends_on,
        place=rules.body("place", said.get("place", Bilingual())),
        source=rules.clean(said.get("source", "")) or SOURCE, grade=said.get("grade"),
        note=rules.body("note", said.get("note", Bilingual())),
    )  # fmt: skip
    counting.check(row, _Days(starts, ends) if edition is not None else None)
    return row


def _images(known: Known, entries: Sequence[Any], next_id: Callable[[str], int]) -> Images:
    rows = [row for entry in entries for row in entry]
    now = dt.datetime.now(dt.UTC)
    return [
        ("measurement", [_image(n, r, now) for n, r in enumerate(rows, next_id("measurement"))])
    ]


def _image(number: int, row: Measurement, now: dt.datetime) -> dict[str, Any]:
    qty = row.qty
    return {
        "id": number, "platform_id": row.platform_id, "edition_id": row.edition_id,
        "campaign_id": row.campaign_id, "kind": row.kind, "metric": row.metric,
        "value": qty.value, "relation": qty.relation, "unit": qty.unit, "reason": qty.reason,
        "definition_en": row.definition.en, "definition_zh": row.definition.zh,
        "channel": row.channel, "period_from": row.period_from, "period_to": row.period_to,
        "measured_on": row.measured_on, "place_en": row.place.en, "place_zh": row.place.zh,
        "source": row.source, "grade": row.grade, "note_en": row.note.en, "note_zh": row.note.zh,
        "basis": Basis.OURS, "entered_at": now,
    }  # fmt: skip


MEASUREMENTS = Target(
    key="measurements",
    label=QT_TRANSLATE_NOOP("Import", "Measurements"),
    undo=QT_TRANSLATE_NOOP("Undo", "Import measurements"),
    fields=FIELDS,
    gather=_gather,
    check=_check,
    known=lambda known: known.identities,
    images=_images,
)
"""The target for figures that were counted."""
