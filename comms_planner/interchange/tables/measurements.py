"""Rows of a table as measurements: one figure a row, or the columns of a platform's analytics.

A row of analytics has a day and a column for each metric; each filled one becomes a measurement
in the metric's own unit. What all rows share, such as the platform or the source, is given once
in the mapping under "fixed".
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, and_, case, func, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.interchange.tables import lookups
from comms_planner.interchange.tables.days import When
from comms_planner.interchange.tables.lookups import Lookup
from comms_planner.interchange.tables.measurement_fields import FIELDS, METRIC_FIELDS
from comms_planner.interchange.tables.shape import tidy
from comms_planner.interchange.tables.target import Checked, Images, Target, Values
from comms_planner.models import Action, Campaign, Edition, Measurement, Platform, rules
from comms_planner.models.words import Basis, Metric, ReachKind
from comms_planner.quantity import Qty, Relation
from comms_planner.services import counting, metrics, vocabulary
from comms_planner.text import QT_TRANSLATE_NOOP, UNITS, texts_for

NO_FIGURE = QT_TRANSLATE_NOOP("Errors", "The row has no figure.")
NO_UNIT = QT_TRANSLATE_NOOP("Errors", "“{text}” is not a unit known here. Write one of: {words}.")
NO_SUBJECT = QT_TRANSLATE_NOOP(
    "Errors",
    "Say what was measured: a platform, an edition, a campaign or an action, in a column of its own"
    " or as one value for all rows.",
)
NO_RELATION = QT_TRANSLATE_NOOP("Errors", "“{text}” is not a qualifier. Write one of: {words}.")
SOURCE = "imported table"
NONE = str(None)
"""Nothing, among values that compare."""
_PERSONS = {"person", "persons", "pax", "participants", "participations", "人", "人次", "名"}
"""Other words for people; what is counted here is gross, so that 人次 says the same."""


@dataclass(frozen=True, slots=True)
class Known:
    """What rows are checked against."""

    platforms: Lookup
    editions: Lookup
    campaigns: Lookup
    actions: Callable[[], Lookup]
    days: dict[int, tuple[dt.date | None, dt.date | None, int | None]]
    identities: Figures

    def days_of(self, edition: int | None) -> _Days | None:
        """The days that a figure of an edition must fit."""
        return None if edition is None else _Days(*self.days[edition][:2])


@dataclass(frozen=True, slots=True)
class _Days:
    """The days of an edition, for the rule that a figure must fit them."""

    starts: dt.date | None
    ends: dt.date | None


def _gather(session: Session) -> Known:
    editions = select(Edition.id, Edition.starts, Edition.ends, Edition.platform_id)
    return Known(
        lookups.of(session, Platform, "name", "slug"),
        lookups.of(session, Edition, "name", "slug"),
        lookups.of(session, Campaign, "title"),
        cache(lambda: lookups.of(session, Action, "title")),  # there may be very many
        {
            number: (starts, ends, owner)
            for number, starts, ends, owner in session.execute(editions)
        },
        Figures(session),
    )


class Figures:
    """The figures the plan has; a row is among them if all of its figures are.

    There may be a million. Only those are read that are about what a row is about: all of its
    edition, campaign or action, those of its month where a platform or words alone say it.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._held: dict[Hashable, frozenset[Hashable]] = {}

    def __contains__(self, row: object) -> bool:
        return isinstance(row, tuple) and all(one in self._alike(one) for one in row)

    def _alike(self, figure: Sequence[str]) -> frozenset[Hashable]:
        """The figures that are about the same as one."""
        _, platform, edition, campaign, action, *_, day = figure[:9]
        about = _About(platform, edition, campaign, action, day)
        if about.place not in self._held:
            asked = _same().where(*about.conditions())
            self._held[about.place] = frozenset(map(_plain, self._session.execute(asked)))
        return self._held[about.place]


