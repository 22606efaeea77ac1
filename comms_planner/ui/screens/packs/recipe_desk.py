"""What is done with recipes on the Packs screen: taken up, saved, named, deleted, taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from comms_planner.services import recipes
from comms_planner.services.recipes import Recipe, RecipeRow
from comms_planner.ui.context import Context
from comms_planner.ui.editors.deed import DeedDrawer, DeedForm
from comms_planner.ui.screens.packs.recipe_bar import NameForm, RecipeBar


class RecipeDesk(QObject):
    """Keeps the bar of recipes, the plan and what is asked for on the screen in step."""

    taken_up = Signal(object)
    """A recipe whose choices are to be shown."""

    def __init__(
        self,
        host: QWidget,
        context: Context,
        deeds: DeedDrawer,
        attempt: Callable[[Callable[[], object]], bool],
    ) -> None:
        super().__init__(host)
        self._context, self._deeds, self._attempt = context, deeds, attempt
        self.bar = RecipeBar(context)
        self._taken: RecipeRow | None = None
        self._now: Recipe | None = None
        bar = self.bar
        bar.chosen.connect(self._take)
        bar.save.connect(self._save)
        bar.save_as.connect(lambda: self._ask_name(None))
        bar.rename.connect(lambda: self._ask_name(bar.row))
        bar.delete.connect(self._delete)
        deeds.written.connect(self._named)

    def offer(self) -> None:
        """Offer what the plan has; one changed elsewhere, or taken back, is taken up again."""
        self.bar.offer(self._context.planner.read(recipes.rows))
        row, before = self.bar.row, self._taken
        self._taken = row
        if row and before and row.recipe != before.recipe and self._now == before.recipe:
            self.taken_up.emit(row.recipe)

    def choose(self, recipe_id: int | None) -> None:
        """Choose a recipe without taking its choices up."""
        self.bar.choose(recipe_id)
        self._taken = self.bar.row

    def compare(self, now: Recipe | None) -> None:
        """Hear what is asked for on the screen now; None where that is no pack."""
        self._now = now
        self.bar.compare(now)

    def _take(self, row: RecipeRow | None) -> None:
        self._taken = row
        if row is None:
            self.bar.compare(self._now)
        else:
            self.taken_up.emit(row.recipe)

    def _save(self) -> None:
        row, now, write = self.bar.row, self._now, self._context.planner.write
        if row is None or now is None:
            return
        if self._attempt(lambda: write(recipes.edit, row.id, **now.arguments())):
            self._deeds.told(self.tr("“{name}” is up to date.").format(name=row.name))

    def _ask_name(self, row: RecipeRow | None) -> None:
        if self._now is None:
            return
        form = NameForm(self._context.tokens, self._context.texts, self._now, row)
        title = self.tr("Rename the recipe") if row else self.tr("Save as a recipe")
        self._deeds.show_form(title, self.tr("Save"), form)

    def _named(self, form: DeedForm, recipe_id: object) -> None:
        if isinstance(form, NameForm) and isinstance(recipe_id, int):
            self.bar.offer(self._context.planner.read(recipes.rows))
            self.choose(recipe_id)
            self.bar.compare(self._now)

    def _delete(self) -> None:
        row, write = self.bar.row, self._context.planner.write
        if row and self._attempt(lambda: write(recipes.delete, row.id)):
            self._deeds.told(self.tr("“{name}” is deleted.").format(name=row.name))
