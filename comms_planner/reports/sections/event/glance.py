"""An event at a glance: what, where, when on whose clock, who, why, and the one outcome."""

from __future__ import annotations

from comms_planner.reports import clocks, event_readings
from comms_planner.reports.event_readings import Event, Proof, Work
from comms_planner.reports.parts import Column, KeyFigure, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.words import sentence
from comms_planner.services import citation
from comms_planner.services.outcomes import OutcomeRow
from comms_planner.services.schedule.zones import instant
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "At a glance")
WHAT = QT_TRANSLATE_NOOP("Reports", "What")
WHERE = QT_TRANSLATE_NOOP("Reports", "Place")
WHEN = QT_TRANSLATE_NOOP("Reports", "When")
WHO = QT_TRANSLATE_NOOP("Reports", "Who")
WHY = QT_TRANSLATE_NOOP("Reports", "Why")
OUTCOME = QT_TRANSLATE_NOOP("Reports", "The one outcome")
ALSO = QT_TRANSLATE_NOOP("Reports", "Also: {names}")
DATE_BY = QT_TRANSLATE_NOOP("Reports", "Date: {status} · {basis}")
LEADS = QT_TRANSLATE_NOOP("Reports", "Lead: {names}")
SPEAK = QT_TRANSLATE_NOOP("Reports", "Speak for us: {names}")
DAYS_LEFT = QT_TRANSLATE_NOOP("Reports", "days until it opens", "", 1)
DAYS_LONG = QT_TRANSLATE_NOOP("Reports", "days", "", 1)
DIRECT = QT_TRANSLATE_NOOP("Reports", "estimated direct reach")
INDIRECT = QT_TRANSLATE_NOOP("Reports", "estimated indirect reach")
GROSS = QT_TRANSLATE_NOOP("Reports", "participations, gross")
TASKS = QT_TRANSLATE_NOOP("Reports", "pieces of work done", "", 1)
OF = QT_TRANSLATE_NOOP("Reports", "of {total}, {late} late")
CLOCKS = QT_TRANSLATE_NOOP("Reports", "On each clock")
BEGINS = QT_TRANSLATE_NOOP("Reports", "First item")
ENDS = QT_TRANSLATE_NOOP("Reports", "Last item ends")
FROM_UTC = QT_TRANSLATE_NOOP("Reports", "Clock")
NINE = QT_TRANSLATE_NOOP("Reports", "09:00 at the event is")
NO_HOURS = QT_TRANSLATE_NOOP(
    "Reports", "No hours are recorded yet; days are those of the place of the event."
)
STANDS_IN = QT_TRANSLATE_NOOP(
    "Reports", "The plan does not say on which clock the event runs; that of {place} stands in."
)


def build(data: PackData, parts: Parts) -> Story:
    """Key figures, the six questions, and the hours on each clock."""
    event = data.of(event_readings.event)
    theme = parts.texts.say(event.row.theme)
    figures = _figures(event, data, parts)
    return [
        parts.heading(1, parts.texts.translate("Packs", TITLE)),
        *([parts.lead(sentence(theme))] if theme else []),
        *([parts.figures(figures)] if figures else []),
        parts.facts(_facts(event, data, parts)),
        *_clocks(event, data.of(event_readings.work), parts),
    ]


def _figures(event: Event, data: PackData, parts: Parts) -> list[KeyFigure]:
    texts, found = parts.texts, []
    if event.is_dated and event.row.starts:
        left = (event.row.starts - data.request.made_on).days
        last = event.row.ends or event.row.starts
        long = (last - event.row.starts).days + 1
        found.append(
            KeyFigure(texts.number(left), parts.count(DAYS_LEFT, left), texts.day(event.row.starts))
            if left > 0
            else KeyFigure(
                texts.number(long), parts.count(DAYS_LONG, long), texts.day(event.row.starts)
            )
        )
    if event.occurrence:
        for qty, said in (
            (event.occurrence.estimated_direct, DIRECT),
            (event.occurrence.estimated_indirect, INDIRECT),
        ):
            found.append(KeyFigure(texts.quantity(qty), parts.say(said), parts.say(GROSS)))
    work = data.of(event_readings.work).rows
    if work:
        done = sum(row.work_status == "done" for row in work)
        late = sum(row.is_late(data.request.made_on) for row in work)
        total = parts.say(OF, total=texts.number(len(work)), late=texts.number(late))
        found.append(KeyFigure(texts.number(done), parts.count(TASKS, done), total))
    return found


