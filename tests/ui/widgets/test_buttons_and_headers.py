"""Buttons, segments and headers give way where there is no room, and say what they hide."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from comms_planner import app as application
from comms_planner.design import LIGHT
from comms_planner.ui.theme import fonts, palette
from comms_planner.ui.widgets.buttons import Button, ElidedButton
from comms_planner.ui.widgets.empty import EmptyState
from comms_planner.ui.widgets.header import HeaderBar
from comms_planner.ui.widgets.labels import NumberLabel
from comms_planner.ui.widgets.segmented import SegmentedControl


def test_choices_without_room_fold_into_one_that_lists_them(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    control = SegmentedControl([(key, f"A long word, {key}") for key in "abcdef"], parent=host)
    host.resize(1400, 80)
    host.show()
    control.resize(control.sizeHint().width(), 34)
    assert control._fold is None
    control.resize(control.minimumSizeHint().width(), 34)
    fold = control._fold
    assert fold is not None
    assert fold.isVisible()
    assert fold.text() == "A long word, a"
    fold.menu().aboutToShow.emit()
    with qtbot.waitSignal(control.chosen) as heard:
        fold.menu().actions()[2].trigger()
    assert heard.args == ["c"]
    assert fold.text() == "A long word, c"
    control.resize(control.sizeHint().width(), 34)
    assert not fold.isVisible()
    assert control._buttons["c"].isVisible()


def test_a_header_too_narrow_for_its_words_shows_icons_and_names_them(qtbot: QtBot) -> None:
    """The action that matters keeps its word longest; nothing is cut."""
    host = QWidget()
    bar = HeaderBar("Packs", host)
    many = Button("Several at once…", LIGHT, icon="layers")
    write = Button("Write", LIGHT, "primary", "x")
    bar.add(many, write)
    qtbot.addWidget(host)
    host.resize(700, 60)
    bar.resize(700, 40)
    with qtbot.waitExposed(host):
        host.show()
    assert (many.text(), write.text()) == ("Several at once…", "Write")
    assert many.accessibleName() == ""
    bar.resize(bar.title.sizeHint().width() + many.short_width + write.whole_width + 60, 40)
    qtbot.waitUntil(lambda: many.text() == "")
    assert write.text() == "Write"
    assert many.accessibleName() == "Several at once…"
    assert "Several at once" in many.toolTip()
    bar.resize(700, 40)
    qtbot.waitUntil(lambda: many.text() == "Several at once…")
    assert many.toolTip() == ""


def test_a_button_that_may_be_cut_says_so_and_tells_the_whole_in_its_tip(qtbot: QtBot) -> None:
    button = ElidedButton("Share of surveyed audience aware of SDG 11", LIGHT, "quiet")
    qtbot.addWidget(button)
    button.resize(120, 34)
    button.show()
    qtbot.waitUntil(lambda: button.text().endswith("…"))
    assert "SDG 11" in button.toolTip()
    button.resize(button.sizeHint())
    qtbot.waitUntil(lambda: button.text() == "Share of surveyed audience aware of SDG 11")


def test_numbers_side_by_side_stand_on_one_line_in_every_script(qtbot: QtBot) -> None:
    """Chinese letters stand higher than digits and once pushed a number down."""
    fonts.load_others()
    palette.apply(application.application(), LIGHT)
    host = QWidget()
    palette.dress(host)
    qtbot.addWidget(host)
    row, feet = QVBoxLayout(host), {}
    labels = [NumberLabel("25", "display"), NumberLabel("25 万以上", "display")]
    for label in labels:
        row.addWidget(label)
    with qtbot.waitExposed(host):
        host.show()
    for label in labels:
        image = label.grab().toImage()
        ground = image.pixel(image.width() - 1, 0)
        inked = [
            y
            for y in range(image.height())
            if any(image.pixel(x, y) != ground for x in range(24))  # the digits alone
        ]
        feet[label.text()] = (inked[0], inked[-1])
    assert len({label.height() for label in labels}) == 1
    assert len(set(feet.values())) == 1


def test_the_chosen_segment_has_the_same_air_above_and_below(qtbot: QtBot) -> None:
    palette.apply(application.application(), LIGHT)
    host = QWidget()
    palette.dress(host)
    QVBoxLayout(host).addWidget(segments := SegmentedControl([("a", "Table"), ("b", "Board")]))
    qtbot.addWidget(host)
    with qtbot.waitExposed(host):
        host.show()
    for button in segments.findChildren(QToolButton):
        assert button.y() == segments.height() - button.geometry().bottom() - 1
        assert button.y() > 1


def test_a_title_too_long_for_its_header_is_said_briefly_and_stays_so(qtbot: QtBot) -> None:
    """Once it was cut at its end; a title between the two lengths once went to and fro."""
    host = QWidget()
    bar = HeaderBar("", host)
    bar.add(Button("Write", LIGHT, "primary", "x"))
    qtbot.addWidget(host)
    host.resize(900, 60)
    bar.resize(900, 40)
    with qtbot.waitExposed(host):
        host.show()
    whole, brief = "September 2026 – January 2027", "Sep 2026 – Jan 2027"
    bar.set_title(whole, "timeline", brief)
    assert (bar.title.text(), bar.title.toolTip()) == (whole, "")
    needed = bar.title.sizeHint().width()
    for width in range(needed, needed + 160, 3):
        bar.resize(width, 40)
        qtbot.wait(1)
        QApplication.processEvents()
        shown = bar.title.text()
        QApplication.processEvents()
        assert bar.title.text() == shown
    bar.resize(needed, 40)
    qtbot.waitUntil(lambda: bar.title.text() == brief)
    assert whole in bar.title.toolTip()
    bar.resize(900, 40)
    qtbot.waitUntil(lambda: bar.title.text() == whole)


@pytest.mark.parametrize("kind", ["plain", "quiet", "danger"])
def test_a_button_that_cannot_be_pressed_is_grey_whatever_its_kind(qtbot: QtBot, kind: str) -> None:
    """Quiet ones once kept the colour of a link."""
    palette.apply(application.application(), LIGHT)
    host = QWidget()
    palette.dress(host)
    button = Button("█" * 6, LIGHT, kind)
    button.setParent(host)
    qtbot.addWidget(host)
    button.setEnabled(False)
    button.resize(button.sizeHint())
    host.show()
    drawn = button.grab().toImage()
    shown = drawn.pixelColor(drawn.width() // 2, drawn.height() // 2)
    assert abs(shown.red() - shown.blue()) < 40, "grey, not the blue of a link"
    assert shown.name().upper() not in (LIGHT.accent_text, LIGHT.danger.text)


def test_what_an_empty_page_offers_to_begin_waits_until_it_may_be_written(qtbot: QtBot) -> None:
    begun: list[int] = []
    empty = EmptyState(LIGHT, "x", "None yet", "Add one.", "New", lambda: begun.append(1))
    qtbot.addWidget(empty)
    assert empty.button
    empty.allow(writing=False)
    empty.button.click()
    assert begun == []
    empty.allow(writing=True)
    empty.button.click()
    assert begun == [1]


def test_a_button_with_a_list_wears_the_sign_of_lists_beside_its_word(qtbot: QtBot) -> None:
    palette.apply(application.application(), LIGHT)
    host = QWidget()
    palette.dress(host)
    qtbot.addWidget(host)
    plain, listing = Button("Columns", LIGHT), Button("Columns", LIGHT)
    listing.setMenu(QMenu(listing))
    for button in (plain, listing):
        button.setParent(host)
        button.ensurePolished()
    assert listing.sizeHint().width() > plain.sizeHint().width() + 8
    listing.resize(listing.sizeHint())
    drawn = listing.grab().toImage()
    right = drawn.copy(listing.width() - 22, 8, 14, 18)
    colours = {right.pixelColor(x, y).name() for x in range(14) for y in range(18)}
    assert len(colours) > 1


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_folded_choices_look_like_a_list_to_choose_from(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    """Their word once stood in the middle of a wide button, far from the sign beside it."""
    palette.apply(application.application(), LIGHT)
    host = QWidget()
    palette.dress(host)
    host.setLayoutDirection(direction)
    host.resize(320, 60)
    control = SegmentedControl([(str(n), "█" * 8) for n in range(6)], parent=host)
    control.setFixedWidth(300)
    qtbot.addWidget(host)
    with qtbot.waitExposed(host):
        host.show()
    drawn = control.grab().toImage()
    dark = [
        x for x in range(4, drawn.width() - 4)
        if drawn.pixelColor(x, drawn.height() // 2).lightness() < 90
    ]  # fmt: skip
    if direction == Qt.LayoutDirection.LeftToRight:
        assert dark[0] < 30
    else:
        assert dark[-1] > drawn.width() - 30
