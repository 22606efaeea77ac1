"""The recipes of the plan: take one up, save into it, save as a new one, rename, delete."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from comms_planner.design import SPACE_S, Tokens
from comms_planner.services import recipes
from comms_planner.services.planner import Planner
from comms_planner.services.recipes import Recipe, RecipeRow
from comms_planner.text import Texts
from comms_planner.ui.context import Context
from comms_planner.ui.editors.deed import DeedForm
from comms_planner.ui.editors.text import TextField
from comms_planner.ui.widgets.buttons import Button, IconButton
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.labels import set_tip


class NameForm(DeedForm):
    """The name of a new recipe, or another one for a recipe there is."""

    def __init__(
        self, tokens: Tokens, texts: Texts, recipe: Recipe, row: RecipeRow | None = None
    ) -> None:
        super().__init__(tokens, texts)
        self._recipe, self.row = recipe, row
        self.name = self.add("name", TextField(self.tr("Name of the recipe")))
        if row:
            self.name.load(row.name)
        self.body.addStretch(1)

    @property
    def said(self) -> str:
        """What was done."""
        return self.tr("Everybody who opens the plan can choose this recipe.")

    def write(self, planner: Planner) -> object:
        """Keep it."""
        if self.row:
            planner.write(recipes.rename, self.row.id, self.name.value())
            return self.row.id
        return planner.write(recipes.add, self.name.value(), **self._recipe.arguments())


class RecipeBar(QWidget):
    """A choice of recipes with what can be done to the chosen one.

    `chosen` brings the row taken up, or None; the rest asks the screen to do something.
    """

    chosen = Signal(object)
    save = Signal()
    save_as = Signal()
    rename = Signal()
    delete = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        tokens, self._read_only = context.tokens, context.planner.read_only
        self._rows: list[RecipeRow] = []
        self.box = ChoiceBox(tokens)
        self.box.setAccessibleName(self.tr("Recipe"))
        self.box.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(14)
        self.box.chosen.connect(lambda _: self.chosen.emit(self.row))
        self.keep = Button(self.tr("Save"), tokens, icon="save")
        self.keep.clicked.connect(self._keep)
        self.more = IconButton("ellipsis", self.tr("More about recipes"), tokens, framed=True)
        self.more.clicked.connect(self._open_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.box, 1)
        row.addWidget(self.keep)
        row.addWidget(self.more)
        self.offer([])

    @property
    def row(self) -> RecipeRow | None:
        """The recipe that is chosen."""
        return next((row for row in self._rows if row.id == self.box.current), None)

    def offer(self, rows: Sequence[RecipeRow]) -> None:
        """Offer other recipes, keeping the one chosen where it is still there."""
        chosen = self.box.current
        self._rows = list(rows)
        none = self.tr("No recipe") if rows else self.tr("No recipe saved yet")
        self.box.set_options([(None, none), *((row.id, row.name) for row in rows)], chosen)
        if self.box.currentIndex() < 0:
            self.box.setCurrentIndex(0)

    def choose(self, recipe_id: int | None) -> None:
        """Choose a recipe by its number without telling anyone."""
        self.box.setCurrentIndex(max(0, self.box.findData(recipe_id)) if recipe_id else 0)

    def compare(self, now: Recipe | None) -> None:
        """Say whether what is asked for now is what the chosen recipe keeps."""
        row = self.row
        differs = row is None or (now is not None and row.recipe != now)
        self.keep.setEnabled(differs and now is not None and not self._read_only)
        set_tip(
            self.keep,
            self.tr("Keep these choices under a name, for everybody who opens the plan")
            if row is None
            else self.tr("Let “{name}” be what is chosen now").format(name=row.name),
        )

    def menu(self) -> QMenu:
        """What can be done besides saving."""
        menu = QMenu(self)
        for words, signal, needs in (
            (self.tr("Save as…"), self.save_as, False),
            (self.tr("Rename…"), self.rename, True),
            (self.tr("Delete"), self.delete, True),
        ):
            action = menu.addAction(words)
            action.triggered.connect(signal)
            action.setEnabled(not self._read_only and (self.row is not None or not needs))
        return menu

    def _keep(self) -> None:
        (self.save if self.row else self.save_as).emit()

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))
