"""Settings: what a person chose for themselves, none of it part of a plan."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from comms_planner import paths
from comms_planner.design import SPACE_M, SPACE_S
from comms_planner.text import LANGUAGES
from comms_planner.ui.context import Context
from comms_planner.ui.editors.text import TextField
from comms_planner.ui.local_texts import DATES
from comms_planner.ui.screen import Screen
from comms_planner.ui.shell.shortcuts import ShortcutList
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.labels import ElidedLabel, PlainLabel
from comms_planner.ui.widgets.scroll_page import ScrollPage
from comms_planner.ui.widgets.segmented import SegmentedControl

WIDEST = 920


class SettingsScreen(Screen):
    """Language, theme, name and places at the left, keys at the right."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Settings"))
        page = QWidget()
        page.setMaximumWidth(WIDEST)
        beside = QHBoxLayout(page)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(SPACE_M)
        for cards in ((self._look(), self._person(), self._places()), (self._keys(),)):
            column = QVBoxLayout()
            column.setSpacing(SPACE_M)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            beside.addLayout(column, 1)
        self.add_page(ScrollPage(page))

    def refresh(self) -> None:
        """Nothing here comes from a plan."""

    def _look(self) -> Card:
        card = Card(self.tr("Language and theme"))
        preferences = self.context.preferences
        languages = [("system", self.tr("As the system")), *LANGUAGES.items()]
        self.language = SegmentedControl(languages, preferences.language)
        self.language.chosen.connect(lambda key: self._prefer(language=key))
        themes = [
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ]
        self.theme = SegmentedControl(themes, preferences.theme)
        self.theme.chosen.connect(lambda key: self._prefer(theme=key))
        self.week = ChoiceBox(self.context.tokens, self._weeks(), preferences.week_begins)
        self.week.chosen.connect(lambda key: self._prefer(week_begins=key))
        own = self.tr("As the window")
        self.dates = ChoiceBox(self.context.tokens, [("", own), *DATES.items()], preferences.dates)
        self.dates.chosen.connect(lambda key: self._prefer(dates=key))
        for label, control in (
            (self.tr("Language"), self.language),
            (self.tr("Days, months and reading direction"), self.dates),
            (self.tr("The week begins on"), self.week),
            (self.tr("Theme"), self.theme),
        ):
            control.setAccessibleName(label)
            card.body.addWidget(PlainLabel(label, "caption"))
            card.body.addWidget(control)
        return card

    def _weeks(self) -> list[tuple[str, str]]:
        return [
            ("", self.tr("As is usual for the language")),
            ("monday", self.tr("Monday")),
            ("sunday", self.tr("Sunday")),
            ("saturday", self.tr("Saturday")),
        ]

    def _person(self) -> Card:
        card = Card(self.tr("You"))
        self.name = TextField(self.tr("Your name, as the history shows it"))
        self.name.load(self.context.preferences.user_name)
        self.name.committed.connect(
            lambda: self.attempt(
                lambda: self.context.preferences.change(user_name=self.name.value())
            )
        )
        card.body.addWidget(self.name)
        card.body.addWidget(
            PlainLabel(
                self.tr("Changes made from the next start on carry this name."), "small", wrap=True
            )
        )
        return card

    def _keys(self) -> Card:
        card = Card(self.tr("Keyboard shortcuts"))
        card.body.addWidget(ShortcutList(self.context.tokens, self.context.texts))
        return card

    def _places(self) -> Card:
        card = Card(self.tr("Where files lie"))
        plan = self.context.planner.path
        rows = QVBoxLayout()
        rows.setSpacing(SPACE_S)
        for label, path in (
            (self.tr("This plan"), plan),
            (self.tr("Its backups"), paths.backups(plan)),
            (self.tr("Settings and log"), self.context.preferences.folder),
        ):
            rows.addLayout(self._place(label, path))
        card.body.addLayout(rows)
        return card

    def _place(self, label: str, path: Path) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(PlainLabel(label, "strong"))
        words.addWidget(ElidedLabel(str(path), "small"))
        row.addLayout(words, 1)
        button = Button(self.tr("Show folder"), self.context.tokens, icon="folder-open")
        folder = path if path.is_dir() else path.parent
        button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        row.addWidget(button)
        return row

    def _prefer(self, **choice: object) -> None:
        if self.attempt(lambda: self.context.preferences.change(**choice)):
            self.context.signals.preferred.emit()
