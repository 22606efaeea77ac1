from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.design import LIGHT
from comms_planner.models.words import ExceptionKind
from comms_planner.services import actions, month
from comms_planner.services.month import Entry
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import series, zones
from comms_planner.text import texts_for
from comms_planner.ui.screens.calendar import moves
from comms_planner.ui.screens.calendar.details import DetailsPopover
from comms_planner.ui.screens.calendar.entry_dialog import EntryDialog, read_times
from comms_planner.ui.screens.calendar.exception_dialog import ExceptionDialog
from comms_planner.ui.screens.calendar.rule_dialog import RuleDialog
from comms_planner.ui.screens.calendar.series_question import SeriesQuestion
from comms_planner.ui.screens.calendar.view import CalendarScreen
from comms_planner.ui.screens.calendar.words import Words
from comms_planner.ui.theme import style
from tests.ui.screens.calendar.conftest import Heard

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
OCTOBER = dt.date(2026, 10, 1), dt.date(2026, 10, 31)


@pytest.fixture
def weekly(plan: Planner, screen: CalendarScreen) -> int:
    """An editorial meeting each Monday of October, on the screen."""
    number = plan.write(actions.add, Bilingual("Meeting"), starts=dt.date(2026, 10, 5))
    plan.write(series.repeat, number, "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261031")
    screen.refresh()
    return number


def done(plan: Planner) -> list[int]:
    """The days of October on which the meeting is done."""
    found = plan.read(month.entries, *OCTOBER)
    return [e.first.day for e in found if e.title.en == "Meeting" and e.status == "done"]


def days(plan: Planner) -> list[tuple[int, str]]:
    """The days of October on which the meeting is, and what became of each."""
    found = plan.read(month.entries, *OCTOBER)
    return [(e.first.day, e.exception) for e in found if e.title.en.startswith("Meeting")]


def one(screen: CalendarScreen, day: int) -> Entry:
    return next(
        e for e in screen.schedule.entries if e.title.en == "Meeting" and e.first.day == day
    )


