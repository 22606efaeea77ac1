"""Several packs at once: kinds in languages, and recipes, into one folder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from comms_planner.design import SPACE_L, SPACE_M, SPACE_S, SPACE_XS, Tokens
from comms_planner.reports.kinds import PACKS
from comms_planner.reports.orders import Order
from comms_planner.services.recipes import Recipe, RecipeRow
from comms_planner.text import Texts
from comms_planner.ui.screens.packs.formats import FORMATS, stem
from comms_planner.ui.screens.packs.languages import LanguagesField
from comms_planner.ui.screens.packs.writing import Task
from comms_planner.ui.widgets.check_box import CheckBox
from comms_planner.ui.widgets.labels import PlainLabel

Wish = tuple[Recipe, str]
"""What is asked for, and what its files are called after."""


class ManyForm(QWidget):
    """Boxes for packs, languages, recipes and files; `changed` comes when one is ticked."""

    changed = Signal()

    def __init__(
        self, tokens: Tokens, texts: Texts, like: Recipe, rows: Sequence[RecipeRow]
    ) -> None:
        """`like` gives paper, period and readers to the packs that no recipe is for."""
        super().__init__()
        self._like, self._rows = like, {str(row.id): row for row in rows}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_L)
        self._column.setSpacing(SPACE_S)
        said = self.tr(
            "Paper, period, readers and state are those chosen on the screen; each pack has all "
            "its sections."
        )
        self._column.addWidget(PlainLabel(said, "small", wrap=True))
        titles = {kind: f"{kind}  {texts.translate('Packs', p.title)}" for kind, p in PACKS.items()}
        self.kinds = self._boxes(self.tr("Packs"), titles, tokens)
        self.kinds[like.kind].setChecked(True)
        self.languages = LanguagesField(self.tr("In these languages"), tokens)
        self.languages.load(like.languages)
        self.languages.edited.connect(self.changed)
        self._column.addSpacing(SPACE_S)
        self._column.addWidget(self.languages)
        names = {number: row.name for number, row in self._rows.items()}
        self.recipes = self._boxes(self.tr("And these recipes"), names, tokens) if names else {}
        suffixes = {suffix: texts.translate("PackFormats", name) for suffix, name in FORMATS}
        self.formats = self._boxes(self.tr("As"), suffixes, tokens)
        self.formats[FORMATS[0][0]].setChecked(True)
        self._column.addStretch(1)

    def wishes(self) -> Iterator[Wish]:
        """What is ticked, as recipes."""
        languages = self.languages.value()
        for kind, box in self.kinds.items():
            if box.isChecked() and languages:
                like = self._like
                yield Recipe(
                    kind, languages, period=like.period, first=like.first, last=like.last,
                    paper=like.paper, classification=like.classification,
                    audience=like.audience, final=like.final,
                ), ""  # fmt: skip
        for number, box in self.recipes.items():
            if box.isChecked():
                yield replace(self._rows[number].recipe), self._rows[number].name

    def suffixes(self) -> list[str]:
        """The files wanted of each."""
        return [suffix for suffix, box in self.formats.items() if box.isChecked()]

    @property
    def count(self) -> int:
        """How many files it comes to."""
        packs = sum(len(recipe.languages) for recipe, _ in self.wishes())
        return packs * len(self.suffixes())

    def _boxes(self, title: str, words: dict[str, str], tokens: Tokens) -> dict[str, CheckBox]:
        self._column.addSpacing(SPACE_S)
        self._column.addWidget(PlainLabel(title, "caption"))
        made: dict[str, CheckBox] = {}
        for key, word in words.items():
            made[key] = CheckBox(tokens, word)
            made[key].toggled.connect(self.changed)
            self._column.addWidget(made[key])
        self._column.addSpacing(SPACE_XS)
        return made


def tasks(
    orders: Sequence[tuple[Order, str]], suffixes: Sequence[str], folder: Path, texts: Texts
) -> list[Task]:
    """A file for each order and suffix, no two of one name."""
    taken: set[str] = set()
    made = []
    for order, about in orders:
        for suffix in suffixes:
            name, number = stem(order, texts, about), 1
            while f"{name}{suffix}".casefold() in taken:
                number += 1
                name = f"{stem(order, texts, about)} {number}"
            taken.add(f"{name}{suffix}".casefold())
            made.append(Task(order, folder / f"{name}{suffix}"))
    return made
