"""A pack is chosen, seen, written beside the window, and can be opened."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from comms_planner import clock
from comms_planner.reports.kinds import PACKS
from comms_planner.reports.section import Subject
from comms_planner.services import actions, recipes
from comms_planner.services.recipes import Recipe, RecipeCarry, RecipePaper, RecipePeriod
from comms_planner.ui.screens.packs.many import tasks
from comms_planner.ui.screens.packs.view import PacksScreen
from comms_planner.ui.widgets.list_row import ListRow
from comms_planner.ui.window import Window

LONG = 60_000
TODAY = dt.date(2026, 11, 28)


@pytest.fixture(autouse=True)
def one_day(monkeypatch: pytest.MonkeyPatch) -> None:
    """Which event comes next goes by the day; some years on, the plan knows of none."""
    monkeypatch.setattr(clock, "today", lambda: TODAY)


@pytest.fixture
def packs(real_window: Window, qtbot: QtBot) -> PacksScreen:
    """The screen with the pages of a short pack."""
    real_window.navigate("packs")
    screen = real_window.screen_of("packs")
    assert isinstance(screen, PacksScreen)
    screen.choices.load(Recipe("E", sections=("ahead",)))
    screen.choices.changed.emit()
    return shown(real_window, qtbot)


def shown(window: Window, qtbot: QtBot) -> PacksScreen:
    """The screen, with its preview made."""
    screen = window.screen_of("packs")
    assert isinstance(screen, PacksScreen)
    settle(screen, qtbot)
    return screen


def settle(screen: PacksScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: screen.preview.is_settled, timeout=LONG)


def text_of(screen: PacksScreen) -> str:
    pdf = screen.preview.pdf
    assert pdf is not None
    return "".join("".join(pdf.words(page) for page in range(len(pdf))).split())


def test_every_pack_there_is_can_be_chosen_with_its_subject_and_sections(
    packs: PacksScreen, qtbot: QtBot
) -> None:
    choices = packs.choices
    offered = [choices.pack.control.itemData(n) for n in range(choices.pack.control.count())]
    assert offered == list(PACKS)
    for kind, pack in PACKS.items():
        choices.load(Recipe(kind))
        assert [key for key, on in choices.sections.list.rows() if on] == [
            section.key for section in pack.sections
        ]
        asked = [sort for sort, field in choices.subjects.items() if not field.isHidden()]
        assert (pack.subject in asked) == (pack.subject is not Subject.PLAN)
        assert choices.recipe() == Recipe(kind)
    choices.load(Recipe("D", flagship="sdg-cities"))
    assert choices.recipe().flagship == "sdg-cities"
    sheet = Recipe("B", edition_id=3)
    choices.load(sheet)
    assert choices.recipe() == sheet


def test_the_preview_shows_the_pack_and_follows_each_change(
    packs: PacksScreen, qtbot: QtBot
) -> None:
    assert packs.preview.pdf is not None
    packs.choices.load(Recipe("E", ("zh",)))
    packs.choices.audience.control.setText("执行局")
    settle(packs, qtbot)
    assert "执行局" in text_of(packs)
    packs.choices.audience.control.setText("成员国")
    settle(packs, qtbot)
    assert "成员国" in text_of(packs)


def test_sections_are_left_out_and_moved_by_the_keyboard_alone(
    packs: PacksScreen, qtbot: QtBot
) -> None:
    packs.choices.load(Recipe("E"))
    rows = packs.choices.sections.list
    own = [section.key for section in PACKS["E"].sections]
    rows.setCurrentRow(0)
    QTest.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert packs.choices.recipe().sections == (own[1], own[0], *own[2:])
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert packs.choices.recipe().sections == (own[1], *own[2:])
    QTest.keyClick(rows, Qt.Key.Key_Space)
    QTest.keyClick(rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert packs.choices.recipe().sections == ()
    packs.choices.sections.load(("ahead",))
    packs.choices.changed.emit()
    settle(packs, qtbot)
    assert packs.preview.pdf is not None
    assert [mark.title for mark in packs.preview.pdf.outline if mark.level == 0] == [
        "Ninety days ahead"
    ]


def test_what_is_no_pack_is_explained_in_place_of_the_pages(
    packs: PacksScreen, qtbot: QtBot
) -> None:
    rows = packs.choices.sections.list
    for number in range(rows.count()):
        rows.item(number).setCheckState(Qt.CheckState.Unchecked)
    assert packs.preview.pdf is None
    assert not packs.write.isEnabled()
    packs.choices.load(
        Recipe("E", period=RecipePeriod.FIXED, first=dt.date(2000, 1, 1), last=dt.date(2026, 1, 1))
    )
    packs.choices.changed.emit()
    settle(packs, qtbot)
    assert packs.preview.pdf is None
    packs.choices.load(Recipe("E"))
    packs.choices.changed.emit()
    settle(packs, qtbot)
    assert packs.preview.pdf is not None


def test_several_languages_are_previewed_one_at_a_time(packs: PacksScreen, qtbot: QtBot) -> None:
    assert packs.choices.shown_in.isHidden()
    packs.choices.load(Recipe("E", ("en", "ar"), ("ahead",)))
    packs.choices.changed.emit()
    assert not packs.choices.shown_in.isHidden()
    assert packs.order is not None
    assert packs.order.language == "en"
    packs.language.set_current("ar")
    packs.language.chosen.emit("ar")
    settle(packs, qtbot)
    assert any("\u0600" <= letter <= "\u06ff" for letter in text_of(packs))


def test_the_preview_follows_the_plan_calmly(packs: PacksScreen, qtbot: QtBot) -> None:
    packs.choices.load(Recipe("E", sections=("dates",)))
    packs.choices.changed.emit()
    settle(packs, qtbot)
    before = packs.preview.pdf
    planner = packs.context.planner
    planner.write(recipes.add, "Board", "E")
    qtbot.wait(50)
    settle(packs, qtbot)
    assert packs.preview.pdf is before  # the same bytes: nothing moves
    planner.write(actions.add, actions.Bilingual("Meet the mayors"), starts=TODAY)
    qtbot.waitUntil(lambda: packs.preview.pdf is not before, timeout=LONG)
    assert "Meetthemayors" in text_of(packs)


def test_a_recipe_is_saved_taken_up_changed_renamed_and_deleted_with_undo(
    packs: PacksScreen, qtbot: QtBot
) -> None:
    wanted = Recipe(
        "E", ("fr",), ("year", "ahead"), paper=RecipePaper.LETTER_LANDSCAPE, audience="Mayors",
        period=RecipePeriod.AHEAD, final=True, carry=RecipeCarry.NOTHING,
    )  # fmt: skip
    packs.choices.load(wanted)
    packs.choices.changed.emit()
    packs.recipe_bar.keep.click()
    packs.deeds.form.name.control.setText("Mayors")
    packs.deeds.keep()
    planner = packs.context.planner
    [row] = planner.read(recipes.rows)
    assert (row.name, row.recipe) == ("Mayors", wanted)
    assert packs.recipe_bar.row == row
    assert not packs.recipe_bar.keep.isEnabled()
    packs.choices.audience.control.setText("Ministers")
    assert packs.recipe_bar.keep.isEnabled()
    packs.recipe_bar.keep.click()
    assert planner.read(recipes.named, "mayors").recipe.audience == "Ministers"
    qtbot.wait(20)
    planner.undo()
    qtbot.waitUntil(lambda: packs.choices.recipe() == wanted)
    packs.recipe_bar.rename.emit()
    packs.deeds.form.name.control.setText("The mayors")
    packs.deeds.keep()
    assert planner.read(recipes.rows)[0].name == "The mayors"
    packs.recipe_bar.delete.emit()
    assert planner.read(recipes.rows) == []
    planner.undo()
    packs.choices.load(Recipe("D"))
    qtbot.waitUntil(lambda: packs.recipe_bar.box.count() == 2)
    packs.recipe_bar.box.setCurrentIndex(1)
    packs.recipe_bar.box.chosen.emit(row.id)
    assert packs.choices.recipe() == wanted


def test_a_file_is_called_after_what_the_pack_is_about(
    packs: PacksScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []

    def ask(_host: object, _title: str, start: str, _filters: str) -> tuple[str, str]:
        offered.append(Path(start).name)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    for recipe in (Recipe("A"), Recipe("D", flagship="sdg-cities"), Recipe("F")):
        packs.choices.load(recipe)
        packs.choices.changed.emit()
        packs.write.click()
    event, flagship, whole = offered
    assert re.fullmatch(r"A Event briefing World .+ \d{4} \(en\)\.pdf", event)
    assert flagship.startswith("D Flagship action plan Cities 2030 (SDG Cities) 20")
    assert re.fullmatch(r"F Reach and results \d{4}-\d{4} \(en\)\.pdf", whole)


def test_each_pack_is_written_whole(
    packs: PacksScreen, real_window: Window, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    for kind in PACKS:
        packs.choices.load(Recipe(kind, ("zh",)))
        packs.choices.changed.emit()
        asked = [str(tmp_path / f"{kind}.pdf"), "PDF files (*.pdf)"]
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, said=asked: said)
        packs.write.click()
        assert not packs.write.isEnabled(), kind
        qtbot.waitUntil(packs.write.isEnabled, timeout=LONG)
        assert packs.banner.text() == "", kind
        assert (tmp_path / f"{kind}.pdf").read_bytes().startswith(b"%PDF"), kind
        rows = packs.desk.written.findChildren(ListRow)
        assert any(row.accessibleName().startswith(f"{kind}.pdf") for row in rows)
        assert real_window.furniture.toast.text() == f"{kind}.pdf is ready."


def test_a_cancelled_pack_leaves_the_old_file(
    packs: PacksScreen, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "pack.pdf"
    target.write_text("the old one", encoding="utf-8")
    packs.desk.write(tasks([(packs.order, "")], [".pdf"], tmp_path, packs.context.texts))
    packs.desk.progress.cancel.click()
    qtbot.waitUntil(packs.write.isEnabled, timeout=LONG)
    assert [path.name for path in tmp_path.glob("*.pdf")] == ["pack.pdf"]
    assert packs.desk.working.isHidden()


def test_many_packs_are_written_and_one_that_fails_keeps_none_back(
    packs: PacksScreen, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    packs.context.planner.write(
        recipes.add, "Two years", "E", languages=("ar",), sections=("ahead",),
        period=RecipePeriod.FIXED, first=dt.date(1990, 1, 1), last=dt.date(2026, 12, 31),
    )  # fmt: skip
    packs.choices.load(Recipe("E", ("en", "zh"), ("ahead",)))
    packs.choices.changed.emit()
    form = packs.open_many()
    assert form is not None
    assert form.count == 2
    next(iter(form.recipes.values())).setChecked(True)
    form.kinds["F"].setChecked(True)
    assert form.count == 5
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    packs._write_many(form)
    qtbot.waitUntil(lambda: not packs.desk.is_busy, timeout=LONG)
    names = sorted(path.name for path in tmp_path.glob("*.pdf"))
    year = TODAY.year
    assert names == [
        f"E Campaign calendar {year} (en).pdf", f"E Campaign calendar {year} (zh).pdf",
        "F Reach and results 2020-2023 (en).pdf", "F Reach and results 2020-2023 (zh).pdf",
    ]  # fmt: skip
    assert len(packs.desk.written.results) == 5
    assert "1 of them could not be written" in packs.banner.text()
    failed = [row.accessibleName() for row in packs.desk.written.findChildren(ListRow)]
    assert any("Two years" in name and "at most 10 years" in name for name in failed)


def test_a_folder_that_is_gone_is_said(packs: PacksScreen, tmp_path: Path, qtbot: QtBot) -> None:
    packs.desk.write(tasks([(packs.order, "")], [".pdf"], tmp_path / "gone", packs.context.texts))
    qtbot.waitUntil(packs.write.isEnabled, timeout=LONG)
    assert "does not exist" in packs.banner.text()


def test_the_name_asked_for_gets_its_ending(
    packs: PacksScreen, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "Mr. X"), ""))
    packs.write.click()
    qtbot.waitUntil(packs.write.isEnabled, timeout=LONG)
    assert (tmp_path / "Mr. X.pdf").exists()


def test_choices_and_place_survive_another_theme(
    packs: PacksScreen, real_window: Window, qtbot: QtBot
) -> None:
    packs.choices.load(Recipe("E", ("en",), ("year", "months")))
    packs.choices.changed.emit()
    settle(packs, qtbot)
    packs.preview.set_zoom(1.5)
    packs.preview.pages.go_to(2)
    real_window.context.preferences.theme = "dark"
    real_window.rebuild()
    again = shown(real_window, qtbot)
    assert again is not packs
    assert again.choices.recipe().sections == ("year", "months")
    qtbot.waitUntil(lambda: again.preview.pages.page == 2, timeout=LONG)
    assert again.preview.pages.zoom == 1.5


def test_keys_alone_choose_a_pack_languages_and_sections(packs: PacksScreen, qtbot: QtBot) -> None:
    choices = packs.choices
    choices.load(Recipe("D"))
    choices.pack.control.setFocus()
    QTest.keyClick(choices.pack.control, Qt.Key.Key_E)
    assert choices.kind == "E"
    visited = []
    for _ in range(9):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget())
    assert visited[: len(choices.languages.boxes)] == list(choices.languages.boxes.values())
    assert choices.sections.list in visited
    QTest.keyClick(choices.languages.boxes["fr"], Qt.Key.Key_Space)
    assert choices.recipe().languages == ("en", "fr")
    QTest.keyClick(choices.sections.list, Qt.Key.Key_Space)
    settle(packs, qtbot)
    assert len(choices.recipe().sections) == len(PACKS["E"].sections) - 1


def test_what_a_pack_carries_is_asked_with_a_word_of_warning_where_it_goes_outside(
    packs: PacksScreen,
) -> None:
    choices = packs.choices
    choices.load(Recipe("D"))
    assert choices.carry.control.currentText() == "As usual: Plan, calendar and tables"
    choices.load(Recipe("C"))
    assert choices.carry.control.currentText() == "As usual: Calendar and tables"
    assert choices.inward.isHidden()
    choices.carry.load(RecipeCarry.PLAN)
    choices.carry.edited.emit()
    assert not choices.inward.isHidden()
    assert choices.recipe().carry is RecipeCarry.PLAN
