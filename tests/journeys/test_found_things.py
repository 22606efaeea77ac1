"""Whatever the search finds, Enter goes to the very thing and leaves the keyboard there."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.services import actions, partners, people, search, teamwork
from comms_planner.ui.window import Window

KEYS: dict[str, Any] = {
    "action": lambda s: s.table.current_key,
    "comment": lambda s: s.table.current_key,
    "partner": lambda s: s.page.view.current_key,
    "person": lambda s: s.page.view.current_key,
    "campaign": lambda s: s.space.sheet.row.id,
    "content": lambda s: s.board.view.current_row.asset.id,
    "message": lambda s: s.page.view.current_key,
    "outcome": lambda s: s.list.view.current_key[1],
    "edition": lambda s: s.space.sheet.row.id,
}
"""How a screen tells what is chosen on it, by the kind that was sought."""


def go(window: Window, qtbot: QtBot, words: str, kind: str) -> search.HitRow:
    """Type words into the palette, and press Enter on the first hit of a kind."""
    (hit, *_) = window.planner.read(search.find, words, kind=kind)
    field = window.furniture.search
    field.enter()
    field.setText(words)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    return hit


@pytest.mark.parametrize(
    ("words", "kind", "screen"),
    [
        ("zebra", "action", "actions"),
        ("quagga", "comment", "actions"),
        ("okapi", "partner", "people"),
        ("gnu", "person", "people"),
    ],
)
def test_what_was_entered_is_chosen_where_it_is_shown(
    window: Window, qtbot: QtBot, words: str, kind: str, screen: str
) -> None:
    write = window.planner.write
    for number in range(40):
        write(actions.add, Bilingual(f"Other {number}"))
        write(people.add, Bilingual(f"Somebody {number}"))
    action = write(actions.add, Bilingual("Zebra crossing"))
    write(teamwork.comment, action, "Quagga, not zebra")
    wanted = {
        "action": action, "comment": action, "partner": write(partners.add, Bilingual("Okapi")),
        "person": write(people.add, Bilingual("Gnu")),
    }  # fmt: skip
    go(window, qtbot, words, kind)
    qtbot.waitUntil(lambda: window.current == screen)
    shown: Any = window.screen_of(screen)
    qtbot.waitUntil(lambda: KEYS[kind](shown) == wanted[kind])


@pytest.mark.parametrize(
    ("kind", "number"),
    [("moment", 1), ("country", 8), ("pillar", 2), ("ladder", 1), ("outcome", 1), ("season", 1),
     ("observance", 3), ("platform", 2), ("flagship", 3), ("commitment", 5), ("cell", 7)],
)  # fmt: skip
def test_what_the_plan_begins_with_is_shown_and_no_screen_stays_as_it_was(
    window: Window, qtbot: QtBot, kind: str, number: int
) -> None:
    hits = window.planner.read(search.of, [(kind, number)])
    if not hits:
        pytest.skip("the built-in plan shows none of these")
    (hit,) = hits
    window.navigate(hit.screen, **hit.where)
    assert window.current == hit.screen
    assert window.screen_of(hit.screen).banner.isHidden()
    shown = window.screen_of(hit.screen)
    qtbot.waitUntil(lambda: shown.isAncestorOf(QApplication.focusWidget() or window))
