"""People and media: who speaks, thought leaders, stories with consent, the media list."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models.words import (
    AccreditationStatus,
    Consent,
    OutletKind,
    SpeaksAs,
)
from comms_planner.services import (
    content,
    content_checks,
    media,
    people,
    spokespersons,
    stories,
    thought_leaders,
)
from comms_planner.services.planner import Planner

DAY = dt.date(2027, 10, 4)


def test_people_speak_in_the_order_of_the_document(planner: Planner) -> None:
    made = {
        rank: planner.write(people.add, Bilingual(rank.value), speaks_as=rank, languages="en, FR")
        for rank in reversed(SpeaksAs)
    }
    planner.write(people.add, Bilingual("Nobody's voice"))
    rows = planner.read(spokespersons.rows, DAY)
    assert [row.rank for row in rows] == [
        "executive director", "deputy executive director", "spokesperson", "technical staff",
        "external relations office",
    ]  # fmt: skip
    assert [row.is_first for row in rows] == [True, False, False, False, False]
    chief = made[SpeaksAs.EXECUTIVE_DIRECTOR]
    planner.write(people.add_leave, chief, dt.date(2027, 10, 1), dt.date(2027, 10, 4))
    first, second, *_ = planner.read(spokespersons.rows, DAY)
    assert (first.is_available, first.back_on) == (False, dt.date(2027, 10, 5))
    assert second.is_first
    planner.write(
        people.edit, made[SpeaksAs.DEPUTY], Bilingual("Deputy"), speaks_as=SpeaksAs.DEPUTY,
        languages="es",
    )  # fmt: skip
    asked = planner.read(spokespersons.rows, DAY, language="fr")
    assert next(row.rank for row in asked if row.is_first) == "spokesperson"
    with pytest.raises(Invalid, match="none of the six"):
        planner.write(people.add, Bilingual("X"), languages="german")
    with pytest.raises(Invalid, match="before the first"):
        planner.write(people.add_leave, chief, DAY, dt.date(2027, 10, 1))


def test_a_thought_leader_has_topic_consent_and_products(planner: Planner) -> None:
    person = planner.write(people.add, Bilingual("Prof. Wu", "吴教授"), outside=True)
    with pytest.raises(Invalid, match="which topic"):
        planner.write(thought_leaders.add, person, Bilingual())
    with pytest.raises(Invalid, match="which day"):
        planner.write(
            thought_leaders.add, person, Bilingual("Waste"), consent=Consent.GIVEN, flagship_id=2
        )
    leader = planner.write(
        thought_leaders.add, person, Bilingual("Waste"), consent=Consent.GIVEN, consent_on=DAY,
        flagship_id=2,
    )  # fmt: skip
    planner.write(content.add, Bilingual("Op-ed on waste"), leader_id=leader)
    (row,) = planner.read(thought_leaders.rows)
    assert (row.consent, row.name.zh) == ("given", "吴教授")
    assert [p.title.en for p in row.products] == ["Op-ed on waste"]
    with pytest.raises(Invalid, match="still names"):
        planner.write(thought_leaders.remove, leader)


def test_a_story_lacks_credit_and_consent_until_it_has_them(
    planner: Planner, tmp_path: Path
) -> None:
    story = planner.write(stories.add, Bilingual("Amina's street"))
    (row,) = planner.read(stories.rows)
    assert row.lacks == ("people", "place", "text", "credit", "consent")
    picture = tmp_path / "amina.png"
    picture.write_bytes(b"\x89PNG not much")
    photo = planner.write(stories.add_photo, story, str(picture))
    given = {
        "people": Bilingual("Amina, 34"), "place": Bilingual("Kibera"),
        "text": Bilingual("She sweeps."), "credit": "Julius Mwelu", "consent_on": DAY,
    }  # fmt: skip
    planner.write(
        stories.edit, story, Bilingual("Amina's street"), consent=Consent.LIMITED, **given
    )
    (row,) = planner.read(stories.rows)
    assert row.lacks == ("photo credit or consent",)
    assert not planner.read(stories.rows, usable_only=True)
    planner.write(
        stories.edit_photo, photo, caption=Bilingual(), credit="JM", consent=Consent.GIVEN
    )
    assert planner.read(stories.rows, usable_only=True)
    assert planner.read(stories.picture, photo) == picture.read_bytes()
    planner.write(stories.delete, story)
    planner.undo()
    assert planner.read(stories.picture, photo) == picture.read_bytes()
    with pytest.raises(Invalid, match="not a picture"):
        planner.write(stories.add_photo, story, str(tmp_path / "notes.txt"))
    with pytest.raises(Invalid, match="cannot be read"):
        planner.write(stories.add_photo, story, str(tmp_path / "gone.jpg"))


def test_the_media_list_logs_accreditation_and_who_accepted_an_embargo(planner: Planner) -> None:
    outlet = planner.write(media.add_outlet, Bilingual("Daily"), kind=OutletKind.PRINT)
    contact = planner.write(
        media.add_contact, outlet, Bilingual("Lee"), languages="en", email="lee@daily.example"
    )
    planner.write(media.accredit, contact, 1, AccreditationStatus.REQUESTED)
    planner.write(media.accredit, contact, 1, AccreditationStatus.GRANTED, decided_on=DAY)
    (row,) = planner.read(media.contacts)
    assert [a.status for a in row.accreditations] == ["granted"]
    asset = planner.write(content.add, Bilingual("Report"))
    with pytest.raises(Invalid, match="no embargo"):
        planner.write(media.log_copy, contact, asset, sent_at="2027-10-01T09:00+03:00")
    planner.write(content.embargo, asset, "2027-10-04T06:00+03:00")
    planner.write(media.log_copy, contact, asset, sent_at="2027-10-01T09:00+03:00")
    now = dt.datetime(2027, 10, 1, tzinfo=dt.UTC)
    assert [c.kind for c in planner.read(content_checks.rows, now)] == ["embargo-not-accepted"]
    planner.write(
        media.log_copy, contact, asset, sent_at="2027-10-01T09:00+03:00",
        accepted_at="2027-10-01T10:00+03:00",
    )  # fmt: skip
    assert [c.state for c in planner.read(media.copies)] == ["late"]
    planner.write(
        media.log_copy, contact, asset, sent_at="2027-10-01T09:00+03:00",
        accepted_at="2027-09-30T10:00+03:00",
    )  # fmt: skip
    assert [c.state for c in planner.read(media.copies)] == ["accepted"]
    assert not planner.read(content_checks.rows, now)
    planner.write(media.remove_outlet, outlet)
    assert not planner.read(media.copies)
    planner.undo()
    assert len(planner.read(media.copies)) == 1
