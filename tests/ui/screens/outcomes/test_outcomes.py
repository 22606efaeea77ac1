"""Outcomes are read, filled with sourced figures and taken back, on their screen."""

from __future__ import annotations

import datetime as dt
import inspect
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.quantity import Qty, Relation
from comms_planner.services import actions
from comms_planner.services.commands import carry_out
from comms_planner.services.reach import ReachKind
from comms_planner.services.results import investments, ledger, links, surveys
from comms_planner.ui.screens.outcomes.figure_forms import FigureForm
from comms_planner.ui.screens.outcomes.ledger_forms import (
    InvestmentForm,
    LedgerForm,
    SurveyForm,
)
from comms_planner.ui.screens.outcomes.proof_forms import EvidenceForm, MilestoneForm
from comms_planner.ui.screens.outcomes.view import OutcomesScreen
from comms_planner.ui.widgets.banner import Banner
from comms_planner.ui.widgets.buttons import ElidedButton
from comms_planner.ui.widgets.labels import PlainLabel
from tests.ui.screens.outcomes.conftest import choose, settle

LINKED = {"indicator": "policy-changes", "edition": 1}


def test_the_first_outcome_with_a_family_is_shown_in_the_documents_words(
    screen: OutcomesScreen,
) -> None:
    assert screen.sheet.outcome is not None
    assert screen.sheet.outcome.slug == "awareness"


