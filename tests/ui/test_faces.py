"""Cells are painted whole, in every script that a plan can hold."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from comms_planner.design import LIGHT, SIZE_BODY
from comms_planner.ui.faces import Chip, Face, FaceDelegate, fold
from comms_planner.ui.theme import fonts

SIZE = QRect(0, 0, 400, 52)


def ink(image: QImage) -> tuple[int, int]:
    """How many rows of pixels are not white, and how many pixels."""
    white = QColor("white").rgb()
    rows = [
        sum(image.pixel(x, y) != white for x in range(image.width())) for y in range(image.height())
    ]
    return sum(map(bool, rows)), sum(rows)


def blank() -> QImage:
    image = QImage(SIZE.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return image


@pytest.mark.parametrize(
    "text",
    ["قررنا تأجيل الدورة. يبقى تسجيلكم ساريا.", "会议推迟。注册继续有效。", "Ångström, gjpqy"],
)
def test_no_script_is_cut_in_a_cell(qtbot: QtBot, text: str) -> None:
    fonts.load_others()
    host = QWidget()
    qtbot.addWidget(host)
    delegate = FaceDelegate(LIGHT, host)
    painted, free = blank(), blank()
    with QPainter(painted) as painter:
        delegate._face(painter, SIZE, Face(((text, "body"),)))
    with QPainter(free) as painter:
        painter.setFont(fonts.font(SIZE_BODY))
        painter.setPen(QColor(LIGHT.text))
        painter.drawText(0, 34, text)
    assert ink(painted)[0] == ink(free)[0]
    assert ink(painted)[1] == pytest.approx(ink(free)[1], rel=0.1)


def test_a_line_that_just_fits_is_not_cut_by_the_breaking(qtbot: QtBot) -> None:
    font = fonts.font(SIZE_BODY)
    host = QWidget()
    qtbot.addWidget(host)
    delegate = FaceDelegate(LIGHT, host)
    metrics = delegate._metrics["body"]
    text = "14 September – 5 October 2026"
    for width in range(110, metrics.horizontalAdvance(text) + 4):
        lines = fold(text, font, metrics, width, 9)
        assert " ".join(lines).replace("  ", " ") == text


def test_a_text_that_runs_from_the_right_has_its_full_stop_at_the_left(qtbot: QtBot) -> None:
    """In a window that runs from the left: an Arabic holding line among English ones."""
    fonts.load_others()
    host = QWidget()
    qtbot.addWidget(host)
    image = blank()
    with QPainter(image) as painter:
        face = Face((("قررنا تأجيل الدورة.", "body"),))
        FaceDelegate(LIGHT, host)._face(painter, SIZE, face)
    white = QColor("white").rgb()
    inked = [
        any(image.pixel(x, y) != white for y in range(image.height())) for x in range(image.width())
    ]
    inked.reverse()
    first = inked.index(True)
    assert inked.index(False, first) - first > 4  # the first letter, and not the full stop
    assert inked[::-1].index(True) < 8


def test_chips_marks_and_bars_stand_at_the_readers_side(qtbot: QtBot) -> None:
    """A table read from the right is the mirror of one read from the left, words apart."""
    host = QWidget()
    qtbot.addWidget(host)
    face = Face((), (Chip("Late", "danger"),), mark="!", bar="think")
    edges = {}
    for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        image = blank()
        with QPainter(image) as painter:
            painter.setLayoutDirection(way)
            FaceDelegate(LIGHT, host)._face(painter, SIZE, face)
        white = QColor("white").rgb()
        columns = [
            x
            for x in range(image.width())
            if any(image.pixel(x, y) != white for y in range(image.height()))
        ]
        edges[way] = (columns[0], image.width() - 1 - columns[-1])
    left, right = edges.values()
    assert left == right[::-1]
