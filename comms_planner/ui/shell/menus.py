"""The menu bar: every way into the app that has no button of its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar

from comms_planner.design import MENU_BAR
from comms_planner.text import LANGUAGES
from comms_planner.ui.context import Context
from comms_planner.ui.screen import ScreenInfo
from comms_planner.ui.shell.errands import Errands
from comms_planner.ui.shell.search import Deed
from comms_planner.ui.undo import UndoActions


class MenuBar(QMenuBar):
    """File, Edit, View, Help."""

    def __init__(
        self,
        context: Context,
        screens: Sequence[ScreenInfo],
        undo: UndoActions,
        do: Errands,
        focus_search: Callable[[], object],
        find_here: Callable[[], object],
    ) -> None:
        super().__init__()
        self.setFixedHeight(MENU_BAR)
        self._context, self._do = context, do
        self._file()
        self._new()
        edit = self.addMenu(self.tr("&Edit"))
        edit.addActions([undo.undo, undo.redo])
        edit.addSeparator()
        self._add(edit, self.tr("Search the plan"), focus_search, "Ctrl+K")
        self._add(edit, self.tr("Find on this screen"), find_here, "Ctrl+F")
        self._view(screens)
        help_menu = self.addMenu(self.tr("&Help"))
        self._add(help_menu, self.tr("Keyboard shortcuts"), do.shortcuts, "F1")
        self._add(help_menu, self.tr("About Comms Planner"), do.about)

    def deeds(self) -> list[Deed]:
        """Every command of the menus that can be done now, for the palette; new things first."""
        first = [a for a in self.actions() if a in (self._first, self._second)]
        rest = [a for a in self.actions() if a not in first]
        shape = self.tr("{menu}: {command}")
        return [*_deeds([*first, *rest], shape)]

    def _file(self) -> None:
        menu = self.addMenu(self.tr("&File"))
        self._add(menu, self.tr("New plan…"), self._do.new, "Ctrl+N")
        self._add(menu, self.tr("Open…"), self._do.open, "Ctrl+O")
        recent = menu.addMenu(self.tr("Open recent"))
        here = str(self._context.planner.path)
        for name in self._context.preferences.recent:
            if name != here:
                path = Path(name)
                self._add(recent, path.name.replace("&", "&&"), partial(self._do.open_path, path))
        recent.setEnabled(not recent.isEmpty())
        menu.addSeparator()
        self._add(menu, self.tr("Back up now"), self._do.back_up, "Ctrl+B")
        for word, page in (
            (self.tr("Import calendar…"), "import"),
            (self.tr("Export calendar…"), "export"),
            (self.tr("Publish calendar…"), "publish"),
            (self.tr("Tables in and out…"), "tables"),
        ):
            self._add(menu, word, partial(self._context.navigate, "exchange", page=page))
        menu.addSeparator()
        self._add(menu, self.tr("Quit"), QApplication.closeAllWindows, "Ctrl+Q")

    def _new(self) -> None:
        """What can be begun from anywhere; the palette offers it first."""
        menu = self.addMenu(self.tr("&New"))
        for word, screen, page in (
            (self.tr("Action…"), "actions", ""),
            (self.tr("Edition…"), "editions", ""),
            (self.tr("Measurement…"), "reach", ""),
            (self.tr("Campaign…"), "campaigns", "overview"),
            (self.tr("Content…"), "content", "board"),
            (self.tr("Message house…"), "messages", "house"),
            (self.tr("Question and answer…"), "messages", "questions"),
            (self.tr("Holding line…"), "messages", "holding"),
            (self.tr("Talking point…"), "messages", "points"),
            (self.tr("Person…"), "people", "team"),
            (self.tr("Thought leader…"), "people", "leaders"),
            (self.tr("Story…"), "people", "stories"),
            (self.tr("Media contact…"), "people", "contacts"),
            (self.tr("Duty…"), "content", "duties"),
        ):
            where = {"page": page, "add": True} if page else {"add": True}
            begin = partial(self._context.navigate, screen, **where)
            self._add(menu, word, begin, "Ctrl+Shift+N" if screen == "actions" else "")
        menu.setEnabled(not self._context.planner.read_only)
        self._first = menu.menuAction()

    def _view(self, screens: Sequence[ScreenInfo]) -> None:
        view = self.addMenu(self.tr("&View"))
        self._second = view.menuAction()
        for number, info in enumerate(screens, 1):
            word = self._context.texts.translate("Screens", info.title).replace("&", "&&")
            keys = f"Ctrl+{number}" if number < 10 else ""  # there are no more digits
            self._add(view, word, partial(self._context.navigate, info.key), keys)
        view.addSeparator()
        themes = (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        )
        preferences = self._context.preferences
        self._choice(view, self.tr("Theme"), themes, preferences.theme, self._do.theme)
        languages = (("system", self.tr("As the system")), *LANGUAGES.items())
        self._choice(view, self.tr("Language"), languages, preferences.language, self._do.language)

    def _choice(
        self,
        menu: QMenu,
        title: str,
        options: Sequence[tuple[str, str]],
        current: str,
        choose: Callable[[str], object],
    ) -> None:
        sub = menu.addMenu(title)
        group = QActionGroup(sub)
        for key, word in options:
            action = self._add(sub, word, partial(choose, key))
            action.setCheckable(True)
            action.setChecked(key == current)
            group.addAction(action)

    def _add(self, menu: QMenu, word: str, do: Callable[[], object], keys: str = "") -> QAction:
        action = QAction(word, menu)
        action.triggered.connect(lambda: do())
        if keys:
            action.setShortcut(QKeySequence(keys))
        menu.addAction(action)
        return action


def _deeds(actions: Sequence[QAction], shape: str, path: str = "") -> Iterator[Deed]:
    """The commands of a menu, those of the menus in it under their names."""
    for action in actions:
        word = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
        word = _MNEMONIC.sub("", word)
        menu = action.menu()
        if isinstance(menu, QMenu):
            if action.isEnabled():
                name = shape.format(menu=path, command=word) if path else word
                yield from _deeds(menu.actions(), shape, name)
        elif word and action.isEnabled() and not action.isSeparator():
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            name = shape.format(menu=path, command=word) if path else word
            yield Deed(name, keys, action.trigger)


_MNEMONIC = re.compile(r"\([A-Z]\)")
"""How Chinese menus name their keys."""
