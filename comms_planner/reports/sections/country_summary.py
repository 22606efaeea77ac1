"""A country on one page: what settlements there need, what is held and done there, what came."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from comms_planner.quantity import Total, total
from comms_planner.reports.parts import Align, Cell, Column, KeyFigure, Parts, Story
from comms_planner.reports.section import CoverWords, PackData, PackRequest, Section
from comms_planner.reports.wordings import figure, some
from comms_planner.services import concern, countries, measurement_rows
from comms_planner.services import editions as held
from comms_planner.services.concern import About
from comms_planner.services.countries import ProfileRow
from comms_planner.services.editions import EditionRow
from comms_planner.services.funding import is_used
from comms_planner.services.measurement_rows import PEOPLE, MeasurementRow
from comms_planner.services.results import investments, ledger
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "At a glance")
ONE = QT_TRANSLATE_NOOP(
    "Reports",
    "What settlements in {country} need, what we hold and do there, and what came of it, as the "
    "plan stood on {day}.",
)
ALL = QT_TRANSLATE_NOOP(
    "Reports",
    "The countries where something is held, done, classified or recorded, as the plan stood on "
    "{day}. A brief of one country says more.",
)
HELD = QT_TRANSLATE_NOOP("Reports", "events held there", "", 1)
COMING = QT_TRANSLATE_NOOP("Reports", "events to come", "", 1)
ACTIONS = QT_TRANSLATE_NOOP("Reports", "actions there", "", 1)
RESULTS = QT_TRANSLATE_NOOP("Reports", "changes in the ledger", "", 1)
REGION = QT_TRANSLATE_NOOP("Reports", "Region: {region}.")
PILOT = QT_TRANSLATE_NOOP("Reports", "One of the pilots of the document’s typology.")
COUNTRY = QT_TRANSLATE_NOOP("Reports", "Country")
NEEDS = QT_TRANSLATE_NOOP("Reports", "Needs, category")
EVENTS = QT_TRANSLATE_NOOP("Reports", "Events")
WORK = QT_TRANSLATE_NOOP("Reports", "Actions")
COUNTED = QT_TRANSLATE_NOOP("Reports", "Direct, gross")
CHANGES = QT_TRANSLATE_NOOP("Reports", "Changes")
NEXT = QT_TRANSLATE_NOOP("Reports", "Next event")
ONLY = QT_TRANSLATE_NOOP("Reports", "{country} ({count})")
HELD_IN = QT_TRANSLATE_NOOP(
    "Reports", "Only past events are recorded, so many in each, of: {countries}."
)
OTHERS = QT_TRANSLATE_NOOP("Reports", "Nothing is recorded yet of: {countries}.")
PILOT_SHORT = QT_TRANSLATE_NOOP("Reports", "{country} (pilot)")


@dataclass(frozen=True, slots=True)
class Place:
    """A country with its events, how many actions, what was counted and what changed there."""

    profile: ProfileRow
    events: tuple[EditionRow, ...] = ()
    actions: int = 0
    direct: Total = field(default_factory=lambda: total([]))
    changes: int = 0
    money: int = 0

    def lives(self, today: dt.date) -> bool:
        """Whether more is recorded of it than events that are over."""
        coming = any(e.ends is None or e.ends >= today for e in self.events)
        return bool(coming or self.actions or self.changes or self.money or self.profile.needs
                    or self.profile.is_pilot or self.direct.with_figure)  # fmt: skip


def places(session: Session, request: PackRequest) -> list[Place]:
    """The country asked after, or all of them."""
    profiles = countries.profiles(session)
    if request.country:
        code = request.country.upper()
        profiles = [one for one in profiles if one.iso2 == code]
    events = {e.id: e for e in held.rows(session)}
    counted = [m for m in measurement_rows.rows(session, tied=True) if m.edition_id is not None]
    changed = [entry.country for entry in ledger.rows(session)]
    money = [one.country for one in investments.rows(session)]
    return [
        _place(session, one, events, counted, changed.count(one.iso2), money.count(one.iso2))
        for one in profiles
    ]


def _place(
    session: Session, profile: ProfileRow, events: dict[int, EditionRow],
    counted: list[MeasurementRow], changes: int, money: int,
) -> Place:  # fmt: skip
    touched = concern.of(session, About(country=profile.iso2))
    ids = touched.editions or frozenset()
    own = sorted((events[n] for n in ids), key=lambda e: (e.starts is None, e.starts), reverse=True)
    figures = [
        m.qty
        for m in counted
        if m.edition_id in ids and m.kind == "direct" and m.counts_people and is_used(m)
    ]
    actions = len(touched.actions or ())
    return Place(profile, tuple(own), actions, total(figures, PEOPLE), changes, money)


def build(data: PackData, parts: Parts) -> Story:
    """The country's figures and events, or a table of all countries."""
    found = data.of(places)
    day = parts.texts.day(data.request.made_on)
    heading = parts.heading(1, parts.texts.translate("Packs", TITLE))
    if data.request.country:
        return [heading, *_one(found[0], data, parts, day)]
    return [heading, parts.lead(parts.say(ALL, day=day)), *_all(found, data, parts)]


