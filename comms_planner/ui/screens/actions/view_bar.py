"""How the rows are looked at: sought, narrowed, grouped; with which columns; under which name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from comms_planner.design import SPACE_S, Tokens
from comms_planner.services import vocabulary
from comms_planner.services.action_lines import ActionLine
from comms_planner.services.saved_views import SavedViewRow
from comms_planner.ui.screens.actions.columns import GROUPS, USUAL, Spec
from comms_planner.ui.screens.actions.words import Words
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.flow import FlowLayout
from comms_planner.ui.widgets.search_field import SearchField

Options = Sequence[tuple[Any, str]]


def _both(
    one: Callable[[ActionLine], bool], other: Callable[[ActionLine], bool]
) -> Callable[[ActionLine], bool]:
    return lambda row: one(row) and other(row)


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
        self.search.setMinimumWidth(120)
        self.status = self._box(
            tokens, self.tr("Work"),
            [("", self.tr("All work")), ("open", self.tr("Open")), ("late", self.tr("Late")),
             ("soon", self.tr("Due in two weeks")), ("undated", self.tr("Without a date")),
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
        self.campaign = self._box(tokens, self.tr("Campaign"), [("", self.tr("All campaigns"))])
        self.edition = self._box(tokens, self.tr("Edition"), [("", self.tr("All editions"))])
        self.partner = self._box(tokens, self.tr("Partner"), [("", self.tr("All partners"))])
        self.tool = self._box(
            tokens, self.tr("Tool"),
            [("", self.tr("All tools")),
             *((key, word) for key, word in vocabulary.choices(words.texts, "tool") if key)],
        )  # fmt: skip
        self.more = Button(self.tr("Filters"), tokens, "plain", "sliders-horizontal")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._show_more)
        self.shown = Button(self.tr("Columns"), tokens, "plain", "table")
        self.shown.setMenu(self._column_menu())
        self.views = Button(self.tr("Views"), tokens, "plain", "eye")
        self.view_menu = QMenu(self)
        self.views.setMenu(self.view_menu)
        self._arrange()

    def offer(self, owners: Options, campaigns: Options, views: Sequence[SavedViewRow]) -> None:
        """Offer the people, campaigns and kept views of the plan, and what else has a name."""
        names = self.words.names
        for box, every, options in (
            (self.owner, self.tr("All owners"), [(0, self.tr("Nobody")), *owners]),
            (self.flagship, self.tr("All flagships"), [*names.flagships.items()]),
            (self.campaign, self.tr("All campaigns"), [(0, self.tr("No campaign")), *campaigns]),
            (self.edition, self.tr("All editions"), [*names.editions.items()]),
            (self.partner, self.tr("All partners"), [*names.partners.items()]),
        ):
            kept = box.current
            box.set_options([("", every), *options], "" if kept is None else kept)
        self._fill_views(views)

    def only(self) -> Callable[[ActionLine], bool] | None:
        """What the boxes let through; None where that is everything."""
        status, owner, flagship = self.status.current, self.owner.current, self.flagship.current
        tests: list[Callable[[ActionLine], bool]] = []
        if status == "open":
            tests.append(lambda r: r.work in ("planned", "in progress"))
        elif status == "late":
            tests.append(self.words.is_late)
        elif status == "soon":
            tests.append(self.words.is_soon())
        elif status == "undated":
            tests.append(self.words.is_undated)
        elif status:
            tests.append(lambda r: r.work == status)
        if owner not in ("", None):
            tests.append(lambda r: r.owner_id == owner)
        if flagship:
            tests.append(lambda r: r.flagship == flagship)
        tests += self._linked()
        return reduce(_both, tests) if tests else None

    def _linked(self) -> list[Callable[[ActionLine], bool]]:
        """The tests of the second row of boxes."""
        campaign, tool = self.campaign.current, self.tool.current
        edition, partner = self.edition.current, self.partner.current
        tests: list[Callable[[ActionLine], bool]] = []
        if campaign not in ("", None):
            tests.append(lambda r: r.campaign_id == campaign)
        if tool:
            tests.append(lambda r: r.tool == tool)
        if edition:
            tests.append(lambda r: f",{edition}," in r.edition_ids)
        if partner:
            tests.append(lambda r: f",{partner}," in r.partner_ids)
        return tests

    @property
    def is_narrow(self) -> bool:
        """Whether anything is sought or left out."""
        chosen = any(box.current not in ("", None) for name, box in self._boxes if name != "group")
        return chosen or bool(self.search.text().strip())

    @property
    def _boxes(self) -> tuple[tuple[str, ChoiceBox], ...]:
        return (
            ("status", self.status), ("owner", self.owner), ("flagship", self.flagship),
            ("group", self.group), ("campaign", self.campaign), ("edition", self.edition),
            ("partner", self.partner), ("tool", self.tool),
        )  # fmt: skip

    @property
    def _further(self) -> tuple[ChoiceBox, ...]:
        return (self.owner, self.flagship, self.campaign, self.edition, self.partner, self.tool)

    def state(self) -> dict[str, Any]:
        """What was chosen, to be kept."""
        return {
            "words": self.search.text(),
            **{name: box.current for name, box in self._boxes},
            "columns": list(self.columns),
        }

    def take_up(self, state: dict[str, Any]) -> None:
        """Choose again what was kept; what the plan no longer has is passed over."""
        self.search.setText(str(state.get("words", "")))
        for name, box in self._boxes:
            box.set_current(state.get(name, ""))
            if box.currentIndex() < 0:
                box.setCurrentIndex(0)
        self.more.setChecked(any(box.current not in ("", None) for box in self._further))
        known = [spec.key for spec in self._specs]
        wanted = [key for key in state.get("columns", USUAL) if key in known]
        self.columns = tuple(wanted) or USUAL
        self._tick()
        self.recolumned.emit()

    def clear(self) -> None:
        """Let everything through again."""
        self.take_up({"columns": list(self.columns), "group": self.group.current})

    def _show_more(self, shown: bool) -> None:
        """Show the second row of boxes; hidden, it lets everything through."""
        self._second.setVisible(shown)
        narrow = [box for box in self._further if box.current not in ("", None)]
        if not shown and narrow:
            for box in narrow:
                box.set_current("")
            self.changed.emit()

    def _arrange(self) -> None:
        self._second = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        first = QHBoxLayout()
        first.setSpacing(SPACE_S)
        first.addWidget(self.search, 1)
        for part in (self.status, self.more, self.group, self.shown, self.views):
            first.addWidget(part)
        second = FlowLayout(self._second, SPACE_S)
        for box in self._further:
            second.addWidget(box)
        column.addLayout(first)
        column.addWidget(self._second)
        self._second.hide()

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

    def _fill_views(self, views: Sequence[SavedViewRow]) -> None:
        menu = self.view_menu
        menu.clear()
        for view in views:
            menu.addAction(view.name).triggered.connect(
                lambda _=False, view=view: self.view_chosen.emit(view)
            )
        if views:
            menu.addSeparator()
        menu.addAction(self.tr("Save this view…")).triggered.connect(self.keep_asked)
        if views:
            gone = menu.addMenu(self.tr("Delete a view"))
            for view in views:
                gone.addAction(view.name).triggered.connect(
                    lambda _=False, view=view: self.forget_asked.emit(view)
                )
