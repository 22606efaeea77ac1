"""Run in a process of its own, on a display: the whole window, to be driven by mouse and keys.

Says on each line of stdin's word ("matrix", "calendar" or "state") one line of JSON: where to
drag from and to, or what the plan now holds.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from comms_planner import app as application
from comms_planner.preferences import Preferences
from comms_planner.services import matrix, opening
from comms_planner.ui.window import Window
from tests.journeys.conftest import calendar_of, matrix_of


class Ear(QObject):
    """Brings the words that the test writes onto the window's thread."""

    heard = Signal(str)

    def listen(self) -> None:
        """Read until the test has no more to say."""
        for line in sys.stdin:
            self.heard.emit(line.strip())


def main() -> int:
    """Show the plan that the command line names."""
    app = application.application()
    preferences = Preferences.load()
    preferences.change(language="en", theme="light")
    window = application.make_window(opening.open_plan(Path(sys.argv[1])), preferences)
    window.setGeometry(10, 30, 1240, 740)
    window.show()
    ear = Ear()
    ear.heard.connect(lambda word: say(answer(window, word)))
    threading.Thread(target=ear.listen, daemon=True).start()
    return app.exec()


def answer(window: Window, word: str) -> object:
    """What the test asked for."""
    if word == "matrix":
        window.navigate("matrix")
        app_settles()
        return card_to_the_next_cell(window)
    if word == "calendar":
        window.navigate("calendar", day=dt.date(2026, 10, 22))
        app_settles()
        return bar_to_a_week_later(window)
    first, second = window.planner.read(matrix.cells)[:2]
    return {
        "cells": [[a.title.en for a in cell.actions] for cell in (first, second)],
        "days": [str(a.starts) for cell in (first, second) for a in cell.actions],
        "undo": window.planner.undo_label,
    }


def card_to_the_next_cell(window: Window) -> object:
    """From the first card of the first cell to the empty list of the second."""
    board, cells = matrix_of(window).board, window.planner.read(matrix.cells)
    source, target = board.pane(cells[0].id).cards, board.pane(cells[1].id)
    card = source.visualRect(source.cards.index(0))
    return points(source.viewport(), card.center(), target, target.rect().center())


def bar_to_a_week_later(window: Window) -> object:
    """From the bar of the action to the same weekday one row below."""
    month = calendar_of(window).month
    month.lay()
    bar = next(b for b in month.packed.bars if b.item.title.en == "Op-ed")
    start = month.grid.bar(bar).center()
    cell = month.grid.cell(month.grid.index(bar.item.first + dt.timedelta(7)))
    return points(month, start, month, QPoint(start.x(), cell.center().y()))


def points(source: QWidget, start: QPoint, target: QWidget, end: QPoint) -> object:
    """Two places on the screen."""
    a, b = source.mapToGlobal(start), target.mapToGlobal(end)
    return {"from": [a.x(), a.y()], "to": [b.x(), b.y()]}


def app_settles() -> None:
    """Let a screen be laid out before places on it are measured."""
    app = application.application()
    for _ in range(5):
        app.processEvents()


def say(found: object) -> None:
    """One line for the test."""
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
