"""The published figures that ship, each as its source gave it: number, qualifier, unit, address."""

from __future__ import annotations

from urllib.parse import urlsplit

from comms_planner.reference import Reference

PUBLISHED = [
    (1, "WUF9 2018", 24_000, "≥", "people", "direct", "wuf.unhabitat.org"),
    (2, "WUF10 2020", 13_000, "≥", "people", "direct", "wuf.unhabitat.org"),
    (3, "WUF10 2020", 18_000, "≥", "people", "direct", "enb.iisd.org"),
    (4, "WUF11 2022", 17_000, "≥", "people", "direct", "wuf.unhabitat.org"),
    (5, "WUF11 2022", 10_000, "≥", "people", "direct", "www.benzinga.com"),
    (6, "WUF11 2022", 6_000, "≥", "people", "direct", "www.benzinga.com"),
    (7, "WUF12 2024", 37_000, "≥", "people", "direct", "see.news"),
    (8, "WUF12 2024", 25_000, "≥", "people", "direct", "new.express.adobe.com"),
    (9, "WUF13 2026", 57_000, "≥", "people", "direct", "www.dailymotion.com"),
    (10, "UNHA1 2019", 3_900, "≥", "people", "direct", "docslib.org"),
    (11, "UNHA2 2023", 3_416, "=", "people", "direct", "bignewsnetwork.com"),
    (12, "UNHA2 2023", 1_000, "≈", "people", "direct", "bignewsnetwork.com"),
    (13, "UNHA2 resumed 2025", 1_300, "≥", "people", "direct", "menafn.com"),
    (14, "Urban October 2019", 48_800_000, "=", "views", "indirect", "urbanoctober.unhabitat.org"),
    (15, "Urban October 2023", 520, "≈", "events", "activity", "urbanoctober.unhabitat.org"),
    (16, "Urban October 2018", 61, "=", "countries", "activity", "urbanoctober.unhabitat.org"),
    (16, "Urban October 2018", 107, "=", "cities", "activity", "urbanoctober.unhabitat.org"),
    (17, "WCD 2020", 78, "=", "events", "activity", "urbanoctober.unhabitat.org"),
    (17, "WCD 2020", 39, "=", "countries", "activity", "urbanoctober.unhabitat.org"),
    (17, "WCD 2020", 70, "=", "cities", "activity", "urbanoctober.unhabitat.org"),
    (18, "Urban Thinkers Campus 2019", 59, "=", "campuses", "activity",
     "www.worldurbancampaign.org"),
]  # fmt: skip
"""Figure, event, number, qualifier, unit, kind and host, as they were published."""


def test_every_published_figure_ships_as_its_source_gave_it(reference: Reference) -> None:
    found = [
        (m.figure, m.event.en, m.qty.figure, m.qty.relation.value, m.qty.unit, str(m.kind),
         urlsplit(m.url).hostname)
        for m in reference.measurements
    ]  # fmt: skip
    assert found == PUBLISHED


def test_every_published_figure_says_what_it_counts(reference: Reference) -> None:
    assert all(m.metric.en and m.metric.zh for m in reference.measurements)
