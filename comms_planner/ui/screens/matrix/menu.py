"""The menu of the chosen cards."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

from comms_planner.design import Tokens
from comms_planner.services import vocabulary
from comms_planner.ui.screens.matrix.gestures import Gestures
from comms_planner.ui.screens.matrix.words import WORK_ICONS
from comms_planner.ui.theme import icons

if TYPE_CHECKING:
    from comms_planner.ui.screens.matrix.card_list import CardList


def card_menu(cards: CardList, tokens: Tokens, gestures: Gestures) -> QMenu:
    """Open, rename, set the status, delete; it goes away by itself."""
    menu = QMenu(cards)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chosen = cards.chosen
    translate = QCoreApplication.translate

    def add(into: QMenu, word: str, icon: str, colour: str, do: Callable[[], object]) -> None:
        into.addAction(icons.icon(icon, colour, size=16), word).triggered.connect(lambda: do())

    if len(chosen) == 1:
        opened = partial(gestures.open_action, chosen[0])
        add(
            menu,
            translate("CardMenu", "Open"),
            "panel-right",
            tokens.muted,
            opened,
        )
        add(
            menu,
            translate("CardMenu", "Rename"),
            "pencil",
            tokens.muted,
            cards.rename_current,
        )
    status = menu.addMenu(translate("CardMenu", "Status"))
    for key, word in vocabulary.choices(gestures.words.texts, "work"):
        do = partial(gestures.set_status, chosen, key)
        add(status, word, WORK_ICONS[key], tokens.status(key).solid, do)
    menu.addSeparator()
    add(
        menu,
        translate("CardMenu", "Delete…"),
        "trash-2",
        tokens.danger.solid,
        partial(gestures.delete, chosen),
    )
    return menu
