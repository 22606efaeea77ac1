"""Dates as expressions, read and written in both languages."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models.words import AnchorEnd, Precision
from comms_planner.services import editions
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import anchor_words, anchor_writing
from comms_planner.services.schedule.anchor_places import AnchorRow, Places, understood
from comms_planner.services.schedule.anchors import Anchor, AnchorKind, Expression, Nth, Offset
from comms_planner.services.schedule.working import WorkingCalendar

TODAY = dt.date(2026, 11, 22)


def ask(planner: Planner, text: str, edition: str | None = None) -> AnchorRow:
    number = None
    if edition:
        rows = planner.read(editions.rows)
        number = next(e.id for e in rows if e.slug == edition)
    return planner.read(understood, text, edition_id=number, today=TODAY)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("6 weeks before wuf-2026 opening", "2026-04-05"),
        ("six weeks before the opening of WUF13", "2026-04-05"),
        ("the day after WUF13 closing", "2026-05-23"),
        ("WUF13 + 3 days", "2026-05-20"),
        ("10 working days before whd-2027", "2027-09-20"),
        ("a fortnight before the 13th World Urban Forum", "2026-05-03"),
        ("第十三届世界城市论坛开幕前两周", "2026-05-03"),
        ("last working day of December 2026", "2026-12-31"),
        ("the first weekday of January 2027", "2027-01-04"),
        ("2027年6月最后一个工作日", "2027-06-30"),
        ("last working day of October", "2027-10-29"),
        ("October 15, 2027", "2027-10-15"),
        ("first Monday of October 2027", "2027-10-04"),
        ("the last Friday of October 2027", "2027-10-29"),
        ("first Monday of October", "2027-10-04"),
        ("at World Habitat Day 2027", "2027-10-04"),
        ("at World Habitat Day 2028", "2028-10-02"),
        ("World Habitat Day", "2027-10-04"),
        ("2 months and 3 days before 2027-10-04", "2027-08-01"),
        ("on 4 October 2027", "2027-10-04"),
        ("1 month after 31 January 2027", "2027-02-28"),
        ("end of Urban October 2027", "2027-10-31"),
        ("International Women's Day 2027 - 2w", "2027-02-22"),
        ("2027年世界人居日当天", "2027-10-04"),
        ("2027年世界人居日前6周", "2027-08-23"),
        ("世界人居日2027年前十个工作日", "2027-09-20"),
        ("WUF13开幕前6周", "2026-04-05"),
        ("WUF13闭幕后一天", "2026-05-23"),
        ("WUF13闭幕次日", "2026-05-23"),
        ("WUF13 + 3天", "2026-05-20"),
        ("2027年10月的第一个星期一", "2027-10-04"),
        ("2027年10月最后一个星期五", "2027-10-29"),
        ("2027年10月4日前2个月", "2027-08-04"),
        ("6 weeks prior to WUF13 opening", "2026-04-05"),
        ("thirty days ahead of World Habitat Day 2027", "2027-09-04"),
        ("twenty-one days before World Habitat Day 2027", "2027-09-13"),
        ("the eve of World Cities Day 2027", "2027-10-30"),
        ("half a year before World Habitat Day 2027", "2027-04-04"),
        ("one quarter before 31 May 2027", "2027-02-28"),
        ("a year after 29 February 2028", "2029-02-28"),
        ("31 October", "2027-10-31"),
        ("1 December", "2026-12-01"),
        ("29 February", "2028-02-29"),
        ("10月31日", "2027-10-31"),
        ("十月三十一日前十天", "2027-10-21"),
        ("last day of February 2028", "2028-02-29"),
        ("2 weeks before the first day of March 2027", "2027-02-15"),
        ("2028年2月最后一天", "2028-02-29"),
        ("世界人居日前三十天", "2027-09-04"),
        ("世界人居日前二十一天", "2027-09-13"),
        ("世界人居日之前 15 天", "2027-09-19"),
        ("世界人居日前一百零五天", "2027-06-21"),
        ("世界人居日前半年", "2027-04-04"),
        ("十月第一个星期一", "2027-10-04"),
        ("十一月最后一个星期五", "2026-11-27"),
        ("十二月最后一个工作日", "2026-12-31"),
        ("World Migratory Bird Day", "2027-05-08"),
        ("1 week before World Migratory Bird Day, October 2027", "2027-10-02"),
        ("2027年10月世界候鸟日前一周", "2027-10-02"),
    ],
)
def test_an_expression_gives_its_day(planner: Planner, text: str, day: str) -> None:
    row = ask(planner, text)
    assert (row.first, row.last) == (dt.date.fromisoformat(day),) * 2
    assert row.precision == "day"


@pytest.mark.parametrize("text", ["T-42", "T−42", "t-6w", "T - 42 days"])
def test_t_counts_from_the_edition_of_the_action(planner: Planner, text: str) -> None:
    assert ask(planner, text, "whd-2027").first == dt.date(2027, 8, 23)
    assert ask(planner, text).first is None


def test_an_edition_known_to_the_year_gives_a_window(planner: Planner) -> None:
    row = ask(planner, "6 weeks before wuf-2028 opening")
    assert (row.first, row.last) == (dt.date(2027, 11, 20), dt.date(2028, 11, 19))
    assert row.precision == "year"
    assert ask(planner, "World Urban Forum 2030").precision == "year"


def test_an_edition_to_be_confirmed_gives_nothing(planner: Planner) -> None:
    planner.write(editions.add, "wuf", Bilingual("WUF15"))
    row = ask(planner, "2 weeks before WUF15 opening")
    assert (row.first, row.precision) == (None, "tbc")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("6 moons before wuf-2028 opening", "6 moons"),
        ("last working day of Smarch", "last working day of Smarch"),
        ("World Habitat Day 9999", "World Habitat Day 9999"),
        ("6 weeks before the Congress of Vienna", "the Congress of Vienna"),
        ("fifth Monday of February 2027", "fifth Monday of February 2027"),
        ("first Sunbath of May 2027", "first Sunbath of May 2027"),
        ("31 February 2027", "31 February 2027"),
        ("火星大会开幕前6周", "火星大会"),
        ("soon", "soon"),
        ("99999999999 days before wuf-2028", "99999999999"),
        ("3 working days before the last working day of May 2027", "the last working day of May"),
    ],
)
def test_what_is_not_understood_is_named(planner: Planner, text: str, named: str) -> None:
    with pytest.raises(Invalid) as refusal:
        ask(planner, text)
    assert refusal.value.field == "anchor"
    assert named in str(refusal.value)


def test_nothing_is_refused_with_an_example(planner: Planner) -> None:
    with pytest.raises(Invalid, match="6 weeks before"):
        ask(planner, "  ")


def test_what_was_understood_is_written_in_both_languages(planner: Planner) -> None:
    row = ask(planner, "wuf14 开幕前42天")
    assert row.code == "6 weeks before wuf-2028 opening"
    assert row.written.en.startswith("6 weeks before World Urban Forum, fourteenth session")
    assert row.written.zh == "世界城市论坛第十四届会议开幕前6周"


offsets = st.one_of(
    st.builds(Offset, st.integers(0, 30), st.integers(0, 800), st.integers(0, 200)),
    st.builds(Offset, st.integers(-30, 0), st.integers(-800, 0), st.integers(-200, 0)),
)
days = st.dates(dt.date(2020, 1, 1), dt.date(2035, 12, 31))
plain_anchors = st.one_of(
    st.builds(
        lambda slug, end: Anchor(AnchorKind.EDITION, slug, end=end),
        st.sampled_from(["wuf-2028", "whd-2027", "unga-nua-2026"]),
        st.sampled_from(list(AnchorEnd)),
    ),
    st.builds(lambda day: Anchor(AnchorKind.DAY, day=day), days),
    st.builds(
        lambda n, w, m, y: Anchor(AnchorKind.NTH, nth=Nth(n, w, m, y)),
        st.sampled_from([1, 2, 3, 4, -1]),
        st.integers(0, 6),
        st.integers(1, 12),
        st.integers(2020, 2040),
    ),
    st.builds(lambda year: Anchor(AnchorKind.OBSERVANCE, "water", year), st.just(2027)),
)


@pytest.fixture(scope="module")
def names() -> dict[str, Anchor]:
    slugs = ("wuf-2028", "whd-2027", "unga-nua-2026")
    found = {slug: Anchor(AnchorKind.EDITION, slug) for slug in slugs}
    found["water 2027"] = Anchor(AnchorKind.OBSERVANCE, "water", 2027)
    return found


@given(anchor=plain_anchors, offset=offsets)
def test_what_is_written_is_read_again(
    names: dict[str, Anchor], anchor: Anchor, offset: Offset
) -> None:
    expression = Expression(anchor, offset)
    name = f"{anchor.key} {anchor.year}" if anchor.year else anchor.key
    said = anchor_writing.written(expression, Bilingual(name, name))
    for text in (said.en, said.zh):
        assert anchor_words.parse(text, names.get, TODAY) == expression


@given(st.text(max_size=60))
def test_any_text_is_understood_or_refused(text: str) -> None:
    with suppress(Invalid):
        anchor_words.parse(text, lambda name: None, TODAY)


@given(offsets, days)
def test_distances_add_up(offset: Offset, day: dt.date) -> None:
    plain = WorkingCalendar()
    whole_days = Offset(days=offset.days)
    assert (whole_days + Offset(days=3)).from_day(day, plain) == whole_days.from_day(
        day, plain
    ) + dt.timedelta(3)
    assert offset + -offset == Offset()


def test_a_season_nobody_has_entered_yet_goes_by_its_rule(planner: Planner) -> None:
    def look(session: Session) -> Precision:
        return (
            Places(session, TODAY)
            .spans.of(Anchor(AnchorKind.SEASON, "urban-october", 2031))
            .precision
        )

    assert planner.read(look) is Precision.DAY


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("6 weeks before WUFF", "“WUFF” is not in this plan. Did you mean “wuf”?"),
        ("2 weeks before women's day", "Did you mean “International Women's Day”?"),
        ("世界人具日前两周", "Did you mean “世界人居日”?"),
        ("论坛前六周", "Did you mean “世界城市论坛”?"),
        ("6 weeks befor WUF opening", "does not say before or after what"),
        ("6 weeks before", "does not say before or after what"),
        ("世界人居日前", "does not say before or after what"),
        ("31/10/2027", "Write 31 October 2027 or 2027-10-31"),
        ("October 2027", "“October 2027” is a whole month"),
        ("2 weeks before 2027年10月", "is a whole month"),
    ],
)
def test_a_refusal_says_what_would_be_understood(planner: Planner, text: str, said: str) -> None:
    with pytest.raises(Invalid) as refusal:
        ask(planner, text)
    assert said in str(refusal.value)


def test_a_series_without_a_date_to_come_is_told_so(planner: Planner) -> None:
    with pytest.raises(Invalid, match="has no date to come"):
        ask(planner, "2 weeks before Regional urban forums 2090")


def test_the_meetings_of_others_are_found_by_their_short_names(planner: Planner) -> None:
    row = ask(planner, "2 weeks before HLPF")
    assert row.code == "2 weeks before hlpf-2027 opening"
    assert ask(planner, "HLPF 2027").precision == "month"


def test_the_opening_and_the_closing_are_those_of_the_edition_of_the_action(
    planner: Planner,
) -> None:
    assert ask(planner, "6 weeks before opening", "wuf-2026").first == dt.date(2026, 4, 5)
    assert ask(planner, "开幕前6周", "wuf-2026").first == dt.date(2026, 4, 5)
    closing = ask(planner, "3 working days after closing", "wuf-2026")
    assert closing.first == dt.date(2026, 5, 28)
    assert ask(planner, closing.code, "wuf-2026").first == closing.first
    assert ask(planner, closing.written.zh, "wuf-2026").first == closing.first


def test_a_day_is_written_without_an_opening(planner: Planner) -> None:
    row = ask(planner, "2 weeks before World Habitat Day 2027")
    assert row.written.en == "2 weeks before World Habitat Day 2027"
    assert row.written.zh == "2027年世界人居日前2周"


def test_the_second_of_two_days_a_year_is_the_next_once_the_first_is_over(
    planner: Planner,
) -> None:
    row = planner.read(understood, "World Migratory Bird Day", today=dt.date(2027, 6, 1))
    assert row.first == dt.date(2027, 10, 9)
    assert row.written.en == "at World Migratory Bird Day, October 2027"
    for text in (row.code, row.written.en, row.written.zh):
        assert ask(planner, text).first == row.first
