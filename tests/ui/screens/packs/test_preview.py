"""The pages of a pack are read, searched, zoomed and walked through."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comms_planner.layouts.sheets import FIT_PAGE, FIT_WIDTH
from comms_planner.progress import Progress
from comms_planner.reports.orders import Order
from comms_planner.services.planner import Planner
from comms_planner.services.recipes import Recipe
from comms_planner.ui.screens.packs.images import PageImages
from comms_planner.ui.screens.packs.preview import Preview
from comms_planner.ui.screens.packs.view import PacksScreen
from comms_planner.ui.window import Window

LONG = 60_000
Render = Callable[..., bytes]


@pytest.fixture(scope="module")
def typeset() -> Render:
    """Makes a pack of the plan that is the same in each test, once."""
    render, made = Order.render, dict[tuple[Order, bool], bytes]()

    def of(order: Order, planner: Planner, progress: Progress, *, opening: bool = False) -> bytes:
        if (order, opening) not in made:
            made[order, opening] = render(order, planner, progress, opening=opening)
        return made[order, opening]

    return of


@pytest.fixture
def preview(real_window: Window, qtbot: QtBot, typeset: Render) -> Preview:
    """The pages of a long pack; what a test asks for beyond it is made anew."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Order, "render", typeset)
        real_window.navigate("packs")
        screen = real_window.screen_of("packs")
        assert isinstance(screen, PacksScreen)
        screen.choices.load(Recipe("D", ("en",)))
        screen.choices.changed.emit()
        found = screen.preview
        qtbot.waitUntil(lambda: found.is_settled and found.pdf is not None, timeout=LONG)
    return found


def is_drawn(preview: Preview, page: int) -> bool:
    pages = preview.pages
    return pages.images.holds(page, pages.width_of(page))


def test_pages_in_view_are_drawn_sharp_and_the_others_wait(preview: Preview, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: is_drawn(preview, 0), timeout=LONG)
    assert not is_drawn(preview, 9)
    preview.pages.go_to(9)
    qtbot.waitUntil(lambda: is_drawn(preview, 9), timeout=LONG)
    assert preview.bar.page.text() == "10"
    assert preview.thumbnails._current == 9


def test_paper_is_white_and_letters_are_on_it(preview: Preview, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: is_drawn(preview, 0), timeout=LONG)
    shown: QImage = preview.pages.viewport().grab().toImage()
    box = preview.pages.box_in_view(0)
    white = shown.pixelColor(round(box.left()) + 20, round(box.top()) + 60)
    assert white.name() == "#ffffff"
    dark = (
        shown.pixelColor(x, y).lightness() < 90
        for x in range(round(box.left()), round(box.right()), 2)
        for y in range(round(box.top()) + 20, min(shown.height(), round(box.bottom())), 2)
    )
    assert any(dark)


