"""Each editor shows a value, gives it back, and says what is wrong where it is wrong."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QLineEdit, QTimeEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from comms_planner import app as application
from comms_planner.bilingual import Bilingual
from comms_planner.design import LIGHT
from comms_planner.errors import Invalid, PlannerError
from comms_planner.quantity import Qty, Relation
from comms_planner.services import vocabulary
from comms_planner.text import Texts, texts_for
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.date import DayField, Days, DaysField, widened
from comms_planner.ui.editors.field import Field
from comms_planner.ui.editors.form import Form
from comms_planner.ui.editors.money import amount
from comms_planner.ui.editors.quantity import QtyField
from comms_planner.ui.editors.several import SeveralField, Taken
from comms_planner.ui.editors.text import BilingualField, TextField
from comms_planner.ui.theme import palette
from comms_planner.ui.widgets.spin_box import PADDING, bare

OCTOBER = Days(dt.date(2026, 10, 1), dt.date(2026, 10, 31), "month")


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    palette.apply(application.application(), LIGHT)
    made = Form(LIGHT, Texts())
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def heard(field: Field) -> list[object]:
    values: list[object] = []
    field.committed.connect(lambda: values.append(field.value()))
    return values


def test_a_text_commits_once_when_it_is_left(form: Form, qtbot: QtBot) -> None:
    field, other = form.add("note", TextField("Note")), form.add("x", TextField("Other"))
    field.load("old")
    values = heard(field)
    assert not field.dirty
    field.focus()
    qtbot.keyClicks(field.control, " new ")
    assert field.dirty
    other.focus()
    field.focus()
    other.focus()
    assert values == ["new old"]


def test_loading_says_nothing(form: Form) -> None:
    field = form.add("note", TextField("Note", 3))
    values, edits = heard(field), list[int]()
    field.edited.connect(lambda: edits.append(1))
    field.load("from the plan")
    assert (values, edits, field.value()) == ([], [], "from the plan")


def test_both_languages_are_edited_with_the_readers_first(form: Form, qtbot: QtBot) -> None:
    field = form.add("title", BilingualField("标题", "zh"))
    field.load(Bilingual("Op-ed", "专栏"))
    values = heard(field)
    assert next(iter(field._sides)) == "zh"
    qtbot.keyClicks(field.control("en"), "An ")
    qtbot.keyClick(field.control("en"), Qt.Key.Key_Return)
    assert values == [Bilingual("An Op-ed", "专栏")]


def test_long_right_to_left_and_emoji_texts_come_back_whole(form: Form) -> None:
    field = form.add("note", TextField("Note", 4))
    for text in ("مؤتمر المدن العالمي", "🏙️" * 50, "a" * 10_000, "<b>&amp;</b>\nsecond line"):
        field.load(text)
        assert field.value() == text


def test_a_choice_commits_at_once(form: Form, qtbot: QtBot) -> None:
    field = form.add("status", ChoiceField("Status", LIGHT, [("a", "A"), ("b", "B")]))
    field.load("a")
    values = heard(field)
    qtbot.keyClick(field.control, Qt.Key.Key_Down)
    assert values == ["b"]


@pytest.mark.parametrize(
    ("precision", "first", "last"),
    [
        ("day", dt.date(2026, 11, 5), dt.date(2026, 11, 9)),
        ("month", dt.date(2026, 11, 1), dt.date(2026, 11, 30)),
        ("quarter", dt.date(2026, 10, 1), dt.date(2026, 12, 31)),
        ("year", dt.date(2026, 1, 1), dt.date(2026, 12, 31)),
        ("tbc", None, None),
    ],
)
def test_days_reach_as_far_as_they_are_known(
    precision: str, first: dt.date | None, last: dt.date | None
) -> None:
    days = widened(Days(dt.date(2026, 11, 5), dt.date(2026, 11, 9), precision))
    assert days == Days(first, last, precision)


def test_a_coarser_precision_hides_the_last_day_and_says_what_is_meant(
    form: Form, qtbot: QtBot
) -> None:
    field = form.add("days", DaysField("Dates", LIGHT, Texts()))
    field.load(OCTOBER)
    assert field.value() == OCTOBER
    assert field.last.isHidden()
    assert field._meant.text() == "October 2026"
    field.load(Days(dt.date(2026, 10, 5), dt.date(2026, 10, 7), "window"))
    assert not field.last.isHidden()
    field.load(Days())
    assert field.value().first is None
    assert field._days.isHidden()


def test_the_last_day_follows_a_later_first_day(form: Form) -> None:
    field = form.add("days", DaysField("Dates", LIGHT, Texts()))
    field.load(Days(dt.date(2026, 10, 5), dt.date(2026, 10, 7)))
    field.first.pick(dt.date(2026, 10, 15))
    assert field.value() == Days(dt.date(2026, 10, 15), dt.date(2026, 10, 15))


def test_a_day_that_cannot_be_read_is_said_at_the_field_and_kept(form: Form) -> None:
    field = form.add("ends", DaysField("Dates", LIGHT, Texts()))
    field.load(Days(dt.date(2026, 10, 5), dt.date(2026, 10, 7)))
    field.last.setText("soon")
    assert not form.attempt(field.value)
    assert field.error == "There is no such day: “soon”. Correct it."
    assert field.last.text() == "soon"
    assert field.dirty
    field.last.setText("9 Oct 2026")
    assert form.attempt(field.value)
    assert not field.error


def test_one_day_is_a_date(form: Form) -> None:
    field = form.add("on", DayField("On", LIGHT, Texts("zh")))
    field.load(dt.date(2026, 10, 5))
    assert field.value() == dt.date(2026, 10, 5)
    assert "2026年10月5日" in field.control.text()


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("20000", Qty(20_000)),
        ("5,000+", Qty(5_000, Relation.GE)),
        ("500 万以上", Qty(5_000_000, Relation.GE)),
        ("about 1.5 million", Qty(1_500_000, Relation.APPROX)),
    ],
)
def test_a_figure_keeps_the_qualifier_it_is_typed_with(
    form: Form, qtbot: QtBot, typed: str, read: Qty
) -> None:
    field = form.add("value", QtyField("Reached", LIGHT, Texts()))
    field.load(Qty(1))
    values = heard(field)
    field.number.clear()
    field.number.insert(typed)
    qtbot.keyClick(field.number, Qt.Key.Key_Return)
    assert values == [read]
    assert field.relation.current == read.relation.value


def test_not_applicable_asks_for_its_reason_and_is_not_zero(form: Form) -> None:
    field = form.add("value", QtyField("Reached", LIGHT, Texts()))
    field.load(Qty.na("no edition that year"))
    assert not field.reason.isHidden()
    assert field.number.isHidden()
    assert field.value() == Qty.na("no edition that year")
    field.load(Qty.unknown())
    assert field.number.isHidden()
    assert field.value().value is None


def test_what_is_no_number_is_said_at_the_field(form: Form, qtbot: QtBot) -> None:
    field = form.add("value", QtyField("Reached", LIGHT, Texts()))
    field.load(Qty(1))
    values = heard(field)
    field.number.setText("many")
    qtbot.keyClick(field.number, Qt.Key.Key_Return)
    assert values == []
    assert "“many” is not a number" in field.error
    assert not field.valid
    assert field.dirty


def test_a_refusal_lands_at_the_field_it_names(form: Form) -> None:
    title, note = form.add("title", TextField("Title")), form.add("note", TextField("Note"))

    def refuse() -> None:
        raise Invalid("title", "Give the action a title.")

    assert not form.attempt(refuse)
    assert (title.error, note.error) == ("Give the action a title.", "")
    assert title.control.property("wrong") is True
    assert form.attempt(lambda: None)
    assert title.error == ""


def test_a_refusal_below_an_empty_field_that_is_needed_names_that_one_first(form: Form) -> None:
    title = form.add("title", BilingualField("Title", "en"))
    year = form.add("year", TextField("Year"))

    def refuse() -> None:
        raise Invalid("year", "Write a year such as 2026.")

    assert not form.attempt(refuse)
    assert (title.error, year.error) == ("Fill this in: it is needed.", "")
    title.load(Bilingual("Panel survey"))
    assert not form.attempt(refuse)
    assert (title.error, year.error) == ("", "Write a year such as 2026.")


def test_fields_that_share_a_line_are_refused_and_taken_back_like_others(form: Form) -> None:
    cost, currency = TextField("Cost"), TextField("Currency")
    form.beside({"cost": cost, "currency": currency})

    def refuse() -> None:
        raise Invalid("currency", "Name a currency.")

    assert not form.attempt(refuse)
    assert (cost.error, currency.error) == ("", "Name a currency.")
    currency.edited.emit()
    assert currency.error == ""


def test_a_refusal_of_no_field_stands_above_them(form: Form) -> None:
    form.add("title", TextField("Title"))

    def refuse() -> None:
        raise PlannerError("The plan is open for reading only.")

    def elsewhere() -> None:
        raise Invalid("owner", "There is no such person.")

    assert not form.attempt(refuse)
    assert form.banner.text() == "The plan is open for reading only."
    assert not form.attempt(elsewhere)
    assert form.banner.text() == "There is no such person."


def test_every_control_is_named_for_a_screen_reader(form: Form) -> None:
    form.add("title", BilingualField("Title", "en"))
    form.add("value", QtyField("Reached", LIGHT, Texts()))
    lines = [line for line in form.findChildren(QLineEdit) if line.objectName() == ""]
    assert lines
    assert all(line.accessibleName() for line in lines)
    assert isinstance(form, QWidget)


@pytest.mark.parametrize(
    ("typed", "read"),
    [("1,250.50", "1250.5"), ("1.250,50", "1250.5"), ("1 250", "1250"), ("€ 3,000", "3000"),
     ("5万", "50000"), ("", None)],
)  # fmt: skip
def test_an_amount_is_read_as_any_country_writes_it(typed: str, read: str | None) -> None:
    found = amount("cost", typed)
    assert found == (None if read is None else Decimal(read))


@pytest.mark.parametrize("typed", ["abc", "5,000+", "about 20", "n/a", "-3"])
def test_what_is_no_amount_is_refused_with_what_to_write(typed: str) -> None:
    with pytest.raises(Invalid, match=r"Write 1250, 1,250\.50 or 1\.250,50"):
        amount("cost", typed)


def test_nothing_chosen_stands_first_in_every_list() -> None:
    texts = texts_for("en")
    for group in vocabulary.GROUPS:
        keys = [key for key, _ in vocabulary.choices(texts, group)]
        assert "" not in keys[1:], group


def test_what_was_chosen_is_said_whole_where_there_is_room(qtbot: QtBot) -> None:
    """Its room was once measured before the style sheet had given it air at the sides."""
    palette.apply(application.application(), LIGHT)
    host = QWidget()
    palette.dress(host)
    column = QVBoxLayout(host)
    names = ("World Urban Forum, fourteenth session", "联合国儿童基金会", "I.15(c) 参与")
    field = SeveralField("Partners", LIGHT, [(name, name) for name in names])
    column.addWidget(field)
    qtbot.addWidget(host)
    host.resize(700, 300)
    field.load(names)
    with qtbot.waitExposed(host):
        host.show()
    for taken in field.findChildren(Taken):
        assert taken.text() in names
        assert taken.width() >= taken.sizeHint().width()
    host.resize(200, 300)
    qtbot.waitUntil(lambda: any("…" in taken.text() for taken in field.findChildren(Taken)))


def test_a_time_of_day_can_be_read(qtbot: QtBot) -> None:
    palette.apply(application.application(), LIGHT)
    time = QTimeEdit(QTime(18, 30))
    time.setDisplayFormat("HH:mm")
    bare(time)
    palette.dress(time)
    qtbot.addWidget(time)
    time.resize(80, 34)
    with qtbot.waitExposed(time):
        time.show()
    line = time.lineEdit()
    assert line.width() > line.fontMetrics().horizontalAdvance("18:30") + 2 * PADDING


def test_what_a_thing_is_found_by_is_marked_as_required(form: Form) -> None:
    title = form.add("title", BilingualField("Title", "en"))
    note = form.add("note", BilingualField("Notes", "en"))
    assert title._words.text() == "Title – required"
    assert note._words.text() == "Notes"
