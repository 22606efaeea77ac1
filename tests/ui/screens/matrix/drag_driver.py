"""Run by the drag test in a process of its own: shows the action plan and reports drops.

Writes one JSON line with the points to drag from and to, and one with the result.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import cast

from PySide6.QtCore import QPoint, QTimer

from comms_planner import app as application
from comms_planner.design import LIGHT
from comms_planner.preferences import Preferences
from comms_planner.services import matrix
from comms_planner.services.planner import Planner
from comms_planner.text import texts_for
from comms_planner.ui.context import Context, Navigate, Signals, Tell
from comms_planner.ui.jobs import Jobs
from comms_planner.ui.screens.matrix.view import MatrixScreen
from comms_planner.ui.theme import palette

LONGEST = 30_000


def main() -> int:
    """Show the plan named on the command line until something has moved in it."""
    app = application.application()
    palette.apply(app, LIGHT)
    planner = Planner(Path(sys.argv[1]))
    signals = Signals()
    planner.subscribe(signals.changed.emit)
    told = cast(Tell, lambda *_: None)
    gone = cast(Navigate, lambda *_, **__: None)
    context = Context(
        planner, signals, Jobs(), texts_for("en"), LIGHT, Preferences.load(), gone, told
    )
    screen = MatrixScreen(context)
    screen.setGeometry(20, 40, 1080, 680)
    screen.show()
    cells = planner.read(matrix.cells)

    def points() -> None:
        source = screen.board.pane(cells[0].id).cards
        target = screen.board.pane(cells[1].id).cards
        card = source.visualRect(source.cards.index(0))
        below = target.visualRect(target.cards.index(0))
        grip = source.viewport().mapToGlobal(card.center())
        spot = target.viewport().mapToGlobal(QPoint(below.center().x(), below.bottom() - 10))
        say({"from": [grip.x(), grip.y()], "to": [spot.x(), spot.y()]})

    def moved() -> None:
        now = planner.read(matrix.cells)
        view = screen.board.pane(cells[1].id).cards
        say(
            {
                "cells": [[a.title.en for a in cell.actions] for cell in now[:2]],
                "chosen": [screen.words.title(view.cards.rows[i.row()])
                           for i in view.selectionModel().selectedIndexes()],
                "undo": planner.undo_label,
                "busy": screen.busy,
            }
        )  # fmt: skip
        app.quit()

    signals.changed.connect(lambda _: QTimer.singleShot(300, moved))
    QTimer.singleShot(800, points)
    QTimer.singleShot(LONGEST, lambda: app.exit(1))
    return app.exec()


def say(found: object) -> None:
    """One line for the test."""
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