def test_words_are_found_marked_and_walked_through(
    preview: Preview, real_window: Window, qtbot: QtBot
) -> None:
    real_window.furniture.menus.actions()
    QTest.keyClick(real_window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert preview.find_bar.isVisible()
    QTest.keyClicks(preview.find_bar.field, "flagship PROGRAMME")
    qtbot.waitUntil(lambda: len(preview.pages.hits) > 3, timeout=LONG)
    assert preview.find_bar.count.text() == f"1 of {len(preview.pages.hits)}"
    first = preview.pages.here
    QTest.keyClick(preview.find_bar.field, Qt.Key.Key_Return)
    assert preview.pages.here == first + 1
    QTest.keyClick(preview.find_bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(preview.find_bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert preview.pages.here == len(preview.pages.hits) - 1
    last = preview.pages.hits[-1]
    place = preview.pages.box_in_view(last.page)
    top = place.top() + last.rects[0][1] * preview.pages.stack.scale
    assert 0 <= top <= preview.pages.viewport().height()
    preview.find_bar.field.setText("zxzx")
    qtbot.waitUntil(lambda: preview.find_bar.count.text() == "Not found", timeout=LONG)
    QTest.keyClick(preview.find_bar.field, Qt.Key.Key_Escape)
    assert preview.find_bar.isHidden()
    assert preview.pages.hits == ()


def test_a_found_place_is_where_the_words_are(preview: Preview, qtbot: QtBot) -> None:
    assert preview.pdf is not None
    [hit, *_] = preview.pdf.find("Working paper")
    left, top, width, height = hit.rects[0]
    picture = preview.pdf.picture(hit.page, 1190)
    scale = 1190 / preview.pdf.sizes[hit.page][0]
    inside = (
        picture.pixelColor(x, y).name()
        for x in range(round(left * scale), round((left + width) * scale))
        for y in range(round(top * scale), round((top + height) * scale))
    )
    assert any(colour != "#ffffff" for colour in inside)


def test_zoom_by_keys_wheel_and_choice_keeps_the_place(preview: Preview, qtbot: QtBot) -> None:
    pages = preview.pages
    pages.go_to(3)
    width = pages.stack.scale
    preview.set_zoom(FIT_PAGE)
    assert pages.stack.scale < width
    assert pages.page == 3
    preview.set_zoom(FIT_WIDTH)
    assert pages.stack.scale == width
    assert pages.page == 3
    before = pages.percent
    wheel = QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(pages.viewport(), wheel)
    assert pages.percent > before
    assert preview.bar.zoom.currentText() == f"{pages.percent}%"
    preview.set_zoom(2.0)
    assert pages.horizontalScrollBar().maximum() > 0
    assert pages.page == 3


def test_keys_thumbnails_outline_and_numbers_lead_to_pages(preview: Preview, qtbot: QtBot) -> None:
    pages = preview.pages
    preview.set_zoom(FIT_PAGE)
    QTest.keyClick(pages, Qt.Key.Key_Right)
    assert pages.page == 1
    QTest.keyClick(pages, Qt.Key.Key_End)
    assert preview.pdf is not None
    assert pages.page == len(preview.pdf) - 1
    QTest.keyClick(preview.thumbnails, Qt.Key.Key_Home)
    assert pages.page == 0
    QTest.keyClick(preview.thumbnails, Qt.Key.Key_Down)
    assert pages.page == 1
    preview.bar.page.setText("5")
    QTest.keyClick(preview.bar.page, Qt.Key.Key_Return)
    assert pages.page == 4
    preview.set_zoom(FIT_WIDTH)
    decisions = next(
        n for n, mark in enumerate(preview.pdf.outline) if mark.title == "Decisions needed"
    )
    preview.outline.setCurrentRow(decisions)
    preview.outline.itemActivated.emit(preview.outline.item(decisions))
    assert pages.page == preview.pdf.outline[decisions].page


def test_only_so_many_pictures_are_held(preview: Preview, qtbot: QtBot) -> None:
    images = PageImages(preview._context.jobs, preview, budget=3_000_000)
    images.show(preview.pdf)
    images.want([(page, 600) for page in range(10)])
    qtbot.waitUntil(lambda: images._job is None and not images._wanted, timeout=LONG)
    assert images.size <= 3_000_000
    assert images.of(9, 600) is not None
    assert images.of(0, 600) is None


def test_what_was_asked_first_is_stopped_by_what_is_asked_next(
    preview: Preview, qtbot: QtBot
) -> None:
    made = []
    preview.rendering.made.connect(made.append)
    screen = preview.window().screen_of("packs")
    for audience in ("A", "AB", "ABC"):
        screen.choices.audience.control.setText(audience)
        preview.rendering._timer.stop()
        preview.rendering._start()
    qtbot.waitUntil(lambda: preview.is_settled, timeout=LONG)
    assert len(made) == 1
    assert "ABC" in made[0].words(0)


def test_who_cannot_see_the_page_hears_its_words(preview: Preview, qtbot: QtBot) -> None:
    preview.pages.go_to(1)
    qtbot.waitUntil(lambda: "At a glance" in preview.pages.accessibleDescription(), timeout=LONG)
    assert preview.pages.accessibleDescription().startswith("Page 2 of ")


def test_letters_are_crisp_pixel_on_pixel(preview: Preview, qtbot: QtBot) -> None:
    pages = preview.pages
    qtbot.waitUntil(lambda: is_drawn(preview, 0), timeout=LONG)
    picture = pages.images.of(0, pages.width_of(0))
    assert picture is not None
    box = pages.box_in_view(0)
    left, top = round(box.left()), round(box.top())
    shown = pages.viewport().grab().toImage()
    for x in range(60, picture.width() - 10, 7):
        for y in range(100, 400, 7):
            assert shown.pixelColor(left + x, top + y) == picture.pixelColor(x, y)


def test_the_first_pages_are_there_before_the_whole_and_are_the_same(
    preview: Preview, qtbot: QtBot
) -> None:
    opened: list[list[str]] = []
    rendering = preview.rendering
    rendering.opened.connect(lambda pdf: opened.append([pdf.words(at) for at in range(len(pdf))]))
    whole = preview.pdf
    assert whole is not None
    final = [whole.words(at) for at in range(2)]
    rendering.forget()
    rendering._start()
    qtbot.waitUntil(lambda: bool(opened) and preview.is_settled, timeout=LONG)
    (first,) = opened
    assert len(first) == 2
    assert first[1].replace("of …", f"of {len(whole)}") == final[1]
    assert first[0].split("Draft")[0] == final[0].split("Draft")[0]
    assert "Contents" in final[0]
    assert "Contents" not in first[0]


def test_a_slow_pack_that_comes_out_as_it_was_is_whole_again_after_its_first_pages(
    preview: Preview, qtbot: QtBot
) -> None:
    """What opened first once stayed, with the rest of the pack gone, till the next change."""
    rendering, opened = preview.rendering, list[int]()
    rendering.opened.connect(lambda pdf: opened.append(len(pdf)))
    assert preview.pdf is not None
    whole = len(preview.pdf)
    rendering._took, rendering._last = 2.0, None  # as after another pack that was slow
    rendering._start()
    qtbot.waitUntil(lambda: bool(opened) and preview.is_settled, timeout=LONG)
    assert opened[0] < whole
    assert len(preview.pdf) == whole


def test_a_slow_pack_stays_as_it_is_while_the_plan_changes(preview: Preview, qtbot: QtBot) -> None:
    """Its first pages once took its place, and who read further on was taken away."""
    rendering, opened = preview.rendering, list[object]()
    rendering.opened.connect(opened.append)
    before = preview.pdf
    rendering._took = 2.0
    rendering._start()
    with qtbot.waitSignal(rendering.unchanged, timeout=LONG):
        pass
    assert preview.pdf is before
    assert opened == []


def test_the_keyboard_is_seen_to_be_on_the_pages(preview: Preview, qtbot: QtBot) -> None:
    for area in (preview.pages, preview.thumbnails):
        preview.bar.page.setFocus()
        qtbot.wait(1)
        before = area.viewport().grab().toImage().pixelColor(1, 20)
        area.setFocus()
        qtbot.wait(1)
        after, ring = area.viewport().grab().toImage().pixelColor(1, 20), area.tokens.focus.lower()
        assert after.name() == ring
        assert before.name() != ring