def test_a_baseline_is_typed_kept_with_the_keyboard_and_taken_back(
    screen: OutcomesScreen, qtbot: QtBot
) -> None:
    number = choose(screen, "policy-changes")
    screen.do("baseline")
    form = screen.drawer.form
    assert isinstance(form, FigureForm)
    for field, text in ((form.year, "2019"), (form.qty, "2+"), (form.source, "Registry")):
        field.take_up(type(field.draft())(text))
    qtbot.keyClick(form.qty, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert screen.drawer.form is None
    assert screen.sheet.indicator is not None
    assert screen.sheet.indicator.id == number
    assert screen.sheet.indicator.baseline is not None
    assert screen.sheet.indicator.baseline.relation.value == "≥"
    screen.context.planner.undo()
    settle()
    assert screen.sheet.indicator.baseline is None


def test_a_changed_figure_is_refused_at_the_reason(screen: OutcomesScreen) -> None:
    about = {"indicator": "policy-changes", "year": 2021}
    planner = screen.context.planner
    carry_out(planner, "indicators.set_actual", {**about, "qty": 5, "source": "Ledger"})
    choose(screen, "policy-changes")
    screen.do("actual", 2021)
    form = screen.drawer.form
    assert isinstance(form, FigureForm)
    form.qty.take_up(type(form.qty.draft())("6"))
    screen.drawer.keep()
    assert form.reason.error
    form.reason.take_up(type(form.reason.draft())("One was late"))
    screen.drawer.keep()
    settle()
    assert screen.sheet.indicator is not None
    assert dict(screen.sheet.indicator.actuals)[2021] == Qty(6, unit="policies")


def test_an_output_filed_as_evidence_for_an_outcome_is_refused_in_the_form(
    screen: OutcomesScreen,
) -> None:
    choose(screen, "awareness-1")
    screen.do("evidence")
    form = screen.drawer.form
    assert isinstance(form, EvidenceForm)
    form.title.take_up(type(form.title.draft())(Bilingual("Clippings of May")))
    form.kind.take_up(type(form.kind.draft())("coverage"))
    form.source.take_up(type(form.source.draft())("folder"))
    screen.drawer.keep()
    assert screen.drawer.form is form
    assert form.kind.error


def test_a_contribution_is_recorded_and_opened_again(screen: OutcomesScreen) -> None:
    screen.show_page("ledger")
    screen.record("ledger")
    form = screen.drawer.form
    assert isinstance(form, LedgerForm)
    for field in (form.what, form.by, form.place, form.weight, form.ours, form.theirs):
        field.take_up(type(field.draft())(Bilingual("Law on housing adopted")))
    screen.drawer.keep()
    settle()
    (row,) = screen.context.planner.read(ledger.rows)
    assert len(screen.ledger.table.rows) == 1
    assert screen.ledger.summary.text().startswith("1 entry,")
    screen.ledger.view.opened.emit(row)
    assert isinstance(screen.drawer.form, LedgerForm)
    assert screen.drawer.form.row == row


def test_every_empty_page_says_what_to_do(screen: OutcomesScreen) -> None:
    for key, page in (
        ("ledger", screen.ledger), ("investments", screen.money), ("surveys", screen.surveys),
    ):  # fmt: skip
        screen.show_page(key)
        settle()
        assert not page.view.isVisible()
        assert not page.new.isVisible(), "the empty page has the button"


def test_charts_draw_what_the_plan_holds_and_offer_its_numbers(screen: OutcomesScreen) -> None:
    about = {"indicator": "policy-changes", "year": 2021}
    planner = screen.context.planner
    carry_out(planner, "indicators.set_target", {**about, "qty": 8})
    carry_out(planner, "indicators.set_actual", {**about, "qty": "6+", "source": "Ledger"})
    screen.show_page("charts")
    settle()
    screen.charts.rebuild()
    assert [(r.qty.value, r.qty.relation.value) for r in screen.charts.rows] == [
        (8, "="), (6, "≥"),
    ]  # fmt: skip
    assert screen.charts.csv().startswith(b"\xef\xbb\xbf")
    assert "≥" in screen.charts.csv().decode()


@pytest.mark.parametrize(
    ("form", "command", "named_otherwise"),
    [
        (LedgerForm, ledger.edit, {"entry_id": ""}),
        (
            InvestmentForm,
            investments.edit,
            {"investment_id": "", "other": "who", "taken_away": ""},
        ),
        (SurveyForm, surveys.edit, {"survey_id": ""}),
    ],
)
def test_whatever_a_command_can_set_has_a_field_in_its_form(
    screen: OutcomesScreen,
    form: type[LedgerForm | InvestmentForm | SurveyForm],
    command: Callable[..., object],
    named_otherwise: dict[str, str],
) -> None:
    planner = screen.context.planner
    entry = {"indicator": "policy-changes", "kind": "policy change", "what": "Act adopted",
             "who": "Parliament", "on": "2021-06-15", "country": "KE", "significance": "Homes",
             "our_part": "A draft", "others_part": "A campaign"}  # fmt: skip
    money = {"indicator": "co-investment", "kind": "mobilized", "what": "Fund", "investor": "A",
             "year": 2022, "source": "Letter", "amount": 100, "currency": "USD"}  # fmt: skip
    asked = {"indicator": "attitude-commitment", "question": "Q", "population": "P", "n": 400,
             "asked_on": "2022-01-01", "share": 50, "source": "S"}  # fmt: skip
    for name, args in (("ledger.record", entry), ("investments.record", money),
                       ("surveys.record", asked)):  # fmt: skip
        carry_out(planner, name, args)
    rows = {LedgerForm: ledger.rows, InvestmentForm: investments.rows, SurveyForm: surveys.rows}
    made = form(
        screen.context, screen.words, screen._offered("ledger"), planner.read(rows[form])[0]
    )
    wanted = list(inspect.signature(command).parameters)[1:]
    fields = {named_otherwise.get(name, name) for name in wanted} - {""}
    assert fields <= set(made.fields)


def test_an_output_that_counts_people_takes_what_was_measured(screen: OutcomesScreen) -> None:
    planner = screen.context.planner
    wanted = {"outcome": "awareness", "name": "people who took part", "unit": "people",
              "level": "output", "aggregation": "sum"}  # fmt: skip
    (number,) = carry_out(planner, "indicators.add", wanted).ids[:1]
    settle()
    screen.reveal(indicator=number)
    settle()
    screen.do("actual")
    form = screen.drawer.form
    assert isinstance(form, FigureForm)
    form.year.load("2026")
    form.take(ReachKind.DIRECT)
    settle()
    assert screen.sheet.indicator is not None
    assert screen.sheet.indicator.actuals == ((2026, Qty(57_000, Relation.GE)),)


def test_linked_work_stands_on_the_sheet_and_is_unlinked_there(screen: OutcomesScreen) -> None:
    planner = screen.context.planner
    carry_out(planner, "indicators.link", LINKED)
    number = choose(screen, "policy-changes")
    (one,) = planner.read(links.rows, number)
    screen.do("unlink", one)
    settle()
    assert planner.read(links.rows, number) == []
    planner.undo()
    assert planner.read(links.rows, number) == [one]


def test_an_entry_of_the_ledger_is_tied_to_campaign_and_edition_and_confirmed_on_a_day(
    screen: OutcomesScreen,
) -> None:
    planner = screen.context.planner
    entry = {"indicator": "policy-changes", "kind": "policy change", "what": "Act adopted",
             "who": "Parliament", "on": "2021-06-15", "country": "KE", "significance": "Homes",
             "our_part": "A draft", "others_part": "A campaign"}  # fmt: skip
    carry_out(planner, "ledger.record", entry)
    (row,) = planner.read(ledger.rows)
    screen.record("ledger", row)
    form = screen.drawer.form
    assert isinstance(form, LedgerForm)
    form.sure.load("Ministry of Housing")
    form.sure_on.load(dt.date(2021, 7, 1))
    form.edition.load(1)
    form.submitted.emit()
    settle()
    (row,) = planner.read(ledger.rows)
    assert (row.substantiated_on, row.edition_id) == (dt.date(2021, 7, 1), 1)


def test_a_claim_is_taken_away_with_the_other_changes_in_one_step(screen: OutcomesScreen) -> None:
    planner = screen.context.planner
    money = {"indicator": "co-investment", "kind": "mobilized", "what": "Fund", "investor": "A",
             "year": 2022, "source": "Letter", "amount": 100, "currency": "USD"}  # fmt: skip
    (made,) = carry_out(planner, "investments.record", {**money, "our_share": 40}).ids[:1]
    carry_out(planner, "investments.set_share",
              {"investment_id": made, "who": "World Bank", "share": 60})  # fmt: skip
    (row,) = planner.read(investments.rows)
    screen.record("investments", row)
    form = screen.drawer.form
    assert isinstance(form, InvestmentForm)
    theirs = next(s.id for s in row.shares if not s.ours)
    form.claims[theirs].load(True)
    form.share.load("100")
    form.submitted.emit()
    settle()
    (after,) = planner.read(investments.rows)
    assert [(s.ours, s.share) for s in after.shares] == [(True, 100)]
    planner.undo()
    assert planner.read(investments.rows) == [row]


def test_a_milestone_is_removed_from_its_form(screen: OutcomesScreen) -> None:
    planner = screen.context.planner
    stone = {"indicator": "policy-changes", "name": "Draft law", "due_on": "2027-01-31"}
    carry_out(planner, "indicators.add_milestone", stone)
    choose(screen, "policy-changes")
    assert screen.sheet.indicator is not None
    screen.do("milestone", screen.sheet.indicator.milestones[0].id)
    form = screen.drawer.form
    assert isinstance(form, MilestoneForm)
    form.away.click()
    settle()
    assert screen.sheet.indicator.milestones == ()


def test_figures_that_the_ledger_does_not_bear_out_are_told_beside_them(
    screen: OutcomesScreen,
) -> None:
    planner = screen.context.planner
    entry = {"indicator": "policy-changes", "kind": "policy change", "what": "Act adopted",
             "who": "Parliament", "on": "2021-06-15", "country": "KE", "significance": "Homes",
             "our_part": "A draft", "others_part": "A campaign"}  # fmt: skip
    carry_out(planner, "ledger.record", entry)
    about = {"indicator": "policy-changes", "year": 2021, "qty": 3, "source": "Ledger"}
    carry_out(planner, "indicators.set_actual", about)
    choose(screen, "policy-changes")
    told = [banner.text() for banner in screen.sheet.findChildren(Banner)]
    assert "2021: the actual says 3" in " ".join(told)


def test_a_form_offers_the_latest_actions_and_never_reads_all_of_them(
    screen: OutcomesScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    planner = screen.context.planner
    read = planner.read

    def heard(query: Callable[..., object], *args: object, **values: object) -> object:
        asked.append(query)
        return read(query, *args, **values)

    monkeypatch.setattr(planner, "read", heard)
    for what in ("ledger", "investments", "surveys"):
        screen.record(what)
        screen.drawer.leave()
    assert actions.latest in asked
    assert actions.rows not in asked


def test_a_milestone_shows_its_benchmark_beside_what_the_figures_come_to(
    screen: OutcomesScreen,
) -> None:
    planner, about = screen.context.planner, {"indicator": "policy-changes"}
    actual = {**about, "year": 2021, "qty": "6+", "source": "Ledger"}
    carry_out(planner, "indicators.set_actual", actual)
    choose(screen, "policy-changes")
    screen.do("milestone", None)
    form = screen.drawer.form
    assert isinstance(form, MilestoneForm)
    form.name.control("en").setText("Ten by the middle")
    form.due.load(dt.date(2021, 6, 30))
    form.benchmark.load("10")
    form.submitted.emit()
    settle()
    said = [label.text() for label in screen.sheet.findChildren(PlainLabel)]
    (told,) = [" ".join(text.split()) for text in said if text.startswith("Benchmark 10")]
    assert told == "Benchmark 10 policies; figures up to 2021: 6+ policies, not shown"


def test_a_long_name_is_cut_with_its_whole_as_a_tip_instead_of_widening_the_sheet(
    screen: OutcomesScreen,
) -> None:
    screen.resize(776, 536)
    settle()
    assert screen.sheet.page.width() == screen.sheet.viewport().width()
    names = screen.sheet.findChildren(ElidedButton)
    cut = [button for button in names if button.text().endswith("…")]
    assert cut
    for button in cut:
        assert button.accessibleName() in button.toolTip()
        assert not button.accessibleName().endswith("…")
    screen.resize(1800, 900)
    settle()
    assert [button.text() for button in cut] == [button.accessibleName() for button in cut]