class _About(NamedTuple):
    """What a figure is about, as `_plain` says it, and the day it stands for."""

    platform: str
    edition: str
    campaign: str
    action: str
    day: str

    @property
    def place(self) -> Hashable:
        """What is read together."""
        if self.edition != NONE:
            return self.edition
        if self._is_work:
            return self.platform, self.campaign, self.action
        return self.platform, self.day[:7]

    @property
    def _is_work(self) -> bool:
        return self.campaign != NONE or self.action != NONE

    def conditions(self) -> Iterator[ColumnElement[bool]]:
        """What makes a measurement be among these, so that an index finds it."""
        t = Measurement.__table__.c
        if self.edition != NONE:
            yield t.edition_id == int(self.edition)
            return
        yield t.edition_id.is_(None)
        yield t.platform_id.is_not_distinct_from(
            None if self.platform == NONE else int(self.platform)
        )
        for column, number in ((t.campaign_id, self.campaign), (t.action_id, self.action)):
            if number != NONE:
                yield column == int(number)
        if not self._is_work and self.day == NONE:
            yield t.measured_on.is_(None)
        elif not self._is_work:
            first = dt.date.fromisoformat(self.day).replace(day=1)
            yield t.measured_on.between(first, first + dt.timedelta(30))


def _same() -> Select[Any]:
    """Measurements by what they are recognized by, as `_identity` puts it."""
    t = Measurement.__table__.c
    alone = case((t.edition_id.is_(None), t.platform_id))  # an edition says its platform
    nothing = and_(t.edition_id.is_(None), t.platform_id.is_(None), t.campaign_id.is_(None),
                   t.action_id.is_(None))  # fmt: skip
    words = case((nothing, func.coalesce(func.nullif(t.event_en, ""), t.event_zh)), else_="")
    return select(
        words, alone, t.edition_id, t.campaign_id, t.action_id, t.kind, t.metric, t.channel,
        t.measured_on, t.value, t.unit,
    )  # fmt: skip


def _plain(line: Sequence[Any]) -> tuple[Hashable, ...]:
    """What a measurement is recognized by, in values that compare."""
    *keys, value, unit = line
    return (*map(str, keys), None if value is None else float(value), unit)


def _check(known: Known, said: Values) -> Checked:
    figures = list(_figures(said))
    rows = []
    for column, metric, qty in figures:
        with _told_at(column, said):
            rows.append(_row(known, said, metric, qty))
    if not rows:
        raise Invalid("value", NO_FIGURE)
    shown = texts_for("en")
    title = ", ".join(
        f"{shown.quantity(r.qty, unit=True)}{f' ({r.channel})' if r.channel else ''}" for r in rows
    )
    identity = tuple(map(_identity, rows))
    if identity not in known.identities:  # what the plan has need not be judged again
        for (column, _, _), row in zip(figures, rows, strict=True):
            with _told_at(column, said):
                if not _tied(row):  # where it was counted, in words, is not what it is about
                    raise Invalid("platform", NO_SUBJECT)
                counting.check(row, known.days_of(row.edition_id))
    return Checked(tuple(rows), identity, title)


@contextmanager
def _told_at(column: str, said: Values) -> Iterator[None]:
    """Refuse at what the row says: a unit that no column gives is that of its figure's column."""
    try:
        yield
    except Invalid as error:
        instead = {"value": column, "unit": column, "kind": column, "period_from": "measured_on",
                   "period_to": "measured_on"}  # fmt: skip
        if error.field in said or error.field not in instead:
            raise
        raise Invalid(instead[error.field], error.text, **error.values) from error


def _tied(row: Measurement) -> bool:
    """Whether it is about something that the plan knows by number."""
    return bool(row.edition_id or row.platform_id or row.campaign_id or row.action_id)


def _identity(row: Measurement) -> tuple[Hashable, ...]:
    """What a figure is told from others by: what it is about, how and when it was counted."""
    words = "" if _tied(row) else row.event.en or row.event.zh
    alone = None if row.edition_id else row.platform_id  # an edition says its platform
    return _plain(
        (words, alone, row.edition_id, row.campaign_id, row.action_id, row.kind, row.metric,
         row.channel, row.measured_on, row.qty.value, row.qty.unit)
    )  # fmt: skip


