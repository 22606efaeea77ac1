"""Numbers, dates and spans read as the United Nations writes them, in English and Chinese."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comms_planner.bilingual import Bilingual
from comms_planner.catalogue import Catalogue
from comms_planner.paths import TRANSLATIONS
from comms_planner.quantity import Qty, Relation, parse
from comms_planner.text import NBSP, UNITS, Texts, texts_for

CHINESE = {
    ("Numbers", "unknown"): ("未知",),
    ("Numbers", "n/a"): ("不适用",),
    ("Numbers", "about {number}"): ("约{number}",),
    ("Numbers", "up to {number}"): ("至多{number}",),
    ("Numbers", "{number}+"): ("{number}以上",),
    ("Units", "people"): ("人",),
    ("Units", "cities"): ("座城市",),
    ("Dates", "date to be confirmed"): ("日期待定",),
    ("Dates", "Mon"): ("周一",),
    ("Plan", "%n actions"): ("%n 项行动",),
}
ENGLISH = {("Plan", "%n actions"): ("%n action", "%n actions")}


@pytest.fixture
def en() -> Texts:
    return Texts("en", ENGLISH)


@pytest.fixture
def zh() -> Texts:
    return Texts("zh", CHINESE)


def plain(text: str) -> str:
    return text.replace(NBSP, " ")


@pytest.mark.parametrize(
    ("qty", "english", "chinese"),
    [
        (Qty(20_000), "20,000", "20 000"),
        (Qty(500), "500", "500"),
        (Qty(5_000_000, Relation.GE), "5,000,000+", "500 万以上"),
        (Qty(48_800_000), "48,800,000", "4 880 万"),
        (Qty(200_000_000), "200,000,000", "2 亿"),
        (Qty(125_000_000), "125,000,000", "1.25 亿"),
        (Qty(8_000_000_000), "8,000,000,000", "80 亿"),
        (Qty(120_010_000), "120,010,000", "12 001 万"),
        (Qty(5_000_001), "5,000,001", "5 000 001"),
        (Qty(120, Relation.APPROX), "about 120", "约120"),
        (Qty(9, Relation.LE), "up to 9", "至多9"),
        (Qty(0), "0", "0"),
        (Qty(Decimal("0.5")), "0.5", "0.5"),
        (Qty.na("不适用"), "n/a", "不适用"),
        (Qty.unknown(), "unknown", "未知"),
    ],
)
def test_a_figure_is_said_with_its_qualifier(
    en: Texts, zh: Texts, qty: Qty, english: str, chinese: str
) -> None:
    assert plain(en.quantity(qty)) == english
    assert plain(zh.quantity(qty)) == chinese


def test_a_figure_with_its_unit_reads_like_the_document(en: Texts, zh: Texts) -> None:
    assert plain(en.quantity(Qty(5_000_000, Relation.GE), unit=True)) == "5,000,000+ people"
    assert plain(zh.quantity(Qty(5_000_000, Relation.GE), unit=True)) == "500 万人以上"
    assert plain(zh.quantity(Qty(20_000), unit=True)) == "20 000 人"
    assert plain(zh.quantity(Qty(100, Relation.EQ, "cities"), unit=True)) == "100 座城市"
    assert en.quantity(Qty.na(""), unit=True) == "n/a"


@given(
    st.integers(0, 10**12),
    st.sampled_from([Relation.EQ, Relation.APPROX, Relation.GE, Relation.LE]),
)
def test_what_is_said_can_be_read_back(value: int, relation: Relation) -> None:
    qty = Qty(value, relation)
    for texts in (Texts("en", ENGLISH), Texts("zh", CHINESE)):
        assert parse(texts.quantity(qty)) == qty
        assert parse(texts.quantity(qty, unit=True)) == qty


@pytest.mark.parametrize(
    ("value", "english", "chinese"),
    [
        (999, "999", "999"),
        (1_200, "1.2k", "1 200"),
        (1_200_000, "1.2M", "120 万"),
        (19_000_000, "19M", "1900 万"),
        (2_000_000_000, "2B", "20 亿"),
        (999_999, "1M", "100 万"),
        (99_999_999, "100M", "1 亿"),
        (99_990_000, "99.99M", "9999 万"),
        (50_000_000_000_000, "50,000B", "500 000 亿"),
    ],
)
def test_an_axis_shows_numbers_short(
    en: Texts, zh: Texts, value: int, english: str, chinese: str
) -> None:
    assert plain(en.compact(value)) == english
    assert plain(zh.compact(value)) == chinese


DAY = dt.date(2019, 8, 28)


def test_days_are_written_as_the_united_nations_does(en: Texts, zh: Texts) -> None:
    assert plain(en.day(DAY)) == "28 August 2019"
    assert zh.day(DAY) == "2019年8月28日"
    assert plain(en.short_day(DAY)) == "28 Aug"
    assert zh.short_day(DAY) == "8月28日"
    assert en.month(2019, 8) == "August 2019"
    assert zh.month(2019, 8) == "2019年8月"
    assert (en.weekday(0), zh.weekday(0)) == ("Mon", "周一")


@pytest.mark.parametrize(
    ("first", "last", "precision", "english", "chinese"),
    [
        ("2020-02-08", "2020-02-13", "day", "8–13 February 2020", "2020年2月8日至13日"),
        ("2022-06-26", "2022-07-01", "day", "26 June – 1 July 2022", "2022年6月26日至7月1日"),
        (
            "2019-12-30",
            "2020-01-02",
            "day",
            "30 December 2019 – 2 January 2020",
            "2019年12月30日至2020年1月2日",
        ),
        ("2019-10-07", "2019-10-07", "day", "7 October 2019", "2019年10月7日"),
        ("2019-10-07", None, "day", "7 October 2019", "2019年10月7日"),
        ("2026-07-01", "2026-07-31", "month", "July 2026", "2026年7月"),
        ("2019-09-01", "2019-10-31", "month", "September–October 2019", "2019年9月至10月"),
        (
            "2019-12-01",
            "2020-01-31",
            "month",
            "December 2019 – January 2020",
            "2019年12月至2020年1月",
        ),
        ("2027-04-01", "2027-06-30", "quarter", "Q2 2027", "2027年第2季度"),
        ("2027-04-01", "2027-09-30", "quarter", "Q2–Q3 2027", "2027年第2至第3季度"),
        (
            "2027-10-01",
            "2028-03-31",
            "quarter",
            "Q4 2027 – Q1 2028",
            "2027年第4季度至2028年第1季度",
        ),
        ("2028-01-01", "2028-12-31", "year", "2028", "2028年"),
        ("2020-01-01", "2023-12-31", "year", "2020–2023", "2020至2023年"),
        (None, None, "tbc", "date to be confirmed", "日期待定"),
        ("2028-01-01", "2028-12-31", "tbc", "date to be confirmed", "日期待定"),
    ],
)
def test_a_span_is_said_no_more_exactly_than_it_is_known(
    en: Texts,
    zh: Texts,
    first: str | None,
    last: str | None,
    precision: str,
    english: str,
    chinese: str,
) -> None:
    start = dt.date.fromisoformat(first) if first else None
    end = dt.date.fromisoformat(last) if last else None
    assert plain(en.span(start, end, precision)) == english
    assert zh.span(start, end, precision) == chinese


def test_a_moment_is_told_on_the_readers_clock(en: Texts, zh: Texts) -> None:
    at = dt.datetime(2019, 8, 28, 14, 5).astimezone()
    assert plain(en.moment(at)) == "28 August 2019, 14:05"
    assert zh.moment(at) == "2019年8月28日 14:05"


def test_counts_take_the_right_plural(en: Texts, zh: Texts) -> None:
    assert en.translate("Plan", "%n actions", 1) == "1 action"
    assert en.translate("Plan", "%n actions", 2_000) == "2,000 actions"
    assert en.translate("Plan", "%n actions", 0) == "0 actions"
    assert zh.translate("Plan", "%n actions", 1) == "1 项行动"


def test_what_is_not_in_the_catalogue_is_said_in_english(zh: Texts) -> None:
    assert zh.translate("Plan", "Not there") == "Not there"


def test_the_plans_own_text_is_said_in_the_readers_language(en: Texts, zh: Texts) -> None:
    both = Bilingual("Share", "分享")
    assert (en.say(both), zh.say(both)) == ("Share", "分享")


def test_every_unit_of_the_reference_has_a_word() -> None:
    named = {"people", "cities", "countries", "views", "events", "campuses", "applications"}
    assert named | {"offices"} <= UNITS.keys()


def test_a_catalogue_is_read_by_context_with_its_plurals(tmp_path: Path) -> None:
    path = tmp_path / "x.ts"
    path.write_text(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1"><context>'
        "<name>Plan</name>"
        "<message><source>Share</source><translation>分享</translation></message>"
        "<message><source>Old</source><translation type='vanished'>旧</translation></message>"
        "<message numerus='yes'><source>%n actions</source><translation>"
        "<numerusform>%n action</numerusform><numerusform>%n actions</numerusform>"
        "</translation></message></context></TS>",
        encoding="utf-8",
    )
    texts = Texts("en", Catalogue(path))

    assert texts.translate("Plan", "Share") == "分享"
    assert texts.translate("Plan", "Old") == "Old"
    assert texts.translate("Elsewhere", "Share") == "Share"
    assert [texts.translate("Plan", "%n actions", n) for n in (1, 2)] == ["1 action", "2 actions"]


def test_the_shipped_catalogues_are_read_whole() -> None:
    for path in TRANSLATIONS.glob("*.ts"):
        catalogue = Catalogue(path)
        for context in ElementTree.parse(path).getroot().iter("context"):
            name = context.findtext("name", "")
            for message in context.iter("message"):
                source, translation = message.findtext("source", ""), message.find("translation")
                assert translation is not None
                found = catalogue.get((name, source), ("",))
                if translation.get("type") not in ("vanished", "obsolete"):
                    forms = [f.text or "" for f in translation.findall("numerusform")]
                    assert list(found) == (forms or [translation.text or ""])


def test_a_day_with_its_weekday_stands_in_the_order_of_the_language() -> None:
    day = dt.date(2026, 11, 28)
    said = {code: texts_for(code).dated(day) for code in ("en", "zh", "fr", "es", "ru", "ar")}
    assert said["en"] == f"Sat {texts_for('en').day(day)}"
    assert said["zh"] == "2026年11月28日周六"
    assert texts_for("zh").short_dated(day) == "11月28日周六"
    for code in ("fr", "es", "ru", "ar"):
        assert said[code] == f"{texts_for(code).weekday(5)} {texts_for(code).day(day)}"


def test_a_brief_day_keeps_its_year() -> None:
    day = dt.date(2028, 10, 16)
    assert texts_for("en").brief_day(day).replace(NBSP, " ") == "16 Oct 2028"
    assert texts_for("zh").brief_day(day) == "2028年10月16日"
