"""The content board: languages, staleness by hash, publishing against embargo, reminders."""

from __future__ import annotations

import datetime as dt

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models.words import AssetKind, Language
from comms_planner.services import approvals, content, content_checks, house_style
from comms_planner.services.content import BoardRow
from comms_planner.services.planner import Planner
from comms_planner.text import texts_for

EN = texts_for("en")
NOW = dt.datetime(2027, 10, 1, 9, tzinfo=dt.UTC)


@pytest.fixture
def asset(planner: Planner) -> int:
    return planner.write(
        content.add, Bilingual("Press release", "新闻稿"), kind=AssetKind.PRESS_RELEASE,
        channel="web", languages="en fr zh", text="Cities matter.",
    )  # fmt: skip


def row(planner: Planner, asset: int, channel: str = "web") -> BoardRow:
    return next(r for r in planner.read(content.board, asset_id=asset) if r.channel == channel)


def states(planner: Planner, asset: int) -> dict[str, str]:
    return {v.language: v.state for v in row(planner, asset).versions if v.wanted}


def clear(planner: Planner, *items: int | None) -> None:
    ids = tuple(item for item in items if item is not None)
    planner.write(approvals.submit, content_item_ids=ids)
    for _ in range(4):
        planner.write(approvals.approve, content_item_ids=ids)


def test_an_asset_shows_its_six_languages_in_the_order_of_the_board(
    planner: Planner, asset: int
) -> None:
    shown = row(planner, asset)
    assert [v.language for v in shown.versions] == ["ar", "zh", "en", "fr", "ru", "es"]
    assert [v.wanted for v in shown.versions] == [False, True, True, True, False, False]
    assert states(planner, asset) == {"zh": "missing", "en": "in drafting", "fr": "missing"}


def test_a_translation_is_in_hand_then_cleared_then_stale_once_its_source_changes(
    planner: Planner, asset: int
) -> None:
    due = dt.date(2027, 9, 20)
    french = planner.write(content.begin, asset, Language.FR, channel="web", due=due)
    assert states(planner, asset)["fr"] == "in translation"
    planner.write(content.write, asset, Language.FR, channel="web", text="Les villes comptent.")
    clear(planner, french, row(planner, asset).in_language("en").id)
    assert states(planner, asset) == {"zh": "missing", "en": "cleared", "fr": "cleared"}
    planner.write(content.write, asset, Language.EN, channel="web", text="Cities  matter.\n")
    assert states(planner, asset)["fr"] == "cleared", "air does not count"
    planner.write(content.write, asset, Language.EN, channel="web", text="Cities matter most.")
    assert states(planner, asset) == {"zh": "missing", "en": "in drafting", "fr": "stale"}
    assert [r.asset_id for r in planner.read(content.board, state="stale", language="fr")] == [
        asset
    ]
    planner.write(content.confirm, french)
    assert states(planner, asset)["fr"] == "cleared"
    planner.undo()
    planner.undo()
    assert states(planner, asset)["fr"] == "cleared"


def test_a_channel_without_a_source_of_its_own_is_translated_from_another(
    planner: Planner, asset: int
) -> None:
    planner.write(content.write, asset, Language.FR, channel="social", text="Les villes !")
    shown = row(planner, asset, "social")
    assert shown.in_language("fr").state == "in translation"
    planner.write(content.write, asset, Language.EN, channel="web", text="New words.")
    assert row(planner, asset, "social").in_language("fr").state == "stale"


def test_nothing_goes_out_before_its_embargo_lifts_unseen(planner: Planner, asset: int) -> None:
    english = row(planner, asset).in_language("en").id
    assert english is not None
    planner.write(content.embargo, asset, "2027-10-04T06:00+03:00")
    planner.write(content.schedule, (english,), "2027-10-04T02:59Z".replace("Z", "+00:00"))
    shown = row(planner, asset)
    assert shown.early
    assert shown.publish_at != shown.embargo_at
    found = planner.read(content_checks.rows, NOW, asset_id=asset)
    assert [(c.kind, c.severity) for c in found] == [
        ("before-embargo", "high"),
        ("not-cleared", "high"),
    ]
    assert found[0].notice.say(EN) == "English on web goes out before the embargo lifts."
    planner.write(content.schedule, (english,), "2027-10-04T03:00+00:00")
    assert not row(planner, asset).early
    with pytest.raises(Invalid, match="offset"):
        planner.write(content.embargo, asset, "2027-10-04")


def test_what_is_no_language_is_refused(planner: Planner, asset: int) -> None:
    with pytest.raises(Invalid, match="none of the six"):
        planner.write(content.add, Bilingual("Film"), languages="en klingon")
    with pytest.raises(Invalid, match="translated from"):
        planner.write(content.confirm, row(planner, asset).in_language("en").id or 0)


def test_the_board_is_narrowed_by_what_a_thing_belongs_to(planner: Planner, asset: int) -> None:
    other = planner.write(content.add, Bilingual("Film"), channel="social", edition_id=1)
    assert [r.asset_id for r in planner.read(content.board, edition_id=1)] == [other]
    assert [r.asset_id for r in planner.read(content.board, channel="WEB")] == [asset]
    assert [r.asset_id for r in planner.read(content.board, language="ru")] == [other]
    planner.write(content.delete, other)
    assert len(planner.read(content.board)) == 1
    planner.undo()
    assert len(planner.read(content.board)) == 2


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("The program begins.", "en", "“programme” rather than “program”"),
        ("UN Habitat said so.", "en", "“UN-Habitat” rather than “UN Habitat”"),
        ("On October 4, 2027 we meet.", "en", "“4 October 2027”"),
        ("It reached 20000 people.", "en", "“20,000”"),
        ("We organise it.", "en", "“organize”"),
        ("Great news!", "en", "no exclamation marks"),
        ("世界都市论坛开幕。", "zh", "“世界城市论坛”"),
        ("城市,城市。", "zh", "full-width"),
    ],
)
def test_house_style_reminds(text: str, language: str, said: str) -> None:
    (reminder,) = house_style.reminders(text, language)
    assert said in reminder.notice.say(EN)


@pytest.mark.parametrize(
    "text",
    [
        "The programmes of UN-Habitat reach 20,000 people on 4 October 2027.",
        "Programming languages, programmers and 2030 targets.",
        "https://unhabitat.org/12345",
        "",
    ],
)
def test_house_style_is_silent_where_all_is_well(text: str) -> None:
    assert not house_style.reminders(text, "en")