def cover(data: PackData, parts: Parts) -> CoverWords:
    """On the cover stands the country, if the brief is of one."""
    found = data.of(places)
    return CoverWords(
        subtitle=parts.texts.say(found[0].profile.name) if data.request.country else ""
    )


def _one(place: Place, data: PackData, parts: Parts, day: str) -> Story:
    texts, name = parts.texts, parts.texts.say(place.profile.name)
    today = data.request.made_on
    over = [e for e in place.events if e.ends is not None and e.ends < today]
    region = texts.say(place.profile.region)
    said = [
        parts.say(REGION, region=region) if region else "",
        parts.say(PILOT) if place.profile.is_pilot else "",
    ]
    about = ("" if texts.language == "zh" else " ").join(filter(None, said))
    return [
        parts.lead(parts.say(ONE, country=name, day=day)),
        parts.figures(
            [
                KeyFigure(texts.number(n), parts.count(label, n))
                for n, label in (
                    (len(over), HELD),
                    (len(place.events) - len(over), COMING),
                    (place.actions, ACTIONS),
                    (place.changes, RESULTS),
                )
            ]
        ),
        *([parts.body(about)] if about else []),
    ]


def _all(found: list[Place], data: PackData, parts: Parts) -> Story:
    texts = parts.texts
    columns = [
        Column(parts.say(COUNTRY), 2.3),
        Column(parts.say(NEEDS), 1.5),
        Column(parts.say(EVENTS), 0.9, Align.END),
        Column(parts.say(NEXT), 3.2),
        Column(parts.say(WORK), 0.9, Align.END),
        Column(parts.say(COUNTED), 1.4, Align.FIGURES),
        Column(parts.say(CHANGES), 1.0, Align.END),
    ]
    told = [place for place in found if place.lives(data.request.made_on)]
    over = [
        parts.say(ONLY, country=texts.say(place.profile.name), count=len(place.events))
        for place in found
        if place.events and place not in told
    ]
    silent = [
        texts.say(place.profile.name) for place in found if place not in told and not place.events
    ]
    story: Story = [parts.table(columns, [_line(place, data, parts) for place in told])]
    if over:
        story.append(parts.small(parts.say(HELD_IN, countries=texts.listed(over))))
    if silent:
        said = parts.say(OTHERS, countries=some(silent, parts, 40))
        story.append(parts.small(said))
    return story if told else [parts.nothing(), *story[1:]]


def _line(place: Place, data: PackData, parts: Parts) -> list[str | Cell]:
    texts, dash = parts.texts, Cell("–", muted=True)
    numbers = [texts.number(need.type.number) for need in place.profile.current]
    ahead = [e for e in place.events if e.ends is None or e.ends >= data.request.made_on]
    coming = min(ahead, key=lambda e: (e.starts is None, e.starts), default=None)
    name = texts.say(place.profile.name)
    name = parts.say(PILOT_SHORT, country=name) if place.profile.is_pilot else name
    return [
        Cell(name, strong=True),
        texts.listed(numbers) or dash,
        texts.number(len(place.events)),
        Cell(
            texts.say(coming.name),
            below=texts.span(coming.starts, coming.ends, coming.precision),
        )
        if coming
        else dash,
        texts.number(place.actions),
        figure(place.direct.qty, parts) if place.direct.with_figure else dash,
        texts.number(place.changes),
    ]


SECTION = Section("country-summary", TITLE, build, reads=(places,))
