"""The drawer of an occurrence: an estimate of its own, a forecast called one, parts and whole."""

from __future__ import annotations

from comms_planner.bilingual import Bilingual
from comms_planner.quantity import Qty, Relation
from comms_planner.services import breakdown, editions, measurements, reach
from comms_planner.services.breakdown import Dimension
from comms_planner.services.commands import carry_out
from comms_planner.services.reach import ReachKind
from comms_planner.ui.screens.reach.measurement_form import CAMPAIGN, MeasurementForm
from comms_planner.ui.screens.reach.occurrence_sheet import OccurrenceDetails
from comms_planner.ui.widgets.labels import PlainLabel
from tests.ui.screens.reach.conftest import Desk


def opened(desk: Desk, slug: str) -> OccurrenceDetails:
    number = next(e.id for e in desk.planner.read(editions.rows) if e.slug == slug)
    desk.screen.reveal(edition=number)
    desk.settle()
    content = desk.screen.drawers.content
    assert isinstance(content, OccurrenceDetails)
    return content


def said(details: OccurrenceDetails) -> str:
    return " | ".join(label.text() for label in details.findChildren(PlainLabel))


def test_an_edition_is_estimated_otherwise_and_then_as_its_platform_again(desk: Desk) -> None:
    details = opened(desk, "wuf-2020")
    field = details.fields["direct"]
    field.number.setText("15,000")
    field._commit()
    desk.settle()
    assert desk.planner.read(reach.plan, 2020, 2020).direct.qty == Qty(16_000)
    again = desk.screen.drawers.content
    assert isinstance(again, OccurrenceDetails)
    again.cleared.emit("direct")
    desk.settle()
    assert desk.planner.read(reach.plan, 2020, 2020).direct.qty == Qty(21_000)


def test_an_estimate_that_is_no_number_of_people_is_refused_at_its_field(desk: Desk) -> None:
    details = opened(desk, "wuf-2020")
    details.fields["direct"].number.setText("2.5")
    details.fields["direct"]._commit()
    assert "whole numbers" in details.fields["direct"].error
    assert desk.planner.read(reach.plan, 2020, 2020).direct.qty == Qty(21_000)


def test_a_forecast_is_called_one_and_stands_in_no_sum(desk: Desk) -> None:
    for year, people in ((2022, 480), (2023, 521)):
        number = next(e.id for e in desk.planner.read(editions.rows) if e.slug == f"wcd-{year}")
        desk.planner.write(
            measurements.record, Qty(people), kind=ReachKind.DIRECT,
            definition=Bilingual("badges scanned"), source="Host", edition_id=number,
        )  # fmt: skip
    before = desk.planner.read(reach.plan, 2027, 2027).direct.qty
    text = said(opened(desk, "wcd-2027"))
    assert "Forecast from past editions" in text
    assert "about 500" in text
    assert "it stands in no sum of the plan" in text
    assert "World Cities Day 2022 480" in text
    row = next(
        line.row for line in desk.screen.occurrences.table.rows
        if line.row is not None and line.row.name.en == "World Cities Day 2027"
    )  # fmt: skip
    assert row.estimated_direct == Qty(500)
    assert desk.planner.read(reach.plan, 2027, 2027).direct.qty == before


def test_the_parts_of_the_eleventh_forum_are_held_against_its_whole(desk: Desk) -> None:
    text = said(opened(desk, "wuf-2022"))
    assert "Way of attending: 16,000+ of 17,000+; the parts do not match the whole" in text


def test_what_is_not_disaggregated_is_said(desk: Desk) -> None:
    number = next(e.id for e in desk.planner.read(editions.rows) if e.slug == "whd-2023")
    made = desk.planner.write(
        measurements.record, Qty(900), definition=Bilingual("badges"), source="Host",
        edition_id=number,
    )  # fmt: skip
    desk.planner.write(breakdown.disaggregate, made, Dimension.SEX, "women", Qty(500))
    assert "Sex: 500 of 900; not disaggregated: 400" in said(opened(desk, "whd-2023"))


def test_a_campaign_is_measured_as_an_edition_is(desk: Desk) -> None:
    wanted = {"title": "Housing for all", "objective": "Ten mayors adopt a plan",
              "target": "10 plans", "theme": "Housing", "starts": "2021-01-01",
              "ends": "2021-12-31"}  # fmt: skip
    (number,) = carry_out(desk.planner, "campaigns.add", wanted).ids[:1]
    desk.screen.drawers.record("", None)
    form = desk.screen.drawers.form
    assert isinstance(form, MeasurementForm)
    form.platform.load(CAMPAIGN)
    form.platform.edited.emit()
    form.figure.number.setText("12,000+")
    form.definition.load(Bilingual("people reached by the partners"))
    form.source.load("Partners")
    form.submitted.emit()
    desk.settle()
    row = desk.planner.read(measurements.rows)[-1]
    assert (row.campaign_id, row.qty) == (number, Qty(12_000, Relation.GE))
