"""Preflight: each thing that must not go out unseen is found, named, and gone once mended."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import Action, Measurement, ResultEvidence, StoryPhoto
from comms_planner.models.words import (
    Basis,
    Consent,
    EvidenceKind,
    Language,
    MessageKind,
    Metric,
    ReachKind,
    ResultLevel,
)
from comms_planner.quantity import Qty
from comms_planner.services import (
    actions,
    approvals,
    content,
    editions,
    evidence,
    measurements,
    messages,
    overlaps,
    platforms,
    stories,
)
from comms_planner.services.concern import About
from comms_planner.services.planner import Planner, undoable
from comms_planner.services.preflight.finding import FindingRow
from comms_planner.services.preflight.findings import findings
from comms_planner.services.preflight.scope import Scope
from comms_planner.services.results import register
from comms_planner.text import texts_for
from comms_planner.typeset.voices import undrawable

TODAY = dt.date(2027, 6, 1)
PHOTO = str(Path(__file__).parents[3] / "docs/pictures/calendar-dark-zh.png")
Look = Callable[..., list[FindingRow]]


@pytest.fixture
def look(planner: Planner) -> Look:
    """What one check finds for pack A of 2027, or of another request."""

    def through(
        check: str, kind: str = "A", language: str = "en", **about: object
    ) -> list[FindingRow]:
        first, last = dt.date(2027, 1, 1), dt.date(2027, 12, 31)
        scope = Scope(kind, (language,), first, last, TODAY, About(**about))  # type: ignore[arg-type]
        return [row for row in planner.read(findings, scope, undrawable) if row.check == check]

    return through


def said(row: FindingRow, language: str = "en") -> str:
    return row.notice.say(texts_for(language)).replace("\xa0", " ")


def test_a_translation_is_stale_once_its_source_changes(planner: Planner, look: Look) -> None:
    asset = planner.write(content.add, Bilingual("Advisory", "通告"), text="Come.")
    planner.write(content.write, asset, Language.FR, text="Venez.")
    assert look("stale-translation") == []
    planner.write(content.write, asset, Language.EN, text="Come on Monday.")
    (row,) = look("stale-translation")
    assert said(row) == "“Advisory”: the French text no longer fits the one it was translated from."
    assert "法文" in said(row, "zh")
    assert (row.severity, row.screen) == ("stop", "content")
    assert look("stale-translation", "E")[0].severity == "warning"
    planner.write(content.write, asset, Language.FR, text="Venez lundi.")
    assert look("stale-translation") == []


def test_what_the_language_of_the_pack_lacks_is_named(planner: Planner, look: Look) -> None:
    asset = planner.write(content.add, Bilingual("Advisory", "通告"), text="Come.")
    line = planner.write(messages.add, MessageKind.TALKING_POINT, Bilingual("Homes first"))
    named = planner.write(actions.add, Bilingual("Film"), starts=TODAY)
    found = {(row.kind, row.id): row.severity for row in look("missing-translation", language="zh")}
    assert found[("content", asset)] == found[("message", line)] == "stop"
    assert found[("action", named)] == "warning"
    english = {(row.kind, row.id) for row in look("missing-translation")}
    assert not english & {("content", asset), ("message", line), ("action", named)}
    french = {row.kind for row in look("missing-translation", language="fr")}
    assert french == {"content", "message"}


def test_a_message_stops_the_pack_until_it_is_approved(planner: Planner, look: Look) -> None:
    line = planner.write(
        messages.add, MessageKind.ROOF, Bilingual("Cities for all", "人人共享城市")
    )
    (row,) = look("unapproved-message")
    assert said(row) == "The message “Cities for all” is not cleared yet."
    assert row.where == {"message": line}
    for gate in (1, 2, 3, 4):
        if gate == 1:
            planner.write(approvals.submit, message_ids=(line,), who="Ana")
        if look("unapproved-message"):
            planner.write(approvals.approve, message_ids=(line,), who="Ana")
    assert look("unapproved-message") == []


def test_an_output_under_an_outcome_is_found_however_it_got_there(
    planner: Planner, look: Look
) -> None:
    indicator = next(i for i in planner.read(register.rows) if i.level == "outcome")
    planner.write(_file_past_the_guard, indicator.id)
    rows = [row for row in look("misfiled-output", "F") if row.id == indicator.id]
    assert [row.severity for row in rows] == ["stop", "stop"]
    assert all("was put out or reached people" in said(row) for row in rows)
    assert rows[0].screen == "outcomes"


def test_evidence_that_is_another_file_now_or_gone_is_found(
    planner: Planner, look: Look, tmp_path: Path
) -> None:
    forum = next(e.id for e in planner.read(editions.rows) if e.slug == "wuf-2022")
    number = planner.write(
        measurements.record, Qty(17_000), metric=Metric.PARTICIPANTS, source="the door",
        edition_id=forum,
    )  # fmt: skip
    file = tmp_path / "report.txt"
    file.write_text("17,000")
    planner.write(evidence.add, number, str(file), 1, who="Ana")
    assert look("missing-file", "F") == []
    file.write_text("18,000")  # as long as before
    assert "has changed since" in said(look("missing-file", "F")[0])
    file.unlink()
    assert "is no longer there" in said(look("missing-file", "F")[0])


def test_a_figure_without_a_source_is_found_in_its_period(planner: Planner, look: Look) -> None:
    planner.write(_count_without_source, dt.date(2027, 3, 1))
    planner.write(_count_without_source, dt.date(2024, 3, 1))
    (row,) = look("figure-source", "F")
    assert "≈ 4000 people" in said(row)
    assert "World Urban Forum" in said(row)
    assert (row.kind, row.screen, row.severity) == ("measurement", "reach", "stop")
    assert look("figure-source", "E")[0].severity == "warning"


def test_an_overlap_that_an_estimate_has_fallen_below_is_a_warning(
    planner: Planner, look: Look
) -> None:
    planner.write(
        overlaps.set_overlap, "wuf", "whd", Qty(450), kind=ReachKind.DIRECT, source="two lists"
    )
    assert look("large-overlap") == []
    planner.write(platforms.estimate, "whd", ReachKind.DIRECT, Qty(400))
    (row,) = look("large-overlap", "F")
    assert "share 450 people, and the smaller audience is estimated at 400" in said(row)
    assert (row.screen, row.severity) == ("reach", "warning")


def test_a_photo_needs_credit_consent_and_its_picture(planner: Planner, look: Look) -> None:
    story = planner.write(stories.add, Bilingual("Amina", "阿米娜"))
    photo = planner.write(stories.add_photo, story, PHOTO)
    assert "neither credit nor consent" in said(look("image-rights")[0])
    planner.write(_say_of_photo, photo, Consent.ASKED)
    assert "no consent" in said(look("image-rights")[0])
    planner.write(_say_of_photo, photo, Consent.GIVEN)
    assert look("image-rights") == look("missing-file") == []
    planner.write(_lose_picture, photo)
    assert said(look("missing-file")[0]) == "A photo of the story “Amina” has no picture."


def test_an_embargo_fits_what_publishes_on_both_sides(planner: Planner, look: Look) -> None:
    task = planner.write(actions.add, Bilingual("Publish", "发布"), starts=dt.date(2027, 10, 5))
    asset = planner.write(
        content.add, Bilingual("Report", "报告"), text="All of it.", action_id=task
    )
    planner.write(content.embargo, asset, "2027-10-04T09:00+03:00")
    (row,) = look("embargo")
    assert said(row) == (
        "The embargo on “Report” lifts on 4 October 2027, before “Publish” publishes it on"
        " 5 October 2027."
    )
    planner.write(actions.reschedule, task, dt.date(2027, 10, 3), dt.date(2027, 10, 3))
    assert "before its embargo lifts on 4 October 2027" in said(look("embargo")[0])
    planner.write(actions.reschedule, task, dt.date(2027, 10, 4), dt.date(2027, 10, 4))
    assert look("embargo") == []
    english = planner.read(content.board, asset_id=asset)[0].in_language("en").id
    assert english is not None
    planner.write(content.schedule, (english,), "2027-10-02T09:00+03:00")
    assert "goes out in English on 2 October 2027" in said(look("embargo", "E")[0])
    assert look("embargo", "E")[0].stops


def test_an_open_date_stops_only_the_pack_of_its_own_event(planner: Planner, look: Look) -> None:
    made = planner.write(editions.add, "wuf", Bilingual("WUF99", "第九十九届"))
    rows = {(row.kind, row.id): row for row in look("open-date")}
    assert said(rows["edition", made]) == "“WUF99” has no date yet."
    assert rows["edition", made].severity == "warning"
    assert look("open-date", edition_id=made)[0].stops
    task = planner.write(actions.add, Bilingual("Some day", "某日"))
    assert ("action", task) in {(row.kind, row.id) for row in look("open-date")}
    assert ("action", task) not in {(row.kind, row.id) for row in look("open-date", "F")}


def test_text_that_no_page_holds_is_found(planner: Planner, look: Look) -> None:
    essay = planner.write(actions.add, Bilingual("Essay", "文章"), note=Bilingual("word " * 20_000))
    endless = planner.write(actions.add, Bilingual("a" * 90, "长"))
    planner.write(_stretch_roof)
    found = {(row.kind, row.id): said(row) for row in look("overfull-text")}
    assert "has a text of 99,999 characters" in found["action", essay]
    assert "holds 90 characters without a space" in found["action", endless]
    (roof,) = (text for (kind, _), text in found.items() if kind == "message")
    assert "has 20 words; more than 15" in roof
    link = planner.write(
        actions.add, Bilingual("Link", "链接"), note=Bilingual(f"https://{'x' * 99}")
    )
    assert ("action", link) not in {(row.kind, row.id) for row in look("overfull-text")}


def test_a_character_without_a_typeface_is_named(planner: Planner, look: Look) -> None:
    planner.write(actions.add, Bilingual("Film 🎬 in ௐ", "影片"), starts=TODAY)
    (row,) = look("glyph")
    assert "clapper board" not in said(row)
    assert "U+0BD0 tamil om" in said(row)
    assert look("glyph", "E")[0].stops
    assert not look("glyph", "F")[0].stops


def test_every_character_is_named_and_accents_too(planner: Planner, look: Look) -> None:
    texts = ("ქართული", "สวัสดี", "नमस्ते", "שלום", "𠮷 \ue000", "ok\ufe0f\u200d é")
    for text in texts:
        planner.write(actions.add, Bilingual(text, "影片"), starts=TODAY)
    found = " ".join(said(row) for row in look("glyph"))
    plain = set("".join(texts)) - set("ok\ufe0f\u200dé ")
    assert [char for char in plain if f"U+{ord(char):04X}" not in found] == []
    assert "U+FE0F" not in found


def test_a_gate_that_is_overdue_is_found(planner: Planner, look: Look) -> None:
    task = planner.write(actions.add, Bilingual("Cleared", "核准"), starts=dt.date(2027, 5, 31))
    planner.write(_make_gate, task)
    (row,) = look("overdue-gate")
    assert said(row) == "The gate “Cleared” was due on 31 May 2027 and is still open."
    assert said(row, "zh") != said(row)


def test_a_pack_about_one_thing_hears_of_what_is_tied_to_it_or_to_nothing(
    planner: Planner, look: Look
) -> None:
    mine = planner.write(messages.add, MessageKind.ROOF, Bilingual("Mine", "我"), flagship_id=1)
    other = planner.write(messages.add, MessageKind.ROOF, Bilingual("Other", "他"), flagship_id=2)
    general = planner.write(messages.add, MessageKind.ROOF, Bilingual("General", "众"))
    found = {row.id for row in look("unapproved-message", flagship="sdg-cities")}
    assert found == {mine, general}
    assert {row.id for row in look("unapproved-message")} == {mine, other, general}


@undoable("")
def _file_past_the_guard(session: Session, indicator_id: int) -> None:
    """As a plan may hold it that was made elsewhere."""
    for kind, level, title in (
        (EvidenceKind.REACH, ResultLevel.OUTPUT, "Posts of the week"),
        (EvidenceKind.OTHER, ResultLevel.OUTCOME, "12,000 impressions"),
    ):
        session.add(
            ResultEvidence(
                indicator_id=indicator_id, kind=kind, level=level, title=Bilingual(title),
                source="dashboard", note=Bilingual(),
            )
        )  # fmt: skip


@undoable("")
def _count_without_source(session: Session, day: dt.date) -> None:
    session.add(
        Measurement(
            platform_id=1, event=Bilingual(), kind=ReachKind.DIRECT, qty=Qty(4000, "≈"),
            definition=Bilingual("Badges"), basis=Basis.OURS, note=Bilingual(), measured_on=day,
            place=Bilingual(), why=Bilingual(),
        )
    )  # fmt: skip


@undoable("")
def _say_of_photo(session: Session, photo_id: int, consent: Consent) -> None:
    stories.edit_photo(
        session, photo_id, caption=Bilingual(), credit="UN-Habitat/Wu", consent=consent
    )


@undoable("")
def _lose_picture(session: Session, photo_id: int) -> None:
    session.get_one(StoryPhoto, photo_id).attachment = None


@undoable("")
def _stretch_roof(session: Session) -> None:
    messages.add(session, MessageKind.ROOF, Bilingual("Short", "短"))
    row = messages.rows(session, kind="roof")[0]
    session.get_one(messages.Message, row.id).text = Bilingual("word " * 19 + "end", "短")


@undoable("")
def _make_gate(session: Session, action_id: int) -> None:
    session.get_one(Action, action_id).gate = True
