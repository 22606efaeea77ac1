from __future__ import annotations

import csv
import io
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from comms_planner.charts.plate import face, panels
from comms_planner.design import LIGHT
from comms_planner.errors import PlannerError
from comms_planner.quantity import Qty, Relation
from comms_planner.ui.pictures import exports
from comms_planner.ui.pictures.lettering import Canvas
from comms_planner.ui.pictures.picture import rendered
from tests.ui.screens.reach.conftest import Desk


@pytest.fixture
def shown(desk: Desk, qtbot: QtBot) -> Desk:
    """The chart page, drawn."""
    with qtbot.waitSignal(desk.screen.chart.picture.drawn):
        desk.screen.show_page("chart")
    return desk


def test_the_chart_holds_the_figures_of_the_pages(shown: Desk) -> None:
    lines = shown.screen.chart.lines
    assert [line.name.en for line in lines if line.year is None][:2] == [
        "World Urban Forum",
        "UN-Habitat Assembly (United Nations Habitat Assembly)",
    ]
    assert lines[0].direct.figures == (Qty(20_000),)
    assert lines[0].indirect.figures == (Qty(5_000_000, Relation.GE),)
    assert [line.year for line in lines if line.year] == [2020, 2022, 2023]
    assert all(line.direct.contested for line in lines if line.year)


def test_by_year_the_chart_holds_gross_sums(shown: Desk) -> None:
    chart = shown.screen.chart
    shown.screen.filters.set_period(2019, 2021)
    shown.screen.filters.changed.emit()
    chart.by.set_current("year")
    chart.rebuild()
    sums = {line.year or line.name.en: line.direct.figures for line in chart.lines}
    assert sums == {
        "2019": (Qty(5_000),),
        2019: (Qty(3_900, Relation.GE),),
        "2020": (Qty(21_000),),
        "2021": (Qty(1_000),),
    }
    assert [line.label for line in chart.lines if line.label] == ["1 of 3 measured"]


def hover(picture: QWidget, at: QPoint) -> None:
    """Move over a picture; sent, since a pointer that stands there already would not move."""
    no = Qt.MouseButton.NoButton
    move = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), QPointF(picture.mapToGlobal(at)), no, no,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(picture, move)


def test_a_bar_says_its_exact_figures_and_sources(shown: Desk, qtbot: QtBot) -> None:
    picture = shown.screen.chart.picture
    where = picture.band((0, 1)).center()
    assert picture.place_at(where) == (0, 1)
    hover(picture, where)
    said = f"{picture.note.head.text()}\n{picture.note.lines.text()}"
    assert "World Urban Forum, tenth session (WUF10)" in said
    assert "13,000+ people – attendees (wuf.unhabitat.org)" in said.replace(
        "\N{NO-BREAK SPACE}", " "
    )
    hover(picture, QPoint(1, 1))
    assert not picture.note.isVisible()


def test_arrow_keys_walk_over_the_bars(shown: Desk, qtbot: QtBot) -> None:
    picture = shown.screen.chart.picture
    picture.setFocus()
    qtbot.keyClick(picture, Qt.Key.Key_Down)
    assert "20,000" in picture.accessibleDescription()
    qtbot.keyClick(picture, Qt.Key.Key_Right)
    assert "5,000,000+" in picture.accessibleDescription()
    qtbot.keyClick(picture, Qt.Key.Key_Escape)
    assert not picture.note.isVisible()


def test_an_unseen_chart_is_not_drawn(desk: Desk, qtbot: QtBot) -> None:
    picture = desk.screen.chart.picture
    desk.screen.filters.changed.emit()
    desk.settle()
    with qtbot.assertNotEmitted(picture.drawn, wait=120):
        picture.invalidate()


def test_the_table_behind_the_chart_has_the_same_figures(shown: Desk) -> None:
    chart = shown.screen.chart
    chart.frame.toggle_table()
    assert chart.view.isVisible()
    heads = [face.title for face in chart.table.faces]
    assert heads[3:6] == ["Qualifier", "Value", "Unit"]
    said = [[f.face(row).words for f in chart.table.faces[3:6]] for row in chart.table.rows]
    assert said[:3] == [
        ["Exactly", "20,000", "people"], ["At least", "5,000,000", "people"],
        ["At least", "13,000", "people"],
    ]  # fmt: skip
    assert chart.table.rows[2].source == "https://wuf.unhabitat.org/?page=0"
    chart.frame.toggle_table()
    assert chart.picture.isVisible()