def nudge(screen: CalendarScreen, qtbot: QtBot, day: int) -> SeriesQuestion:
    """Move the meeting of a day to the next day by the keyboard, up to the question."""
    screen.schedule.focus(dt.date(2026, 10, day), one(screen, day))
    qtbot.keyClick(screen.month, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    return asked(screen, SeriesQuestion)


def asked(screen: CalendarScreen, kind: type) -> QWidget:
    found = [w for w in screen.findChildren(kind) if w.isVisible()]
    assert found, f"no {kind.__name__} is open"
    return found[-1]


def test_moving_one_of_a_series_asks_which_and_why(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner, weekly: int
) -> None:
    question = nudge(screen, qtbot, 12)
    assert days(plan) == [(5, ""), (12, ""), (19, ""), (26, "")]
    question.save()
    assert question.reason.error
    question.reason.load("Holiday")
    question.save()
    assert days(plan) == [(5, ""), (13, "moved"), (19, ""), (26, "")]
    plan.undo()
    assert days(plan) == [(5, ""), (12, ""), (19, ""), (26, "")]


def test_the_question_is_as_high_as_it_needs_in_the_style_of_the_window(
    screen: CalendarScreen, plan: Planner, weekly: int
) -> None:
    screen.setStyleSheet(style.style_sheet(LIGHT))
    screen.openings.delete(one(screen, 12))
    question = asked(screen, SeriesQuestion)
    for _ in range(3):
        QApplication.processEvents()
    layout = question.layout()
    assert layout is not None
    assert question.height() == layout.totalHeightForWidth(question.width())


def test_this_and_the_later_ones_or_all_can_be_meant(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner, weekly: int
) -> None:
    question = nudge(screen, qtbot, 19)
    question.cards["future"].click()
    question.save()
    assert days(plan) == [(5, ""), (12, ""), (20, ""), (27, "")]
    plan.undo()
    screen.refresh()
    question = nudge(screen, qtbot, 19)
    question.cards["all"].click()
    question.save()
    assert days(plan) == [(6, ""), (13, ""), (20, ""), (27, "")]


def test_a_moved_one_lies_where_it_is_carried_and_the_later_ones_with_it(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner, weekly: int
) -> None:
    question = nudge(screen, qtbot, 12)
    question.reason.load("The Board sits")
    question.save()
    screen.refresh()
    question = nudge(screen, qtbot, 13)
    assert not question.reason.value(), "a new move has a reason of its own"
    question.cards["future"].click()
    question.save()
    assert days(plan) == [(5, ""), (14, ""), (21, ""), (28, "")]


def test_a_cancelled_one_keeps_its_reason_under_another_title(
    screen: CalendarScreen, plan: Planner, weekly: int
) -> None:
    why = Bilingual("The Board sits", "董事会开会")
    plan.write(
        series.except_day, dt.date(2026, 10, 12), ExceptionKind.CANCELLED, why, action_id=weekly
    )
    screen.refresh()
    screen.openings.edit(one(screen, 12))
    dialog = asked(screen, EntryDialog)
    dialog.title.load(Bilingual("Meeting of editors"))
    dialog.save()
    question = asked(screen, SeriesQuestion)
    assert question.reason.value() == "The Board sits"
    question.save()
    assert days(plan) == [(5, ""), (12, "cancelled"), (19, ""), (26, "")]
    assert [row.reason for row in plan.read(series.exceptions)] == [why]


def test_a_reason_that_is_left_stays_in_both_languages(
    screen: CalendarScreen, plan: Planner, weekly: int
) -> None:
    why = Bilingual("The Board sits", "董事会开会")
    plan.write(
        series.except_day, dt.date(2026, 10, 12), ExceptionKind.CANCELLED, why, action_id=weekly
    )
    screen.refresh()
    screen.openings.differ(one(screen, 12))
    dialog = asked(screen, ExceptionDialog)
    dialog.kind.load("postponed")
    dialog.save()
    (row,) = plan.read(series.exceptions)
    assert (row.kind, row.reason) == ("postponed", why)


def test_one_may_be_rescheduled_instead_of_moved(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner, weekly: int
) -> None:
    question = nudge(screen, qtbot, 12)
    question.kind.load("rescheduled")
    question.reason.load("The Board sits")
    question.save()
    assert days(plan) == [(5, ""), (13, "rescheduled"), (19, ""), (26, "")]


def test_a_question_taken_back_puts_it_back(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner, weekly: int
) -> None:
    question = nudge(screen, qtbot, 12)
    assert screen.schedule.preview
    question.reject()
    assert screen.schedule.preview is None
    assert days(plan) == [(5, ""), (12, ""), (19, ""), (26, "")]


def test_deleting_one_of_a_series_cancels_it_with_its_reason(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner, weekly: int
) -> None:
    screen.schedule.focus(dt.date(2026, 10, 12), one(screen, 12))
    qtbot.keyClick(screen.month, Qt.Key.Key_Delete)
    question = asked(screen, SeriesQuestion)
    question.reason.load("Office closed")
    question.save()
    assert days(plan)[1] == (12, "cancelled")
    screen.refresh()
    said = screen.words.tip(one(screen, 12), screen.schedule)
    assert "Cancelled: Office closed" in said


@pytest.mark.parametrize(("scope", "left"), [("future", [5, 12]), ("all", [])])
def test_deleting_more_ends_the_series_or_takes_it_out(
    screen: CalendarScreen, plan: Planner, weekly: int, scope: str, left: list[int]
) -> None:
    moves.delete_from_series(plan, one(screen, 19), scope, Bilingual())
    assert [day for day, _ in days(plan)] == left


def test_deleting_the_first_and_the_later_ones_leaves_nothing(
    screen: CalendarScreen, plan: Planner, weekly: int
) -> None:
    moves.delete_from_series(plan, one(screen, 5), "future", Bilingual())
    assert days(plan) == []


def test_one_day_of_any_series_can_be_postponed_and_follow_its_rule_again(
    screen: CalendarScreen, plan: Planner, weekly: int
) -> None:
    screen.openings.differ(one(screen, 12))
    dialog = asked(screen, ExceptionDialog)
    dialog.kind.load("postponed")
    dialog.reason.load("Waiting for the Board")
    dialog.save()
    assert days(plan)[1] == (12, "postponed")
    screen.refresh()
    screen.openings.differ(one(screen, 12))
    dialog = asked(screen, ExceptionDialog)
    dialog.kind.load(moves.FOLLOWS)
    dialog.save()
    assert days(plan)[1] == (12, "")


def test_an_observance_has_its_own_day_and_its_own_rule(
    screen: CalendarScreen, plan: Planner
) -> None:
    day = next(e for e in screen.schedule.entries if e.kind == "observance")
    screen.openings.differ(day)
    dialog = asked(screen, ExceptionDialog)
    dialog.first.load(dt.date(2026, 10, 2))
    dialog.last.load(dt.date(2026, 10, 2))
    dialog.reason.load("Weekend")
    dialog.save()
    found = plan.read(month.entries, *OCTOBER)
    assert next(e for e in found if e.key == day.key).exception == "moved"
    screen.openings.rule(day)
    rule = asked(screen, RuleDialog)
    rule.usual.load("own")
    rule.rule.load("FREQ=YEARLY;BYMONTH=10;BYDAY=-1FR")
    rule._preview()
    assert "on the last Fri" in rule.days.text()
    rule.save()
    found = plan.read(month.entries, *OCTOBER)
    assert next(e for e in found if e.title == day.title).first == dt.date(2026, 10, 30)


def test_an_action_comes_again_by_a_usual_rule(screen: CalendarScreen, plan: Planner) -> None:
    single = next(e for e in screen.schedule.entries if e.title.en == "Op-ed")
    screen.openings.rule(single)
    rule = asked(screen, RuleDialog)
    rule.usual.load("FREQ=WEEKLY;BYDAY=WE")
    rule._choose()
    assert "Every week, on Wed" in rule.days.text()
    rule.save()
    found = plan.read(month.entries, *OCTOBER)
    assert [e.first.day for e in found if e.title.en == "Op-ed"] == [7, 14, 21, 28]


def test_editing_asks_on_save(screen: CalendarScreen, plan: Planner, weekly: int) -> None:
    screen.openings.edit(one(screen, 19))
    dialog = asked(screen, EntryDialog)
    dialog.title.load(Bilingual("Meeting of editors"))
    dialog.time.load("9:30–10:15")
    dialog.save()
    question = asked(screen, SeriesQuestion)
    question.reason.load("x")
    question.save()  # one of whole days cannot have a time of its own
    assert question.isVisible()
    question.cards["future"].click()
    question.save()
    found = [e for e in plan.read(month.entries, *OCTOBER) if e.title.en.startswith("Meeting")]
    assert [(e.title.en, e.start_time) for e in found] == [
        ("Meeting", None), ("Meeting", None),
        ("Meeting of editors", 570), ("Meeting of editors", 570),
    ]  # fmt: skip
    plan.undo()
    assert days(plan) == [(5, ""), (12, ""), (19, ""), (26, "")]


def test_a_single_action_is_edited_without_a_question(
    screen: CalendarScreen, plan: Planner
) -> None:
    single = next(e for e in screen.schedule.entries if e.title.en == "Op-ed")
    screen.openings.edit(single)
    dialog = asked(screen, EntryDialog)
    dialog.first.load(dt.date(2026, 10, 8))
    dialog._follow()
    dialog.time.load("14:00")
    dialog.save()
    found = next(e for e in plan.read(month.entries, *OCTOBER) if e.title.en == "Op-ed")
    assert (found.first.day, found.last.day, found.start_time) == (8, 8, 840)


def test_an_action_may_run_on_any_clock(screen: CalendarScreen, plan: Planner) -> None:
    single = next(e for e in screen.schedule.entries if e.title.en == "Op-ed")
    screen.openings.edit(single)
    dialog = asked(screen, EntryDialog)
    dialog.time.load("14:00")
    dialog._arrange()
    assert dialog.clock.isVisibleTo(dialog)
    assert not dialog.zone.isVisibleTo(dialog)
    dialog.clock.load("")
    dialog._arrange()
    assert dialog.zone.isVisibleTo(dialog)
    dialog.zone.load("Nowhere")
    dialog.save()
    assert "Nowhere" in dialog.zone.error
    dialog.zone.load("巴库")
    dialog.save()
    found = next(e for e in plan.read(month.entries, *OCTOBER) if e.title.en == "Op-ed")
    assert (found.start_time, found.zone) == (840, "Asia/Baku")
    screen.openings.edit(found)
    assert screen.findChildren(EntryDialog)[-1].clock.value() == "Asia/Baku"


@pytest.mark.parametrize(
    ("typed", "read"),
    [("", (None, None)), ("9:30", (570, None)), ("9:30 - 11:00", (570, 660)),
     ("09.30–11.00", (570, 660)), ("9：30至10：00", (570, 600))],
)  # fmt: skip
def test_times_are_read_as_people_write_them(typed: str, read: tuple[int, int]) -> None:
    assert read_times(typed) == read


def test_the_details_say_rule_basis_and_other_clocks(
    screen: CalendarScreen, plan: Planner, weekly: int
) -> None:
    plan.write(zones.set_time, weekly, 600, 660, "Africa/Nairobi")
    plan.write(
        series.except_day, dt.date(2026, 10, 12), ExceptionKind.RESCHEDULED, Bilingual("Travel"),
        action_id=weekly, starts=dt.date(2026, 10, 13),
    )  # fmt: skip
    screen.refresh()
    screen.openings.details(one(screen, 13), screen.month.mapToGlobal(screen.month.pos()))
    sheet = QApplication.activePopupWidget() or asked(screen, DetailsPopover)
    assert isinstance(sheet, DetailsPopover)
    said = "\n".join(words for pair in sheet._facts(one(screen, 13), screen.context.texts)
                     for words in pair)  # fmt: skip
    assert "Rescheduled from Mon 12" in said
    assert "Travel" in said
    assert "Every week, on Mon, until" in said
    assert "New York Tue 13" in said
    assert "03:00" in said
    buttons = {b.text() for b in sheet.findChildren(QAbstractButton)}
    assert {"Edit…", "Change this one…", "Rule…", "Delete…"} <= buttons
    sheet.close()


def test_x_marks_this_one_as_done_and_takes_it_back(
    screen: CalendarScreen, qtbot: QtBot, plan: Planner, weekly: int, heard: Heard
) -> None:
    screen.schedule.focus(dt.date(2026, 10, 12), one(screen, 12))
    qtbot.keyClick(screen.month, Qt.Key.Key_X)
    assert done(plan) == [12]
    assert heard.told[-1] == "“Meeting” is done."
    QApplication.processEvents()
    qtbot.keyClick(screen.month, Qt.Key.Key_X)
    assert done(plan) == []
    assert heard.told[-1] == "“Meeting” is not done yet."


def test_details_and_menu_offer_to_mark_it_as_done(
    screen: CalendarScreen, plan: Planner, weekly: int
) -> None:
    entry = one(screen, 12)
    screen.openings.details(entry, screen.mapToGlobal(screen.rect().center()))
    found = asked(screen, DetailsPopover).findChildren(QAbstractButton)
    next(b for b in found if b.text() == "Mark as done").click()
    assert done(plan) == [12]
    QApplication.processEvents()
    menu = screen.openings.menu_of(one(screen, 12), dt.date(2026, 10, 12), screen.pos())
    next(a for a in menu.actions() if a.text() == "Mark as not done").trigger()
    assert done(plan) == []


def test_a_single_action_is_done_by_the_same_key_and_what_is_off_is_not(
    screen: CalendarScreen, qtbot: QtBot, plan: Planner, weekly: int, heard: Heard
) -> None:
    op_ed = next(e for e in screen.schedule.entries if e.title.en == "Op-ed")
    screen.schedule.focus(op_ed.first, op_ed)
    qtbot.keyClick(screen.month, Qt.Key.Key_X)
    assert plan.read(actions.one, op_ed.id).work_status == "done"
    off = one(screen, 19)
    moves.except_day(plan, off, "cancelled", Bilingual("Holiday"), None, None)
    screen.refresh()
    screen.schedule.focus(dt.date(2026, 10, 19), one(screen, 19))
    qtbot.keyClick(screen.month, Qt.Key.Key_X)
    assert heard.told[-1] == "“Meeting” does not take place, so it cannot be done."
    assert not done(plan)


def test_what_becomes_of_one_is_told_with_the_way_back(
    screen: CalendarScreen, qtbot: QtBot, weekly: int, heard: Heard
) -> None:
    screen.openings.differ(one(screen, 12))
    dialog = asked(screen, ExceptionDialog)
    assert isinstance(dialog, ExceptionDialog)
    dialog.kind.load("cancelled")
    dialog.reason.load("Holiday")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard.told[-1] == "“Meeting” is changed."


def test_one_that_has_another_title_is_called_changed_and_not_moved(
    screen: CalendarScreen, plan: Planner, weekly: int
) -> None:
    plan.write(series.edit, weekly, dt.date(2026, 10, 12), title=Bilingual("Meeting of editors"))
    screen.refresh()
    renamed = next(e for e in screen.schedule.entries if e.title.en == "Meeting of editors")
    assert screen.words.exception(renamed) == "Changed"


def test_what_was_put_off_is_called_so_in_the_language_of_the_window(
    plan: Planner, weekly: int
) -> None:
    day = dt.date(2026, 10, 12)
    plan.write(series.except_day, day, ExceptionKind.POSTPONED, Bilingual("X"), action_id=weekly)
    off = next(e for e in plan.read(month.entries, *OCTOBER) if e.exception)
    assert Words(texts_for("zh")).status(off) == "已推迟"


def test_a_plan_that_is_open_for_reading_says_so_before_it_asks_anything(
    screen: CalendarScreen, qtbot: QtBot, plan: Planner, weekly: int, heard: Heard
) -> None:
    plan.read_only = screen.schedule.read_only = True
    screen.schedule.focus(dt.date(2026, 10, 12), one(screen, 12))
    said = "This plan is open for reading only, so nothing is changed."
    for key in (Qt.Key.Key_X, Qt.Key.Key_N, Qt.Key.Key_Delete):
        heard.told.clear()
        qtbot.keyClick(screen.month, key)
        assert heard.told == [said]
    heard.told.clear()
    qtbot.keyClick(screen.month, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert heard.told == [said]
    assert one(screen, 12).rule_day == dt.date(2026, 10, 12)
    assert not [w for w in screen.findChildren(SeriesQuestion) if w.isVisible()]
    menu = screen.openings.menu_of(one(screen, 12), dt.date(2026, 10, 12), screen.pos())
    shown = [action.text() for action in menu.actions()]
    assert not {"A day later", "New action on this day", "Mark as done"} & set(shown)
    assert "Details" in shown
