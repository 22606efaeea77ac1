"""How the rows are looked at: sought, narrowed, grouped; with which columns; under which name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from comms_planner.design import SPACE_S, Tokens
from comms_planner.services import vocabulary
from comms_planner.services.action_lines import ActionLine
from comms_planner.services.kept_views import KeptViewRow
from comms_planner.ui.screens.actions.columns import GROUPS, USUAL, Spec
from comms_planner.ui.screens.actions.words import Words
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.search_field import SearchField

Options = Sequence[tuple[Any, str]]


class ViewBar(QWidget):
    """Holds what was chosen; `changed` says that rows, `recolumned` that columns differ."""

    changed = Signal()
    recolumned = Signal()
    keep_asked = Signal()
    view_chosen = Signal(object)
    forget_asked = Signal(object)

    def __init__(self, tokens: Tokens, words: Words, specs: Sequence[Spec]) -> None:
        super().__init__()
        self.words, self._specs = words, tuple(specs)
        self.columns: tuple[str, ...] = USUAL
        self.search = SearchField(self.tr("Find an action"), tokens)
        self.search.searched.connect(lambda _: self.changed.emit())
        self.search.setMinimumWidth(160)
        self.status = self._box(
            tokens, self.tr("Work"),
            [("", self.tr("All work")), ("open", self.tr("Open")), ("late", self.tr("Late")),
             *vocabulary.choices(words.texts, "work")],
        )  # fmt: skip
        self.owner = self._box(tokens, self.tr("Owner"), [("", self.tr("All owners"))])
        self.flagship = self._box(
            tokens, self.tr("Flagship programme"), [("", self.tr("All flagships"))]
        )
        titles = {spec.key: spec.title for spec in specs}
        self.group = self._box(
            tokens, self.tr("Group by"),
            [("", self.tr("No groups")), *((key, titles[key]) for key in GROUPS)],
        )  # fmt: skip
        self.shown = Button(self.tr("Columns"), tokens, "plain", "sliders-horizontal")
        self.shown.setMenu(self._column_menu())
        self.views = Button(self.tr("Views"), tokens, "plain", "eye")
        self.view_menu = QMenu(self)
        self.views.setMenu(self.view_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.search, 1)
        for part in (self.status, self.owner, self.flagship, self.group, self.shown, self.views):
            row.addWidget(part)

    def offer(self, owners: Options, flagships: Options, views: Sequence[KeptViewRow]) -> None:
        """Offer the people, flagships and kept views of the plan."""
        nobody = (0, self.tr("Nobody"))
        self.owner.set_options(
            [("", self.tr("All owners")), nobody, *owners], self.owner.current or ""
        )
        self.flagship.set_options(
            [("", self.tr("All flagships")), *flagships], self.flagship.current or ""
        )
        self._fill_views(views)

    def only(self) -> Callable[[ActionLine], bool] | None:
        """What the boxes let through; None where that is everything."""
        status, owner, flagship = self.status.current, self.owner.current, self.flagship.current
        tests: list[Callable[[ActionLine], bool]] = []
        if status == "open":
            tests.append(lambda r: r.work in ("planned", "in progress"))
        elif status == "late":
            tests.append(self.words.is_late)
        elif status:
            tests.append(lambda r: r.work == status)
        if owner not in ("", None):
            tests.append(lambda r: r.owner_id == owner)
        if flagship:
            tests.append(lambda r: r.flagship == flagship)
        if len(tests) == 1:
            return tests[0]
        return (lambda r: all(test(r) for test in tests)) if tests else None

    def state(self) -> dict[str, Any]:
        """What was chosen, to be kept."""
        return {
            "words": self.search.text(),
            "status": self.status.current,
            "owner": self.owner.current,
            "flagship": self.flagship.current,
            "group": self.group.current,
            "columns": list(self.columns),
        }

    def take_up(self, state: dict[str, Any]) -> None:
        """Choose again what was kept; what the plan no longer has is passed over."""
        self.search.setText(str(state.get("words", "")))
        for name, box in (
            ("status", self.status), ("owner", self.owner), ("flagship", self.flagship),
            ("group", self.group),
        ):  # fmt: skip
            box.set_current(state.get(name, ""))
            if box.currentIndex() < 0:
                box.setCurrentIndex(0)
        known = [spec.key for spec in self._specs]
        wanted = [key for key in state.get("columns", USUAL) if key in known]
        self.columns = tuple(wanted) or USUAL
        self._tick()
        self.recolumned.emit()

    def clear(self) -> None:
        """Let everything through again."""
        self.take_up({"columns": list(self.columns), "group": self.group.current})

    def _box(self, tokens: Tokens, name: str, options: Options) -> ChoiceBox:
        box = ChoiceBox(tokens, options, "")
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(9)
        box.chosen.connect(lambda _: self.changed.emit())
        return box

    def _column_menu(self) -> QMenu:
        menu = QMenu(self)
        self._ticks: dict[str, QAction] = {}
        for spec in self._specs:
            tick = menu.addAction(spec.title)
            tick.setCheckable(True)
            tick.setChecked(spec.key in self.columns)
            tick.setEnabled(spec.key != "title")
            tick.triggered.connect(lambda _=False: self._choose_columns())
            self._ticks[spec.key] = tick
        return menu

    def _choose_columns(self) -> None:
        self.columns = tuple(key for key, tick in self._ticks.items() if tick.isChecked())
        self.recolumned.emit()

    def _tick(self) -> None:
        for key, tick in self._ticks.items():
            tick.setChecked(key in self.columns)

    def _fill_views(self, views: Sequence[KeptViewRow]) -> None:
        menu = self.view_menu
        menu.clear()
        for view in views:
            menu.addAction(view.name).triggered.connect(
                lambda _=False, view=view: self.view_chosen.emit(view)
            )
        if views:
            menu.addSeparator()
        menu.addAction(self.tr("Keep this view…")).triggered.connect(self.keep_asked)
        if views:
            gone = menu.addMenu(self.tr("Delete a view"))
            for view in views:
                gone.addAction(view.name).triggered.connect(
                    lambda _=False, view=view: self.forget_asked.emit(view)
                )
