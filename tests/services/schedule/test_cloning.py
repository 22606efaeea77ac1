"""The next edition and campaign: dates shifted, results left behind, lessons kept."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    Action,
    ActionDependency,
    Campaign,
    CampaignFlagship,
    Edition,
    Flagship,
    Ladder,
    Measurement,
    Message,
)
from comms_planner.models.words import (
    ApprovalStatus,
    Branch,
    EffectKind,
    MessageKind,
    Roll,
    WorkStatus,
)
from comms_planner.services import actions, editions, people, teamwork
from comms_planner.services.planner import Planner, undoable
from comms_planner.services.schedule import (
    appearances,
    cloning,
    contingency,
    dependencies,
    ladders,
    own_ladders,
    series,
)
from tests.services.schedule import making


@pytest.fixture
def number(planner: Planner) -> int:
    found = making.edition(planner, "whd-2026")
    planner.write(ladders.apply_ladder, found, "un-observance")
    tasks = making.of_edition(planner, found)
    planner.write(actions.set_status, tasks[22].id, WorkStatus.DONE)
    planner.write(actions.reschedule, tasks[20].id, dt.date(2026, 9, 15))
    planner.write(dependencies.add, tasks[20].id, tasks[15].id, 2)
    making.add(planner, "Hire a hall", "2026-09-01", edition_id=found)

    @undoable("Learn")
    def learn(session: Session) -> None:
        session.get_one(Edition, found).lessons = Bilingual("Book earlier")

    planner.write(learn)
    return found


def test_the_next_edition_has_the_work_and_the_lessons_and_no_results(
    planner: Planner, number: int
) -> None:
    before = making.image(planner)
    new = planner.write(
        cloning.clone_edition, number, Bilingual("World Habitat Day 2028"),
        starts=dt.date(2028, 10, 2),
    )  # fmt: skip
    tasks = making.of_edition(planner, new)
    assert len(tasks) == 33
    assert tasks[26].ends == dt.date(2028, 10, 2)
    assert tasks[22].work_status is WorkStatus.PLANNED
    assert tasks[22].done_on is None
    assert tasks[20].ends == dt.date(2028, 9, 18)  # counted anew: the pin stays behind
    hall = next(a for a in tasks.values() if a.title.en == "Hire a hall")
    assert hall.ends == dt.date(2028, 8, 29)

    def look(session: Session) -> tuple[str, str, int, int]:
        edition = session.get_one(Edition, new)
        links = session.scalars(select(ActionDependency)).all()
        figures = session.scalars(select(Measurement).where(Measurement.edition_id == new)).all()
        return edition.slug, edition.lessons.en, len(links), len(figures)

    assert planner.read(look) == ("whd-2028", "Book earlier", 2, 0)
    planner.undo()
    assert making.image(planner) == before


def test_a_clone_without_a_date_waits_and_then_follows(planner: Planner, number: int) -> None:
    new = planner.write(cloning.clone_edition, number, Bilingual("World Habitat Day, next"))
    tasks = making.of_edition(planner, new)
    assert {a.starts for a in tasks.values()} == {None}
    planner.write(editions.reschedule, new, dt.date(2029, 10, 1))
    tasks = making.of_edition(planner, new)
    assert tasks[26].ends == dt.date(2029, 10, 1)
    hall = next(a for a in tasks.values() if a.title.en == "Hire a hall")
    assert hall.ends == dt.date(2029, 8, 28)  # 34 days before, as it was


def test_a_series_is_cloned_from_its_new_day(planner: Planner, number: int) -> None:
    briefing = making.add(planner, "Briefing", "2026-09-07", edition_id=number)
    planner.write(series.repeat, briefing, "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261005")
    new = planner.write(
        cloning.clone_edition, number, Bilingual("Next"), starts=dt.date(2027, 10, 4)
    )
    copy = next(a for a in making.of_edition(planner, new).values() if a.title.en == "Briefing")
    assert copy.starts == dt.date(2027, 9, 6)
    assert copy.rrule == "FREQ=WEEKLY;BYDAY=MO;UNTIL=20271004"


def test_a_campaign_is_cloned_with_its_message_house_as_drafts(planner: Planner) -> None:
    @undoable("Make")
    def make(session: Session) -> int:
        campaign = Campaign(
            title=Bilingual("Waste wise"), objective=Bilingual("Less"), target=Bilingual("Cities"),
            theme=Bilingual("Waste"), starts=dt.date(2027, 1, 4), ends=dt.date(2027, 6, 30),
            work_status=WorkStatus.DONE, lessons=Bilingual("Start with mayors"),
        )  # fmt: skip
        session.add(campaign)
        session.flush()
        flagship = session.scalars(select(Flagship)).first()
        assert flagship
        session.add(CampaignFlagship(campaign_id=campaign.id, flagship_id=flagship.id))
        roof = Message(
            campaign_id=campaign.id, kind=MessageKind.ROOF, text=Bilingual("Roof"),
            answer=Bilingual(), approval_status=ApprovalStatus.APPROVED,
        )  # fmt: skip
        session.add(roof)
        session.flush()
        session.add(
            Message(
                campaign_id=campaign.id, kind=MessageKind.PROOF, text=Bilingual("Proof"),
                answer=Bilingual(), parent_id=roof.id,
            )
        )  # fmt: skip
        action = Action(
            title=Bilingual("Launch"), note=Bilingual(), campaign_id=campaign.id, cost_actual=50
        )
        action.schedule(dt.date(2027, 1, 11), dt.date(2027, 1, 12))
        action.progress_to(WorkStatus.DONE, dt.date(2027, 1, 12))
        session.add(action)
        return campaign.id

    old = planner.write(make)
    new = planner.write(cloning.clone_campaign, old, Bilingual("Waste wiser"), dt.date(2028, 1, 3))

    def look(session: Session) -> None:
        campaign = session.get_one(Campaign, new)
        assert campaign.ends == dt.date(2028, 6, 28)
        assert campaign.lessons.en == "Start with mayors"
        assert campaign.work_status is WorkStatus.PLANNED
        (action,) = session.scalars(select(Action).where(Action.campaign_id == new)).all()
        assert (action.starts, action.ends) == (dt.date(2028, 1, 10), dt.date(2028, 1, 11))
        assert (action.work_status, action.cost_actual) == (WorkStatus.PLANNED, None)
        messages = session.scalars(select(Message).where(Message.campaign_id == new)).all()
        assert {m.approval_status for m in messages} == {ApprovalStatus.DRAFT}
        roof, proof = sorted(messages, key=lambda m: m.kind.value, reverse=True)
        assert proof.parent_id == roof.id
        links = select(CampaignFlagship).where(CampaignFlagship.campaign_id == new)
        assert len(session.scalars(links).all()) == 1

    planner.read(look)


def test_cloned_work_stays_on_the_working_days_of_its_station(planner: Planner) -> None:
    @undoable("Make")
    def make(session: Session) -> int:
        campaign = Campaign(
            title=Bilingual("C"), objective=Bilingual("O"), target=Bilingual("T"),
            theme=Bilingual(), starts=dt.date(2027, 1, 4), ends=dt.date(2027, 6, 30),
            work_status=WorkStatus.PLANNED, lessons=Bilingual(),
        )  # fmt: skip
        session.add(campaign)
        session.flush()
        for title, first, last, roll in (
            ("Friday", dt.date(2027, 1, 15), dt.date(2027, 1, 15), Roll.PREV),
            ("Friday, later", dt.date(2027, 1, 15), dt.date(2027, 1, 15), Roll.NEXT),
            ("Two days", dt.date(2027, 1, 14), dt.date(2027, 1, 15), Roll.PREV),
            ("Saturday fair", dt.date(2027, 1, 16), dt.date(2027, 1, 16), Roll.PREV),
        ):
            action = Action(
                title=Bilingual(title), note=Bilingual(), campaign_id=campaign.id, roll=roll
            )
            action.schedule(first, last)
            session.add(action)
        return campaign.id

    start = dt.date(2028, 1, 5)  # a day and a year later: Friday falls on Sunday
    new = planner.write(cloning.clone_campaign, planner.write(make), Bilingual("Next"), start)

    def look(session: Session) -> None:
        found = session.scalars(select(Action).where(Action.campaign_id == new)).all()
        assert {a.title.en: (a.starts, a.ends) for a in found} == {
            "Friday": (dt.date(2028, 1, 14), dt.date(2028, 1, 14)),
            "Friday, later": (dt.date(2028, 1, 17), dt.date(2028, 1, 17)),
            "Two days": (dt.date(2028, 1, 13), dt.date(2028, 1, 14)),
            "Saturday fair": (dt.date(2028, 1, 17), dt.date(2028, 1, 17)),
        }

    planner.read(look)


def test_a_duplicate_has_the_team_and_the_steps_and_stands_on_its_own(
    planner: Planner, number: int
) -> None:
    tasks = making.of_edition(planner, number)
    done, kit = tasks[22].id, tasks[20].id
    boss = planner.write(people.add, Bilingual("Amina Diallo"))
    planner.write(appearances.add, boss, action_id=kit)
    planner.write(teamwork.share, kit, boss)
    planner.write(teamwork.tick, planner.write(teamwork.add_item, kit, Bilingual("Book the room")))
    before = making.image(planner)
    copies = planner.write(cloning.duplicate, (kit, done), 7)
    copy, other = (making.action(planner, one) for one in copies)
    assert copy.title == tasks[20].title
    assert (copy.starts, copy.ends) == (dt.date(2026, 9, 22), dt.date(2026, 9, 22))
    assert (copy.pinned, copy.offset_days, copy.ladder_id, copy.rung) == (False, None, None, None)
    assert copy.edition_id == number
    assert (other.work_status, other.done_on) == (WorkStatus.PLANNED, None)
    sheet = planner.read(teamwork.sheet, copy.id)
    assert (sheet.accountable_id, [one.done for one in sheet.checklist]) == (boss, [False])
    assert len(planner.read(appearances.rows, person_id=boss)) == 2
    assert planner.read(dependencies.rows, copy.id) == []
    planner.undo()
    assert making.image(planner) == before


def test_of_a_series_one_is_duplicated(planner: Planner) -> None:
    briefing = making.add(planner, "Briefing", "2026-09-07")
    planner.write(series.repeat, briefing, "FREQ=WEEKLY;BYDAY=MO")
    (copy,) = planner.write(cloning.duplicate, (briefing,), 2, on=dt.date(2026, 9, 21))
    assert making.action(planner, copy).starts == dt.date(2026, 9, 23)
    assert making.action(planner, copy).rrule is None
    with pytest.raises(Invalid, match="Choose the actions"):
        planner.write(cloning.duplicate, ())
    with pytest.raises(Invalid, match="days away"):
        planner.write(cloning.duplicate, (briefing,), 60_000)


def test_what_a_branch_added_to_one_edition_is_no_work_of_the_next(planner: Planner) -> None:
    number = making.edition(planner, "whd-2027")
    making.add(planner, "Ask the mayor", "2027-09-20", edition_id=number)
    planner.write(
        contingency.add_effect, number, Branch.VIRTUAL, EffectKind.ADD,
        title=Bilingual("Buy more licences", "加购许可"), offset_days=-9,
    )  # fmt: skip
    planner.write(contingency.apply_branch, number, Branch.VIRTUAL, on=dt.date(2027, 9, 1))
    new = planner.write(
        cloning.clone_edition, number, Bilingual("WHD 2028"), starts=dt.date(2028, 10, 2)
    )
    ladder = planner.write(own_ladders.from_edition, number, Bilingual("Ours"))
    slug = planner.read(lambda session: session.get_one(Ladder, ladder).slug)
    assert [r.title.en for r in planner.read(own_ladders.rungs, slug)] == ["Ask the mayor"]
    assert [a.title.en for a in making.of_edition(planner, new).values()] == ["Ask the mayor"]
    assert [e.title.en for e in planner.read(contingency.effects, new)] == ["Buy more licences"]
