"""What packs about an event read, each part of it whole and once."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy.orm import Session

from comms_planner.models.words import Branch
from comms_planner.reports import chosen
from comms_planner.reports.readings import EARLIEST, LATEST
from comms_planner.reports.section import PackRequest
from comms_planner.services import (
    campaigns,
    content,
    countries,
    duties,
    event_parts,
    matrix,
    media,
    messages,
    outcomes,
    platforms,
    stories,
    workspace,
)
from comms_planner.services import reach as reaching
from comms_planner.services.campaigns import CampaignRow
from comms_planner.services.content import BoardRow
from comms_planner.services.countries import CountryRow
from comms_planner.services.duties import DutyRow
from comms_planner.services.editions import EditionRow
from comms_planner.services.event_parts import EventPartnerRow, WorkRow
from comms_planner.services.matrix import CellRow
from comms_planner.services.media import AccreditationRow, CopyRow
from comms_planner.services.messages import HouseRow, MessageRow
from comms_planner.services.outcomes import OutcomeRow
from comms_planner.services.people import PersonRow
from comms_planner.services.platforms import PlatformRow
from comms_planner.services.reach import OccurrenceRow
from comms_planner.services.schedule import (
    agenda,
    appearances,
    contingency,
    cues,
    decisions,
    dry_runs,
    event_clock,
    stations,
)
from comms_planner.services.schedule.agenda import AgendaRow
from comms_planner.services.schedule.appearances import AppearanceRow
from comms_planner.services.schedule.contingency import BranchRuleRow
from comms_planner.services.schedule.cues import CueRow
from comms_planner.services.schedule.decisions import DeadlineRow
from comms_planner.services.schedule.dry_runs import DryRun
from comms_planner.services.schedule.event_clock import ClockRow
from comms_planner.services.schedule.stations import StationRow
from comms_planner.services.stories import StoryRow


@dataclass(frozen=True, slots=True)
class Event:
    """The event itself: when, where, on whose clock, of which platform, after which sessions."""

    row: EditionRow
    branch: str
    clock: ClockRow
    stations: tuple[StationRow, ...]
    platform: PlatformRow | None
    occurrence: OccurrenceRow | None
    past: tuple[OccurrenceRow, ...]
    campaigns: tuple[CampaignRow, ...]

    @property
    def is_dated(self) -> bool:
        """Whether its days are known, not just its month or year."""
        return self.row.precision == "day" and self.row.starts is not None


@dataclass(frozen=True, slots=True)
class Words:
    """What is said at it: message houses and all other messages, without the superseded."""

    houses: tuple[HouseRow, ...]
    messages: tuple[MessageRow, ...]

    def of(self, kind: str) -> list[MessageRow]:
        """The messages of a kind in their order."""
        return [message for message in self.messages if message.kind == kind]


@dataclass(frozen=True, slots=True)
class Work:
    """What is done for it and at it, by whom and with whom."""

    rows: tuple[WorkRow, ...]
    cues: tuple[CueRow, ...]
    present: tuple[AppearanceRow, ...]
    cells: tuple[CellRow, ...]
    partners: tuple[EventPartnerRow, ...]
    contacts: tuple[PersonRow, ...]


@dataclass(frozen=True, slots=True)
class Materials:
    """What goes out about it, and who has it already."""

    board: tuple[BoardRow, ...]
    copies: tuple[CopyRow, ...]
    accreditations: tuple[AccreditationRow, ...]
    stories: tuple[StoryRow, ...]
    pictures: dict[int, bytes]
    duties: tuple[DutyRow, ...]


@dataclass(frozen=True, slots=True)
class PlanB:
    """What may become of it: for each branch what is laid down and what it would do."""

    rules: tuple[BranchRuleRow, ...]
    runs: tuple[DryRun, ...]
    deadlines: tuple[DeadlineRow, ...]


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who speaks, with where they are to appear."""

    person: PersonRow
    agenda: tuple[AgendaRow, ...]


@dataclass(frozen=True, slots=True)
class Proof:
    """What is to show that it was worth it: outcomes and the indicators linked to it."""

    outcomes: tuple[OutcomeRow, ...]
    linked: frozenset[int]
    countries: tuple[CountryRow, ...]


