"""The fold of the measurement form: parts, evidence, metric, period, place and why."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.quantity import Qty, Relation
from comms_planner.services import measurements
from comms_planner.services.measurements import MeasurementRow
from comms_planner.ui.screens.reach.evidence_field import EvidenceWidget
from comms_planner.ui.screens.reach.measurement_form import MeasurementForm
from tests.ui.screens.reach.conftest import Desk
from tests.ui.screens.reach.test_measuring import fill, form, type_figure


def parts(made: MeasurementForm, *lines: tuple[str, str, str]) -> None:
    for line in lines:
        made.more.parts.append().say(line)


def latest(desk: Desk) -> MeasurementRow:
    return desk.planner.read(measurements.rows)[-1]


def everything(desk: Desk, file: Path) -> MeasurementForm:
    made = fill(desk, "17,000")
    more = made.more
    more.unfold()
    more.metric_of.load("badge-scanned")
    more.channel.load("Main gate")
    more.first.load(dt.date(2021, 10, 31))
    more.last.load(dt.date(2021, 10, 31))
    more.place.load(Bilingual("Luxor", "卢克索"))
    more.why.load(Bilingual("counted at the gate", ""))
    parts(made, ("sex", "women", "8,000"), ("sex", "men", "7,000+"))
    more.evidence.append().say(("https://example.org/report", 1))
    more.evidence.append().say((str(file), 3))
    return made


@pytest.fixture
def file(tmp_path: Path) -> Path:
    found = tmp_path / "badges.csv"
    found.write_text("17000")
    return found


@pytest.mark.parametrize("language", ["en", "zh"])
def test_quick_entry_sees_none_of_it(desk: Desk) -> None:
    made = fill(desk)
    assert not made.more.is_open
    made.more.button.click()
    assert made.more.is_open
    made.more.button.click()
    made.submitted.emit()
    assert latest(desk).qty == Qty(640, Relation.GE)


def test_all_of_it_is_kept_in_one_step_and_undone_in_one(desk: Desk, file: Path) -> None:
    before = desk.planner.read(measurements.rows)
    made = everything(desk, file)
    made.submitted.emit()
    desk.settle()
    row = latest(desk)
    assert (row.metric, row.channel, row.place.zh) == ("badge-scanned", "Main gate", "卢克索")
    assert row.period_from == row.period_to == dt.date(2021, 10, 31)
    assert row.why.en == "counted at the gate"
    assert [(p.category, p.qty) for p in row.parts] == [
        ("women", Qty(8_000)), ("men", Qty(7_000, Relation.GE)),
    ]  # fmt: skip
    assert [(e.grade, bool(e.sha256)) for e in row.evidence] == [(1, False), (3, True)]
    desk.undo()
    assert desk.planner.read(measurements.rows) == before


def test_a_correction_changes_takes_out_and_adds_in_one_step(desk: Desk, file: Path) -> None:
    made = everything(desk, file)
    made.submitted.emit()
    desk.settle()
    row = latest(desk)
    desk.screen.drawers.edit(row)
    made = form(desk)
    assert made.more.is_open
    assert not made.dirty
    made.more.parts.lines[1].cross.click()
    parts(made, ("age", "under 25", "500"))
    made.more.evidence.lines[0].say(("https://example.org/report", 2))
    made.more.evidence.lines[1].cross.click()
    made.more.metric_of.load("views")
    made.more.metric_of.edited.emit()
    assert (made.figure.value().unit, made.kind.value()) == ("views", "activity")
    made.submitted.emit()
    desk.settle()
    after = latest(desk)
    assert (after.metric, after.qty) == ("views", Qty(17_000, unit="views"))
    assert {(p.dimension, p.category, p.qty.unit) for p in after.parts} == {
        ("sex", "women", "views"), ("age", "under 25", "views"),
    }  # fmt: skip
    assert [(e.address, e.grade) for e in after.evidence] == [("https://example.org/report", 2)]
    desk.undo()
    assert latest(desk) == row


@pytest.mark.parametrize(
    ("men", "said"),
    [
        ("7,000", "Sex: 15,000 of 17,000; not disaggregated: 2,000"),
        ("9,000", "Sex: 17,000 of 17,000; the parts match the whole"),
        ("10,000", "Sex: 18,000 of 17,000; the parts do not match the whole"),
    ],
)
def test_the_remainder_and_the_mismatch_are_said_while_typing(
    desk: Desk, men: str, said: str
) -> None:
    made = fill(desk, "17,000")
    parts(made, ("sex", "women", "8,000"), ("sex", "men", men))
    assert made.more.parts.said == [said]
    type_figure(made, "40,000")
    assert "40,000" in made.more.parts.said[0]


@pytest.mark.parametrize(
    ("field", "line", "said"),
    [
        ("category", ("sex", "women", "18,000"), "not larger than the whole"),
        ("category", ("sex", "women", "many"), "is not a number"),
        ("category", ("sex", "", "8,000"), "Name the part"),
        ("address", ("/no/such/file.pdf", 1), "There is no file"),
    ],
)
def test_a_refusal_unfolds_and_nothing_at_all_is_kept(
    desk: Desk, field: str, line: tuple[str, ...], said: str
) -> None:
    before = desk.planner.read(measurements.rows)
    made = fill(desk, "17,000")
    target = made.more.parts if field == "category" else made.more.evidence
    target.append().say(line)
    made.more.unfold(False)
    made.submitted.emit()
    assert said in made.fields[field].error
    assert made.more.is_open
    assert desk.planner.read(measurements.rows) == before


def test_the_same_part_twice_and_the_same_link_twice_are_refused(desk: Desk) -> None:
    made = fill(desk, "17,000")
    parts(made, ("sex", "women", "8,000"), ("sex", "Women", "7,000"))
    made.submitted.emit()
    assert "named twice" in made.fields["category"].error
    made.more.parts.lines[1].cross.click()
    for _ in range(2):
        made.more.evidence.append().say(("https://example.org", 2))
    made.submitted.emit()
    assert "there already" in made.fields["address"].error


def test_what_was_typed_outlives_a_change_of_look(desk: Desk) -> None:
    made = fill(desk, "17,000")
    parts(made, ("sex", "women", "many"))
    kept = desk.screen.drawers.memory()
    desk.screen.drawers.recall(kept)
    again = form(desk)
    assert again is not made
    assert again.more.is_open
    assert again.more.parts.words() == (("sex", "women", "many"),)


def test_using_a_figure_keeps_the_reason_given_for_it(desk: Desk) -> None:
    row = next(r for r in desk.planner.read(measurements.rows) if r.edition_id and r.counts_people)
    desk.screen.drawers.edit(row)
    form(desk).more.why.load(Bilingual("the organizer's own count", ""))
    desk.screen.drawers.choose(row)
    assert desk.planner.read(measurements.rows)[row.id - 1].why.en == "the organizer's own count"


def test_an_address_has_the_width_of_the_form_and_its_grade_is_not_cut(desk: Desk) -> None:
    desk.screen.resize(1280, 800)
    desk.screen.drawers.record("wuf", None)
    form = desk.screen.drawers.form
    assert isinstance(form, MeasurementForm)
    form.more.unfold()
    line = form.more.evidence.append()
    desk.settle()
    assert isinstance(line, EvidenceWidget)
    assert line.address.width() > 240
    assert line.grade.width() >= line.grade.sizeHint().width()
