"""Publishing to a real CalDAV server, Radicale, on this machine."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from icalendar import Calendar

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid, PlannerError
from comms_planner.interchange import caldav
from comms_planner.interchange.caldav import Published
from comms_planner.interchange.caldav_dialogue import Dialogue, address, parsed
from comms_planner.interchange.calendar_data import gather
from comms_planner.interchange.calendar_filter import Wanted
from comms_planner.progress import Cancelled
from comms_planner.services import actions
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import series, zones
from comms_planner.text import texts_for
from tests.interchange.servers import PASSWORD, USER, radicale

ACTIONS = Wanted(kinds=("action",))


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with radicale(tmp_path_factory.mktemp("radicale")) as url:
        yield url


@pytest.fixture
def url(server: str, request: pytest.FixtureRequest) -> str:
    return f"{server}{abs(hash(request.node.name))}/"


def publish(
    planner: Planner, url: str, wanted: Wanted = ACTIONS, password: str = PASSWORD
) -> Published:
    data = planner.read(gather, wanted)
    return caldav.publish(address(url), USER, password, data, texts_for("en"))


def on_server(url: str) -> list[str]:
    at = address(url)
    with Dialogue(at, USER, PASSWORD) as dialogue:
        found = Calendar.from_ical(dialogue.must("GET", at.path))
    return sorted(str(e["SUMMARY"]) for e in found.walk("VEVENT"))


def add(planner: Planner, title: str, day: str = "2026-11-02") -> int:
    return planner.write(actions.add, Bilingual(title), starts=dt.date.fromisoformat(day))


def test_the_first_time_all_goes_up_and_the_second_time_nothing(planner: Planner, url: str) -> None:
    add(planner, "Op-ed")
    weekly = add(planner, "Briefing")
    planner.write(series.repeat, weekly, "FREQ=WEEKLY;COUNT=5")
    planner.write(zones.set_time, weekly, 600, 660, "Africa/Nairobi")
    assert publish(planner, url) == Published(2, 0, 0, 0)
    assert on_server(url) == ["Briefing", "Op-ed"]
    assert publish(planner, url) == Published(0, 0, 0, 2)


def test_only_what_changed_is_sent_and_what_was_dropped_goes(planner: Planner, url: str) -> None:
    first, second, third = (add(planner, title) for title in ("One", "Two", "Three"))
    publish(planner, url)
    planner.write(actions.reschedule, first, dt.date(2026, 12, 1))
    planner.write(actions.delete, second)
    add(planner, "Four")
    assert publish(planner, url) == Published(1, 1, 1, 1)
    assert on_server(url) == ["Four", "One", "Three"]
    assert third


def test_what_others_put_there_stays(planner: Planner, url: str) -> None:
    add(planner, "Op-ed")
    publish(planner, url)
    theirs = (
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:theirs\r\n"
        b"DTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:20261102\r\nSUMMARY:Theirs\r\n"
        b"END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    at = address(url)
    with Dialogue(at, USER, PASSWORD) as dialogue:
        dialogue.must("PUT", f"{at.path}x.ics", theirs, {"Content-Type": "text/calendar"})
    assert publish(planner, url, Wanted(kinds=("season",))).deleted == 1
    assert "Theirs" in on_server(url)


def change_there(url: str, old: bytes, new: bytes) -> None:
    """Somebody else's program changes the objects that say something."""
    at = address(url)
    with Dialogue(at, USER, PASSWORD) as server:
        for uid, one in caldav._ours(server, at, ".comms-planner"):
            content = server.must("GET", one.path)
            if old in content:
                there = content.replace(old, new)
                server.must("PUT", one.path, there, {"Content-Type": "text/calendar"})
            assert uid


