"""The action plan over a real plan file, shown without a window around it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comms_planner import app as application
from comms_planner.bilingual import Bilingual
from comms_planner.design import tokens_of
from comms_planner.preferences import Preferences
from comms_planner.services import actions, matrix
from comms_planner.services.matrix import CellRow
from comms_planner.services.planner import Planner
from comms_planner.text import texts_for
from comms_planner.ui.context import Context, Navigate, Signals, Tell
from comms_planner.ui.jobs import Jobs
from comms_planner.ui.screens.matrix.view import MatrixScreen
from comms_planner.ui.theme import palette

NAMES = ("Amina", "Bilal", "Chen", "Dora", "Edo")


@pytest.fixture
def planner(built_in: Path) -> Iterator[Planner]:
    opened = Planner(built_in, who="Mo")
    yield opened
    opened.close()


@pytest.fixture
def told() -> list[str]:
    """What the screen said in passing."""
    return []


@pytest.fixture
def make_screen(
    qtbot: QtBot, qapp: QApplication, planner: Planner, told: list[str]
) -> Iterator[Callable[..., MatrixScreen]]:
    """Shows the action plan in a language, a theme and a size."""
    application.application()
    jobs = Jobs()

    def make(
        language: str = "en", theme: str = "light", size: tuple[int, int] = (1076, 700)
    ) -> MatrixScreen:
        tokens = tokens_of(theme)
        palette.apply(qapp, tokens)
        signals = Signals()
        planner.subscribe(signals.changed.emit)
        context = Context(
            planner,
            signals,
            jobs,
            texts_for(language),
            tokens,
            Preferences.load(),
            cast(Navigate, lambda *_, **__: None),
            cast(Tell, lambda said, *_: told.append(said)),
        )
        screen = MatrixScreen(context)
        qtbot.addWidget(screen)
        screen.resize(*size)
        with qtbot.waitExposed(screen):
            screen.show()
        screen.activateWindow()
        return screen

    yield make
    jobs.close()


@pytest.fixture
def screen(make_screen: Callable[..., MatrixScreen]) -> MatrixScreen:
    return make_screen()


@pytest.fixture
def cells(planner: Planner) -> list[CellRow]:
    """The cells before the test changed anything."""
    return planner.read(matrix.cells)


@pytest.fixture
def some_actions(planner: Planner, cells: list[CellRow]) -> list[int]:
    """Three actions in the first cell and two in the second, with days and commitments."""
    day = dt.date(2026, 11, 1)
    return [
        planner.write(
            actions.add,
            Bilingual(name, f"{name}的行动"),
            cell_id=cells[0 if n < 3 else 1].id,
            starts=day,
            ends=day,
            commitments=(cells[0].commitments[n].id,) if n < 2 else (),
        )
        for n, name in enumerate(NAMES)
    ]


def titles(planner: Planner, cell: int) -> list[str]:
    """The English titles in a cell, in the order of the plan."""
    return [action.title.en for action in planner.read(matrix.cells)[cell].actions]


def shown(screen: MatrixScreen, cell_id: int) -> list[str]:
    """The titles that a cell's list shows."""
    rows = screen.board.pane(cell_id).cards.cards.rows
    return [screen.words.title(row) for row in rows]