def test_csv_keeps_value_and_relation_apart(shown: Desk) -> None:
    content = shown.screen.chart.csv()
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    first = {key: rows[1][key] for key in ("kind", "basis", "value", "relation", "unit")}
    assert first == {
        "kind": "indirect", "basis": "estimated", "value": "5000000", "relation": "≥",
        "unit": "people",
    }  # fmt: skip
    na = next(row for row in rows if row["relation"] == "n/a")
    assert na["value"] == ""


@pytest.mark.parametrize("suffix", [".png", ".svg", ".csv"])
def test_the_chart_is_saved_whole_or_refused_in_words(
    shown: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    target = tmp_path / f"reach{suffix}"
    monkeypatch.setattr(exports, "ask_target", lambda *_: target)
    shown.screen.chart.frame.save_as(suffix)
    begin = {".png": b"\x89PNG", ".svg": b"<?xml", ".csv": b"\xef\xbb\xbfname"}[suffix]
    assert target.read_bytes().startswith(begin)
    assert shown.told[-1] == f"Saved as reach{suffix}."
    monkeypatch.setattr(exports, "ask_target", lambda *_: tmp_path / "no" / f"reach{suffix}")
    shown.screen.chart.frame.save_as(suffix)
    assert "does not exist" in shown.screen.banner.text()


@pytest.mark.parametrize("width", [9.0, 9.3714, 9.37501, 9.40629])
def test_a_picture_of_any_width_stands_upright(shown: Desk, width: float) -> None:
    picture = shown.screen.chart.picture
    image = rendered(picture.figure(width, 4.0, 105.6))
    orange = QColor(LIGHT.series[1])
    columns = {x for x in range(image.width()) for y in (88,) if image.pixelColor(x, y) == orange}
    assert image.bytesPerLine() == 4 * image.width()
    assert image.pixelColor(2, 2) == image.pixelColor(image.width() - 3, 2)
    assert len(columns) > 20


def test_letters_are_kept_for_qt_where_matplotlib_puts_them(shown: Desk) -> None:
    canvas = Canvas(shown.screen.chart.picture.figure(9.0, 4.0, 100))
    canvas.draw()
    said = {word.text: word for word in canvas.get_renderer().words}
    assert said["World Urban Forum"].x < said["20,000"].x < said["5,000,000+"].x
    assert abs(said["20,000"].y - said["5,000,000+"].y) < 2
    assert said["Direct: took part"].bold


def test_copy_puts_a_picture_on_the_clipboard(shown: Desk) -> None:
    shown.screen.chart.frame.copy.click()
    assert QGuiApplication.clipboard().image().width() > 1000
    assert shown.told[-1] == "The chart is on the clipboard."


def test_the_same_chart_gives_the_same_bytes(shown: Desk) -> None:
    chart = shown.screen.chart
    for make in (exports.as_png, exports.as_svg):
        assert make(chart.figure(100)) == make(chart.figure(100))


@pytest.mark.parametrize("language", ["zh"])
def test_chinese_names_are_drawn_with_the_bundled_faces(shown: Desk) -> None:
    figure = shown.screen.chart.figure(100)
    names = [word.text for word in panels(figure)[0].words if word.align == "right"]
    assert names[0] == "世界城市论坛"
    assert "Noto Sans SC" in face(7.5).get_family()


def test_matplotlib_waits_until_the_chart_is_seen() -> None:
    code = (
        "import sys; import comms_planner.ui.screens.reach.view; "
        "sys.exit('matplotlib' in sys.modules or 'numpy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_failure_to_write_is_a_planner_error(tmp_path: Path) -> None:
    with pytest.raises(PlannerError):
        exports.write(tmp_path / "no" / "x.csv", lambda: b"")


def test_few_rows_in_a_high_window_keep_their_key_near(shown: Desk, qtbot: QtBot) -> None:
    screen = shown.screen
    screen.resize(1600, 2000)
    screen.show_page("more")
    with qtbot.waitSignal(screen.more.picture.drawn):
        screen.more.choice.set_current("disaggregation")
        screen.more.rebuild()
    picture = screen.more.picture
    assert picture.drawn_height < picture.height() / 2
    band = picture.band((0, 0))
    assert picture.place_at(band.center()) == (0, 0)
    assert 0 <= band.top() < band.bottom() < picture.drawn_height
    below = picture.grab().toImage().pixelColor(20, picture.height() - 20)
    assert below == QColor(LIGHT.surface), "one ground, also below the chart"


def test_a_picture_with_nothing_to_show_says_what_to_do(shown: Desk) -> None:
    screen = shown.screen
    screen.show_page("more")
    screen.more.choice.set_current("flagships")
    screen.more.rebuild()
    assert "record what was measured there" in screen.more.frame.caption.text()
    screen.more.choice.set_current("disaggregation")
    screen.more.rebuild()
    assert screen.more.frame.caption.text().startswith("Measured figures and their parts")