def test_what_somebody_changed_there_is_told_and_left_until_it_is_to_be_put_back(
    planner: Planner, url: str
) -> None:
    first, second, third = (add(planner, title) for title in ("One", "Two", "Three"))
    publish(planner, url)
    change_there(url, b"SUMMARY:O", b"SUMMARY:Not O")
    change_there(url, b"DATE:20261102\r\nSUMMARY:Two", b"DATE:20261105\r\nSUMMARY:Two")
    change_there(url, b"SUMMARY:Two", b"SUMMARY:Not Two")
    done = publish(planner, url)
    assert done == Published(0, 0, 0, 1, 2)
    assert set(done.sent) == {(caldav.LEFT, "Not One"), (caldav.LEFT, "Not Two")}
    planner.write(actions.rename, first, Bilingual("One more"))
    planner.write(actions.delete, second)
    assert publish(planner, url) == Published(0, 0, 0, 1, 2)
    assert on_server(url) == ["Not One", "Not Two", "Three"]
    data = planner.read(gather, ACTIONS)
    done = caldav.publish(address(url), USER, PASSWORD, data, texts_for("en"), overwrite=True)
    assert done == Published(0, 1, 1, 1)
    assert on_server(url) == ["One more", "Three"]
    assert publish(planner, url) == Published(0, 0, 0, 2)
    assert third


def test_what_a_server_wrote_in_its_own_way_is_not_sent_again(planner: Planner, url: str) -> None:
    weekly = add(planner, "Briefing, weekly; with a comma")
    planner.write(series.repeat, weekly, "FREQ=WEEKLY;COUNT=5")
    planner.write(zones.set_time, weekly, 600, 660, "Africa/Nairobi")
    publish(planner, url)
    change_there(url, b"X-COMMS-PLANNER-DIGEST:", b"X-ANOTHER:")
    assert publish(planner, url) == Published(0, 0, 0, 1)


def test_the_whole_plan_goes_up_as_it_is(planner: Planner, url: str) -> None:
    year = Wanted(first=dt.date(2027, 1, 1), last=dt.date(2030, 12, 31))
    done = publish(planner, url, year)
    assert done.added > 60
    assert publish(planner, url, year) == Published(0, 0, 0, done.added)


def test_a_stopped_run_is_finished_by_the_next(planner: Planner, url: str) -> None:
    for title in ("One", "Two", "Three"):
        add(planner, title)

    def stop(done: int, total: int, text: str) -> None:
        if done == 2:
            raise Cancelled

    data = planner.read(gather, ACTIONS)
    with pytest.raises(Cancelled):
        caldav.publish(address(url), USER, PASSWORD, data, texts_for("en"), stop)
    assert publish(planner, url) == Published(1, 0, 0, 2)


def test_a_wrong_password_is_told(planner: Planner, url: str) -> None:
    with pytest.raises(PlannerError) as refused:
        publish(planner, url, password="wrong")
    assert "name and password" in refused.value.text


def test_a_folder_that_is_no_calendar_is_told(planner: Planner, server: str) -> None:
    with pytest.raises(PlannerError) as refused:
        publish(planner, server)
    assert "no CalDAV calendar" in refused.value.text


def test_a_server_that_is_not_there_is_told(planner: Planner) -> None:
    with pytest.raises(PlannerError) as refused:
        publish(planner, "http://127.0.0.1:9/calendar/")
    assert "Nothing answers at that address" in refused.value.text


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/calendar/", "ftp://example.org/", "calendar", "https://",
        "https://mo:secret@example.org/", "http://127.0.0.1.example.org/", "https://a b/",
        "https://example.org:port/", "https://example.org/a b/",
    ],
)  # fmt: skip
def test_an_address_that_is_unsafe_or_none_is_refused(url: str) -> None:
    with pytest.raises(Invalid):
        address(url)


def test_this_machine_needs_no_encryption_and_names_may_stand_in_the_address() -> None:
    here = address("http://localhost:5232/mo/plan")
    assert (here.secure, here.port, here.path) == (False, 5232, "/mo/plan/")
    there = address("https://mo%40un.org@example.org/caldav/Ünï/")
    assert (there.user, there.path) == ("mo@un.org", "/caldav/%C3%9Cn%C3%AF/")


def test_an_answer_with_declarations_of_its_own_is_no_answer() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'
    with pytest.raises(PlannerError):
        parsed(bomb)