def event(session: Session, request: PackRequest) -> Event:
    """The event that the pack is about."""
    row = chosen.edition(session, request)
    sheet = workspace.sheet(session, row.id)
    held = [o for o in reaching.occurrences(session, EARLIEST, LATEST) if o.platform == row.series]
    own = next((o for o in held if o.edition_id == row.id), None)
    before = row.starts or dt.date.max
    return Event(
        row=row,
        branch=sheet.branch,
        clock=event_clock.of_event(session, row.id),
        stations=tuple(stations.rows(session)),
        platform=next((p for p in platforms.rows(session) if p.slug == row.series), None),
        occurrence=own,
        past=tuple(
            o for o in held if o.edition_id not in (None, row.id) and o.starts and o.starts < before
        ),
        campaigns=tuple(c for c in campaigns.rows(session) if row.id in c.edition_ids),
    )


def words(session: Session, request: PackRequest) -> Words:
    """What is said at the event and in its campaigns."""
    row = chosen.edition(session, request)
    of = [c.id for c in campaigns.rows(session) if row.id in c.edition_ids]
    houses = messages.houses(session, edition_id=row.id, current_only=True)
    said = messages.rows(session, edition_id=row.id, current_only=True)
    for number in of:
        houses += messages.houses(session, campaign_id=number, current_only=True)
        said += messages.rows(session, campaign_id=number, current_only=True)
    return Words(
        tuple({house.roof.id: house for house in houses}.values()),
        tuple({message.id: message for message in said}.values()),
    )


def work(session: Session, request: PackRequest) -> Work:
    """The work of the event, the people in it and its hours."""
    row = chosen.edition(session, request)
    done = event_parts.work(session, row.id)
    served = {one.cell_id for one in done}
    return Work(
        tuple(done),
        tuple(cues.rows(session, row.id)),
        tuple(a for a in appearances.rows(session) if a.edition_id == row.id),
        tuple(cell for cell in matrix.promised(session) if cell.id in served),
        tuple(event_parts.event_partners(session, row.id)),
        tuple(event_parts.contacts(session, row.id)),
    )


def materials(session: Session, request: PackRequest) -> Materials:
    """Content, embargo log, accreditation and stories of the event and its campaigns."""
    row = chosen.edition(session, request)
    of = [c.id for c in campaigns.rows(session) if row.id in c.edition_ids]
    board = content.board(session, edition_id=row.id)
    told: list[StoryRow] = []
    for number in of:
        board += content.board(session, campaign_id=number)
        told += stories.rows(session, campaign_id=number)
    board = list({(one.asset_id, one.channel): one for one in board}.values())
    assets = {one.asset_id for one in board}
    owed = [duty for duty in duties.rows(session) if duty.edition_id == row.id]
    return Materials(
        tuple(board),
        tuple(copy for copy in media.copies(session) if copy.asset_id in assets),
        tuple(media.accreditations(session, edition_id=row.id)),
        tuple(told),
        {
            photo.id: stories.picture(session, photo.id)
            for story in told
            if not _withheld(story)
            for photo in story.photos
            if photo.usable
        },
        tuple(owed),
    )


def plan_b(session: Session, request: PackRequest) -> PlanB:
    """What each branch of the contingency plan would do on the day the pack is made."""
    number = chosen.edition(session, request).id
    on = request.made_on
    return PlanB(
        tuple(contingency.branch_rules(session, number)),
        tuple(dry_runs.dry_run(session, number, branch, on=on) for branch in Branch),
        tuple(decisions.latest(session, number, branch) for branch in Branch),
    )


def proof(session: Session, request: PackRequest) -> Proof:
    """Outcomes, the indicators that the event or its campaigns are to move, and countries."""
    row = chosen.edition(session, request)
    return Proof(
        tuple(outcomes.rows(session)),
        frozenset(event_parts.linked_indicators(session, row.id)),
        tuple(countries.rows(session)),
    )


def speakers(session: Session, request: PackRequest) -> list[Speaker]:
    """The person a sheet is for, or all who speak, each with what lies ahead of them."""
    return [
        Speaker(person, tuple(agenda.rows(session, person.id, request.made_on)))
        for person in chosen.speakers(session, request)
    ]


def _withheld(story: StoryRow) -> bool:
    """Whether a story may not be printed, for want of consent or credit."""
    return "consent" in story.lacks or "credit" in story.lacks
