"""Table and board are views of the same rows: sorted, sought, grouped, changed one or many."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.layouts.arrangement import Head
from comms_planner.services import action_links, actions, people, saved_views, teamwork
from comms_planner.ui.screens.actions import reading
from comms_planner.ui.screens.actions.board import MIME
from comms_planner.ui.screens.actions.forms import KeepForm, NewForm, SheetForm
from comms_planner.ui.screens.actions.view import ActionsScreen
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.date_picker import DatePicker
from comms_planner.ui.window import Window


@pytest.fixture
def screen(real_window: Window) -> ActionsScreen:
    planner = real_window.context.planner
    planner.write(people.add, Bilingual("Amina"))
    for title, day in (("Film", "2026-05-02"), ("Brief", "2026-05-01"), ("Talk", "")):
        made = planner.write(actions.add, Bilingual(title), cell_id=1)
        if day:
            planner.write(actions.reschedule, made, dt.date.fromisoformat(day))
    real_window.navigate("actions")
    found = real_window.screen_of("actions")
    assert isinstance(found, ActionsScreen)
    settle()
    return found


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


def titles(screen: ActionsScreen) -> list[str]:
    return [str(r.key) if isinstance(r, Head) else r.title_en for r in screen.grid.rows]


def choose(screen: ActionsScreen, *places: int) -> None:
    flags = QItemSelectionModel.SelectionFlag
    screen.table.clearSelection()
    for place in places:
        index = screen.grid.index(place, 0)
        screen.table.selectionModel().select(index, flags.Select | flags.Rows)
    settle()


def test_rows_are_sorted_by_a_click_and_turned_by_another(screen: ActionsScreen) -> None:
    assert titles(screen) == ["Brief", "Film", "Talk"]
    screen.table.sort_by_column(0)
    screen.table.sort_by_column(0)
    assert titles(screen) == ["Talk", "Film", "Brief"]


def test_days_are_said_as_everywhere_and_still_sort_by_the_calendar(screen: ActionsScreen) -> None:
    planner = screen.context.planner
    planner.write(actions.reschedule, 1, dt.date(2026, 4, 12))
    planner.write(actions.reschedule, 3, dt.date(2026, 10, 1), dt.date(2026, 12, 31), "quarter")
    settle()
    texts, spec = screen.context.texts, screen.specs["starts"]
    assert [spec.text(row) for row in screen.grid.rows if not isinstance(row, Head)] == [
        texts.brief_day(dt.date(2026, 4, 12)), texts.brief_day(dt.date(2026, 5, 1)),
        texts.span(dt.date(2026, 10, 1), dt.date(2026, 12, 31), "quarter"),
    ]  # fmt: skip
    assert titles(screen) == ["Film", "Brief", "Talk"]


def test_a_day_is_typed_in_its_cell_as_it_is_said_and_none_is_made_up(
    screen: ActionsScreen, qtbot: QtBot
) -> None:
    planner = screen.context.planner

    def edit(row: int) -> DatePicker:
        screen.table.setCurrentIndex(screen.grid.index(row, 2))
        screen.table.edit(screen.grid.index(row, 2))
        (picker,) = screen.table.viewport().findChildren(DatePicker)
        return picker

    def keep(picker: DatePicker) -> None:
        screen.table.commitData(picker)
        screen.table.closeEditor(picker, QAbstractItemDelegate.EndEditHint.NoHint)
        settle()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert edit(0).text() == "1 May 2026"
    keep(screen.table.viewport().findChildren(DatePicker)[0])
    assert planner.undo_label == "Add action", "the same day is no change"
    talk = edit(2)
    assert talk.text() == "", "whoever looks into an open day gives it none"
    keep(talk)
    assert planner.undo_label == "Add action"
    talk = edit(2)
    talk.setText("28 November 2026")
    keep(talk)
    assert dt.date(2026, 11, 28) in [row.starts for row in planner.read(actions.rows)]
    assert titles(screen) == ["Brief", "Film", "Talk"]


def test_rows_are_sought_narrowed_and_grouped(screen: ActionsScreen) -> None:
    screen.bar.search.setText("fil")
    screen.bar.changed.emit()
    assert titles(screen) == ["Film"]
    screen.bar.clear()
    screen.change((1,), "work_status", "done")
    settle()
    screen.bar.group.set_current("work")
    screen.show_rows()
    assert titles(screen) == ["done", "Film", "planned", "Brief", "Talk"]
    screen.bar.status.set_current("open")
    screen.show_rows()
    assert titles(screen) == ["planned", "Brief", "Talk"]
    screen.change((2,), "owner_id", "1")
    settle()
    screen.bar.group.set_current("owner")
    screen.show_rows()
    settle()
    heads = [
        screen.grid.index(at, 0).data(Qt.ItemDataRole.DisplayRole)
        for at, row in enumerate(screen.grid.rows)
        if isinstance(row, Head)
    ]
    assert heads == ["None · 1", "Amina · 1"], "a heading says a name as it is written"
    screen.bar.clear()
    screen.bar.group.set_current("")
    screen.change((2,), "funding", "SIDA-2026")
    settle()
    screen.bar.search.setText("sida")
    screen.show_rows()
    row = screen.table.grid.rows[0]
    assert [spec.text(row) for key, spec in screen.specs.items() if key == "funding"] == [
        "SIDA-2026"
    ]
    assert len(titles(screen)) == 1


def test_a_title_is_typed_in_place_and_undone(screen: ActionsScreen, qtbot: QtBot) -> None:
    index = screen.grid.index(0, 0)
    screen.table.setCurrentIndex(index)
    screen.table.setFocus()
    qtbot.keyClick(screen.table, Qt.Key.Key_F2)
    line = screen.table.findChild(QLineEdit)
    assert line is not None
    line.setText("Brief the press")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settle()
    assert titles(screen)[0] == "Brief the press"
    screen.context.planner.undo()
    settle()
    assert titles(screen)[0] == "Brief"


def test_a_state_is_chosen_in_place(screen: ActionsScreen) -> None:
    at = [spec.key for spec in screen.grid.specs].index("work")
    index = screen.grid.index(0, at)
    screen.table.edit(index)
    box = screen.table.findChild(ChoiceBox)
    assert box is not None
    box.set_current("done")
    box.chosen.emit("done")
    settle()
    assert screen.context.planner.read(actions.one, 2).work_status == "done"


def test_many_are_changed_as_one_step(screen: ActionsScreen) -> None:
    assert not screen.bulk.isVisible()
    choose(screen, 0, 1)
    assert screen.bulk.isVisible()
    screen.bulk.field.set_current("owner_id")
    screen.bulk.offer()
    screen.bulk.value.set_current("1")
    screen.bulk.apply.click()
    settle()
    rows = screen.context.planner.read(actions.rows)
    assert [row.owner_id for row in rows] == [1, 1, None]
    assert len(screen.table.chosen_ids) == 2  # what was chosen stays chosen
    screen.context.planner.undo()
    assert {row.owner_id for row in screen.context.planner.read(actions.rows)} == {None}


def test_cards_are_carried_by_mouse_and_by_keyboard(screen: ActionsScreen, qtbot: QtBot) -> None:
    screen.show_mode("board")
    settle()
    view = screen.board.columns["planned"]
    view.select_key(1)
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert screen.context.planner.read(actions.one, 1).work_status == "in progress"
    data = QMimeData()
    data.setData(MIME, json.dumps([2]).encode())
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    screen.board.columns["done"].dropEvent(drop)
    settle()
    assert screen.context.planner.read(actions.one, 2).work_status == "done"
    screen.context.planner.undo()
    settle()
    assert screen.board.columns["planned"].table.row_of(2) >= 0


def test_columns_and_order_are_kept_under_a_name(screen: ActionsScreen) -> None:
    screen.bar.take_up({"columns": ["title", "campaign"], "words": "fil"})
    screen._keep_view()
    form = screen.drawer.form
    assert isinstance(form, KeepForm)
    form.name.control.setText("Mine")  # type: ignore[union-attr]  # a line
    screen.drawer.keep()
    settle()
    screen.bar.take_up({})
    (view,) = screen.context.planner.read(saved_views.rows, "actions")
    screen.bar.view_chosen.emit(view)
    settle()
    assert [spec.key for spec in screen.grid.specs] == ["title", "campaign"]
    assert titles(screen) == ["Film"]
    screen.bar.forget_asked.emit(view)
    assert screen.context.planner.read(saved_views.rows, "actions") == []


def test_the_sheet_saves_every_field_as_one_step(screen: ActionsScreen, tmp_path: Path) -> None:
    screen.open_action(1)
    form = screen.drawer.form
    assert isinstance(form, SheetForm)
    assert not form.dirty
    form.accountable.control.set_current(1)
    form.funding.take_up(type(form.funding.draft())("Sweden"))
    screen._panel.item.setText("Script")  # type: ignore[union-attr]  # it is open
    screen._panel.add_item()  # type: ignore[union-attr]  # as above
    file = tmp_path / "brief.txt"
    file.write_text("brief")
    screen._panel.attach(file)  # type: ignore[union-attr]  # as above
    screen.drawer.keep()
    settle()
    team = screen.context.planner.read(teamwork.sheet, 1)
    assert (team.accountable_id, team.funding) == (1, "Sweden")
    assert [item.text.en for item in team.checklist] == ["Script"]
    assert [one.name for one in team.files] == ["brief.txt"]


def test_a_new_action_appears_in_the_table(screen: ActionsScreen) -> None:
    screen.begin()
    form = screen.drawer.form
    assert isinstance(form, NewForm)
    assert not screen.drawer.is_dirty, "nothing was typed yet, and nothing is asked on leaving"
    form.title.take_up(type(form.title.draft())(Bilingual("Kit")))
    screen.drawer.keep()
    settle()
    assert "Kit" in titles(screen)


def test_rows_are_narrowed_by_edition_and_partner(screen: ActionsScreen) -> None:
    write = screen.context.planner.write
    write(action_links.set_editions, 1, (3, 5))
    write(teamwork.join, 2, 4)
    settle()
    screen.bar.edition.set_current(5)
    screen.show_rows()
    assert titles(screen) == ["Film"]
    screen.bar.clear()
    screen.bar.partner.set_current(4)
    screen.show_rows()
    assert titles(screen) == ["Brief"]
    kept = screen.keep()
    screen.bar.clear()
    screen.take_up(kept)
    assert titles(screen) == ["Brief"]
    screen.bar.more.setChecked(False)
    assert len(titles(screen)) == 3


def test_the_sheet_ties_an_action_to_editions_and_to_other_work(screen: ActionsScreen) -> None:
    planner = screen.context.planner
    screen.open_action(2)
    form = screen.drawer.form
    assert isinstance(form, SheetForm)
    form.editions.load((3, 5))
    form.waits.choose(1, "Film")
    screen.drawer.keep()
    settle()
    assert planner.read(action_links.editions, 2) == (3, 5)
    assert planner.read(action_links.waits, 2) == (action_links.Wait(1),)
    planner.undo()
    assert planner.read(action_links.editions, 2) == ()


def test_an_empty_screen_offers_a_new_action_and_a_narrow_one_all_of_them(
    screen: ActionsScreen,
) -> None:
    screen.bar.search.setText("nothing like it")
    screen.show_rows()
    assert screen._stack.currentWidget() is screen.filtered
    screen.bar.clear()
    for number in (1, 2, 3):
        screen.context.planner.write(actions.delete, number)
    settle()
    assert screen._stack.currentWidget() is screen.nothing
    screen.nothing.findChildren(Button)[0].click()
    assert isinstance(screen.drawer.form, NewForm)


def test_very_many_are_read_beside_the_window_and_shown_when_they_are_there(
    real_window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "MANY", 1)
    planner = real_window.planner
    for title in ("Film", "Brief", "Talk"):
        planner.write(actions.add, Bilingual(title), cell_id=1)
    real_window.navigate("actions", action=2)
    screen = real_window.screen_of("actions")
    assert isinstance(screen, ActionsScreen)
    assert screen.summary.text() == "Reading the actions…"
    assert screen._stack.currentWidget() is screen.table, "nobody is told that there are none"
    planner.write(actions.add, Bilingual("Late"), cell_id=1)  # while they are being read
    qtbot.waitUntil(lambda: not screen.reading.running and len(screen.grid.rows) == 4)
    assert screen.chosen_ids == (2,)
    planner.write(actions.rename, 1, Bilingual("Movie"))
    qtbot.waitUntil(lambda: "Movie" in titles(screen))


def test_among_very_many_the_old_rows_stay_until_the_new_order_is_found(
    screen: ActionsScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "MANY", 1)
    choose(screen, 1)
    film = screen.chosen_ids
    screen.sort_by("title", descending=True)
    assert titles(screen) == ["Brief", "Film", "Talk"], "nothing moves before its time"
    assert screen.chosen_ids == film
    screen.change((2,), "title", "Zebra")  # while the order is being found
    qtbot.waitUntil(lambda: titles(screen) == ["Zebra", "Talk", "Film"])
    assert screen.chosen_ids == film
    screen.bar.group.set_current("work")
    screen.bar.changed.emit()
    qtbot.waitUntil(lambda: titles(screen)[0] == "planned")
    assert screen.chosen_ids == film


def test_an_edit_that_moves_no_row_leaves_the_table_as_it_is(
    screen: ActionsScreen, qtbot: QtBot
) -> None:
    choose(screen, 0, 2)
    chosen, anew = screen.chosen_ids, []
    screen.grid.modelReset.connect(lambda: anew.append(1))
    with qtbot.waitSignal(screen.grid.dataChanged):
        screen.change((1,), "work_status", "done")
    settle()
    assert next(r for r in screen.grid.rows if not isinstance(r, Head) and r.id == 1).work == "done"
    assert (anew, screen.chosen_ids) == ([], chosen)


def test_a_new_action_in_place_of_a_sheet_hears_nothing_more_of_its_team(
    screen: ActionsScreen,
) -> None:
    screen.open_action(1)
    screen.begin()
    settle()
    screen.change((2,), "work_status", "done")
    settle()
    assert isinstance(screen.drawer.form, NewForm)
    assert screen.banner.isHidden()


def test_what_forms_offer_is_read_ahead_and_again_once_it_has_changed(
    screen: ActionsScreen, qtbot: QtBot
) -> None:
    jobs = screen.context.jobs
    qtbot.waitUntil(lambda: not jobs.running)
    assert [p.name.en for p in screen.offers.of_forms().people][-1:] == ["Amina"]
    screen.context.planner.write(people.add, Bilingual("Zola"))
    assert "Zola" in [p.name.en for p in screen.offers.of_forms().people]
