"""What the plan has no more is called off in the file, so that others let go of it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.interchange import ics, ics_import
from comms_planner.interchange.calendar_data import gather
from comms_planner.interchange.calendar_filter import Wanted
from comms_planner.interchange.ics_events import objects
from comms_planner.models import (
    Observance,
    ObservanceFlagship,
    Platform,
    SeriesException,
)
from comms_planner.models.words import Precision
from comms_planner.services import actions, campaigns, editions, platforms
from comms_planner.services.planner import Planner, undoable
from comms_planner.services.schedule import series, zones
from comms_planner.text import texts_for
from tests.interchange.test_ics import events, op_ed
from tests.interchange.test_ics_import import seen

YEAR: dict[str, Any] = {
    "first": dt.date(2026, 1, 1),
    "last": dt.date(2026, 12, 31),
    "kinds": ("action",),
}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "calendar.ics"


def test_a_deleted_action_is_called_off_under_its_name_and_says_nothing_else(
    planner: Planner, out: Path
) -> None:
    number = op_ed(planner, "Secret")
    ics.export(planner, out, **YEAR)
    (before,) = events(out)
    planner.write(actions.delete, number)
    done = ics.export(planner, out, **YEAR)
    (after,) = events(out)
    assert (done.events, done.removed) == (0, 1)
    assert after["UID"] == before["UID"]
    assert int(after["SEQUENCE"]) > int(before["SEQUENCE"])
    assert str(after["STATUS"]) == "CANCELLED"
    assert after.decoded("DTSTART") == before.decoded("DTSTART")
    assert str(after["SUMMARY"]) == "Removed from the plan"
    assert b"Secret" not in out.read_bytes()


def test_what_comes_back_is_there_again_in_a_later_version(planner: Planner, out: Path) -> None:
    planner.write(actions.delete, op_ed(planner))
    ics.export(planner, out, **YEAR)
    (gone,) = events(out)
    planner.undo()
    done = ics.export(planner, out, **YEAR)
    (back,) = events(out)
    assert (done.events, done.removed) == (1, 0)
    assert str(back["STATUS"]) == "TENTATIVE"
    assert int(back["SEQUENCE"]) > int(gone["SEQUENCE"])


def test_what_was_never_more_than_a_slip_leaves_no_trace(planner: Planner, out: Path) -> None:
    op_ed(planner)
    planner.undo()
    ics.export(planner, out, **YEAR)
    assert not events(out)


def test_what_lost_its_day_is_called_off_by_its_title(planner: Planner, out: Path) -> None:
    number = op_ed(planner)
    month = dt.date(2026, 11, 1), dt.date(2026, 11, 30)
    planner.write(actions.reschedule, number, *month, Precision.MONTH)
    planner.write(actions.rename, number, Bilingual("Film"))
    done = ics.export(planner, out, **YEAR)
    (event,) = events(out)
    assert (done.left_out, done.removed) == (1, 1)
    assert (str(event["SUMMARY"]), str(event["STATUS"])) == ("Film", "CANCELLED")
    assert event.decoded("DTSTART") == dt.date(2026, 11, 1)
    assert event.decoded("DTEND") == dt.date(2026, 11, 11)
    assert str(event["DESCRIPTION"]) == "The plan no longer has a day for it."


def test_a_timed_series_that_is_gone_is_called_off_whole_with_its_zone(
    planner: Planner, out: Path
) -> None:
    number = planner.write(actions.add, Bilingual("Call"), starts=dt.date(2025, 2, 2))
    planner.write(series.repeat, number, "FREQ=WEEKLY")
    planner.write(zones.set_time, number, 540, 600, "Europe/Zurich")
    planner.write(actions.delete, number)
    ics.export(planner, out, **YEAR)
    (event,) = events(out)
    assert "RRULE" not in event
    assert b"DTSTART;TZID=Europe/Zurich:20250202T090000" in out.read_bytes()
    assert b"BEGIN:VTIMEZONE" in out.read_bytes()


def test_a_filter_holds_for_what_is_gone_too(planner: Planner, out: Path) -> None:
    planner.write(actions.delete, op_ed(planner))
    elsewhere = {**YEAR, "first": dt.date(2027, 1, 1), "last": dt.date(2027, 12, 31)}
    others = ({"flagship": "smart-cities"}, {"platform": "wuf"}, {"kinds": ("edition",)})
    for asked in (elsewhere, *({**YEAR, **more} for more in others), {**YEAR, "removed": False}):
        ics.export(planner, out, **asked)
        assert not [e for e in events(out) if "Removed" in str(e["SUMMARY"])], asked


def test_deleted_work_of_a_campaign_is_called_off_for_the_platform_it_was_for(
    planner: Planner, out: Path
) -> None:
    day = dt.date(2026, 5, 17)
    forum = planner.write(editions.add, "wuf", Bilingual("A forum"), starts=day, ends=day)
    campaign = planner.write(
        campaigns.add, Bilingual("Homes"), objective=Bilingual("o"), target=Bilingual("t"),
        theme=Bilingual("h"), starts=day, ends=day, edition_ids=(forum,),
    )  # fmt: skip
    number = op_ed(planner)
    planner.write(campaigns.take, (number,), campaign)
    ics.export(planner, out, **YEAR, platform="wuf")
    [before] = events(out)
    planner.write(actions.delete, number)
    ics.export(planner, out, **YEAR, platform="wuf")
    [after] = events(out)
    assert (after["UID"], str(after["STATUS"])) == (before["UID"], "CANCELLED")


def test_the_calendar_of_a_pack_or_a_server_says_nothing_of_what_is_gone(planner: Planner) -> None:
    planner.write(actions.delete, op_ed(planner))
    data = planner.read(gather, Wanted(**YEAR))
    assert not data.removed
    data = planner.read(gather, Wanted(**YEAR, removed=True))
    assert data.removed
    assert not list(objects(data, texts_for("en")))


def test_another_plan_that_took_it_in_calls_it_off_too(
    planner: Planner, out: Path, tmp_path: Path
) -> None:
    number = op_ed(planner)
    ics.export(planner, out, **YEAR)
    first = out.read_bytes()
    planner.write(actions.delete, number)
    ics.export(planner, out, **YEAR)
    foreign = {name: text.replace(b".comms-planner", b".elsewhere") for name, text in
               (("before", first), ("after", out.read_bytes()))}  # fmt: skip
    found = seen(planner, tmp_path / "a.ics", foreign["before"])
    (taken,) = ics_import.accept(planner, found)
    found = seen(planner, tmp_path / "b.ics", foreign["after"])
    (row,) = found.changed
    assert [one.text for one in row.changes] == ["It is cancelled there."]
    assert taken


def test_what_another_plan_calls_off_and_we_never_had_is_no_failure(
    planner: Planner, out: Path, tmp_path: Path
) -> None:
    planner.write(actions.delete, op_ed(planner))
    ics.export(planner, out, **YEAR)
    theirs = out.read_bytes().replace(b".comms-planner", b".elsewhere")
    for target in ("auto", "action", "holiday:nairobi"):
        found = seen(planner, tmp_path / "theirs.ics", theirs, target)
        (row,) = found.of(ics_import.NOTHING)
        assert row.why is not None
        assert "nothing to remove" in row.why.text
        assert (found.refused, found.known, row.is_written) == ((), (), False)
        assert ics_import.accept(planner, found) == ()


@undoable("Delete")
def drop(session: Session, model: type[Observance | Platform]) -> None:
    """Delete the first series of a kind that gives days and that nothing hangs on."""
    rows = session.scalars(select(model).order_by(model.id.desc()))
    row = next(row for row in rows if row.rrule and not getattr(row, "platform_id", None))
    for part in (ObservanceFlagship, SeriesException):
        if isinstance(row, Observance):
            for one in session.scalars(select(part).filter_by(observance_id=row.id)):
                session.delete(one)
    session.delete(row)


def called_off(out: Path) -> dict[str, str]:
    return {str(e["UID"]).partition("@")[0]: str(e["SUMMARY"]) for e in events(out)
            if str(e["STATUS"]) == "CANCELLED"}  # fmt: skip


def test_a_platform_whose_rule_gives_no_day_any_more_is_called_off_whole(
    planner: Planner, out: Path
) -> None:
    asked: dict[str, Any] = {**YEAR, "first": dt.date(2029, 1, 1), "last": dt.date(2031, 12, 31),
                             "kinds": ("edition",)}  # fmt: skip
    ics.export(planner, out, **asked)
    before = {str(e["UID"]): int(e["SEQUENCE"]) for e in events(out)}
    planner.write(platforms.set_rule, "whd", use_document=True)
    done = ics.export(planner, out, **asked)
    assert (done.removed, called_off(out)) == (1, {"platform-whd": "World Habitat Day"})
    (gone,) = [e for e in events(out) if str(e["UID"]).startswith("platform-whd@")]
    assert int(gone["SEQUENCE"]) > before[str(gone["UID"])]
    assert "RRULE" not in gone
    for narrowed, count in (
        ({"platform": "whd"}, 1), ({"platform": "世界人居日"}, 1), ({"platform": "wcd"}, 0),
        ({"kinds": ("observance",)}, 0),
    ):  # fmt: skip
        assert ics.export(planner, out, **{**asked, **narrowed}).removed == count, narrowed
    planner.undo()
    assert ics.export(planner, out, **asked).removed == 0


def test_an_observance_that_is_deleted_is_called_off(planner: Planner, out: Path) -> None:
    asked: dict[str, Any] = {**YEAR, "kinds": ("observance",)}
    ics.export(planner, out, **asked)
    before = {str(e["UID"]).partition("@")[0] for e in events(out)}
    planner.write(drop, Observance)
    assert ics.export(planner, out, **asked).removed == 1
    ((uid, title),) = called_off(out).items()
    assert uid in before
    assert (uid.partition("-")[0], title) == ("observance", "Removed from the plan")


def test_a_platform_of_our_own_that_is_deleted_is_called_off(planner: Planner, out: Path) -> None:
    planner.write(platforms.add, Bilingual("Regional forum"))
    slug = planner.read(platforms.rows)[-1].slug
    planner.write(platforms.set_every, slug, 1, since=2026)
    ics.export(planner, out, **YEAR)
    planner.write(drop, Platform)
    assert ics.export(planner, out, **YEAR).removed == 0, "its days were foreseen to the year only"