def _facts(event: Event, data: PackData, parts: Parts) -> list[tuple[str, str]]:
    texts, row = parts.texts, event.row
    name, series = texts.say(row.name), texts.say(row.series_name)
    facts = [
        (WHAT, name if series in name else f"{name}\n{series}"),
        (WHERE, where(event, parts)),
        (WHEN, f"{when(event, parts)}\n{date_by(event, parts)}"),
        (WHO, _who(event, data.of(event_readings.work), parts)),
        (WHY, "\n".join(sentence(texts.say(one.objective)) for one in event.campaigns)),
        (OUTCOME, _outcome(event, data.of(event_readings.proof), parts)),
    ]
    return [(parts.say(question), said) for question, said in facts if said]


def where(event: Event, parts: Parts) -> str:
    """Venue, city and country, as far as they are known."""
    row = event.row
    known = [one for one in (row.venue, row.city, row.country) if one]
    return parts.texts.listed(map(parts.texts.say, known))


def when(event: Event, parts: Parts) -> str:
    """The days, no more exactly than they are known."""
    row = event.row
    return parts.texts.span(row.starts, row.ends, row.precision)


def date_by(event: Event, parts: Parts) -> str:
    """How firmly the date stands, and who says so."""
    row = event.row
    status = label(parts.texts, "date", row.date_status)
    return parts.say(DATE_BY, status=status, basis=label(parts.texts, "basis", row.basis))


def _who(event: Event, work: Work, parts: Parts) -> str:
    texts = parts.texts
    leads = list(dict.fromkeys(texts.call(one.lead) for one in event.campaigns if one.lead))
    speak = [*(one.person for one in work.present), *(s for cue in work.cues for s in cue.speakers)]
    names = list(dict.fromkeys(map(texts.call, speak)))
    lines = [parts.say(LEADS, names=texts.listed(leads))] if leads else []
    lines += [parts.say(SPEAK, names=texts.listed(names))] if names else []
    return "\n".join(lines)


def _outcome(event: Event, proof: Proof, parts: Parts) -> str:
    """The first outcome that its campaigns work towards, else that of an indicator linked to it."""
    texts = parts.texts
    wanted = [number for one in event.campaigns for number in one.outcome_ids]
    linked = [
        outcome.id
        for outcome in proof.outcomes
        if any(indicator.id in proof.linked for indicator in outcome.indicators)
    ]
    by_id: dict[int, OutcomeRow] = {outcome.id: outcome for outcome in proof.outcomes}
    chosen = [by_id[number] for number in dict.fromkeys([*wanted, *linked]) if number in by_id]
    if not chosen:
        return ""
    first, *others = chosen
    said = f"{texts.say(first.title)} ({citation.place(texts, first.ref)})\n{texts.say(first.text)}"
    if others:
        said += "\n" + parts.say(ALSO, names=texts.listed(texts.say(o.title) for o in others))
    return said


def _clocks(event: Event, work: Work, parts: Parts) -> Story:
    if not event.is_dated or event.row.starts is None:
        return []
    timed = [cue for cue in work.cues if cue.begins is not None]
    story: Story = [parts.heading(2, parts.say(CLOCKS))]
    nine = instant(event.row.starts, 9 * 60, event.clock.zone)
    if timed:
        begins = min(cue.begins for cue in timed if cue.begins)
        ends = max(cue.ends or cue.begins for cue in timed if cue.begins)
        columns = [Column(parts.say(WHERE), 2), Column(parts.say(FROM_UTC), 1.2),
                   Column(parts.say(BEGINS), 2.4), Column(parts.say(ENDS), 2.4)]  # fmt: skip
        rows = [
            [name, clocks.offset(nine, zone), clocks.moment(begins, zone, parts),
             clocks.moment(ends, zone, parts)]
            for name, zone in clocks.clocks_of(event, parts)
        ]  # fmt: skip
    else:
        columns = [Column(parts.say(WHERE), 2), Column(parts.say(FROM_UTC), 1.2),
                   Column(parts.say(NINE), 2.4)]  # fmt: skip
        rows = [
            [name, clocks.offset(nine, zone), clocks.moment(nine, zone, parts)]
            for name, zone in clocks.clocks_of(event, parts)
        ]
    story.append(parts.table(columns, rows))
    if event.clock.known_by == "station":
        place = parts.texts.say(event.clock.name)
        story.append(parts.small(parts.say(STANDS_IN, place=place)))
    elif not timed:
        story.append(parts.small(parts.say(NO_HOURS)))
    return story


SECTION = Section(
    "glance",
    TITLE,
    build,
    reads=(event_readings.event, event_readings.work, event_readings.proof),
)