def _figures(said: Values) -> Iterator[tuple[str, Metric, Qty]]:
    """The row's figures with their columns: that of figures, and those of the metrics."""
    if (qty := _qualified(said)) is not None:
        metric = Metric(said.get("metric", Metric.OTHER))
        unit = _unit(said["unit"]) if "unit" in said else metrics.unit_of(metric)
        if unit and qty.unit == metrics.PEOPLE:
            qty = Qty(qty.value, qty.relation, unit, qty.reason)
        yield "value", metric, qty
    for metric in METRIC_FIELDS:
        if metric.value in said:
            qty = said[metric.value]
            yield (
                metric.value,
                metric,
                Qty(qty.value, qty.relation, metrics.METRICS[metric].unit, qty.reason),
            )


def _qualified(said: Values) -> Qty | None:
    """The value column's figure under the relation that a column of its own gives it."""
    qty: Qty | None = said.get("value")
    sign = said.get("relation", "").strip().casefold()
    if not sign:
        return qty
    if sign not in (*Relation,):
        raise Invalid("relation", NO_RELATION, text=sign[:40], words=" ".join(Relation))
    relation = Relation(sign)
    if relation is Relation.NA:
        return Qty.na(said.get("reason", ""))
    if relation is Relation.UNKNOWN:
        return Qty.unknown()
    return None if qty is None else replace(qty, relation=relation)


def _unit(text: str) -> str:
    """A unit by its key or by its word in either language."""
    if tidy(text) in _PERSONS:
        return metrics.PEOPLE
    for key, word in UNITS.items():
        names = (key, word, texts_for("zh").translate("Units", word))
        if tidy(text) in map(tidy, names):
            return key
    raise Invalid("unit", NO_UNIT, text=text[:40], words=vocabulary.Units())


def _subject(known: Known, said: Values) -> dict[str, Any]:
    """What was measured, as the plan knows it, and where in words."""
    edition = known.editions.find("edition", said["edition"]) if "edition" in said else None
    owner = known.days[edition][2] if edition is not None else None
    found = {
        "edition_id": edition,
        "platform_id":
            known.platforms.find("platform", said["platform"]) if "platform" in said else owner,
        "campaign_id":
            known.campaigns.find("campaign", said["campaign"]) if "campaign" in said else None,
        "action_id": known.actions().find("action", said["action"]) if "action" in said else None,
        "event": rules.body("event", said.get("event", Bilingual())),
    }  # fmt: skip
    if not any(found.values()):
        raise Invalid("platform", NO_SUBJECT)
    return found


def _row(known: Known, said: Values, metric: Metric, qty: Qty) -> Measurement:
    if qty.is_na and not qty.reason:  # a note beside it says why
        note = said.get("note", Bilingual())
        qty = Qty.na(note.en or note.zh, qty.unit)
    day: When | None = said.get("measured_on")
    first: When | None = said.get("period_from")
    last: When | None = said.get("period_to")
    subject = _subject(known, said)
    counted = _counted_in(day, known.days_of(subject["edition_id"]))
    begins = first.first if first else counted[0]
    ends_on = last.last if last else counted[1]
    return Measurement(
        **subject, qty=counting.in_its_unit(qty, metric),
        kind=ReachKind(said.get("kind") or counting.kind_of(metric, qty.unit)), metric=metric,
        definition=counting.defined(said.get("definition", Bilingual()), metric),
        channel=counting.channel(said.get("channel", "")),
        period_from=begins, period_to=ends_on, measured_on=day.last if day else ends_on,
        place=rules.body("place", said.get("place", Bilingual())),
        source=rules.clean(said.get("source", "")) or SOURCE, grade=said.get("grade"),
        note=rules.body("note", said.get("note", Bilingual())),
    )  # fmt: skip


def _counted_in(day: When | None, edition: _Days | None) -> tuple[dt.date | None, dt.date | None]:
    """The days a cell such as “May 2026” spans; of an event in it, the days of the event."""
    if day is None or day.first is None or day.last is None or day.first == day.last:
        return None, None
    if edition is None or edition.starts is None:
        return day.first, day.last
    starts, ends = edition.starts, edition.ends or edition.starts
    if ends < day.first or day.last < starts:
        return day.first, day.last  # the rule of the figure says what is wrong
    return max(day.first, starts), min(day.last, ends)


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
        "campaign_id": row.campaign_id, "action_id": row.action_id,
        "event_en": row.event.en, "event_zh": row.event.zh, "kind": row.kind, "metric": row.metric,
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
