"""Time zones by the names of their cities, in both languages."""

from __future__ import annotations

import sys

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.services import zone_names
from comms_planner.services.zone_names import CHINESE
from comms_planner.text import texts_for
from tests.services import zone_cities


@pytest.mark.skipif(sys.platform != "linux", reason="Qt brings ICU on Linux alone")
def test_the_chinese_names_are_those_of_the_library_that_qt_brings() -> None:
    assert CHINESE.read_text(encoding="utf-8") == zone_cities.written()


def test_a_zone_is_called_after_its_city() -> None:
    assert zone_names.of_zone("America/Mexico_City") == Bilingual("Mexico City", "墨西哥城")
    assert zone_names.of_zone("Asia/Baku") == Bilingual("Baku", "巴库")
    assert zone_names.of_zone("Etc/GMT+3") == Bilingual("GMT+3", "GMT+3")
    assert zone_names.of_zone("UTC") == Bilingual("UTC", "UTC")


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Asia/Tokyo", "Asia/Tokyo"), ("asia/tokyo ", "Asia/Tokyo"), ("Tokyo", "Asia/Tokyo"),
        ("东京", "Asia/Tokyo"), ("东京 · Asia/Tokyo", "Asia/Tokyo"), ("UTC", "UTC"),
        ("São Paulo", "America/Sao_Paulo"), ("sao_paulo", "America/Sao_Paulo"),
        ("Singapore", "Asia/Singapore"), ("Buenos Aires", "America/Argentina/Buenos_Aires"),
        ("Central", None), ("Nowhere", None), ("", None),
    ],
)  # fmt: skip
def test_it_is_found_by_any_of_its_names(typed: str, zone: str | None) -> None:
    assert zone_names.find(typed) == zone


def test_in_chinese_they_are_offered_with_the_names_of_their_cities() -> None:
    assert "东京 · Asia/Tokyo" in zone_names.offered(texts_for("zh"))
    assert "Asia/Tokyo" in zone_names.offered(texts_for("en"))
    assert all(zone_names.find(one) for one in zone_names.offered(texts_for("zh")))
