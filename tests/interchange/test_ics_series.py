"""Series, exceptions and clock times in the calendar file."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from icalendar import Calendar, Event

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Missing
from comms_planner.interchange import ics
from comms_planner.models.words import ExceptionKind, WorkStatus
from comms_planner.services import actions, editions
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import done_days, series, zones

BRIEFING = Bilingual("Briefing", "吹风会")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "calendar.ics"


@pytest.fixture
def weekly(planner: Planner) -> int:
    """Every Monday at half past nine in New York, ten times from 7 September 2026."""
    number = planner.write(actions.add, BRIEFING, starts=dt.date(2026, 9, 7))
    planner.write(series.repeat, number, "FREQ=WEEKLY;COUNT=10")
    planner.write(zones.set_time, number, 570, 630, "America/New_York")
    return number


def except_day(planner: Planner, number: int, on: str, kind: str, to: str | None = None) -> None:
    planner.write(
        series.except_day, dt.date.fromisoformat(on), ExceptionKind(kind), Bilingual("A strike"),
        action_id=number, starts=dt.date.fromisoformat(to) if to else None,
    )  # fmt: skip


def parts(planner: Planner, out: Path, prefix: str, **more: object) -> list[Event]:
    ics.export(planner, out, **more)  # type: ignore[arg-type]
    found = Calendar.from_ical(out.read_bytes())
    return [
        e for e in found.walk("VEVENT") if isinstance(e, Event) and str(e["UID"]).startswith(prefix)
    ]


def test_a_timed_series_is_one_event_with_its_rule_in_its_zone(
    planner: Planner, out: Path, weekly: int
) -> None:
    (event,) = parts(planner, out, "action-", kinds=("action",))
    text = out.read_bytes().decode()
    assert "DTSTART;TZID=America/New_York:20260907T093000\r\n" in text
    assert "DTEND;TZID=America/New_York:20260907T103000\r\n" in text
    assert event["RRULE"].to_ical() == b"FREQ=WEEKLY;UNTIL=20261109T143000Z"
    assert text.count("BEGIN:VTIMEZONE") == 1
    assert text.index("BEGIN:VTIMEZONE") < text.index("BEGIN:VEVENT")


def test_what_differs_stands_under_the_same_name_with_the_day_of_the_rule(
    planner: Planner, out: Path, weekly: int
) -> None:
    except_day(planner, weekly, "2026-09-14", "moved", "2026-09-16")
    except_day(planner, weekly, "2026-09-21", "cancelled")
    except_day(planner, weekly, "2026-09-28", "postponed")
    master, moved, cancelled, postponed = parts(planner, out, "action-", kinds=("action",))
    assert len({str(e["UID"]) for e in (master, moved, cancelled, postponed)}) == 1
    assert moved["RECURRENCE-ID"].to_ical() == b"20260914T093000"
    assert moved.decoded("DTSTART").date() == dt.date(2026, 9, 16)
    assert moved["STATUS"] != "CANCELLED"
    assert (cancelled["STATUS"], postponed["STATUS"]) == ("CANCELLED", "CANCELLED")
    assert str(cancelled["DESCRIPTION"]).startswith("Cancelled: A strike")
    assert str(postponed["DESCRIPTION"]).startswith("Postponed: A strike")
    assert "RECURRENCE-ID" not in master


def test_a_series_of_days_stays_one_of_dates(planner: Planner, out: Path) -> None:
    number = planner.write(
        actions.add, BRIEFING, starts=dt.date(2026, 9, 7), ends=dt.date(2026, 9, 8)
    )
    planner.write(series.repeat, number, "FREQ=MONTHLY;BYDAY=1MO;UNTIL=20270301")
    except_day(planner, number, "2026-10-05", "moved", "2026-10-06")
    master, moved = parts(planner, out, "action-", kinds=("action",))
    assert master["RRULE"].to_ical() == b"FREQ=MONTHLY;UNTIL=20270301;BYDAY=1MO"
    assert master.decoded("DTEND") == dt.date(2026, 9, 9)
    assert moved["RECURRENCE-ID"].to_ical() == b"20261005"
    assert moved.decoded("DTEND") == dt.date(2026, 10, 8)
    assert b"VTIMEZONE" not in out.read_bytes()


def test_a_year_with_an_edition_is_left_out_of_the_platforms_rule(
    planner: Planner, out: Path
) -> None:
    period = {"first": dt.date(2026, 1, 1), "last": dt.date(2031, 12, 31)}
    (before,) = parts(planner, out, "platform-whd", platform="whd", **period)
    assert before.decoded("DTSTART") == dt.date(2028, 10, 2)
    assert str(before["SUMMARY"]) == "World Habitat Day"
    planner.write(
        editions.add, "whd", Bilingual("World Habitat Day 2029"), starts=dt.date(2029, 10, 1)
    )
    (after,) = parts(planner, out, "platform-whd", platform="whd", **period)
    assert after["EXDATE"].to_ical() == b"20291001"
    assert int(after["SEQUENCE"]) > int(before["SEQUENCE"])
    assert after["UID"] == before["UID"]


def test_an_exception_raises_the_sequence_of_its_series_and_of_nothing_else(
    planner: Planner, out: Path, weekly: int
) -> None:
    before = {str(e["UID"]): e.to_ical() for e in parts(planner, out, "")}
    except_day(planner, weekly, "2026-09-14", "cancelled")
    after = {str(e["UID"]): e.to_ical() for e in parts(planner, out, "") if "RRULE" in e}
    assert [uid for uid in after if after[uid] != before[uid]] == [
        uid for uid in after if uid.startswith(f"action-{weekly}@")
    ]
    planner.write(series.restore, dt.date(2026, 9, 14), action_id=weekly)
    (restored,) = parts(planner, out, f"action-{weekly}@")
    assert int(restored["SEQUENCE"]) > 1


def test_a_day_that_is_done_says_so_and_no_other_does(
    planner: Planner, out: Path, weekly: int
) -> None:
    planner.write(done_days.set_done, weekly, dt.date(2026, 9, 7))
    rule, changed = parts(planner, out, f"action-{weekly}@")
    assert changed["RECURRENCE-ID"].dt.date() == dt.date(2026, 9, 7)
    assert changed.decoded("DTSTART") == rule.decoded("DTSTART")
    assert str(changed["DESCRIPTION"]).splitlines()[0] == "Done"
    assert "Done" not in str(rule["DESCRIPTION"])
    planner.write(actions.set_status, weekly, WorkStatus.DONE)
    (rule,) = parts(planner, out, f"action-{weekly}@")
    assert str(rule["DESCRIPTION"]).splitlines()[0] == "Done"


def test_a_dropped_series_says_so_as_a_whole(planner: Planner, out: Path, weekly: int) -> None:
    planner.write(actions.set_status, weekly, WorkStatus.CANCELLED)
    (event,) = parts(planner, out, "action-", kinds=("action",))
    assert event["STATUS"] == "CANCELLED"
    assert "RRULE" in event


def test_a_period_cuts_a_series_to_its_days(planner: Planner, out: Path, weekly: int) -> None:
    (event,) = parts(
        planner, out, "action-", kinds=("action",),
        first=dt.date(2026, 9, 10), last=dt.date(2026, 9, 30),
    )  # fmt: skip
    assert event.decoded("DTSTART").date() == dt.date(2026, 9, 14)
    assert event["RRULE"].to_ical() == b"FREQ=WEEKLY;UNTIL=20260928T133000Z"


def test_a_yearly_day_in_leap_years_comes_with_a_notice(planner: Planner, out: Path) -> None:
    number = planner.write(actions.add, BRIEFING, starts=dt.date(2024, 2, 29))
    planner.write(series.repeat, number, "FREQ=YEARLY;UNTIL=20330101")
    (event,) = parts(planner, out, "action-", kinds=("action",), last=dt.date(2034, 1, 1))
    assert "leap years only" in str(event["DESCRIPTION"])


def test_midnight_ends_the_day_and_no_end_is_made_up(planner: Planner, out: Path) -> None:
    late = planner.write(actions.add, Bilingual("Gala"), starts=dt.date(2026, 10, 5))
    planner.write(zones.set_time, late, 1200, 1440, "Africa/Nairobi")
    call = planner.write(actions.add, Bilingual("Call"), starts=dt.date(2026, 10, 6))
    planner.write(zones.set_time, call, 600, None, "UTC")
    gala, plain = parts(planner, out, "action-", kinds=("action",))
    assert gala["DTEND"].to_ical() == b"20261006T000000"
    assert plain["DTSTART"].to_ical() == b"20261006T100000Z"
    assert "DTEND" not in plain


def test_a_campaign_or_a_platform_can_be_asked_for(planner: Planner, out: Path) -> None:
    number = next(e.id for e in planner.read(editions.rows) if e.slug == "whd-2026")
    planner.write(actions.add, Bilingual("Op-ed"), starts=dt.date(2026, 9, 1), edition_id=number)
    planner.write(actions.add, Bilingual("Other"), starts=dt.date(2026, 9, 1))
    year = {"first": dt.date(2026, 1, 1), "last": dt.date(2026, 12, 31)}
    found = [str(e["SUMMARY"]) for e in parts(planner, out, "", platform="whd", **year)]
    assert found == ["Op-ed", "World Habitat Day 2026"]
    with pytest.raises(Missing):
        ics.export(planner, out, platform="party")
    with pytest.raises(Missing):
        ics.export(planner, out, campaign="party")
    with pytest.raises(Missing):
        ics.export(planner, out, flagship="party")


def test_a_campaign_leaves_its_actions_and_its_edition(planner: Planner, out: Path) -> None:
    from sqlalchemy.orm import Session

    from comms_planner.models import Action, Campaign
    from comms_planner.services.planner import undoable

    edition = next(e.id for e in planner.read(editions.rows) if e.slug == "whd-2026")
    mine = planner.write(actions.add, Bilingual("Mine"), starts=dt.date(2026, 9, 1))
    planner.write(actions.add, Bilingual("Other"), starts=dt.date(2026, 9, 1))

    @undoable("Make")
    def campaign(session: Session) -> None:
        made = Campaign(
            title=Bilingual("Waste to wealth"), objective=Bilingual("o"), target=Bilingual("t"),
            theme=Bilingual("t"), lessons=Bilingual(), starts=dt.date(2026, 8, 1),
            ends=dt.date(2026, 10, 31), edition_id=edition, work_status=WorkStatus.PLANNED,
        )  # fmt: skip
        session.add(made)
        session.flush()
        session.get_one(Action, mine).campaign_id = made.id

    planner.write(campaign)
    for given in ("waste to WEALTH", "1"):
        found = [str(e["SUMMARY"]) for e in parts(planner, out, "", campaign=given)]
        assert found == ["Mine", "World Habitat Day 2026"]


def test_a_day_with_a_time_of_its_own_is_named_by_the_time_of_its_series(
    planner: Planner, out: Path, weekly: int
) -> None:
    first = dt.date(2026, 9, 7)
    planner.write(series.move, weekly, first, first, start_time=840, end_time=870)
    master, moved = parts(planner, out, "action-", kinds=("action",))
    assert master["DTSTART"].to_ical() == b"20260907T093000"
    assert moved["RECURRENCE-ID"].to_ical() == b"20260907T093000"
    assert moved["DTSTART"].to_ical() == b"20260907T140000"
    assert moved["DTEND"].to_ical() == b"20260907T143000"
